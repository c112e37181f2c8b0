package nl.verhuisloket.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GesprekspaginaIT extends Paginaproef {

    @Test
    void completesADeclarationByTypingAndClicking() {
        Page pagina = totSamenvatting(open("/?gemeente=0363", null));

        assertThat(pagina.locator("dl.samenvatting dt")).hasText(new String[] {"Wie doet aangifte", "Verhuisdatum", "Nieuw adres"});
        assertThat(knop(pagina, "Wijzig Verhuisdatum")).isVisible();
        assertThat(knop(pagina, "Wijzig Wie doet aangifte")).hasCount(0);
        knop(pagina, "Ik doe aangifte").dblclick();

        assertThat(log(pagina)).containsText("Uw zaaknummer is VHZ-2026-000123");
        assertThat(pagina.getByRole(AriaRole.LINK, naam("Bekijk uw aangifte"))).hasAttribute("href", adres("/mijn/" + Proefkanaal.ID));
        assertThat(kanaal.ontvangen).containsExactly("/verhuizing_doorgeven", "1 december", "5038 EA 12", "/verder",
                "/gegeven_invullen{\"woonsituatie\":\"INWONEND\"}", "/gegeven_invullen{\"meeverhuizers\":\"1,2\"}", "/bevestigen{\"akkoord\":\"ja\"}");
        assertThat(kanaal.senders).as("one conversation, before and after the login").containsOnly(kanaal.senders.get(0));
    }

    @Test
    void worksWithTheKeyboardAlone() {
        Page pagina = open("/", null);
        knop(pagina, "Verhuizing doorgeven").focus();
        pagina.keyboard().press("Enter");
        assertThat(log(pagina)).containsText("Wanneer gaat u verhuizen?");
        assertThat(pagina.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Kies een antwoord"))).isFocused();
        pagina.keyboard().press("Tab");
        assertThat(knop(pagina, "Vandaag")).isFocused();
        pagina.keyboard().press("Enter");
        assertThat(log(pagina)).containsText("Wat is uw nieuwe adres?");
        assertThat(veld(pagina)).isFocused();
    }

    @Test
    void takesADateFromTheDateField() {
        Page pagina = open("/", null);
        knop(pagina, "Verhuizing doorgeven").click();
        knop(pagina, "Kies deze datum").click();
        assertThat(pagina.getByText("Kies eerst een datum.")).isVisible();
        pagina.getByLabel("Of kies de datum").fill("2026-12-01");
        knop(pagina, "Kies deze datum").click();
        assertThat(log(pagina)).containsText("Ik noteer dinsdag 1 december 2026");
        assertThat(kanaal.ontvangen).contains("/gegeven_invullen{\"verhuisdatum\":\"2026-12-01\"}");
    }

    @Test
    void correctsAnEarlierAnswerFromTheSummary() {
        Page pagina = totSamenvatting(open("/", null));
        knop(pagina, "Wijzig Verhuisdatum").click();
        assertThat(log(pagina)).containsText("Ik wil dit veranderen: Verhuisdatum");
        assertThat(knop(pagina, "Vandaag")).isVisible();
        assertThat(knop(pagina, "Wijzig Verhuisdatum")).hasCount(0);
        assertThat(kanaal.ontvangen.get(kanaal.ontvangen.size() - 1)).isEqualTo("/corrigeren{\"slot\":\"verhuisdatum\"}");
    }

    @Test
    void keepsTheConversationOverAReloadAndLeavesNothingBehind() {
        Page pagina = open("/", null);
        knop(pagina, "Verhuizing doorgeven").click();
        assertThat(log(pagina)).containsText("Stap 1 van 8");
        pagina.reload();
        assertThat(log(pagina)).containsText("Wanneer gaat u verhuizen?");
        typ(pagina, "1 december");
        assertThat(log(pagina)).containsText("Wat is uw nieuwe adres?");
        assertThat(kanaal.senders).hasSize(2).containsOnly(kanaal.senders.get(0));
        assertThat(pagina.evaluate("() => localStorage.length")).isEqualTo(0);

        knop(pagina, "Wis dit gesprek en begin opnieuw").click();
        knop(pagina, "Ja, wis het gesprek").click();
        assertThat(log(pagina)).not().containsText("1 december");
        assertThat((String) pagina.evaluate("() => JSON.stringify(sessionStorage)")).doesNotContain("december").doesNotContain(kanaal.senders.get(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"401|U bent niet meer ingelogd", "403|uw sessie is verlopen", "413|Uw bericht is te lang",
        "429|Wacht even", "503|Er gaat iets mis bij ons"})
    void saysInWordsWhatWentWrong(int status, String woorden) {
        Page pagina = open("/", null);
        kanaal.status.set(status);
        typ(pagina, "1 december");
        assertThat(pagina.getByText(woorden)).isVisible();
        kanaal.status.set(200);
        if (status == 401) {
            pagina.getByRole(AriaRole.LINK, naam("Inloggen met DigiD")).click();
            assertThat(log(pagina)).containsText("Hoe gaat u daar wonen?");
        } else {
            knop(pagina, "Probeer opnieuw").click();
            assertThat(log(pagina)).containsText("Wat is uw nieuwe adres?");
            assertThat(pagina.getByText(woorden)).hasCount(0);
            assertThat(log(pagina).getByText("1 december", new Locator.GetByTextOptions().setExact(true))).hasCount(1);
        }
    }

    @Test
    void losesNoAnswerWhenTheNetworkFails() {
        Page pagina = open("/", null);
        pagina.route("**/webhooks/**", Route::abort);
        typ(pagina, "1 december");
        assertThat(pagina.getByText("Er is geen verbinding")).isVisible();
        pagina.unroute("**/webhooks/**");
        pagina.reload();
        knop(pagina, "Probeer opnieuw").click();
        assertThat(log(pagina)).containsText("Wat is uw nieuwe adres?");
        assertThat(kanaal.ontvangen).containsExactly("1 december");
    }

    @Test
    void showsAnswersAsTextAndSendsWhatIsTypedAsText() {
        Page pagina = open("/", null);
        typ(pagina, "/restart");
        assertThat(log(pagina)).containsText("<b>Kunt u het anders zeggen?</b>");
        assertThat(pagina.getByRole(AriaRole.LINK, naam("https://www.rijksoverheid.nl/verhuizen"))).isVisible();
        assertThat(kanaal.ontvangen).containsExactly("restart");
    }

    @Test
    void speaksAsTheMunicipalityDoes() {
        Page pagina = open("/?gemeente=0855", null);
        assertThat(pagina).hasTitle("Verhuizing doorgeven - Gemeente Tilburg");
        assertThat(log(pagina)).containsText("Ik help je om je verhuizing door te geven aan de gemeente Tilburg");
        assertThat(pagina.getByText("Je praat met een computer")).containsText("Bel 14 013");
        assertThat(pagina.locator("link[href='/thema/tilburg.css']").first()).isAttached();
    }

    @Test
    void standsOnAnotherSiteWithOneScriptTag() {
        Page pagina = open("/", null);
        pagina.navigate("http://127.0.0.1:" + poort + "/elders?widget=" + adres("/widget.js"));
        assertThat(pagina.locator("verhuisloket-gesprek").getByRole(AriaRole.LOG)).containsText("gemeente Tilburg");
        Object kleur = pagina.evaluate("() => getComputedStyle(document.querySelector('verhuisloket-gesprek').shadowRoot"
                + ".querySelector('.nl-button--primary')).backgroundColor");
        assertThat(kleur).isEqualTo("rgb(10, 97, 87)");
    }

    @Test
    void isAccessibleInEveryWayItIsSeen() {
        bekijk("gesprek", "/", null);
        for (Blik blik : blikken()) {
            Page datum = open("/", null, blik.breedte(), blik.kleuren());
            knop(datum, "Verhuizing doorgeven").click();
            assertThat(log(datum)).containsText("Wanneer gaat u verhuizen?");
            bekijk("gesprek-datum", datum, blik);
            Page mee = totMeeverhuizers(open("/?gemeente=0855", null, blik.breedte(), blik.kleuren()));
            bekijk("gesprek-meeverhuizers", mee, blik);
            Page eind = totSamenvatting(open("/?gemeente=0363", null, blik.breedte(), blik.kleuren()));
            bekijk("gesprek-samenvatting", eind, blik);
            knop(eind, "Ik doe aangifte").click();
            assertThat(log(eind)).containsText("VHZ-2026-000123");
            bekijk("gesprek-klaar", eind, blik);
        }
    }

    @Test
    void everyControlIsBigEnoughToTouch() {
        Page pagina = totMeeverhuizers(open("/", null, 320, ColorScheme.LIGHT));
        for (Locator ding : pagina.locator("button:visible, a.nl-button:visible, .keuze:visible, input[type=text]:visible, nav a:visible").all()) {
            assertThat(ding.boundingBox().height).as(ding.textContent()).isGreaterThanOrEqualTo(44);
        }
    }

    private Page totMeeverhuizers(Page pagina) {
        knop(pagina, "Verhuizing doorgeven").click();
        assertThat(log(pagina)).containsText("Wanneer gaat u verhuizen?");
        typ(pagina, "1 december");
        assertThat(log(pagina)).containsText("Wat is uw nieuwe adres?");
        typ(pagina, "5038 EA 12");
        pagina.getByRole(AriaRole.LINK, naam("Inloggen met DigiD")).click();
        knop(pagina, "Ik woon bij iemand in").click();
        assertThat(pagina.getByLabel("Marianne de Jong")).isVisible();
        return pagina;
    }

    private Page totSamenvatting(Page pagina) {
        totMeeverhuizers(pagina);
        pagina.getByLabel("Marianne de Jong").check();
        pagina.getByLabel("Pieter Smit").check();
        knop(pagina, "Deze personen verhuizen mee").click();
        assertThat(pagina.locator("dl.samenvatting")).isVisible();
        return pagina;
    }

    private static void typ(Page pagina, String tekst) {
        veld(pagina).fill(tekst);
        veld(pagina).press("Enter");
    }

    private static Locator veld(Page pagina) {
        return pagina.getByLabel(Pattern.compile("(Uw|Je) antwoord of vraag"));
    }

    private static Locator log(Page pagina) {
        return pagina.getByRole(AriaRole.LOG);
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
    }

    private static Page.GetByRoleOptions naam(String naam) {
        return new Page.GetByRoleOptions().setName(naam);
    }
}
