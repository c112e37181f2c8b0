package nl.verhuisloket.gesprek.dialoog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A clicked answer: {@code /intent{"slot":"value"}}.
 *
 * @param waarden per slot the value; written by anyone, so to be read as carefully as typed text
 */
record Bericht(String intent, Map<String, String> waarden) {

    private static final Pattern VORM = Pattern.compile("/([a-z_]{1,40})\\s*(\\{.*})?", Pattern.DOTALL);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @return empty when the message is typed text, or looks like a payload but is none */
    static Optional<Bericht> lees(String bericht) {
        Matcher vorm = VORM.matcher(bericht.strip());
        if (!vorm.matches()) {
            return Optional.empty();
        }
        try {
            Map<String, String> waarden = new LinkedHashMap<>();
            if (vorm.group(2) != null) {
                JSON.readTree(vorm.group(2)).properties().forEach(e -> waarden.put(e.getKey(), e.getValue().asString("")));
            }
            return Optional.of(new Bericht(vorm.group(1), waarden));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "Bericht[" + intent + "]";
    }
}
