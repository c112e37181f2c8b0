package nl.verhuisloket.afhandeling.api;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.aangifte.Ondertekening;
import nl.verhuisloket.afhandeling.Afhandeling;
import nl.verhuisloket.afhandeling.Concept;
import nl.verhuisloket.afhandeling.feiten.Adreslezer;
import nl.verhuisloket.bag.BagAdres;
import nl.verhuisloket.bag.BagNietBereikbaar;
import nl.verhuisloket.gemeente.Gemeente;
import nl.verhuisloket.gemeente.Gemeenten;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.kern.Postcode;
import nl.verhuisloket.toegang.Ingelogde;
import org.springframework.stereotype.Component;

/** Turns what another intake sends into a declaration. */
@Component
class Aangifteverzoeken {

    private static final String TEKSTVERSIE = "api-1";

    private final Afhandeling afhandeling;
    private final Adreslezer adressen;
    private final Gemeenten gemeenten;

    Aangifteverzoeken(Afhandeling afhandeling, Adreslezer adressen, Gemeenten gemeenten) {
        this.afhandeling = afhandeling;
        this.adressen = adressen;
        this.gemeenten = gemeenten;
    }

    Aangifte dien(Aangifteverzoek verzoek, Ingelogde inwoner, String sleutel) {
        Gemeente gemeente = verzoek.gemeente() == null ? gemeenten.standaard() : gemeenten.zoek(verzoek.gemeente())
                .orElseThrow(() -> new Aangiftefout.Ongeldig("Deze gemeente doet niet mee op dit loket."));
        Adres getypt = getypt(verzoek.nieuwAdres());
        Optional<BagAdres> gevonden = zoek(gemeente.code(), getypt);
        Concept concept = new Concept(gemeente.code(), inwoner.bsn(), inwoner.digidNiveau(), verzoek.verhuisdatum(),
                gevonden.map(BagAdres::adres).orElse(getypt), gevonden.isPresent(),
                verzoek.woonsituatie(), meeverhuizers(verzoek), verzoek.hoofdbewoner(), verzoek.contact(),
                Boolean.TRUE.equals(verzoek.oudAdresBetwist()));
        return afhandeling.doeAangifte(concept,
                new Ondertekening(inwoner.sessie(), inwoner.digidNiveau(), TEKSTVERSIE, samenvatting(concept), "api"),
                "api/" + sleutel);
    }

    /** Not found is no refusal here: the rules say what is the matter with the address. */
    private Optional<BagAdres> zoek(String gemeente, Adres getypt) {
        try {
            return adressen.zoek(gemeente, getypt);
        } catch (BagNietBereikbaar storing) {
            return Optional.empty();
        }
    }

    private static Adres getypt(Aangifteverzoek.NieuwAdres adres) {
        return new Adres("", adres.huisnummer(), adres.huisletter(), adres.toevoeging(), postcode(adres), "", null, null, null);
    }

    private static Postcode postcode(Aangifteverzoek.NieuwAdres adres) {
        return Postcode.lees(adres.postcode())
                .orElseThrow(() -> new Aangiftefout.Ongeldig("Een postcode heeft vier cijfers en twee letters, zoals 1234 AB."));
    }

    private static List<Meeverhuizer> meeverhuizers(Aangifteverzoek verzoek) {
        return Stream.ofNullable(verzoek.meeverhuizers()).flatMap(List::stream).map(bsn -> {
            if (!Bsn.isGeldig(bsn)) {
                throw new Aangiftefout.Ongeldig("Een van de burgerservicenummers klopt niet. Controleer de cijfers.");
            }
            return new Meeverhuizer(new Bsn(bsn), "", null);
        }).toList();
    }

    private static String samenvatting(Concept concept) {
        return String.join("\n", "Verhuisdatum: " + Kalender.voluit(Objects.requireNonNull(concept.verhuisdatum())),
                "Nieuw adres: " + Objects.requireNonNull(concept.nieuwAdres()).leesbaar(),
                "Woonsituatie: " + concept.woonsituatie(), "Aantal personen dat meeverhuist: " + concept.meeverhuizers().size());
    }
}
