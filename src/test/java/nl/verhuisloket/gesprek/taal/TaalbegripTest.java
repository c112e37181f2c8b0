package nl.verhuisloket.gesprek.taal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.Instant;
import nl.verhuisloket.gesprek.inhoud.Voorbeelden;
import nl.verhuisloket.gesprek.taal.adres.Adresvondst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaalbegripTest {

    private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
    private static final Taalbegrip TAAL = new Taalbegrip(new Voorbeelden());

    @ParameterizedTest
    @CsvSource({"ik wil myn verhuizing doorgeevn,verhuizing_doorgeven", "wat gaat dat kosten,vraag_kosten", "hoelang van te voren mag ik t doorgeven,vraag_termijn",
            "ik wil graag een medewerkr spreken,medewerker", "goedemorge,groet", "annulern,annuleren", "nee toch 12 december,corrigeren",
            "mijn fiets is paars,buiten_bereik", "I lost my pasport,vraag_paspoort_kwijt", "when is the garbage colected,vraag_afval", "mag ik 3 december langskomen bij de balie,vraag_telefonisch", "ja klopt,bevestigen", "nee hoor,ontkennen"})
    void understandsWhatIsNotAnExampleItself(String tekst, String intent) {
        assertThat(TAAL.begrijp(tekst, NU).intent()).isEqualTo(intent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xqzt wvb", "abracadabra", "blabla", "jfkdl", "🤷"})
    void isUnsureOfWhatItNeverSaw(String tekst) {
        assertThat(TAAL.begrijp(tekst, NU).zekerheid()).isLessThanOrEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xqzt wvb", "jfkdl", "🤷", "asdf", ""})
    void whatHasNothingKnownInItIsTakenForNothingWeKnow(String tekst) {
        assertThat(TAAL.begrijp(tekst, NU).intent()).isEqualTo("buiten_bereik");
    }

    @Test
    void namesEntitiesWithTheirPlaceAsRasaDoes() {
        String tekst = "ik verhuis overmorgen naar 5038 ea 12a";
        assertThat(TAAL.begrijp(tekst, NU).entiteiten()).extracting(Entiteit::entity, Entiteit::value)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("datum", "2026-11-26"), org.assertj.core.groups.Tuple.tuple("adres", "5038EA 12A"),
                        org.assertj.core.groups.Tuple.tuple("postcode", "5038EA"), org.assertj.core.groups.Tuple.tuple("huisnummer", "12A"));
        Entiteit adres = TAAL.begrijp(tekst, NU).entiteiten().get(1);
        assertThat(tekst.substring(adres.start(), adres.end())).isEqualTo("5038 ea 12a");
    }

    @Test
    void aNumberWithAnAdditionIsNoDayInJanuary() {
        Begrip begrip = TAAL.begrijp("Heuvelring 12-1, Tilburg", NU);
        assertThat(begrip.datums()).isEmpty();
        assertThat(begrip.adres()).get().extracting(Adresvondst::nummer).isEqualTo("12-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a ", "a1 ", "1 ", "12 a ", "a-", "'", "de ", "Heuvelstraa ", "1-1-", "eerste van de ", "nummer ", "over een week of ", "👍", ","})
    void aVeryLongMessageIsReadInTime(String stuk) {
        assertTimeout(Duration.ofSeconds(2), () -> assertThat(TAAL.begrijp(stuk.repeat(40_000), NU).tekst()).hasSize(2_000));
    }
}
