package nl.verhuisloket.behandeling.proef;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a value may be beyond its type; words of the BAG and kinds of residence are free, since the rules send an unknown one to a person.
 *
 * @param vorm of the whole value as text
 * @param zin  what may stand there
 */
record Grens(Pattern vorm, String zin) {

    private static final Grens GEMEENTECODE = van("[0-9]{4}", "Schrijf de gemeentecode in vier cijfers, zoals \"0363\".");
    private static final Grens AANTAL = van("[0-9]{1,5}", "Schrijf een aantal van 0 tot en met 99999.");
    private static final Grens OPSCHORTING = van("[OEMRF.]", "Kies O, E, M, R, F of een punt.");
    private static final Map<String, Grens> PER_VELD = Map.of("gemeente", GEMEENTECODE, "gemeentecode", GEMEENTECODE,
            "gemeenteVanInschrijving", GEMEENTECODE,
            "oppervlakte", van("[1-9][0-9]{0,5}", "Schrijf de oppervlakte in hele vierkante meters, vanaf 1."),
            "digidNiveau", van("10|20|25|30", "Kies 10, 20, 25 of 30."), "opschorting", OPSCHORTING, "opschortingHoofdbewoner", OPSCHORTING,
            "functieAdres", van("[WB]", "Kies W of B."));

    private static Grens van(String vorm, String zin) {
        return new Grens(Pattern.compile(vorm), zin);
    }

    /** @return what is wrong; empty when nothing is */
    static Optional<String> fout(String veld, Object waarde) {
        return Optional.ofNullable(PER_VELD.getOrDefault(veld, waarde instanceof Integer ? AANTAL : null)).filter(grens -> !grens.vorm().matcher(waarde.toString()).matches()).map(Grens::zin);
    }
}
