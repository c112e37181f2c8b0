package nl.verhuisloket.toetsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import org.jspecify.annotations.Nullable;

/**
 * The judgement of one declaration on one set of facts.
 *
 * @param uitkomst         what happens now
 * @param bevindingen      every finding, in rule-name order, then by person
 * @param personen         per mover who goes on: in which capacity they are declared; not in it are those taken out, and a declarant
 *                         who does not move: exactly these are registered
 * @param registratiedatum the date that counts (Wet BRP 2.20 lid 3); null while no date was given
 * @param score            risk points: signals of address and declaration once, plus the highest single person's sum
 * @param regelversie      which rules and parameters judged, so that it can be repeated
 */
public record Oordeel(Uitkomst uitkomst, List<Bevinding> bevindingen, List<Aangegevene> personen,
                      @Nullable LocalDate registratiedatum, int score, String regelversie) {

    public Oordeel {
        bevindingen = List.copyOf(bevindingen);
        personen = List.copyOf(personen);
    }

    /** Findings that stop this answer or declaration from being accepted in a conversation, heaviest first. */
    public List<Bevinding> met(Gevolg gevolg) {
        return bevindingen.stream().filter(b -> b.gevolg() == gevolg).toList();
    }

    /** How {@code score} is made up; what was found about somebody who was taken out does not count. */
    public Puntentelling puntentelling() {
        Set<Integer> eruit = bevindingen.stream().filter(b -> b.gevolg() == Gevolg.PERSOON_ZELF || b.gevolg() == Gevolg.PERSOON_BALIE)
                .map(Bevinding::persoon).collect(Collectors.toSet());
        return Puntentelling.van(bevindingen.stream().filter(b -> !eruit.contains(b.persoon())).toList(), Bevinding::persoon, Bevinding::punten);
    }

    /** @param nummer 0 is the declarant */
    public record Aangegevene(int nummer, Hoedanigheid hoedanigheid) {
    }
}
