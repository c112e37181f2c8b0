package nl.verhuisloket.afhandeling;

import nl.verhuisloket.toetsing.Oordeel;

/** What was offered cannot be accepted as a declaration; the judgement says why and what to do. */
public class NietAanvaard extends RuntimeException {

    private final transient Oordeel oordeel;

    public NietAanvaard(Oordeel oordeel) {
        super("Niet aanvaard: " + oordeel.uitkomst().code());
        this.oordeel = oordeel;
    }

    public Oordeel oordeel() {
        return oordeel;
    }
}
