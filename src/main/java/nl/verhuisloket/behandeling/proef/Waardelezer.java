package nl.verhuisloket.behandeling.proef;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one value; what is wrong is thrown as a sentence for the caller. */
final class Waardelezer {

    private static final int VROEGSTE_JAAR = 1850;
    private static final int LAATSTE_JAAR = 2150;
    private static final String GEDEELTELIJK = "Schrijf een bestaande datum als 1985-12-01, of alleen 1985-12 of 1985.";

    private Waardelezer() {
    }

    static final class Ongeldig extends RuntimeException {
        Ongeldig(String zin) {
            super(zin);
        }
    }

    /** @throws Ongeldig with what may stand there */
    static Object lees(JsonNode waarde, Class<?> soort) {
        if (soort == boolean.class || soort == Boolean.class) {
            return eis(waarde.isBoolean(), waarde.asBoolean(false), "Schrijf true of false, zonder aanhalingstekens.");
        }
        if (soort == int.class || soort == Integer.class) {
            return eis(waarde.isInt(), waarde.asInt(0), "Schrijf een geheel getal, zonder aanhalingstekens.");
        }
        String tekst = eis(waarde.isString(), waarde.asString(""), "Schrijf een tekst tussen aanhalingstekens.");
        return soort.isEnum() ? keuze(tekst, soort) : soort == String.class ? tekst : moment(tekst, soort);
    }

    private static <T> T eis(boolean klopt, T waarde, String zin) {
        if (!klopt) {
            throw new Ongeldig(zin);
        }
        return waarde;
    }

    private static Object keuze(String tekst, Class<?> soort) {
        return Arrays.stream(soort.getEnumConstants()).filter(constante -> constante.toString().equals(tekst)).findFirst()
                .orElseThrow(() -> new Ongeldig("Kies uit: " + Arrays.stream(soort.getEnumConstants()).map(Object::toString)
                        .collect(Collectors.joining(", ")) + "."));
    }

    private static Object moment(String tekst, Class<?> soort) {
        try {
            if (soort == Instant.class) {
                return Instant.parse(tekst);
            }
            return soort == LocalDate.class ? binnen(LocalDate.parse(tekst)) : gedeeltelijk(tekst);
        } catch (DateTimeException | NumberFormatException geenDatum) {
            throw new Ongeldig(soort == Instant.class ? "Schrijf een moment als 2026-11-24T09:00:00Z." : soort == LocalDate.class
                    ? "Schrijf een bestaande datum als 2026-11-24." : GEDEELTELIJK);
        }
    }

    /** @throws Ongeldig when it is a partly known date that no calendar has */
    static <T> @Nullable T bestaand(@Nullable T gelezen) {
        if (gelezen instanceof GedeeltelijkeDatum datum) {
            try {
                binnen(datum.vroegst());
                eis(datum.maand() != null || datum.dag() == null, datum, GEDEELTELIJK);
            } catch (DateTimeException geenDatum) {
                throw new Ongeldig(GEDEELTELIJK);
            }
        }
        return gelezen;
    }

    private static LocalDate binnen(LocalDate dag) {
        return eis(dag.getYear() >= VROEGSTE_JAAR && dag.getYear() <= LAATSTE_JAAR, dag,
                "Schrijf een datum in de jaren " + VROEGSTE_JAAR + " tot en met " + LAATSTE_JAAR + ".");
    }

    private static GedeeltelijkeDatum gedeeltelijk(String tekst) {
        String[] delen = tekst.split("-", -1);
        if (delen.length > 3) {
            throw new NumberFormatException();
        }
        Integer maand = delen.length > 1 ? Integer.valueOf(delen[1]) : null;
        return bestaand(new GedeeltelijkeDatum(Integer.parseInt(delen[0]), maand, delen.length > 2 ? Integer.valueOf(delen[2]) : null));
    }
}
