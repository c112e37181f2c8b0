package nl.verhuisloket.omgeving.zaken;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * vrijBRP Dossiers: relocations, consent and relatives. Like the real one it takes a second dossier with the same reference, so
 * that a client that posts twice is found out. A dossier is processed by itself after a few reads or seconds.
 */
final class BijhoudingApi implements Buur {

    static final String SOORT = "dossiers";

    private final Opslag opslag;
    private final Stand stand;
    private final Relaties relaties;
    private final VrijbrpToegang toegang;

    BijhoudingApi(Opslag opslag, Stand stand, Relaties relaties) {
        this.opslag = opslag;
        this.stand = stand;
        this.relaties = relaties;
        this.toegang = new VrijbrpToegang(stand);
    }

    @Override
    public String voorvoegsel() {
        return "/bijhouding";
    }

    @Override
    public Antwoord onbekend(int status) {
        return VrijbrpFout.antwoord(status, "resource.not.found", "Resource not found", "unknown resource");
    }

    @Override
    public Antwoord behandel(Verzoek verzoek) {
        if (verzoek.is("POST", "oauth", 2) && verzoek.delen().get(1).equals("token")) {
            return toegang.geefToken(verzoek);
        }
        toegang.eis(verzoek);
        List<String> delen = verzoek.delen();
        if (verzoek.is("GET", "api", 4) && delen.get(2).equals("relatives")) {
            return relaties(delen.get(3));
        }
        boolean verhuizing = delen.size() >= 4 && delen.get(2).equals("relocations") && Set.of("intra", "inter").contains(delen.get(3));
        if (!verhuizing) {
            return onbekend(404);
        }
        return switch (verzoek.methode() + delen.size()) {
            case "POST4" -> maak(lijf(verzoek), delen.get(3));
            case "POST5" -> delen.get(4).equals("consent") ? toestemming(lijf(verzoek), delen.get(3)) : onbekend(404);
            case "GET5" -> lees(delen.get(4), delen.get(3));
            default -> onbekend(404);
        };
    }

    private static ObjectNode lijf(Verzoek verzoek) {
        ObjectNode lijf = verzoek.lijf();
        String soort = verzoek.kop("Content-Type");
        if (lijf == null || soort == null || !soort.startsWith("application/json")) {
            throw VrijbrpFout.ongeldig("a JSON body is mandatory");
        }
        return lijf;
    }

    private Antwoord maak(ObjectNode lijf, String soort) {
        Verhuisverzoek.eis(lijf, soort.equals("inter"), stand.vandaag());
        String referentie = lijf.at("/dossier/referenceIds/0/id").stringValue(UUID.randomUUID().toString());
        String sleutel = Opslag.sleutel(referentie);
        return Antwoord.json(201, opslag.wijzig(SOORT, sleutel, kaart -> {
            ArrayNode dossiers = kaart.put("referentie", referentie).withArray("dossiers");
            ObjectNode bewaard = dossiers.addObject().put("soort", soort).put("gelezen", 0).put("gemaakt", Instant.now().toString());
            bewaard.set("verhuizing", lijf);
            ((ObjectNode) lijf.path("dossier")).put("dossierId", sleutel + "-" + dossiers.size());
            return getoond(bewaard);
        }));
    }

    private Antwoord lees(String id, String soort) {
        return vind(id, soort, dossier -> {
            ObjectNode antwoord = getoond(dossier);
            dossier.put("gelezen", dossier.path("gelezen").asInt() + 1);
            return Antwoord.json(200, antwoord);
        });
    }

    private Antwoord toestemming(ObjectNode lijf, String soort) {
        String besluit = lijf.path("consent").stringValue("");
        if (!Set.of("APPROVED", "DECLINED").contains(besluit) || !Velden.isElfproef(lijf.at("/consenter/bsn").stringValue(""))) {
            throw VrijbrpFout.ongeldig("consent and consenter are mandatory");
        }
        return vind(lijf.path("dossierId").stringValue(""), soort, dossier -> {
            ((ObjectNode) dossier.at("/verhuizing/newAddress/liveIn")).put("consent", besluit).set("consenter", lijf.path("consenter"));
            return Antwoord.leeg(200);
        });
    }

    /** @param id the dossier's own id, or a client's reference */
    private Antwoord vind(String id, String soort, java.util.function.Function<ObjectNode, Antwoord> werk) {
        String eigen = id.matches("[0-9a-f]{16}-[0-9]+") ? id.substring(0, 16) : Opslag.sleutel(id);
        if (opslag.lees(SOORT, eigen).isEmpty()) {
            return onbekend(404);
        }
        return opslag.wijzig(SOORT, eigen, kaart -> kaart.path("dossiers").valueStream().map(ObjectNode.class::cast)
                .filter(dossier -> dossier.path("soort").stringValue().equals(soort) && (kaart.path("referentie").stringValue().equals(id)
                        || dossier.at("/verhuizing/dossier/dossierId").stringValue().equals(id)))
                .findFirst().map(werk).orElseGet(() -> onbekend(404)));
    }

    private ObjectNode getoond(ObjectNode bewaard) {
        ObjectNode verhuizing = ((ObjectNode) bewaard.path("verhuizing")).deepCopy();
        Instant gemaakt = Instant.parse(bewaard.path("gemaakt").stringValue());
        String stand = stand(bewaard, gemaakt);
        String moment = LocalDateTime.ofInstant(gemaakt, ZoneOffset.UTC).withNano(0).toString();
        ObjectNode dossier = ((ObjectNode) verhuizing.path("dossier")).put("entryDateTime", moment);
        dossier.putObject("type").put("code", bewaard.path("soort").stringValue() + "_mun_relocation");
        dossier.putObject("status").put("code", stand).put("description", stand).put("entryDateTime", moment)
                .put("endStatus", stand.equals("processed"));
        return verhuizing;
    }

    private String stand(ObjectNode bewaard, Instant gemaakt) {
        JsonNode inwoning = bewaard.at("/verhuizing/newAddress/liveIn");
        if (inwoning.path("liveInApplicable").booleanValue() && inwoning.path("consent").stringValue("PENDING").equals("PENDING")) {
            return "incomplete";
        }
        boolean rijp = bewaard.path("gelezen").asInt() >= stand.lezingen()
                || Duration.between(gemaakt, Instant.now()).toSeconds() >= stand.seconden();
        return rijp && !stand.vasthouden() ? "processed" : "created";
    }

    private Antwoord relaties(String bsn) {
        ArrayNode lijst = Antwoord.JSON.createArrayNode();
        relaties.van(bsn).forEach(relatie -> {
            String verwant = relatie.remove("bsn").stringValue();
            boolean loopt = heeftLopend(verwant);
            relatie.putObject("person").put("bsn", verwant);
            ArrayNode beletsels = relatie.put("suitableForRelocation", !loopt).putArray("obstructions");
            ArrayNode geschikt = relatie.putArray("suitableFor");
            (loopt ? beletsels : geschikt).add(loopt ? "EXISTING_RELOCATION_CASE" : "NEW_RELOCATION_CASE");
            lijst.add(relatie);
        });
        return lijst.isEmpty() ? onbekend(404) : Antwoord.json(200, Antwoord.JSON.createObjectNode().set("relatives", lijst));
    }

    private boolean heeftLopend(String bsn) {
        try (Stream<ObjectNode> kaarten = opslag.alle(SOORT)) {
            return kaarten.flatMap(kaart -> kaart.path("dossiers").valueStream())
                    .filter(dossier -> !stand((ObjectNode) dossier, Instant.parse(dossier.path("gemaakt").stringValue())).equals("processed"))
                    .flatMap(dossier -> dossier.at("/verhuizing/relocators").valueStream())
                    .anyMatch(verhuizer -> verhuizer.path("bsn").stringValue("").equals(bsn));
        }
    }
}
