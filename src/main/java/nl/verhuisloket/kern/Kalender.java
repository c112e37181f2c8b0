package nl.verhuisloket.kern;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The calendar of the law: days in Europe/Amsterdam. */
public final class Kalender {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final Locale NEDERLANDS = new Locale("nl", "NL");
    private static final DateTimeFormatter VOLUIT = DateTimeFormatter.ofPattern("d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter MET_WEEKDAG = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", NEDERLANDS);
    private static final DateTimeFormatter MET_TIJD = DateTimeFormatter.ofPattern("d MMMM yyyy 'om' HH.mm 'uur'", NEDERLANDS);

    private Kalender() {
    }

    public static LocalDate vandaag(Clock klok) {
        return dag(klok.instant());
    }

    /** The calendar day in Amsterdam on which {@code moment} falls. */
    public static LocalDate dag(Instant moment) {
        return LocalDate.ofInstant(moment, AMSTERDAM);
    }

    /** The first moment of {@code dag} in Amsterdam. */
    public static Instant begin(LocalDate dag) {
        return dag.atStartOfDay(AMSTERDAM).toInstant();
    }

    /** {@code 1 december 2026}. */
    public static String voluit(LocalDate dag) {
        return VOLUIT.format(dag);
    }

    /** {@code dinsdag 1 december 2026}. */
    public static String metWeekdag(LocalDate dag) {
        return MET_WEEKDAG.format(dag);
    }

    /** {@code 24 november 2026 om 10.00 uur}. */
    public static String metTijd(Instant moment) {
        return MET_TIJD.format(moment.atZone(AMSTERDAM));
    }
}
