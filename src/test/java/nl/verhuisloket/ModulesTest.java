package nl.verhuisloket;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;
import org.springframework.modulith.docs.Documenter;
import org.springframework.modulith.docs.Documenter.DiagramOptions;

/** The packages keep to the dependencies that each declares in its package-info, and docs/ shows them as they are. */
class ModulesTest {

    private static final ApplicationModules modules = ApplicationModules.of(Verhuisloket.class);
    private static final Path DOCS = Path.of("docs");
    private static final String SCHRIJF = "mvn test -Dtest=ModulesTest -Dmodules.schrijf";

    @Test
    void modulesKnowOnlyWhatTheyDeclareAndMakeNoCycle() {
        assertThat(modules.stream()).hasSizeGreaterThan(10);
        modules.verify();
    }

    /** Undeclared means: may know anything. */
    @Test
    void everyModuleDeclaresWhatItMayKnow() {
        assertThat(modules.stream()).allSatisfy(module -> assertThat(module.getBasePackage().getAnnotation(ApplicationModule.class))
                .as("@ApplicationModule in package-info of " + module.getIdentifier())
                .hasValueSatisfying(eigen -> assertThat(eigen.allowedDependencies()).doesNotContain(ApplicationModule.OPEN_TOKEN)));
    }

    @Test
    void pictureInDocsIsTheCode() throws IOException {
        bewaarOfVergelijk(DOCS.resolve("modules.md"), mermaid());
    }

    @Test
    void plantUmlInDocsIsTheCode(@TempDir Path map) throws IOException {
        new Documenter(modules, map.toString())
                .writeModulesAsPlantUml(DiagramOptions.defaults().withStyle(DiagramOptions.DiagramStyle.UML));
        bewaarOfVergelijk(DOCS.resolve("modules.puml"), opVolgorde(Files.readAllLines(map.resolve("components.puml"), UTF_8)));
    }

    /** The Documenter writes modules and arrows in the order it met them, which differs per machine. */
    private static String opVolgorde(List<String> regels) {
        Predicate<String> pijl = regel -> regel.contains(" --> ");
        Predicate<String> module = regel -> regel.startsWith("  component ");
        List<String> modules = regels.stream().filter(module).sorted().toList();
        List<String> pijlen = regels.stream().filter(pijl).sorted().toList();
        List<String> rest = regels.stream().filter(pijl.or(module).negate()).toList();
        int hier = rest.stream().filter(regel -> regel.startsWith("rectangle")).mapToInt(rest::indexOf).findFirst().orElseThrow() + 1;
        Stream<String> voor = Stream.concat(rest.subList(0, hier).stream(), modules.stream());
        Stream<String> na = Stream.of(List.of("}"), pijlen, List.of("@enduml")).flatMap(List::stream);
        return Stream.concat(voor, na).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void bewaarOfVergelijk(Path bestand, String nu) throws IOException {
        if (System.getProperty("modules.schrijf") != null) {
            Files.writeString(bestand, nu, UTF_8);
        }
        assertThat(bestand).as("out of date; to write it anew: " + SCHRIJF).exists().content(UTF_8).isEqualTo(nu);
    }

    private static String mermaid() {
        List<org.springframework.modulith.core.ApplicationModule> opNaam = modules.stream()
                .sorted(Comparator.comparing(ModulesTest::naam)).toList();
        return """
                # Modules

                Which package knows which, read from the code by `ModulesTest`; do not edit. To write it anew: `%s`.
                `kern` is left out of the picture: every package may know it.

                ```mermaid
                flowchart LR
                %s
                ```

                | package | job |
                |---|---|
                %s
                """.formatted(SCHRIJF, opNaam.stream().flatMap(ModulesTest::pijlen).collect(Collectors.joining("\n")),
                opNaam.stream().map(module -> "| `" + naam(module) + "` | " + taak(module) + " |").collect(Collectors.joining("\n")));
    }

    private static Stream<String> pijlen(org.springframework.modulith.core.ApplicationModule module) {
        List<String> kent = module.getDependencies(modules, DependencyDepth.IMMEDIATE).uniqueModules()
                .map(ModulesTest::naam).filter(naam -> !naam.equals("kern")).sorted().toList();
        if (naam(module).equals("kern")) {
            return Stream.empty();
        }
        return kent.isEmpty() ? Stream.of("  " + naam(module)) : kent.stream().map(naar -> "  " + naam(module) + " --> " + naar);
    }

    private static String naam(org.springframework.modulith.core.ApplicationModule module) {
        return module.getIdentifier().toString();
    }

    /** The first sentence of the package's own description. */
    private static String taak(org.springframework.modulith.core.ApplicationModule module) {
        Path bron = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'), "package-info.java");
        try {
            return Files.readString(bron, UTF_8).replaceFirst("(?s)^/\\*\\*\\s*(.*?)\\s*\\*/.*", "$1")
                    .replaceAll("\\s*\\n\\s*\\*?\\s*", " ");
        } catch (IOException e) {
            throw new AssertionError("No description: " + bron, e);
        }
    }
}
