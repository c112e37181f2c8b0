package nl.verhuisloket.omgeving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nl.verhuisloket.Verhuisloket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** In productie nothing outside has a default. */
class ProductieTest {

    private static final List<String> NODIG = List.of("spring.datasource.url", "spring.datasource.username", "spring.datasource.password",
            "verhuisloket.oidc.issuer", "verhuisloket.oidc.client-id", "verhuisloket.oidc.client-secret", "verhuisloket.brp.basis-url",
            "verhuisloket.brp.api-key", "verhuisloket.brp.doelbinding", "verhuisloket.bag.basis-url", "verhuisloket.bag.api-key",
            "verhuisloket.zgw.zaken-url", "verhuisloket.zgw.catalogi-url", "verhuisloket.zgw.documenten-url", "verhuisloket.zgw.client-id",
            "verhuisloket.zgw.secret", "verhuisloket.zgw.bronorganisatie", "verhuisloket.zgw.zaaktype", "verhuisloket.bijhouding.soort",
            "verhuisloket.bijhouding.basis-url", "verhuisloket.bijhouding.client-id", "verhuisloket.bijhouding.secret",
            "verhuisloket.notificatie.basis-url", "verhuisloket.notificatie.api-key", "verhuisloket.toegang.pseudoniem-sleutel",
            "verhuisloket.gemeenten");

    @Test
    void theProgramNamesEveryMissingSettingAtOnceAndStopsWithoutAStackTrace(@TempDir Path map) throws Exception {
        Path uitvoer = map.resolve("uitvoer");
        Process programma = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", productiepad(),
                Verhuisloket.class.getName(), "--spring.profiles.active=productie", "--server.port=0")
                .redirectErrorStream(true).redirectOutput(uitvoer.toFile()).start();
        assertThat(programma.waitFor()).isNotZero();
        String tekst = Files.readString(uitvoer);
        assertThat(tekst).contains(NODIG).doesNotContain("\tat ", "at nl.verhuisloket", "stack_trace");
        assertThat(tekst.split("In productie ontbreken", -1)).as("one message").hasSize(2);
    }

    @Test
    void isContentWhenEverythingIsThere() {
        assertThatCode(() -> Productiecontrole.eisVolledig(volledig())).doesNotThrowAnyException();
    }

    @Test
    void takesASettingOfTheMunicipalityForTheGeneralOne() {
        MockEnvironment omgeving = volledig().withProperty("verhuisloket.bag.api-key", "");
        assertThatThrownBy(() -> Productiecontrole.eisVolledig(omgeving)).hasMessageContaining("verhuisloket.bag.api-key");
        omgeving.setProperty("verhuisloket.gemeenten.0855.bag.api-key", "x");
        assertThatCode(() -> Productiecontrole.eisVolledig(omgeving)).doesNotThrowAnyException();
    }

    @Test
    void needsNoBackOfficeWherePeopleRegisterByHandAndNoApiKeyWhereTheBrpGivesTokens() {
        MockEnvironment omgeving = volledig().withProperty("verhuisloket.bijhouding.soort", "handmatig")
                .withProperty("verhuisloket.bijhouding.secret", "").withProperty("verhuisloket.brp.api-key", "")
                .withProperty("verhuisloket.brp.token-url", "https://x").withProperty("verhuisloket.brp.client-id", "x");
        assertThatThrownBy(() -> Productiecontrole.eisVolledig(omgeving)).hasMessageContaining("verhuisloket.brp.secret")
                .hasMessageNotContaining("bijhouding").hasMessageNotContaining("brp.api-key");
    }

    @Test
    void refusesAClockThatCanBeSet() {
        assertThatThrownBy(() -> Productiecontrole.eisVolledig(volledig().withProperty("verhuisloket.klok.vast", "2026-11-24T09:00:00Z")))
                .hasMessageContaining("klok.vast");
    }

    private static MockEnvironment volledig() {
        MockEnvironment omgeving = new MockEnvironment();
        NODIG.stream().filter(naam -> !naam.equals("verhuisloket.gemeenten")).forEach(naam -> omgeving.setProperty(naam, "x"));
        List.of("naam", "telefoon", "adres", "postadres", "website")
                .forEach(naam -> omgeving.setProperty("verhuisloket.gemeenten.0855.gemeente." + naam, "x"));
        return omgeving;
    }

    /** The class path without the tests' own settings. */
    private static String productiepad() {
        String pad = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> delen = new ArrayList<>(List.of(pad.split(java.io.File.pathSeparator)));
        delen.removeIf(deel -> deel.endsWith("test-classes") || deel.endsWith("test-classes/"));
        return String.join(java.io.File.pathSeparator, delen);
    }
}
