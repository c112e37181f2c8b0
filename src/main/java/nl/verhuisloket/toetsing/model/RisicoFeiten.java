package nl.verhuisloket.toetsing.model;

import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Feiten.Bewoning;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import org.jspecify.annotations.Nullable;

/**
 * The only thing risk rules see. No nationality, birthplace, residence title, name, gender, religion, health, income, language,
 * hour, postcode, neighbourhood or country; no age beyond the statutory one of art. 2.48 (dossier A.14, E.3).
 */
public final class RisicoFeiten {

    private final Feiten feiten;
    private final boolean jongereAlleen;

    public RisicoFeiten(Feiten feiten, boolean jongereAlleen) {
        this.feiten = feiten;
        this.jongereAlleen = jongereAlleen;
    }

    /** m2 of the object, null where the BAG has none. */
    public @Nullable Integer getOppervlakte() {
        return feiten.adres() == null ? null : feiten.adres().oppervlakte();
    }

    /** Registered residents who stay, plus those who move in; never what the declarant says. */
    public int getBewonersNaVerhuizing() {
        return bewoning().bewoners() + 1 + feiten.meeverhuizers().size();
    }

    public int getHuishoudensNaVerhuizing() {
        return isDeeltWoning() ? bewoning().volwassenHuishoudens() + 1 : 1;
    }

    public boolean isAndereBewoners() {
        return bewoning().bewoners() > 0;
    }

    public boolean isVeelBewoners() {
        return bewoning().veel();
    }

    public boolean isDeeltWoning() {
        return feiten.woonsituatie() != null && feiten.woonsituatie().deeltWoning();
    }

    public boolean isHoofdbewonerGenoemd() {
        return isDeeltWoning() && bewoning().hoofdbewonerGenoemd();
    }

    public boolean isHoofdbewonerBekend() {
        return bewoning().hoofdbewonerBekend();
    }

    public boolean isToestemmingGegeven() {
        return feiten.toestemming() == Toestemming.GEGEVEN;
    }

    public boolean isGeenAntwoord() {
        return feiten.toestemming() == Toestemming.GEEN_ANTWOORD;
    }

    /** The declarant is 16 or 17 and no parent moves along. */
    public boolean isJongereAlleen() {
        return jongereAlleen;
    }

    /** Days between the declared date and receipt; 0 when it is not in the past. */
    public int getDagenGeleden() {
        return feiten.verhuisdatum() == null ? 0
                : (int) Math.max(0, ChronoUnit.DAYS.between(feiten.verhuisdatum(), feiten.ontvangst()));
    }

    public boolean isSteekproef() {
        return feiten.steekproef();
    }

    private Bewoning bewoning() {
        return Objects.requireNonNullElse(feiten.bewoning(), new Bewoning(0, 0, false, false, false));
    }
}
