package nl.verhuisloket.afhandeling.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiften;
import nl.verhuisloket.aangifte.Contact;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.aangifte.Ondertekening;
import nl.verhuisloket.aangifte.Verhuizing;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.afhandeling.Concept;
import nl.verhuisloket.afhandeling.dossier.Achtergrond;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.brp.Persoon.Verblijfplaats;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toetsing.Bewijs;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import nl.verhuisloket.toetsing.Verloop;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What our own cases say of a declaration, on a real database. */
class ZakenlezerTest {

    private static final String SUZANNE = "999993653";
    private static final String LANCE = "999990858";
    private static final String MARIANNE = "999990949";
    private static final Contact CONTACT = new Contact("samen@example.org", "06-12345678");
    private static Registerwereld wereld;
    private static Zakenlezer zaken;

    @BeforeAll
    static void start() {
        wereld = new Registerwereld(Map.of("contacten[0].waarde", "hulp@werkgever.example", "contacten[0].vanaf", "2026-01-01"));
        zaken = wereld.bean(Zakenlezer.class);
    }

    @AfterAll
    static void stop() {
        wereld.close();
    }

    @BeforeEach
    void vers() {
        wereld.vers();
    }

    @ParameterizedTest
    @CsvSource({"30, 2, the 30th day before", "31, 1, the 31st day before"})
    void countsTheAddressesOfOneSessionForThirtyDays(int dagenEerder, int adressen, String waarom) {
        eerder(LANCE, "sessie-1", "0363010099000001", null, dagenEerder);

        assertThat(verloop(opdracht(SUZANNE, "sessie-1", null), "0363010099000002").sessieadressen()).as(waarom).isEqualTo(adressen);
    }

    @Test
    void countsAnAddressOnceAndAnotherSessionNot() {
        eerder(LANCE, "sessie-1", "0363010099000002", null, 1);
        eerder(MARIANNE, "sessie-2", "0363010099000003", null, 1);

        assertThat(verloop(opdracht(SUZANNE, "sessie-1", null), "0363010099000002").sessieadressen()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"90, 1, the 90th day before", "91, 0, the 91st day before"})
    void countsTheSameContactDataForNinetyDays(int dagenEerder, int zelfde, String waarom) {
        eerder(LANCE, "sessie-1", "0363010099000001", new Contact("SAMEN@example.org", null), dagenEerder);

        assertThat(verloop(opdracht(SUZANNE, "sessie-2", CONTACT), "0363010099000002").zelfdeContact()).as(waarom).isEqualTo(zelfde);
    }

    @Test
    void countsADeclarationOnceWhenBothAddressAndNumberAreTheSame() {
        eerder(LANCE, "sessie-1", "0363010099000001", CONTACT, 1);

        assertThat(verloop(opdracht(SUZANNE, "sessie-2", CONTACT), "0363010099000002").zelfdeContact()).isEqualTo(1);
    }

    @Test
    void countsNoFamilyAndNoEarlierDeclarationOfTheSamePeople() {
        eerder(MARIANNE, "sessie-1", "0363010099000001", CONTACT, 1);
        eerder(LANCE, "sessie-2", "0363010099000001", CONTACT, 2);

        assertThat(zaken.verloop(opdracht(LANCE, "sessie-3", CONTACT), adres("0363010099000002"), persoon(LANCE, MARIANNE), List.of())
                .zelfdeContact()).isZero();
        assertThat(verloop(opdracht(SUZANNE, "sessie-3", CONTACT), "0363010099000002").zelfdeContact()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"hulp@werkgever.example, true", "samen@example.org, false"})
    void knowsAnEmployer(String email, boolean vrijgesteld) {
        assertThat(verloop(opdracht(SUZANNE, "sessie", new Contact(email, null)), "0363010099000002").contactVrijgesteld()).isEqualTo(vrijgesteld);
    }

    @ParameterizedTest
    @CsvSource({"30, 1", "31, 0"})
    void countsOtherDeclarationsToTheSameAddressForThirtyDays(int dagenEerder, int andere) {
        eerder(LANCE, "sessie-1", "0363010099000001", null, dagenEerder);

        assertThat(zaken.andereAangiften(opdracht(SUZANNE, "sessie-2", null), "0363010099000001")).isEqualTo(andere);
        assertThat(zaken.andereAangiften(opdracht(SUZANNE, "sessie-2", null), "0363010099000002")).isZero();
        assertThat(zaken.andereAangiften(opdracht(LANCE, "sessie-2", null), "0363010099000001")).as("the same people").isZero();
        assertThat(zaken.andereAangiften(opdracht(SUZANNE, "sessie-2", null), null)).isNull();
    }

    @Test
    void countsWhomADeclarantRepresentsByAuthorisationInNinetyDaysAndThisOneToo() {
        Persoonsfeiten gemachtigd = mee(1, Relatie.GEEN, Bewijs.INGELEVERD);
        Aangifte aangifte = bewaar(SUZANNE, "sessie-1", "0363010099000001", null, 90, LANCE);
        zaken.onthoud(aangifte, feiten(gemachtigd), achtergrond("0363010099000001"));
        Opdracht nu = new Opdracht(concept(SUZANNE, null, MARIANNE), LocalDate.of(2026, 11, 24), null, "sessie-2", Toestemming.NIET_GEVRAAGD,
                false, Registerwereld.NU);

        assertThat(vertegenwoordigden(nu, gemachtigd)).isEqualTo(2);
        assertThat(vertegenwoordigden(nu, mee(1, Relatie.OUDER, Bewijs.INGELEVERD))).as("family now").isEqualTo(1);
        assertThat(vertegenwoordigden(nu, mee(1, Relatie.GEEN, Bewijs.GEEN))).as("no authorisation now").isEqualTo(1);
    }

    @Test
    void doesNotCountItself() {
        Aangifte aangifte = eerder(LANCE, "sessie-1", "0363010099000001", CONTACT, 1);
        Opdracht weer = Opdracht.van(aangifte, Toestemming.NIET_GEVRAAGD, false, Registerwereld.NU);

        assertThat(verloop(weer, "0363010099000001")).isEqualTo(new Verloop.Aangifte(1, 0, false, 0));
        zaken.onthoud(aangifte, feiten(), achtergrond("0363010099000001"));
        assertThat(sporen()).as("again is nothing new").isEqualTo(4);
    }

    @Test
    void keepsNothingThatSaysWhoItIs() {
        eerder(LANCE, "sessie-1", "0363010099000001", CONTACT, 1);
        List<String> alles = wereld.bean(JdbcClient.class).sql("select sleutel || ' ' || doel from spoor").query(String.class).list();

        assertThat(alles).hasSize(4).allSatisfy(spoor -> assertThat(spoor).matches("[0-9a-f]{64} [0-9a-f]{64}"));
    }

    @ParameterizedTest
    @CsvSource({"30, 4", "31, 2", "90, 2", "91, 0"})
    void forgetsAfterThirtyOrNinetyDays(int dagen, int over) {
        eerder(LANCE, "sessie-1", "0363010099000001", CONTACT, 0);
        wereld.klok.verzet(Duration.ofDays(dagen));
        wereld.bean(Opruiming.class).ruimOp();

        assertThat(sporen()).isEqualTo(over);
    }

    @ParameterizedTest
    @CsvSource({"0363010099000001, 2026-11-24, false, the same move", "0363010099000002, 2026-11-24, true, another address",
        "0363010099000001, 2026-11-25, true, another date", ", 2026-11-24, true, an address that is not known"})
    void knowsThatAnotherDeclarationIsOpen(String object, LocalDate datum, boolean open, String waarom) {
        Aangifte aangifte = bewaar(LANCE, "sessie-1", "0363010099000001", null, 1);

        assertThat(zaken.heeftOpenstaande(opDatum(LANCE, datum), object)).as(waarom).isEqualTo(open);
        assertThat(zaken.heeftOpenstaande(opDatum(SUZANNE, datum), object)).as("other people").isFalse();
        assertThat(zaken.heeftOpenstaande(Opdracht.van(aangifte, Toestemming.NIET_GEVRAAGD, false, Registerwereld.NU), object)).as("itself").isFalse();
    }

    private static Opdracht opDatum(String bsn, LocalDate datum) {
        return Opdracht.van(new Concept("0363", new Bsn(bsn), 20, datum, adres("0363010099000001"), true, Woonsituatie.ZELFSTANDIG, List.of(),
                null, null, false), "sessie", Registerwereld.NU);
    }

    private static Verloop.Aangifte verloop(Opdracht opdracht, String object) {
        return zaken.verloop(opdracht, adres(object), persoon(SUZANNE, null), List.of());
    }

    private static Integer vertegenwoordigden(Opdracht opdracht, Persoonsfeiten mee) {
        return zaken.verloop(opdracht, adres("0363010099000002"), persoon(SUZANNE, null), List.of(mee)).vertegenwoordigden();
    }

    private static int sporen() {
        return wereld.bean(JdbcClient.class).sql("select count(*) from spoor").query(Integer.class).single();
    }

    private static Aangifte eerder(String bsn, String sessie, String object, Contact contact, int dagenEerder) {
        Aangifte aangifte = bewaar(bsn, sessie, object, contact, dagenEerder);
        zaken.onthoud(aangifte, feiten(), achtergrond(object));
        return aangifte;
    }

    private static Aangifte bewaar(String bsn, String sessie, String object, Contact contact, int dagenEerder, String... mee) {
        Instant ontvangst = Registerwereld.NU.minus(Duration.ofDays(dagenEerder));
        var inhoud = new Verhuizing(LocalDate.of(2026, 11, 24), adres(object), true, Woonsituatie.ZELFSTANDIG, meeverhuizers(mee), null,
                contact == null ? new Contact(null, null) : contact, false);
        return wereld.bean(Aangiften.class).bewaar("0363", new Bsn(bsn), inhoud, new Ondertekening(sessie, 20, "1", "", "api"),
                UUID.randomUUID().toString(), ontvangst).orElseThrow();
    }

    private static Opdracht opdracht(String bsn, String sessie, Contact contact) {
        return Opdracht.van(concept(bsn, contact), sessie, Registerwereld.NU);
    }

    private static Concept concept(String bsn, Contact contact, String... mee) {
        return new Concept("0363", new Bsn(bsn), 20, LocalDate.of(2026, 11, 24), adres("0363010099000002"), true,
                Woonsituatie.ZELFSTANDIG, meeverhuizers(mee), null, contact, false);
    }

    private static List<Meeverhuizer> meeverhuizers(String... bsns) {
        return Stream.of(bsns).map(bsn -> new Meeverhuizer(new Bsn(bsn), "", null)).toList();
    }

    private static Adres adres(String object) {
        return new Adres("Voorbeeldlaan", 1, null, null, null, "Amsterdam", "0363", null, object);
    }

    private static Achtergrond achtergrond(String object) {
        return new Achtergrond(adres(object), null, null, List.of(), null, 0);
    }

    private static Persoon persoon(String bsn, String partner) {
        List<Persoon.Partner> partners = partner == null ? List.of() : List.of(new Persoon.Partner(new Bsn(partner), "", "H", false));
        return new Persoon(new Bsn(bsn), "", null, null, null, null, new Verblijfplaats(Verblijfplaats.Soort.ADRES, null, "W", null, false), "0363",
                false, false, false, null, partners, List.of(), List.of(), List.of());
    }

    private static Persoonsfeiten mee(int nummer, Relatie relatie, Bewijs machtiging) {
        return new Persoonsfeiten(nummer, true, null, relatie, false, false, false, false, null, "ADRES", "W", null, "0363", false, false,
                false, false, new Bewijs.Stukken(machtiging, null, null), Set.of(), Verloop.Persoon.ONBEKEND);
    }

    private static Feiten feiten(Persoonsfeiten... mee) {
        return new Feiten(Registerwereld.NU, "0363", LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24), Woonsituatie.ZELFSTANDIG, false, 20,
                null, null, null, List.of(mee), Toestemming.NIET_GEVRAAGD, false, false);
    }
}
