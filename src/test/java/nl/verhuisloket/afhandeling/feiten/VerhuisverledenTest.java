package nl.verhuisloket.afhandeling.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.verhuisloket.brp.BrpHistorie.Verblijf;
import nl.verhuisloket.brp.Persoon.Verblijfplaats.Soort;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerhuisverledenTest {

    private static final LocalDate ONTVANGST = LocalDate.of(2026, 11, 24);
    private static final Lijsten GEEN = lijsten(List.of(), List.of());

    @ParameterizedTest
    @CsvSource({"2025-11-23, 0, the 366th day before", "2025-11-24, 1, the 365th day before", "2026-11-24, 1, the day of receipt",
        "2026-11-25, 0, the day after it"})
    void countsTheMovesOfTheYearBefore(LocalDate dag, int verhuizingen, String waarom) {
        assertThat(verleden(GEEN, adres("1", "2010-01-01"), adres("2", dag.toString())).verhuizingen()).as(waarom).isEqualTo(verhuizingen);
    }

    @Test
    void doesNotCountWhereSomebodyFirstLived() {
        assertThat(verleden(GEEN, adres("1", "2026-01-01")).verhuizingen()).isZero();
    }

    @Test
    void takesRowsThatDifferOnlyByAChangeOfTheAddressItselfForOneStay() {
        assertThat(verleden(GEEN, adres("1", "2020-01-01"), adres(null, "2026-02-01"), adres("2", "2026-02-01"), adres("2", "2026-06-01"))
                .verhuizingen()).isEqualTo(1);
    }

    @Test
    void doesNotCountADayThatIsNotCompletelyKnown() {
        Verblijf ergensInMaart = new Verblijf(Soort.ADRES, "2", "W", new GedeeltelijkeDatum(2026, 3, null), null);

        var verleden = verleden(GEEN, adres("1", "2020-01-01"), ergensInMaart);
        assertThat(verleden.verhuizingen()).isZero();
        assertThat(verleden.vorigeVerhuizing()).isNull();
    }

    @Test
    void countsNeitherABriefadresNorAStayAbroadAsAMove() {
        Verblijf briefadres = new Verblijf(Soort.ADRES, "2", "B", dag("2026-02-01"), dag("2026-04-01"));

        assertThat(verleden(GEEN, adres("1", "2020-01-01"), briefadres, adres("3", "2026-04-01")).verhuizingen()).isZero();
        assertThat(verleden(GEEN, adres("1", "2020-01-01"), weg(Soort.BUITENLAND, "2026-02-01"), adres("3", "2026-04-01")).verhuizingen()).isZero();
    }

    @Test
    void countsNoMoveIntoOrOutOfAShelterWhileItIsOnTheList() {
        Lijsten lijsten = lijsten(List.of(new Vermelding("2", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30), null, null)), List.of());

        assertThat(verleden(lijsten, adres("1", "2020-01-01"), adres("2", "2026-03-01"), adres("3", "2026-06-30")).verhuizingen()).isZero();
        assertThat(verleden(lijsten, adres("1", "2020-01-01"), adres("2", "2026-03-01"), adres("3", "2026-07-01")).verhuizingen()).isEqualTo(1);
        assertThat(verleden(lijsten, adres("1", "2020-01-01"), adres("2", "2026-03-01")).vorigeVerhuizing()).isNull();
    }

    @Test
    void leavesOutTheFirstMoveIntoOrOutOfASharedHomeOnly() {
        Lijsten lijsten = lijsten(List.of(), List.of(new Vermelding("2", LocalDate.of(2020, 1, 1), null, null, null)));

        assertThat(verleden(lijsten, adres("1", "2020-01-01"), adres("2", "2026-03-01")).verhuizingen()).isZero();
        assertThat(verleden(lijsten, adres("1", "2020-01-01"), adres("2", "2026-03-01"), adres("3", "2026-05-01")).verhuizingen()).isEqualTo(1);
    }

    @Test
    void knowsTheDayOfThePreviousMove() {
        assertThat(verleden(GEEN, adres("1", "2020-01-01"), adres("2", "2026-10-25")).vorigeVerhuizing()).isEqualTo("2026-10-25");
        assertThat(verleden(GEEN, adres("1", "2026-10-25")).vorigeVerhuizing()).as("born or arrived there").isNull();
        assertThat(verleden(GEEN, weg(Soort.ONBEKEND, "2020-01-01"), adres("1", "2026-10-25")).vorigeVerhuizing()).as("came back").isNull();
    }

    @ParameterizedTest
    @CsvSource({"2024-11-23, 2024-11-24, 1, back on the 730th day before", "2024-11-22, 2024-11-23, 0, back on the 731st day before",
        "2024-03-02, 2026-03-01, 1, a day less than two years away", "2024-03-01, 2026-03-01, 0, two years away",
        "2026-01-01, 2026-11-24, 1, back on the day of receipt"})
    void countsAReturnAfterLessThanTwoYears(String vertrek, String terug, int terugkeren, String waarom) {
        for (Soort soort : List.of(Soort.BUITENLAND, Soort.ONBEKEND)) {
            assertThat(verleden(GEEN, adres("1", "2010-01-01"), weg(soort, vertrek), adres("2", terug)).terugkeren()).as(waarom)
                    .isEqualTo(terugkeren);
        }
    }

    @Test
    void countsFromTheFirstDayAwayAndEachTime() {
        assertThat(verleden(GEEN, adres("1", "2010-01-01"), weg(Soort.ONBEKEND, "2023-01-01"), weg(Soort.BUITENLAND, "2025-06-01"),
                adres("2", "2026-01-01")).terugkeren()).as("away since 2023").isZero();
        assertThat(verleden(GEEN, adres("1", "2010-01-01"), weg(Soort.ONBEKEND, "2025-01-01"), adres("2", "2025-03-01"),
                weg(Soort.ONBEKEND, "2025-06-01"), adres("3", "2025-08-01")).terugkeren()).isEqualTo(2);
    }

    @Test
    void isNoReturnForWhoWasNeverHereBefore() {
        assertThat(verleden(GEEN, weg(Soort.BUITENLAND, "2025-01-01"), adres("1", "2026-01-01")).terugkeren()).isZero();
    }

    @Test
    void knowsNothingOfWhomTheRegisterHasNoStay() {
        assertThat(verleden(GEEN).verhuizingen()).isNull();
        assertThat(verleden(GEEN).terugkeren()).isNull();
        assertThat(verleden(GEEN).vorigeVerhuizing()).isNull();
    }

    private static Verhuisverleden verleden(Lijsten lijsten, Verblijf... oudsteEerst) {
        List<Verblijf> nieuwsteEerst = new ArrayList<>(List.of(oudsteEerst));
        Collections.reverse(nieuwsteEerst);
        return Verhuisverleden.van(nieuwsteEerst, lijsten, ONTVANGST);
    }

    private static Lijsten lijsten(List<Vermelding> opvang, List<Vermelding> gedeeld) {
        return new Lijsten(List.of(), opvang, gedeeld, List.of(), List.of(), List.of(), List.of());
    }

    private static Verblijf adres(String object, String van) {
        return new Verblijf(Soort.ADRES, object, "W", dag(van), null);
    }

    private static Verblijf weg(Soort soort, String van) {
        return new Verblijf(soort, null, null, dag(van), null);
    }

    private static GedeeltelijkeDatum dag(String dag) {
        return GedeeltelijkeDatum.van(LocalDate.parse(dag));
    }
}
