package nl.verhuisloket.toetsing.tabel;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Onderwerp;

/** One word of the risk vocabulary: a component of {@link RisicoFeiten}. */
record Woord(String naam, Class<?> soort) {

    /** Said by the column over, and by nothing else. */
    private static final Set<String> GEEN_VOORWAARDE = Set.of("onderwerp", "persoon");
    /** Of each mover; false, null or 0 for the declaration. */
    private static final Set<String> VAN_PERSOON = Set.of("verblijfInOnderzoek", "verblijftNietOpAdres", "verhuizingen", "dagenSindsVorige",
            "terugkeren", "wisseltFunctie", "partnerBlijft", "familieOpAdres", "kindZonderOuder", "minderjarigeAlleen", "kindWisseltVanOuder");
    /** Of the declaration and of each mover. */
    private static final Set<String> VAN_BEIDE = Set.of("normOppervlakte", "toestemming", "signaalOpen", "bewijsTegenstrijdig");
    private static final Map<String, Woord> ALLE = new TreeMap<>();

    static {
        Arrays.stream(RisicoFeiten.class.getRecordComponents()).filter(deel -> !GEEN_VOORWAARDE.contains(deel.getName()))
                .forEach(deel -> ALLE.put(deel.getName(), new Woord(deel.getName(), deel.getType())));
    }

    /** @throws Weigering when the vocabulary does not have it; says so if it may not have it */
    static Woord zoek(String naam) {
        Woord woord = ALLE.get(naam);
        if (woord == null) {
            throw new Weigering(Verboden.reden(naam).orElse("'" + naam + "' is geen woord van de risicotabel. Gebruik een van: "
                    + String.join(", ", ALLE.keySet()) + "."));
        }
        return woord;
    }

    /** Whether it can say something about that. */
    boolean pastBij(Onderwerp onderwerp) {
        return VAN_BEIDE.contains(naam) || VAN_PERSOON.contains(naam) == (onderwerp == Onderwerp.PERSOON);
    }

    boolean isJaNee() {
        return soort == boolean.class;
    }

    boolean isGetal() {
        return isGeheel() || soort == Double.class;
    }

    boolean isGeheel() {
        return soort == int.class || soort == Integer.class;
    }

    boolean kanOntbreken() {
        return !soort.isPrimitive() && !soort.isEnum();
    }

    /** @throws Weigering when it cannot have this value */
    Enum<?> keuze(String tekst) {
        String kaal = tekst.startsWith(soort.getSimpleName() + ".") ? tekst.substring(soort.getSimpleName().length() + 1) : tekst;
        return keuzes().stream().filter(keuze -> keuze.name().equals(kaal)).findFirst()
                .orElseThrow(() -> new Weigering(naam + " kan niet '" + tekst + "' zijn. Kies uit: "
                        + String.join(", ", keuzes().stream().map(Enum::name).toList()) + "."));
    }

    List<Enum<?>> keuzes() {
        return Arrays.stream(soort.getEnumConstants()).<Enum<?>>map(keuze -> (Enum<?>) keuze).toList();
    }
}
