package nl.verhuisloket.bijhouding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class SoortBijhoudingTest {

    @Test
    void vrijbrpIsTheDefaultAndIsSupported() {
        new SoortBijhouding(new MockEnvironment());
        new SoortBijhouding(new MockEnvironment().withProperty("verhuisloket.bijhouding.soort", "vrijbrp"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"verhuisloket.bijhouding.soort", "verhuisloket.gemeenten.0855.bijhouding.soort"})
    void anotherKindIsRefusedWhereverItIsSet(String naam) {
        assertThatThrownBy(() -> new SoortBijhouding(new MockEnvironment().withProperty(naam, "handmatig")))
                .hasMessage(naam + "=handmatig wordt niet ondersteund; ondersteund is: vrijbrp.");
    }

    @Test
    void theStartSaysSoWithoutAStackTrace(CapturedOutput uitvoer) {
        SpringApplication app = new SpringApplication(SoortBijhouding.class);
        app.setWebApplicationType(WebApplicationType.NONE);
        assertThatThrownBy(() -> app.run("--verhuisloket.bijhouding.soort=handmatig"));
        assertThat(uitvoer.getAll()).contains("APPLICATION FAILED TO START")
                .contains("verhuisloket.bijhouding.soort=handmatig wordt niet ondersteund; ondersteund is: vrijbrp.").doesNotContain("\tat nl.verhuisloket");
    }
}
