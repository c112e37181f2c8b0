package nl.verhuisloket.toetsing.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The declared date against the day of receipt, on the terms of the policy in force (Wet BRP 2.39 lid 2, 2.20 lid 3). */
public final class Tijd {

    private final LocalDate ontvangst;
    private final LocalDate verhuisdatum;
    private final Beleid beleid;

    public Tijd(LocalDate ontvangst, LocalDate verhuisdatum, Beleid beleid) {
        this.ontvangst = ontvangst;
        this.verhuisdatum = verhuisdatum;
        this.beleid = beleid;
    }

    public LocalDate getOntvangst() {
        return ontvangst;
    }

    public LocalDate getVroegsteDag() {
        return verhuisdatum.minusDays(beleid.getAangifteVroegst());
    }

    public LocalDate getUitersteDag() {
        LocalDate vijfde = verhuisdatum.plusDays(beleid.getAangifteUiterst());
        return beleid.isTermijnenwet() ? Termijnenwet.eersteGewoneDag(vijfde) : vijfde;
    }

    public boolean isTeVroeg() {
        return ontvangst.isBefore(getVroegsteDag());
    }

    public boolean isTeLaat() {
        return ontvangst.isAfter(getUitersteDag());
    }

    public boolean isInHetVerleden() {
        return verhuisdatum.isBefore(ontvangst);
    }

    /** The date that counts; null while it is too early to say. */
    public @Nullable LocalDate getRegistratiedatum() {
        return isTeVroeg() ? null : isTeLaat() ? ontvangst : verhuisdatum;
    }
}
