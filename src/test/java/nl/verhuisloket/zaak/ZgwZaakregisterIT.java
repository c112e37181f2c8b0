package nl.verhuisloket.zaak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Postcode;
import nl.verhuisloket.omgeving.zaken.Buren;
import nl.verhuisloket.omgeving.zaken.Specificaties;
import nl.verhuisloket.omgeving.zaken.Storing;
import nl.verhuisloket.omgeving.zaken.Storing.Soort;
import nl.verhuisloket.omgeving.zaken.Uitgaand;
import nl.verhuisloket.zaak.Zaakregister.Documentsoort;
import nl.verhuisloket.zaak.Zaakregister.Zaakgegevens;
import nl.verhuisloket.zaak.Zaakregister.Zaakresultaat;
import nl.verhuisloket.zaak.Zaakregister.Zaaksleutel;
import nl.verhuisloket.zaak.Zaakregister.Zaakstatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import tools.jackson.databind.JsonNode;

class ZgwZaakregisterIT {

    private static final Instant NU = Instant.parse("2026-11-24T09:00:00Z");
    private static final Clock KLOK = Clock.fixed(NU, ZoneId.of("Europe/Amsterdam"));
    private static final Bsn AANGEVER = new Bsn("999990858");
    private static final List<Bsn> MEE = List.of(new Bsn("999990949"), new Bsn("999993653"));
    private static final Adres ADRES = new Adres("Heuvelring", 12, null, null, new Postcode("5038EA"), "Tilburg", "0855", "0855200000000001", null);
    private static final byte[] PDF = "%PDF-1.7 een brief".getBytes(StandardCharsets.UTF_8);
    private static final AtomicInteger NUMMER = new AtomicInteger();

    @TempDir
    static Path staat;
    private static Buren buren;
    private static AnnotationConfigApplicationContext context;
    private static Zaakregister register;

    @BeforeAll
    static void start() {
        buren = Buren.start(staat);
        buren.extensie().zetVandaag(LocalDate.parse("2026-11-24"));
        context = Uitgaand.start(buren.basis(), KLOK, Map.of("verhuisloket.zgw.wachttijd", "PT2S"));
        register = context.getBean(Zaakregister.class);
    }

    @AfterEach
    void herstel() {
        buren.extensie().herstel();
        buren.extensie().zetPaginagrootte(100);
    }

    @AfterAll
    static void everythingSaidFitsTheOfficialDescriptionsAndNoUrlHoldsABsn() {
        assertThat(buren.gebeurtenissen()).hasSizeGreaterThan(100);
        assertThat(buren.gebeurtenissen()).noneMatch(gebeurtenis -> gebeurtenis.getRequest().getUrl().contains(AANGEVER.waarde())
                || MEE.stream().anyMatch(bsn -> gebeurtenis.getRequest().getUrl().contains(bsn.waarde())));
        assertThat(Specificaties.afwijkingen(buren.gebeurtenissen())).isEmpty();
        context.close();
        buren.close();
    }

    @Test
    void aWholeZaakDoneTwiceIsThereOnce() {
        Zaaksleutel zaak = nieuw();
        stappen(zaak).forEach(Runnable::run);
        stappen(zaak).forEach(Runnable::run);
        eenVanElk(zaak);
        JsonNode gesloten = zaak(zaak);
        assertThat(gesloten.path("einddatum").stringValue()).isEqualTo("2026-11-24");
        assertThat(gesloten.path("archiefactiedatum").stringValue()).isEqualTo("2031-11-24");
        assertThat(gesloten.path("kenmerken").get(0).path("kenmerk").stringValue()).isNotBlank();
        assertThat(gesloten.path("omschrijving").stringValue()).isEqualTo("Aangifte van verhuizing");
        assertThat(gesloten.path("uiterlijkeEinddatumAfdoening").stringValue()).isEqualTo("2027-01-19");
    }

    @Test
    void afterACrashAtAnyStepEverythingAgainGivesOneOfEach() {
        int stappen = stappen(nieuw()).size();
        for (int gelukt = 1; gelukt < stappen; gelukt++) {
            Zaaksleutel zaak = nieuw();
            stappen(zaak).subList(0, gelukt).forEach(Runnable::run);
            stappen(zaak).forEach(Runnable::run);
            eenVanElk(zaak);
        }
    }

    /** The answer is lost at each single POST in turn; the work was done. */
    @ParameterizedTest
    @EnumSource(value = Soort.class, names = {"VERBROKEN_NA_WERK", "KAPOTTE_JSON"})
    void aLostAnswerIsFoundAgain(Soort soort) {
        for (String pad : List.of("/zaken/api/v1/zaken", "/zaken/api/v1/rollen", "/zaken/api/v1/zaakobjecten", "/zaken/api/v1/statussen",
                "/documenten/api/v1/enkel", "/zaken/api/v1/zaakinf", "/zaken/api/v1/resultaten")) {
            Zaaksleutel zaak = nieuw();
            buren.extensie().stoor(Storing.van(soort, "POST", pad).keer(1));
            int pogingen = 0;
            for (Runnable stap : stappen(zaak)) {
                pogingen += metNieuwePoging(stap);
            }
            assertThat(pogingen).as(pad).isEqualTo(1);
            eenVanElk(zaak);
        }
    }

    @ParameterizedTest
    @EnumSource(Soort.class)
    void aFailingNeighbourIsNamedWithoutPersonalData(Soort soort) {
        Zaaksleutel zaak = nieuw();
        register.maakZaak(gegevens(zaak, false));
        buren.extensie().stoor(Storing.van(soort, "POST", "/zaken/api/v1/rollen").traag(Duration.ofSeconds(4)));
        assertThatThrownBy(() -> register.koppelBetrokkenen(zaak, AANGEVER, MEE)).isInstanceOf(ZaakregisterNietBereikbaar.class)
                .hasMessageContaining("Zaken API").hasMessageContaining(zaak.identificatie())
                .hasMessageNotContaining(AANGEVER.waarde()).extracting(ZgwZaakregisterIT::oorzaken).asString().doesNotContain(AANGEVER.waarde());
        buren.extensie().herstel();
        register.koppelBetrokkenen(zaak, AANGEVER, MEE);
        assertThat(journaal(zaak).path("rollen").asInt()).isEqualTo(3);
    }

    @Test
    void refusalsNameCodeFieldAndWhatToCheck() {
        try (var ander = Uitgaand.start(buren.basis(), KLOK, Map.of("verhuisloket.zgw.secret", "een-heel-ander-geheim-van-32-tekens"))) {
            assertThatThrownBy(() -> ander.getBean(Zaakregister.class).maakZaak(gegevens(nieuw(), false)))
                    .hasMessageContaining("403").hasMessageContaining("invalid-jwt-signature").hasMessageContaining("verhuisloket.zgw.client-id");
        }
        Zaaksleutel zaak = nieuw();
        register.maakZaak(gegevens(zaak, false));
        assertThatThrownBy(() -> register.zetStatus(zaak, Zaakstatus.ONTVANGEN, "x", NU.plus(Duration.ofDays(2))))
                .hasMessageContaining("future-date bij datumStatusGezet");
    }

    @Test
    void aMissingSettingAndAMissingZaaktypeAreNamed() {
        try (var ander = Uitgaand.start(buren.basis(), KLOK, Map.of("verhuisloket.zgw.zaken-url", "", "verhuisloket.zgw.zaaktype", "ANDERS"))) {
            assertThatThrownBy(() -> ander.getBean(Zaakregister.class).maakZaak(gegevens(nieuw(), false)))
                    .hasMessageContaining("verhuisloket.zgw.zaken-url");
        }
        try (var ander = Uitgaand.start(buren.basis(), KLOK, Map.of("verhuisloket.zgw.zaaktype", "ANDERS"))) {
            assertThatThrownBy(() -> ander.getBean(Zaakregister.class).maakZaak(gegevens(nieuw(), false)))
                    .hasMessageContaining("Zaaktype ANDERS is op 2026-11-24 niet geldig en gepubliceerd");
        }
    }

    @Test
    void aMissingTypeIsNamedWithItsZaaktype() {
        Zaaktype zonderTypen = new Zaaktype("url", "VERHUIZING", "2026-01-01", "zaakvertrouwelijk", "x", java.time.Period.ofDays(56),
                List.of(), List.of(), Map.of(), Map.of());
        assertThatThrownBy(() -> zonderTypen.statustype(Zaakstatus.ONTVANGEN))
                .hasMessageContaining("statustype 'Ontvangen' ontbreekt in zaaktype VERHUIZING");
        assertThatThrownBy(() -> zonderTypen.resultaattype(Zaakresultaat.VERWERKT)).hasMessageContaining("resultaattype 'Verwerkt' ontbreekt");
        assertThatThrownBy(() -> zonderTypen.documenttype(Documentsoort.BESLUIT)).hasMessageContaining("informatieobjecttype 'Besluit' ontbreekt");
        assertThatThrownBy(zonderTypen::roltypeAangever).hasMessageContaining("roltype 'initiator' ontbreekt");
    }

    @Test
    void listsAreReadOverAllTheirPages() {
        buren.extensie().zetPaginagrootte(1);
        try (var vers = Uitgaand.start(buren.basis(), KLOK, Map.of())) {
            Zaaksleutel zaak = nieuw();
            Zaakregister zelfde = vers.getBean(Zaakregister.class);
            for (int keer = 0; keer < 2; keer++) {
                zelfde.maakZaak(gegevens(zaak, false));
                zelfde.koppelBetrokkenen(zaak, AANGEVER, MEE);
            }
            assertThat(journaal(zaak).path("rollen").asInt()).isEqualTo(3);
        }
    }

    @Test
    void theZaaktypeIsTheOwnMunicipalitysAndTheOneThatHoldsToday() {
        Zaaksleutel tilburg = new Zaaksleutel("0855", "VHZ-2026-" + UUID.randomUUID().toString().substring(0, 8));
        register.maakZaak(gegevens(tilburg, false));
        JsonNode zaak = buren.zgw("/zaken/api/v1/zaken?identificatie=" + tilburg.identificatie() + "&bronorganisatie=001172773").path("results").get(0);
        JsonNode zaaktype = buren.zgw(zaak.path("zaaktype").stringValue());
        assertThat(zaaktype.path("verantwoordelijke").stringValue()).isEqualTo("Gemeente Tilburg");
        assertThat(zaaktype.path("beginGeldigheid").stringValue()).isEqualTo("2026-01-01");

        Clock toen = Clock.fixed(Instant.parse("2025-06-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
        try (var eerder = Uitgaand.start(buren.basis(), toen, Map.of())) {
            Zaaksleutel oud = nieuw();
            eerder.getBean(Zaakregister.class).maakZaak(gegevens(oud, false));
            assertThat(buren.zgw(zaak(oud).path("zaaktype").stringValue()).path("beginGeldigheid").stringValue()).isEqualTo("2020-01-01");
            register.zetStatus(oud, Zaakstatus.ONTVANGEN, "Ontvangen", NU);
            assertThat(journaal(oud).path("statussen").asInt()).isEqualTo(1);
        }
    }

    @Test
    void geheimhoudingRaisesTheConfidentialityOfZaakAndDocuments() {
        Zaaksleutel zaak = nieuw();
        register.maakZaak(gegevens(zaak, true));
        register.archiveer(zaak, Documentsoort.AANGIFTE, "Ontvangstbewijs", PDF, LocalDate.parse("2026-11-24"));
        assertThat(zaak(zaak).path("vertrouwelijkheidaanduiding").stringValue()).isEqualTo("vertrouwelijk");
        JsonNode document = buren.zgw("/documenten/api/v1/enkelvoudiginformatieobjecten?identificatie=" + zaak.identificatie()
                + "-AANGIFTE&bronorganisatie=002564440").path("results").get(0);
        assertThat(document.path("vertrouwelijkheidaanduiding").stringValue()).isEqualTo("vertrouwelijk");
        assertThat(buren.stuur("GET", document.path("inhoud").stringValue(), Buren.zgwKoppen(), null).tekst()).startsWith("%PDF-1.7 een brief");
    }

    @Test
    void anotherResultaatThanTheOneThereIsNotOverwritten() {
        Zaaksleutel zaak = nieuw();
        stappen(zaak).forEach(Runnable::run);
        assertThatThrownBy(() -> register.sluit(zaak, Zaakresultaat.NIET_GEVOLGD, "x", NU)).hasMessageContaining("al een ander resultaat");
    }

    @Test
    void anUncheckedAddressAndALongNumberFitTheFields() {
        Zaaksleutel zaak = new Zaaksleutel("0363", "VHZ-2026-000000000000000000" + NUMMER.incrementAndGet() + "0".repeat(9));
        register.maakZaak(gegevens(zaak, false));
        register.koppelAdres(zaak, new Adres("Heuvelring", 12, "a", "II", null, "Tilburg", null, null, null));
        register.archiveer(zaak, Documentsoort.BEVESTIGING, "Bevestiging", PDF, LocalDate.parse("2026-11-24"));
        register.archiveer(zaak, Documentsoort.BEVESTIGING, "Bevestiging", PDF, LocalDate.parse("2026-11-24"));
        assertThat(journaal(zaak).path("zaakinformatieobjecten").asInt()).isEqualTo(1);
    }

    private static List<Runnable> stappen(Zaaksleutel zaak) {
        LocalDate vandaag = LocalDate.parse("2026-11-24");
        return new ArrayList<>(Arrays.asList(
                () -> register.maakZaak(gegevens(zaak, false)),
                () -> register.koppelBetrokkenen(zaak, AANGEVER, MEE),
                () -> register.koppelAdres(zaak, ADRES),
                () -> register.zetStatus(zaak, Zaakstatus.ONTVANGEN, "Wij hebben uw aangifte ontvangen.", NU),
                () -> register.archiveer(zaak, Documentsoort.AANGIFTE, "Ontvangstbewijs", PDF, vandaag),
                () -> register.zetStatus(zaak, Zaakstatus.VERWERKT, "Uw verhuizing is verwerkt.", NU),
                () -> register.archiveer(zaak, Documentsoort.BEVESTIGING, "Bevestiging", PDF, vandaag),
                () -> register.sluit(zaak, Zaakresultaat.VERWERKT, "Verwerkt.", NU)));
    }

    private static void eenVanElk(Zaaksleutel zaak) {
        JsonNode telling = journaal(zaak);
        assertThat(telling.path("gesloten").booleanValue()).isTrue();
        assertThat(List.of(telling.path("rollen").asInt(), telling.path("zaakobjecten").asInt(), telling.path("statussen").asInt(),
                telling.path("resultaten").asInt(), telling.path("zaakinformatieobjecten").asInt())).containsExactly(3, 1, 3, 1, 2);
        assertThat(buren.journaal("/zaken?identificatie=" + zaak.identificatie()).path("documenten").asInt()).isEqualTo(2);
        assertThat(buren.journaal("/dubbel").path("dubbel").isEmpty()).isTrue();
    }

    private static int metNieuwePoging(Runnable stap) {
        try {
            stap.run();
            return 0;
        } catch (ZaakregisterNietBereikbaar e) {
            stap.run();
            return 1;
        }
    }

    private static String oorzaken(Throwable fout) {
        return fout == null ? "" : fout + oorzaken(fout.getCause());
    }

    private static Zaaksleutel nieuw() {
        return new Zaaksleutel("0363", String.format("VHZ-2026-%06d", NUMMER.incrementAndGet()));
    }

    private static Zaakgegevens gegevens(Zaaksleutel zaak, boolean geheim) {
        return new Zaakgegevens(zaak, UUID.nameUUIDFromBytes(zaak.identificatie().getBytes(StandardCharsets.UTF_8)).toString(),
                LocalDate.parse("2026-11-24"), geheim);
    }

    private static JsonNode zaak(Zaaksleutel zaak) {
        return buren.zgw("/zaken/api/v1/zaken?identificatie=" + zaak.identificatie() + "&bronorganisatie=002564440").path("results").get(0);
    }

    private static JsonNode journaal(Zaaksleutel zaak) {
        JsonNode zaken = buren.journaal("/zaken?identificatie=" + zaak.identificatie()).path("zaken");
        assertThat(zaken.size()).isEqualTo(1);
        return zaken.get(0);
    }
}
