package nl.verhuisloket;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as logging in needs. Keeps cookies by hand, per port and path: Keycloak marks its own as Secure, which a browser
 * accepts on loopback and an ordinary cookie jar does not send back.
 */
public final class Inlogbrowser {

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> koekjes = new TreeMap<>();   // "8180/path NAME" -> value
    private URI adres;
    private HttpResponse<String> antwoord;

    /** Opens an address and follows where it leads, as a person would. */
    public Inlogbrowser open(String doel) {
        return volg(HttpRequest.newBuilder(URI.create(doel)).header("Accept", "text/html,*/*;q=0.8").GET());
    }

    /** Fills in the login form that is shown. */
    public Inlogbrowser logIn(String gebruikersnaam, String wachtwoord) {
        Matcher formulier = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"").matcher(antwoord.body());
        if (!formulier.find()) {
            throw new IllegalStateException("Geen inlogformulier op " + adres + ": " + antwoord.statusCode() + " " + antwoord.body());
        }
        return verstuur(formulier.group(1).replace("&amp;", "&"), Map.of("username", gebruikersnaam, "password", wachtwoord));
    }

    public Inlogbrowser verstuur(String doel, Map<String, String> velden) {
        String inhoud = velden.entrySet().stream().map(veld -> veld.getKey() + "=" + URLEncoder.encode(veld.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return volg(HttpRequest.newBuilder(URI.create(doel)).header("Accept", "text/html,*/*;q=0.8")
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(inhoud)));
    }

    private Inlogbrowser volg(HttpRequest.Builder vraag) {
        stuur(vraag);
        for (int stap = 0; antwoord.statusCode() / 100 == 3 && stap < 20; stap++) {
            URI verder = adres.resolve(antwoord.headers().firstValue("Location").orElseThrow());
            stuur(HttpRequest.newBuilder(verder).header("Accept", "text/html,*/*;q=0.8").GET());
        }
        return this;
    }

    /** One request with the cookies of its host, redirects not followed. */
    public HttpResponse<String> stuur(HttpRequest.Builder vraag) {
        URI doel = vraag.build().uri();
        String mee = koekjes.entrySet().stream().filter(koekje -> (doel.getPort() + doel.getPath()).startsWith(koekje.getKey().split(" ")[0]))
                .map(koekje -> koekje.getKey().split(" ")[1] + "=" + koekje.getValue()).collect(Collectors.joining("; "));
        HttpRequest af = mee.isEmpty() ? vraag.build() : vraag.header("Cookie", mee).build();
        try {
            antwoord = http.send(af, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
        adres = af.uri();
        antwoord.headers().allValues("Set-Cookie").forEach(regel -> bewaar(doel.getPort(), regel));
        return antwoord;
    }

    private void bewaar(int poort, String regel) {
        String naam = regel.substring(0, regel.indexOf('='));
        String waarde = regel.substring(regel.indexOf('=') + 1).split(";")[0];
        Matcher pad = Pattern.compile("(?i);\\s*path=([^;]*)").matcher(regel);
        String sleutel = poort + (pad.find() ? pad.group(1) : "/") + " " + naam;
        if (waarde.isEmpty()) {
            koekjes.remove(sleutel);
        } else {
            koekjes.put(sleutel, waarde);
        }
    }

    public String koekje(int poort, String naam) {
        return koekjes.get(poort + "/ " + naam);
    }

    public URI adres() {
        return adres;
    }

    public HttpResponse<String> antwoord() {
        return antwoord;
    }
}
