package nl.verhuisloket.gesprek.taal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdreslezerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"5038 EA 12 | 5038EA | 12", "5038ea 12 a | 5038EA | 12A", "12a 5038EA | 5038EA | 12A", "5038EA12 | 5038EA | ",
            "5038 ea nr 12-A | 5038EA | 12A", "Heuvelring 12, 5038 EA Tilburg | 5038EA | 12", "5038EA, 12-2 | 5038EA | 12-2",
            "5038EA 12 hs | 5038EA | 12-hs", "5038EA 12a-2 | 5038EA | 12A-2", "huisnummer 12, 5038EA | 5038EA | 12"})
    void readsPostcodeAndNumberInAnyOrder(String tekst, String postcode, String nummer) {
        Adresvondst adres = Adreslezer.lees(tekst).orElseThrow();
        assertThat(adres.postcode().waarde()).isEqualTo(postcode);
        assertThat(adres.huisnummer() == 0 ? null : adres.nummer()).isEqualTo(nummer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Heuvelring 12, Tilburg | Heuvelring | 12 | Tilburg", "ik ga naar Heuvelring 12a in Tilburg | Heuvelring | 12A | Tilburg",
            "Jan van Galenstraat 5 | Jan van Galenstraat | 5 | ", "het adres is Dam 1 | | | ", "wij verhuizen naar Voorbeeldlaan 10 met de kinderen | Voorbeeldlaan | 10 | ",
            "Voorbeeldlaan 10 Amsterdam | Voorbeeldlaan | 10 | Amsterdam"})
    void readsStreetNumberAndPlace(String tekst, String straat, String nummer, String plaats) {
        var adres = Adreslezer.lees(tekst);
        assertThat(adres.map(Adresvondst::straat).orElse(null)).isEqualTo(straat);
        assertThat(adres.map(Adresvondst::nummer).orElse(null)).isEqualTo(nummer);
        assertThat(adres.map(Adresvondst::woonplaats).orElse(null)).isEqualTo(plaats);
    }

    @ParameterizedTest
    @ValueSource(strings = {"krijg ik een boete als ik 40 dagen te laat ben", "wij zijn met 4", "0612345678", "ja", "ik ben 75", "over 3 weken"})
    void takesNoOtherNumberForAnAddress(String tekst) {
        assertThat(Adreslezer.lees(tekst)).isEmpty();
    }

    @Test
    void knowsAPostbusAndReadsAWholeAddress() {
        assertThat(Adreslezer.lees("Postbus 12 in Amsterdam")).get().matches(Adresvondst::postbus);
        assertThat(Adreslezer.lees("Voorbeeldlaan 10, 1099 XA Amsterdam")).get().matches(Adresvondst::isVolledig);
    }
}
