package nl.verhuisloket.kern;

/**
 * Settings that may differ per municipality: {@code verhuisloket.gemeenten.<code>.*} overrides any {@code verhuisloket.*}.
 */
public interface Instellingen {

    /**
     * Binds the settings under {@code verhuisloket.<onderdeel>} as they hold for one municipality.
     *
     * @param gemeente  four-digit code
     * @param onderdeel the part after {@code verhuisloket.}, such as {@code brp}
     * @param soort     an immutable record with a constructor to bind to
     * @return never null; what nobody set has the default of its constructor
     */
    <T> T voor(String gemeente, String onderdeel, Class<T> soort);
}
