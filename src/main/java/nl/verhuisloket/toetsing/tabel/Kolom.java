package nl.verhuisloket.toetsing.tabel;

import java.util.Arrays;
import java.util.Optional;

/** The columns of the template, in its order. */
enum Kolom {

    NAAM("naam"), OVER("over"), VOORWAARDE("voorwaarde"), KLASSE("klasse"), PUNTEN("punten"), VANAF("vanaf"), TOT_EN_MET("totEnMet"),
    VASTGESTELD("vastgesteld"), GROND("grond"), REDEN("reden"), U("u"), JE("je"), ANDERS("anders");

    private final String kop;

    Kolom(String kop) {
        this.kop = kop;
    }

    String kop() {
        return kop;
    }

    /** The sentences for the resident may be left out. */
    boolean isVerplicht() {
        return compareTo(U) < 0;
    }

    static Optional<Kolom> met(String kop) {
        return Arrays.stream(values()).filter(kolom -> kolom.kop.equals(kop)).findFirst();
    }
}
