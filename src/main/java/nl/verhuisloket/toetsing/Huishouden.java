package nl.verhuisloket.toetsing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import org.jspecify.annotations.Nullable;

/** Who of the declaration really moves, and who lives with whom afterwards. */
record Huishouden(Feiten feiten) {

    /** The declarant, when known, and the co-movers. */
    List<Persoonsfeiten> allen() {
        return Stream.concat(Stream.ofNullable(feiten.aangever()), feiten.meeverhuizers().stream()).toList();
    }

    /** Those who are not registered at the new address already. */
    List<Persoonsfeiten> verhuizenden() {
        return allen().stream().filter(this::verhuist).toList();
    }

    boolean verhuist(Persoonsfeiten p) {
        return p.nummer() == 0 ? aangeverVerhuist() : !staatErAl(p);
    }

    boolean aangeverVerhuist() {
        return !feiten.aangeverBlijft() && !aangeverStaatErAl();
    }

    /** From woonadres to briefadres, or from briefadres to woonadres at the same address (dossier E.2, S26). */
    boolean wisseltFunctie(Persoonsfeiten p) {
        boolean heeftBriefadres = "B".equals(p.functieAdres());
        return naarBriefadres() ? !heeftBriefadres && p.functieAdres() != null : heeftBriefadres && p.zelfdeAdres();
    }

    /** Known here or at the back office. */
    boolean andereAangifteOpen() {
        return feiten.openstaandeAangifte() || allen().stream().anyMatch(p -> p.beletselen().contains(Beletsel.LOPENDE_VERHUIZING));
    }

    boolean iemandVerhuist() {
        return feiten.aangever() == null || !verhuizenden().isEmpty();
    }

    /** For a declaration of 2.39 the woonadres is the new one (2.49 lid 5); a declarant who lives there already counts too. */
    boolean samenMetAangever() {
        return !feiten.aangeverBlijft() || aangeverStaatErAl();
    }

    /** Everybody of the declaration who lives at the new address afterwards; a declarant who is not known yet is one. */
    int personenNaVerhuizing() {
        return feiten.meeverhuizers().size() + (samenMetAangever() ? 1 : 0);
    }

    /** A child under 16, known to the BRP, that neither moves with a parent or guardian nor joins the parent who declares. */
    boolean kindZonderOuder(Persoonsfeiten p) {
        Integer leeftijd = leeftijd(p, feiten.ontvangst());
        boolean bijOuder = p.ouderVerhuistMee() || p.relatie() == Relatie.KIND && samenMetAangever();
        boolean bijVoogd = p.relatie() == Relatie.GEZAG_OVER && samenMetAangever();
        return p.nummer() != 0 && p.gevonden() && leeftijd != null && leeftijd < 16 && p.relatie() != Relatie.PARTNER && !bijOuder && !bijVoogd;
    }

    /** A declarant of 16 or 17 without a parent among the movers. */
    boolean minderjarigeAlleen(Persoonsfeiten p) {
        Integer leeftijd = leeftijd(p, feiten.ontvangst());
        boolean ouderMee = p.ouderVerhuistMee() || feiten.meeverhuizers().stream().anyMatch(m -> m.relatie() == Relatie.OUDER);
        return p.nummer() == 0 && leeftijd != null && leeftijd >= 16 && leeftijd < 18 && !ouderMee;
    }

    /** A minor who comes from the other parent to the one who declares. */
    boolean kindWisseltVanOuder(Persoonsfeiten p) {
        Integer leeftijd = leeftijd(p, feiten.ontvangst());
        return p.relatie() == Relatie.KIND && leeftijd != null && leeftijd < 18 && p.oudersGescheiden() && !p.woontBijAangever();
    }

    /** @return whole years on that day, 0 when not known: never too old */
    int leeftijdAangever() {
        Persoonsfeiten aangever = feiten.aangever();
        Integer leeftijd = aangever == null ? null : leeftijd(aangever, feiten.ontvangst());
        return leeftijd == null ? 0 : leeftijd;
    }

    static @Nullable Integer leeftijd(Persoonsfeiten p, LocalDate ontvangst) {
        return p.geboorte() == null ? null : p.geboorte().leeftijdOp(ontvangst);
    }

    private boolean aangeverStaatErAl() {
        return feiten.aangever() != null && staatErAl(feiten.aangever());
    }

    /** Registered at the new address already, with the same function: a briefadres there is no woonadres there. */
    private boolean staatErAl(Persoonsfeiten p) {
        return p.zelfdeAdres() && !wisseltFunctie(p);
    }

    boolean naarBriefadres() {
        return feiten.bestemming().briefadres() != null;
    }
}
