package nl.verhuisloket.risico.vrijbrp;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verhuisloket.risico.vrijbrp.Profiel.Regel;
import nl.verhuisloket.toetsing.tabel.Risicotabel;
import nl.verhuisloket.toetsing.tabel.TabelGeweigerd;

/**
 * A profile in our terms.
 *
 * @param regels of every rule in the profile what became of it, in its order
 * @param rijen  what it becomes
 */
public record Vertaling(List<Vertaald> regels, List<Signaalrij> rijen) {

    public enum Uitslag { VERTAALD, GEDEKT, GEWEIGERD }

    /**
     * @param soort     number of the rule type in vrijBRP
     * @param omschrijving our name for the type; empty when there is no such type
     * @param signaal   name of the row it became; empty when it became none
     * @param doorRegels rules of law or policy that do the same already
     * @param zin       why, or what to know
     */
    public record Vertaald(int soort, String omschrijving, int volgorde, long score, Uitslag uitslag, String signaal, List<String> doorRegels, String zin) {
    }

    /** @param grens points from which a person looks here  @param vanaf first day  @param totEnMet last day of each row */
    public record Kader(int grens, LocalDate vanaf, LocalDate totEnMet, LocalDate vastgesteld) {
    }

    public static Vertaling van(Profiel profiel, Kader kader) {
        List<Vertaald> regels = new ArrayList<>();
        List<Signaalrij> rijen = new ArrayList<>();
        for (Regel regel : profiel.regels()) {
            Vertaald vertaald = vertaal(profiel, regel);
            regels.add(vertaald);
            if (vertaald.uitslag() == Uitslag.VERTAALD) {
                rijen.add(rij(profiel, regel, kader));
            }
        }
        return new Vertaling(List.copyOf(regels), List.copyOf(rijen));
    }

    public boolean isLeeg() {
        return rijen.isEmpty();
    }

    /**
     * The table that was there, with these rows; a row that asks the same as an imported one gives way. It is read as if a risk
     * manager had sent it.
     *
     * @param sjabloon as for {@link Risicotabel#lees}
     * @throws TabelGeweigerd when rows contradict each other
     */
    public Risicotabel in(Risicotabel basis, String sjabloon) {
        List<String> weg = vervangen().toList();
        var blijft = new Risicotabel(basis.signalen().stream().filter(rij -> weg.stream().noneMatch(rij.naam()::startsWith)).toList());
        String csv = blijft.alsCsv() + rijen.stream().map(Signaalrij::alsCsv).collect(Collectors.joining());
        return Risicotabel.lees(csv.getBytes(UTF_8), sjabloon);
    }

    /** How the names begin of what gives way. */
    private Stream<String> vervangen() {
        return regels.stream().filter(regel -> regel.uitslag() == Uitslag.VERTAALD)
                .flatMap(regel -> Regelsoort.met(regel.soort()).orElseThrow().lot().rij().vervangt().stream());
    }

    private static Vertaald vertaal(Profiel profiel, Regel regel) {
        Regelsoort soort = Regelsoort.met(regel.soort()).orElse(null);
        if (soort == null) {
            return new Vertaald(regel.soort(), "", regel.volgorde(), regel.score(), Uitslag.GEWEIGERD, "", List.of(), "Deze soort regel kent vrijBRP Balie niet.");
        }
        Lot lot = soort.lot();
        String bezwaar = lot.rij() == null ? "" : bezwaar(profiel, regel, lot.rij());
        Uitslag uitslag = !lot.regels().isEmpty() ? Uitslag.GEDEKT : lot.rij() == null || !bezwaar.isEmpty() ? Uitslag.GEWEIGERD : Uitslag.VERTAALD;
        return new Vertaald(regel.soort(), soort.name().toLowerCase(Locale.ROOT).replace('_', ' '), regel.volgorde(), regel.score(), uitslag,
                uitslag == Uitslag.VERTAALD ? naam(profiel, regel, lot.rij()) : "", lot.regels(), bezwaar.isEmpty() ? lot.zin() : bezwaar);
    }

    private static String bezwaar(Profiel profiel, Regel regel, Lot.Rij rij) {
        if (!profiel.gaatOverVerhuizen()) {
            return "Dit profiel gaat alleen over hervestiging of eerste inschrijving: die kunnen hier niet online, dus er valt niets te wegen.";
        }
        if (regel.score() < 0) {
            return "Een score onder nul kan hier niet: een signaal vraagt om een blik, en neemt er geen weg.";
        }
        return rij.ingevuld(regel.attributen()) == null ? "Bij deze regel ontbreekt een getal (x) van 1 tot en met 9999." : "";
    }

    private static Signaalrij rij(Profiel profiel, Regel regel, Kader kader) {
        Lot.Rij rij = Regelsoort.met(regel.soort()).orElseThrow().lot().rij();
        return new Signaalrij(naam(profiel, regel, rij), rij.over(), rij.ingevuld(regel.attributen()), Weging.klasse(regel.score(), profiel.drempel()),
                Weging.punten(regel.score(), profiel.drempel(), kader.grens()), kader.vanaf(), kader.totEnMet(), kader.vastgesteld(), rij.grond(), rij.reden());
    }

    private static String naam(Profiel profiel, Regel regel, Lot.Rij rij) {
        boolean vaker = profiel.regels().stream().filter(ander -> ander.soort() == regel.soort()).count() > 1;
        return rij.code() + (vaker ? "-" + (profiel.regels().indexOf(regel) + 1) : "");
    }
}
