package nl.verhuisloket.afhandeling.feiten;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verhuisloket.brp.BrpHistorie.Samenstelling;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;

/**
 * Who came to an address and left it, from its bewoning in the two years before.
 *
 * @param samenstellingen oldest first, without those in which nobody lived there
 * @param ontvangst       day of receipt
 */
record Adresverleden(List<Samenstelling> samenstellingen, LocalDate ontvangst) {

    private static final int DAGEN = 730;
    private static final int JAAR = 365;
    private static final int PAS_BEWOOND = 30;

    /** So far back the register is asked: who left in the last year stayed at least a year when there at the beginning. */
    static LocalDate vanaf(LocalDate ontvangst) {
        return ontvangst.minusDays(DAGEN);
    }

    /** One unbroken stay; {@code tot} is the first day after it, or after the day of receipt. */
    private record Verblijf(Bsn bsn, LocalDate van, LocalDate tot) {

        long dagen() {
            return ChronoUnit.DAYS.between(van, tot);
        }
    }

    private boolean isOnleesbaar() {
        return samenstellingen.stream().anyMatch(Samenstelling::veel);
    }

    /** @return null when there are more people than the BRP lists */
    @Nullable Integer aankomsten(Collection<Bsn> verhuizers) {
        return isOnleesbaar() ? null : (int) verblijven().filter(verblijf -> !verblijf.van().isBefore(ontvangst.minusDays(JAAR)))
                .map(Verblijf::bsn).filter(bsn -> !verhuizers.contains(bsn)).distinct().count();
    }

    /** @return null when nobody left in the last year, or there are more people than the BRP lists */
    @Nullable Integer mediaanVerblijf() {
        List<Long> dagen = verblijven().filter(verblijf -> !verblijf.tot().isAfter(ontvangst) && verblijf.tot().isAfter(ontvangst.minusDays(JAAR)))
                .map(Verblijf::dagen).sorted().toList();
        if (dagen.isEmpty() || isOnleesbaar()) {
            return null;
        }
        int midden = dagen.size() / 2;
        return (int) (dagen.size() % 2 == 1 ? dagen.get(midden) : (dagen.get(midden - 1) + dagen.get(midden)) / 2);
    }

    /** @return at most two years, which is also the answer when nobody was ever there; 0 when lived in for longer than a month */
    int dagenLeeg() {
        LocalDate bewoondSinds = ontvangst.plusDays(1);
        int i = samenstellingen.size() - 1;
        while (i >= 0 && !samenstellingen.get(i).tot().isBefore(bewoondSinds)) {
            bewoondSinds = samenstellingen.get(i).van();
            i--;
        }
        LocalDate leegTot = bewoondSinds.isAfter(ontvangst) ? ontvangst : bewoondSinds;
        LocalDate leegVan = i < 0 ? vanaf(ontvangst) : samenstellingen.get(i).tot();
        return leegTot.isBefore(ontvangst.minusDays(PAS_BEWOOND)) ? 0 : (int) ChronoUnit.DAYS.between(leegVan, leegTot);
    }

    /** Who lived there last, when nobody does now. */
    List<Bsn> laatsteBewoners() {
        Samenstelling laatste = samenstellingen.isEmpty() ? null : samenstellingen.get(samenstellingen.size() - 1);
        return laatste == null || laatste.tot().isAfter(ontvangst) ? List.of() : laatste.bewoners();
    }

    /** Everybody who lived there. */
    Set<Bsn> bewoners() {
        return samenstellingen.stream().flatMap(samenstelling -> samenstelling.bewoners().stream()).collect(Collectors.toSet());
    }

    private Stream<Verblijf> verblijven() {
        Map<Bsn, Verblijf> lopend = new HashMap<>();
        List<Verblijf> alle = new ArrayList<>();
        for (Samenstelling samenstelling : samenstellingen) {
            for (Bsn bsn : samenstelling.bewoners()) {
                Verblijf eerder = lopend.get(bsn);
                boolean gaatDoor = eerder != null && eerder.tot().equals(samenstelling.van());
                if (eerder != null && !gaatDoor) {
                    alle.add(eerder);
                }
                lopend.put(bsn, new Verblijf(bsn, gaatDoor ? eerder.van() : samenstelling.van(), samenstelling.tot()));
            }
        }
        return Stream.concat(alle.stream(), lopend.values().stream());
    }
}
