package nl.verhuisloket.processen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verhuisloket.processen.Bpmn.Knoop;
import nl.verhuisloket.processen.Bpmn.Pijl;
import nl.verhuisloket.processen.Bpmn.Punt;
import nl.verhuisloket.processen.Bpmn.Vak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every process opens in any modeller as it is drawn, its drawing can be read, and docs/ shows it. */
class ProcessenTest {

    private static final Path DOCS = Path.of("docs");
    private static final String SCHRIJF = "mvn test -Dtest=ProcessenTest -Dprocessen.schrijf";

    @ParameterizedTest
    @MethodSource("bestanden")
    void everyNodeAndArrowIsDrawn(Path bestand) throws IOException {
        Bpmn bpmn = Bpmn.lees(bestand);
        assertThat(bpmn.knopen()).hasSizeGreaterThan(5).allSatisfy(knoop -> assertThat(knoop.vak()).as(knoop.id()).isNotNull());
        assertThat(bpmn.pijlen()).hasSizeGreaterThan(5).allSatisfy(pijl -> assertThat(pijl.punten()).as(pijl.id()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void arrowsBeginAndEndAtTheEdgeOfWhatTheyConnectAndRunStraight(Path bestand) throws IOException {
        Bpmn bpmn = Bpmn.lees(bestand);
        assertThat(bpmn.pijlen()).allSatisfy(pijl -> {
            assertThat(opDeRand(punt(pijl, 0), vak(bpmn, pijl.van()))).as("start of " + pijl.id()).isTrue();
            assertThat(opDeRand(punt(pijl, pijl.punten().size() - 1), vak(bpmn, pijl.naar()))).as("end of " + pijl.id()).isTrue();
            for (int i = 1; i < pijl.punten().size(); i++) {
                assertThat(punt(pijl, i).x() == punt(pijl, i - 1).x() || punt(pijl, i).y() == punt(pijl, i - 1).y()).as(pijl.id()).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void nothingIsDrawnOverSomethingElse(Path bestand) throws IOException {
        Bpmn bpmn = Bpmn.lees(bestand);
        List<Knoop> knopen = bpmn.knopen();
        for (int i = 0; i < knopen.size(); i++) {
            for (Knoop ander : knopen.subList(i + 1, knopen.size())) {
                assertThat(knopen.get(i).vak().raakt(ander.vak(), 10)).as(knopen.get(i).id() + " and " + ander.id()).isFalse();
            }
        }
        assertThat(bpmn.pijlen()).allSatisfy(pijl -> assertThat(knopen).filteredOn(knoop -> !Set.of(pijl.van(), pijl.naar()).contains(knoop.id()))
                .as(pijl.id()).noneMatch(knoop -> gaatDoor(pijl, knoop.vak())));
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void theFileIsNamedAsTheProcessAndEveryQuestionHasItsAnswers(Path bestand) throws IOException {
        Bpmn bpmn = Bpmn.lees(bestand);
        assertThat(bestand.getFileName().toString()).isIn(bpmn.proces() + ".bpmn2", bpmn.proces() + ".bpmn20.xml");
        for (Knoop vraag : bpmn.knopen().stream().filter(knoop -> knoop.naam().endsWith("?")).toList()) {
            List<Pijl> antwoorden = bpmn.pijlen().stream().filter(pijl -> pijl.van().equals(vraag.id())).toList();
            assertThat(antwoorden).as(vraag.id()).hasSizeGreaterThan(1).extracting(Pijl::naam).doesNotContain("").doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("bestanden")
    void thePictureInDocsIsTheFile(Path bestand) throws IOException {
        Bpmn bpmn = Bpmn.lees(bestand);
        Path tekening = DOCS.resolve(bpmn.proces() + ".svg");
        if (System.getProperty("processen.schrijf") != null) {
            Files.writeString(tekening, Bpmntekening.teken(bpmn), UTF_8);
        }
        assertThat(tekening).as("out of date; to write it anew: " + SCHRIJF).exists().content(UTF_8).isEqualTo(Bpmntekening.teken(bpmn));
    }

    @Test
    void bothEnginesHaveAProcess() throws IOException {
        assertThat(bestanden().map(bestand -> bestand.getParent().getFileName().toString()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("flowable", "jbpm");
    }

    static Stream<Path> bestanden() throws IOException {
        try (Stream<Path> paden = Files.walk(Path.of("processes"))) {
            return paden.filter(pad -> pad.toString().contains(".bpmn")).sorted().toList().stream();
        }
    }

    private static Vak vak(Bpmn bpmn, String id) {
        return bpmn.knopen().stream().filter(knoop -> knoop.id().equals(id)).findFirst().orElseThrow().vak();
    }

    private static Punt punt(Pijl pijl, int nummer) {
        return pijl.punten().get(nummer);
    }

    private static boolean opDeRand(Punt punt, Vak vak) {
        boolean binnen = punt.x() >= vak.x() && punt.x() <= vak.x() + vak.breedte() && punt.y() >= vak.y() && punt.y() <= vak.y() + vak.hoogte();
        boolean zijkant = punt.x() == vak.x() || punt.x() == vak.x() + vak.breedte();
        return binnen && (zijkant || punt.y() == vak.y() || punt.y() == vak.y() + vak.hoogte());
    }

    private static boolean gaatDoor(Pijl pijl, Vak vak) {
        for (int i = 1; i < pijl.punten().size(); i++) {
            Punt a = punt(pijl, i - 1);
            Punt b = punt(pijl, i);
            Vak stuk = new Vak(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
            if (stuk.raakt(vak, 4)) {
                return true;
            }
        }
        return false;
    }
}
