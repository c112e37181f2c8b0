package nl.verhuisloket.gesprek.vraag;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.gemeente.Gemeente;
import nl.verhuisloket.gesprek.Antwoord;
import nl.verhuisloket.gesprek.inhoud.Inhoud;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.gesprek.taal.Begrip;
import nl.verhuisloket.gesprek.taal.Taalbegrip;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toegang.Ingelogde;
import org.jspecify.annotations.Nullable;

/** One message and what is said back: everything a question or an answer needs while this turn lasts. */
public final class Beurt {

    private final String sender;
    private final Gemeente gemeente;
    private final @Nullable Ingelogde wie;
    private final Instant nu;
    private final Inhoud inhoud;
    private final Taalbegrip taal;
    private final List<Antwoord> antwoorden = new ArrayList<>();
    private final List<Antwoord> genoteerd = new ArrayList<>();
    private Staat staat;
    private @Nullable Slot gewijzigd;
    private boolean klaar;

    /** @param wie a resident who is logged in, null for anybody else */
    public Beurt(String sender, Staat staat, Gemeente gemeente, @Nullable Ingelogde wie, Instant nu, Inhoud inhoud, Taalbegrip taal) {
        this.sender = sender;
        this.staat = staat;
        this.gemeente = gemeente;
        this.wie = wie;
        this.nu = nu;
        this.inhoud = inhoud;
        this.taal = taal;
    }

    public String sender() {
        return sender;
    }

    public Staat staat() {
        return staat;
    }

    /** Another state from here on: an answer undone, a new beginning, an earlier conversation. */
    public void ga(Staat andere) {
        staat = andere;
    }

    public Gemeente gemeente() {
        return gemeente;
    }

    public @Nullable Ingelogde wie() {
        return wie;
    }

    public @Nullable Integer niveau() {
        return wie == null ? null : wie.digidNiveau();
    }

    public LocalDate vandaag() {
        return Kalender.dag(nu);
    }

    public Instant nu() {
        return nu;
    }

    public Begrip begrijp(String tekst) {
        return taal.begrijp(tekst, nu);
    }

    /** @param paren name, value, name, value */
    public String tekst(String uiting, String... paren) {
        return tekst(uiting, 0, paren);
    }

    /** @param keer how often it was said already: then in other words, where there are */
    public String tekst(String uiting, int keer, String... paren) {
        Map<String, String> waarden = new HashMap<>();
        for (int i = 0; i < paren.length; i += 2) {
            waarden.put(paren[i], paren[i + 1]);
        }
        return inhoud.tekst(uiting, gemeente, keer, waarden);
    }

    /** The words of the open question: other ones each time it is put again. */
    public String vraagtekst(String uiting, String... paren) {
        staat.herhaling = uiting.equals(staat.laatsteVraag) ? staat.herhaling + 1 : 0;
        staat.laatsteVraag = uiting;
        return tekst(uiting, staat.herhaling, paren);
    }

    public void zeg(String uiting, String... paren) {
        Map<String, Object> custom = new LinkedHashMap<>();
        String bron = inhoud.bron(uiting, gemeente);
        if (bron != null) {
            custom.put("bron", bron);
        }
        antwoorden.add(new Antwoord(sender, tekst(uiting, paren), List.of(), custom));
    }

    public void zeg(Antwoord antwoord) {
        antwoorden.add(antwoord);
    }

    public void zegZin(String zin) {
        antwoorden.add(new Antwoord(sender, zin, List.of(), Map.of()));
    }

    /** Says that an answer was written down, once the rules have nothing against it. */
    public void noteer(Slot slot, String uiting, String... paren) {
        wijzig(slot);
        genoteerd.add(new Antwoord(sender, tekst(uiting, paren), List.of(), Map.of()));
    }

    /** An answer changed: the rules look again. */
    public void wijzig(Slot slot) {
        gewijzigd = slot;
    }

    public void zegGenoteerd() {
        antwoorden.addAll(genoteerd);
        genoteerd.clear();
    }

    public void vergeetGenoteerd() {
        genoteerd.clear();
    }

    /** The answer given last in this turn, null when none was. */
    public @Nullable Slot gewijzigd() {
        return gewijzigd;
    }

    /** Nothing more is asked in this turn. */
    public void sluit() {
        klaar = true;
    }

    public boolean isKlaar() {
        return klaar;
    }

    public List<Antwoord> antwoorden() {
        return antwoorden;
    }

    public Inhoud inhoud() {
        return inhoud;
    }
}
