package nl.verhuisloket.gesprek;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * One message of the assistant, as Rasa's REST channel sends it. What is empty is left out of the JSON.
 *
 * @param recipientId the sender it answers
 * @param buttons     answers that can be clicked; a click sends {@code payload} as the next message
 * @param custom      what a page needs beyond the text: {@code vraagt}, {@code invoer}, {@code opties}, {@code aangifte}, ...
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Antwoord(@JsonProperty("recipient_id") String recipientId, String text, List<Knop> buttons, Map<String, Object> custom) {

    public record Knop(String title, String payload) {
    }

    /** Personal data may be in every part of it. */
    @Override
    public String toString() {
        return "Antwoord[vraagt=" + custom.get("vraagt") + "]";
    }
}
