package nl.verhuisloket.gesprek.taal.adres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class AdreslezerTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/gesprek/adressen.csv", numLinesToSkip = 1, delimiter = '|', quoteCharacter = '`', nullValues = "-")
    void readsAnAddressTheWayPeopleTypeIt(String zin, String postcode, String nummer, String straat, String plaats) {
        Optional<Adresvondst> gevonden = Adreslezer.lees(zin);
        assertThat(gevonden.map(Adresvondst::postcode).map(p -> p.waarde()).orElse(null)).as("postcode").isEqualTo(postcode);
        assertThat(gevonden.filter(a -> a.huisnummer() > 0).map(Adresvondst::nummer).orElse(null)).as("nummer").isEqualTo(nummer);
        assertThat(gevonden.map(Adresvondst::straat).orElse(null)).as("straat").isEqualTo(straat);
        assertThat(gevonden.map(Adresvondst::woonplaats).orElse(null)).as("plaats").isEqualTo(plaats);
    }

    @Test
    void theTableIsLarge() throws IOException {
        assertThat(Files.readAllLines(Path.of("src/test/resources/gesprek/adressen.csv"), UTF_8)).filteredOn(r -> !r.startsWith("#"))
                .hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"12 hs,12-H,true", "12 hs,12H,true", "12 III,12-3,true", "12 driehoog,12-3,true", "12 driehoog,12-III,true", "12 tweehoog,12-2,true",
            "12 zwart,12ZW,true", "12 bis,12BS,true", "12a,12-A,true", "12-2,12-2,true", "12,12,true",
            "12 hs,12-1,false", "12 tweehoog,12-3,false", "12,12-A,false", "12a,12,false", "12,112,false"})
    void knowsInWhichWaysARegisterWritesANumber(String getypt, String bag, boolean past) {
        assertThat(Adreslezer.lees("5038EA " + getypt).orElseThrow().past(bag)).isEqualTo(past);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"ik ga naar Heuvelring 12a in Tilburg, met mijn man | Heuvelring 12a in Tilburg", "het is 5038 ea 12 tweehoog hoor | 5038 ea 12 tweehoog",
            "we gaan naar de Heuvelring | Heuvelring", "nummer 12 op de Heuvelring graag | nummer 12 op de Heuvelring"})
    void tellsWhereInTheTextItStands(String zin, String stuk) {
        Adresvondst adres = Adreslezer.lees(zin).orElseThrow();
        assertThat(zin.substring(adres.begin(), adres.einde())).isEqualTo(stuk);
    }

    @Test
    void readsANumberAloneWhereTheRestIsKnown() {
        assertThat(Adreslezer.leesNummer("nummer 14-B")).get().extracting(Adresvondst::nummer).isEqualTo("14B");
        assertThat(Adreslezer.leesNummer("dat weet ik niet")).isEmpty();
    }

    @Test
    void knowsAPostbusAndReadsAWholeAddress() {
        assertThat(Adreslezer.lees("Postbus 12 in Amsterdam")).get().matches(Adresvondst::postbus);
        assertThat(Adreslezer.lees("Voorbeeldlaan 10, 1099 XA Amsterdam")).get().matches(Adresvondst::isVolledig);
    }
}
