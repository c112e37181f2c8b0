package nl.verhuisloket.omgeving.registers;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A refusal as the registers word it (RFC 7807). Thrown to end the handling of a request; never leaves the mock. */
class Fout extends RuntimeException {

    private final transient Map<String, Object> inhoud = new LinkedHashMap<>();
    private final int status;

    /** @param detail null for none */
    Fout(int status, String code, String titel, @Nullable String detail) {
        super(code, null, false, false);
        this.status = status;
        inhoud.put("type", "https://datatracker.ietf.org/doc/html/rfc7231#section-" + paragraaf(status));
        inhoud.put("title", titel);
        inhoud.put("status", status);
        inhoud.put("detail", detail == null ? titel : detail);
        inhoud.put("code", code);
    }

    /** One or more parameters are wrong; {@code onder} is how this register spells the list of them. */
    static Fout parameters(String onder, List<Parameter> fout) {
        boolean alleenOntbrekend = fout.stream().allMatch(parameter -> parameter.code().equals("required"));
        Fout uit = alleenOntbrekend
                ? new Fout(400, "paramsCombination", "Minimale combinatie van parameters moet worden opgegeven.", namen(fout))
                : new Fout(400, "paramsValidation", "Een of meerdere parameters zijn niet correct.", namen(fout));
        uit.inhoud.put(onder, fout);
        return uit;
    }

    private static String namen(List<Parameter> fout) {
        return "De foutieve parameter(s) zijn: " + fout.stream().map(Parameter::name).collect(Collectors.joining(", ")) + ".";
    }

    /** @param instantie the address of the request, as this register repeats it */
    ResponseDefinitionBuilder antwoord(String instantie) {
        inhoud.put("instance", instantie);
        return ResponseDefinitionBuilder.responseDefinition().withStatus(status)
                .withHeader("Content-Type", "application/problem+json").withBody(JsonMapper.shared().writeValueAsString(inhoud));
    }

    private static String paragraaf(int status) {
        return status >= 500 ? "6.6." + (status - 499) : "6.5." + (status == 400 ? 1 : status - 400);
    }

    /** One wrong parameter. */
    record Parameter(String name, String code, String reason) {
    }
}
