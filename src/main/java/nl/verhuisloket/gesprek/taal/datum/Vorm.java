package nl.verhuisloket.gesprek.taal.datum;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One way to write a date: a pattern over codes, and what it means. */
record Vorm(Pattern patroon, Set<String> namen, Duiding duiding) {

    private static final int MEESTE_JAREN = 120;
    private static final Pattern NAAM = Pattern.compile("\\(\\?<([a-z]+)>");

    /** Reads one match. */
    interface Duiding {
        Datumvondst lees(Groepen groepen, Moment moment, Plek plek);
    }

    /** The named parts of a match. */
    record Groepen(Matcher vondst, Set<String> namen) {

        @Nullable String tekst(String naam) {
            return namen.contains(naam) ? vondst.group(naam) : null;
        }

        boolean heeft(String naam) {
            return tekst(naam) != null;
        }

        int getal(String naam) {
            return Integer.parseInt(vondst.group(naam));
        }
    }

    /**
     * @param codes a regular expression over the codes of {@code datum.nl.yml}; in it {dag} is a day of the month, {getal} a count,
     *              {maand} and {weekdag} a long or short name
     */
    static Vorm vorm(String codes, Duiding duiding) {
        String uit = codes.replace("{dag}", "[NRC]0*(?<dag>\\d{1,2}) ").replace("{getal}", "[NAC](?<getal>\\d{1,3}) ")
                .replace("{maand}", "[Mm](?<maand>\\d+) ").replace("{weekdag}", "[Dd](?<weekdag>\\d) ");
        Set<String> namen = NAAM.matcher(uit).results().map(m -> m.group(1)).collect(Collectors.toSet());
        return new Vorm(Pattern.compile("(?<=^| )" + uit), namen, duiding);
    }

    Stream<Datumvondst> zoek(Tekenreeks tekst, Moment moment) {
        Matcher m = patroon.matcher(tekst.reeks());
        Stream.Builder<Datumvondst> gevonden = Stream.builder();
        int vanaf = 0;
        while (vanaf <= tekst.reeks().length() && m.find(vanaf)) {
            Plek plek = new Plek(tekst.begin(m.start()), tekst.einde(m.end()));
            Groepen groepen = new Groepen(m, namen);
            gevonden.add(isVer(groepen, moment) ? plek.onmogelijk(Datumvondst.Reden.JAAR_ONWAARSCHIJNLIJK) : duiding.lees(groepen, moment, plek));
            vanaf = Math.max(m.end(), vanaf + 1);
        }
        return gevonden.build();
    }

    /** The year 0206, 2999: a typing error. Two digits are always near. */
    private static boolean isVer(Groepen groepen, Moment moment) {
        return groepen.heeft("jaar") && groepen.tekst("jaar").length() == 4 && Math.abs(groepen.getal("jaar") - moment.vandaag().getYear()) > MEESTE_JAREN;
    }
}
