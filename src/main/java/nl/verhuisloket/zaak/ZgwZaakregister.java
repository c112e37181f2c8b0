package nl.verhuisloket.zaak;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Instellingen;
import nl.verhuisloket.kern.Kalender;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * The ZGW APIs. There is no idempotency key in ZGW, so each step looks for its own work first; {@code docs/zgw.md} says by what.
 */
@Service
class ZgwZaakregister implements Zaakregister {

    private final Instellingen instellingen;
    private final Clock klok;
    private final Zaaktypen zaaktypen = new Zaaktypen();
    private final Map<ZgwInstellingen, ZgwClient> clients = new ConcurrentHashMap<>();

    ZgwZaakregister(Instellingen instellingen, Clock klok) {
        this.instellingen = instellingen;
        this.klok = klok;
    }

    @Override
    public void maakZaak(Zaakgegevens gegevens) {
        ZgwClient client = client(gegevens.sleutel());
        if (zoek(client, gegevens.sleutel()).isPresent()) {
            return;
        }
        Zaaktype zaaktype = zaaktypen.op(client, Kalender.vandaag(klok));
        try {
            client.maak(ZgwApi.ZAKEN, "/zaken", Zaakinhoud.zaak(gegevens, zaaktype, client.instellingen(), Kalender.vandaag(klok)),
                    "het maken van zaak " + gegevens.sleutel().identificatie());
        } catch (ZgwGeweigerd e) {
            zaaktypen.vergeet(zaaktype.url());
            if (!e.heeft("identificatie-niet-uniek") || zoek(client, gegevens.sleutel()).isEmpty()) {
                throw e;
            }
        }
    }

    @Override
    public void koppelBetrokkenen(Zaaksleutel sleutel, Bsn aangever, List<Bsn> meeverhuizers) {
        Zaak zaak = haal(sleutel);
        List<JsonNode> rollen = zaak.lijst("/rollen");
        koppelRol(zaak, rollen, type(zaak, Zaaktype::roltypeAangever), "Aangever", aangever);
        if (!meeverhuizers.isEmpty()) {
            String roltype = type(zaak, Zaaktype::roltypeMeeverhuizende);
            meeverhuizers.stream().distinct().forEach(bsn -> koppelRol(zaak, rollen, roltype, "Meeverhuizende", bsn));
        }
    }

    private static void koppelRol(Zaak zaak, List<JsonNode> rollen, String roltype, String naam, Bsn bsn) {
        boolean aanwezig = rollen.stream().anyMatch(rol -> rol.path("roltype").stringValue("").equals(roltype)
                && rol.at("/betrokkeneIdentificatie/inpBsn").stringValue("").equals(bsn.waarde()));
        if (!aanwezig) {
            zaak.maak("/rollen", Zaakinhoud.rol(zaak.url(), roltype, naam, bsn), "het koppelen van de rol " + naam);
        }
    }

    @Override
    public void koppelAdres(Zaaksleutel sleutel, Adres nieuwAdres) {
        Zaak zaak = haal(sleutel);
        Map<String, Object> object = Zaakinhoud.adres(zaak.url(), nieuwAdres);
        boolean aanwezig = zaak.lijst("/zaakobjecten").stream()
                .anyMatch(ander -> ander.path("relatieomschrijving").stringValue("").equals(object.get("relatieomschrijving")));
        if (!aanwezig) {
            zaak.maak("/zaakobjecten", object, "het koppelen van het adres");
        }
    }

    @Override
    public void zetStatus(Zaaksleutel sleutel, Zaakstatus status, String toelichting, Instant moment) {
        Zaak zaak = haal(sleutel);
        zetStatus(zaak, type(zaak, zaaktype -> zaaktype.statustype(status)), toelichting, moment);
    }

    private static void zetStatus(Zaak zaak, String statustype, String toelichting, Instant moment) {
        List<JsonNode> statussen = zaak.lijst("/statussen");
        if (statussen.stream().noneMatch(ander -> ander.path("statustype").stringValue("").equals(statustype))) {
            zaak.maak("/statussen", Zaakinhoud.status(zaak.url(), statustype, toelichting, Zaakinhoud.na(statussen, moment)),
                    "het zetten van een status");
        }
    }

    @Override
    public void archiveer(Zaaksleutel sleutel, Documentsoort soort, String titel, byte[] pdf, LocalDate creatiedatum) {
        Zaak zaak = haal(sleutel);
        String identificatie = Zaakinhoud.documentnummer(sleutel, soort);
        String url = zoekDocument(zaak, identificatie).orElseGet(() -> maakDocument(zaak, Zaakinhoud.document(identificatie, titel, pdf,
                creatiedatum, type(zaak, zaaktype -> zaaktype.documenttype(soort)), zaak.bron(),
                zaaktypen.van(zaak.client(), zaak.zaaktype()).verantwoordelijke()), identificatie));
        Map<String, String> paar = Map.of("zaak", zaak.url(), "informatieobject", url);
        if (zaak.client().lijst(ZgwApi.ZAKEN, "/zaakinformatieobjecten", paar, zaak.bij("het zoeken van een document")).isEmpty()) {
            koppelDocument(zaak, url, titel);
        }
    }

    private static void koppelDocument(Zaak zaak, String url, String titel) {
        try {
            zaak.maak("/zaakinformatieobjecten", Zaakinhoud.relatie(zaak.url(), url, titel), "het koppelen van een document");
        } catch (ZgwGeweigerd e) {
            if (!e.heeft("unique")) {
                throw e;
            }
        }
    }

    private static Optional<String> zoekDocument(Zaak zaak, String identificatie) {
        return zaak.client().lijst(ZgwApi.DOCUMENTEN, "/enkelvoudiginformatieobjecten", Map.of("identificatie", identificatie,
                "bronorganisatie", String.valueOf(zaak.client().instellingen().bronorganisatie())), zaak.bij("het zoeken van een document"))
                .stream().map(document -> document.path("url").stringValue()).findFirst();
    }

    private static String maakDocument(Zaak zaak, Map<String, Object> document, String identificatie) {
        try {
            return zaak.client().maak(ZgwApi.DOCUMENTEN, "/enkelvoudiginformatieobjecten", document, zaak.bij("het opslaan van een document"))
                    .path("url").stringValue();
        } catch (ZgwGeweigerd e) {
            return zoekDocument(zaak, identificatie).filter(url -> e.heeft("identificatie-niet-uniek")).orElseThrow(() -> e);
        }
    }

    @Override
    public void sluit(Zaaksleutel sleutel, Zaakresultaat resultaat, String toelichting, Instant moment) {
        Zaak zaak = haal(sleutel);
        String resultaattype = type(zaak, zaaktype -> zaaktype.resultaattype(resultaat));
        List<JsonNode> bestaand = zaak.lijst("/resultaten");
        if (bestaand.isEmpty()) {
            zaak.maak("/resultaten", Zaakinhoud.resultaat(zaak.url(), resultaattype, toelichting), "het zetten van het resultaat");
        } else if (bestaand.stream().noneMatch(ander -> ander.path("resultaattype").stringValue("").equals(resultaattype))) {
            throw new ZaakregisterNietBereikbaar("Zaak " + sleutel.identificatie() + " heeft al een ander resultaat dan '"
                    + resultaat.omschrijving() + "'; er is niets gewijzigd. Zet dit recht in het zaaksysteem.", null);
        }
        zetStatus(zaak, type(zaak, Zaaktype::eindstatustype), toelichting, moment);
    }

    private String type(Zaak zaak, Function<Zaaktype, String> keuze) {
        try {
            return keuze.apply(zaaktypen.van(zaak.client(), zaak.zaaktype()));
        } catch (ZaakregisterNietBereikbaar e) {
            zaaktypen.vergeet(zaak.zaaktype());
            throw e;
        }
    }

    private Zaak haal(Zaaksleutel sleutel) {
        ZgwClient client = client(sleutel);
        return zoek(client, sleutel).orElseThrow(() -> new ZaakregisterNietBereikbaar("Zaak " + sleutel.identificatie()
                + " staat niet in het zaakregister van RSIN " + client.instellingen().bronorganisatie() + "; maak hem eerst.", null));
    }

    private static Optional<Zaak> zoek(ZgwClient client, Zaaksleutel sleutel) {
        return client.lijst(ZgwApi.ZAKEN, "/zaken", Map.of("identificatie", sleutel.identificatie(), "bronorganisatie",
                String.valueOf(client.instellingen().bronorganisatie())), "het zoeken van zaak " + sleutel.identificatie())
                .stream().map(bron -> new Zaak(client, bron)).findFirst();
    }

    private ZgwClient client(Zaaksleutel sleutel) {
        ZgwInstellingen eigen = instellingen.voor(sleutel.gemeente(), "zgw", ZgwInstellingen.class).eisVolledig(sleutel.gemeente());
        return clients.computeIfAbsent(eigen, ZgwClient::new);
    }
}
