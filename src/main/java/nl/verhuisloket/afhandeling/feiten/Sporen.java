package nl.verhuisloket.afhandeling.feiten;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toegang.Pseudoniemen;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What declarations have in common, under pseudonyms and no longer than needed (dossier E.2: S11, S27, S28, S30). */
@Repository
class Sporen {

    /** Which likeness, and for how many days it is looked at and kept. */
    enum Soort {
        SESSIE(30), ADRES(30), CONTACT(90), MACHTIGING(90);

        private final int dagen;

        Soort(int dagen) {
            this.dagen = dagen;
        }
    }

    /**
     * One likeness.
     *
     * @param sleutels what is alike
     * @param doelen   what is counted of those with the same key
     */
    record Spoor(Soort soort, List<String> sleutels, List<String> doelen) {

        @Override
        public String toString() {
            return "Spoor[" + soort + "]";
        }
    }

    private final JdbcClient jdbc;
    private final Pseudoniemen pseudoniemen;
    private final Clock klok;

    Sporen(JdbcClient jdbc, Pseudoniemen pseudoniemen, Clock klok) {
        this.jdbc = jdbc;
        this.pseudoniemen = pseudoniemen;
        this.klok = klok;
    }

    /** Kept once, however often it is offered; in the transaction of the caller if there is one. */
    void noteer(UUID aangifte, Instant ontvangst, Spoor spoor) {
        for (String sleutel : pseudoniemen(spoor.soort(), spoor.sleutels())) {
            for (String doel : pseudoniemen(spoor.soort(), spoor.doelen())) {
                jdbc.sql("insert into spoor (aangifte, soort, sleutel, doel, moment) values (?, ?, ?, ?, ?) on conflict do nothing")
                        .params(aangifte, spoor.soort().name(), sleutel, doel, Timestamp.from(ontvangst)).update();
            }
        }
    }

    /**
     * How many different others were counted under the same key, received up to and including the day of receipt.
     *
     * @param aangifte   the declaration that asks; its own are not counted
     * @param behalveVan declarations in which one of these people moves are not counted
     */
    int anderen(Spoor spoor, @Nullable UUID aangifte, LocalDate ontvangst, Collection<Bsn> behalveVan) {
        return jdbc.sql("""
                select count(distinct doel) from spoor s where soort = :soort and sleutel in (:sleutels) and doel not in (:doelen)
                  and moment >= :van and moment < :tot and aangifte is distinct from cast(:aangifte as uuid)
                  and not exists (select 1 from aangifte_verhuizer v where v.aangifte = s.aangifte and v.bsn in (:bsns))""")
                .param("soort", spoor.soort().name())
                .param("sleutels", ofLeeg(pseudoniemen(spoor.soort(), spoor.sleutels())))
                .param("doelen", ofLeeg(pseudoniemen(spoor.soort(), spoor.doelen())))
                .param("van", Timestamp.from(Kalender.begin(ontvangst.minusDays(spoor.soort().dagen))))
                .param("tot", Timestamp.from(Kalender.begin(ontvangst.plusDays(1))))
                .param("aangifte", aangifte == null ? null : aangifte.toString())
                .param("bsns", ofLeeg(behalveVan.stream().map(Bsn::waarde).toList())).query(Integer.class).single();
    }

    /** SQL has no empty list; nothing is equal to the empty text. */
    private static List<String> ofLeeg(List<String> waarden) {
        return waarden.isEmpty() ? List.of("") : waarden;
    }

    /** Forgets what no declaration of today looks at any more. @return how many were forgotten */
    int ruimOp() {
        return Stream.of(Soort.values()).mapToInt(soort -> jdbc.sql("delete from spoor where soort = ? and moment < ?")
                .params(soort.name(), Timestamp.from(Kalender.begin(Kalender.vandaag(klok).minusDays(soort.dagen)))).update()).sum();
    }

    /** The kind is in it, so that a person is not the same in two kinds, nor in the record of who looked. */
    private List<String> pseudoniemen(Soort soort, List<String> waarden) {
        return waarden.stream().map(waarde -> pseudoniemen.van(soort + "/" + waarde)).toList();
    }
}
