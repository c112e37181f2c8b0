package nl.verhuisloket.toetsing.model;

import java.time.LocalDate;
import java.util.Set;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import org.jspecify.annotations.Nullable;

/** One mover as the legal rules see them: a number, an age on the day of receipt, and what the BRP says. */
public final class Verhuizer {

    private static final Set<String> BUITEN = Set.of("BUITENLAND", "ONBEKEND");

    private final Persoonsfeiten feiten;
    private final int leeftijd;

    public Verhuizer(Persoonsfeiten feiten, LocalDate ontvangst) {
        this.feiten = feiten;
        this.leeftijd = feiten.geboorte() == null ? -1 : Math.max(0, feiten.geboorte().leeftijdOp(ontvangst));
    }

    public int getNummer() {
        return feiten.nummer();
    }

    public boolean isAangever() {
        return feiten.nummer() == 0;
    }

    public boolean isGevonden() {
        return feiten.gevonden();
    }

    /** Whole years on the day of receipt; -1 when not known. */
    public int getLeeftijd() {
        return leeftijd;
    }

    public Relatie getRelatie() {
        return feiten.relatie();
    }

    public boolean isCuratele() {
        return feiten.curatele();
    }

    public boolean isGeheimhouding() {
        return feiten.geheimhouding();
    }

    public boolean isInOnderzoek() {
        return feiten.inOnderzoek();
    }

    public boolean isVerblijftNietOpAdres() {
        return feiten.verblijftNietOpAdres();
    }

    /** Suspended (emigrated, deceased, RNI, ...), or living abroad or nobody knows where. */
    public boolean isGeenIngezetene() {
        return feiten.opschorting() != null || feiten.verblijfsoort() != null && BUITEN.contains(feiten.verblijfsoort());
    }

    public @Nullable String getFunctieAdres() {
        return feiten.functieAdres();
    }

    public @Nullable LocalDate getAdresSinds() {
        return feiten.adresSinds() == null ? null : feiten.adresSinds().vroegst();
    }

    public boolean isZelfdeAdres() {
        return feiten.zelfdeAdres();
    }

    public boolean isWoontBijAangever() {
        return feiten.woontBijAangever();
    }

    public boolean isOuderVerhuistMee() {
        return feiten.ouderVerhuistMee();
    }

    public boolean isOudersGescheiden() {
        return feiten.oudersGescheiden();
    }
}
