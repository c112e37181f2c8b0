package nl.verhuisloket.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ToestemmingspaginaIT extends Paginaproef {

    private static final String IK = Voorbeelden.LANCE.waarde();
    private static final String CODE = "k7Xq2";

    @Test
    void saysWhoWantsToMoveInAndWhatAFalseRegistrationMeans() {
        diensten.vraag(CODE, Voorbeelden.LANCE, Optional.empty(), false);
        Locator inhoud = open("/toestemming/" + CODE, IK).getByRole(AriaRole.MAIN);
        assertThat(inhoud).containsText("Suzanne Moulin heeft aan de gemeente Amsterdam doorgegeven");
        assertThat(inhoud).containsText("2 personen");
        assertThat(inhoud).containsText("dinsdag 1 december 2026");
        assertThat(inhoud).containsText("Heuvelring 12, 5038 EA Tilburg");
        assertThat(inhoud).containsText("ten hoogste 325 euro (Wet BRP, artikel 4.17)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ja, ik geef toestemming|true|U heeft toestemming gegeven.",
        "Nee, ik geef geen toestemming|false|U heeft geen toestemming gegeven."})
    void recordsTheAnswerOnceAfterAConfirmation(String keuze, boolean akkoord, String woorden) {
        diensten.vraag(CODE, Voorbeelden.LANCE, Optional.empty(), false);
        Page pagina = open("/toestemming/" + CODE, IK);
        pagina.getByLabel(keuze).check();
        knop(pagina, "Verder").click();
        assertThat(diensten.besluiten).isEmpty();
        knop(pagina, "Bevestig mijn antwoord").dblclick();
        assertThat(pagina.getByRole(AriaRole.MAIN)).containsText(woorden);
        assertThat(diensten.besluiten).containsExactly(CODE + "=" + akkoord);
        pagina.reload();
        assertThat(knop(pagina, "Verder")).hasCount(0);
    }

    @Test
    void asksForAnAnswerWhenNoneWasChosen() {
        diensten.vraag(CODE, Voorbeelden.LANCE, Optional.empty(), false);
        Page pagina = open("/toestemming/" + CODE, IK);
        knop(pagina, "Verder").click();
        assertThat(pagina.getByRole(AriaRole.ALERT).getByRole(AriaRole.LINK)).isFocused();
        assertThat(pagina).hasTitle("Er is een probleem: Iemand wil op uw adres gaan wonen - Gemeente Amsterdam");
        bekijk("toestemming-fout", pagina);
    }

    @Test
    void tellsNobodyElseWhetherThereIsAQuestion() {
        diensten.vraag(CODE, Voorbeelden.LANCE, Optional.empty(), false);
        Page pagina = open("/toestemming/" + CODE, Voorbeelden.SUZANNE.waarde());
        String nietVanMij = pagina.getByRole(AriaRole.MAIN).innerText();
        assertThat(pagina.navigate(adres("/toestemming/bestaat-niet")).status()).isEqualTo(404);
        assertThat(pagina.getByRole(AriaRole.MAIN).innerText()).isEqualTo(nietVanMij).contains("Wij kunnen deze vraag niet laten zien");
    }

    @Test
    void refusesAnAnswerWithoutTheFormsToken() {
        diensten.vraag(CODE, Voorbeelden.LANCE, Optional.empty(), false);
        Page pagina = open("/toestemming/" + CODE, IK);
        int status = pagina.request().post(adres("/toestemming/" + CODE + "?antwoord=ja&bevestigd=true"), RequestOptions.create()).status();
        assertThat(status).isEqualTo(403);
        assertThat(diensten.besluiten).isEmpty();
    }

    @Test
    void takesNoAnswerWhenTheTimeIsOver() {
        diensten.vraag(CODE, Voorbeelden.LANCE, Optional.empty(), false);
        Page pagina = open("/toestemming/" + CODE, IK);
        pagina.getByLabel("Ja, ik geef toestemming").check();
        knop(pagina, "Verder").click();
        diensten.vraag(CODE, Voorbeelden.LANCE, Optional.empty(), true);
        knop(pagina, "Bevestig mijn antwoord").click();
        assertThat(pagina.getByRole(AriaRole.MAIN)).containsText("De tijd om te antwoorden is voorbij.");
        assertThat(diensten.besluiten).isEmpty();
    }

    @Test
    void isAccessibleInEveryWayItIsSeen() {
        diensten.vraag(CODE, Voorbeelden.LANCE, Optional.empty(), false);
        bekijk("toestemming", "/toestemming/" + CODE, IK);
        bekijk("toestemming-onbekend", "/toestemming/anders", IK);
        Page pagina = open("/toestemming/" + CODE, IK);
        pagina.getByLabel("Ja, ik geef toestemming").check();
        knop(pagina, "Verder").click();
        bekijk("toestemming-bevestig", pagina);
        diensten.vraag(CODE, Voorbeelden.LANCE, Optional.of(true), false);
        bekijk("toestemming-gegeven", "/toestemming/" + CODE, IK);
        diensten.vraag(CODE, Voorbeelden.LANCE, Optional.empty(), true);
        bekijk("toestemming-verlopen", "/toestemming/" + CODE, IK);
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
    }
}
