package nl.verhuisloket.gesprek.taal.datum;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A piece of the text, to say what it means. */
record Plek(int begin, int einde) {

    Datumvondst dag(LocalDate datum) {
        return new Datumvondst.Dag(begin, einde, datum);
    }

    /** @param datums one or more, the likeliest first */
    Datumvondst keuze(List<LocalDate> datums) {
        return datums.size() == 1 ? dag(datums.get(0)) : new Datumvondst.Keuze(begin, einde, List.copyOf(datums));
    }

    Datumvondst periode(LocalDate van, LocalDate tot) {
        return new Datumvondst.Periode(begin, einde, van, tot);
    }

    Datumvondst periode(YearMonth maand) {
        return periode(maand.atDay(1), maand.atEndOfMonth());
    }

    Datumvondst onmogelijk(Datumvondst.Reden reden) {
        return new Datumvondst.Onmogelijk(begin, einde, reden);
    }
}
