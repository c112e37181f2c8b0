package nl.verhuisloket.toetsing;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * {@code mvn -q -Pmeet-toetsing verify}, second part: a file of declarations from first line to last judgement, reading included.
 * Memory is what the heap holds after a collection; it is flat when the second half needs no more than the first.
 */
final class MeetReeks {

    private static final PrintStream UIT = System.out;
    private static final long MEGABYTE = 1024 * 1024;

    private final Map<String, Long> uitkomsten = new TreeMap<>();
    private final long[] hoogste = new long[2];
    private final long aantal;
    private long gedaan;

    private MeetReeks(long aantal) {
        this.aantal = aantal;
    }

    /** @param args where the file may be made, and of how many declarations */
    public static void main(String[] args) throws IOException {
        Path bestand = Path.of(args[0]);
        long aantal = Long.parseLong(args[1]);
        Verhuisbestand.schrijf(bestand, aantal);
        try {
            new MeetReeks(aantal).meet(bestand, new Toetser(Regelboek.van(Regelbronnen.vanKlassenpad(MeetReeks.class.getClassLoader()))));
        } finally {
            Files.delete(bestand);
        }
    }

    private void meet(Path bestand, Toetser toetser) throws IOException {
        long rekentijd = rekentijd();
        long begin = System.nanoTime();
        try (BufferedReader regels = Files.newBufferedReader(bestand)) {
            toetser.toetsAlles(regels.lines().iterator(), Verhuisbestand::lees, (regel, oordeel) -> tel(oordeel));
        }
        double seconden = (System.nanoTime() - begin) / 1e9;
        double microseconden = (rekentijd() - rekentijd) / 1e3;
        if (gedaan != aantal) {
            throw new IllegalStateException(gedaan + " of " + aantal + " declarations were judged.");
        }
        uitkomsten.forEach((uitkomst, keren) -> UIT.printf(Locale.ROOT, "cijfer toetsing.bulk.%s %d%n", uitkomst, keren));
        UIT.printf(Locale.ROOT, "cijfer toetsing.bulk.per_s %.0f%n", aantal / seconden);
        UIT.printf(Locale.ROOT, "cijfer toetsing.bulk.rekentijd.us %.1f%n", microseconden / aantal);
        UIT.printf(Locale.ROOT, "cijfer toetsing.bulk.mb %.1f%n", Math.max(hoogste[0], hoogste[1]) / (double) MEGABYTE);
        UIT.printf(Locale.ROOT, "cijfer toetsing.bulk.helften.mb %.1f %.1f%n", hoogste[0] / (double) MEGABYTE, hoogste[1] / (double) MEGABYTE);
    }

    private void tel(Oordeel oordeel) {
        uitkomsten.merge(oordeel.uitkomst().code(), 1L, Long::sum);
        if (gedaan++ % 1000 == 0) {
            int helft = gedaan <= aantal / 2 ? 0 : 1;
            hoogste[helft] = Math.max(hoogste[helft], naOpruimen());
        }
    }

    /** Nanoseconds that all threads together were on a core, collecting and compiling included: the same on a busy machine. */
    private static long rekentijd() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long naOpruimen() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(deel -> deel.getType() == MemoryType.HEAP)
                .filter(deel -> deel.getCollectionUsage() != null).mapToLong(deel -> deel.getCollectionUsage().getUsed()).sum();
    }
}
