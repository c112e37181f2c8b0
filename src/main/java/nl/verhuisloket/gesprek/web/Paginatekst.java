package nl.verhuisloket.gesprek.web;

import java.util.Map;
import java.util.TreeMap;
import nl.verhuisloket.gemeente.Gemeente;

/** The texts of one municipality, in its own tone. Templates call it {@code t}: {@code ${t.van('mijn.titel')}}. */
final class Paginatekst {

    private final Map<String, String> teksten = new TreeMap<>();

    Paginatekst(Map<String, String> bron, Gemeente gemeente) {
        Map<String, String> variabelen = Map.of("{gemeente}", gemeente.naam(), "{telefoon}", gemeente.telefoon(),
                "{adres}", gemeente.adres(), "{postadres}", gemeente.postadres(), "{website}", gemeente.website().toString());
        bron.forEach((sleutel, tekst) -> teksten.put(sleutel, vul(tekst, variabelen)));
    }

    private static String vul(String tekst, Map<String, String> variabelen) {
        String uit = tekst;
        for (Map.Entry<String, String> variabele : variabelen.entrySet()) {
            uit = uit.replace(variabele.getKey(), variabele.getValue());
        }
        return uit;
    }

    /**
     * @param waarden take the place of {@code {0}}, {@code {1}} and so on
     * @throws IllegalArgumentException when there is no such text: a page without a word is never shown
     */
    public String van(String sleutel, Object... waarden) {
        String tekst = teksten.get(sleutel);
        if (tekst == null) {
            throw new IllegalArgumentException("Er is geen tekst " + sleutel + " in " + Teksten.U);
        }
        for (int i = 0; i < waarden.length; i++) {
            tekst = tekst.replace("{" + i + "}", String.valueOf(waarden[i]));
        }
        return tekst;
    }

    /** Every text whose key starts so, by the rest of its key. */
    public Map<String, String> onder(String begin) {
        Map<String, String> uit = new TreeMap<>();
        teksten.forEach((sleutel, tekst) -> {
            if (sleutel.startsWith(begin)) {
                uit.put(sleutel.substring(begin.length()), tekst);
            }
        });
        return uit;
    }
}
