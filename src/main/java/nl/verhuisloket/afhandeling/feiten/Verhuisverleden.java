package nl.verhuisloket.afhandeling.feiten;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.verhuisloket.brp.BrpHistorie.Verblijf;
import nl.verhuisloket.brp.Persoon.Verblijfplaats.Soort;
import org.jspecify.annotations.Nullable;

/**
 * How often and when one person moved, from the registered stays. What is not completely dated is not counted.
 *
 * @param verblijven oldest first; rows of one stay that differ only by a change of the address itself are one
 * @param ontvangst  day of receipt
 */
record Verhuisverleden(List<Verblijf> verblijven, Lijsten lijsten, LocalDate ontvangst) {

    private static final int VERHUISDAGEN = 365;
    private static final int TERUGKEERDAGEN = 730;
    private static final int WEGJAREN = 2;

    /** So far back the register is asked: a return in the last two years, after a departure of less than two years before. */
    static LocalDate vanaf(LocalDate ontvangst) {
        return ontvangst.minusDays(TERUGKEERDAGEN).minusYears(WEGJAREN).minusDays(1);
    }

    /** @param nieuwsteEerst as the BRP gives them */
    static Verhuisverleden van(List<Verblijf> nieuwsteEerst, Lijsten lijsten, LocalDate ontvangst) {
        List<Verblijf> verblijven = new ArrayList<>();
        for (int i = nieuwsteEerst.size() - 1; i >= 0; i--) {
            Verblijf verblijf = nieuwsteEerst.get(i);
            int vorige = verblijven.size() - 1;
            if (vorige >= 0 && isZelfde(verblijven.get(vorige), verblijf)) {
                verblijven.set(vorige, samen(verblijven.get(vorige), verblijf));
            } else {
                verblijven.add(verblijf);
            }
        }
        return new Verhuisverleden(List.copyOf(verblijven), lijsten, ontvangst);
    }

    /** The newer row knows the address best, the older one since when. */
    private static Verblijf samen(Verblijf ouder, Verblijf nieuwer) {
        return new Verblijf(nieuwer.soort(), nieuwer.object(), nieuwer.functie(), ouder.van(), nieuwer.tot());
    }

    private static boolean isZelfde(Verblijf een, Verblijf ander) {
        boolean zelfdeDag = een.van() != null && een.van().equals(ander.van());
        return zelfdeDag || een.object() != null && een.object().equals(ander.object()) && Objects.equals(een.functie(), ander.functie());
    }

    /** @return null when the register knows no stay */
    @Nullable Integer verhuizingen() {
        if (verblijven.isEmpty()) {
            return null;
        }
        int aantal = 0;
        boolean eersteGedeeld = true;
        for (int i = 1; i < verblijven.size(); i++) {
            LocalDate dag = verhuisdag(i);
            if (dag == null || !isInDagenVoor(dag, VERHUISDAGEN) || isOpvang(i, dag) || isOpvang(i - 1, dag)) {
                continue;
            }
            boolean gedeeld = isGedeeld(i, dag) || isGedeeld(i - 1, dag);
            aantal += gedeeld && eersteGedeeld ? 0 : 1;
            eersteGedeeld &= !gedeeld;
        }
        return aantal;
    }

    @Nullable LocalDate vorigeVerhuizing() {
        int laatste = verblijven.size() - 1;
        LocalDate dag = laatste < 1 ? null : dag(laatste);
        return dag != null && isNederland(laatste) && isNederland(laatste - 1) && !isOpvang(laatste, dag) ? dag : null;
    }

    /** @return null when the register knows no stay */
    @Nullable Integer terugkeren() {
        if (verblijven.isEmpty()) {
            return null;
        }
        int aantal = 0;
        LocalDate vertrek = null;
        for (int i = 1; i < verblijven.size(); i++) {
            if (!isNederland(i) && isNederland(i - 1)) {
                vertrek = dag(i);
            } else if (isNederland(i) && !isNederland(i - 1)) {
                aantal += isTerugkeer(vertrek, dag(i)) ? 1 : 0;
                vertrek = null;
            }
        }
        return aantal;
    }

    private boolean isTerugkeer(@Nullable LocalDate vertrek, @Nullable LocalDate terug) {
        return vertrek != null && terug != null && isInDagenVoor(terug, TERUGKEERDAGEN) && terug.isBefore(vertrek.plusYears(WEGJAREN));
    }

    /** The day on which stay {@code i} began, when it is a woonadres that followed on another one. */
    private @Nullable LocalDate verhuisdag(int i) {
        return isWoonadres(i) && isWoonadres(i - 1) ? dag(i) : null;
    }

    private boolean isWoonadres(int i) {
        return isNederland(i) && !"B".equals(verblijven.get(i).functie());
    }

    private boolean isNederland(int i) {
        Soort soort = verblijven.get(i).soort();
        return soort == Soort.ADRES || soort == Soort.LOCATIE;
    }

    private @Nullable LocalDate dag(int i) {
        var van = verblijven.get(i).van();
        return van == null || !van.isVolledig() ? null : van.vroegst();
    }

    private boolean isInDagenVoor(LocalDate dag, int dagen) {
        return !dag.isBefore(ontvangst.minusDays(dagen)) && !dag.isAfter(ontvangst);
    }

    private boolean isOpvang(int i, LocalDate dag) {
        return lijsten.isOpvang(verblijven.get(i).object(), dag);
    }

    private boolean isGedeeld(int i, LocalDate dag) {
        return lijsten.isGedeeld(verblijven.get(i).object(), dag);
    }
}
