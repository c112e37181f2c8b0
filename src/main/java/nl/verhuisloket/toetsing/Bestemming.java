package nl.verhuisloket.toetsing;

import org.jspecify.annotations.Nullable;

/**
 * Where to, when it is not simply another woonadres in the Netherlands. As declared; no country is ever asked for or kept.
 *
 * @param briefadres       not null: no woonadres is declared but a briefadres (Wet BRP 2.23, 2.39 lid 3, 2.40 to 2.42)
 * @param vertrek          not null: leaves the Netherlands (Wet BRP 2.43); there is then no new address
 * @param vestiging        not null: comes to live in the Netherlands from abroad (Wet BRP 2.38)
 * @param tijdelijkMaanden whole months the stay at the new address lasts while the old home is kept; null when for good
 */
public record Bestemming(@Nullable Briefadres briefadres, @Nullable Vertrek vertrek, @Nullable Vestiging vestiging,
                         @Nullable Integer tijdelijkMaanden) {

    /** A woonadres, for good. */
    public static final Bestemming WOONADRES = new Bestemming(null, null, null, null);

    /**
     * @param redenen         the declarant gave reasons (2.45 lid 2)
     * @param instemming      written consent of the briefadresgever (2.45 lid 2); null is {@link Bewijs#GEEN}
     * @param geverToegestaan the briefadresgever is an ingezetene, or a legal person the college designated (2.42); null when not known
     */
    public record Briefadres(boolean redenen, Bewijs instemming, @Nullable Boolean geverToegestaan) {

        public Briefadres {
            instemming = Bewijs.ofGeen(instemming);
        }
    }

    /**
     * @param maandenWeg       whole months of the next twelve spent abroad, as expected
     * @param gezinVertrektMee spouse, partner, levensgezel and relatives to the second degree who live with the declarant all leave too
     *                         (2.43 lid 3); true when there are none
     */
    public record Vertrek(int maandenWeg, boolean gezinVertrektMee) {
    }

    /** @param maandenHier whole months of the next six spent here, as expected */
    public record Vestiging(int maandenHier) {
    }
}
