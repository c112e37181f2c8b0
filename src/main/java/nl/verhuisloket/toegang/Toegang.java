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
     * As {@link #inwoner()}, with at least a DigiD level.
     *
     * @param digidNiveau 10, 20, 25 or 30: what the municipality asks
     * @throws GeenToegang also when the level is lower
     */
    default Ingelogde inwoner(int digidNiveau) {
        Ingelogde wie = inwoner();
        if (wie.digidNiveau() < digidNiveau) {
            throw GeenToegang.geweigerd("U bent ingelogd met een te laag niveau van DigiD. Log opnieuw in met "
                    + (digidNiveau >= 25 ? "de DigiD-app en een ID-check." : "de DigiD-app of met een sms-code."));
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
