package nl.verhuisloket.toetsing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParametersTest {

    private static final String KOP = "naam,waarde,eenheid,vanaf,totEnMet,gemeente,bron\n";
    private static final LocalDate OMSLAG = LocalDate.of(2027, 1, 1);
    private final String basis = String.join("\n", KOP, "aangifteVroegstDagen,28,,2014-01-06,2026-12-31,,x", "aangifteVroegstDagen,42,,2027-01-01,,,x",
            "aangifteLaatstDagen,5,,,,,x", "termijnenwet,aan,,,,,x", "storingVerlengt,aan,,,,,x", "woonadresMaanden,3,,,,,x",
            "vestigingMaanden,4,,,,,x", "vertrekMaanden,8,,,,,x", "vertrekVroegstDagen,5,,,,,x", "briefadresOnline,aan,,,,,x", "verledenOnline,aan,,,,,x", "digidNiveau,20,,,,,x",
            "digidNiveau,25,,2026-06-01,,0855,x", "meeverhuizersMaximum,20,,,,,x", "geheimhoudingBeoordelen,uit,,,,,x",
            "toestemming,NOOIT,,,,,x", "beoordelenVanafPunten,50,,,,,x", "oppervlaktePerPersoon,12,,,,,x");

    @Test
    void aTermChangesAtMidnight() {
        Parameters parameters = Parameters.lees(List.of(basis));
        assertThat(parameters.op("0363", OMSLAG.minusDays(1)).aangifteVroegstDagen()).isEqualTo(28);
        assertThat(parameters.op("0363", OMSLAG).aangifteVroegstDagen()).isEqualTo(42);
    }

    @Test
    void beforeTheOldestRowTheOldestRowHolds() {
        assertThat(Parameters.lees(List.of(basis)).op("0363", LocalDate.of(1999, 1, 1)).aangifteVroegstDagen()).isEqualTo(28);
    }

    @Test
    void aMunicipalityHasItsOwnChoiceFromItsOwnDay() {
        Parameters parameters = Parameters.lees(List.of(basis));
        assertThat(parameters.op("0855", LocalDate.of(2026, 5, 31)).digidNiveau()).isEqualTo(20);
        assertThat(parameters.op("0855", LocalDate.of(2026, 6, 1)).digidNiveau()).isEqualTo(25);
        assertThat(parameters.op("0363", LocalDate.of(2026, 6, 1)).digidNiveau()).isEqualTo(20);
    }

    @Test
    void twoMunicipalitiesWithAChoiceOfTheirOwnDoNotGetEachOthers() {
        Parameters parameters = Parameters.lees(List.of(basis + "\ndigidNiveau,30,,2026-06-01,,0599,x"));
        assertThat(parameters.op("0855", OMSLAG).digidNiveau()).isEqualTo(25);
        assertThat(parameters.op("0599", OMSLAG).digidNiveau()).isEqualTo(30);
        assertThat(parameters.op("0363", OMSLAG).digidNiveau()).isEqualTo(20);
    }

    @Test
    void theMunicipalitysOwnRowGoesBeforeANewerOneForAll() {
        Parameters parameters = Parameters.lees(List.of(basis + "\ndigidNiveau,30,,2026-12-01,,,x"));
        assertThat(parameters.op("0855", OMSLAG).digidNiveau()).isEqualTo(25);
        assertThat(parameters.op("0363", OMSLAG).digidNiveau()).isEqualTo(30);
    }

    @Test
    void aDatedRowGoesBeforeOneThatAlwaysWas() {
        Parameters parameters = Parameters.lees(List.of(basis + "\nbeoordelenVanafPunten,60,,2027-01-01,,,x"));
        assertThat(parameters.op("0363", OMSLAG.minusDays(1)).beoordelenVanafPunten()).isEqualTo(50);
        assertThat(parameters.op("0363", OMSLAG).beoordelenVanafPunten()).isEqualTo(60);
    }

    @Test
    void aMistakeIsNamedAtTheStart() {
        assertThatThrownBy(() -> Parameters.lees(List.of(basis + "\nspreekuur,9,,,,,x"))).hasMessageContaining("knows the name spreekuur");
        assertThatThrownBy(() -> Parameters.lees(List.of(basis + "\ntermijnenwet,ja,,,,,x"))).hasMessageContaining("termijnenwet cannot be 'ja'");
        assertThatThrownBy(() -> Parameters.lees(List.of(basis + "\ntoestemming,SOMS,,,,,x"))).hasMessageContaining("toestemming cannot be 'SOMS'");
        assertThatThrownBy(() -> Parameters.lees(List.of(basis.replace("digidNiveau,20,,,,,x\n", "").replace("digidNiveau,25,,2026-06-01,,0855,x\n", ""))))
                .hasMessageContaining("no row for digidNiveau");
    }

    @Test
    void thePublishedOnesAreAsTheLawAndTheDossierSay() {
        var nu = Toetsbank.BOEK.parameters().op("0363", LocalDate.of(2026, 11, 24));
        assertThat(nu.toString()).isEqualTo("Maatstaven[aangifteVroegstDagen=28, aangifteLaatstDagen=5, termijnenwet=true, "
                + "storingVerlengt=true, woonadresMaanden=3, vestigingMaanden=4, vertrekMaanden=8, vertrekVroegstDagen=5, "
                + "briefadresOnline=true, verledenOnline=true, digidNiveau=20, meeverhuizersMaximum=20, geheimhoudingBeoordelen=true, toestemming=BIJ_SIGNAAL, "
                + "beoordelenVanafPunten=50, oppervlaktePerPersoon=12]");
    }

    @Test
    void everyRowNamesItsSource() {
        List<String> teksten = Regelbronnen.vanKlassenpad(getClass().getClassLoader()).parameters();
        assertThat(teksten).flatExtracting(Csv::rijen).isNotEmpty().allSatisfy(rij -> {
            assertThat(rij.get("bron")).as(rij.get("naam")).isNotBlank();
            assertThat(rij.get("eenheid")).as(rij.get("naam")).isNotBlank();
            assertThat(rij.get("vanaf")).as(rij.get("naam")).isNotBlank();
        });
    }
}
