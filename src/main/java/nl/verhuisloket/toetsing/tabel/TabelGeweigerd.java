package nl.verhuisloket.toetsing.tabel;

import java.util.List;

/** The file is no risk table that may be used; nothing of it counts. */
public final class TabelGeweigerd extends RuntimeException {

    private final transient List<Tabelfout> fouten;

    TabelGeweigerd(List<Tabelfout> fouten) {
        super("De risicotabel heeft " + fouten.size() + " fout(en).");
        this.fouten = List.copyOf(fouten);
    }

    TabelGeweigerd(Tabelfout fout) {
        this(List.of(fout));
    }

    /** In the order of the file; at least one. */
    public List<Tabelfout> fouten() {
        return fouten;
    }
}
