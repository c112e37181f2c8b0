package nl.verhuisloket.paginas;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import nl.verhuisloket.Browser;
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

    private static Browser browser;

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
        browser = Browser.start();
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
        pagina.navigate(adres(pad));
        return pagina;
    }

    /** Looks at a page in the four ways people see it: wide and narrow, light and dark. */
    void bekijk(String naam, String pad, String wie) {
        for (int breedte : new int[] {1280, 320}) {
            for (ColorScheme kleuren : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
                Page pagina = open(pad, wie, breedte, kleuren);
                pagina.waitForLoadState(LoadState.NETWORKIDLE);
                bekijk(naam, pagina, breedte, kleuren);
            }
        }
    }

    void bekijk(String naam, Page pagina, int breedte, ColorScheme kleuren) {
        geenKlachten();
        Browser.scherm(pagina, naam + "-" + breedte + "-" + kleuren.name().toLowerCase());
        Browser.toegankelijk(pagina);
        Browser.pastInDeBreedte(pagina);
        klachten.clear();                              // the instruments put styles of their own in the page, and the CSP refuses them
    }

    private void geenKlachten() {
        assertThat(klachten).as("complaints in the console, a refused inline script or style among them").isEmpty();
    }
}
