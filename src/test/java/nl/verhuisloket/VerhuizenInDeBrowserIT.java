package nl.verhuisloket;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import nl.verhuisloket.bevestiging.Brieflezer;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A resident opens the page, talks, logs in through Keycloak, and sees that the move was registered. */
@LoketTest
class VerhuizenInDeBrowserIT {

    private static Chromium browser;

    @LocalServerPort
    int poort;

    @BeforeAll
    static void start() {
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        browser.close();
    }

    @Test
    void completesAMoveByTypingAndClicking() throws IOException {
        Page pagina = browser.pagina(1280);
        pagina.navigate("http://127.0.0.1:" + poort + "/");
        assertThat(pagina.getByRole(AriaRole.LOG)).isVisible();
        bekijk(pagina, "reis-1-begin");
        knop(pagina, "Verhuizing doorgeven").click();
        hoort(pagina, "Stap 1 van");
        zeg(pagina, "vandaag");
        hoort(pagina, "Stap 2 van");
        zeg(pagina, "1099 XA 10");
        hoort(pagina, "Voorbeeldlaan 10");
        knop(pagina, "^Ja").click();
        hoort(pagina, "DigiD");
        bekijk(pagina, "reis-2-inloggen");
        pagina.getByRole(AriaRole.LINK, naam("DigiD")).or(knop(pagina, "DigiD")).first().click();
        logIn(pagina, "999990858");
        hoort(pagina, "Stap 4 van");
        Chromium.scherm(pagina, "reis-na-inloggen");
        knop(pagina, "hele woning").click();
        assertThat(pagina.getByLabel(Pattern.compile("Marianne"))).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(20_000));
        bekijk(pagina, "reis-3-meeverhuizers");
        zeg(pagina, "met mijn vrouw");
        hoort(pagina, "mailadres");
        zeg(pagina, "lance@example.org");
        hoort(pagina, "telefoonnummer");
        zeg(pagina, "overslaan");
        assertThat(knop(pagina, "Ik doe aangifte")).isVisible();
        bekijk(pagina, "reis-4-samenvatting");
        knop(pagina, "Ik doe aangifte").dblclick();
        pagina.getByRole(AriaRole.LINK, naam("Bekijk")).first().click();
        assertThat(pagina.getByText(Pattern.compile("geregistreerd|staat geregistreerd|ingeschreven")).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        assertThat(pagina.getByRole(AriaRole.LINK, naam("bevestiging")).first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        bekijk(pagina, "reis-5-mijn");
        Download brief = pagina.waitForDownload(() -> pagina.getByRole(AriaRole.LINK, naam("bevestiging")).first().click());
        Assertions.assertThat(Brieflezer.tekst(Files.readAllBytes(brief.path()))).contains("Lance Smit", "Marianne", "Mississippidreef 151",
                "Voorbeeldlaan 10", "24 november 2026");
    }

    private static void logIn(Page pagina, String bsn) {
        assertThat(pagina.locator("#username")).isVisible();
        Chromium.scherm(pagina, "reis-keycloak");
        pagina.locator("#username").fill(bsn);
        pagina.locator("#password").fill("demo");
        pagina.locator("#kc-login, button[type=submit], input[type=submit]").first().click();
    }

    private static void zeg(Page pagina, String zin) {
        Locator veld = pagina.getByLabel(Pattern.compile("antwoord of vraag"));
        assertThat(pagina.locator("[aria-busy=true]")).hasCount(0);
        veld.fill(zin);
        veld.press("Enter");
    }

    private static void hoort(Page pagina, String tekst) {
        assertThat(pagina.getByRole(AriaRole.LOG)).containsText(tekst, new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
    }

    private static Locator knop(Page pagina, String tekst) {
        return pagina.getByRole(AriaRole.BUTTON, naam(tekst)).first();
    }

    private static Page.GetByRoleOptions naam(String tekst) {
        return new Page.GetByRoleOptions().setName(Pattern.compile(tekst, Pattern.CASE_INSENSITIVE));
    }

    private static void bekijk(Page pagina, String naam) {
        pagina.waitForLoadState();
        Chromium.scherm(pagina, naam);
        Chromium.toegankelijk(pagina);
    }
}
