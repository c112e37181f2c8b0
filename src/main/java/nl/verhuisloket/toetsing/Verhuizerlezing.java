package nl.verhuisloket.toetsing;

import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import nl.verhuisloket.toetsing.woorden.Verhuizer;
import org.jspecify.annotations.Nullable;

/** Says a mover in the words of the rules. What the back office knows and the BRP did not say counts as if the BRP had said it. */
record Verhuizerlezing(Feiten feiten, Huishouden huishouden) {

    private static final int MEERDERJARIG = 18;

    Verhuizer lees(Persoonsfeiten p) {
        var beletselen = p.beletselen();
        return new Verhuizer(p.nummer(), p.gevonden() && !beletselen.contains(Beletsel.GEEN_PERSOONSLIJST),
                Huishouden.leeftijd(p, feiten.ontvangst()), relatie(p), p.curatele() || beletselen.contains(Beletsel.CURATELE),
                p.geheimhouding() || beletselen.contains(Beletsel.GEHEIMHOUDING), opschorting(p), p.verblijfsoort(),
                p.adresSinds() == null ? null : p.adresSinds().laatst(), huishouden.verhuist(p), huishouden.samenMetAangever(),
                huishouden.leeftijdAangever() >= MEERDERJARIG, p.stukken(), beletselen);
    }

    private static Relatie relatie(Persoonsfeiten p) {
        return p.relatie() == Relatie.PARTNER && p.beletselen().contains(Beletsel.RELATIE_BEEINDIGD) ? Relatie.EX_PARTNER : p.relatie();
    }

    /** The code of the BRP; of the back office the heaviest, when the BRP has none. */
    private static @Nullable String opschorting(Persoonsfeiten p) {
        if (p.opschorting() != null) {
            return p.opschorting();
        }
        if (p.beletselen().contains(Beletsel.OVERLEDEN)) {
            return "O";
        }
        if (p.beletselen().contains(Beletsel.GEEMIGREERD)) {
            return "E";
        }
        return p.beletselen().contains(Beletsel.OPGESCHORT) ? "." : null;
    }
}
