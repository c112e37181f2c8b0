package nl.verhuisloket.afhandeling.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.verhuisloket.bag.BagAdres;
import nl.verhuisloket.bag.BagRegister;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Postcode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which address is meant, with a BAG that gives everything of the number as the real one does. */
class AdreslezerTest {

    private static final Postcode POSTCODE = new Postcode("1015CJ");

    @ParameterizedTest
    @CsvSource({"A, 1", "a, 1", "B, 2", "C, "})
    void findsALetterWhateverItsCase(String letter, String object) {
        Adreslezer lezer = lezer(bag("A", "1"), bag("B", "2"));

        assertThat(lezer.zoek("0363", getypt(letter)).map(adres -> adres.adres().adresseerbaarObjectId()).orElse(null)).isEqualTo(object);
        assertThat(lezer.lees("0363", getypt(letter)).feiten().gevonden()).isEqualTo(object != null);
    }

    @Test
    void saysForHowManyObjectsANumberWithoutLetterStands() {
        var gelezen = lezer(bag("A", "1"), bag("B", "2"), bag("C", "3")).lees("0363", getypt(null));

        assertThat(gelezen.feiten().objecten()).isEqualTo(3);
        assertThat(gelezen.inTeSchrijven()).as("nobody is registered at a guess").isNull();
        assertThat(lezer(bag("A", "1"), bag("B", "2")).zoek("0363", getypt(null))).isEmpty();
    }

    @Test
    void takesTheNumberItselfBeforeItsLetters() {
        var gelezen = lezer(bag(null, "1"), bag("A", "2")).lees("0363", getypt(null));

        assertThat(gelezen.feiten().objecten()).isEqualTo(1);
        assertThat(gelezen.object()).isEqualTo("1");
    }

    @Test
    void asksWhichOneWhereTheSameNumberIsTwoObjects() {
        assertThat(lezer(bag(null, "1"), bag(null, "2")).lees("0363", getypt(null)).feiten().objecten()).isEqualTo(2);
    }

    @Test
    void countsAWithdrawnAddressOnlyWhereThereIsNoOther() {
        BagAdres ingetrokken = new BagAdres(adres(null, "9"), "Verblijfsobject", "Verblijfsobject ingetrokken", List.of(), null, List.of(), false, false);

        assertThat(lezer(ingetrokken, bag(null, "1")).lees("0363", getypt(null)).object()).isEqualTo("1");
        assertThat(lezer(ingetrokken).lees("0363", getypt(null)).feiten().objectstatus()).isEqualTo("Verblijfsobject ingetrokken");
    }

    @Test
    void registersTheHoofdadresAndKnowsThatANevenadresWasDeclared() {
        BagAdres nevenadres = new BagAdres(adres(null, "7"), "Verblijfsobject", "Verblijfsobject in gebruik", List.of(), null, List.of(), true, false);
        var gelezen = lezer(nevenadres).lees("0363", getypt(null));

        assertThat(gelezen.feiten().nevenadres()).isTrue();
        assertThat(gelezen.inTeSchrijven().adres().straat()).isEqualTo("Hoofdstraat");
    }

    private static Adreslezer lezer(BagAdres... adressen) {
        return new Adreslezer(new Bag(List.of(adressen)), Registerwereld.alleen(Gemeentelijsten.class));
    }

    private static BagAdres bag(String letter, String object) {
        return new BagAdres(adres(letter, object), "Verblijfsobject", "Verblijfsobject in gebruik", List.of("woonfunctie"), 80, List.of(), false, false);
    }

    private static Adres adres(String letter, String object) {
        return new Adres("Gracht", 117, letter, null, POSTCODE, "Amsterdam", "0363", "na" + object, object);
    }

    private static Adres getypt(String letter) {
        return new Adres("", 117, letter, null, POSTCODE, "", null, null, null);
    }

    private record Bag(List<BagAdres> adressen) implements BagRegister {

        @Override
        public List<BagAdres> zoek(String gemeente, Postcode postcode, int huisnummer, String huisletter, String toevoeging) {
            return adressen;
        }

        @Override
        public List<BagAdres> zoekVrij(String gemeente, String tekst) {
            return adressen;
        }

        @Override
        public Optional<BagAdres> zoekOpId(String gemeente, String nummeraanduidingId) {
            return adressen.stream().filter(adres -> nummeraanduidingId.equals(adres.adres().nummeraanduidingId())).findFirst();
        }

        @Override
        public Optional<BagAdres> zoekHoofdadres(String gemeente, String adresseerbaarObjectId) {
            return Optional.of(new BagAdres(new Adres("Hoofdstraat", 1, null, null, POSTCODE, "Amsterdam", "0363", "na1", adresseerbaarObjectId),
                    "Verblijfsobject", "Verblijfsobject in gebruik", List.of(), null, List.of(), false, false));
        }
    }
}
