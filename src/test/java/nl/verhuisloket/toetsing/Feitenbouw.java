package nl.verhuisloket.toetsing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import nl.verhuisloket.toetsing.Feiten.Adresfeiten;
import nl.verhuisloket.toetsing.Feiten.Bewoning;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import org.jspecify.annotations.Nullable;

/** Facts for tests: an ordinary move of one adult on 24 November 2026 to an empty home of 110 m2, and what differs from it. */
final class Feitenbouw {

    static final LocalDate VANDAAG = LocalDate.of(2026, 11, 24);

    LocalDate ontvangst = VANDAAG;
    @Nullable LocalDate verhuisdatum = VANDAAG;
    @Nullable Woonsituatie woonsituatie = Woonsituatie.ZELFSTANDIG;
    boolean oudAdresBetwist;
    @Nullable Integer niveau = 20;
    @Nullable Adresfeiten adres = woning(110);
    @Nullable Bewoning bewoning = new Bewoning(0, 0, false, false, false);
    @Nullable Persoonsfeiten aangever = persoon(0, LocalDate.of(1985, 12, 1), Relatie.ZELF);
    final List<Persoonsfeiten> mee = new ArrayList<>();
    Toestemming toestemming = Toestemming.NIET_GEVRAAGD;
    boolean openstaand;
    boolean steekproef;
    String gemeente = "0363";

    Feiten feiten() {
        return new Feiten(Instant.parse("2026-11-24T09:00:00Z"), gemeente, ontvangst, verhuisdatum, woonsituatie, oudAdresBetwist,
                niveau, adres, bewoning, aangever, mee, toestemming, openstaand, steekproef);
    }

    Feitenbouw inwonend(int bewoners, int huishoudens, boolean bekend) {
        woonsituatie = Woonsituatie.INWONEND;
        bewoning = new Bewoning(bewoners, huishoudens, false, true, bekend);
        return this;
    }

    Feitenbouw met(UnaryOperator<Persoonsfeiten> anders) {
        aangever = anders.apply(aangever);
        return this;
    }

    static Adresfeiten woning(int oppervlakte) {
        return adres("Verblijfsobject in gebruik", "woonfunctie", oppervlakte);
    }

    static Adresfeiten adres(String status, String doel, int oppervlakte) {
        return new Adresfeiten(true, "0363", "Verblijfsobject", status, List.of(doel), List.of("Pand in gebruik"), oppervlakte,
                false, false, false);
    }

    static Persoonsfeiten persoon(int nummer, LocalDate geboren, Relatie relatie) {
        return persoon(nummer, geboren, relatie, null, false, false);
    }

    static Persoonsfeiten persoon(int nummer, LocalDate geboren, Relatie relatie, @Nullable String opschorting, boolean curatele,
                                  boolean geheim) {
        return new Persoonsfeiten(nummer, true, GedeeltelijkeDatum.van(geboren), relatie, curatele, geheim, false, false, opschorting,
                "ADRES", "W", new GedeeltelijkeDatum(2013, 11, 2), "0599", false, true, relatie == Relatie.KIND, false);
    }
}
