package nl.verhuisloket.bevestiging;

import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.verhuisloket.gemeente.Gemeente;
import nl.verhuisloket.gemeente.Gemeenten;
import nl.verhuisloket.kern.Instellingen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import uk.gov.service.notify.NotificationClient;

/**
 * NotifyNL through the client of GOV.UK Notify. It takes a second message with the same reference, so it is looked up by it before it
 * is sent; NotifyNL shows messages of the last seven days, so what is sent again later than that is sent twice.
 */
@Service
class NotifyBerichten implements Berichten {

    /** The client has no time-out of its own. A call that hangs keeps one of these threads, and no more than these. */
    private static final int MEESTE_TEGELIJK = 16;

    /** Held here, or the setting is lost. The client logs answers in full, receivers included. */
    private static final Logger LOG_VAN_CLIENT = Logger.getLogger(NotificationClient.class.toString());

    private final Instellingen instellingen;
    private final Gemeenten gemeenten;
    private final ThreadPoolExecutor oproepen = new ThreadPoolExecutor(0, MEESTE_TEGELIJK, 10, TimeUnit.SECONDS, new SynchronousQueue<>(),
            werk -> {
                Thread draad = new Thread(werk, "notificatie");
                draad.setDaemon(true);
                return draad;
            });

    NotifyBerichten(Instellingen instellingen, Gemeenten gemeenten) {
        this.instellingen = instellingen;
        this.gemeenten = gemeenten;
        GeenStilleHerhaling.zet();
        LOG_VAN_CLIENT.setLevel(Level.OFF);
    }

    @Override
    public void verstuur(Bericht bericht) {
        Map<String, String> velden = velden(bericht, gemeenten.haal(bericht.gemeente()));
        NotificatieInstellingen eigen = instellingen.voor(bericht.gemeente(), "notificatie", NotificatieInstellingen.class);
        String sjabloon = eigen.sjabloon(bericht);
        NotificationClient client = new NotificationClient(eigen.eisApiKey(bericht.gemeente()), eigen.eisBasisUrl(bericht.gemeente()));
        boolean verstuurd = binnen(eigen.wachttijd(), () -> !client.getNotifications(null, null, bericht.referentie(), null)
                .getNotifications().isEmpty(), "het zoeken van", bericht);
        if (!verstuurd) {
            binnen(eigen.wachttijd(), () -> bericht.viaTelefoon()
                    ? client.sendSms(sjabloon, bericht.ontvanger(), velden, bericht.referentie())
                    : client.sendEmail(sjabloon, bericht.ontvanger(), velden, bericht.referentie()), "het versturen van", bericht);
        }
    }

    private static Map<String, String> velden(Bericht bericht, Gemeente gemeente) {
        List<String> ontbrekend = bericht.soort().velden().stream()
                .filter(naam -> bericht.velden().getOrDefault(naam, "").isBlank()).toList();
        if (!ontbrekend.isEmpty()) {
            throw new IllegalArgumentException("Bericht " + bericht.soort() + " mist " + String.join(", ", ontbrekend) + ".");
        }
        Map<String, String> velden = new HashMap<>(bericht.velden());
        velden.put("gemeente", gemeente.naam());
        velden.put("telefoon", gemeente.telefoon());
        return velden;
    }

    private <T> T binnen(Duration wachttijd, Callable<T> oproep, String wat, Bericht bericht) {
        try {
            Future<T> belofte = oproepen.submit(oproep);
            return wacht(belofte, wachttijd, wat, bericht);
        } catch (RejectedExecutionException e) {
            throw mislukt("is te druk voor", wat, bericht, "Eerdere oproepen hangen nog.", null);
        }
    }

    private static <T> T wacht(Future<T> belofte, Duration wachttijd, String wat, Bericht bericht) {
        try {
            return belofte.get(wachttijd.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            belofte.cancel(true);
            throw mislukt("gaf geen antwoord op", wat, bericht, "Controleer verhuisloket.notificatie.basis-url en .wachttijd.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw mislukt("is onderbroken bij", wat, bericht, "Er volgt een nieuwe poging.", e);
        } catch (ExecutionException e) {
            throw NotifyWeigering.van(e.getCause(), wat, bericht);
        }
    }

    private static BerichtNietVerstuurd mislukt(String hoe, String wat, Bericht bericht, String advies, @Nullable Throwable oorzaak) {
        return new BerichtNietVerstuurd("NotifyNL " + hoe + " " + wat + " bericht " + bericht.soort() + " (" + bericht.referentie()
                + "). Of het verstuurd is, wordt bij de volgende poging eerst opgezocht. " + advies, oorzaak);
    }

    @PreDestroy
    void sluit() {
        oproepen.shutdownNow();
    }
}
