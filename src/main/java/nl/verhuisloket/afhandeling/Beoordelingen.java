package nl.verhuisloket.afhandeling;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiften;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.afhandeling.dossier.Besluiten;
import nl.verhuisloket.afhandeling.dossier.Tijdlijn;
import nl.verhuisloket.afhandeling.dossier.Toetsingen;
import nl.verhuisloket.afhandeling.proces.Procesgang;
import nl.verhuisloket.brp.BrpNietBereikbaar;
import nl.verhuisloket.brp.BrpRegister;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Oordeel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews that wait for a specialist: the open user tasks of the process. */
@Service
public class Beoordelingen {

    private final Procesgang procesgang;
    private final Afhandeling afhandeling;
    private final Aangiften aangiften;
    private final Toetsingen toetsingen;
    private final Besluiten besluiten;
    private final Tijdlijn tijdlijn;
    private final BrpRegister brp;
    private final Clock klok;

    protected Beoordelingen(Procesgang procesgang, Afhandeling afhandeling, Aangiften aangiften, Toetsingen toetsingen,
                  Besluiten besluiten, Tijdlijn tijdlijn, BrpRegister brp, Clock klok) {
        this.procesgang = procesgang;
        this.afhandeling = afhandeling;
        this.aangiften = aangiften;
        this.toetsingen = toetsingen;
        this.besluiten = besluiten;
        this.tijdlijn = tijdlijn;
        this.brp = brp;
        this.klok = klok;
    }

    /** @param reden a neutral word for the list: before the first judgement it never tells why the case was picked */
    public record Openstaand(UUID aangifteId, String zaaknummer, String reden, Instant ontvangst, Instant sinds) {
    }

    /**
     * @param open     still to be decided
     * @param personen as the BRP holds them now, declarant first; empty when the BRP does not answer
     */
    public record Beoordelingsdossier(Aangiftedossier dossier, @Nullable Feiten feiten, List<Persoon> personen,
                                      @Nullable Adres oudAdres, boolean open) {
    }

    public enum Besluit {
        DOORGAAN, NIET_VOLGEN
    }

    /** Somebody decided already. */
    public static class AlBesloten extends RuntimeException {
        public AlBesloten() {
            super("Op deze aangifte is al besloten.");
        }
    }

    /** Oldest first. */
    public List<Openstaand> openstaand(String gemeente) {
        return procesgang.openBeoordelingen(gemeente).stream().map(taak -> {
            Aangifte aangifte = aangiften.zoek(taak.aangifte()).orElseThrow();
            return new Openstaand(aangifte.id(), aangifte.zaaknummer(), "Beoordeling nodig", aangifte.ontvangst(), taak.sinds());
        }).toList();
    }

    /** @return empty when there is no such declaration in this municipality */
    public Optional<Beoordelingsdossier> zoek(String gemeente, UUID aangifteId) {
        return afhandeling.zoek(aangifteId).filter(dossier -> dossier.aangifte().gemeente().equals(gemeente))
                .map(dossier -> {
                    var toetsing = toetsingen.laatste(aangifteId).orElse(null);
                    return new Beoordelingsdossier(dossier, toetsing == null ? null : toetsing.feiten(),
                            personen(dossier.aangifte()), toetsing == null ? null : toetsing.achtergrond().oudAdres(),
                            procesgang.openBeoordeling(aangifteId).isPresent());
                });
    }

    /**
     * Decides, once: a second decision on the same review is refused.
     *
     * @param motivering why, in the specialist's own words; goes into the letter when not followed
     * @throws AlBesloten when the review is not open any more
     */
    @Transactional
    public void besluit(String gemeente, UUID aangifteId, Besluit besluit, String motivering, String behandelaar) {
        Aangifte aangifte = aangiften.zoek(aangifteId).filter(gevonden -> gevonden.gemeente().equals(gemeente))
                .orElseThrow(AlBesloten::new);
        Procesgang.Taak taak = procesgang.openBeoordeling(aangifte.id()).orElseThrow(AlBesloten::new);
        List<Bevinding> bevindingen = toetsingen.laatsteOordeel(aangifteId).map(Oordeel::bevindingen).orElse(List.of());
        var genomen = new Besluiten.Genomen(besluit, motivering, behandelaar, klok.instant(), bevindingen);
        if (!besluiten.bewaar(aangifteId, taak.id(), genomen)) {
            throw new AlBesloten();
        }
        tijdlijn.noteer(aangifteId, "beoordeeld", besluit == Besluit.DOORGAAN
                ? "Een medewerker heeft gekeken: de aangifte wordt gevolgd."
                : "Een medewerker heeft besloten de aangifte niet te volgen.", behandelaar);
        procesgang.rondAf(taak, besluit.name());
    }

    private List<Persoon> personen(Aangifte aangifte) {
        List<Bsn> bsns = new java.util.ArrayList<>(List.of(aangifte.aangever()));
        aangifte.verhuizing().meeverhuizers().stream().map(Meeverhuizer::bsn).filter(Objects::nonNull).forEach(bsns::add);
        try {
            return brp.zoekAlle(aangifte.gemeente(), bsns);
        } catch (BrpNietBereikbaar storing) {
            return List.of();
        }
    }
}
