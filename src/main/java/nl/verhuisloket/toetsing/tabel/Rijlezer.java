package nl.verhuisloket.toetsing.tabel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Klasse;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Onderwerp;
import org.jspecify.annotations.Nullable;

/** Reads one row; notes everything that is wrong with it, not only the first. */
final class Rijlezer {

    private static final Pattern NAAM = Pattern.compile("[A-Z][A-Z0-9]*(-[A-Z0-9]+)*");
    /** Of rules that are no signals. */
    private static final Pattern VAN_DE_WET = Pattern.compile("(WBRP|BELEID)(-.*)?");
    private static final int LANGSTE_NAAM = 60;
    private static final int MEESTE_PUNTEN = 100;

    private final Blad.Rij rij;
    private final Map<Kolom, Integer> plaatsen;
    private final List<Tabelfout> fouten = new ArrayList<>();

    /** @param plaatsen of each column its place in the row, from 0 */
    Rijlezer(Blad.Rij rij, Map<Kolom, Integer> plaatsen) {
        this.rij = rij;
        this.plaatsen = plaatsen;
    }

    /** A row that is right, with what its condition means. */
    record Gelezen(int rij, Signaal signaal, Voorwaarde voorwaarde) {
    }

    /** @return null when something was wrong: see {@link #fouten()} */
    @Nullable Gelezen lees() {
        Voorwaarde voorwaarde = cel(Kolom.VOORWAARDE, Rijlezer::voorwaarde);
        Klasse klasse = cel(Kolom.KLASSE, Rijlezer::klasse);
        LocalDate vanaf = cel(Kolom.VANAF, Rijlezer::datum);
        Onderwerp over = cel(Kolom.OVER, Rijlezer::over);
        controleerWoorden(over, voorwaarde);
        Signaal signaal = new Signaal(cel(Kolom.NAAM, Rijlezer::naam), over, tekst(Kolom.VOORWAARDE), klasse,
                nul(cel(Kolom.PUNTEN, tekst -> punten(tekst, klasse))), vanaf, cel(Kolom.TOT_EN_MET, tekst -> einde(tekst, vanaf)),
                cel(Kolom.VASTGESTELD, Rijlezer::datum), cel(Kolom.GROND, Tekstregels::gewoon), cel(Kolom.REDEN, Tekstregels::gewoon),
                cel(Kolom.U, Tekstregels::u), cel(Kolom.JE, Tekstregels::je), cel(Kolom.ANDERS, Tekstregels::gewoon));
        if ((signaal.u() == null) != (signaal.je() == null)) {
            fout(signaal.u() == null ? Kolom.U : Kolom.JE, "Schrijf de zin voor de inwoner in beide vormen, of in geen van beide.");
        }
        return fouten.isEmpty() ? new Gelezen(rij.nummer(), signaal, voorwaarde) : null;
    }

    List<Tabelfout> fouten() {
        return fouten;
    }

    private <T> @Nullable T cel(Kolom kolom, Function<String, T> lezer) {
        String tekst = tekst(kolom);
        if (tekst.isEmpty()) {
            if (kolom.isVerplicht()) {
                fout(kolom, "Deze cel is leeg. Alle kolommen zijn verplicht, ook de einddatum en de rechtsgrond.");
            }
            return null;
        }
        try {
            return lezer.apply(tekst);
        } catch (Weigering weigering) {
            fout(kolom, weigering.reden());
            return null;
        }
    }

    /** Such a row would never fire, or always. */
    private void controleerWoorden(@Nullable Onderwerp over, @Nullable Voorwaarde voorwaarde) {
        if (over != null && voorwaarde != null) {
            voorwaarde.delen().stream().flatMap(deel -> deel.woorden().stream()).filter(woord -> !woord.pastBij(over)).map(Woord::naam)
                    .distinct().forEach(naam -> fout(Kolom.VOORWAARDE, naam + " zegt niets over een " + over + ". Kies bij over het andere, "
                            + "of een ander woord."));
        }
    }

    private String tekst(Kolom kolom) {
        Integer plaats = plaatsen.get(kolom);
        return plaats == null ? "" : rij.cel(plaats);
    }

    private void fout(Kolom kolom, String reden) {
        fouten.add(new Tabelfout(rij.nummer(), kolom.kop(), reden));
    }

    private static int nul(@Nullable Integer punten) {
        return punten == null ? 0 : punten;
    }

    private static String naam(String tekst) {
        if (!NAAM.matcher(tekst).matches() || tekst.length() > LANGSTE_NAAM) {
            throw new Weigering("Een naam bestaat uit hoofdletters, cijfers en streepjes, zoals S24-LANG-GELEDEN, en heeft hoogstens "
                    + LANGSTE_NAAM + " tekens.");
        }
        if (VAN_DE_WET.matcher(tekst).matches()) {
            throw new Weigering("Namen die met WBRP of BELEID beginnen zijn van de regels van wet en beleid.");
        }
        return tekst;
    }

    private static Onderwerp over(String tekst) {
        return Arrays.stream(Onderwerp.values()).filter(onderwerp -> onderwerp.name().equals(tekst)).findFirst()
                .orElseThrow(() -> new Weigering("Kies AANGIFTE of PERSOON."));
    }

    private static Voorwaarde voorwaarde(String tekst) {
        Voorwaarde voorwaarde = Voorwaardelezer.lees(tekst);
        String onderwerp = voorwaarde.onmogelijk();
        if (onderwerp != null) {
            throw new Weigering("Dit kan nooit: er is geen waarde van " + onderwerp + " waarvoor alle delen kloppen.");
        }
        if (voorwaarde.isAltijdWaar()) {
            throw new Weigering("Dit geldt voor iedereen en is dus geen signaal.");
        }
        return voorwaarde;
    }

    private static Klasse klasse(String tekst) {
        return Arrays.stream(Klasse.values()).filter(klasse -> klasse.name().equals(tekst)).findFirst()
                .orElseThrow(() -> new Weigering("Kies REVIEW (een medewerker kijkt), ADD (telt punten) of INFO. Een signaal houdt niets "
                        + "tegen en weigert niets: dat doet alleen een mens."));
    }

    private static int punten(String tekst, @Nullable Klasse klasse) {
        if (!tekst.matches("[0-9]{1,3}") || Integer.parseInt(tekst) > MEESTE_PUNTEN) {
            throw new Weigering("Schrijf een geheel getal van 0 tot en met " + MEESTE_PUNTEN + ".");
        }
        int punten = Integer.parseInt(tekst);
        if (klasse != null && (punten > 0) != (klasse == Klasse.ADD)) {
            throw new Weigering(klasse == Klasse.ADD ? "ADD zonder punten doet niets. Schrijf 1 tot en met " + MEESTE_PUNTEN + "."
                    : klasse + " telt geen punten. Schrijf 0.");
        }
        return punten;
    }

    private static LocalDate datum(String tekst) {
        try {
            if (tekst.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(tekst);
            }
        } catch (DateTimeException geenDag) {
            throw new Weigering("'" + tekst + "' is geen dag van de kalender.");
        }
        throw new Weigering("Schrijf de datum als 2026-01-31.");
    }

    private static LocalDate einde(String tekst, @Nullable LocalDate vanaf) {
        LocalDate einde = datum(tekst);
        if (vanaf != null && einde.isBefore(vanaf)) {
            throw new Weigering("De einddatum ligt voor de begindatum " + vanaf + ".");
        }
        return einde;
    }
}
