package nl.verhuisloket.afhandeling.feiten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.aangifte.Contact;
import nl.verhuisloket.kern.Bsn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** The lists as a municipality writes them in its settings. */
class LijstenTest {

    private static final String OBJECT = "0363010099000015";
    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"2026-11-24, 2026-11-24, true", "2026-11-25, 2026-12-31, false", "2026-01-01, 2026-11-23, false", "2026-01-01, , true"})
    void anEntryHoldsFromItsFirstUpToAndIncludingItsLastDay(String vanaf, String totEnMet, boolean geldt) {
        Lijsten lijsten = lees("opvang", OBJECT, vanaf, totEnMet, false);

        assertThat(lijsten.isOpvang(OBJECT, DAG)).isEqualTo(geldt);
        assertThat(lijsten.isOpvang("0363010099000016", DAG)).isFalse();
        assertThat(lijsten.isGedeeld(OBJECT, DAG)).isFalse();
    }

    @Test
    void tellsUntilWhenAnAddressOrAPersonIsOnAList() {
        assertThat(lees("aandacht", OBJECT, "2026-11-01", "2027-01-31", true).aandachtTotEnMet(OBJECT, DAG)).isEqualTo("2027-01-31");
        assertThat(lees("signalen", OBJECT, "2026-11-01", "2027-01-31", true).signaalOverAdres(OBJECT, DAG)).isEqualTo("2027-01-31");
        assertThat(lees("signalen", "999993653", "2026-11-01", "2027-01-31", true).signaalOverPersoon(new Bsn("999993653"), DAG))
                .isEqualTo("2027-01-31");
        assertThat(lees("aandacht", OBJECT, "2026-11-01", "2026-11-23", true).aandachtTotEnMet(OBJECT, DAG)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aandacht", "signalen"})
    void refusesAnEntryForWhichNobodyAnswers(String lijst) {
        assertThatThrownBy(() -> lees(lijst, "999993653", "2026-11-01", "2027-01-31", false)).rootCause()
                .hasMessageContaining("eigenaar").hasMessageNotContaining("999993653");
        assertThatThrownBy(() -> lees(lijst, "999993653", "2026-11-01", null, true)).rootCause().hasMessageContaining("tot-en-met");
    }

    @Test
    void refusesAnEntryThatEndsBeforeItBegins() {
        assertThat(lees("opvang", OBJECT, "2026-11-02", "2026-11-02", false).opvang()).hasSize(1);
        assertThatThrownBy(() -> lees("opvang", OBJECT, "2026-11-02", "2026-11-01", false)).rootCause().hasMessageContaining("before it begins");
    }

    @Test
    void refusesAnEntryWithoutAValueOrFirstDay() {
        assertThatThrownBy(() -> lees("opvang", " ", "2026-11-01", null, false)).rootCause().hasMessageContaining("'waarde' and 'vanaf'");
        assertThatThrownBy(() -> lees("opvang", OBJECT, null, null, false)).rootCause().hasMessageContaining("'waarde' and 'vanaf'");
    }

    @Test
    void givesTheDaysOfAnOutageWithinTheTimeAsked() {
        Lijsten lijsten = lees("storingen", "DigiD", "2026-11-18", "2026-11-20", false);

        assertThat(lijsten.storingsdagen(LocalDate.of(2026, 11, 19), DAG)).containsExactly(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 20));
        assertThat(lijsten.storingsdagen(LocalDate.of(2026, 11, 21), DAG)).isEmpty();
        assertThat(lijsten.storingsdagen(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 18))).containsExactly(LocalDate.of(2026, 11, 18));
        assertThatThrownBy(() -> lees("storingen", "DigiD", "2026-11-18", null, false)).rootCause().hasMessageContaining("tot-en-met");
    }

    @ParameterizedTest
    @CsvSource({"Info@Werkgever.example, true", "info@werkgever.example, true", "info@anders.example, false"})
    void knowsAnEmployersAddressHoweverItIsTyped(String email, boolean vrijgesteld) {
        assertThat(lees("contacten", "info@werkgever.example", "2026-01-01", null, false)
                .isVrijgesteld(Contactsleutel.van(new Contact(email, null)), DAG)).isEqualTo(vrijgesteld);
    }

    @ParameterizedTest
    @CsvSource({"06 1234 5678, true", "+31 6 12345678, true", "0031-612345678, true", "+31(0)612345678, true", "0612345679, false"})
    void knowsANumberHoweverItIsTyped(String telefoon, boolean vrijgesteld) {
        assertThat(lees("contacten", "06-12345678", "2026-01-01", null, false)
                .isVrijgesteld(Contactsleutel.van(new Contact(null, telefoon)), DAG)).isEqualTo(vrijgesteld);
    }

    @Test
    void isEmptyWhereTheMunicipalityHasNoLists() {
        assertThat(lees(Map.of()).isInstelling(OBJECT)).isFalse();
        assertThat(Contactsleutel.van(null).waarden()).isEmpty();
        assertThat(Contactsleutel.van(new Contact(" ", "")).waarden()).isEqualTo(List.of());
    }

    private static Lijsten lees(String lijst, String waarde, String vanaf, String totEnMet, boolean verantwoord) {
        Map<String, String> instellingen = new LinkedHashMap<>();
        instellingen.put("lijsten." + lijst + "[0].waarde", waarde);
        zet(instellingen, "lijsten." + lijst + "[0].vanaf", vanaf);
        zet(instellingen, "lijsten." + lijst + "[0].tot-en-met", totEnMet);
        zet(instellingen, "lijsten." + lijst + "[0].eigenaar", verantwoord ? "team adresonderzoek" : null);
        zet(instellingen, "lijsten." + lijst + "[0].reden", verantwoord ? "melding van 1 november" : null);
        return lees(instellingen);
    }

    private static void zet(Map<String, String> instellingen, String naam, String waarde) {
        if (waarde != null) {
            instellingen.put(naam, waarde);
        }
    }

    private static Lijsten lees(Map<String, String> instellingen) {
        return new Binder(new MapConfigurationPropertySource(instellingen)).bindOrCreate("lijsten", Bindable.of(Lijsten.class));
    }
}
