package nl.verhuisloket.toetsing.tabel;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.verhuisloket.toetsing.Csv;

/** Reads a csv file as a spreadsheet program saves it. */
final class Csvblad {

    private Csvblad() {
    }

    static Blad lees(byte[] bestand) {
        List<String> regels = tekst(bestand).lines().toList();
        char scheiding = regels.stream().anyMatch(regel -> regel.contains("naam;")) ? ';' : ',';
        List<Blad.Rij> rijen = new ArrayList<>();
        for (int i = 0; i < regels.size(); i++) {
            if (regels.get(i).chars().filter(teken -> teken == '"').count() % 2 != 0) {
                throw new TabelGeweigerd(new Tabelfout(i + 1, "", "Een aanhalingsteken opent en sluit niet. Een cel staat op een regel; "
                        + "een aanhalingsteken in een cel schrijft u dubbel."));
            }
            rijen.add(new Blad.Rij(i + 1, Csv.cellen(regels.get(i), scheiding)));
        }
        return new Blad(rijen);
    }

    private static String tekst(byte[] bestand) {
        try {
            String tekst = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bestand)).toString();
            return tekst.startsWith("\uFEFF") ? tekst.substring(1) : tekst;
        } catch (CharacterCodingException fout) {
            throw new TabelGeweigerd(new Tabelfout(1, "", "Dit is geen csv in UTF-8 en geen xlsx. Kies bij opslaan 'CSV UTF-8' of "
                    + "'Excel-werkmap (.xlsx)'."));
        }
    }
}
