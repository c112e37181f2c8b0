package nl.verhuisloket.gesprek.taal.datum;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.verhuisloket.gesprek.taal.datum.Moment.Tijd;

/**
 * Finds dates in Dutch and English text: {@code 1 december}, {@code 1-12}, {@code volgende week vrijdag}, {@code over drie weken},
 * {@code eerste kerstdag}, {@code ergens in januari}. The words are in {@code gesprek/datum.*.yml}, the forms in the classes beside this one.
 */
public final class Datumlezer {

    private static final Woordenschat WOORDEN = new Woordenschat();
    private static final List<Vorm> VORMEN = Stream.of(Kalendervormen.VORMEN, Dagvormen.VORMEN, Tijdvakvormen.VORMEN).flatMap(List::stream).toList();
    private static final Pattern VAST_ERVOOR = Pattern.compile("[\\p{L}\\p{Nd}/.-]");
    private static final Pattern VAST_ERNA = Pattern.compile("(?:[\\p{L}\\p{Nd}]|[/-][\\p{Nd}]).*", Pattern.DOTALL);
    private static final Pattern VERLEDEN = Pattern.compile("(?<=^| )P ");
    private static final Pattern TOEKOMST = Pattern.compile("(?<=^| )W ");
    private static final int SPELING = 3;

    private Datumlezer() {
    }

    /**
     * @param vandaag the day the text was written, in Amsterdam; a date without a year lies at most
     *                four months ahead, for nobody declares a move earlier, and else behind
     * @return what was found, in the order of the text, without overlaps; empty when it names no day
     */
    public static List<Datumvondst> lees(String tekst, LocalDate vandaag) {
        Tekenreeks tekens = new Tekenreeks(tekst, WOORDEN);
        Moment moment = new Moment(vandaag, tijd(tekens.reeks()));
        List<Datumvondst> alle = VORMEN.stream().flatMap(v -> v.zoek(tekens, moment)).filter(v -> staatLos(tekst, v))
                .sorted(Comparator.comparingInt((Datumvondst v) -> v.begin() - v.einde())).toList();
        List<Datumvondst> over = new ArrayList<>();
        for (Datumvondst vondst : alle) {
            if (over.stream().noneMatch(v -> vondst.begin() < v.einde() && v.begin() < vondst.einde())) {
                over.add(vondst);
            }
        }
        return over.stream().sorted(Comparator.comparingInt(Datumvondst::begin)).map(v -> bijVoorzetsel(v, tekens)).toList();
    }

    private static Tijd tijd(String reeks) {
        if (VERLEDEN.matcher(reeks).find()) {
            return Tijd.VERLEDEN;
        }
        return TOEKOMST.matcher(reeks).find() ? Tijd.TOEKOMST : Tijd.ONBEKEND;
    }

    /** Not a piece of a longer number or word: 06-12345678, VHZ-2026-000123. */
    private static boolean staatLos(String tekst, Datumvondst v) {
        return (v.begin() == 0 || !VAST_ERVOOR.matcher(tekst.substring(v.begin() - 1, v.begin())).matches())
                && !VAST_ERNA.matcher(tekst.substring(v.einde())).matches();
    }

    /** "Na 1 december", "rond de kerst": days to choose from, not the day itself. */
    private static Datumvondst bijVoorzetsel(Datumvondst vondst, Tekenreeks tekens) {
        char voorzetsel = vondst.dagen().isEmpty() ? 'x' : tekens.voorzetsel(vondst.begin());
        if (voorzetsel != 'n' && voorzetsel != 'r') {
            return vondst;
        }
        LocalDate eerste = vondst.dagen().get(0);
        LocalDate laatste = vondst.dagen().get(vondst.dagen().size() - 1);
        Plek plek = new Plek(vondst.begin(), vondst.einde());
        return voorzetsel == 'n' ? plek.periode(laatste.plusDays(1), laatste.plusWeeks(1)) : plek.periode(eerste.minusDays(SPELING), laatste.plusDays(SPELING));
    }
}
