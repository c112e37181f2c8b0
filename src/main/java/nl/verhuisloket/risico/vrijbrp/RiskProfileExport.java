package nl.verhuisloket.risico.vrijbrp;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code inhoud.ser} in {@code risicoprofielen.zip}, as vrijBRP Balie writes it: names and numbers are those of its
 * classes, or they could not be read back.
 */
final class RiskProfileExport implements Serializable {

    private static final long serialVersionUID = 1004073378075203302L;
    @Nullable List<Rp> list;

    /** A profile. */
    static final class Rp implements Serializable {
        private static final long serialVersionUID = 14511884093938935L;
        @Nullable String name;
        @Nullable Long threshold;
        @Nullable List<RpType> types;
        @Nullable List<RpRule> rules;
    }

    /** A rule of a profile; {@code attr} is a Java properties text with x, y and z, {@code vnr} its order. */
    static final class RpRule implements Serializable {
        private static final long serialVersionUID = 3487549927344678510L;
        @Nullable String name;
        @Nullable Long type;
        @Nullable Long score;
        @Nullable Long vnr;
        @Nullable String attr;
    }

    /** A kind of case: BINNENGEMEENTELIJK, INTERGEMEENTELIJK, HERVESTIGING or INSCHRIJVING. */
    static final class RpType implements Serializable {
        private static final long serialVersionUID = 2079626399483425284L;
        @Nullable String type;
    }
}
