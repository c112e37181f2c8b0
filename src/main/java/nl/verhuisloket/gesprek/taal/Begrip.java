package nl.verhuisloket.gesprek.taal;

import java.util.List;
import java.util.Optional;
import nl.verhuisloket.gesprek.taal.adres.Adresvondst;
import nl.verhuisloket.gesprek.taal.datum.Datumvondst;
import nl.verhuisloket.gesprek.taal.intent.Kans;

/**
 * What a message was understood to mean.
 *
 * @param rangorde every intent with its confidence, best first; the first one is what it is taken for
 * @param datums   dates in the order of the text, impossible ones too
 * @param adres    the first address in the text
 */
public record Begrip(String tekst, List<Kans> rangorde, List<Datumvondst> datums, Optional<Adresvondst> adres, List<Entiteit> entiteiten) {

    public String intent() {
        return rangorde.isEmpty() ? "buiten_bereik" : rangorde.get(0).intent();
    }

    public double zekerheid() {
        return rangorde.isEmpty() ? 0 : rangorde.get(0).zekerheid();
    }

    public boolean is(String intent, double minstens) {
        return intent().equals(intent) && zekerheid() >= minstens;
    }

    /** The message is hardly more than a date or an address, so nothing else is meant by it. */
    public boolean isKaleWaarde() {
        int gedekt = datums.stream().mapToInt(d -> d.einde() - d.begin()).sum() + adres.map(a -> a.einde() - a.begin()).orElse(0);
        return gedekt > 0 && gedekt >= 0.7 * tekst.strip().length();
    }

    @Override
    public String toString() {
        return "Begrip[" + intent() + "]";
    }
}
