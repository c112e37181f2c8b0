package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import nl.verhuisloket.toetsing.woorden.Bevindingen;
import nl.verhuisloket.toetsing.woorden.Melding;
import org.junit.jupiter.api.Test;

/** The ways to judge that the benchmark compares find the same: the whole flow, the groups without jBPM, and Java by hand. */
class HandwerkTest {

    private static final long WILLEKEURIG = 3000;
    private static final long GEWOON = 1000;
    /** More blocks than are under way at a time, and the last one not full. */
    private static final long VEEL = 5000;

    @Test
    void everyWayFindsTheSameOnEveryExample() throws IOException {
        Set<String> gevuurd = new TreeSet<>();
        for (Voorbeeld voorbeeld : Voorbeeld.alle()) {
            vergelijk(voorbeeld.waarom(), voorbeeld.feiten(), Toetsbank.boek(Toetsbank.BOEK, voorbeeld.beleid()))
                    .forEach(melding -> gevuurd.add(melding.regel()));
        }
        assertThat(gevuurd).isEqualTo(Toetsbank.BOEK.regels().keySet());
    }

    @Test
    void everyWayFindsTheSameOnEveryScenario() throws IOException {
        List<Scenario> scenarios = new ArrayList<>(Scenario.alle());
        Csv.rijen(Files.readString(Path.of("src", "test", "resources", "toetsing", "dossier.csv"))).forEach(rij -> scenarios.add(new Scenario(rij)));
        assertThat(scenarios).hasSizeGreaterThan(300);
        scenarios.forEach(scenario -> vergelijk(scenario.rij().toString(), scenario.feiten(),
                Toetsbank.boek(Toetsbank.BOEK, scenario.voorbeeld().beleid())));
    }

    @Test
    void everyWayFindsTheSameOnGeneratedFacts() {
        LongStream.range(0, WILLEKEURIG).forEach(zaad -> vergelijk("seed " + zaad, new Toeval(zaad).feiten(), Toetsbank.BOEK));
        LongStream.range(0, GEWOON).forEach(nummer -> vergelijk("declaration " + nummer, Verhuisbestand.aangifte(nummer), Toetsbank.BOEK));
    }

    @Test
    void manyJudgedTogetherGetTheJudgementsOfTheFlow() {
        Toetser toetser = Toetsbank.TOETSING.meegeleverd();
        List<Long> volgorde = new ArrayList<>();
        toetser.toetsAlles(LongStream.range(0, VEEL).iterator(), Verhuisbestand::aangifte, (nummer, oordeel) -> {
            assertThat(oordeel).as("declaration " + nummer).isEqualTo(toetser.toets(Verhuisbestand.aangifte(nummer)));
            volgorde.add(nummer);
        });
        assertThat(volgorde).isEqualTo(LongStream.range(0, VEEL).boxed().toList());
    }

    /** @return what all ways find */
    private static Set<Melding> vergelijk(String naam, Feiten feiten, Regelboek boek) {
        Werkfeiten werk = Werkfeiten.van(feiten, boek);
        Stroom stroom = new Stroom(boek);
        Set<Melding> verwacht = meldingen(stroom.doorloop(werk));
        assertThat(meldingen(stroom.doorloopVlug(werk))).as(naam).isEqualTo(verwacht);
        assertThat(meldingen(new Handwerk(boek).toets(werk))).as(naam).isEqualTo(verwacht);
        return verwacht;
    }

    private static Set<Melding> meldingen(Bevindingen bevindingen) {
        return new HashSet<>(bevindingen.meldingen());
    }
}
