package nl.verhuisloket.toetsing.tabel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of a condition that is being read: each fits the kind of its word. */
final class Delen {

    private static final int MEESTE = 20;

    private final Set<Deel> delen = new LinkedHashSet<>();

    /** @throws Weigering when there are more than anybody can oversee */
    Voorwaarde voorwaarde() {
        if (delen.size() > MEESTE) {
            throw new Weigering("De voorwaarde heeft meer dan " + MEESTE + " delen.");
        }
        return new Voorwaarde(new ArrayList<>(delen));
    }

    /** @param teken a comparison that stands behind it, though it should not */
    void voegJaNeeToe(Woord woord, boolean ja, @Nullable Vergelijking teken) {
        if (teken != null) {
            throw new Weigering("Een ! gaat alleen voor een woord dat ja of nee is. Draai de vergelijking om.");
        }
        if (!woord.isJaNee()) {
            throw new Weigering(woord.naam() + " is niet ja of nee: vergelijk het met een waarde, zoals " + woord.naam()
                    + (woord.isGetal() ? " > 3." : " == " + woord.keuzes().get(0).name() + "."));
        }
        delen.add(new Deel.Keuze(woord, true, ja));
    }

    /** @param getal null when it is compared with another word */
    void voegGetalToe(Woord woord, Vergelijking teken, @Nullable String getal, @Nullable String ander) {
        if (!woord.isGetal()) {
            throw new Weigering(woord.naam() + " is geen getal en kan niet met " + getal + " worden vergeleken.");
        }
        voegBekendToe(woord);
        if (getal == null) {
            voegOnderlingToe(woord, teken, Woord.zoek(ander));
        } else if (woord.isGeheel() && getal.contains(".")) {
            throw new Weigering(woord.naam() + " is een geheel getal.");
        } else {
            delen.add(new Deel.Getal(woord, teken, new BigDecimal(getal)));
        }
    }

    private void voegOnderlingToe(Woord woord, Vergelijking teken, Woord ander) {
        if (!ander.isGetal() || ander.equals(woord)) {
            throw new Weigering(woord.naam() + " kan niet met " + ander.naam() + " worden vergeleken.");
        }
        voegBekendToe(ander);
        boolean omgekeerd = woord.naam().compareTo(ander.naam()) > 0;
        delen.add(omgekeerd ? new Deel.Onderling(ander, teken.omgekeerd(), woord) : new Deel.Onderling(woord, teken, ander));
    }

    /** What is not known is not more or less than anything: such a part does not hold then. */
    private void voegBekendToe(Woord woord) {
        if (woord.kanOntbreken()) {
            delen.add(new Deel.Keuze(woord, false, null));
        }
    }

    void voegKeuzeToe(Woord woord, Vergelijking teken, String naam) {
        if (teken.ordent()) {
            throw new Weigering(woord.naam() + " heeft geen groter of kleiner. Gebruik == of !=.");
        }
        if (naam.equals("null") && !woord.kanOntbreken()) {
            throw new Weigering(woord.naam() + " is altijd bekend en nooit null.");
        }
        Object waarde = naam.equals("null") ? null : woord.isJaNee() ? waarOfNiet(woord, naam) : woord.keuze(naam);
        delen.add(new Deel.Keuze(woord, teken == Vergelijking.GELIJK, waarde));
    }

    private static Object waarOfNiet(Woord woord, String naam) {
        if (!List.of("true", "false").contains(naam)) {
            throw new Weigering(woord.naam() + " is ja of nee: schrijf " + woord.naam() + " of !" + woord.naam() + ".");
        }
        return Boolean.valueOf(naam);
    }
}
