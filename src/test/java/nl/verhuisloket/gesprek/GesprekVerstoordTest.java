package nl.verhuisloket.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What residents do besides answering: correct, ask, err, stop, and come back. */
class GesprekVerstoordTest {

    private Proefwereld wereld;

    @BeforeEach
    void vers() {
        wereld = Proefwereld.vers();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"nee, toch 3 december | donderdag 3 december 2026", "3 december | donderdag 3 december 2026",
            "de datum moet 3-12-2026 zijn | donderdag 3 december 2026", "nee niet 1 maar 3 december | donderdag 3 december 2026",
            "sorry, morgen | woensdag 25 november 2026"})
    void aDateIsCorrectedInWordsWhileSomethingElseIsAsked(String zin, String datum) {
        Spreker s = totAkkoord().zeg(zin);
        assertThat(s.tekst()).contains("- Verhuisdag: " + datum).doesNotContain("Verhuisdag: dinsdag 1 december");
        assertThat(s.vraagt()).isEqualTo("akkoord");
    }

    @Test
    void anInvalidNewDateKeepsTheOldOne() {
        Spreker s = totAkkoord().zeg("nee, toch 31-11");
        assertThat(s.tekst()).contains("31-11 bestaat niet");
        s.klik("Laat het zo");
        assertThat(s.tekst()).contains("Verhuisdag: dinsdag 1 december 2026");
        s.zeg("nee, toch 1 februari 2027");
        assertThat(s.tekst()).contains("Dat is te vroeg. U kunt (u).").contains("Ik laat uw antwoord daarom zoals het was: dinsdag 1 december 2026");
        assertThat(s.vraagt()).isEqualTo("verhuisdatum");
        assertThat(s.klik("Laat het zo").vraagt()).isEqualTo("akkoord");
    }

    @Test
    void anInvalidNewAddressKeepsTheOldOneAndAValidOneAsksWhatDependsOnIt() {
        Spreker s = totAkkoord().zeg("ander adres");
        assertThat(s.vraagt()).isEqualTo("nieuw_adres");
        assertThat(s.zeg("9999 ZZ 1").tekst()).contains("niet vinden");
        assertThat(s.zeg("wat heb ik ingevuld?").tekst()).contains("Voorbeeldlaan 10");
        s.zeg("1099XA 12");
        assertThat(s.vraagt()).isEqualTo("adres_bevestigd");
        assertThat(s.zeg("ja").vraagt()).isEqualTo("woonsituatie");
        assertThat(s.zeg("hele woning").vraagt()).isEqualTo("akkoord");
        assertThat(s.tekst()).contains("Voorbeeldlaan 12", "suzanne@example.org");
    }

    @Test
    void theHouseholdIsJudgedAgainAfterANewDate() {
        Spreker s = totInloggen().als(NepBrp.MOEDER).zeg("/verder", "hele woning", "iedereen", "suzanne@example.org", "overslaan");
        assertThat(s.tekst()).contains("Pieter jr");
        wereld.afhandeling.zelf.add(NepBrp.ZOON);
        s.zeg("nee, toch 4 december");
        assertThat(s.tekst()).contains("Pieter jr Almenkinders gaat niet mee in deze aangifte. Deze persoon doet zelf aangifte")
                .contains("Wie verhuizen mee: Pieter Almenkinders, Magdalena Almenkinders, Esther Almenkinders");
    }

    @ParameterizedTest
    @CsvSource({"woonsituatie,Hoe gaat u daar wonen", "contact_email,e-mailadres", "contact_telefoon,telefoonnummer", "meeverhuizers,aangifte"})
    void everyAnswerCanBeChangedFromTheSummary(String slot, String vraag) {
        Spreker s = totAkkoord().zeg("/corrigeren{\"slot\":\"" + slot + "\"}");
        assertThat(s.vraagt()).isEqualTo(slot);
        assertThat(s.tekst()).contains(vraag);
        assertThat(s.klik("Laat het zo").vraagt()).isEqualTo("akkoord");
    }

    @Test
    void aNoToTheSummaryAsksWhatToChange() {
        Spreker s = totAkkoord().zeg("nee");
        assertThat(s.tekst()).contains("Wat wilt u veranderen?");
        assertThat(s.klik("Oud adres").tekst()).contains("medewerker kijkt ernaar").contains("(dit klopt niet, zegt u)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"31-11 | bestaat niet", "1-1-0206 | bestaat niet", "30 februari | bestaat niet",
            "1 februari 2027 | te vroeg", "blabla | begrijp", "5 december of 6 december | meer dan één datum",
            "volgende vrijdag | meer dan één datum", "ergens in januari | precieze dag", "29 februari 2027 | 28 dagen", "1-1-0206 | jaar"})
    void aBadDateIsExplainedAndAskedInOtherWords(String zin, String uitleg) {
        Spreker s = Spreker.in(wereld, "0363").zeg("hallo").zeg(zin);
        assertThat(s.tekst()).contains(uitleg).doesNotContain("Of op welke dag bent u verhuisd");
        assertThat(s.vraagt()).isEqualTo("verhuisdatum");
    }

    @Test
    void aStreetAloneWaitsForItsNumber() {
        Spreker s = Spreker.in(wereld, "0363").zeg("hallo", "1 december", "naar de Voorbeeldlaan");
        assertThat(s.tekst()).contains("Welk huisnummer hoort bij Voorbeeldlaan");
        assertThat(s.zeg("nummer 10").tekst()).contains("Voorbeeldlaan 10");
        assertThat(s.vraagt()).isEqualTo("adres_bevestigd");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Postbus 12, 1099 XA Amsterdam | postbus is geen adres", "1099 XK 1 | gemeente Haarlemmermeer",
            "5038EA 12 | https://tilburg.example", "1099XE 9 | ingetrokken", "1099XA | Welk huisnummer hoort bij 1099 XA", "1099XA 99 | niet vinden"})
    void anAddressThatCannotBeIsExplained(String adres, String uitleg) {
        Spreker s = Spreker.in(wereld, "0363").zeg("hallo", "1 december", adres);
        assertThat(s.tekst()).contains(uitleg);
        assertThat(s.vraagt()).isEqualTo("nieuw_adres");
    }

    @Test
    void anUnknownAddressIsAskedOnceMoreAndThenHandedOver() {
        Spreker s = Spreker.in(wereld, "0363").zeg("hallo", "1 december", "1099XA 99", "1099XA 98");
        assertThat(s.tekst()).contains("kan ik u niet online inschrijven").contains("14 020");
    }

    @Test
    void severalAddressesBecomeButtonsAndATypedChoice() {
        Spreker s = Spreker.in(wereld, "0363").zeg("hallo", "1 december", "1099 xa 20");
        assertThat(s.antwoorden().get(s.antwoorden().size() - 1).buttons()).hasSize(3);
        assertThat(s.zeg("20a").tekst()).contains("Voorbeeldlaan 20A");
        Spreker klikker = Spreker.in(wereld, "0363").zeg("hallo", "1 december", "1099 xa 20").klik("Voorbeeldlaan 20A");
        assertThat(klikker.tekst()).contains("Is dit uw nieuwe adres: Voorbeeldlaan 20A");
    }

    @Test
    void aHouseNumberCompletesAPostcodeAndReplacesAWrongOne() {
        Spreker s = Spreker.in(wereld, "0363").zeg("hallo", "1 december", "1099XA", "10");
        assertThat(s.tekst()).contains("Voorbeeldlaan 10");
        assertThat(s.zeg("nee, nummer 12").tekst()).contains("Voorbeeldlaan 12");
    }

    @Test
    void aNevenadresIsReplacedAndSaidSo() {
        assertThat(Spreker.in(wereld, "0363").zeg("hallo", "1 december", "1099XG 4").tekst()).contains("Nevenhof 4 is een extra adres").contains("Nevenhof 2");
    }

    @Test
    void withoutTheBagTheAddressIsTakenAsTyped() {
        wereld.bag.weg = true;
        Spreker s = Spreker.in(wereld, "0363").zeg("hallo", "1 december", "1099XA 10");
        assertThat(s.tekst()).contains("register van adressen doet het nu niet").contains("Typ alles");
        s.zeg("Voorbeeldlaan 10, 1099 XA Amsterdam");
        assertThat(s.tekst()).contains("Wij controleren het later").contains("Voorbeeldlaan 10, 1099 XA Amsterdam");
        assertThat(s.vraagt()).isEqualTo("adres_bevestigd");
    }

    @Test
    void withoutTheBrpCoMoversAreTyped() {
        Spreker s = totInloggen().als(NepBrp.MOEDER);
        wereld.brp.weg = true;
        s.zeg("/verder", "hele woning");
        assertThat(s.tekst()).contains("naam en de geboortedatum");
        s.zeg("Pieter Almenkinders 1-1-1964 en Esther Almenkinders 5 november 2019");
        assertThat(s.tekst()).contains("Pieter Almenkinders, Esther Almenkinders");
    }

    @Test
    void theSameAddressComesToLightAfterLoginAndIsAskedAgain() {
        Spreker s = Spreker.in(wereld, "0363").zeg("hallo", "1 december", "3077AW 31", "ja").als(NepBrp.ALLEEN).zeg("/verder");
        assertThat(s.tekst()).contains("Daar woont u al.");
        assertThat(s.vraagt()).isEqualTo("nieuw_adres");
    }

    @Test
    void aLoginThatIsTooWeakEndsKindlyAndAStrongerOneGoesOn() {
        Spreker s = totInloggen().metNiveau(NepBrp.ALLEEN, 10).zeg("/verder");
        assertThat(s.tekst()).contains("niet sterk genoeg").contains("14 020");
        assertThat(s.vraagt()).isEmpty();
        assertThat(s.metNiveau(NepBrp.ALLEEN, 20).zeg("/verder").vraagt()).isEqualTo("woonsituatie");
    }

    @Test
    void aSideQuestionWithADateIsNoAnswerAndTheQuestionComesBackInOtherWords() {
        Spreker s = Spreker.in(wereld, "0363").zeg("hallo");
        String eerst = s.antwoorden().get(s.antwoorden().size() - 1).text();
        s.zeg("kan ik op 3 december langskomen?");
        assertThat(s.tekst()).contains("Voorbeeldplein 1");
        assertThat(s.vraagt()).isEqualTo("verhuisdatum");
        assertThat(s.antwoorden().get(s.antwoorden().size() - 1).text()).isNotEqualTo(eerst);
        assertThat(s.zeg("wat heb ik ingevuld").tekst()).contains("nog niets ingevuld");
        assertThat(s.zeg("Krijg ik een boete als ik 40 dagen te laat ben?").tekst()).contains("325 euro");
        assertThat(s.custom("vraagt")).isEqualTo("verhuisdatum");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"hoe lang van te voren kan ik het doorgeven? | vier weken", "wat kost dat? | gratis",
            "mag mijn vriendin ook mee op mijn aangifte | zelf", "welke papieren heb ik nodig? | DigiD", "waarom vraag je dat? | basisregistratie",
            "ik wil een mens spreken | 14 020", "dank u wel | Graag gedaan", "wat is een hoofdbewoner? | huurt of bezit",
            "kan het ook telefonisch? | 14 020", "hoe is het weer op de maan? | antwoord"})
    void sideQuestionsAreAnsweredFromTheContent(String zin, String antwoord) {
        Spreker s = Spreker.in(wereld, "0363").zeg("hallo").zeg(zin);
        assertThat(s.tekst()).containsIgnoringCase(antwoord);
        assertThat(s.vraagt()).isEqualTo("verhuisdatum");
    }

    @Test
    void municipalitiesAnswerWithTheirOwnPricesAndTone() {
        assertThat(Spreker.in(wereld, "0363").zeg("wat kost het?").tekst()).contains("€ 17,50");
        assertThat(Spreker.in(wereld, "0855").zeg("wat kost het?").tekst()).contains("€ 16,10").contains("Op welke dag verhuis je");
    }

    @Test
    void stoppingIsConfirmedAndThrowsTheAnswersAway() {
        Spreker s = totInloggen().zeg("stop");
        assertThat(s.tekst()).contains("Wilt u stoppen?");
        assertThat(s.zeg("nee").vraagt()).isEqualTo("inloggen");
        s.zeg("annuleren").klik("Ja, stoppen");
        assertThat(s.tekst()).contains("Er is niets doorgegeven");
        assertThat(s.zeg("wat heb ik ingevuld?").tekst()).contains("nog niets ingevuld");
    }

    @Test
    void undoAsksTheLastQuestionAgain() {
        Spreker s = totInloggen().als(NepBrp.ALLEEN).zeg("/verder", "hele woning", "terug");
        assertThat(s.vraagt()).isEqualTo("woonsituatie");
    }

    @Test
    void anotherResidentWithTheSameSenderSeesNothingOfTheFirst() {
        Spreker eerste = totMeeverhuizers();
        Spreker tweede = new Spreker(wereld, eerste.sender(), "0363").als(NepBrp.MOEDER).zeg("wat heb ik ingevuld?");
        assertThat(tweede.tekst()).contains("Welkom").doesNotContain("Voorbeeldlaan", "Moulin", "1 december");
        assertThat(eerste.zeg("wat heb ik ingevuld?").tekst()).contains("Voorbeeldlaan 10", "Suzanne Moulin");
    }

    @Test
    void anAnonymousCallerOfABoundConversationIsAskedToLogInAndSeesNothing() {
        Spreker eerste = totMeeverhuizers();
        Spreker anoniem = new Spreker(wereld, eerste.sender(), "0363").zeg("wat heb ik ingevuld?");
        assertThat(anoniem.vraagt()).isEqualTo("inloggen");
        assertThat(anoniem.tekst()).doesNotContain("Voorbeeldlaan", "Moulin");
        assertThat(eerste.zeg("alleen ik").vraagt()).isEqualTo("contact_email");
    }

    @Test
    void aResidentGoesOnOnAnotherDevice() {
        totMeeverhuizers();
        Spreker telefoon = Spreker.in(wereld, "0363").als(NepBrp.ALLEEN).zeg("hallo");
        assertThat(telefoon.tekst()).contains("eerder begonnen");
        telefoon.klik("Verder met mijn eerdere");
        assertThat(telefoon.vraagt()).isEqualTo("meeverhuizers");
        assertThat(telefoon.zeg("wat heb ik ingevuld").tekst()).contains("Voorbeeldlaan 10");
        Spreker vreemde = Spreker.in(wereld, "0363").als(NepBrp.MOEDER).zeg("ik was al begonnen");
        assertThat(vreemde.tekst()).doesNotContain("Voorbeeldlaan");
    }

    @Test
    void twoClicksAtTheSameMomentMakeOneDeclarationAndGetTheSameAnswer() throws Exception {
        Spreker s = totAkkoord();
        var teksten = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        new Spreker(wereld, s.sender(), "0363").als(NepBrp.ALLEEN).zeg("/bevestigen{\"akkoord\":\"ja\"}").tekst()))
                .limit(4).toList().stream().map(CompletableFuture::join).distinct().toList();
        assertThat(teksten).hasSize(1).first().asString().contains("VHZ-2026-000001");
        assertThat(wereld.afhandeling.perSleutel).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ik huur een kamer bij een hospita | Ik huur een kamer", "wij hebben het gehuurd | hele woning", "kamertje | Ik huur een kamer",
            "ik trek in bij mijn moeder in haar huis | Ik trek in bij iemand", "eigen huis gekocht | hele woning"})
    void howTheyLiveIsUnderstoodAndRepeated(String zin, String gelezen) {
        Spreker s = totInloggen().als(NepBrp.ALLEEN).zeg("/verder", zin);
        assertThat(s.tekst()).contains("Ik noteer: ").contains(gelezen);
        assertThat(s.vraagt()).isEqualTo("meeverhuizers");
    }

    @Test
    void aYesInMoreWordsAndAChoiceByRankAreUnderstood() {
        assertThat(Spreker.in(wereld, "0363").zeg("hallo", "1 december", "1099XA 10", "ja dat is het").vraagt()).isEqualTo("inloggen");
        assertThat(Spreker.in(wereld, "0363").zeg("hallo", "1 december", "1099XA 10", "ja maar het klopt niet").vraagt()).isNotEqualTo("inloggen");
        assertThat(Spreker.in(wereld, "0363").zeg("hallo", "1 december", "1099XA 20", "de tweede").tekst()).contains("Voorbeeldlaan 20A");
        assertThat(totAkkoord().zeg("er klopt iets niet", "de datum").vraagt()).isEqualTo("verhuisdatum");
        assertThat(totInloggen().zeg("ik ben ingelogd").tekst()).contains("nog niet ingelogd");
    }

    @Test
    void aLateDateIsTakenAndTheRuleSaysOnceWhatItMeans() {
        Spreker s = Spreker.in(wereld, "0363").zeg("hallo", "1 mei");
        assertThat(s.tekst()).contains("vrijdag 1 mei 2026").contains("Dat is te laat. U wordt (u).");
        assertThat(s.zeg("1099XA 10").tekst()).doesNotContain("te laat");
    }

    @Test
    void hostileMessagesAreAnsweredAndChangeNothing() {
        Spreker s = totMeeverhuizers();
        for (String bericht : List.of("x".repeat(2_001), "\u0000\u0007", "/gegeven_invullen{\"meeverhuizers\":", "/gegeven_invullen{\"bsn\":\"999997567\"}",
                "{zaaknummer} {samenvatting}", "'; DROP TABLE gesprek; --", "<script>alert(1)</script>", "\ud83d\ude00\u202e", "/bestaat_niet", "\ud800")) {
            assertThat(s.zeg(bericht).antwoorden()).as(bericht).isNotEmpty();
            assertThat(s.vraagt()).as(bericht).isEqualTo("meeverhuizers");
        }
        assertThat(s.zeg("wat heb ik ingevuld?").tekst()).contains("Voorbeeldlaan 10");
    }

    @Test
    void nothingPersonalStandsInToString() {
        Spreker s = totAkkoord();
        assertThat(s.antwoorden().toString()).doesNotContain("Moulin", "Voorbeeldlaan", "suzanne", NepBrp.ALLEEN);
        var bewaard = wereld.bean(nl.verhuisloket.gesprek.staat.Gesprekken.class).zoek(s.sender(), NepBrp.ALLEEN).orElseThrow();
        assertThat(bewaard.toString() + bewaard.staat() + bewaard.staat().gebeurtenissen + bewaard.staat().huishouden)
                .doesNotContain("Moulin", "Voorbeeldlaan", "suzanne", NepBrp.ALLEEN);
    }

    private Spreker totInloggen() {
        return Spreker.in(wereld, "0363").zeg("hallo", "1 december", "1099XA 10", "ja");
    }

    private Spreker totMeeverhuizers() {
        return totInloggen().als(NepBrp.ALLEEN).zeg("/verder", "hele woning");
    }

    private Spreker totAkkoord() {
        return totMeeverhuizers().zeg("alleen ik", "suzanne@example.org", "overslaan");
    }
}
