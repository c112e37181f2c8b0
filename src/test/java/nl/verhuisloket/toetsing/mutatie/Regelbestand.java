package nl.verhuisloket.toetsing.mutatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The rules of one DRL file: their conditions, and the days from and until which they hold. */
final class Regelbestand {

    private static final Pattern REGEL = Pattern.compile("(?ms)^rule \"(_+)\"(.*?)^\\s*when\\b(.*?)^\\s*then\\b");
    private static final Pattern PATROON = Pattern.compile("(?<![\\w.])([A-Z]\\w*)\\s*\\(");
    private static final Pattern BESTAAT = Pattern.compile("\\b(not|exists)\\b(?=[\\s(]*(?:\\$\\w+\\s*:\\s*)?[A-Z])");
    private static final Pattern DATUM = Pattern.compile("@(vanaf|totEnMet)\\(\"(\\d{4}-\\d{2}-\\d{2})\"\\)");

    private final Bestand bestand;

    Regelbestand(String pad, String inhoud) {
        bestand = Bestand.van(pad, inhoud);
    }

    List<Mutant> mutanten() {
        return REGEL.matcher(bestand.masker()).results().flatMap(regel -> {
            String naam = bestand.tekst(regel.start(1), regel.end(1));
            return Stream.of(dagen(naam, regel.start(2), regel.end(2)), bestaat(naam, regel.start(3), regel.end(3)),
                    patronen(naam, regel.start(3), regel.end(3))).flatMap(List::stream);
        }).toList();
    }

    private List<Mutant> patronen(String regel, int van, int tot) {
        List<Mutant> mutanten = new ArrayList<>();
        Matcher patroon = PATROON.matcher(bestand.masker());
        int plek = van;
        while (patroon.region(plek, tot).useTransparentBounds(true).find()) {
            int einde = Lezer.sluithaak(bestand.masker(), patroon.end() - 1);
            mutanten.addAll(new Voorwaarden(bestand, regel, patroon.group(1)).mutanten(patroon.end(), einde));
            plek = einde;
        }
        return mutanten;
    }

    private List<Mutant> bestaat(String regel, int van, int tot) {
        Matcher bestaat = BESTAAT.matcher(bestand.masker()).region(van, tot);
        return bestaat.results().map(hit -> bestand.mutant(regel, hit.start(), hit.end(), hit.group().equals("not") ? "exists" : "not",
                hit.group() + " " + bestand.tekst(hit.end(), bestand.masker().indexOf('\n', hit.end())),
                hit.group().equals("not") ? "exists" : "not")).toList();
    }

    /** The dates stand inside strings, so they are sought in the text itself. */
    private List<Mutant> dagen(String regel, int van, int tot) {
        return DATUM.matcher(bestand.inhoud()).region(van, tot).results().flatMap(hit -> Stream.of(-1, 1).map(dagen -> {
            String nieuw = LocalDate.parse(hit.group(2)).plusDays(dagen).toString();
            return bestand.mutant(regel, hit.start(2), hit.end(2), nieuw, hit.group(1) + " " + hit.group(2), nieuw);
        })).toList();
    }
}
