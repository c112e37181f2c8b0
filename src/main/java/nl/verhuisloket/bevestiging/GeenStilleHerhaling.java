package nl.verhuisloket.bevestiging;

import org.springframework.boot.context.event.ApplicationStartingEvent;
import org.springframework.context.ApplicationListener;

/**
 * Java's {@code HttpURLConnection}, which the NotifyNL client uses, sends a POST a second time by itself when the connection breaks:
 * two messages. The switch is read once per process, at the first such connection; hence this early.
 */
class GeenStilleHerhaling implements ApplicationListener<ApplicationStartingEvent> {

    static void zet() {
        System.setProperty("sun.net.http.retryPost", "false");
    }

    @Override
    public void onApplicationEvent(ApplicationStartingEvent begin) {
        zet();
    }
}
