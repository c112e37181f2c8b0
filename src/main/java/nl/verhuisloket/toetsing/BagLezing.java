package nl.verhuisloket.toetsing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.verhuisloket.toetsing.Feiten.Adresfeiten;
import nl.verhuisloket.toetsing.woorden.NieuwAdres;
import nl.verhuisloket.toetsing.woorden.NieuwAdres.Objectsoort;
import nl.verhuisloket.toetsing.woorden.NieuwAdres.Objectstatus;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Gebruik;

/** What the words of the BAG mean for living somewhere, as {@code rules/parameters/bag.csv} says. */
final class BagLezing {

    /** By kind, then by word in any case. */
    private final Map<String, Map<String, String>> lezingen = new HashMap<>();

    private BagLezing() {
    }

    /** @param tekst CSV with columns soort (objectsoort, objectstatus, pandstatus, gebruiksdoel), waarde, lezing, bron */
    static BagLezing lees(String tekst) {
        BagLezing lezing = new BagLezing();
        for (Map<String, String> rij : Csv.rijen(tekst)) {
            lezing.lezingen.computeIfAbsent(rij.get("soort"), soort -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER))
                    .put(rij.get("waarde"), controleer(rij.get("soort"), rij.get("lezing")));
        }
        return lezing;
    }

    private static String controleer(String soort, String lezing) {
        return switch (soort) {
            case "gebruiksdoel" -> Gebruik.valueOf(lezing).name();
            case "objectsoort" -> Objectsoort.valueOf(lezing).name();
            default -> Objectstatus.valueOf(lezing).name();
        };
    }

    NieuwAdres lees(Adresfeiten adres) {
        String soort = adres.objectsoort();
        return new NieuwAdres(adres.gevonden(), adres.gemeentecode(), adres.objecten() == null ? 1 : adres.objecten(),
                soort == null ? Objectsoort.NIET_GEGEVEN : Objectsoort.valueOf(zoek("objectsoort", soort)), status(adres),
                gebruik(adres.gebruiksdoelen()), adres.nevenadres(), adres.instelling());
    }

    /** The heaviest reading of the object and its buildings. */
    private Objectstatus status(Adresfeiten adres) {
        List<Objectstatus> statussen = Stream.concat(
                Stream.ofNullable(adres.objectstatus()).map(woord -> zoek("objectstatus", woord)),
                adres.pandstatussen().stream().map(woord -> zoek("pandstatus", woord))).map(Objectstatus::valueOf).toList();
        return Stream.of(Objectstatus.VERVALLEN, Objectstatus.NIET_IN_GEBRUIK, Objectstatus.ONBEKEND)
                .filter(statussen::contains).findFirst().orElse(Objectstatus.IN_GEBRUIK);
    }

    /** Living wins, then care, then recreation: a home in a shop is a home. */
    private Gebruik gebruik(List<String> gebruiksdoelen) {
        List<Gebruik> gebruik = gebruiksdoelen.stream().map(this::doel).toList();
        return Stream.of(Gebruik.WONEN, Gebruik.INSTELLING, Gebruik.LOGIES, Gebruik.ANDERS)
                .filter(gebruik::contains).findFirst().orElse(Gebruik.ONBEKEND);
    }

    private Gebruik doel(String woord) {
        String lezing = zoek("gebruiksdoel", woord);
        return lezing.equals("ONBEKEND") ? Gebruik.ANDERS : Gebruik.valueOf(lezing);
    }

    private String zoek(String soort, String woord) {
        return lezingen.getOrDefault(soort, Map.of()).getOrDefault(woord, "ONBEKEND");
    }
}
