package nl.verhuisloket.gesprek.staat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is asked, in the order of asking. {@link #INLOGGEN} is a step, not an answer. */
public enum Slot {
    VERHUISDATUM, NIEUW_ADRES, ADRES_BEVESTIGD, INLOGGEN, WOONSITUATIE, MEEVERHUIZERS, TOESTEMMING_CONTACT, CONTACT_EMAIL,
    CONTACT_TELEFOON, AKKOORD;

    /** As in payloads and in {@code custom.vraagt}: {@code nieuw_adres}. */
    public String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Slot> van(String naam) {
        return Arrays.stream(values()).filter(s -> s.naam().equals(naam)).findFirst();
    }

    /** Answers to it are about a person who has to be logged in. */
    public boolean naInloggen() {
        return compareTo(INLOGGEN) > 0;
    }
}
