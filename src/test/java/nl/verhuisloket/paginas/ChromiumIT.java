package nl.verhuisloket.paginas;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import nl.verhuisloket.Chromium;
import org.junit.jupiter.api.Test;

/** The checks that the page tests lean on do fail. */
class ChromiumIT {

    private static final String GOED = "<!doctype html><html lang=nl><title>Goed</title><main><h1>Goed</h1>%s</main></html>";

    @Test
    void failsOnWhatIsNotAccessibleAndOnWhatSticksOut() {
        try (Chromium browser = Chromium.start()) {
            Page pagina = browser.pagina(320);
            pagina.setContent(GOED.formatted("<p>Klaar</p>"));
            Chromium.toegankelijk(pagina);
            Chromium.pastInDeBreedte(pagina);

            pagina.setContent(GOED.formatted("<input type=text><p style='color:#ccc'>Bijna niet te lezen</p>"));
            assertThatThrownBy(() -> Chromium.toegankelijk(pagina)).isInstanceOf(AssertionError.class)
                    .hasMessageContaining("label").hasMessageContaining("color-contrast");
            pagina.setContent(GOED.formatted("<p style='width:600px'>Te breed</p>"));
            assertThatThrownBy(() -> Chromium.pastInDeBreedte(pagina)).isInstanceOf(AssertionError.class).hasMessageContaining("sideways");
        }
    }
}
