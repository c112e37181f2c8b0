package nl.verhuisloket.gesprek.taal.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.gesprek.inhoud.Voorbeelden;
import org.junit.jupiter.api.Test;

/** Every fifth example is kept apart from what the model learns from, and asked. */
class IntentherkennerTest {

    private static final int DEEL = 5;
    private static final Voorbeelden VOORBEELDEN = new Voorbeelden();
    private static final List<Vraag> APART = new ArrayList<>();
    private static final Map<String, List<String>> REST = new LinkedHashMap<>();

    static {
        int i = 0;
        for (var intent : VOORBEELDEN.perIntent().entrySet()) {
            REST.put(intent.getKey(), new ArrayList<>());
            for (String zin : intent.getValue()) {
                if (i++ % DEEL == 0) {
                    APART.add(new Vraag(intent.getKey(), zin));
                } else {
                    REST.get(intent.getKey()).add(zin);
                }
            }
        }
    }

    private static final List<Uitslag> UITSLAGEN = APART.stream().map(new Model(REST)::vraag).toList();

    private record Vraag(String intent, String zin) {
    }

    private record Uitslag(String intent, Kans beste) {

        boolean isGoed() {
            return beste.intent().equals(intent);
        }
    }

    private record Model(Intentherkenner herkenner) {

        Model(Map<String, List<String>> voorbeelden) {
            this(new Intentherkenner(voorbeelden, VOORBEELDEN.woordgroepen()));
        }

        Uitslag vraag(Vraag vraag) {
            return new Uitslag(vraag.intent(), herkenner.rangorde(vraag.zin()).get(0));
        }
    }

    @Test
    void understandsMostOfWhatWasKeptApart() {
        assertThat(deel(UITSLAGEN)).isGreaterThan(0.80);
        assertThat(deel(UITSLAGEN.stream().filter(u -> u.intent().equals("buiten_bereik")).toList())).isGreaterThan(0.75);
    }

    @Test
    void isSeldomWrongWhenItIsSure() {
        assertThat(deel(UITSLAGEN.stream().filter(u -> u.beste().zekerheid() >= 0.8).toList())).isGreaterThan(0.92);
    }

    /** Apart from messages without a known word: keeping examples apart makes those, and no resident types them. */
    @Test
    void confidenceIsTheShareThatIsRight() {
        List<Uitslag> bekend = UITSLAGEN.stream().filter(u -> u.beste().zekerheid() != 0.5).toList();
        double afwijking = 0;
        for (double onder : List.of(0.0, 0.2, 0.4, 0.6, 0.8)) {
            List<Uitslag> groep = bekend.stream().filter(u -> u.beste().zekerheid() > onder && u.beste().zekerheid() <= onder + 0.2).toList();
            double gezegd = groep.stream().mapToDouble(u -> u.beste().zekerheid()).sum();
            afwijking += Math.abs(gezegd - groep.stream().filter(Uitslag::isGoed).count()) / bekend.size();
        }
        assertThat(afwijking).isLessThan(0.06);
    }

    @Test
    void theSameExamplesGiveTheSameModel() {
        Model een = new Model(REST);
        Model ander = new Model(REST);
        assertThat(APART).allSatisfy(v -> assertThat(een.herkenner().rangorde(v.zin())).isEqualTo(ander.herkenner().rangorde(v.zin())));
    }

    @Test
    void everyIntentIsTaughtInManyWays() {
        assertThat(VOORBEELDEN.perIntent()).hasSizeGreaterThan(35).allSatisfy((intent, zinnen) -> {
            assertThat(zinnen).as(intent).hasSizeGreaterThanOrEqualTo(40);
            assertThat(zinnen.stream().distinct().count()).as(intent + " distinct").isGreaterThanOrEqualTo(40);
        });
    }

    private static double deel(List<Uitslag> uitslagen) {
        return (double) uitslagen.stream().filter(Uitslag::isGoed).count() / uitslagen.size();
    }
}
