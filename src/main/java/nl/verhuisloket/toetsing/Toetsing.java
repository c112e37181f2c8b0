package nl.verhuisloket.toetsing;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * Judges a declaration, or as much of it as is known, against every rule in {@code rules/}. Pure and safe for many threads: the
 * same facts and the same rule version always give the same judgement, and nothing is looked up.
 *
 * <p>Half-known facts: what is null is not judged. {@code Automatisch} never comes of them: while verhuisdatum, adres, bewoning,
 * aangever or woonsituatie is unknown the finding {@code BELEID-ONVOLLEDIG} ({@code BEOORDELEN}) stands beside the others, so that
 * the outcome is {@code Beoordelen} or something heavier. A conversation under way looks only at the findings that need an answer
 * now: {@code NOG_NIET}, {@code NIET_DIGITAAL}, {@code PERSOON_ZELF}, {@code PERSOON_BALIE} and {@code TOESTEMMING}.
 *
 * <p>A municipality may have put a risk table of its own in force; the rules are then the shipped ones with that table in place
 * of the shipped table.
 *
 * @see <a href="https://wetten.overheid.nl/BWBR0033715">Wet BRP, afdeling 4 van hoofdstuk 2</a>
 */
@Service
public class Toetsing {

    private final Toetsers toetsers;

    /** Compiles the rules on the class path, once. */
    @Autowired
    Toetsing() {
        this(Regelboek.van(Regelbronnen.vanKlassenpad(Toetsing.class.getClassLoader())));
    }

    Toetsing(Regelboek meegeleverd) {
        this.toetsers = new Toetsers(new Toetser(meegeleverd));
    }

    /** Judges by what is in force; a judgement under way keeps to the version it began with. */
    public Oordeel toets(Feiten feiten) {
        return toetsers.inWerking(feiten.gemeente()).toets(feiten);
    }

    /** @return what judges the declarations of this municipality from now on, until another table is put in force */
    public Toetser inWerking(String gemeente) {
        return toetsers.inWerking(gemeente);
    }

    /** What judges where no other table is in force: the files this program came with. */
    public Toetser meegeleverd() {
        return toetsers.meegeleverd();
    }

    /**
     * Judges by exactly these rules, beside what is in force: for a trial, or to repeat an old judgement. Compiles them unless
     * this node did so before.
     *
     * @throws IllegalStateException when they do not compile; the message says which file and why
     */
    public Toetser volgens(Regelbronnen andere) {
        return toetsers.volgens(andere);
    }

    /** From the next judgement on, declarations of this municipality are judged so. */
    public void neemInGebruik(String gemeente, Toetser toetser) {
        toetsers.neemInGebruik(gemeente, toetser);
    }
}
