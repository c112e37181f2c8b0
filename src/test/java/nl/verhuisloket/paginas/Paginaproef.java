package nl.verhuisloket.paginas;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import nl.verhuisloket.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page test: the pages in a browser on {@link Proefloket}; no test may leave a complaint in the browser's console. */
@SpringBootTest(classes = Proefloket.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class Paginaproef {

    private static Chromium browser;

    @LocalServerPort
    int poort;
    @Autowired
    Proefdiensten diensten;
    @Autowired
    Proefkanaal kanaal;
    private final List<Page> paginas = new ArrayList<>();
    private final List<String> klachten = new ArrayList<>();

    @BeforeAll
    static void startBrowser() {
        browser = Chromium.start();
    }

    @AfterAll
    static void sluitBrowser() {
        browser.close();
    }

    @BeforeEach
    void leeg() {
        diensten.leeg();
        kanaal.leeg();
    }

    @AfterEach
    void sluitPaginas() {
        paginas.forEach(pagina -> pagina.context().close());
        geenKlachten();
    }

    String adres(String pad) {
        return "http://localhost:" + poort + pad;
    }

    /** @param wie a BSN, the name of a specialist, or null for nobody */
    Page open(String pad, String wie) {
        return open(pad, wie, 1280, ColorScheme.LIGHT);
    }

    Page open(String pad, String wie, int breedte, ColorScheme kleuren) {
        Page pagina = browser.pagina(breedte, kleuren);
        paginas.add(pagina);
        pagina.onConsoleMessage(bericht -> {
            // What the server refuses on purpose is the test's own business.
            if (bericht.type().equals("error") && !bericht.text().startsWith("Failed to load resource")) {
                klachten.add(bericht.text());
            }
        });
        pagina.onPageError(klachten::add);
        if (wie != null) {
            pagina.context().addCookies(List.of(new Cookie("wie", wie).setUrl(adres("/"))));
        }
        assertThat(pagina.navigate(adres(pad)).status()).as("status of %s", pad).isLessThan(500);
        return pagina;
    }

    record Blik(int breedte, ColorScheme kleuren) {
    }

    /** Wide and narrow, light and dark: two ways that together show all four; {@code -Dschermen=alle} takes them all. */
    static List<Blik> blikken() {
        Blik wijd = new Blik(1280, ColorScheme.LIGHT);
        Blik smal = new Blik(320, ColorScheme.DARK);
        return "alle".equals(System.getProperty("schermen"))
                ? List.of(wijd, smal, new Blik(1280, ColorScheme.DARK), new Blik(320, ColorScheme.LIGHT)) : List.of(wijd, smal);
    }

    void bekijk(String naam, String pad, String wie) {
        for (Blik blik : blikken()) {
            Page pagina = open(pad, wie, blik.breedte(), blik.kleuren());
            pagina.waitForLoadState(LoadState.NETWORKIDLE);
            bekijk(naam, pagina, blik);
        }
    }

    void bekijk(String naam, Page pagina) {
        bekijk(naam, pagina, blikken().get(0));
    }

    void bekijk(String naam, Page pagina, Blik blik) {
        geenKlachten();
        Chromium.scherm(pagina, naam + "-" + blik.breedte() + "-" + blik.kleuren().name().toLowerCase());
        Chromium.toegankelijk(pagina);
        Chromium.pastInDeBreedte(pagina);
        klachten.clear();                              // the instruments put styles of their own in the page, and the CSP refuses them
    }

    private void geenKlachten() {
        assertThat(klachten).as("complaints in the console, a refused inline script or style among them").isEmpty();
    }
}
