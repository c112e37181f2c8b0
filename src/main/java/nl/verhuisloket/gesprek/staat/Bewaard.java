package nl.verhuisloket.gesprek.staat;

/**
 * A conversation as it lies in the store.
 *
 * @param eigenaar BSN it is bound to, empty while anonymous
 * @param versie   0 when it was never stored
 */
public record Bewaard(String sender, String eigenaar, Staat staat, int versie) {

    @Override
    public String toString() {
        return "Bewaard[" + versie + "]";
    }
}
