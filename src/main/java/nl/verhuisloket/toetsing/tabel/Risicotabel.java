package nl.verhuisloket.toetsing.tabel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The risk signals that are in force together; each is asked of every declaration or of every mover. */
public record Risicotabel(List<Signaal> signalen) {

    private static final String EINDE = "\n";

    public Risicotabel {
        signalen = List.copyOf(signalen);
    }

    /**
     * @param bestand  csv or xlsx as a risk manager made it
     * @param sjabloon the table this program came with; its lines above the headings may stand in the file, and no others
     * @throws TabelGeweigerd with row, column and reason of all that is wrong
     */
    public static Risicotabel lees(byte[] bestand, String sjabloon) {
        return new Risicotabel(Tabellezer.lees(bestand, Csvblad.lees(sjabloon.getBytes(StandardCharsets.UTF_8))));
    }

    /** @return why nothing of this name may be used in a table; empty when there is no such reason */
    public static Optional<String> bezwaarTegen(String woord) {
        return Verboden.reden(woord);
    }

    /** As a risk manager edits it: one row of headings, and a row for each signal. */
    public String alsCsv() {
        String koppen = Arrays.stream(Kolom.values()).map(Kolom::kop).collect(Collectors.joining(","));
        return koppen + EINDE + signalen.stream().map(signaal -> cellen(signaal).values().stream().map(Risicotabel::cel)
                .collect(Collectors.joining(",")) + EINDE).collect(Collectors.joining());
    }

    /**
     * As Drools compiles it.
     *
     * @param sjabloon gives the lines above the headings, and the order of the columns
     */
    public String alsBeslistabel(String sjabloon) {
        Blad blad = Csvblad.lees(sjabloon.getBytes(StandardCharsets.UTF_8));
        Blad.Rij kop = blad.rijen().get(Tabellezer.kop(blad.rijen()));
        String aanhef = sjabloon.lines().limit(kop.nummer()).collect(Collectors.joining(EINDE)) + EINDE;
        return aanhef + signalen.stream().map(signaal -> rij(kop.cellen(), signaal)).collect(Collectors.joining());
    }

    private static String rij(List<String> koppen, Signaal signaal) {
        Map<String, String> cellen = cellen(signaal);
        cellen.put(Kolom.VOORWAARDE.kop(), Voorwaardelezer.lees(signaal.voorwaarde()).drools());
        return koppen.stream().map(kop -> Risicotabel.cel(onschadelijk(cellen.getOrDefault(kop, "")))).collect(Collectors.joining(",")) + EINDE;
    }

    /** The engine puts the cell between quotes in a program text; {@link Rijlezer} lets none of these through. */
    private static String onschadelijk(String tekst) {
        if (tekst.matches("(?s).*[\"\\\\$\\p{Cntrl}].*")) {
            throw new IllegalStateException("A cell of the risk table holds a sign that a program text cannot.");
        }
        return tekst;
    }

    private static Map<String, String> cellen(Signaal signaal) {
        List<Object> waarden = Arrays.asList(signaal.naam(), signaal.over(), signaal.voorwaarde(), signaal.klasse(), signaal.punten(),
                signaal.vanaf(), signaal.totEnMet(), signaal.vastgesteld(), signaal.grond(), signaal.reden(), signaal.u(), signaal.je(),
                signaal.anders());
        Map<String, String> cellen = new LinkedHashMap<>();
        for (Kolom kolom : Kolom.values()) {
            Object waarde = waarden.get(kolom.ordinal());
            cellen.put(kolom.kop(), waarde == null ? "" : waarde.toString());
        }
        return cellen;
    }

    private static String cel(String tekst) {
        return "\"" + tekst.replace("\"", "\"\"") + "\"";
    }
}
