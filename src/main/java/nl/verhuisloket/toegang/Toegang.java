package nl.verhuisloket.toegang;

import java.util.Optional;

/** Who makes the current request. */
public interface Toegang {

    /** @return empty when nobody is logged in; never a token without a role of ours */
    Optional<Ingelogde> ingelogde();
}
