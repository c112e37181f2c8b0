package nl.verhuisloket.omgeving.zaken;

import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.DATUM;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.LIJST;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.NEGENCIJFERS;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.TEKST;
import static nl.verhuisloket.omgeving.zaken.Velden.Vorm.URL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** ZGW Zaken 1.5: zaken, and the reading of what hangs on them. */
final class ZakenApi implements Buur {

    static final String[] VERTROUWELIJKHEID = {"openbaar", "beperkt_openbaar", "intern", "zaakvertrouwelijk", "vertrouwelijk",
        "confidentieel", "geheim", "zeer_geheim"};

    private static final Velden ZAAK = new Velden().verplicht("bronorganisatie", NEGENCIJFERS, 9)
            .verplicht("verantwoordelijkeOrganisatie", NEGENCIJFERS, 9).verplicht("zaaktype", URL, 1000).verplicht("startdatum", DATUM, 10)
            .mag("identificatie", TEKST, 40).mag("omschrijving", TEKST, 80).mag("toelichting", TEKST, 1000).mag("registratiedatum", DATUM, 10)
            .mag("einddatumGepland", DATUM, 10).mag("uiterlijkeEinddatumAfdoening", DATUM, 10).mag("kenmerken", LIJST, 0)
            .mag("communicatiekanaal", URL, 1000).keuze("vertrouwelijkheidaanduiding", false, VERTROUWELIJKHEID);
    private static final Map<String, Set<String>> FILTERS = Map.of(
            "zaken", Set.of("identificatie", "bronorganisatie", "zaaktype"),
            "rollen", Set.of("zaak", "roltype", "betrokkeneType", "omschrijving", "omschrijvingGeneriek"),
            "zaakobjecten", Set.of("zaak", "objectType"),
            "statussen", Set.of("zaak", "statustype"),
            "resultaten", Set.of("zaak", "resultaattype"),
            "zaakinformatieobjecten", Set.of("zaak", "informatieobject"));

    private final Opslag opslag;
    private final Catalogus catalogus;
    private final Stand stand;
    private final Zaakdelen delen;

    ZakenApi(Opslag opslag, Catalogus catalogus, Stand stand) {
        this.opslag = opslag;
        this.catalogus = catalogus;
        this.stand = stand;
        this.delen = new Zaakdelen(opslag, catalogus, stand);
    }

    @Override
    public String voorvoegsel() {
        return Zaakdossier.VOORVOEGSEL;
    }

    @Override
    public Antwoord onbekend(int status) {
        return ZgwFout.onbekend(status);
    }

    @Override
    public Antwoord behandel(Verzoek verzoek) {
        ZgwToegang.eis(verzoek);
        String soort = verzoek.delen().isEmpty() ? "" : verzoek.delen().get(0);
        if (!FILTERS.containsKey(soort) || verzoek.delen().size() > 2) {
            return onbekend(404);
        }
        if (soort.equals("zaken")) {
            ZgwToegang.eisCrs(verzoek);
        }
        Antwoord antwoord = switch (verzoek.methode() + verzoek.delen().size()) {
            case "GET1" -> lijst(verzoek, soort);
            case "GET2" -> een(verzoek, soort);
            case "POST1" -> maak(verzoek, soort);
            default -> onbekend(403);
        };
        return soort.equals("zaken") ? antwoord.met("Content-Crs", "EPSG:4326") : antwoord;
    }

    private Antwoord maak(Verzoek verzoek, String soort) {
        ZgwToegang.eisJson(verzoek);
        ObjectNode lijf = verzoek.lijf();
        if (lijf == null) {
            throw ZgwFout.ongeldig("nonFieldErrors", "parse_error", "De inhoud is geen JSON-object.");
        }
        ObjectNode nieuw = soort.equals("zaken") ? maakZaak(lijf) : delen.maak(soort, lijf);
        ObjectNode uit = (ObjectNode) verzoek.uit(nieuw);
        return Antwoord.json(201, uit).met("Location", uit.path("url").stringValue());
    }

    private ObjectNode maakZaak(ObjectNode lijf) {
        ZAAK.eis(lijf);
        ObjectNode zaaktype = catalogus.zoek("zaaktypen", lijf.path("zaaktype").stringValue())
                .orElseThrow(() -> ZgwFout.ongeldig("zaaktype", "bad-url", "De url levert geen zaaktype op."));
        if (zaaktype.path("concept").booleanValue()) {
            throw ZgwFout.ongeldig("zaaktype", "not-published", "Het zaaktype is niet gepubliceerd.");
        }
        if (LocalDate.parse(lijf.path("registratiedatum").stringValue(stand.vandaag().toString())).isAfter(stand.vandaag())) {
            throw ZgwFout.ongeldig("registratiedatum", "future-date", "De datum ligt na de dag van vandaag van deze buur.");
        }
        String eigen = lijf.path("identificatie").stringValue("");
        String identificatie = eigen.isEmpty() ? "ZAAK-" + UUID.randomUUID() : eigen;
        UUID uuid = Opslag.uuid(lijf.path("bronorganisatie").stringValue() + "|" + identificatie);
        return opslag.wijzig(Zaakdossier.SOORT, Opslag.sleutel(uuid), dossier -> {
            if (!dossier.isEmpty()) {
                throw ZgwFout.ongeldig("identificatie", "identificatie-niet-uniek", "Deze identificatie bestaat al bij deze bronorganisatie.");
            }
            dossier.set("zaak", zaak(uuid, identificatie, lijf, zaaktype));
            Zaakdossier.DELEN.forEach(dossier::putArray);
            return Zaakdossier.zaak(dossier);
        });
    }

    private ObjectNode zaak(UUID uuid, String identificatie, ObjectNode lijf, ObjectNode zaaktype) {
        ObjectNode zaak = Antwoord.JSON.createObjectNode().put("url", Zaakdossier.url("zaken", uuid)).put("uuid", uuid.toString())
                .put("registratiedatum", stand.vandaag().toString()).put("toelichting", "").put("omschrijving", "")
                .put("vertrouwelijkheidaanduiding", zaaktype.path("vertrouwelijkheidaanduiding").stringValue())
                .put("betalingsindicatieWeergave", "").put("archiefstatus", "nog_te_archiveren");
        zaak.setAll(ZAAK.bekend(lijf)).put("identificatie", identificatie).putNull("einddatum").putNull("archiefactiedatum");
        List.of("deelzaken", "eigenschappen", "relevanteAndereZaken").forEach(zaak::putArray);
        return zaak;
    }

    private Antwoord een(Verzoek verzoek, String soort) {
        String url = voorvoegsel() + "/" + soort + "/" + verzoek.delen().get(1);
        return Zaakdossier.sleutel(url).flatMap(sleutel -> opslag.lees(Zaakdossier.SOORT, sleutel))
                .flatMap(dossier -> getoond(dossier, soort).filter(deel -> deel.path("url").stringValue().equals(url)).findFirst())
                .map(deel -> Antwoord.json(200, verzoek.uit(deel))).orElseGet(() -> onbekend(404));
    }

    private Antwoord lijst(Verzoek verzoek, String soort) {
        Pagina.eisBekend(verzoek, FILTERS.get(soort));
        try (Stream<ObjectNode> dossiers = dossiers(verzoek.vraag())) {
            List<ObjectNode> gevonden = dossiers.flatMap(dossier -> getoond(dossier, soort))
                    .filter(deel -> verzoek.vraag().entrySet().stream().allMatch(paar -> paar.getKey().equals("page")
                            || deel.path(paar.getKey()).stringValue("").equals(paar.getValue()))).toList();
            return soort.equals("zaakinformatieobjecten") ? Pagina.kaal(verzoek, gevonden) : Pagina.van(verzoek, stand, gevonden);
        }
    }

    /** Straight to the one document where the question names its zaak; through all of them otherwise. */
    private Stream<ObjectNode> dossiers(Map<String, String> vraag) {
        if (vraag.containsKey("zaak")) {
            return Zaakdossier.sleutel(vraag.get("zaak")).flatMap(sleutel -> opslag.lees(Zaakdossier.SOORT, sleutel)).stream();
        }
        if (vraag.containsKey("identificatie") && vraag.containsKey("bronorganisatie")) {
            return opslag.lees(Zaakdossier.SOORT, Opslag.sleutel(vraag.get("bronorganisatie") + "|" + vraag.get("identificatie"))).stream();
        }
        return opslag.alle(Zaakdossier.SOORT);
    }

    private static Stream<ObjectNode> getoond(ObjectNode dossier, String soort) {
        return soort.equals("zaken") ? Stream.of(Zaakdossier.zaak(dossier)) : Zaakdossier.getoond(dossier, soort);
    }
}
