package nl.verhuisloket.toetsing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.verhuisloket.toetsing.tabel.Risicotabel;
import org.junit.jupiter.api.Test;

/** A municipality that puts a risk table of its own in force. */
class AndereRisicotabelTest {

    private final Toetsing toetsing = new Toetsing(Toetsbank.BOEK);
    private final Feiten feiten = Geval.gewoon().met("verhuisdatum", "2026-10-20").feiten();

    @Test
    void judgesOnlyThatMunicipalityAndOnlyFromThenOn() {
        Toetser eigen = toetsing.volgens(eigen("dagenNaVerhuizing > 5", 1));
        assertThat(signalen(toetsing.toets(feiten))).containsExactly("S24-LANG-GELEDEN");
        toetsing.neemInGebruik("0363", eigen);
        assertThat(signalen(toetsing.toets(feiten))).containsExactly("T0");
        assertThat(toetsing.toets(feiten).regelversie()).isEqualTo(eigen.versie()).isNotEqualTo(toetsing.meegeleverd().versie());
        assertThat(signalen(toetsing.toets(Geval.gewoon().met("gemeente", "0855").met("verhuisdatum", "2026-10-20").feiten())))
                .containsExactly("S24-LANG-GELEDEN");
    }

    @Test
    void theShippedTableGivesTheSameFindingsWhenItIsPublishedAsItIs() {
        Toetser zelfde = toetsing.volgens(toetsing.meegeleverd().bronnen().met("0363", toetsing.meegeleverd().bronnen().tabel()));
        for (long zaad = 0; zaad < 1000; zaad++) {
            Feiten toeval = new Toeval(zaad).feiten();
            assertThat(zelfde.toets(toeval).bevindingen()).as("seed " + zaad).isEqualTo(toetsing.meegeleverd().toets(toeval).bevindingen());
        }
    }

    @Test
    void aSignalWithoutSentenceOfItsOwnSaysThatAPersonLooks() {
        Oordeel oordeel = toetsing.volgens(eigen("dagenNaVerhuizing > 5", 1)).toets(feiten);
        assertThat(oordeel.bevindingen()).filteredOn(bevinding -> bevinding.regel().equals("T0")).singleElement().satisfies(bevinding -> {
            assertThat(bevinding.zinU()).isEqualTo("Een medewerker controleert uw aangifte.");
            assertThat(bevinding.zinJe()).isEqualTo("Een medewerker controleert je aangifte.");
            assertThat(bevinding.feiten()).containsEntry("dagenNaVerhuizing", "35");
        });
    }

    @Test
    void theSameTableOfTwoMunicipalitiesIsTwoVersions() {
        Regelbronnen bronnen = toetsing.meegeleverd().bronnen();
        assertThat(bronnen.met("0363", toetsing.meegeleverd().bronnen().tabel()).versie()).isNotEqualTo(bronnen.met("0855", toetsing.meegeleverd().bronnen().tabel()).versie())
                .isEqualTo(bronnen.met("0363", toetsing.meegeleverd().bronnen().tabel()).versie());
    }

    @Test
    void whatIsInForceOrCompiledLatelyIsNotCompiledAgain() {
        Toetser eigen = toetsing.volgens(eigen("dagenNaVerhuizing > 5", 1));
        assertThat(toetsing.volgens(eigen("dagenNaVerhuizing > 5", 1))).isSameAs(eigen);
        assertThat(toetsing.volgens(toetsing.meegeleverd().bronnen())).isSameAs(toetsing.meegeleverd());
        Toetsing andere = new Toetsing(Toetsbank.BOEK);
        andere.neemInGebruik("0363", eigen);
        assertThat(andere.volgens(eigen("dagenNaVerhuizing > 5", 1))).isSameAs(eigen);
    }

    /** In processor time of this program: what else runs on the machine is no part of it. */
    @Test
    void aTableOfAHundredRowsIsInForceWithinThreeSecondsOnceWarm() {
        toetsing.volgens(eigen("dagenNaVerhuizing > 1", 100));
        Regelbronnen bronnen = eigen("dagenNaVerhuizing > 2", 100);
        Duration begin = processortijd();
        toetsing.neemInGebruik("0363", toetsing.volgens(bronnen));
        assertThat(processortijd().minus(begin)).isLessThan(Duration.ofSeconds(3));
        assertThat(signalen(toetsing.toets(feiten))).hasSize(33);
    }

    private static Duration processortijd() {
        return Duration.ofNanos(ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime());
    }

    /** Each judgement is wholly of one version, and none fails, while tables are put in force one after the other. */
    @Test
    void judgementsUnderWayAreNotDisturbed() throws Exception {
        Toetser a = toetsing.volgens(eigen("dagenNaVerhuizing > 3", 10));
        Toetser b = toetsing.volgens(eigen("dagenNaVerhuizing > 4", 20));
        AtomicBoolean klaar = new AtomicBoolean();
        Set<String> gezien = new ConcurrentSkipListSet<>();
        ExecutorService draden = Executors.newFixedThreadPool(2);
        List<Future<?>> lopend = new ArrayList<>();
        for (int draad = 0; draad < 2; draad++) {
            lopend.add(draden.submit(() -> {
                while (!klaar.get()) {
                    Oordeel oordeel = toetsing.toets(feiten);
                    gezien.add(oordeel.regelversie() + " " + signalen(oordeel).size());
                }
            }));
        }
        toetsing.volgens(eigen("dagenNaVerhuizing > 40", 1));
        for (int n = 0; n < 200; n++) {
            toetsing.neemInGebruik("0363", n % 2 == 0 ? a : b);
            toetsing.toets(feiten);
        }
        klaar.set(true);
        for (Future<?> draad : lopend) {
            draad.get();
        }
        draden.shutdown();
        assertThat(gezien).containsOnly(toetsing.meegeleverd().versie() + " 1", a.versie() + " 10", b.versie() + " 20");
    }

    private static List<String> signalen(Oordeel oordeel) {
        return oordeel.bevindingen().stream().filter(bevinding -> bevinding.gevolg() == Bevinding.Gevolg.SIGNAAL).map(Bevinding::regel).toList();
    }

    /** Row n looks n days further than the first. */
    private Regelbronnen eigen(String voorwaarde, int rijen) {
        int dagen = Integer.parseInt(voorwaarde.replaceAll("\\D", ""));
        Regelbronnen bronnen = toetsing.meegeleverd().bronnen();
        return bronnen.met("0363", Risicotabel.lees(Proeftabel.csv(dagen, rijen).getBytes(UTF_8), bronnen.risicotabel()));
    }
}
