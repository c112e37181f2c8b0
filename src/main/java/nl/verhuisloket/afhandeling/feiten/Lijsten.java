package nl.verhuisloket.afhandeling.feiten;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The municipality's own dated lists, under {@code verhuisloket.lijsten}. An address is on a list with the id of its adresseerbaar
 * object, 16 digits.
 *
 * @param instellingen     institutions (Wet BRP 2.40)
 * @param opvang           shelters and other addresses for a short stay (2.40, 2.41)
 * @param gedeeldeWoningen known shared homes: rooms, student houses
 * @param aandacht         addresses that need a look; each with owner, reason and last day
 * @param signalen         open LAA signals and terugmeldingen: an address, or a person's BSN; last day is that of the term (Besluit BRP 28g)
 * @param contacten        e-mail addresses and telephone numbers of employers and helpers, who declare for many
 * @param storingen        days on which the loket could not be used; waarde says what was out
 */
record Lijsten(@DefaultValue List<Vermelding> instellingen, @DefaultValue List<Vermelding> opvang,
               @DefaultValue List<Vermelding> gedeeldeWoningen, @DefaultValue List<Vermelding> aandacht,
               @DefaultValue List<Vermelding> signalen, @DefaultValue List<Vermelding> contacten,
               @DefaultValue List<Vermelding> storingen) {

    Lijsten {
        if (!Stream.concat(aandacht.stream(), signalen.stream()).allMatch(Vermelding::isVerantwoord)) {
            throw new IllegalArgumentException("Each entry under verhuisloket.lijsten.aandacht and verhuisloket.lijsten.signalen needs "
                    + "'eigenaar', 'reden' and 'tot-en-met'.");
        }
        if (storingen.stream().anyMatch(storing -> storing.totEnMet() == null)) {
            throw new IllegalArgumentException("Each entry under verhuisloket.lijsten.storingen needs 'tot-en-met'.");
        }
    }

    /** Not dated: what an object is does not depend on the day. */
    boolean isInstelling(String object) {
        return instellingen.stream().anyMatch(vermelding -> vermelding.waarde().equals(object));
    }

    boolean isOpvang(@Nullable String object, LocalDate dag) {
        return staatOp(opvang, object, dag);
    }

    boolean isGedeeld(@Nullable String object, LocalDate dag) {
        return staatOp(gedeeldeWoningen, object, dag);
    }

    boolean isVrijgesteld(Contactsleutel contact, LocalDate dag) {
        return contacten.stream().filter(vermelding -> vermelding.geldtOp(dag)).anyMatch(vermelding -> contact.is(vermelding.waarde()));
    }

    @Nullable LocalDate aandachtTotEnMet(@Nullable String object, LocalDate dag) {
        return totEnMet(aandacht, object, dag);
    }

    @Nullable LocalDate signaalOverAdres(@Nullable String object, LocalDate dag) {
        return totEnMet(signalen, object, dag);
    }

    @Nullable LocalDate signaalOverPersoon(Bsn bsn, LocalDate dag) {
        return totEnMet(signalen, bsn.waarde(), dag);
    }

    /** The days without the loket from {@code van} up to and including {@code tot}, in order. */
    List<LocalDate> storingsdagen(LocalDate van, LocalDate tot) {
        return storingen.stream().flatMap(storing -> storing.vanaf().datesUntil(Objects.requireNonNull(storing.totEnMet()).plusDays(1)))
                .filter(dag -> !dag.isBefore(van) && !dag.isAfter(tot)).distinct().sorted().toList();
    }

    private static boolean staatOp(List<Vermelding> lijst, @Nullable String waarde, LocalDate dag) {
        return lijst.stream().anyMatch(vermelding -> vermelding.waarde().equals(waarde) && vermelding.geldtOp(dag));
    }

    private static @Nullable LocalDate totEnMet(List<Vermelding> lijst, @Nullable String waarde, LocalDate dag) {
        return lijst.stream().filter(vermelding -> vermelding.waarde().equals(waarde) && vermelding.geldtOp(dag))
                .map(Vermelding::totEnMet).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }
}
