package nl.verhuisloket.toegang;

/** What somebody may do here: the realm roles of Keycloak, in lower case there. */
public enum Rol {
    INWONER, BEHANDELAAR, TEAMLEIDER, RISICOMANAGER, TRAINER, BEHEERDER
}
