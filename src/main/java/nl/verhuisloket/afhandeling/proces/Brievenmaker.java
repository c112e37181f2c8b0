package nl.verhuisloket.afhandeling.proces;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.afhandeling.dossier.Achtergrond;
import nl.verhuisloket.afhandeling.dossier.Besluiten;
import nl.verhuisloket.afhandeling.dossier.Briefbestand;
import nl.verhuisloket.afhandeling.dossier.Toetsingen;
import nl.verhuisloket.bevestiging.Brieven;
import nl.verhuisloket.bevestiging.Brieven.Briefgegevens;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toetsing.Oordeel;
import nl.verhuisloket.zaak.Zaakregister.Documentsoort;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes each letter of a declaration once, from what was known when it was made. */
@Component
public class Brievenmaker {

    private static final String GROND = "Het is aannemelijk dat de aangegeven adresgegevens niet juist zijn "
            + "(Wet BRP, artikel 2.20, eerste lid).";

    private final Brieven brieven;
    private final Briefbestand bestand;
    private final Toetsingen toetsingen;
    private final Besluiten besluiten;
    private final Clock klok;

    Brievenmaker(Brieven brieven, Briefbestand bestand, Toetsingen toetsingen, Besluiten besluiten, Clock klok) {
        this.brieven = brieven;
        this.bestand = bestand;
        this.toetsingen = toetsingen;
        this.besluiten = besluiten;
        this.klok = klok;
    }

    /** Can be made before any register answered: then it holds what was declared. */
    public byte[] ontvangstbewijs(Aangifte aangifte) {
        return bestand.haal(aangifte.id(), Documentsoort.AANGIFTE,
                () -> brieven.ontvangstbewijs(gegevens(aangifte, null, aangifte.ontvangstdatum())));
    }

    byte[] bevestiging(Aangifte aangifte) {
        return bestand.haal(aangifte.id(), Documentsoort.BEVESTIGING,
                () -> brieven.bevestiging(gegevens(aangifte, aangifte.registratiedatum(), Kalender.vandaag(klok))));
    }

    byte[] besluit(Aangifte aangifte) {
        Besluiten.Genomen genomen = besluiten.laatste(aangifte.id()).orElseThrow();
        return bestand.haal(aangifte.id(), Documentsoort.BESLUIT, () -> brieven.besluitNietGevolgd(
                gegevens(aangifte, null, Kalender.vandaag(klok)), GROND, genomen.motivering(), genomen.behandelaar()));
    }

    private Briefgegevens gegevens(Aangifte aangifte, @Nullable LocalDate registratiedatum, LocalDate dagtekening) {
        Toetsingen.Toetsing toetsing = toetsingen.laatste(aangifte.id()).orElse(null);
        Achtergrond achtergrond = toetsing == null ? new Achtergrond(null, null, null, List.of(), null, 0)
                : toetsing.achtergrond();
        List<String> namen = namen(toetsing, achtergrond);
        LocalDate verhuisdatum = aangifte.verhuizing().verhuisdatum();
        return new Briefgegevens(aangifte.gemeente(), aangifte.zaaknummer(), achtergrond.personen().isEmpty() ? "" : achtergrond.personen().get(0).naam(), namen,
                achtergrond.oudAdres(),
                achtergrond.nieuwAdres() == null ? aangifte.verhuizing().nieuwAdres() : achtergrond.nieuwAdres(), verhuisdatum,
                registratiedatum, registratiedatum != null && registratiedatum.isAfter(verhuisdatum), aangifte.ontvangst(),
                aangifte.ondertekening().samenvatting().lines().toList(), dagtekening);
    }

    /** Those who go on; without a judgement everybody who was declared. */
    private static List<String> namen(Toetsingen.@Nullable Toetsing toetsing, Achtergrond achtergrond) {
        Oordeel oordeel = toetsing == null ? null : toetsing.oordeel();
        Set<Integer> verder = oordeel == null ? Set.of()
                : oordeel.personen().stream().map(Oordeel.Aangegevene::nummer).collect(Collectors.toSet());
        return achtergrond.personen().stream()
                .filter(persoon -> verder.isEmpty() || verder.contains(persoon.nummer()))
                .map(Achtergrond.Verhuizer::naam).toList();
    }
}
