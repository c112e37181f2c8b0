package nl.verhuisloket.aangifte;

/**
 * That the declarant saw the summary in full and said "Ik doe aangifte" (dossier A.10).
 *
 * @param loginsessie  pseudonym of the login session (a hash), to tell sessions apart without naming them
 * @param niveau       DigiD level at that moment: 10, 20, 25 or 30
 * @param tekstversie  version of the texts that were shown
 * @param samenvatting the summary as it was shown, in full
 * @param kanaal       gesprek, formulier, api or balie
 */
public record Ondertekening(String loginsessie, int niveau, String tekstversie, String samenvatting, String kanaal) {

    @Override
    public String toString() {
        return "Ondertekening[" + kanaal + ", niveau " + niveau + "]";
    }
}
