package nl.verhuisloket.afhandeling.feiten;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import nl.verhuisloket.brp.BrpHistorie;
import nl.verhuisloket.brp.BrpNietBereikbaar;
import nl.verhuisloket.brp.BrpRegister;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toetsing.Verloop;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks what went before. Only signals need it: what the BRP does not answer stays unknown, and nothing waits for it. */
@Component
class Verlooplezer {

    private final BrpHistorie historie;
    private final BrpRegister brp;
    private final Zakenlezer zaken;
    private final Gemeentelijsten lijsten;

    Verlooplezer(BrpHistorie historie, BrpRegister brp, Zakenlezer zaken, Gemeentelijsten lijsten) {
        this.historie = historie;
        this.brp = brp;
        this.zaken = zaken;
        this.lijsten = lijsten;
    }

    /** @return who lived at the new address; null when not known */
    @Nullable Adresverleden adresverleden(Opdracht opdracht, @Nullable String object) {
        LocalDate ontvangst = opdracht.ontvangst();
        return object == null || !opdracht.metVerloop() ? null : ofOnbekend(() -> new Adresverleden(
                historie.zoekBewoning(opdracht.gemeente(), object, Adresverleden.vanaf(ontvangst), ontvangst.plusDays(1)), ontvangst));
    }

    Verloop.Adres vanAdres(Opdracht opdracht, @Nullable String object, Registratie registratie, @Nullable Adresverleden verleden) {
        if (object == null || !opdracht.metVerloop()) {
            return Verloop.Adres.ONBEKEND;
        }
        var bewoners = registratie.bewoners();
        Lijsten eigen = lijsten.van(opdracht.gemeente());
        LocalDate dag = opdracht.ontvangst();
        return new Verloop.Adres(verleden == null ? null : verleden.aankomsten(opdracht.bsns()),
                verleden == null ? null : verleden.mediaanVerblijf(), verleden == null ? null : Integer.valueOf(verleden.dagenLeeg()),
                zaken.andereAangiften(opdracht, object), bewoners == null || bewoners.veel() ? null : Integer.valueOf(bewoners.briefadressen()),
                null, eigen.isGedeeld(object, dag), eigen.isOpvang(object, dag), eigen.aandachtTotEnMet(object, dag),
                eigen.signaalOverAdres(object, dag));
    }

    /** @return empty where nothing is asked; each mover that the BRP knows otherwise */
    Map<Bsn, Verloop.Persoon> vanPersonen(Opdracht opdracht, Registratie registratie) {
        Map<Bsn, Verloop.Persoon> verloop = new HashMap<>();
        if (opdracht.metVerloop()) {
            Map<Bsn, Persoon> partners = partners(opdracht, registratie);
            registratie.personen().values().forEach(persoon -> verloop.put(persoon.bsn(), vanPersoon(opdracht, registratie, persoon, partners)));
        }
        return verloop;
    }

    private Verloop.Persoon vanPersoon(Opdracht opdracht, Registratie registratie, Persoon persoon, @Nullable Map<Bsn, Persoon> partners) {
        LocalDate dag = opdracht.ontvangst();
        Lijsten eigen = lijsten.van(opdracht.gemeente());
        Verhuisverleden verleden = ofOnbekend(() -> Verhuisverleden.van(historie.zoekVerblijven(opdracht.gemeente(), persoon.bsn(),
                Verhuisverleden.vanaf(dag), dag.plusDays(1)), eigen, dag));
        return new Verloop.Persoon(verleden == null ? null : verleden.verhuizingen(), verleden == null ? null : verleden.vorigeVerhuizing(),
                verleden == null ? null : verleden.terugkeren(), partners == null ? null : Boolean.valueOf(partnerBlijft(persoon, partners)),
                familieOpAdres(registratie, persoon), eigen.signaalOverPersoon(persoon.bsn(), dag));
    }

    /** The current partners who are not in the declaration. */
    private @Nullable Map<Bsn, Persoon> partners(Opdracht opdracht, Registratie registratie) {
        Set<Bsn> verhuizers = Set.copyOf(opdracht.bsns());
        List<Bsn> anderen = registratie.personen().values().stream().flatMap(Verwantschap::partners)
                .filter(bsn -> !verhuizers.contains(bsn)).distinct().toList();
        return anderen.isEmpty() ? Map.of() : ofOnbekend(() -> {
            Map<Bsn, Persoon> gevonden = new HashMap<>();
            brp.zoekAlle(opdracht.gemeente(), anderen).forEach(partner -> gevonden.put(partner.bsn(), partner));
            return gevonden;
        });
    }

    private static boolean partnerBlijft(Persoon persoon, Map<Bsn, Persoon> partners) {
        return Verwantschap.partners(persoon).map(partners::get).filter(Objects::nonNull)
                .filter(partner -> partner.opschorting() == null)
                .anyMatch(partner -> Persoonslezer.isZelfde(Registratie.object(partner), Registratie.object(persoon)));
    }

    private static @Nullable Boolean familieOpAdres(Registratie registratie, Persoon persoon) {
        var bewoners = registratie.bewoners();
        return bewoners == null || bewoners.veel() ? null
                : Boolean.valueOf(Verwantschap.oudersEnKinderen(persoon).anyMatch(bewoners.blijvers()::contains));
    }

    /**
     * O, E, M, R, F or . of the main occupant who was named but does not live there, or, when nobody was named, of who lived there last
     * (dossier E.2, S07); null when not suspended or not known.
     */
    @Nullable String opschortingHoofdbewoner(Opdracht opdracht, Registratie registratie, @Nullable Adresverleden verleden) {
        var bewoners = registratie.bewoners();
        if (verleden == null || bewoners == null || bewoners.hoofdbewoner() != null) {
            return null;
        }
        var genoemd = opdracht.concept().hoofdbewoner();
        List<Bsn> gezocht = genoemd == null ? verleden.laatsteBewoners() : List.copyOf(verleden.bewoners());
        return gezocht.isEmpty() ? null : ofOnbekend(() -> brp.zoekAlle(opdracht.gemeente(), gezocht).stream()
                .filter(persoon -> genoemd == null || Naamvergelijking.heet(persoon, genoemd.naam()))
                .map(Persoon::opschorting).filter(Objects::nonNull).findFirst().orElse(null));
    }

    private static <T> @Nullable T ofOnbekend(Supplier<@Nullable T> vraag) {
        try {
            return vraag.get();
        } catch (BrpNietBereikbaar storing) {
            return null;
        }
    }
}
