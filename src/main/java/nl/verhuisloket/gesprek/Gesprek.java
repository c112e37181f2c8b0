package nl.verhuisloket.gesprek;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.verhuisloket.gemeente.Gemeente;
import nl.verhuisloket.gemeente.Gemeenten;
import nl.verhuisloket.gesprek.dialoog.Dialoog;
import nl.verhuisloket.gesprek.inhoud.Inhoud;
import nl.verhuisloket.gesprek.staat.Bewaard;
import nl.verhuisloket.gesprek.staat.Gebeurtenis;
import nl.verhuisloket.gesprek.staat.Gesprekken;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.gesprek.taal.Begrip;
import nl.verhuisloket.gesprek.taal.Taalbegrip;
import nl.verhuisloket.gesprek.vraag.Aanmeldvraag;
import nl.verhuisloket.gesprek.vraag.Beurt;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The conversation, for every channel: a message in, messages back. */
@Service
public class Gesprek {

    /** Messages at the same moment in one conversation: how often a turn is done again before giving up. */
    private static final int POGINGEN = 5;

    private final Gesprekken gesprekken;
    private final Dialoog dialoog;
    private final Gemeenten gemeenten;
    private final Toegang toegang;
    private final Clock klok;
    private final Inhoud inhoud;
    private final Taalbegrip taal;
    private final Aanmeldvraag aanmeldvraag;

    Gesprek(Gesprekken gesprekken, Dialoog dialoog, Gemeenten gemeenten, Toegang toegang, Clock klok, Inhoud inhoud, Taalbegrip taal,
            Aanmeldvraag aanmeldvraag) {
        this.gesprekken = gesprekken;
        this.dialoog = dialoog;
        this.gemeenten = gemeenten;
        this.toegang = toegang;
        this.klok = klok;
        this.inhoud = inhoud;
        this.taal = taal;
        this.aanmeldvraag = aanmeldvraag;
    }

    /**
     * Takes a message from whoever makes the current request. A conversation belongs to the first resident who speaks in it
     * logged in; with the same sender anybody else gets another one.
     *
     * @param sender   name of the conversation, chosen by the client
     * @param bericht  typed text, or a payload {@code /intent{"slot":"value"}}
     * @param gemeente four-digit code; null for the one the conversation is in, or else the standard one
     * @throws IllegalArgumentException when the municipality is not served here
     */
    public List<Antwoord> zeg(String sender, String bericht, @Nullable String gemeente) {
        Ingelogde wie = toegang.ingelogde().filter(i -> i.bsn() != null && i.heeft(Rol.INWONER)).orElse(null);
        String schoon = schoon(bericht);
        for (int poging = 0; poging < POGINGEN; poging++) {
            if (wie == null && gesprekken.isGebonden(sender)) {
                return vraagInloggen(sender, gemeente);
            }
            Optional<List<Antwoord>> antwoorden = beurt(sender, schoon, gemeente, wie);
            if (antwoorden.isPresent()) {
                return antwoorden.get();
            }
        }
        throw new IllegalStateException("Dit gesprek is te druk: er kwamen te veel berichten tegelijk.");
    }

    /** @return empty when another message of the same conversation came in between */
    private Optional<List<Antwoord>> beurt(String sender, String bericht, @Nullable String gemeente, @Nullable Ingelogde wie) {
        Bewaard gelezen = lees(sender, gemeente, wie);
        Staat begin = gelezen.staat();
        Beurt beurt = new Beurt(sender, begin, gemeenten.haal(begin.gemeente), wie, klok.instant(), inhoud, taal);
        if (wie != null) {
            begin.aangever = wie.bsn();
        }
        Slot gevraagd = begin.gevraagd;
        Begrip begrip = dialoog.voer(beurt, bericht);
        Staat eind = beurt.staat();
        eind.voegToe(new Gebeurtenis("user", klok.instant(), bericht, begrip.intent(), begrip.zekerheid(), gevraagd == null ? null : gevraagd.naam()));
        beurt.antwoorden().forEach(a -> eind.voegToe(new Gebeurtenis("bot", klok.instant(), a.text(), null, 0, (String) a.custom().get("vraagt"))));
        boolean bewaard = gesprekken.bewaar(gelezen, wie == null ? "" : wie.bsn().waarde(), eind);
        return bewaard ? Optional.of(List.copyOf(beurt.antwoorden())) : Optional.empty();
    }

    private Bewaard lees(String sender, @Nullable String gemeente, @Nullable Ingelogde wie) {
        String eigenaar = wie == null ? "" : wie.bsn().waarde();
        Bewaard gelezen = gesprekken.zoek(sender, eigenaar).or(() -> gesprekken.zoek(sender, ""))
                .orElseGet(() -> new Bewaard(sender, eigenaar, nieuw(gemeente), 0));
        verhuisNaar(gelezen.staat(), gemeente);
        return gelezen;
    }

    private Staat nieuw(@Nullable String gemeente) {
        Staat staat = new Staat();
        staat.gemeente = gemeente == null ? gemeenten.standaard().code() : gemeenten.haal(gemeente).code();
        return staat;
    }

    /** The page of another municipality: what was said of the address does not hold there. */
    private void verhuisNaar(Staat staat, @Nullable String gemeente) {
        if (gemeente != null && !gemeente.equals(staat.gemeente) && !staat.isIngediend()) {
            staat.gemeente = gemeenten.haal(gemeente).code();
            staat.nieuwAdres = null;
            staat.adresBevestigd = false;
            staat.adreskeuzes.clear();
            staat.woonsituatie = null;
            staat.huishouden = null;
            staat.vergeetHoofdbewoner();
        }
    }

    /** Nothing of a bound conversation is shown, or kept of this message. */
    private List<Antwoord> vraagInloggen(String sender, @Nullable String gemeente) {
        Gemeente daar = gemeente == null ? gemeenten.standaard() : gemeenten.haal(gemeente);
        Beurt beurt = new Beurt(sender, new Staat(), daar, null, klok.instant(), inhoud, taal);
        return List.of(aanmeldvraag.stel(beurt, "utter_gesprek_gebonden").met("uitleg", beurt.tekst("utter_uitleg_inloggen")).voor(sender));
    }

    /** Control characters and half characters have no meaning here and no place in the store. */
    private static String schoon(String bericht) {
        return bericht.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|\\p{Cs}", " ").strip();
    }
}
