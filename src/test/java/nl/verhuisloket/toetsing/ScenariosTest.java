package nl.verhuisloket.toetsing;

import static nl.verhuisloket.toetsing.Feiten.Relatie.GEEN;
import static nl.verhuisloket.toetsing.Feiten.Relatie.GEZAG_OVER;
import static nl.verhuisloket.toetsing.Feiten.Relatie.KIND;
import static nl.verhuisloket.toetsing.Feiten.Relatie.OUDER;
import static nl.verhuisloket.toetsing.Feiten.Relatie.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The scenarios of the domain dossier, part F, that are decided on facts. Persons are the published fictional ones (RvIG), reduced
 * to the few facts that matter; R is 24 November 2026 unless said. W07 and W12 say that the declarant stays behind.
 */
class ScenariosTest {

    /** @param uitkomst code, with the date of registration or the findings that carry it  @param wie {@code 0=I 1=P} */
    @ParameterizedTest(name = "{0}")
    @MethodSource({"tijd", "wie", "adres", "toestemming", "brp", "signalen"})
    void endsAsTheDossierSays(String naam, Geval geval, Map<String, String> beleid, String verwacht, String wie) {
        Oordeel oordeel = Toetsbank.met(beleid).toets(geval.feiten());
        String datum = oordeel.uitkomst().code().equals("automatisch") ? " " + oordeel.registratiedatum() : "";
        assertThat(oordeel.uitkomst().code() + datum + punten(oordeel) + " " + Toetsbank.gevonden(oordeel)).isEqualTo(verwacht);
        assertThat(oordeel.personen().stream().map(p -> p.nummer() + "=" + p.hoedanigheid().code()).collect(Collectors.joining(" ")))
                .isEqualTo(wie);
    }

    private static String punten(Oordeel oordeel) {
        return oordeel.score() == 0 ? "" : " " + oordeel.score() + " punten";
    }

    static Stream<Arguments> tijd() {
        return Stream.of(
                scenario("T01 alone, today, to an empty home", suzanne(), "automatisch 2026-11-24 []", "0=I"),
                scenario("T02 first allowed day", suzanne().met("verhuisdatum", "2026-12-22"), "automatisch 2026-12-22 []", "0=I"),
                scenario("T03 one day too early", suzanne().met("verhuisdatum", "2026-12-23"), "nog-niet [WBRP-2.39-2-TE-VROEG]", "0=I"),
                scenario("T04 last timely day", suzanne().met("verhuisdatum", "2026-11-19"), "automatisch 2026-11-19 []", "0=I"),
                scenario("T05 one day late", suzanne().met("verhuisdatum", "2026-11-18"),
                        "automatisch 2026-11-24 [WBRP-2.20-3B-TE-LAAT]", "0=I"),
                scenario("T06 fifth day on a Saturday", maandag(), "automatisch 2026-11-16 []", "0=I"),
                scenario("T06 the same without the Termijnenwet", maandag(), Map.of("termijnenwet", "uit"),
                        "automatisch 2026-11-23 [WBRP-2.20-3B-TE-LAAT]", "0=I"),
                scenario("T09 no back-dating", suzanne().met("verhuisdatum", "2026-05-01"),
                        "automatisch 2026-11-24 10 punten [S24-LANG-GELEDEN, WBRP-2.20-3B-TE-LAAT]", "0=I"),
                scenario("T15 died while the declaration was held", suzanne().met("aangever.opschorting", "O"),
                        "niet-digitaal [WBRP-2.39-OVERLEDEN-AANGEVER]", ""),
                scenario("T17 no past date online", suzanne().met("verhuisdatum", "2026-11-21"), Map.of("verledenOnline", "uit"),
                        "niet-digitaal [BELEID-VERLEDEN-NIET-ONLINE]", "0=I"));
    }

    static Stream<Arguments> wie() {
        return Stream.of(
                scenario("W01 fifteen, birthday tomorrow", magdalena("2027-09-07"), "niet-digitaal [WBRP-2.48-A-AANGEVER-ONDER-16]", ""),
                scenario("W02 sixteen today, alone", magdalena("2027-09-08"), "automatisch 2027-09-08 10 punten [S21-MINDERJARIGE-ALLEEN]",
                        "0=I"),
                scenario("W03 mother for a child of seventeen", hillegonda().mee(KIND, "2009-08-04"), "automatisch 2026-11-24 []", "0=I 1=G"),
                scenario("W05 last day of seventeen", hillegonda().met("ontvangst", "2027-08-03").mee(KIND, "2009-08-04"),
                        "automatisch 2027-08-03 []", "0=I 1=G"),
                scenario("W05 eighteen today", hillegonda().met("ontvangst", "2027-08-04").mee(KIND, "2009-08-04"),
                        "automatisch 2027-08-04 []", "0=I 1=O"),
                scenario("W06 mother for her adult son", hillegonda().mee(KIND, "2007-12-04"), "automatisch 2026-11-24 []", "0=I 1=O"),
                scenario("W07 adult son to a student room", hillegonda().mee(KIND, "2007-12-04").met("blijft", "ja"),
                        "nog-niet [BELEID-NIEMAND-OVER, WBRP-2.49-5-ANDER-NIEUW-ADRES@1]", ""),
                scenario("W08 son for both parents", volwassene("2007-12-04").mee(OUDER, "1975-06-01").mee(OUDER, "1964-02-01"),
                        "automatisch 2026-11-24 []", "0=I 1=K 2=K"),
                scenario("W09 one spouse for the other", echtpaar(), "automatisch 2026-11-24 []", "0=I 1=P"),
                scenario("W10 spouses who come from two addresses", echtpaar().met("mee1.bijAangever", "nee"), "automatisch 2026-11-24 []",
                        "0=I 1=P"),
                scenario("W12 spouse moves out alone", echtpaar().met("blijft", "ja"),
                        "nog-niet [BELEID-NIEMAND-OVER, WBRP-2.49-5-ANDER-NIEUW-ADRES@1]", ""),
                scenario("W13 registered partners", volwassene("1972-01-01").mee(PARTNER, "1974-01-01"), "automatisch 2026-11-24 []",
                        "0=I 1=P"),
                scenario("W14 unmarried couple with a child", volwassene("1985-05-05").mee(GEEN, "1986-06-06").mee(KIND, "2018-12-01"),
                        "automatisch 2026-11-24 [WBRP-2.49-1-NIET-VOOR-ANDER@1]", "0=I 2=G"),
                scenario("W18 divorced mother, child lives with her", gescheidenOuder("ja", "2010-08-01"), "automatisch 2026-11-24 []",
                        "0=I 1=G"),
                scenario("W19 child comes to live with the father", gescheidenOuder("nee", "2010-08-01").met("ontvangst", "2026-07-31")
                                .met("aangever.staatErAl", "ja").met("mee1.ouderMee", "nee"),
                        "beoordelen [S23-KIND-WISSELT-VAN-OUDER@1]", "1=G"),
                scenario("W20 two parents declare one child", gescheidenOuder("nee", "2016-08-01").met("openstaand", "ja"),
                        "beoordelen [S22-ANDERE-AANGIFTE-OPEN, S23-KIND-WISSELT-VAN-OUDER@1]", "0=I 1=G"),
                scenario("W21 grandmother for a grandchild", volwassene("1955-05-05").met("aangever.staatErAl", "ja")
                                .mee(GEEN, "2017-05-05").met("mee1.ouderMee", "nee"),
                        "beoordelen [S20-KIND-ZONDER-OUDER@1, WBRP-2.48-A-VERZORGER@1]", "1=G"),
                scenario("W22 stepfather, the mother moves along", volwassene("1980-05-05").mee(PARTNER, "1982-05-05")
                                .mee(GEEN, "2018-05-05").met("mee2.ouderMee", "ja"),
                        "beoordelen [WBRP-2.48-A-VERZORGER@2]", "0=I 1=P 2=G"),
                scenario("W24 under curatele", suzanne().met("aangever.curatele", "ja"), "niet-digitaal [WBRP-2.48-C-CURATELE-AANGEVER]", ""),
                scenario("W29 a deceased co-mover", suzanne().mee(GEEN, "1950-01-01").met("mee1.opschorting", "O"),
                        "automatisch 2026-11-24 [WBRP-2.39-OVERLEDEN-MEEVERHUIZER@1]", "0=I"),
                scenario("W30 an emigrated co-mover", suzanne().mee(PARTNER, "1980-01-01").met("mee1.opschorting", "E")
                                .met("mee1.geheim", "ja").met("mee1.verblijfsoort", "BUITENLAND"),
                        "automatisch 2026-11-24 [BELEID-GEHEIMHOUDING@1, WBRP-2.38-NIET-INGEZETENE-MEEVERHUIZER@1]", "0=I"),
                scenario("W31 twenty-one co-movers", suzanne().met("meeverhuizers", 21).met("oppervlakte", 900),
                        "niet-digitaal [BELEID-MEEVERHUIZERS-MAXIMUM]", "0=I " + Stream.iterate(1, n -> n + 1).limit(21)
                                .map(n -> n + "=G").collect(Collectors.joining(" "))),
                scenario("W34 mother for five children and an adult son, husband stays", almenkinders(), "automatisch 2026-11-24 []",
                        "0=I 1=O 2=G 3=G 4=G 5=G 6=G"),
                scenario("a guardian for a ward of nine", volwassene("1970-01-01").mee(GEZAG_OVER, "2017-05-05").met("mee1.ouderMee", "nee"),
                        "automatisch 2026-11-24 []", "0=I 1=G"));
    }

    static Stream<Arguments> adres() {
        return Stream.of(
                scenario("A01 a home", suzanne(), "automatisch 2026-11-24 []", "0=I"),
                scenario("A02 an office", suzanne().met("doelen", "kantoorfunctie").met("oppervlakte", 200),
                        "beoordelen [S08-GEEN-WOONFUNCTIE]", "0=I"),
                scenario("A03 recreation", suzanne().met("doelen", "logiesfunctie").met("oppervlakte", 60), "beoordelen [S09-RECREATIE]", "0=I"),
                scenario("A04 new building under way", suzanne().met("status", "Verblijfsobject gevormd").met("panden", "Bouw gestart"),
                        "beoordelen [S10-NIET-IN-GEBRUIK]", "0=I"),
                scenario("A05 withdrawn", suzanne().met("status", "Verblijfsobject ingetrokken"), "niet-digitaal [BELEID-BAG-VERVALLEN]",
                        "0=I"),
                scenario("A06 nevenadres", suzanne().met("nevenadres", "ja"), "automatisch 2026-11-24 [BELEID-BAG-NEVENADRES]", "0=I"),
                scenario("A07 houseboat", suzanne().met("soort", "Ligplaats").met("status", "Plaats aangewezen").met("doelen", "-")
                        .met("panden", "-").met("oppervlakte", "-"), "automatisch 2026-11-24 []", "0=I"),
                scenario("A08 care home", suzanne().met("doelen", "gezondheidszorgfunctie").met("instelling", "ja"),
                        "niet-digitaal [WBRP-2.40-INSTELLING]", "0=I"),
                scenario("A09 another municipality", suzanne().met("gemeentecode", "0394"), "nog-niet [WBRP-2.39-1-ANDERE-GEMEENTE]", "0=I"),
                scenario("A10 not in the BAG", suzanne().met("bekend", "nee"), "niet-digitaal [BELEID-BAG-ONBEKEND]", "0=I"),
                scenario("A11 two homes on one number, not chosen yet", suzanne().met("zonder", "adres bewoning"),
                        "beoordelen [BELEID-ONVOLLEDIG]", "0=I"),
                scenario("A15 the BAG does not answer", suzanne().met("zonder", "adres"), "beoordelen [BELEID-ONVOLLEDIG]", "0=I"),
                scenario("A16 old address contested", suzanne().met("betwist", "ja"), "beoordelen [WBRP-2.26-OUD-ADRES-BETWIST]", "0=I"));
    }

    static Stream<Arguments> toestemming() {
        return Stream.of(
                scenario("C01 before the answer", bijEen().met("genoemd", "ja").met("hoofdbewonerBekend", "ja"),
                        "toestemming 25 punten [BELEID-TOESTEMMING-BIJ-SIGNAAL, S03-ANDEREN-BLIJVEN]", "0=I"),
                scenario("C01 consents", gevraagd("GEGEVEN"), "automatisch 2026-11-24 []", "0=I"),
                scenario("C02 refuses", gevraagd("GEWEIGERD"), "beoordelen 25 punten [S03-ANDEREN-BLIJVEN, S04-TOESTEMMING-GEWEIGERD]", "0=I"),
                scenario("C03 no answer", gevraagd("GEEN_ANTWOORD"),
                        "beoordelen 50 punten [BELEID-PUNTEN, S03-ANDEREN-BLIJVEN, S05-GEEN-ANTWOORD]", "0=I"),
                scenario("C08 policy never", bijEen(), Map.of("toestemming", "NOOIT"), "automatisch 2026-11-24 []", "0=I"),
                scenario("C09 policy when occupied, nobody named", bijEen(), Map.of("toestemming", "BIJ_BEWONING"),
                        "beoordelen 25 punten [BELEID-NIEMAND-TE-VRAGEN-BIJ-BEWONING, S03-ANDEREN-BLIJVEN]", "0=I"),
                scenario("C10 named but not registered there", bijEen().met("genoemd", "ja"), "beoordelen 50 punten "
                        + "[BELEID-NIEMAND-TE-VRAGEN-BIJ-SIGNAAL, BELEID-PUNTEN, S03-ANDEREN-BLIJVEN, S06-HOOFDBEWONER-NIET-INGESCHREVEN]",
                        "0=I"),
                scenario("the whole home, the previous resident is still registered", bijEen().met("woonsituatie", "ZELFSTANDIG"),
                        "automatisch 2026-11-24 []", "0=I"));
    }

    static Stream<Arguments> brp() {
        return Stream.of(
                scenario("B01 address in onderzoek", suzanne().met("aangever.inOnderzoek", "ja"),
                        "beoordelen [S13-VERBLIJF-IN-ONDERZOEK]", "0=I"),
                scenario("B02 does not live at the address", suzanne().met("aangever.verblijftNiet", "ja"),
                        "beoordelen [S14-VERBLIJFT-NIET-OP-ADRES]", "0=I"),
                scenario("B03 emigrated", suzanne().met("aangever.opschorting", "E").met("aangever.geheim", "ja")
                        .met("aangever.verblijfsoort", "BUITENLAND"),
                        "niet-digitaal [BELEID-GEHEIMHOUDING, WBRP-2.38-NIET-INGEZETENE-AANGEVER]", ""),
                scenario("B04 ministerieel besluit", suzanne().met("aangever.opschorting", "M"),
                        "niet-digitaal [WBRP-2.38-NIET-INGEZETENE-AANGEVER]", ""),
                scenario("B05 geheimhouding", suzanne().met("aangever.geheim", "ja"), "beoordelen [BELEID-GEHEIMHOUDING]", "0=I"),
                scenario("B08 not in the BRP", suzanne().met("aangever.gevonden", "nee").met("aangever.geboren", "-")
                        .met("aangever.verblijfsoort", "-"), "niet-digitaal [WBRP-2.38-NIET-GEVONDEN-AANGEVER]", ""),
                scenario("B10 an open relocation", suzanne().met("openstaand", "ja"), "beoordelen [S22-ANDERE-AANGIFTE-OPEN]", "0=I"),
                scenario("B16 a kind of residence nobody knows", suzanne().met("aangever.verblijfsoort", "RUIMTESTATION"),
                        "beoordelen [WBRP-2.38-VERBLIJF-VAN-ONBEKENDE-SOORT]", "0=I"),
                scenario("B17 residence unknown", suzanne().met("aangever.verblijfsoort", "ONBEKEND"),
                        "niet-digitaal [WBRP-2.38-NIET-INGEZETENE-AANGEVER]", ""));
    }

    static Stream<Arguments> signalen() {
        return Stream.of(
                scenario("S-1 fourth adult in 35 m2", suzanne().met("oppervlakte", 35).met("bewoners", 3).met("huishoudens", 3)
                        .met("woonsituatie", "KAMER"), "beoordelen 75 punten [BELEID-NIEMAND-TE-VRAGEN-BIJ-SIGNAAL, BELEID-PUNTEN, "
                        + "S01-KRAP, S02-HUISHOUDENS, S03-ANDEREN-BLIJVEN]", "0=I"),
                scenario("S-3 too many residents to list", suzanne().met("veel", "ja"), "beoordelen [S33-VEEL-BEWONERS]", "0=I"),
                scenario("S-4 family of nine in 110 m2", almenkinders().mee(PARTNER, "1964-02-01").mee(KIND, "2009-08-04"),
                        "automatisch 2026-11-24 []", "0=I 1=O 2=G 3=G 4=G 5=G 6=G 7=P 8=G"),
                scenario("S-10 random sample", suzanne().met("steekproef", "ja"), "beoordelen [S32-STEEKPROEF]", "0=I"));
    }

    private static Geval suzanne() {
        return volwassene("1985-12-01");
    }

    private static Geval volwassene(String geboren) {
        return Geval.gewoon().met("aangever.geboren", geboren);
    }

    private static Geval maandag() {
        return suzanne().met("ontvangst", "2026-11-23").met("verhuisdatum", "2026-11-16");
    }

    private static Geval hillegonda() {
        return volwassene("1975-06-01");
    }

    private static Geval magdalena(String ontvangst) {
        return volwassene("2011-09-08").met("ontvangst", ontvangst);
    }

    private static Geval echtpaar() {
        return volwassene("1980-03-03").mee(PARTNER, "1981-04-04");
    }

    private static Geval gescheidenOuder(String bijAangever, String geboren) {
        return volwassene("1978-01-01").mee(KIND, geboren).met("mee1.gescheiden", "ja").met("mee1.bijAangever", bijAangever);
    }

    /** Mother, an adult son and five children under sixteen. */
    private static Geval almenkinders() {
        return hillegonda().mee(KIND, "2007-12-04").mee(KIND, "2011-09-08").mee(KIND, "2013-11-09").mee(KIND, "2015-03-03")
                .mee(KIND, "2017-03-03").mee(KIND, "2019-11-05");
    }

    /** To a home of 80 m2 with one adult resident, who goes on living there. */
    private static Geval bijEen() {
        return suzanne().met("oppervlakte", 80).met("bewoners", 1).met("woonsituatie", "INWONEND");
    }

    private static Geval gevraagd(String antwoord) {
        return bijEen().met("genoemd", "ja").met("hoofdbewonerBekend", "ja").met("toestemming", antwoord);
    }

    private static Arguments scenario(String naam, Geval geval, String verwacht, String wie) {
        return scenario(naam, geval, Map.of(), verwacht, wie);
    }

    private static Arguments scenario(String naam, Geval geval, Map<String, String> beleid, String verwacht, String wie) {
        return arguments(naam, geval, beleid, verwacht, wie);
    }
}
