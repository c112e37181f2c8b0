package nl.verhuisloket.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.afhandeling.Aangiftedossier;
import nl.verhuisloket.afhandeling.Aangiftedossier.Gebeurtenis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MijnPaginaIT extends Paginaproef {

    private static final UUID ID = UUID.fromString(Proefkanaal.ID);
    private static final String IK = Voorbeelden.SUZANNE.waarde();

    private Aangiftedossier staat(Aangiftestatus status) {
        Aangiftedossier dossier = Voorbeelden.dossier(ID, "0363", Voorbeelden.SUZANNE, status, Voorbeelden.WET, Voorbeelden.SIGNAAL,
                Voorbeelden.DREMPEL);
        diensten.bewaar(dossier);
        return dossier;
    }

    @Test
    void listsOnesOwnDeclarationsOnly() {
        staat(Aangiftestatus.ONTVANGEN);
        diensten.bewaar(Voorbeelden.dossier(UUID.randomUUID(), "0363", Voorbeelden.LANCE, Aangiftestatus.VERWERKT));
        Page pagina = open("/mijn", IK);
        assertThat(pagina.getByRole(AriaRole.MAIN).getByRole(AriaRole.LISTITEM)).hasCount(1);
        pagina.getByText("Bekijk de aangifte met zaaknummer VHZ-2026-000123").click();
        assertThat(pagina).hasURL(adres("/mijn/" + ID));
        assertThat(pagina.getByRole(AriaRole.MAIN)).containsText("Marianne de Jong");
    }

    @ParameterizedTest
    @EnumSource(Aangiftestatus.class)
    void saysInWordsWhereItStands(Aangiftestatus status) {
        staat(status);
        Page pagina = open("/mijn/" + ID, IK);
        assertThat(pagina.locator("#stand h2").first()).not().containsText(status.name());
        assertThat(pagina.locator("#stand")).containsText("De aangifte is ontvangen.");
        assertThat(pagina.getByText("Deze pagina werkt zichzelf bij.")).hasCount(status.isEinde() ? 0 : 1);
    }

    @Test
    void saysThatTheMoveIsRegisteredAsSoonAsItIs() {
        Aangiftedossier dossier = staat(Aangiftestatus.AANGEBODEN);
        Page pagina = open("/mijn/" + ID, IK);
        assertThat(pagina.getByText("Bevestiging van uw verhuizing (PDF)")).hasCount(0);
        diensten.bewaar(Voorbeelden.met(dossier, new Gebeurtenis(Voorbeelden.NU, "wacht", "Wij proberen het opnieuw.", "loket")));
        assertThat(pagina.locator("#stand")).containsText("Wij proberen het opnieuw.", new ContainsTextOptions().setTimeout(15000));
        staat(Aangiftestatus.VERWERKT);
        assertThat(pagina.locator("#stand")).containsText("Uw adres is veranderd per vrijdag 20 november 2026.",
                new ContainsTextOptions().setTimeout(15000));
        assertThat(pagina.getByRole(AriaRole.STATUS)).containsText("Uw verhuizing is geregistreerd");
        String bestand = pagina.waitForDownload(() -> pagina.getByText("Bevestiging van uw verhuizing (PDF)").click()).suggestedFilename();
        assertThat(bestand).endsWith(".pdf");
        assertThat(pagina.getByText("Deze pagina werkt zichzelf bij.")).hasCount(0);
    }

    @Test
    void saysWhyAPersonLooksWithoutPointsOrNamesOfSignals() {
        staat(Aangiftestatus.IN_BEOORDELING);
        Page pagina = open("/mijn/" + ID, IK);
        assertThat(pagina.getByRole(AriaRole.MAIN)).containsText("Voor u geldt geheimhouding.");
        assertThat(pagina.content()).doesNotContain("RISICO").doesNotContain("WBRP").doesNotContain("punten").doesNotContain("40");
    }

    @Test
    void givesAnotherResidentsDeclarationAndAnUnknownOneTheSamePage() {
        UUID ander = diensten.bewaar(Voorbeelden.dossier(UUID.randomUUID(), "0363", Voorbeelden.LANCE, Aangiftestatus.VERWERKT));
        Page pagina = open("/mijn", IK);
        String eerste = null;
        for (String id : new String[] {ander.toString(), UUID.randomUUID().toString(), "geen-id"}) {
            Response antwoord = pagina.navigate(adres("/mijn/" + id));
            assertThat(antwoord.status()).isEqualTo(404);
            assertThat(pagina.getByRole(AriaRole.MAIN)).containsText("Deze aangifte bestaat niet, of u heeft haar niet zelf gedaan.");
            String tekst = pagina.getByRole(AriaRole.MAIN).innerText();
            eerste = eerste == null ? tekst : eerste;
            assertThat(tekst).isEqualTo(eerste);
            assertThat(pagina.request().get(adres("/mijn/" + id + "/stand")).status()).isEqualTo(404);
        }
    }

    @Test
    void givesTheLetterWhenTheDeclarationWasNotFollowed() {
        staat(Aangiftestatus.NIET_GEVOLGD);
        Page pagina = open("/mijn/" + ID, IK);
        assertThat(pagina.locator("#stand")).containsText("Uw verhuizing is niet geregistreerd");
        assertThat(pagina.getByText("Brief met het besluit (PDF)")).hasAttribute("href", "/api/aangiften/" + ID + "/besluit");
    }

    @Test
    void saysInTheSameLookWhatWentWrong() {
        bekijk("fout-403", "/mijn", "behandelaar1");
        Page pagina = open("/mijn", null);
        assertThat(pagina.getByRole(AriaRole.MAIN)).containsText("U bent niet ingelogd.");
        pagina.navigate(adres("/bestaat-niet?gemeente=0855"));
        assertThat(pagina.getByRole(AriaRole.MAIN)).containsText("Niet gevonden");
        assertThat(pagina.getByRole(AriaRole.MAIN)).containsText("Kom je er niet uit? Bel 14 013.");
    }

    @Test
    void speaksTheToneOfTheMunicipalityOfTheDeclaration() {
        diensten.bewaar(Voorbeelden.dossier(ID, "0855", Voorbeelden.SUZANNE, Aangiftestatus.VERWERKT));
        assertThat(open("/mijn/" + ID, IK).locator("#stand")).containsText("Je verhuizing is geregistreerd");
        assertThat(open("/mijn", IK)).hasTitle("Mijn aangiften - Gemeente Tilburg");
    }

    @Test
    void isAccessibleInEveryWayItIsSeen() {
        bekijk("mijn-leeg", "/mijn", IK);
        staat(Aangiftestatus.IN_BEOORDELING);
        bekijk("mijn-lijst", "/mijn", IK);
        bekijk("mijn-beoordeling", "/mijn/" + ID, IK);
        staat(Aangiftestatus.VERWERKT);
        bekijk("mijn-verwerkt", "/mijn/" + ID, IK);
        bekijk("mijn-onbekend", "/mijn/" + UUID.randomUUID(), IK);
    }
}
