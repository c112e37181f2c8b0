package nl.verhuisloket.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Woonsituatie;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Stories of residents, from the first word to the receipt. */
class GesprekTest {

    private Proefwereld wereld;

    @BeforeEach
    void vers() {
        wereld = Proefwereld.vers();
    }

    @Test
    void aTypingResidentGetsThroughInTheUForm() {
        Spreker s = Spreker.in(wereld, "0363").zeg("goedemiddag");
        assertThat(s.tekst()).contains("Ik ben een computerprogramma").contains("14 020").contains("Op welke dag verhuist u?");
        assertThat(s.zeg("1 december").vraagt()).isEqualTo("nieuw_adres");
        assertThat(s.tekst()).contains("dinsdag 1 december 2026");
        assertThat(s.zeg("1099 xa 10").vraagt()).isEqualTo("adres_bevestigd");
        assertThat(s.zeg("ja").vraagt()).isEqualTo("inloggen");
        assertThat(s.custom("inloggen")).isEqualTo("/mijn/gesprek?gemeente=0363");
        assertThat(s.als(NepBrp.ALLEEN).zeg("/verder").vraagt()).isEqualTo("woonsituatie");
        assertThat(s.zeg("ik heb het huis gekocht").vraagt()).isEqualTo("meeverhuizers");
        assertThat(s.zeg("alleen ik").vraagt()).isEqualTo("contact_email");
        assertThat(s.zeg("suzanne@example.org").vraagt()).isEqualTo("contact_telefoon");
        assertThat(s.zeg("06-12345678").vraagt()).isEqualTo("akkoord");
        assertThat(s.tekst()).contains("Suzanne Moulin", "Boterdiep 31", "Voorbeeldlaan 10, 1099 XA Amsterdam", "dinsdag 1 december 2026",
                "Ik krijg de hele woning", "Alleen ik", "suzanne@example.org", "0612345678");
        s.zeg("Ik doe aangifte");
        assertThat(s.transcript()).doesNotContain("Over uzelf");
        assertThat(s.tekst()).contains("VHZ-2026-000001").contains("/mijn").contains("1 december 2026");
        Aangifte aangifte = wereld.afhandeling.perSleutel.values().iterator().next();
        assertThat(aangifte.verhuizing().verhuisdatum()).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(aangifte.verhuizing().woonsituatie()).isEqualTo(Woonsituatie.ZELFSTANDIG);
        assertThat(aangifte.verhuizing().adresGecontroleerd()).isTrue();
        assertThat(aangifte.verhuizing().contact().telefoon()).isEqualTo("0612345678");
        assertThat(aangifte.ondertekening().samenvatting()).contains("Voorbeeldlaan 10", "suzanne@example.org");
        assertThat(aangifte.ondertekening().tekstversie()).startsWith("gesprek-");
    }

    @Test
    void aClickingResidentGetsThroughInTheJeForm() {
        Spreker s = Spreker.in(wereld, "0855").zeg("/start");
        assertThat(s.tekst()).contains("Op welke dag verhuis je?").doesNotContain(" u ", " uw ");
        s.klik("Morgen").zeg("/gegeven_invullen{\"nieuw_adres\":\"5038EA 12\"}").klik("Ja, dat klopt");
        s.als(NepBrp.ALLEEN).klik("Ik ben ingelogd").klik("Ik krijg de hele").klik("Alleen ik").klik("Ik heb geen e-mail").klik("Liever niet");
        assertThat(s.vraagt()).isEqualTo("contact_email");
        assertThat(s.tekst()).contains("alleen een brief");
        s.klik("Ik heb geen e-mail");
        assertThat(s.vraagt()).isEqualTo("akkoord");
        s.klik("Ik doe aangifte");
        assertThat(s.tekst()).contains("Je aangifte is ontvangen").contains("per brief");
        assertThat(s.custom("aangifte")).hasToString("Aangifteveld[id=" + wereld.afhandeling.perSleutel.values().iterator().next().id()
                + ", zaaknummer=VHZ-2026-000001, uitkomst=null, status=ONTVANGEN]");
        assertThat(s.transcript()).doesNotContain(" uw ", " u ", "Uw ", "U ");
    }

    @Test
    void oneSentenceMayHoldDateAndAddress() {
        Spreker s = Spreker.in(wereld, "0363").zeg("ik verhuis op 1 december naar 1099 XA 10");
        assertThat(s.vraagt()).isEqualTo("adres_bevestigd");
        assertThat(s.tekst()).contains("1 december 2026").contains("Voorbeeldlaan 10");
    }

    @Test
    void aFamilyIsOfferedByTheRulesAndChosenInWords() {
        wereld.afhandeling.zelf.add(NepBrp.ZOON);
        Spreker s = totMeeverhuizers(NepBrp.MOEDER);
        assertThat(s.tekst()).contains("Pieter Almenkinders", "Magdalena", "Esther").doesNotContain("Pieter jr", "Karel").contains("zelf aangifte");
        assertThat((List<?>) s.custom("opties")).hasSize(3);
        assertThat(s.antwoorden().toString() + s.custom("opties")).doesNotContain("99999");
        s.zeg("mijn man en Esther");
        assertThat(s.vraagt()).isEqualTo("contact_email");
        assertThat(s.tekst()).contains("Pieter Almenkinders, Esther Almenkinders");
        s.zeg("ik wil de personen veranderen").zeg("/gegeven_invullen{\"meeverhuizers\":\"2,3\"}");
        assertThat(s.tekst()).contains("Magdalena Almenkinders, Esther Almenkinders");
        assertThat(s.zeg("/gegeven_invullen{\"meeverhuizers\":\"9\"}").tekst()).contains("kan ik niet gebruiken");
        assertThat(s.zeg("/gegeven_invullen{\"meeverhuizers\":\"" + NepBrp.ZOON + "\"}").tekst()).contains("kan ik niet gebruiken");
        s.zeg("wat heb ik ingevuld?");
        assertThat(s.tekst()).contains("Magdalena Almenkinders, Esther Almenkinders");
    }

    @Test
    void anUnmarriedCoupleReadsThatThePartnerDeclaresWithoutAName() {
        Spreker s = totMeeverhuizers(NepBrp.ONGEHUWD);
        assertThat(s.tekst()).contains("niet getrouwd").contains("/?gemeente=0363").doesNotContain("Jeannette", "Overvaart");
    }

    @Test
    void whoMovesInNamesTheMainOccupantInParts() {
        Spreker s = totInloggen().als(NepBrp.ALLEEN).zeg("/verder", "ik trek in bij mijn vriend");
        s.zeg("alleen ik");
        assertThat(s.vraagt()).isEqualTo("toestemming_contact");
        assertThat(s.zeg("dat weet ik niet").vraagt()).isEqualTo("toestemming_contact");
        assertThat(s.zeg("Jan de Vries").tekst()).contains("Hoe bereiken wij de hoofdbewoner");
        assertThat(s.zeg("jan@").tekst()).contains("e-mailadres klopt niet");
        assertThat(s.zeg("jan@example.org").vraagt()).isEqualTo("contact_email");
        s.zeg("suzanne@example.org", "overslaan", "ja");
        Aangifte aangifte = wereld.afhandeling.perSleutel.values().iterator().next();
        assertThat(aangifte.verhuizing().hoofdbewoner().naam()).isEqualTo("Jan de Vries");
        assertThat(aangifte.verhuizing().hoofdbewoner().email()).isEqualTo("jan@example.org");
    }

    @Test
    void aRoomTenantMayLeaveTheMainOccupantOut() {
        Spreker s = totInloggen().als(NepBrp.ALLEEN).zeg("/verder", "ik huur een kamer", "alleen ik").klik("Dat weet ik niet");
        assertThat(s.vraagt()).isEqualTo("contact_email");
    }

    @Test
    void aRepeatedConfirmationMakesOneDeclarationAndTheSameAnswer() {
        Spreker s = totAkkoord();
        String eerste = s.klik("Ik doe aangifte").tekst();
        String tweede = s.zeg("/bevestigen{\"akkoord\":\"ja\"}").tekst();
        assertThat(tweede).isEqualTo(eerste);
        assertThat(wereld.afhandeling.perSleutel).hasSize(1);
    }

    @Test
    void nothingIsSignedThatWasNotShown() {
        Spreker s = totMeeverhuizers(NepBrp.ALLEEN).zeg("/bevestigen{\"akkoord\":\"ja\"}");
        assertThat(wereld.afhandeling.perSleutel).isEmpty();
        assertThat(s.vraagt()).isEqualTo("meeverhuizers");
    }

    @Test
    void afterSubmissionTheStatusIsTold() {
        Spreker s = totAkkoord().zeg("ja");
        wereld.afhandeling.status = nl.verhuisloket.aangifte.Aangiftestatus.IN_BEOORDELING;
        assertThat(s.zeg("hoe staat het met mijn aangifte?").tekst()).contains("Een medewerker kijkt");
        assertThat(s.custom("aangifte").toString()).contains("uitkomst=automatisch");
        assertThat(s.zeg("ik wil iets veranderen").tekst()).contains("al aangifte gedaan");
        assertThat(s.zeg("wat kost het?").tekst()).contains("gratis");
        assertThat(s.zeg("opnieuw").vraagt()).isEqualTo("verhuisdatum");
    }

    @Test
    void aRefusalAtSubmissionIsSaidAndNothingIsStored() {
        Spreker s = totAkkoord();
        wereld.afhandeling.weigertBijIndienen = true;
        s.zeg("ja");
        assertThat(wereld.afhandeling.perSleutel).isEmpty();
        assertThat(s.vraagt()).isEqualTo("akkoord");
    }

    @Test
    void theQuestionCarriesWhatAPageNeeds() {
        Spreker s = Spreker.in(wereld, "0363").zeg("hallo");
        assertThat(s.custom("invoer")).isEqualTo("datum");
        assertThat(s.custom("voortgang")).isEqualTo(Map.of("stap", 1, "van", 8));
        assertThat((String) s.custom("uitleg")).contains("basisregistratie");
        Spreker eind = totAkkoord();
        assertThat((List<?>) eind.custom("samenvatting")).hasSize(8).asString().contains("slot=nieuw_adres").contains("vraag=Nieuw adres");
    }

    private Spreker totInloggen() {
        return Spreker.in(wereld, "0363").zeg("hallo", "1 december", "1099XA 10", "ja");
    }

    private Spreker totMeeverhuizers(String bsn) {
        return totInloggen().als(bsn).zeg("/verder", "hele woning");
    }

    private Spreker totAkkoord() {
        Spreker s = totMeeverhuizers(NepBrp.ALLEEN).zeg("alleen ik", "suzanne@example.org", "overslaan");
        assertThat(s.vraagt()).isEqualTo("akkoord");
        return s;
    }
}
