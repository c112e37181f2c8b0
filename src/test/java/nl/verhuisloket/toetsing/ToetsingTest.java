package nl.verhuisloket.toetsing;

import static nl.verhuisloket.toetsing.Feitenbouw.VANDAAG;
import static nl.verhuisloket.toetsing.Feitenbouw.adres;
import static nl.verhuisloket.toetsing.Feitenbouw.persoon;
import static nl.verhuisloket.toetsing.Feitenbouw.woning;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Feiten.Adresfeiten;
import nl.verhuisloket.toetsing.Feiten.Bewoning;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import org.junit.jupiter.api.Test;

/** The dossier's scenarios (part F), through the whole flow. */
class ToetsingTest {

    private static final Toetsing TOETSING = new Toetsing();

    private static Oordeel toets(Consumer<Feitenbouw> anders) {
        Feitenbouw bouw = new Feitenbouw();
        anders.accept(bouw);
        return TOETSING.toets(bouw.feiten());
    }

    private static void verwacht(Oordeel oordeel, String uitkomst, String... regels) {
        assertThat(oordeel.uitkomst().code()).as(oordeel.bevindingen().toString()).isEqualTo(uitkomst);
        assertThat(oordeel.bevindingen()).extracting(Bevinding::regel).containsExactlyInAnyOrder(regels);
    }

    @Test
    void registersAnOrdinaryMoveStraightThroughOnItsDate() { // T01, A01
        Oordeel oordeel = toets(bouw -> { });
        verwacht(oordeel, "automatisch");
        assertThat(oordeel.registratiedatum()).isEqualTo(VANDAAG);
        assertThat(oordeel.personen()).containsExactly(new Oordeel.Aangegevene(0, Hoedanigheid.INGESCHREVENE));
    }

    @Test
    void acceptsTwentyEightDaysAheadButNotTwentyNine() { // T02, T03
        verwacht(toets(bouw -> bouw.verhuisdatum = VANDAAG.plusDays(28)), "automatisch");
        Oordeel vroeg = toets(bouw -> bouw.verhuisdatum = VANDAAG.plusDays(29));
        verwacht(vroeg, "nog-niet", "WBRP-2.39-2-TE-VROEG");
        assertThat(vroeg.bevindingen().get(0).zinU()).contains("25 november 2026");
    }

    @Test
    void keepsTheDateUntilDayFiveAndTheDayOfReceiptAfterIt() { // T04, T05
        Oordeel optijd = toets(bouw -> bouw.verhuisdatum = VANDAAG.minusDays(5));
        verwacht(optijd, "automatisch");
        assertThat(optijd.registratiedatum()).isEqualTo(VANDAAG.minusDays(5));
        Oordeel laat = toets(bouw -> bouw.verhuisdatum = VANDAAG.minusDays(6));
        verwacht(laat, "automatisch", "WBRP-2.20-3B-TE-LAAT");
        assertThat(laat.registratiedatum()).isEqualTo(VANDAAG);
    }

    @Test
    void letsAFifthDayInTheWeekendRunOnToMonday() { // T06: 21 November 2026 is a Saturday
        Oordeel oordeel = toets(bouw -> {
            bouw.ontvangst = LocalDate.of(2026, 11, 23);
            bouw.verhuisdatum = LocalDate.of(2026, 11, 16);
        });
        assertThat(oordeel.registratiedatum()).isEqualTo(LocalDate.of(2026, 11, 16));
        Oordeel dinsdag = toets(bouw -> bouw.verhuisdatum = LocalDate.of(2026, 11, 16));
        assertThat(dinsdag.registratiedatum()).isEqualTo(VANDAAG);
    }

    @Test
    void countsAMoveOfLongAgoFromTheDayOfReceipt() { // T09 and both sides of thirty days
        verwacht(toets(bouw -> bouw.verhuisdatum = LocalDate.of(2026, 5, 1)), "automatisch", "WBRP-2.20-3B-TE-LAAT", "RISICO-S24-LANG-GELEDEN");
        verwacht(toets(bouw -> bouw.verhuisdatum = VANDAAG.minusDays(30)), "automatisch", "WBRP-2.20-3B-TE-LAAT");
        verwacht(toets(bouw -> bouw.verhuisdatum = VANDAAG.minusDays(31)), "automatisch", "WBRP-2.20-3B-TE-LAAT", "RISICO-S24-LANG-GELEDEN");
    }

    @Test
    void asksAParentUntilTheSixteenthBirthday() { // W01, W02
        LocalDate geboren = LocalDate.of(2011, 9, 8);
        verwacht(toets(bouw -> jongere(bouw, geboren, LocalDate.of(2027, 9, 7))), "niet-digitaal", "WBRP-2.48-A-JONGER-DAN-16");
        Oordeel zestien = toets(bouw -> jongere(bouw, geboren, LocalDate.of(2027, 9, 8)));
        verwacht(zestien, "automatisch", "RISICO-S21-JONGERE-ALLEEN");
        assertThat(zestien.score()).isEqualTo(10);
    }

    private static void jongere(Feitenbouw bouw, LocalDate geboren, LocalDate ontvangst) {
        bouw.ontvangst = ontvangst;
        bouw.verhuisdatum = ontvangst;
        bouw.aangever = persoon(0, geboren, Relatie.ZELF);
    }

    @Test
    void declaresAChildAsHolderOfAuthorityAndFromEighteenAsParent() { // W03, W05, W06
        LocalDate geboren = LocalDate.of(2009, 8, 4);
        assertThat(hoedanigheid(persoon(1, geboren, Relatie.KIND), LocalDate.of(2027, 8, 3))).isEqualTo(Hoedanigheid.GEZAGHOUDER);
        assertThat(hoedanigheid(persoon(1, geboren, Relatie.KIND), LocalDate.of(2027, 8, 4))).isEqualTo(Hoedanigheid.OUDER_VOOR_KIND);
    }

    @Test
    void declaresASpouseAndAParent() { // W08, W09, W10, W13
        assertThat(hoedanigheid(persoon(1, LocalDate.of(1952, 4, 22), Relatie.PARTNER), VANDAAG)).isEqualTo(Hoedanigheid.PARTNER);
        assertThat(hoedanigheid(persoon(1, LocalDate.of(1950, 1, 1), Relatie.OUDER), VANDAAG)).isEqualTo(Hoedanigheid.KIND_VOOR_OUDER);
    }

    private static Hoedanigheid hoedanigheid(Feiten.Persoonsfeiten mee, LocalDate ontvangst) {
        Oordeel oordeel = toets(bouw -> {
            bouw.ontvangst = ontvangst;
            bouw.verhuisdatum = ontvangst;
            bouw.mee.add(mee);
        });
        verwacht(oordeel, "automatisch");
        return oordeel.personen().get(1).hoedanigheid();
    }

    @Test
    void takesAnUnmarriedPartnerOutAndLetsTheRestGoOn() { // W14
        Oordeel oordeel = toets(bouw -> {
            bouw.mee.add(persoon(1, LocalDate.of(1987, 2, 8), Relatie.GEEN));
            bouw.mee.add(persoon(2, LocalDate.of(2018, 12, 1), Relatie.KIND));
        });
        verwacht(oordeel, "automatisch", "WBRP-2.49-1-ZELF-AANGEVEN");
        assertThat(oordeel.personen()).extracting(Oordeel.Aangegevene::nummer).containsExactly(0, 2);
    }

    @Test
    void looksWhenAChildMovesToTheOtherParent() { // W19
        Oordeel oordeel = toets(bouw -> bouw.mee.add(new Feiten.Persoonsfeiten(1, true,
                nl.verhuisloket.kern.GedeeltelijkeDatum.van(LocalDate.of(2010, 12, 1)), Relatie.KIND, false, false, false, false, null,
                "ADRES", "W", null, "0363", false, false, true, true)));
        verwacht(oordeel, "beoordelen", "WBRP-2.45-KIND-VAN-GESCHEIDEN-OUDERS");
    }

    @Test
    void sendsCurateleAbroadAndUnknownToTheDesk() { // W24, B03, B04, B08
        verwacht(toets(bouw -> bouw.aangever = persoon(0, LocalDate.of(1980, 1, 1), Relatie.ZELF, null, true, false)),
                "niet-digitaal", "WBRP-2.48-C-CURATELE");
        for (String reden : List.of("E", "R", "M", "F", "O")) {
            verwacht(toets(bouw -> bouw.aangever = persoon(0, LocalDate.of(1980, 1, 1), Relatie.ZELF, reden, false, false)),
                    "niet-digitaal", "WBRP-2.38-GEEN-INGEZETENE");
        }
        verwacht(toets(bouw -> bouw.aangever = new Feiten.Persoonsfeiten(0, false, null, Relatie.ZELF, false, false, false, false,
                null, null, null, null, null, false, false, false, false)), "niet-digitaal", "WBRP-2.38-ONBEKEND-IN-BRP");
    }

    @Test
    void takesADeceasedOrEmigratedCoMoverOut() { // W29, W30
        Oordeel oordeel = toets(bouw -> bouw.mee.add(persoon(1, LocalDate.of(1960, 1, 1), Relatie.PARTNER, "O", false, false)));
        verwacht(oordeel, "automatisch", "WBRP-2.38-MEEVERHUIZER-GEEN-INGEZETENE");
        assertThat(oordeel.personen()).extracting(Oordeel.Aangegevene::nummer).containsExactly(0);
    }

    @Test
    void takesTwentyCoMoversButNotTwentyOne() { // W31
        verwacht(toets(bouw -> kinderen(bouw, 20)), "automatisch");
        verwacht(toets(bouw -> kinderen(bouw, 21)), "niet-digitaal", "BELEID-TE-VEEL-MEEVERHUIZERS");
    }

    private static void kinderen(Feitenbouw bouw, int aantal) {
        bouw.adres = woning(900);
        for (int nummer = 1; nummer <= aantal; nummer++) {
            bouw.mee.add(persoon(nummer, LocalDate.of(2015, 1, 1), Relatie.KIND));
        }
    }

    @Test
    void readsTheBagButNeverRefusesForIt() { // A02-A06, A08, A10
        verwacht(metAdres(adres("Verblijfsobject in gebruik", "kantoorfunctie", 200)), "beoordelen", "BELEID-S08-GEEN-WOONFUNCTIE");
        verwacht(metAdres(adres("Verblijfsobject in gebruik", "logiesfunctie", 60)), "beoordelen", "BELEID-S09-LOGIES");
        verwacht(metAdres(adres("Verblijfsobject gevormd", "woonfunctie", 60)), "beoordelen", "BELEID-S10-NIET-IN-GEBRUIK");
        verwacht(metAdres(adres("Verblijfsobject ingetrokken", "woonfunctie", 60)), "niet-digitaal", "BELEID-ADRES-INGETROKKEN");
        verwacht(metAdres(adres("Verblijfsobject in gebruik", "gezondheidszorgfunctie", 900)), "niet-digitaal", "BELEID-INSTELLING");
        verwacht(metAdres(new Adresfeiten(false, null, null, null, List.of(), List.of(), null, false, false, false)),
                "niet-digitaal", "BELEID-ADRES-ONBEKEND");
        verwacht(metAdres(new Adresfeiten(true, "0363", "Ligplaats", "Plaats aangewezen", List.of(), List.of(), null, false, false, false)),
                "automatisch");
    }

    @Test
    void pointsToTheOtherMunicipality() { // A09
        verwacht(metAdres(new Adresfeiten(true, "0394", "Verblijfsobject", "Verblijfsobject in gebruik", List.of("woonfunctie"),
                List.of(), 90, false, false, false)), "nog-niet", "WBRP-2.39-1-ANDERE-GEMEENTE");
    }

    private static Oordeel metAdres(Adresfeiten adres) {
        return toets(bouw -> bouw.adres = adres);
    }

    @Test
    void asksTheMainOccupantAndFollowsTheAnswerWithoutRefusing() { // C01, C02, C03, C10
        verwacht(toets(bouw -> bouw.inwonend(1, 1, true).adres = woning(80)), "toestemming",
                "RISICO-S03-ANDEREN-ZONDER-TOESTEMMING", "BELEID-TOESTEMMING-VRAGEN");
        verwacht(toets(bouw -> bouw.inwonend(1, 1, true).toestemming = Toestemming.GEGEVEN), "automatisch");
        verwacht(toets(bouw -> bouw.inwonend(1, 1, true).toestemming = Toestemming.GEWEIGERD), "beoordelen",
                "RISICO-S03-ANDEREN-ZONDER-TOESTEMMING", "BELEID-S04-TOESTEMMING-GEWEIGERD");
        Oordeel stil = toets(bouw -> bouw.inwonend(1, 1, true).toestemming = Toestemming.GEEN_ANTWOORD);
        verwacht(stil, "beoordelen", "RISICO-S03-ANDEREN-ZONDER-TOESTEMMING", "RISICO-S05-GEEN-ANTWOORD", "BELEID-DREMPEL");
        assertThat(stil.score()).isEqualTo(50);
        verwacht(toets(bouw -> bouw.inwonend(1, 1, false)), "beoordelen", "RISICO-S03-ANDEREN-ZONDER-TOESTEMMING",
                "RISICO-S06-HOOFDBEWONER-NIET-INGESCHREVEN", "BELEID-DREMPEL");
    }

    @Test
    void asksNobodyWhenTheMoversGetTheWholeHome() {
        verwacht(toets(bouw -> bouw.bewoning = new Bewoning(1, 1, false, false, false)), "automatisch");
    }

    @Test
    void looksWhenARoomIsSharedAndNobodyCanBeAsked() {
        verwacht(toets(bouw -> {
            bouw.woonsituatie = Woonsituatie.KAMER;
            bouw.bewoning = new Bewoning(1, 1, false, false, false);
        }), "beoordelen", "RISICO-S03-ANDEREN-ZONDER-TOESTEMMING", "BELEID-NIEMAND-OM-TOESTEMMING-TE-VRAGEN");
    }

    @Test
    void looksAtGeheimhoudingInvestigationAndContestedAddress() { // B01, B02, B05, B10, A16
        verwacht(toets(bouw -> bouw.aangever = persoon(0, LocalDate.of(1990, 9, 20), Relatie.ZELF, null, false, true)),
                "beoordelen", "BELEID-GEHEIMHOUDING");
        verwacht(toets(bouw -> bouw.oudAdresBetwist = true), "beoordelen", "BELEID-OUD-ADRES-BETWIST");
        verwacht(toets(bouw -> bouw.openstaand = true), "beoordelen", "BELEID-S22-ANDERE-AANGIFTE-OPEN");
        verwacht(toets(bouw -> bouw.steekproef = true), "beoordelen", "RISICO-S32-STEEKPROEF");
    }

    @Test
    void asksAHigherDigidLevel() {
        verwacht(toets(bouw -> bouw.niveau = 10), "niet-digitaal", "WBRP-2.20-4-DIGID-NIVEAU");
        verwacht(toets(bouw -> bouw.niveau = 20), "automatisch");
    }

    @Test
    void measuresCrowdingFromRegisteredResidents() { // S-1, S-3, S-4
        Oordeel vol = toets(bouw -> {
            bouw.woonsituatie = Woonsituatie.KAMER;
            bouw.adres = woning(35);
            bouw.bewoning = new Bewoning(3, 3, false, false, false);
        });
        verwacht(vol, "beoordelen", "RISICO-S01-WEINIG-RUIMTE", "RISICO-S02-VEEL-HUISHOUDENS",
                "RISICO-S03-ANDEREN-ZONDER-TOESTEMMING", "BELEID-DREMPEL");
        assertThat(vol.score()).isEqualTo(75);
        verwacht(toets(bouw -> bouw.bewoning = new Bewoning(0, 0, true, false, false)), "beoordelen",
                "RISICO-S33-MEER-BEWONERS-DAN-HET-REGISTER-TOONT");
        verwacht(toets(bouw -> gezinVanNegen(bouw, 108)), "automatisch");
        verwacht(toets(bouw -> gezinVanNegen(bouw, 107)), "automatisch", "RISICO-S01-WEINIG-RUIMTE");
    }

    private static void gezinVanNegen(Feitenbouw bouw, int oppervlakte) {
        kinderen(bouw, 8);
        bouw.adres = woning(oppervlakte);
    }

    @Test
    void wantsADateAfterThatOfTheCurrentAddress() { // R2358
        verwacht(toets(bouw -> sinds(bouw, VANDAAG)), "beoordelen", "BELEID-R2358-DATUM-VOOR-HUIDIG-ADRES");
        verwacht(toets(bouw -> sinds(bouw, VANDAAG.minusDays(1))), "automatisch");
    }

    private static void sinds(Feitenbouw bouw, LocalDate dag) {
        bouw.aangever = new Feiten.Persoonsfeiten(0, true, nl.verhuisloket.kern.GedeeltelijkeDatum.van(LocalDate.of(1985, 12, 1)),
                Relatie.ZELF, false, false, false, false, null, "ADRES", "W",
                nl.verhuisloket.kern.GedeeltelijkeDatum.van(dag), "0599", false, true, false, false);
    }

    @Test
    void neverSaysAutomatischWhileSomethingIsUnknown() {
        List<Consumer<Feitenbouw>> gaten = List.of(bouw -> bouw.verhuisdatum = null, bouw -> bouw.adres = null,
                bouw -> bouw.bewoning = null, bouw -> bouw.aangever = null, bouw -> bouw.woonsituatie = null);
        assertThat(gaten).allSatisfy(gat -> assertThat(toets(gat).uitkomst().code()).isEqualTo("beoordelen"));
    }

    @Test
    void doesNotDependOnTheOrderOfCoMovers() {
        Feitenbouw bouw = new Feitenbouw();
        bouw.mee.add(persoon(1, LocalDate.of(1987, 2, 8), Relatie.GEEN));
        bouw.mee.add(persoon(2, LocalDate.of(2018, 12, 1), Relatie.KIND));
        Oordeel eerst = TOETSING.toets(bouw.feiten());
        Collections.reverse(bouw.mee);
        assertThat(TOETSING.toets(bouw.feiten())).isEqualTo(eerst);
    }

    @Test
    void namesTheRuleVersion() {
        assertThat(toets(bouw -> { }).regelversie()).matches("[0-9a-f]{12}");
        assertThat(toets(bouw -> { }).met(Gevolg.SIGNAAL)).isEmpty();
    }
}
