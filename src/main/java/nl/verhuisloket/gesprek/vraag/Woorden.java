package nl.verhuisloket.gesprek.vraag;

import java.util.Comparator;
import java.util.List;
import nl.verhuisloket.gesprek.inhoud.Voorbeelden;
import nl.verhuisloket.gesprek.taal.Begrip;
import nl.verhuisloket.gesprek.taal.tekst.Tekst;
import org.springframework.stereotype.Component;

/** Recognises the words that stand for a choice; the words themselves are content ({@code synonym} in nlu.yml). */
@Component
public class Woorden {

    private static final double ZEKER = 0.7;

    private final Voorbeelden voorbeelden;

    Woorden(Voorbeelden voorbeelden) {
        this.voorbeelden = voorbeelden;
    }

    /** Longest word or phrase for {@code waarde} that stands in the text; 0 when there is none. */
    public int lengte(String tekst, String waarde) {
        String zin = " " + Tekst.vlak(tekst) + " ";
        return voorbeelden.synoniemen(waarde).stream().map(Tekst::vlak).filter(w -> zin.contains(" " + w + " "))
                .mapToInt(String::length).max().orElse(0);
    }

    public boolean bevat(String tekst, String waarde) {
        return lengte(tekst, waarde) > 0;
    }

    /** The whole text says no more than {@code waarde}. */
    public boolean is(String tekst, String waarde) {
        return voorbeelden.synoniemen(waarde).stream().map(Tekst::vlak).anyMatch(Tekst.vlak(tekst)::equals);
    }

    /** @return the value with the longest phrase in the text; empty when none of them is in it */
    public java.util.Optional<String> kies(String tekst, List<String> waarden) {
        return waarden.stream().filter(w -> bevat(tekst, w)).max(Comparator.comparingInt(w -> lengte(tekst, w)));
    }

    /** A short way of leaving a question open: "geen e-mail", "dat heb ik niet". */
    public boolean isOverslaan(String tekst) {
        return bevat(tekst, "overslaan") && Tekst.vlak(tekst).split(" ").length <= 6 && !tekst.matches(".*[\\d@?].*");
    }

    /** "Ja", "ja dat is het", "klopt": a yes without anything that takes it back. */
    public boolean isJa(Begrip begrip) {
        return begrip.is("bevestigen", ZEKER) || begintMet(begrip, "ja_woord") && !bevat(begrip.tekst(), "voorbehoud");
    }

    public boolean isNee(Begrip begrip) {
        return begrip.is("ontkennen", ZEKER) || begintMet(begrip, "nee_woord");
    }

    private boolean begintMet(Begrip begrip, String waarde) {
        String[] delen = Tekst.vlak(begrip.tekst()).split(" ");
        return delen.length <= 7 && begrip.entiteiten().isEmpty() && is(delen[0], waarde);
    }
}
