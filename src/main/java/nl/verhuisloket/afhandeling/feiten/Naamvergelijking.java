package nl.verhuisloket.afhandeling.feiten;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.verhuisloket.brp.Persoon;

/** Whether a name as typed by somebody else can be this person's. */
final class Naamvergelijking {

    private static final Set<String> AANSPREEKWOORDEN = Set.of("dhr", "mevrouw", "mevr", "meneer", "de", "heer");

    private Naamvergelijking() {
    }

    /** Every word that was typed must occur in the name; initials and accents do not matter. */
    static boolean heet(Persoon persoon, String getypt) {
        Set<String> naam = Set.copyOf(woorden(persoon.volledigeNaam()));
        List<String> gezocht = woorden(getypt);
        String achternaam = persoon.geslachtsnaam() == null ? "" : persoon.geslachtsnaam();
        return !gezocht.isEmpty() && gezocht.containsAll(woorden(achternaam))
                && gezocht.stream().allMatch(woord -> woord.length() == 1
                        ? naam.stream().anyMatch(deel -> deel.startsWith(woord)) : naam.contains(woord));
    }

    private static List<String> woorden(String tekst) {
        String kaal = Normalizer.normalize(tekst, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Stream.of(kaal.split("[^a-z0-9]+")).filter(woord -> !woord.isBlank())
                .filter(woord -> !AANSPREEKWOORDEN.contains(woord)).distinct().toList();
    }
}
