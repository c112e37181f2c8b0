package nl.verhuisloket.risico;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.risico.vrijbrp.Profiel;
import nl.verhuisloket.risico.vrijbrp.Vertaling;
import nl.verhuisloket.risico.vrijbrp.Vertaling.Kader;
import nl.verhuisloket.risico.vrijbrp.Vertaling.Uitslag;
import nl.verhuisloket.toetsing.Toetsing;
import nl.verhuisloket.toetsing.tabel.Risicotabel;
import nl.verhuisloket.toetsing.tabel.Signaal;
import nl.verhuisloket.toetsing.tabel.TabelGeweigerd;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a profile from elsewhere into a draft: the table in force, with the rows it became. */
@Component
class Profielimport {

    private final Risicotabellen tabellen;
    private final Toetsing toetsing;
    private final Clock klok;

    Profielimport(Risicotabellen tabellen, Toetsing toetsing, Clock klok) {
        this.tabellen = tabellen;
        this.toetsing = toetsing;
        this.klok = klok;
    }

    /**
     * @param totEnMet last day of the new rows; null: a year from today
     * @throws TabelGeweigerd when two of its rules contradict each other
     */
    Importuitslag neemMee(Profiel profiel, @Nullable LocalDate totEnMet, String gemeente, String maker) {
        LocalDate vandaag = Kalender.vandaag(klok);
        int grens = toetsing.inWerking(gemeente).beoordelenVanafPunten(gemeente, vandaag);
        Vertaling vertaling = Vertaling.van(profiel, new Kader(grens, vandaag, totEnMet == null ? vandaag.plusYears(1) : totEnMet, vandaag));
        Risicotabel basis = tabellen.inWerking(gemeente);
        Risicotabel nieuw = vertaling.isLeeg() ? basis : vertaling.in(basis, toetsing.meegeleverd().bronnen().risicotabel());
        return new Importuitslag(profiel.titel(), profiel.drempel(), regels(vertaling, Uitslag.VERTAALD), regels(vertaling, Uitslag.GEDEKT),
                regels(vertaling, Uitslag.GEWEIGERD), weg(basis, nieuw), Importopmerkingen.over(profiel, vertaling, grens),
                vertaling.isLeeg() ? null : Tabelbeeld.van(tabellen.stelVoor(gemeente, nieuw, maker).versie()));
    }

    private static List<Vertaling.Vertaald> regels(Vertaling vertaling, Uitslag uitslag) {
        return vertaling.regels().stream().filter(regel -> regel.uitslag() == uitslag).toList();
    }

    private static List<String> weg(Risicotabel basis, Risicotabel nieuw) {
        List<String> weg = new ArrayList<>(basis.signalen().stream().map(Signaal::naam).toList());
        weg.removeAll(nieuw.signalen().stream().map(Signaal::naam).toList());
        return weg;
    }
}
