package nl.verhuisloket.gesprek.inhoud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.gemeente.Gemeente;
import nl.verhuisloket.gemeente.Gemeente.Aanspreekvorm;
import org.junit.jupiter.api.Test;

class InhoudTest {

    private static final Gemeente U = gemeente("0363", Aanspreekvorm.U);
    private static final Gemeente JE = gemeente("0855", Aanspreekvorm.JE);
    private final Inhoud inhoud = new Inhoud();

    @Test
    void everyTextIsCompleteAndKeepsToTheToneOfTheMunicipality() {
        assertThat(inhoud.namen()).hasSizeGreaterThan(100).allSatisfy(naam -> {
            for (int keer = 0; keer < 3; keer++) {
                assertThat(inhoud.tekst(naam, U, keer, waarden())).as(naam).isNotBlank().doesNotContainPattern("(?i)\\b(je|jou|jouw|jij)\\b");
                assertThat(inhoud.tekst(naam, JE, keer, waarden())).as(naam).isNotBlank().doesNotContainPattern("(?i)\\b(u|uw)\\b");
            }
        });
    }

    @Test
    void sentencesAreShortEnoughForEverybody() {
        assertThat(inhoud.namen()).allSatisfy(naam -> assertThat(List.of(inhoud.tekst(naam, U, 0, waarden()).split("[.?!:]\\s"))).as(naam)
                .allSatisfy(zin -> assertThat(zin.split("\\s+").length).as(zin).isLessThanOrEqualTo(25)));
    }

    @Test
    void whatAResidentTypedIsNeverFilledIn() {
        assertThat(inhoud.tekst("utter_datum_onmogelijk", U, 0, Map.of("datum", "{telefoon}"))).contains("{telefoon}");
    }

    @Test
    void aMissingVariableIsAnErrorOfTheContent() {
        assertThatThrownBy(() -> inhoud.tekst("utter_ontvangen", U, 0, Map.of())).hasMessageContaining("zaaknummer").hasMessageContaining("utter_ontvangen");
    }

    @Test
    void everyIntentWithExamplesIsDeclaredAndEveryAnswerNamesItsSource() {
        List<?> intents = (List<?>) Yamlbestand.lees("gesprek/domain.yml").get("intents");
        assertThat(new Voorbeelden().perIntent().keySet()).hasSizeGreaterThan(25).allSatisfy(i -> assertThat(intents.contains(i)).as(i).isTrue());
        assertThat(new Voorbeelden().perIntent().keySet()).filteredOn(i -> i.startsWith("vraag_") && !i.equals("vraag_status"))
                .allSatisfy(i -> assertThat(inhoud.bron("utter_" + i, U)).as(i).contains("2026"));
    }

    @Test
    void namesAMunicipalityByItsCode() {
        assertThat(inhoud.gemeentenaam("0394")).isEqualTo("Haarlemmermeer");
        assertThat(inhoud.gemeentenaam("9999")).isNull();
    }

    private static Map<String, String> waarden() {
        Map<String, String> uit = new HashMap<>();
        for (String naam : List.of("adres", "datum", "postcode", "samenvatting", "personen", "naam", "reden", "hoofdbewoner", "email", "telefoonnummer",
                "zaaknummer", "woonsituatie", "relatie", "antwoord", "nevenadres", "hoofdadres", "andere_gemeente", "andere_website")) {
            uit.put(naam, "X");
        }
        return uit;
    }

    private static Gemeente gemeente(String code, Aanspreekvorm vorm) {
        return new Gemeente(code, "Voorbeeldstad", vorm, "14 000", "Plein 1", "Postbus 1", URI.create("https://voorbeeld.example"), "x");
    }
}
