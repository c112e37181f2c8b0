package nl.verhuisloket.bevestiging;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.service.notify.NotificationClientException;

/** Turns a failure of the client into a message. Its own texts repeat what NotifyNL said, receiver included, so few words are kept. */
final class NotifyWeigering {

    private static final Pattern BEKEND = Pattern.compile("(AuthError|ValidationError|BadRequestError|RateLimitError|TooManyRequestsError"
            + "|NoResultFound|Missing personalisation|Template not found|template_id|email_address|phone_number|system clock|API key not found)");

    private NotifyWeigering() {
    }

    static BerichtNietVerstuurd van(@Nullable Throwable oorzaak, String wat, Berichten.Bericht bericht) {
        String over = " op " + wat + " bericht " + bericht.soort() + " (" + bericht.referentie() + ").";
        if (oorzaak instanceof NotificationClientException geweigerd && geweigerd.getHttpResult() >= 400) {
            return new BerichtNietVerstuurd("NotifyNL antwoordde " + geweigerd.getHttpResult() + redenen(geweigerd) + over + " "
                    + advies(geweigerd.getHttpResult()), null);
        }
        String soort = oorzaak == null ? "onbekend" : diepste(oorzaak).getClass().getSimpleName();
        return new BerichtNietVerstuurd("NotifyNL gaf geen bruikbaar antwoord (" + soort + ")" + over + " Of het verstuurd is, wordt bij de "
                + "volgende poging eerst opgezocht. Controleer verhuisloket.notificatie.basis-url.", null);
    }

    private static String redenen(NotificationClientException fout) {
        Matcher treffers = BEKEND.matcher(String.valueOf(fout.getMessage()));
        String redenen = treffers.results().map(treffer -> treffer.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new), alle -> String.join(", ", alle)));
        return redenen.isEmpty() ? "" : " (" + redenen + ")";
    }

    private static String advies(int status) {
        return switch (status) {
            case 401, 403 -> "Controleer verhuisloket.notificatie.api-key en de klok van deze server.";
            case 400, 404 -> "Controleer de sjablonen onder verhuisloket.notificatie.sjablonen en het adres van de ontvanger.";
            case 429 -> "Er zijn te veel berichten tegelijk; er volgt een nieuwe poging.";
            default -> "Het ligt aan de andere kant; er volgt een nieuwe poging.";
        };
    }

    private static Throwable diepste(Throwable fout) {
        Throwable diepst = fout;
        while (diepst.getCause() != null && diepst.getCause() != diepst) {
            diepst = diepst.getCause();
        }
        return diepst;
    }
}
