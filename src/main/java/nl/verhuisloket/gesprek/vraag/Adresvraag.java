package nl.verhuisloket.gesprek.vraag;

import java.util.List;
import java.util.Optional;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.gesprek.taal.adres.Adreslezer;
import nl.verhuisloket.gesprek.taal.adres.Adresvondst;
import nl.verhuisloket.gesprek.taal.tekst.Tekst;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Postcode;
import org.springframework.stereotype.Component;

/** Where they move to: read, looked up, and when several addresses fit, chosen. */
@Component
class Adresvraag implements Vraag {

    private static final List<String> RANG = List.of("eerste", "tweede", "derde", "vierde", "vijfde", "zesde");

    private final Adreszoeker zoeker;
    private final Woorden woorden;

    Adresvraag(Adreszoeker zoeker, Woorden woorden) {
        this.zoeker = zoeker;
        this.woorden = woorden;
    }

    @Override
    public Slot slot() {
        return Slot.NIEUW_ADRES;
    }

    @Override
    public boolean isBeantwoord(Staat staat) {
        return staat.nieuwAdres != null;
    }

    @Override
    public Vraagstelling stel(Beurt beurt) {
        Staat staat = beurt.staat();
        if (!staat.adreskeuzes.isEmpty()) {
            return keuze(beurt, staat.adreskeuzes);
        }
        if (staat.losPostcode != null) {
            return new Vraagstelling(slot(), "adres", beurt.vraagtekst("utter_vraag_huisnummer", "adres", staat.losPostcode.leesbaar()));
        }
        if (staat.losStraat != null) {
            return new Vraagstelling(slot(), "adres", beurt.vraagtekst("utter_vraag_huisnummer", "adres", staat.losStraat));
        }
        return new Vraagstelling(slot(), "adres", beurt.vraagtekst(staat.bagWeg ? "utter_vraag_adres_volledig" : "utter_vraag_nieuw_adres"));
    }

    private Vraagstelling keuze(Beurt beurt, List<Adres> keuzes) {
        Vraagstelling vraag = new Vraagstelling(slot(), "keuze", beurt.vraagtekst("utter_vraag_welk_adres"));
        for (int i = 0; i < keuzes.size(); i++) {
            String nummer = String.valueOf(i + 1);
            vraag.antwoord(keuzes.get(i).leesbaar(), "gegeven_invullen", nummer).optie(nummer, keuzes.get(i).leesbaar(), "");
        }
        return vraag.antwoord(beurt.tekst("utter_knop_adres_niet_erbij"), "ontkennen", "nee");
    }

    @Override
    public Lezing lees(Beurt beurt, String antwoord) {
        Staat staat = beurt.staat();
        if (!staat.adreskeuzes.isEmpty()) {
            Lezing gekozen = leesKeuze(beurt, antwoord);
            if (gekozen != Lezing.GEEN_ANTWOORD) {
                return gekozen;
            }
        }
        Optional<Adresvondst> vondst = beurt.begrijp(antwoord).adres();
        boolean zoekbaar = vondst.filter(Adresvondst::isZoekbaar).isPresent();
        return (zoekbaar ? vondst : nummerBijBekende(staat, antwoord).or(() -> vondst)).map(v -> verwerk(beurt, v)).orElse(Lezing.GEEN_ANTWOORD);
    }

    /** The answer to "which number?". */
    private static Optional<Adresvondst> nummerBijBekende(Staat staat, String antwoord) {
        Postcode postcode = staat.losPostcode;
        String straat = staat.losStraat;
        if (postcode == null && straat == null) {
            return Optional.empty();
        }
        return Adreslezer.leesNummer(antwoord).map(n -> postcode != null ? n.metPostcode(postcode) : n.metStraat(straat, staat.losPlaats));
    }

    private Lezing leesKeuze(Beurt beurt, String antwoord) {
        List<Adres> keuzes = beurt.staat().adreskeuzes;
        String kort = antwoord.strip();
        if (kort.matches("[1-9]\\d?") && Integer.parseInt(kort) <= keuzes.size()) {
            return zoeker.neem(beurt, keuzes.get(Integer.parseInt(kort) - 1));
        }
        int rang = RANG.indexOf(Tekst.vlak(kort).replaceFirst("^(?:de|het) ", ""));
        if (rang >= 0 && rang < keuzes.size()) {
            return zoeker.neem(beurt, keuzes.get(rang));
        }
        String kaal = Adreszoeker.kaal(kort);
        List<Adres> passend = keuzes.stream().filter(a -> !kaal.isEmpty() && Adreszoeker.kaal(a.leesbaar()).contains(kaal)).toList();
        List<Adres> precies = keuzes.stream().filter(a -> kaal.equals(Adreszoeker.kaal(Adreszoeker.nummer(a)))
                || kaal.equals(Adreszoeker.kaal(a.straatEnNummer()))).toList();
        if (precies.size() == 1 || passend.size() == 1) {
            return zoeker.neem(beurt, precies.size() == 1 ? precies.get(0) : passend.get(0));
        }
        if (woorden.isNee(beurt.begrijp(antwoord))) {
            beurt.staat().adreskeuzes.clear();
            return Lezing.GEWEIGERD;
        }
        return Lezing.GEEN_ANTWOORD;
    }

    private Lezing verwerk(Beurt beurt, Adresvondst vondst) {
        if (vondst.postbus()) {
            beurt.zeg("utter_adres_postbus");
            return Lezing.GEWEIGERD;
        }
        if (vondst.huisnummer() == 0) {
            beurt.staat().losPostcode = vondst.postcode();
            beurt.staat().losStraat = vondst.straat();
            beurt.staat().losPlaats = vondst.woonplaats();
            beurt.staat().adreskeuzes.clear();
            return Lezing.GEWEIGERD;
        }
        beurt.staat().losStraat = null;
        return zoeker.zoek(beurt, vondst);
    }

    @Override
    public void wis(Staat staat) {
        staat.nieuwAdres = null;
        staat.adresGecontroleerd = false;
        staat.adresBevestigd = false;
        staat.adreskeuzes.clear();
        staat.losPostcode = null;
        staat.losStraat = null;
        staat.woonsituatie = null;
        staat.huishouden = null;
        staat.vergeetHoofdbewoner();
    }

    @Override
    public String alsTekst(Staat staat, Beurt beurt) {
        return staat.nieuwAdres == null ? "" : staat.nieuwAdres.leesbaar();
    }
}
