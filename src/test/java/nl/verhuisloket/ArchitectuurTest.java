package nl.verhuisloket;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.ZoneId;
import nl.verhuisloket.kern.VerzetbareKlok;

/** What Spring Modulith cannot say. The module dependencies themselves are in {@link ModulesTest}. */
@AnalyzeClasses(packages = "nl.verhuisloket", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectuurTest {

    private static final String OMGEVING = "nl.verhuisloket.omgeving..";
    private static final String SPEEL = "nl.verhuisloket.gesprek.speel..";

    @ArchTest
    static final ArchRule onlyToetsingKnowsDroolsAndJbpm = noClasses().that().resideOutsideOfPackage("nl.verhuisloket.toetsing..")
            .should().dependOnClassesThat().resideInAnyPackage("org.kie..", "org.drools..", "org.jbpm..")
            .because("the rules engines are toetsing's own affair (docs/adr/0002)");

    @ArchTest
    static final ArchRule onlyAfhandelingKnowsFlowable = noClasses().that().resideOutsideOfPackage("nl.verhuisloket.afhandeling..")
            .should().dependOnClassesThat().resideInAPackage("org.flowable..")
            .because("the process engine is afhandeling's own affair (docs/adr/0002)");

    @ArchTest
    static final ArchRule kernHasNoFramework = classes().that().resideInAPackage("nl.verhuisloket.kern..")
            .and().doNotHaveSimpleName("package-info")
            .should().onlyDependOnClassesThat().resideInAnyPackage("java..", "org.jspecify.annotations..", "nl.verhuisloket.kern..")
            .because("every package speaks in it, whatever its framework");

    @ArchTest
    static final ArchRule timeComesFromTheClockBean = noClasses()
            .that(describe("are not the clock itself", klasse -> !isKlok(klasse)))
            .and().resideOutsideOfPackage(OMGEVING)
            .should().callMethodWhere(isWandklok())
            .because("demo and tests move the clock: ask the Clock bean (the neighbours in omgeving live on system time, as real ones do)");

    @ArchTest
    static final ArchRule nothingIsPrintedBesideTheLog = noClasses().that().resideOutsideOfPackages(OMGEVING, SPEEL, "nl.verhuisloket")
            .should().accessField(System.class, "out").orShould().accessField(System.class, "err")
            .because("only the start-up and the speel command print to a person; the rest logs");

    @ArchTest
    static final ArchRule oneWayOfLogging = noClasses().that().doNotHaveSimpleName("NotifyBerichten").should().dependOnClassesThat().resideInAPackage("java.util.logging..")
            .because("we log through SLF4J; NotifyBerichten only silences the client of NotifyNL, which logs receivers");

    @ArchTest
    static final ArchRule recordsWithPersonalDataMaskThemselves = classes().that().areRecords()
            .and().resideOutsideOfPackages(OMGEVING, "nl.verhuisloket.toetsing..")   // toetsing: people are numbers there
            .and(describe("hold personal data in the open", Persoonsgegevens::heeftOpenlijk))
            .should(Persoonsgegevens.schrijftEigenToString())
            .because("a record prints all it holds, and one log line is enough to leak it");

    private static boolean isKlok(JavaClass klasse) {
        return klasse.isEquivalentTo(KlokConfiguratie.class) || klasse.isEquivalentTo(VerzetbareKlok.class);
    }

    private static DescribedPredicate<JavaCall<?>> isWandklok() {
        return describe("reads the wall clock", aanroep -> {
            boolean zonderKlok = aanroep.getTarget().getRawParameterTypes().stream()
                    .allMatch(soort -> soort.isEquivalentTo(ZoneId.class));
            boolean nu = resideInAnyPackage("java.time..").test(aanroep.getTargetOwner()) && aanroep.getName().equals("now");
            boolean klok = aanroep.getTargetOwner().isEquivalentTo(Clock.class) && aanroep.getName().matches("system.*|tick[A-Z].*");
            return zonderKlok && (nu || klok);
        });
    }
}
