package nl.verhuisloket.toetsing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.Locale;
import nl.verhuisloket.toetsing.tabel.Risicotabel;

/** {@code mvn -q -Pmeet-toetsing verify}, third part: from a risk table of 100 rows as csv until it judges; the first, and once warm. */
final class MeetPublicatie {

    private static final PrintStream UIT = System.out;
    private static final int KEREN = 9;

    private MeetPublicatie() {
    }

    public static void main(String[] args) {
        Toetsing toetsing = new Toetsing(Regelboek.van(Regelbronnen.vanKlassenpad(MeetPublicatie.class.getClassLoader())));
        double eerste = publiceer(toetsing, 1);
        double[] warm = new double[KEREN];
        for (int keer = 0; keer < KEREN; keer++) {
            warm[keer] = publiceer(toetsing, keer + 2);
        }
        Arrays.sort(warm);
        UIT.printf(Locale.ROOT, "cijfer toetsing.publicatie.eerste.s %.2f%n", eerste);
        UIT.printf(Locale.ROOT, "cijfer toetsing.publicatie.warm.s %.2f%n", warm[KEREN / 2]);
        UIT.printf(Locale.ROOT, "cijfer toetsing.publicatie.warm.langste.s %.2f%n", warm[KEREN - 1]);
    }

    private static double publiceer(Toetsing toetsing, int dagen) {
        long begin = System.nanoTime();
        Regelbronnen bronnen = toetsing.meegeleverd().bronnen();
        Risicotabel tabel = Risicotabel.lees(Proeftabel.csv(dagen, 100).getBytes(UTF_8), bronnen.risicotabel());
        Toetser toetser = toetsing.volgens(bronnen.met("0363", tabel));
        toetsing.neemInGebruik("0363", toetser);
        return (System.nanoTime() - begin) / 1e9;
    }
}
