package nl.verhuisloket.gesprek.taal.datum;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Feasts by the name that {@code datum.*.yml} gives them. The public holidays come from Jollyday; other days are added here. */
final class Feestdagen {

    private static final Map<String, List<String>> JOLLYDAY = Map.ofEntries(Map.entry("nieuwjaar", List.of("NEW_YEAR")),
            Map.entry("goedevrijdag", List.of("christian.GOOD_FRIDAY")),
            Map.entry("pasen", List.of("christian.EASTER", "christian.EASTER_MONDAY")), Map.entry("paaszondag", List.of("christian.EASTER")),
            Map.entry("paasmaandag", List.of("christian.EASTER_MONDAY")), Map.entry("koningsdag", List.of("KINGS_DAY")),
            Map.entry("bevrijdingsdag", List.of("LIBERATION")), Map.entry("hemelvaart", List.of("christian.ASCENSION_DAY")),
            Map.entry("pinksteren", List.of("christian.PENTECOST", "christian.PENTECOST_MONDAY")),
            Map.entry("pinksterzondag", List.of("christian.PENTECOST")), Map.entry("pinkstermaandag", List.of("christian.PENTECOST_MONDAY")),
            Map.entry("kerst", List.of("FIRST_CHRISTMAS_DAY", "SECOND_CHRISTMAS_DAY")),
            Map.entry("kerstdag1", List.of("FIRST_CHRISTMAS_DAY")), Map.entry("kerstdag2", List.of("SECOND_CHRISTMAS_DAY")));
    private static final Map<String, MonthDay> GEEN_VRIJE_DAG = Map.of("kerstavond", MonthDay.of(12, 24), "oudjaar", MonthDay.of(12, 31),
            "dodenherdenking", MonthDay.of(5, 4), "sinterklaas", MonthDay.of(12, 5));

    private final HolidayManager kalender = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));
    private final Map<Integer, Map<String, LocalDate>> perJaar = new ConcurrentHashMap<>();

    /** @return its days in that year, in order; oud en nieuw ends in the next */
    List<LocalDate> in(int jaar, String feest) {
        if (feest.equals("jaarwisseling")) {
            return List.of(LocalDate.of(jaar, 12, 31), LocalDate.of(jaar + 1, 1, 1));
        }
        if (GEEN_VRIJE_DAG.containsKey(feest)) {
            return List.of(GEEN_VRIJE_DAG.get(feest).atYear(jaar));
        }
        Map<String, LocalDate> dagen = perJaar.computeIfAbsent(jaar, this::uitJollyday);
        return JOLLYDAY.get(feest).stream().map(dagen::get).toList();
    }

    private Map<String, LocalDate> uitJollyday(int jaar) {
        return kalender.getHolidays(Year.of(jaar)).stream().collect(Collectors.toMap(Holiday::getPropertiesKey, Holiday::getDate, (een, ander) -> een));
    }
}
