package nl.verhuisloket.toetsing.tabel;

import java.util.List;

/** A spreadsheet as text: rows that hold something, with the number the spreadsheet gives them. */
record Blad(List<Rij> rijen) {

    private static final int MEESTE_RIJEN = 1000;

    Blad {
        rijen = rijen.stream().filter(rij -> rij.cellen.stream().anyMatch(cel -> !cel.isEmpty())).toList();
    }

    /** @param nummer the first is 1  @param cellen from column A on, without the spaces around them */
    record Rij(int nummer, List<String> cellen) {

        String cel(int kolom) {
            return kolom < cellen.size() ? cellen.get(kolom) : "";
        }
    }

    /**
     * @param bestand xlsx, or csv in UTF-8 with a comma or a semicolon
     * @throws TabelGeweigerd when it is neither, or too long to be looked over
     */
    static Blad van(byte[] bestand) {
        boolean zip = bestand.length > 1 && bestand[0] == 'P' && bestand[1] == 'K';
        Blad blad = zip ? Excelblad.lees(bestand) : Csvblad.lees(bestand);
        if (blad.rijen.size() > MEESTE_RIJEN) {
            throw new TabelGeweigerd(new Tabelfout(MEESTE_RIJEN + 1, "", "Een tabel heeft hoogstens " + MEESTE_RIJEN + " rijen."));
        }
        return blad;
    }
}
