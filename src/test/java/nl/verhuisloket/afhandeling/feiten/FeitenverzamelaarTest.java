package nl.verhuisloket.afhandeling.feiten;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.verhuisloket.aangifte.Contact;
import nl.verhuisloket.aangifte.Hoofdbewoner;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.afhandeling.Concept;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Postcode;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import nl.verhuisloket.toetsing.Verloop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each fact as it comes from the played registers, the lists and the database; and as it stays unknown when they are down. */
class FeitenverzamelaarTest {

    private static Registerwereld wereld;

    @BeforeAll
    static void start() {
        wereld = new Registerwereld(Map.ofEntries(
                Map.entry("instellingen[0].waarde", "0363010099000002"), Map.entry("instellingen[0].vanaf", "2020-01-01"),
                Map.entry("aandacht[0].waarde", "0363010099000041"), Map.entry("aandacht[0].vanaf", "2026-11-01"),
                Map.entry("aandacht[0].tot-en-met", "2026-12-31"), Map.entry("aandacht[0].eigenaar", "team adresonderzoek"),
                Map.entry("aandacht[0].reden", "veel korte verblijven"), Map.entry("signalen[0].waarde", "999999886"),
                Map.entry("signalen[0].vanaf", "2026-11-01"), Map.entry("signalen[0].tot-en-met", "2026-11-30"),
                Map.entry("signalen[0].eigenaar", "team adresonderzoek"), Map.entry("signalen[0].reden", "LAA"),
                Map.entry("storingen[0].waarde", "DigiD"), Map.entry("storingen[0].vanaf", "2026-11-20"),
                Map.entry("storingen[0].tot-en-met", "2026-11-20")));
    }

    @AfterAll
    static void stop() {
        wereld.close();
    }

    @BeforeEach
    void vers() {
        wereld.vers();
    }

    @Test
    void knowsHowOftenSomebodyMovedAndThatSomebodyCameBack() {
        Verloop.Persoon vera = gegevens("1099XA", 10, "999999898").aangever().verloop();
        Verloop.Persoon teun = gegevens("1099XA", 10, "999999886").aangever().verloop();

        assertThat(vera.verhuizingen()).isEqualTo(5);
        assertThat(vera.vorigeVerhuizing()).isEqualTo("2026-09-15");
        assertThat(vera.terugkeren()).isZero();
        assertThat(vera.signaalTotEnMet()).isNull();
        assertThat(teun.verhuizingen()).isZero();
        assertThat(teun.terugkeren()).isEqualTo(1);
        assertThat(teun.signaalTotEnMet()).isEqualTo("2026-11-30");
    }

    @Test
    void knowsWhoCameAndWentAtAnAddressAndThatItIsOnAList() {
        Verloop.Adres doorgang = gegevens("1099XN", 1, "999993653").adresverloop();

        assertThat(doorgang.aankomsten()).isEqualTo(6);
        assertThat(doorgang.mediaanVerblijf()).isEqualTo(79);
        assertThat(doorgang.dagenLeeg()).isEqualTo(40);
        assertThat(doorgang.aandachtTotEnMet()).isEqualTo("2026-12-31");
        assertThat(gegevens("1099XA", 10, "999993653").adresverloop().aandachtTotEnMet()).isNull();
    }

    @Test
    void knowsThatTheLastResidentDied() {
        Feiten feiten = gegevens("1099XP", 2, "999993653");

        assertThat(feiten.bewoning().bewoners()).isZero();
        assertThat(feiten.bewoning().opschortingHoofdbewoner()).isEqualTo("O");
        assertThat(feiten.adresverloop().dagenLeeg()).isEqualTo(268);
    }

    @ParameterizedTest
    @CsvSource({"Sjoerd Stil, O", "Iemand Anders, ", "Stil, O"})
    void knowsThatANamedMainOccupantDied(String naam, String opschorting) {
        Concept concept = concept("1099XP", 2, "999993653", new Hoofdbewoner(naam, "a@example.org", null), null);

        assertThat(volledig(concept).bewoning().opschortingHoofdbewoner()).isEqualTo(opschorting);
        assertThat(volledig(concept).bewoning().hoofdbewonerBekend()).isFalse();
    }

    @Test
    void doesNotLookForWhoDiedWhereTheNamedMainOccupantLives() {
        Concept concept = concept("1099XA", 12, "999993653", new Hoofdbewoner("Ineke Voorbeeld", "a@example.org", null), null);

        assertThat(volledig(concept).bewoning().opschortingHoofdbewoner()).isNull();
        assertThat(volledig(concept).bewoning().hoofdbewonerBekend()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"999990858, true, her husband stays behind", "999990950, false, they live apart already", "999993653, false, unmarried here",
        "999994001, false, a widower"})
    void knowsWhetherAPartnerStaysBehind(String bsn, boolean blijft, String waarom) {
        assertThat(gegevens("1099XA", 10, bsn).aangever().verloop().partnerBlijft()).as(waarom).isEqualTo(blijft);
    }

    @Test
    void doesNotCallAPartnerWhoMovesAlongOneWhoStays() {
        assertThat(gegevens("1099XA", 10, "999990858", "999990949").aangever().verloop().partnerBlijft()).isFalse();
    }

    @Test
    void knowsThatFamilyLivesAtTheNewAddress() {
        assertThat(gegevens("1067MD", 275, "999997476").aangever().verloop().familieOpAdres()).as("the parents' home").isTrue();
        assertThat(gegevens("1067MD", 275, "999993653").aangever().verloop().familieOpAdres()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"999990858, 999990949, PARTNER", "999990950, 999993689, PARTNER", "999994001, 999990147, EX_PARTNER", "999994967, 999993045, EX_PARTNER",
        "999991243, 999993380, OUDER", "999993380, 999991243, KIND", "999994001, 999990226, KIND", "999990627, 999990226, GEEN"})
    void knowsWhatPeopleAreToEachOther(String aangever, String mee, Relatie relatie) {
        assertThat(gegevens("1099XA", 10, aangever, mee).meeverhuizers()).extracting(Persoonsfeiten::relatie).containsExactly(relatie);
    }

    @Test
    void keepsTheBirthDateOfSomebodyWhoWasTypedAndNotFound() {
        Concept concept = new Concept("0363", new Bsn("999993653"), 20, LocalDate.of(2026, 11, 24), adres("1099XA", 10), false,
                Woonsituatie.ZELFSTANDIG, List.of(new Meeverhuizer(null, "Kind Klein", LocalDate.of(2020, 5, 1))), null, null, false);

        Persoonsfeiten kind = volledig(concept).meeverhuizers().get(0);
        assertThat(kind.gevonden()).isFalse();
        assertThat(kind.geboorte().vroegst()).isEqualTo("2020-05-01");
    }

    @Test
    void knowsAnInstitutionOnTheListAndOutagesOfTheLoket() {
        Feiten feiten = gegevens("1099XA", 12, "999993653");

        assertThat(feiten.adres().instelling()).isTrue();
        assertThat(feiten.storing().dagen()).containsExactly(LocalDate.of(2026, 11, 20));
        assertThat(gegevens("1099XA", 10, "999993653").adres().instelling()).isFalse();
    }

    @Test
    void leavesUnknownWhatTheHistoryDoesNotAnswerAndGoesOn() {
        wereld.registers.wiremock.stubFor(WireMock.post(urlPathMatching("/brp/(verblijfplaatshistorie|bewoning/.*)")).atPriority(1)
                .willReturn(WireMock.serviceUnavailable()));
        Feiten feiten = gegevens("1099XP", 2, "999999898");

        assertThat(feiten.aangever().gevonden()).isTrue();
        assertThat(feiten.aangever().verloop().verhuizingen()).isNull();
        assertThat(feiten.aangever().verloop().terugkeren()).isNull();
        assertThat(feiten.adresverloop().aankomsten()).isNull();
        assertThat(feiten.adresverloop().dagenLeeg()).isNull();
        assertThat(feiten.bewoning().opschortingHoofdbewoner()).isNull();
    }

    @Test
    void leavesEverythingUnknownWithoutAnyRegister() {
        wereld.registers.wiremock.stubFor(WireMock.any(anyUrl()).atPriority(1).willReturn(WireMock.serviceUnavailable()));
        Feiten feiten = gegevens("1099XA", 10, "999993653");

        assertThat(feiten.adres()).isNull();
        assertThat(feiten.aangever()).isNull();
        assertThat(feiten.bewoning()).isNull();
        assertThat(feiten.adresverloop()).isEqualTo(Verloop.Adres.ONBEKEND);
    }

    @Test
    void asksNothingFromBeforeWhileTheConversationGoesOn() {
        Feiten feiten = wereld.bean(Feitenverzamelaar.class).verzamel(concept("1099XA", 10, "999999898", null, null)).feiten();

        assertThat(feiten.aangever().verloop()).isEqualTo(Verloop.Persoon.ONBEKEND);
        assertThat(feiten.verloop()).isEqualTo(Verloop.Aangifte.ONBEKEND);
        wereld.registers.wiremock.verify(0, postRequestedFor(urlPathMatching("/brp/(verblijfplaatshistorie|bewoning/.*)")));
    }

    private static Feiten gegevens(String postcode, int huisnummer, String aangever, String... mee) {
        return volledig(concept(postcode, huisnummer, aangever, null, null, mee));
    }

    private static Feiten volledig(Concept concept) {
        return wereld.bean(Feitenverzamelaar.class).verzamel(concept, "sessie").feiten();
    }

    private static Concept concept(String postcode, int huisnummer, String aangever, Hoofdbewoner hoofdbewoner, Contact contact, String... mee) {
        List<Meeverhuizer> meeverhuizers = Stream.of(mee).map(bsn -> new Meeverhuizer(new Bsn(bsn), "", null)).toList();
        return new Concept("0363", new Bsn(aangever), 20, LocalDate.of(2026, 11, 24), adres(postcode, huisnummer), false,
                Woonsituatie.ZELFSTANDIG, meeverhuizers, hoofdbewoner, contact, false);
    }

    private static Adres adres(String postcode, int huisnummer) {
        return new Adres("", huisnummer, null, null, new Postcode(postcode), "", null, null, null);
    }
}
