package nl.verhuisloket.toetsing.mutatie;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.verhuisloket.toetsing.mutatie.Tabel.Cel;
import nl.verhuisloket.toetsing.mutatie.Tabel.Rij;

/** The risk signals: of each row the condition, what it is about, its points and the days it holds. */
final class Risicotabel {

    private final Tabel tabel;

    Risicotabel(String pad, String inhoud) {
        tabel = new Tabel(pad, inhoud, "voorwaarde");
    }

    List<Mutant> mutanten() {
        return tabel.rijen().stream().flatMap(rij -> Stream.of(voorwaarde(rij), punten(rij), dagen(rij, "vanaf"), dagen(rij, "totEnMet"),
                tabel.met(rij, "over", Stream.of(rij.tekst("over").equals("PERSOON") ? "AANGIFTE" : "PERSOON")))).flatMap(m -> m).toList();
    }

    private Stream<Mutant> voorwaarde(Rij rij) {
        Cel cel = rij.cel("voorwaarde");
        return new Voorwaarden(tabel.bestand(), rij.tekst("naam"), rij.tekst("over")).mutanten(cel.van(), cel.tot()).stream();
    }

    /** Only of a signal that adds them: the others have none. */
    private Stream<Mutant> punten(Rij rij) {
        if (!rij.tekst("klasse").equals("ADD")) {
            return Stream.empty();
        }
        int punten = Integer.parseInt(rij.tekst("punten"));
        return tabel.met(rij, "punten", Stream.of(punten - 1, punten + 1));
    }

    private Stream<Mutant> dagen(Rij rij, String kolom) {
        LocalDate dag = LocalDate.parse(rij.tekst(kolom));
        return tabel.met(rij, kolom, Stream.of(dag.minusDays(1), dag.plusDays(1)));
    }
}
