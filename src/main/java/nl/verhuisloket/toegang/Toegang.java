package nl.verhuisloket.toegang;

import java.util.Arrays;
import java.util.Optional;

/** Who makes the current request. */
public interface Toegang {

    /** @return empty when nobody is logged in; never a token without a role of ours */
    Optional<Ingelogde> ingelogde();

    /**
     * The resident who makes this request.
     *
     * @return with a BSN
     * @throws GeenToegang when nobody is logged in, it is not a resident, or the token has no valid BSN
     */
    default Ingelogde inwoner() {
        Ingelogde wie = ingelogde().orElseThrow(GeenToegang::nietIngelogd);
        if (!wie.heeft(Rol.INWONER)) {
            throw GeenToegang.geweigerd("Dit kan alleen een inwoner doen die met DigiD is ingelogd.");
        }
        if (wie.bsn() == null) {
            throw GeenToegang.geweigerd("Bij het inloggen kregen wij geen geldig burgerservicenummer. Log uit en log opnieuw in met DigiD, "
                    + "of bel de gemeente.");
        }
        return wie;
    }

    /**
     * The member of staff who makes this request.
     *
     * @param rollen one of these is enough
     * @throws GeenToegang when nobody is logged in, or has none of the roles
     */
    default Ingelogde medewerker(Rol... rollen) {
        Ingelogde wie = ingelogde().orElseThrow(GeenToegang::nietIngelogd);
        if (Arrays.stream(rollen).noneMatch(wie::heeft)) {
            throw GeenToegang.geweigerd("Uw rol geeft hier geen toegang toe. Vraag de beheerder om de juiste rol.");
        }
        return wie;
    }

    /**
     * As {@link #medewerker}, of a municipality.
     *
     * @return {@code gemeente} is never null
     * @throws GeenToegang also when the account has no municipality
     */
    default Ingelogde medewerkerVanGemeente(Rol... rollen) {
        Ingelogde wie = medewerker(rollen);
        if (wie.gemeente() == null) {
            throw GeenToegang.geweigerd("Bij dit account staat geen gemeente. Vraag de beheerder om die toe te voegen.");
        }
        return wie;
    }
}
