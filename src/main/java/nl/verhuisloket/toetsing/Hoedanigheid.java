package nl.verhuisloket.toetsing;

import java.util.Arrays;

/**
 * In which capacity the declarant declares a mover: the codes of aangifte adreshouding (LO BRP 08.72.10).
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0033715">Wet BRP 2.39, 2.48, 2.49</a>
 */
public enum Hoedanigheid {
    INGESCHREVENE("I"), GEZAGHOUDER("G"), PARTNER("P"), KIND_VOOR_OUDER("K"), OUDER_VOOR_KIND("O"), GEMACHTIGDE("M"),
    HOOFD_INSTELLING("H");

    private final String code;

    Hoedanigheid(String code) {
        this.code = code;
    }

    /** One letter, as the registers write it. */
    public String code() {
        return code;
    }

    /** @throws IllegalArgumentException when the registers know no such letter */
    static Hoedanigheid metCode(String code) {
        return Arrays.stream(values()).filter(hoedanigheid -> hoedanigheid.code.equals(code)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No hoedanigheid has code " + code + "."));
    }
}
