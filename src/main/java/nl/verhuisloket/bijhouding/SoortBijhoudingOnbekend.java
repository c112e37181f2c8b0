package nl.verhuisloket.bijhouding;

/** {@code verhuisloket.bijhouding.soort} names a kind of back office that this version cannot serve. */
class SoortBijhoudingOnbekend extends RuntimeException {

    SoortBijhoudingOnbekend(String plaats, String soort) {
        super(plaats + "=" + soort + " wordt niet ondersteund; ondersteund is: vrijbrp.");
    }
}
