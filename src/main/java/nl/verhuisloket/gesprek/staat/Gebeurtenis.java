package nl.verhuisloket.gesprek.staat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a conversation, as Rasa's tracker names it.
 *
 * @param soort    user or bot
 * @param tekst    what was said; holds personal data
 * @param intent   of the resident's message, else null
 * @param vraagt   the slot that was open when the resident spoke, or that the assistant asks, else null
 */
public record Gebeurtenis(String soort, Instant moment, @Nullable String tekst, @Nullable String intent, double zekerheid,
                          @Nullable String vraagt) {

    @Override
    public String toString() {
        return "Gebeurtenis[" + soort + "]";
    }
}
