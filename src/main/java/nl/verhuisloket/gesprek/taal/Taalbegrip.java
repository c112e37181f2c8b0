package nl.verhuisloket.gesprek.taal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.verhuisloket.gesprek.inhoud.Voorbeelden;
import nl.verhuisloket.gesprek.taal.adres.Adreslezer;
import nl.verhuisloket.gesprek.taal.adres.Adresvondst;
import nl.verhuisloket.gesprek.taal.datum.Datumlezer;
import nl.verhuisloket.gesprek.taal.datum.Datumvondst;
import nl.verhuisloket.gesprek.taal.intent.Intentherkenner;
import nl.verhuisloket.gesprek.taal.intent.Kans;
import nl.verhuisloket.kern.Kalender;
import org.springframework.stereotype.Component;

/** Understands one message: what is wanted, and which dates and addresses are in it. Learns at start from {@code nlu*.yml}. */
@Component
public class Taalbegrip {

    /** Longer messages are understood by their beginning. */
    private static final int LANGSTE = 2_000;
    private final Intentherkenner intents;

    public Taalbegrip(Voorbeelden voorbeelden) {
        intents = new Intentherkenner(voorbeelden.perIntent(), voorbeelden.woordgroepen());
    }

    /**
     * @param referentietijd when it was written; {@code morgen} is counted from its day in Amsterdam
     * @return never null; what was not understood has a low confidence
     */
    public Begrip begrijp(String bericht, Instant referentietijd) {
        String tekst = bericht.length() > LANGSTE ? bericht.substring(0, LANGSTE) : bericht;
        Optional<Adresvondst> metPostcode = Adreslezer.lees(tekst).filter(a -> a.postcode() != null || a.postbus());
        String zonderAdres = metPostcode.map(a -> gewist(tekst, a.begin(), a.einde())).orElse(tekst);
        List<Datumvondst> datums = Datumlezer.lees(zonderAdres, Kalender.dag(referentietijd)).stream()
                .filter(d -> !Adreslezer.eindigtOpStraat(tekst.substring(0, d.begin()))).toList();
        Optional<Adresvondst> adres = metPostcode.or(() -> Adreslezer.lees(zonder(tekst, datums)));
        List<Kans> rangorde = intents.rangorde(metNamen(tekst, datums, adres));
        return new Begrip(tekst, rangorde, datums, adres, entiteiten(datums, adres));
    }

    private static String zonder(String tekst, List<Datumvondst> datums) {
        String rest = tekst;
        for (Datumvondst d : datums) {
            rest = gewist(rest, d.begin(), d.einde());
        }
        return rest;
    }

    private static String gewist(String tekst, int begin, int einde) {
        return tekst.substring(0, begin) + ",".repeat(einde - begin) + tekst.substring(einde);
    }

    /** The message with its dates and addresses replaced by their kind, as in the examples. */
    private static String metNamen(String tekst, List<Datumvondst> datums, Optional<Adresvondst> adres) {
        List<Entiteit> stukken = new ArrayList<>();
        datums.forEach(d -> stukken.add(new Entiteit("datum", "", d.begin(), d.einde())));
        adres.ifPresent(a -> stukken.add(new Entiteit("adres", "", a.begin(), a.einde())));
        stukken.sort(Comparator.comparingInt(Entiteit::start).reversed());
        String uit = tekst;
        for (Entiteit stuk : stukken) {
            uit = uit.substring(0, stuk.start()) + " " + Voorbeelden.plaats(stuk.entity()) + " " + uit.substring(stuk.end());
        }
        return uit;
    }

    private static List<Entiteit> entiteiten(List<Datumvondst> datums, Optional<Adresvondst> adres) {
        List<Entiteit> uit = new ArrayList<>();
        datums.forEach(d -> d.dagen().stream().limit(1).forEach(dag -> uit.add(new Entiteit("datum", dag.toString(), d.begin(), d.einde()))));
        adres.filter(a -> !a.postbus()).ifPresent(a -> {
            if (a.isZoekbaar()) {
                uit.add(new Entiteit("adres", adreswaarde(a), a.begin(), a.einde()));
            }
            if (a.postcode() != null) {
                uit.add(new Entiteit("postcode", a.postcode().waarde(), a.begin(), a.einde()));
            }
            if (a.huisnummer() > 0) {
                uit.add(new Entiteit("huisnummer", a.nummer(), a.begin(), a.einde()));
            }
        });
        return List.copyOf(uit);
    }

    private static String adreswaarde(Adresvondst a) {
        String plaats = a.woonplaats() == null ? "" : ", " + a.woonplaats();
        String straat = a.straat() == null ? "" : a.straat() + " " + a.nummer() + plaats;
        if (a.postcode() == null) {
            return straat;
        }
        return a.postcode().waarde() + " " + a.nummer();
    }
}
