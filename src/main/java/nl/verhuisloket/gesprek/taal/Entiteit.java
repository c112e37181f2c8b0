package nl.verhuisloket.gesprek.taal;

/**
 * A part of a message that names something, in Rasa's shape.
 *
 * @param entity datum, adres, postcode or huisnummer
 * @param value  a date as ISO, a postcode without space, an address as {@code 5038EA 12A}
 * @param start  position of the first character
 * @param end    position after the last character
 */
public record Entiteit(String entity, String value, int start, int end) {

    @Override
    public String toString() {
        return "Entiteit[" + entity + "]";
    }
}
