package nl.verhuisloket.paginas;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.afhandeling.Beoordelingen.Besluit;
import nl.verhuisloket.afhandeling.Beoordelingen.Openstaand;
import nl.verhuisloket.toegang.Inzagelog;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WerkbakIT extends Paginaproef {

    private static final String IK = "behandelaar1";
    private static final String GOED = "De huurovereenkomst laat zien dat zij daar echt gaat wonen.";

    @Autowired
    private Inzagelog inzagelog;

    private UUID wacht(String gemeente, int dagen) {
        UUID id = diensten.bewaar(Voorbeelden.dossier(UUID.randomUUID(), gemeente, Voorbeelden.SUZANNE, Aangiftestatus.IN_BEOORDELING,
                Voorbeelden.WET, Voorbeelden.SIGNAAL, Voorbeelden.DREMPEL));
        diensten.open.add(new Openstaand(id, "VHZ-2026-000" + (200 + dagen), "Geheimhouding", Voorbeelden.NU.minus(Duration.ofDays(dagen)),
                Voorbeelden.NU.minus(Duration.ofDays(dagen))));
        return id;
    }

    @Test
    void listsTheOpenReviewsOfOnesOwnMunicipalityWithTheTermInWords() {
        List.of(60, 50, 10, 1).forEach(dagen -> wacht("0363", dagen));
        wacht("0855", 2);
        Page pagina = open("/werkbak", IK);
        assertThat(pagina.getByRole(AriaRole.MAIN)).containsText("4 wachten op een beoordeling");
        assertThat(pagina.locator("tbody td:last-child")).hasText(new String[] {"Te laat: de wettelijke termijn eindigde op 20 november 2026",
            "Wettelijke termijn bijna voorbij: besluit uiterlijk 30 november 2026", "Streeftermijn voorbij: besluit uiterlijk 9 januari 2027",
            "Op tijd: nog 6 dagen tot de streeftermijn"});
        assertThat(pagina.content()).doesNotContain("VHZ-2026-000202");
    }

    @Test
    void showsOnlyWhatLawAndPolicyFoundBeforeTheFirstJudgement() {
        Page pagina = open("/werkbak/" + wacht("0363", 1), IK);
        Locator inhoud = pagina.getByRole(AriaRole.MAIN);
        assertThat(inhoud).containsText("Voor u geldt geheimhouding.");
        assertThat(inhoud).containsText("Wet BRP art. 2.59");
        assertThat(inhoud).containsText("geheimhouding: ja");
        assertThat(inhoud).containsText("Controlelijst");
        assertThat(inhoud).containsText("Boterdiep 31, 3077 AW Rotterdam");
        assertThat(inhoud).containsText("Inwonend bij een hoofdbewoner");
        assertThat(inhoud).containsText("Geweigerd");
        assertThat(pagina.content()).doesNotContain("Risicosignalen").doesNotContain("veel mensen").doesNotContain("deel van de aangiften")
                .doesNotContain("RISICO").doesNotContain("punten\"").doesNotContain("40 punten");
    }

    @Test
    void decidesOnceWithAMotivationAndThenShowsTheSignals() {
        UUID id = wacht("0363", 1);
        Page pagina = open("/werkbak/" + id, IK);
        knop(pagina, "Controleer het besluit").click();
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Kies eerst wat u besluit.");
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Schrijf een motivering");
        pagina.getByLabel("Doorgaan: de aangifte wordt gevolgd").check();
        pagina.getByLabel("Motivering").fill("ok ok ok ok ok ok");
        knop(pagina, "Controleer het besluit").click();
        assertThat(pagina.getByLabel("Motivering")).hasAttribute("aria-invalid", "true");
        pagina.getByLabel("Motivering").fill(GOED);
        knop(pagina, "Controleer het besluit").click();
        knop(pagina, "Terug, ik wil iets veranderen").click();
        assertThat(pagina.getByLabel("Motivering")).hasValue(GOED);
        assertThat(diensten.besluiten).isEmpty();
        knop(pagina, "Controleer het besluit").click();
        knop(pagina, "Neem dit besluit").dblclick();
        assertThat(pagina.getByRole(AriaRole.STATUS)).containsText("U heeft besloten: doorgaan.");
        assertThat(diensten.besluiten).containsExactly("DOORGAAN behandelaar1: " + GOED);
        assertThat(pagina.getByRole(AriaRole.MAIN)).containsText("Op dit adres staan veel mensen ingeschreven. (Punten: 40)");
        assertThat(knop(pagina, "Controleer het besluit")).hasCount(0);
    }

    @Test
    void saysSoWhenSomebodyElseDecidedMeanwhile() {
        UUID id = wacht("0363", 1);
        Page pagina = open("/werkbak/" + id, IK);
        pagina.getByLabel("Niet volgen").check();
        pagina.getByLabel("Motivering").fill(GOED);
        knop(pagina, "Controleer het besluit").click();
        diensten.besluit("0363", id, Besluit.DOORGAAN, "Alles klopt.", "behandelaar2");
        knop(pagina, "Neem dit besluit").click();
        assertThat(pagina.getByRole(AriaRole.ALERT)).containsText("Een collega heeft al over deze aangifte besloten.");
        assertThat(pagina.getByRole(AriaRole.MAIN)).containsText("Besloten door behandelaar2");
        assertThat(diensten.besluiten).hasSize(1);
    }

    @Test
    void keepsAnotherMunicipalitysCaseAndResidentsOut() {
        UUID id = wacht("0855", 1);
        Page pagina = open("/werkbak", IK);
        assertThat(pagina.request().get(adres("/werkbak/" + id)).status()).isEqualTo(404);
        assertThat(open("/", Voorbeelden.SUZANNE.waarde()).request().get(adres("/werkbak")).status()).isEqualTo(403);
        assertThat(open("/", null).request().get(adres("/werkbak/" + id)).status()).isEqualTo(401);
        assertThat(open("/werkbak/" + id, "behandelaar3")).hasTitle("Aangifte VHZ-2026-000123 - Gemeente Tilburg");
    }

    @Test
    void notesWhoLookedAtWhoseCase() {
        UUID id = wacht("0363", 1);
        open("/werkbak/" + id, IK);
        verify(inzagelog).noteer(argThat(wie -> wie.gebruikersnaam().equals(IK)), eq("beoordelen"), eq(id), eq(Voorbeelden.SUZANNE));
    }

    @Test
    void showsTheDeclaredNamesWhileTheBrpDoesNotAnswer() {
        UUID id = wacht("0363", 1);
        diensten.personen = List.of();
        assertThat(open("/werkbak/" + id, IK).getByRole(AriaRole.MAIN)).containsText("De BRP geeft nu geen antwoord.");
    }

    @Test
    void isAccessibleInEveryWayItIsSeen() {
        bekijk("werkbak-leeg", "/werkbak", IK);
        List.of(60, 50, 10, 1).forEach(dagen -> wacht("0363", dagen));
        UUID id = diensten.open.get(0).aangifteId();
        bekijk("werkbak", "/werkbak", IK);
        bekijk("werkbak-zaak", "/werkbak/" + id, IK);
        Page pagina = open("/werkbak/" + id, IK);
        knop(pagina, "Controleer het besluit").click();
        bekijk("werkbak-fout", pagina);
        pagina.getByLabel("Niet volgen").check();
        pagina.getByLabel("Motivering").fill(GOED);
        knop(pagina, "Controleer het besluit").click();
        bekijk("werkbak-bevestig", pagina);
        diensten.besluit("0363", id, Besluit.DOORGAAN, GOED, "behandelaar2");
        bekijk("werkbak-besloten", "/werkbak/" + id, IK);
    }

    private static Locator knop(Page pagina, String naam) {
        return pagina.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(naam));
    }
}
