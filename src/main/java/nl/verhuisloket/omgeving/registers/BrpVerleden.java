package nl.verhuisloket.omgeving.registers;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where people lived before ({@code mocks/brp/historie}) and who else lived at an address ({@code mocks/brp/bewoning}), together with
 * where the people of {@code mocks/brp/personen} are registered now.
 */
class BrpVerleden {

    private final BrpPersonen personen;
    private final List<JsonNode> historie;
    private final List<JsonNode> bewoning;

    BrpVerleden(BrpPersonen personen, Path map) {
        this.personen = personen;
        historie = Bestanden.leesMap(map.resolve("historie"), "historie");
        bewoning = Bestanden.leesMap(map.resolve("bewoning"), "bewoning");
    }

    /** The stays of one person that hold a day of the period, newest first, and what goes by itself. */
    ObjectNode verblijven(JsonNode vraag) {
        String bsn = vraag.path("burgerservicenummer").asString();
        ObjectNode antwoord = JsonMapper.shared().createObjectNode();
        ArrayNode lijst = antwoord.putArray("verblijfplaatsen");
        for (JsonNode persoon : personen.zoek(List.of(bsn), null)) {
            Stream.concat(Stream.of(huidig(persoon)), eerder(bsn)).filter(verblijf -> Verblijf.van(bsn, verblijf, null).raakt(vraag))
                    .forEach(lijst::add);
            Stream.of("opschortingBijhouding", "geheimhoudingPersoonsgegevens").filter(persoon::has)
                    .forEach(veld -> antwoord.set(veld, persoon.get(veld)));
        }
        return antwoord;
    }

    /** Who lived at one object: a period for each group of people, none for a time in which nobody did. */
    ObjectNode bewoningen(JsonNode vraag) {
        String object = vraag.path("adresseerbaarObjectIdentificatie").asString();
        List<Verblijf> daar = Stream.concat(ingeschrevenen(), anderen()).filter(verblijf -> verblijf.object().equals(object)).toList();
        TreeSet<LocalDate> grenzen = new TreeSet<>(List.of(BrpPeriodekeuring.van(vraag), BrpPeriodekeuring.tot(vraag)));
        daar.stream().flatMap(verblijf -> Stream.of(verblijf.van(), verblijf.tot()))
                .filter(dag -> dag.isAfter(grenzen.first()) && dag.isBefore(BrpPeriodekeuring.tot(vraag))).forEach(grenzen::add);
        ObjectNode antwoord = JsonMapper.shared().createObjectNode();
        ArrayNode lijst = antwoord.putArray("bewoningen");
        List<LocalDate> dagen = List.copyOf(grenzen);
        for (int i = 1; i < dagen.size(); i++) {
            voegToe(lijst, object, dagen.get(i - 1), dagen.get(i), daar);
        }
        return antwoord;
    }

    private void voegToe(ArrayNode lijst, String object, LocalDate van, LocalDate tot, List<Verblijf> daar) {
        List<String> bewoners = daar.stream().filter(verblijf -> verblijf.bevat(van)).map(Verblijf::bsn).distinct().toList();
        if (!bewoners.isEmpty()) {
            ObjectNode samenstelling = lijst.addObject().put("adresseerbaarObjectIdentificatie", object);
            samenstelling.putObject("periode").put("datumVan", van.toString()).put("datumTot", tot.toString());
            ArrayNode wie = samenstelling.putArray("bewoners");
            bewoners.forEach(bsn -> wie.add(bewoner(bsn)));
            samenstelling.putArray("mogelijkeBewoners");
        }
    }

    private ObjectNode bewoner(String bsn) {
        ObjectNode bewoner = JsonMapper.shared().createObjectNode().put("burgerservicenummer", bsn);
        personen.zoek(List.of(bsn), null).stream().filter(persoon -> persoon.has("geheimhoudingPersoonsgegevens"))
                .forEach(persoon -> bewoner.put("geheimhoudingPersoonsgegevens", true));
        return bewoner;
    }

    private Stream<Verblijf> ingeschrevenen() {
        return personen.allen().flatMap(persoon -> {
            String bsn = persoon.path("burgerservicenummer").asString();
            String opgeschort = persoon.path("opschortingBijhouding").path("datum").path("datum").asString(null);
            return Stream.concat(Stream.of(huidig(persoon)), eerder(bsn))
                    .filter(verblijf -> verblijf.path("functieAdres").path("code").asString("").equals("W"))
                    .map(verblijf -> Verblijf.van(bsn, verblijf, opgeschort));
        });
    }

    private Stream<Verblijf> anderen() {
        return bewoning.stream().flatMap(adres -> adres.path("verblijven").valueStream().map(verblijf -> Verblijf.los(adres, verblijf)));
    }

    private Stream<JsonNode> eerder(String bsn) {
        return historie.stream().filter(persoon -> persoon.path("burgerservicenummer").asString().equals(bsn))
                .flatMap(persoon -> persoon.path("verblijfplaatsen").valueStream());
    }

    private static JsonNode huidig(JsonNode persoon) {
        ObjectNode verblijf = ((ObjectNode) persoon.path("verblijfplaats")).deepCopy();
        verblijf.remove(List.of("inOnderzoek", "indicatieVastgesteldVerblijftNietOpAdres"));
        return verblijf.set("gemeenteVanInschrijving", persoon.path("gemeenteVanInschrijving"));
    }

    /** @param tot the first day after it; {@link LocalDate#MAX} while it lasts */
    private record Verblijf(String bsn, String object, LocalDate van, LocalDate tot) {

        static Verblijf van(String bsn, JsonNode bron, @Nullable String opgeschort) {
            LocalDate einde = dag(bron.path("datumTot").path("datum").asString(opgeschort), LocalDate.MAX);
            return new Verblijf(bsn, bron.path("adresseerbaarObjectIdentificatie").asString(""),
                    dag(bron.path("datumVan").path("datum").asString(null), LocalDate.MIN), einde);
        }

        static Verblijf los(JsonNode adres, JsonNode bron) {
            return new Verblijf(bron.path("burgerservicenummer").asString(), adres.path("adresseerbaarObjectIdentificatie").asString(),
                    LocalDate.parse(bron.path("van").asString()), dag(bron.path("tot").asString(null), LocalDate.MAX));
        }

        private static LocalDate dag(@Nullable String dag, LocalDate anders) {
            return dag == null ? anders : LocalDate.parse(dag);
        }

        boolean bevat(LocalDate dag) {
            return !dag.isBefore(van) && dag.isBefore(tot);
        }

        boolean raakt(JsonNode vraag) {
            return van.isBefore(BrpPeriodekeuring.tot(vraag)) && tot.isAfter(BrpPeriodekeuring.van(vraag));
        }
    }
}
