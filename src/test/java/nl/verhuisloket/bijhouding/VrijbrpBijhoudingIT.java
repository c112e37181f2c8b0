package nl.verhuisloket.bijhouding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.verhuisloket.bijhouding.Bijhouding.Dossier.Stand;
import nl.verhuisloket.bijhouding.Bijhouding.Verhuisopdracht;
import nl.verhuisloket.bijhouding.Bijhouding.Verhuizer;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Postcode;
import nl.verhuisloket.omgeving.zaken.Buren;
import nl.verhuisloket.omgeving.zaken.Storing;
import nl.verhuisloket.omgeving.zaken.Storing.Soort;
import nl.verhuisloket.omgeving.zaken.Uitgaand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;

class VrijbrpBijhoudingIT {

    private static final Bsn AANGEVER = new Bsn("999990858");
    private static final Bsn HOOFDBEWONER = new Bsn("999993653");
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-24");
    private static final Adres ADRES = new Adres("Heuvelring", 12, "a", null, new Postcode("5038EA"), "Tilburg", "0855", null, null);

    @TempDir
    static Path staat;
    private static Buren buren;
    private static AnnotationConfigApplicationContext context;
    private static Bijhouding bijhouding;

    @BeforeAll
    static void start() {
        buren = Buren.start(staat);
        buren.extensie().zetVandaag(VANDAAG);
        context = Uitgaand.start(buren.basis(), Clock.systemUTC(), Map.of("verhuisloket.bijhouding.wachttijd", "PT2S"));
        bijhouding = context.getBean(Bijhouding.class);
    }

    @AfterEach
    void herstel() {
        buren.extensie().herstel();
        buren.extensie().houdDossiersVast(false);
        buren.extensie().zetTempo(1, 2);
    }

    @AfterAll
    static void noUrlHoldsABsn() {
        assertThat(buren.gebeurtenissen()).isNotEmpty().noneMatch(gebeurtenis ->
                gebeurtenis.getRequest().getUrl().matches(".*(" + AANGEVER.waarde() + "|" + HOOFDBEWONER.waarde() + ").*"));
        context.close();
        buren.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0363"})
    void offeredTwiceIsOneDossier(String vorigeGemeente) {
        Verhuisopdracht opdracht = opdracht(vorigeGemeente.isEmpty() ? null : vorigeGemeente, false, null, false, VANDAAG);
        bijhouding.bied(opdracht);
        bijhouding.bied(opdracht);
        assertThat(buren.journaal("/referenties?referentie=" + opdracht.referentie()).path("dossiers").asInt()).isEqualTo(1);
        assertThat(bijhouding.zoek("0855", opdracht.referentie(), !vorigeGemeente.isEmpty())).isEmpty();
        assertThat(bijhouding.zoek("0855", opdracht.referentie(), vorigeGemeente.isEmpty())).isPresent();
    }

    @Test
    void anUnknownReferenceIsEmpty() {
        assertThat(bijhouding.zoek("0855", UUID.randomUUID().toString(), true)).isEmpty();
    }

    @Test
    void aDossierIsProcessedByItselfUnlessHeld() {
        buren.extensie().houdDossiersVast(true);
        buren.extensie().zetTempo(1, 100);
        Verhuisopdracht opdracht = opdracht(null, false, null, false, VANDAAG);
        bijhouding.bied(opdracht);
        for (int keer = 0; keer < 4; keer++) {
            assertThat(bijhouding.zoek("0855", opdracht.referentie(), true)).get().extracting(Bijhouding.Dossier::stand).isEqualTo(Stand.IN_BEHANDELING);
        }
        buren.extensie().houdDossiersVast(false);
        assertThat(bijhouding.zoek("0855", opdracht.referentie(), true)).get().extracting(Bijhouding.Dossier::stand).isEqualTo(Stand.VERWERKT);
    }

    @ParameterizedTest
    @CsvSource({"false, true, true, NOT_APPLICABLE", "true, true, true, APPROVED", "true, true, false, DECLINED", "true, false, false, NOT_APPLICABLE"})
    void consentIsToldAsItIs(boolean inwoning, boolean bekend, boolean gegeven, String verwacht) {
        Verhuisopdracht opdracht = opdracht(null, inwoning, bekend ? HOOFDBEWONER : null, gegeven, VANDAAG);
        bijhouding.bied(opdracht);
        JsonNode dossier = dossier(opdracht, "intra");
        assertThat(dossier.at("/newAddress/liveIn/consent").stringValue()).isEqualTo(verwacht);
        assertThat(dossier.at("/newAddress/liveIn/liveInApplicable").booleanValue()).isEqualTo(inwoning && bekend);
        assertThat(dossier.at("/newAddress/mainOccupant/bsn").stringValue("geen")).isEqualTo(inwoning && bekend ? HOOFDBEWONER.waarde() : "geen");
    }

    @ParameterizedTest
    @CsvSource({"I, REGISTERED", "G, AUTHORITY_HOLDER", "P, PARTNER", "K, ADULT_CHILD_LIVING_WITH_PARENTS", "O, PARENT_LIVING_WITH_ADULT_CHILD",
        "M, ADULT_AUTHORIZED_REPRESENTATIVE", "H, HEAD_OF_AN_INSTITUTION"})
    void eachCapacityHasItsDeclarationType(String letter, String verwacht) {
        Verhuisopdracht opdracht = opdracht("0363", false, null, false, VANDAAG, letter);
        bijhouding.bied(opdracht);
        JsonNode dossier = dossier(opdracht, "inter");
        assertThat(dossier.at("/relocators/0/declarationType").stringValue()).isEqualTo(verwacht);
        assertThat(dossier.at("/previousMunicipality/code").stringValue()).isEqualTo("0363");
        assertThat(dossier.at("/newAddress/municipality/code").stringValue()).isEqualTo("0855");
        assertThat(dossier.at("/dossier/startDate").stringValue()).isEqualTo("2026-11-24");
    }

    @Test
    void anUnknownCapacityIsABug() {
        assertThatThrownBy(() -> bijhouding.bied(opdracht(null, false, null, false, VANDAAG, "X")))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("G, H, I, K, M, O, P");
    }

    @Test
    void aFutureDateIsRefusedAndTheReasonIsTold() {
        assertThatThrownBy(() -> bijhouding.bied(opdracht(null, false, null, false, VANDAAG.plusDays(1))))
                .isInstanceOf(BijhoudingNietBereikbaar.class).hasMessageContaining("400").hasMessageContaining("startDate may not be in the future");
    }

    @Test
    void aWithdrawnTokenIsReplaced() {
        Verhuisopdracht opdracht = opdracht(null, false, null, false, VANDAAG);
        bijhouding.bied(opdracht);
        buren.extensie().trekTokensIn();
        assertThat(bijhouding.zoek("0855", opdracht.referentie(), true)).isPresent();
    }

    @Test
    void oneTokenServesManyCalls() {
        long voor = tokens();
        for (int keer = 0; keer < 5; keer++) {
            bijhouding.zoek("0855", "een-referentie", true);
        }
        assertThat(tokens() - voor).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Soort.class)
    void aFailingNeighbourIsNamedAndAnswersThatWereLostAreFound(Soort soort) {
        Verhuisopdracht opdracht = opdracht(null, false, null, false, VANDAAG);
        buren.extensie().stoor(Storing.van(soort, "POST", "/bijhouding/api/v1/relocations").traag(Duration.ofSeconds(4)));
        assertThatThrownBy(() -> bijhouding.bied(opdracht)).isInstanceOf(BijhoudingNietBereikbaar.class)
                .hasMessageContaining("De bijhouding").hasMessageContaining(opdracht.zaaknummer()).hasMessageNotContaining(AANGEVER.waarde());
        buren.extensie().herstel();
        bijhouding.bied(opdracht);
        assertThat(buren.journaal("/referenties?referentie=" + opdracht.referentie()).path("dossiers").asInt()).isEqualTo(1);
    }

    @Test
    void wrongCredentialsAreNamed() {
        try (var ander = Uitgaand.start(buren.basis(), Clock.systemUTC(), Map.of("verhuisloket.bijhouding.secret", "fout"))) {
            assertThatThrownBy(() -> ander.getBean(Bijhouding.class).zoek("0855", "x", true))
                    .hasMessageContaining("401").hasMessageContaining("verhuisloket.bijhouding.client-id");
        }
    }

    private static long tokens() {
        return buren.gebeurtenissen().stream().filter(gebeurtenis -> gebeurtenis.getRequest().getUrl().endsWith("/oauth/token")).count();
    }

    private static JsonNode dossier(Verhuisopdracht opdracht, String soort) {
        return buren.stuur("GET", "/bijhouding/api/v1/relocations/" + soort + "/" + opdracht.referentie(), buren.vrijbrpKoppen(), null).json();
    }

    private static Verhuisopdracht opdracht(String vorige, boolean inwoning, Bsn hoofdbewoner, boolean toestemming, LocalDate datum) {
        return opdracht(vorige, inwoning, hoofdbewoner, toestemming, datum, "I");
    }

    private static Verhuisopdracht opdracht(String vorige, boolean inwoning, Bsn hoofdbewoner, boolean toestemming, LocalDate datum, String letter) {
        return new Verhuisopdracht("0855", UUID.randomUUID().toString(), "VHZ-2026-000001", datum, AANGEVER, "a@voorbeeld.nl", null, ADRES, vorige,
                2, inwoning, hoofdbewoner, toestemming, List.of(new Verhuizer(AANGEVER, letter)));
    }
}
