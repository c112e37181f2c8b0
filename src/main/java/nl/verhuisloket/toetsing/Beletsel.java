package nl.verhuisloket.toetsing;

/**
 * Why the civil-registry back office says that somebody cannot be in a relocation. Each constant names the word of vrijBRP
 * ({@code GET /api/v1/relatives/{bsn}}, {@code obstructions}). What the BRP says itself has facts of its own; the two are read together.
 */
public enum Beletsel {
    /** {@code EXISTING_RELOCATION_CASE}: a relocation of this person is under way there. */
    LOPENDE_VERHUIZING,
    /** {@code EXISTING_CONFIDENTIALITY_CASE}: geheimhouding was asked for and not decided on. */
    GEHEIMHOUDING_GEVRAAGD,
    /** {@code DIFFERENT_ADDRESS}: lives elsewhere than the declarant now. No obstruction in law: the new address counts (2.49 lid 5). */
    ANDER_ADRES,
    /** {@code MULTIPLE_PERSON_RECORDS_FOUND}: more than one persoonslijst. */
    MEER_PERSOONSLIJSTEN,
    /** {@code NO_PERSON_RECORD_FOUND}. */
    GEEN_PERSOONSLIJST,
    /** {@code RELATIONSHIP_HAS_ENDED}: the marriage or partnership with the declarant was dissolved. */
    RELATIE_BEEINDIGD,
    /** {@code PERSON_IS_DECEASED}. */
    OVERLEDEN,
    /** {@code PERSON_IS_EMIGRATED}. */
    GEEMIGREERD,
    /** {@code PERSON_RECORD_IS_BLOCKED}: the persoonslijst is on its way to another municipality. */
    GEBLOKKEERD,
    /** {@code PERSON_RECORD_IS_SUSPENDED}. */
    OPGESCHORT,
    /** {@code PERSON_HAS_CURATOR}. */
    CURATELE,
    /** {@code PERSON_HAS_CONFIDENTIALITY}. */
    GEHEIMHOUDING
}
