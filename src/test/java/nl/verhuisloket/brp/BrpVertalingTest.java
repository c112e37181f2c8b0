package nl.verhuisloket.brp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.verhuisloket.brp.Persoon.Verblijfplaats.Soort;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the BRP may answer one day, and what it leaves out (dossier B.1, traps 1 to 6, and scenario B16). */
class BrpVertalingTest {

    private static final Bsn BSN = new Bsn("999993653");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{'type':'Datum','datum':'1985-12-01','langFormaat':'1 december 1985'} | 1985 | 12 | 1",
        "{'type':'JaarMaandDatum','jaar':1985,'maand':12,'langFormaat':'december 1985'} | 1985 | 12 |",
        "{'type':'JaarDatum','jaar':1985,'langFormaat':'1985'} | 1985 | |",
        "{'type':'DatumOnbekend','onbekend':true,'langFormaat':'onbekend'} | | |",
        "{'type':'Kwartaal','jaar':1985,'kwartaal':4} | | |",
        "{'type':'Datum','datum':'1985-13-01'} | | |",
        "{'type':'JaarDatum'} | | |",
        "{'type':'JaarMaandDatum','jaar':1985,'maand':0} | | |",
        "{} | | |"})
    void readsEachKindOfDateAndNoOther(String bron, Integer jaar, Integer maand, Integer dag) {
        assertThat(BrpVertaling.datum(json(bron.replace('\'', '"')))).isEqualTo(
                jaar == null ? null : new GedeeltelijkeDatum(jaar, maand, dag));
    }

    @ParameterizedTest
    @CsvSource({"Locatie, LOCATIE", "VerblijfplaatsBuitenland, BUITENLAND", "VerblijfplaatsOnbekend, ONBEKEND", "Maankolonie, ONBEKEND"})
    void anUnknownKindOfPlaceIsUnknown(String type, Soort soort) {
        Persoon persoon = persoon("{'verblijfplaats':{'type':'" + type + "','verblijfadres':{'korteStraatnaam':'Krater'}}}");

        assertThat(persoon.verblijfplaats().soort()).isEqualTo(soort);
        assertThat(persoon.verblijfplaats().adres()).isNull();
    }

    @Test
    void anUnknownKindOfGezagKeepsItsNameAndItsHolders() {
        Persoon persoon = persoon("""
                {'gezag':[{'type':'Pleeggezag','minderjarige':{'burgerservicenummer':'999993653'},
                           'derden':[{'type':'OnbekendeDerde'},{'type':'Pleegouder','burgerservicenummer':'999990858'}]}]}""");

        assertThat(persoon.gezag()).containsExactly(new Persoon.Gezag("Pleeggezag", List.of(new Bsn("999990858"))));
    }

    @Test
    void gezagWithAThirdPersonHasBoth() {
        Persoon persoon = persoon("""
                {'gezag':[{'type':'GezamenlijkGezag','minderjarige':{'burgerservicenummer':'999993653'},
                           'ouder':{'burgerservicenummer':'999990949'},
                           'derde':{'type':'BekendeDerde','burgerservicenummer':'999990858'}}]}""");

        assertThat(persoon.gezag().get(0).gezaghouders()).containsExactly(new Bsn("999990949"), new Bsn("999990858"));
    }

    @Test
    void whatIsLeftOutIsFalseOrUnknown() {
        Persoon leeg = persoon("{}");

        assertThat(leeg.volledigeNaam()).isEqualTo("Naam onbekend");
        assertThat(leeg.geboorte()).isNull();
        assertThat(leeg.geheimhouding() || leeg.curatele() || leeg.inOnderzoek()).isFalse();
        assertThat(leeg.verblijfplaats().soort()).isEqualTo(Soort.ONBEKEND);
        assertThat(leeg.opschorting()).isNull();
        assertThat(leeg.partners()).isEmpty();
        assertThat(leeg.gezag()).isEmpty();
    }

    @Test
    void aStandardValueIsNoBagIdAndAMisspeltBsnNoBsn() {
        Persoon persoon = persoon("""
                {'verblijfplaats':{'type':'Adres','adresseerbaarObjectIdentificatie':'0000000000000000',
                                   'verblijfadres':{'korteStraatnaam':'Cronus','huisnummer':555}},
                 'partners':[{'burgerservicenummer':'999993654'}]}""");

        assertThat(persoon.verblijfplaats().adres().adresseerbaarObjectId()).isNull();
        assertThat(persoon.verblijfplaats().adres().straatEnNummer()).isEqualTo("Cronus 555");
        assertThat(persoon.partners().get(0).bsn()).isNull();
    }

    @Test
    void asksNothingThatMayNotBeAsked() {
        List<String> verboden = List.of("nationaliteiten", "verblijfstitel", "immigratie", "geslacht", "geboorte", "geboorte.plaats",
                "geboorte.land", "partners", "partners.geboorte", "partners.aangaanHuwelijkPartnerschap", "kinderen", "kinderen.geboorte",
                "ouders", "ouders.geboorte", "geheimhoudingPersoonsgegevens", "inOnderzoek", "opschortingBijhouding", "rni", "verificatie");

        assertThat(BrpVraag.VELDEN).doesNotContainAnyElementsOf(verboden)
                .noneMatch(veld -> veld.matches(".*(plaats|land|nationaliteit|geslacht)$") && !veld.equals("verblijfplaats"));
    }

    private static Persoon persoon(String bron) {
        return BrpVertaling.persoon(BSN, json(bron.replace('\'', '"')));
    }

    private static JsonNode json(String bron) {
        return JsonMapper.shared().readTree(bron);
    }
}
