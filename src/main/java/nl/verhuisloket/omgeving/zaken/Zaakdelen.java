package nl.verhuisloket.omgeving.zaken;

import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.GETAL;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.NEGENCIJFERS;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.OBJECT;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.TEKST;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.TIJDSTIP;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.URL;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Adds rollen, zaakobjecten, statussen, resultaten and documents to a zaak, and closes it with its end status. */
final class Zaakdelen {

    private static final Map<String, Velden> VELDEN = Map.of(
            "rollen", new Velden().verplicht("zaak", URL, 1000).keuze("betrokkeneType", true, "natuurlijk_persoon")
                    .verplicht("roltype", URL, 1000).verplicht("roltoelichting", TEKST, 1000)
                    .verplicht("betrokkeneIdentificatie", OBJECT, 0).verplicht("betrokkeneIdentificatie.inpBsn", NEGENCIJFERS, 9)
                    .keuze("indicatieMachtiging", false, "gemachtigde", "machtiginggever"),
            "zaakobjecten", new Velden().verplicht("zaak", URL, 1000).keuze("objectType", true, "adres")
                    .verplicht("objectIdentificatie", OBJECT, 0).verplicht("objectIdentificatie.identificatie", TEKST, 100)
                    .verplicht("objectIdentificatie.wplWoonplaatsNaam", TEKST, 80)
                    .verplicht("objectIdentificatie.gorOpenbareRuimteNaam", TEKST, 80)
                    .verplicht("objectIdentificatie.huisnummer", GETAL, 0).mag("objectIdentificatie.huisletter", TEKST, 1)
                    .mag("objectIdentificatie.huisnummertoevoeging", TEKST, 4).mag("objectIdentificatie.postcode", TEKST, 7)
                    .mag("relatieomschrijving", TEKST, 80),
            "statussen", new Velden().verplicht("zaak", URL, 1000).verplicht("statustype", URL, 1000)
                    .verplicht("datumStatusGezet", TIJDSTIP, 40).mag("statustoelichting", TEKST, 1000),
            "resultaten", new Velden().verplicht("zaak", URL, 1000).verplicht("resultaattype", URL, 1000).mag("toelichting", TEKST, 1000),
            "zaakinformatieobjecten", new Velden().verplicht("zaak", URL, 1000).verplicht("informatieobject", URL, 1000)
                    .mag("titel", TEKST, 200).mag("beschrijving", TEKST, 1000));
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Opslag opslag;
    private final Catalogus catalogus;
    private final Stand stand;

    Zaakdelen(Opslag opslag, Catalogus catalogus, Stand stand) {
        this.opslag = opslag;
        this.catalogus = catalogus;
        this.stand = stand;
    }

    ObjectNode maak(String soort, ObjectNode lijf) {
        VELDEN.get(soort).eis(lijf);
        return Zaakdossier.wijzig(opslag, lijf.path("zaak").stringValue(), dossier -> {
            if (Zaakdossier.isGesloten(dossier)) {
                throw ZgwToegang.geweigerd("permission_denied", "De zaak is gesloten; dit vraagt zaken.geforceerd-bijwerken.");
            }
            UUID uuid = Opslag.verwant(UUID.fromString(dossier.path("zaak").path("uuid").stringValue()));
            ObjectNode deel = Antwoord.JSON.createObjectNode().put("url", Zaakdossier.url(soort, uuid)).put("uuid", uuid.toString())
                    .setAll(VELDEN.get(soort).bekend(lijf));
            vulAan(soort, dossier, deel);
            dossier.withArray(soort).add(deel);
            return Zaakdossier.getoond(dossier, soort).filter(getoond -> getoond.path("uuid").equals(deel.path("uuid"))).findFirst().orElseThrow();
        });
    }

    private void vulAan(String soort, ObjectNode dossier, ObjectNode deel) {
        switch (soort) {
            case "rollen" -> rol(dossier, deel);
            case "statussen" -> status(dossier, deel);
            case "resultaten" -> resultaat(dossier, deel);
            case "zaakinformatieobjecten" -> document(dossier, deel);
            default -> { }
        }
    }

    private void rol(ObjectNode dossier, ObjectNode rol) {
        ObjectNode type = type("roltypen", "roltype", dossier, rol);
        String generiek = type.path("omschrijvingGeneriek").stringValue();
        if (generiek.equals("initiator") && heeft(dossier, "rollen", "omschrijvingGeneriek", generiek)) {
            throw ZgwFout.ongeldig("nonFieldErrors", "max-occurences", "Een zaak heeft hoogstens een initiator.");
        }
        rol.put("omschrijving", type.path("omschrijving").stringValue()).put("omschrijvingGeneriek", generiek)
                .put("registratiedatum", stand.nu().toString()).putArray("statussen");
    }

    private void status(ObjectNode dossier, ObjectNode status) {
        ObjectNode type = type("statustypen", "statustype", dossier, status);
        OffsetDateTime gezet = OffsetDateTime.parse(status.path("datumStatusGezet").stringValue());
        LocalDate dag = gezet.atZoneSameInstant(AMSTERDAM).toLocalDate();
        if (dag.isAfter(stand.vandaag())) {
            throw ZgwFout.ongeldig("datumStatusGezet", "future-date", "De datum ligt na de dag van vandaag van deze buur.");
        }
        if (Zaakdossier.delen(dossier, "statussen").stream().anyMatch(ander ->
                OffsetDateTime.parse(ander.path("datumStatusGezet").stringValue()).isEqual(gezet))) {
            throw ZgwFout.ongeldig("nonFieldErrors", "unique", "De velden zaak en datumStatusGezet moeten een unieke set zijn.");
        }
        if (type.path("isEindstatus").booleanValue()) {
            sluit(dossier, dag);
        }
        status.putArray("zaakinformatieobjecten");
    }

    /** zrc-007, and what the end status derives. */
    private void sluit(ObjectNode dossier, LocalDate dag) {
        ObjectNode resultaat = Zaakdossier.delen(dossier, "resultaten").stream().findFirst().orElseThrow(() ->
                ZgwFout.ongeldig("nonFieldErrors", "resultaat-does-not-exist", "Het zetten van de eindstatus vraagt een resultaat."));
        boolean rechtOnbekend = Zaakdossier.delen(dossier, "zaakinformatieobjecten").stream()
                .map(relatie -> Documenten.lees(opslag, relatie.path("informatieobject").stringValue()).orElseThrow())
                .anyMatch(document -> document.path("indicatieGebruiksrecht").isNull());
        if (rechtOnbekend) {
            throw ZgwFout.ongeldig("nonFieldErrors", "indicatiegebruiksrecht-unset", "Er zijn documenten zonder indicatieGebruiksrecht.");
        }
        ObjectNode type = catalogus.zoek("resultaattypen", resultaat.path("resultaattype").stringValue()).orElseThrow();
        ((ObjectNode) dossier.path("zaak")).put("einddatum", dag.toString()).put("archiefnominatie", type.path("archiefnominatie").stringValue())
                .put("archiefactiedatum", dag.plus(Period.parse(type.path("archiefactietermijn").stringValue())).toString());
    }

    private void resultaat(ObjectNode dossier, ObjectNode resultaat) {
        type("resultaattypen", "resultaattype", dossier, resultaat);
        if (!dossier.path("resultaten").isEmpty()) {
            throw ZgwFout.ongeldig("zaak", "unique", "Deze zaak heeft al een resultaat.");
        }
    }

    private void document(ObjectNode dossier, ObjectNode relatie) {
        String url = relatie.path("informatieobject").stringValue();
        ObjectNode document = Documenten.lees(opslag, url)
                .orElseThrow(() -> ZgwFout.ongeldig("informatieobject", "bad-url", "De url levert geen informatieobject op."));
        JsonNode zaaktype = catalogus.zoek("zaaktypen", dossier.path("zaak").path("zaaktype").stringValue()).orElseThrow();
        if (zaaktype.path("informatieobjecttypen").valueStream().noneMatch(document.path("informatieobjecttype")::equals)) {
            throw ZgwFout.ongeldig("nonFieldErrors", "missing-zaaktype-informatieobjecttype-relation",
                    "Het informatieobjecttype hoort niet bij het zaaktype.");
        }
        if (heeft(dossier, "zaakinformatieobjecten", "informatieobject", url)) {
            throw ZgwFout.ongeldig("nonFieldErrors", "unique", "De velden zaak en informatieobject moeten een unieke set zijn.");
        }
        relatie.put("aardRelatieWeergave", "Hoort bij, omgekeerd: kent").put("registratiedatum", stand.nu().toString());
    }

    private ObjectNode type(String soort, String veld, ObjectNode dossier, ObjectNode deel) {
        ObjectNode type = catalogus.zoek(soort, deel.path(veld).stringValue())
                .orElseThrow(() -> ZgwFout.ongeldig(veld, "bad-url", "De url levert geen " + veld + " op."));
        if (!type.path("zaaktype").equals(dossier.path("zaak").path("zaaktype"))) {
            throw ZgwFout.ongeldig("nonFieldErrors", "zaaktype-mismatch", "Het " + veld + " hoort niet bij het zaaktype van de zaak.");
        }
        return type;
    }

    private static boolean heeft(ObjectNode dossier, String soort, String veld, String waarde) {
        return Zaakdossier.delen(dossier, soort).stream().anyMatch(deel -> waarde.equals(deel.path(veld).stringValue("")));
    }
}
