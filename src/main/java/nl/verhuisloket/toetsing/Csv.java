package nl.verhuisloket.toetsing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Comma-separated text with quotes as RFC 4180 has them; lines that begin with {@code #} are remarks. */
public final class Csv {

    private Csv() {
    }

    /** @return each row by column name; the first line holds the names, and a missing cell is empty text */
    static List<Map<String, String>> rijen(String tekst) {
        List<List<String>> regels = regels(tekst);
        List<Map<String, String>> rijen = new ArrayList<>();
        for (List<String> cellen : regels.subList(Math.min(1, regels.size()), regels.size())) {
            Map<String, String> rij = new LinkedHashMap<>();
            for (int i = 0; i < regels.get(0).size(); i++) {
                rij.put(regels.get(0).get(i), i < cellen.size() ? cellen.get(i) : "");
            }
            rijen.add(rij);
        }
        return rijen;
    }

    /** @return the cells of each line that is not empty and no remark, without the spaces around them */
    static List<List<String>> regels(String tekst) {
        return tekst.lines().filter(regel -> !regel.isBlank() && !regel.startsWith("#")).map(regel -> cellen(regel, ',')).toList();
    }

    /** @return the cells of one line, without the spaces around them */
    public static List<String> cellen(String regel, char scheiding) {
        List<String> cellen = new ArrayList<>();
        StringBuilder cel = new StringBuilder();
        boolean tussenAanhalingstekens = false;
        for (int i = 0; i < regel.length(); i++) {
            char teken = regel.charAt(i);
            if (teken == '"' && tussenAanhalingstekens && i + 1 < regel.length() && regel.charAt(i + 1) == '"') {
                cel.append('"');
                i++;
            } else if (teken == '"') {
                tussenAanhalingstekens = !tussenAanhalingstekens;
            } else if (teken == scheiding && !tussenAanhalingstekens) {
                cellen.add(cel.toString().strip());
                cel.setLength(0);
            } else {
                cel.append(teken);
            }
        }
        cellen.add(cel.toString().strip());
        return cellen;
    }
}
