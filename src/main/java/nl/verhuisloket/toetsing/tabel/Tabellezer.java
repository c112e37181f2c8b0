package nl.verhuisloket.toetsing.tabel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.verhuisloket.toetsing.tabel.Rijlezer.Gelezen;

/** Reads a whole table: first its headings, then its rows, then the rows against each other. */
final class Tabellezer {

    private static final int MEESTE_SIGNALEN = 500;

    private final List<Blad.Rij> rijen;
    private final List<Tabelfout> fouten = new ArrayList<>();
    private final Map<Kolom, Integer> plaatsen = new EnumMap<>(Kolom.class);

    private Tabellezer(Blad blad) {
        this.rijen = blad.rijen();
    }

    /**
     * @param sjabloon the shipped table: what may stand above the headings
     * @throws TabelGeweigerd with everything that is wrong in one stage
     */
    static List<Signaal> lees(byte[] bestand, Blad sjabloon) {
        return new Tabellezer(Blad.van(bestand)).lees(sjabloon);
    }

    /** @return place of the headings among the rows, or -1 */
    static int kop(List<Blad.Rij> rijen) {
        for (int i = 0; i < rijen.size(); i++) {
            if (rijen.get(i).cellen().containsAll(List.of(Kolom.NAAM.kop(), Kolom.VOORWAARDE.kop()))) {
                return i;
            }
        }
        return -1;
    }

    private List<Signaal> lees(Blad sjabloon) {
        int kop = kop(rijen);
        if (kop < 0) {
            throw new TabelGeweigerd(new Tabelfout(rijen.isEmpty() ? 1 : rijen.get(0).nummer(), "", "De koppen ontbreken. Begin met een rij: "
                    + Arrays.stream(Kolom.values()).map(Kolom::kop).collect(Collectors.joining(", ")) + "."));
        }
        leesAanhef(rijen.subList(0, kop), sjabloon);
        leesKoppen(rijen.get(kop));
        stopBijFouten();
        List<Gelezen> gelezen = rijen.subList(kop + 1, rijen.size()).stream().map(this::leesRij).filter(Objects::nonNull).toList();
        stopBijFouten();
        controleer(gelezen, rijen.get(kop).nummer());
        stopBijFouten();
        return gelezen.stream().map(Gelezen::signaal).toList();
    }

    /** Above the headings stands code for the engine: what a file brings there is not used, and should not seem to be. */
    private void leesAanhef(List<Blad.Rij> aanhef, Blad sjabloon) {
        List<List<String>> vast = sjabloon.rijen().stream().map(Tabellezer::gevuld).toList();
        aanhef.stream().filter(rij -> !vast.contains(gevuld(rij))).forEach(rij -> fouten.add(new Tabelfout(rij.nummer(), "",
                "Boven de koppen staat iets anders dan in het sjabloon. Zet het terug, of begin het bestand met de koppen.")));
    }

    private static List<String> gevuld(Blad.Rij rij) {
        return rij.cellen().stream().filter(cel -> !cel.isEmpty()).toList();
    }

    private void leesKoppen(Blad.Rij rij) {
        for (int plaats = 0; plaats < rij.cellen().size(); plaats++) {
            String tekst = rij.cel(plaats);
            Kolom kolom = Kolom.met(tekst).orElse(null);
            if (kolom != null && plaatsen.putIfAbsent(kolom, plaats) != null) {
                fouten.add(new Tabelfout(rij.nummer(), tekst, "Deze kolom staat er twee keer."));
            } else if (kolom == null && !tekst.isEmpty()) {
                fouten.add(new Tabelfout(rij.nummer(), tekst, Verboden.reden(tekst).orElse("Het sjabloon heeft geen kolom '" + tekst + "'.")));
            }
        }
        Arrays.stream(Kolom.values()).filter(kolom -> kolom.isVerplicht() && !plaatsen.containsKey(kolom)).forEach(kolom ->
                fouten.add(new Tabelfout(rij.nummer(), kolom.kop(), "Deze verplichte kolom ontbreekt.")));
    }

    private Gelezen leesRij(Blad.Rij rij) {
        Rijlezer lezer = new Rijlezer(rij, plaatsen);
        Gelezen gelezen = lezer.lees();
        fouten.addAll(lezer.fouten());
        for (int plaats = 0; plaats < rij.cellen().size(); plaats++) {
            if (!rij.cel(plaats).isEmpty() && !plaatsen.containsValue(plaats)) {
                fouten.add(new Tabelfout(rij.nummer(), "", "In cel " + (plaats + 1) + " van deze rij staat iets zonder kop erboven."));
            }
        }
        return gelezen;
    }

    private void controleer(List<Gelezen> gelezen, int kop) {
        if (gelezen.isEmpty()) {
            fouten.add(new Tabelfout(kop, "", "Onder de koppen staat geen enkel signaal."));
        } else if (gelezen.size() > MEESTE_SIGNALEN) {
            fouten.add(new Tabelfout(gelezen.get(MEESTE_SIGNALEN).rij(), "", "Een tabel heeft hoogstens " + MEESTE_SIGNALEN + " signalen."));
        } else {
            fouten.addAll(Tegenspraak.in(gelezen));
        }
    }

    private void stopBijFouten() {
        if (!fouten.isEmpty()) {
            throw new TabelGeweigerd(fouten);
        }
    }
}
