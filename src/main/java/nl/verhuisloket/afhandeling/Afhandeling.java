package nl.verhuisloket.afhandeling;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiften;
import nl.verhuisloket.aangifte.Ondertekening;
import nl.verhuisloket.afhandeling.dossier.Briefbestand;
import nl.verhuisloket.afhandeling.dossier.Tijdlijn;
import nl.verhuisloket.afhandeling.dossier.Toetsingen;
import nl.verhuisloket.afhandeling.feiten.Feitenverzamelaar;
import nl.verhuisloket.afhandeling.proces.Brievenmaker;
import nl.verhuisloket.afhandeling.proces.Procesgang;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toetsing.Oordeel;
import nl.verhuisloket.toetsing.Toetsing;
import nl.verhuisloket.zaak.Zaakregister.Documentsoort;
import org.springframework.stereotype.Service;

/** The way in for every channel: judge what is there so far, accept a declaration, see where it stands. */
@Service
public class Afhandeling {

    private final Feitenverzamelaar verzamelaar;
    private final Toetsing toetsing;
    private final Inontvangstneming inontvangstneming;
    private final Aangiften aangiften;
    private final Toetsingen toetsingen;
    private final Tijdlijn tijdlijn;
    private final Briefbestand brieven;
    private final Brievenmaker brievenmaker;
    private final Procesgang procesgang;

    protected Afhandeling(Feitenverzamelaar verzamelaar, Toetsing toetsing, Inontvangstneming inontvangstneming, Aangiften aangiften,
                Toetsingen toetsingen, Tijdlijn tijdlijn, Briefbestand brieven, Brievenmaker brievenmaker, Procesgang procesgang) {
        this.verzamelaar = verzamelaar;
        this.toetsing = toetsing;
        this.inontvangstneming = inontvangstneming;
        this.aangiften = aangiften;
        this.toetsingen = toetsingen;
        this.tijdlijn = tijdlijn;
        this.brieven = brieven;
        this.brievenmaker = brievenmaker;
        this.procesgang = procesgang;
    }

    /**
     * Judges what was answered so far on fresh facts. A register that does not answer leaves its facts unknown: the rules that
     * need them are then left out.
     */
    public Oordeel toets(Concept concept) {
        return toetsing.toets(verzamelaar.verzamel(concept).feiten());
    }

    /**
     * Accepts a declaration: stored, numbered and its process started in one transaction. The same key gives the same
     * declaration again, whatever the rest says.
     *
     * @param sleutel the caller's idempotency key, unique per declarant
     * @throws NietAanvaard when it cannot be a declaration or cannot be made online; nothing is stored then
     */
    public Aangifte doeAangifte(Concept concept, Ondertekening ondertekening, String sleutel) {
        if (concept.aangever() == null) {
            throw new IllegalStateException("Zonder aangever is er geen aangifte.");
        }
        return aangiften.zoekOpSleutel(concept.aangever(), sleutel)
                .orElseGet(() -> inontvangstneming.neem(concept, ondertekening, sleutel));
    }

    public Optional<Aangiftedossier> zoek(UUID id) {
        return aangiften.zoek(id).map(this::dossier);
    }

    /** The declarations this person made, newest first. */
    public List<Aangiftedossier> vanAangever(Bsn aangever) {
        return aangiften.vanAangever(aangever).stream().map(this::dossier).toList();
    }

    /** @return the confirmation as PDF; empty while the move is not registered */
    public Optional<byte[]> bevestiging(UUID id) {
        return brieven.zoek(id, Documentsoort.BEVESTIGING);
    }

    /** @return the decision letter as PDF; empty unless the declaration was not followed */
    public Optional<byte[]> besluit(UUID id) {
        return brieven.zoek(id, Documentsoort.BESLUIT);
    }

    /** @return the receipt as PDF, with the content as declared */
    public byte[] ontvangstbewijs(UUID id) {
        return brievenmaker.ontvangstbewijs(aangiften.zoek(id).orElseThrow());
    }

    private Aangiftedossier dossier(Aangifte aangifte) {
        Oordeel oordeel = toetsingen.laatsteOordeel(aangifte.id()).orElse(null);
        return new Aangiftedossier(aangifte, oordeel, tijdlijn.van(aangifte.id()), procesgang.heeftStoring(aangifte.id()));
    }
}
