package nl.verhuisloket.gesprek.vraag;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.afhandeling.Afhandeling;
import nl.verhuisloket.brp.BrpNietBereikbaar;
import nl.verhuisloket.brp.BrpRegister;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.gesprek.staat.Gezinslid;
import nl.verhuisloket.gesprek.staat.Gezinslid.Soort;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import org.springframework.stereotype.Component;

/**
 * The declarant and those they may declare for: current spouse or registered partner, children, and parents who live with an
 * adult child (Wet BRP 2.48, 2.49). The rules have the last word on each of them.
 */
@Component
public class Huishouden {

    private static final int VOLWASSEN = 18;
    private static final Set<Gevolg> NIET_AANBIEDEN =
            Set.of(Gevolg.PERSOON_ZELF, Gevolg.PERSOON_BALIE, Gevolg.NIET_DIGITAAL, Gevolg.NOG_NIET);

    private final BrpRegister brp;
    private final Afhandeling afhandeling;

    Huishouden(BrpRegister brp, Afhandeling afhandeling) {
        this.brp = brp;
        this.afhandeling = afhandeling;
    }

    /** Fills in who the declarant is and where they are registered now; left open while the BRP does not answer. */
    public void vulAangever(Beurt beurt) {
        Staat staat = beurt.staat();
        if (staat.aangever == null || staat.aangeverNaam != null) {
            return;
        }
        try {
            brp.zoek(beurt.gemeente().code(), staat.aangever).ifPresent(p -> {
                staat.aangeverNaam = p.volledigeNaam();
                staat.oudAdres = p.verblijfplaats().adres();
            });
        } catch (BrpNietBereikbaar e) {
            staat.aangeverNaam = null;
        }
    }

    /** Fills in whom the declarant may declare for, once per address and date. */
    void vulGezin(Beurt beurt) {
        Staat staat = beurt.staat();
        if (staat.huishouden != null || staat.aangever == null) {
            return;
        }
        try {
            staat.huishouden = brp.zoek(beurt.gemeente().code(), staat.aangever).map(p -> aanbod(beurt, p)).orElse(List.of());
            staat.brpWeg = false;
        } catch (BrpNietBereikbaar e) {
            staat.brpWeg = true;
        }
    }

    private List<Gezinslid> aanbod(Beurt beurt, Persoon aangever) {
        Map<Bsn, Soort> verwanten = verwanten(aangever, beurt.vandaag());
        if (verwanten.isEmpty()) {
            return List.of();
        }
        List<Persoon> personen = brp.zoekAlle(beurt.gemeente().code(), verwanten.keySet()).stream()
                .filter(p -> p.opschorting() == null && hoortErbij(p, verwanten.get(p.bsn()), aangever, beurt.vandaag())).toList();
        Set<Integer> zelf = afgevallen(beurt, personen);
        List<Gezinslid> aanbod = new ArrayList<>();
        for (int i = 0; i < personen.size(); i++) {
            if (!zelf.contains(i + 1)) {
                aanbod.add(lid(aanbod.size() + 1, personen.get(i), verwanten.get(personen.get(i).bsn())));
            }
        }
        return aanbod;
    }

    private static Map<Bsn, Soort> verwanten(Persoon aangever, LocalDate vandaag) {
        Map<Bsn, Soort> uit = new LinkedHashMap<>();
        aangever.partners().stream().filter(p -> !p.ontbonden()).map(Persoon.Partner::bsn).filter(Objects::nonNull)
                .forEach(b -> uit.put(b, Soort.PARTNER));
        aangever.kinderen().stream().map(Persoon.Verwant::bsn).filter(Objects::nonNull).forEach(b -> uit.putIfAbsent(b, Soort.KIND));
        if (isVolwassen(aangever, vandaag)) {
            aangever.ouders().stream().map(Persoon.Verwant::bsn).filter(Objects::nonNull).forEach(b -> uit.putIfAbsent(b, Soort.OUDER));
        }
        return uit;
    }

    /** A partner and minor children may come from elsewhere; for adult relatives a shared home is the reason to offer them. */
    private static boolean hoortErbij(Persoon persoon, Soort soort, Persoon aangever, LocalDate vandaag) {
        return soort == Soort.PARTNER || soort == Soort.KIND && !isVolwassen(persoon, vandaag) || woontSamen(persoon, aangever);
    }

    private static boolean isVolwassen(Persoon persoon, LocalDate vandaag) {
        return persoon.geboorte() == null || persoon.geboorte().leeftijdOp(vandaag) >= VOLWASSEN;
    }

    private static boolean woontSamen(Persoon een, Persoon ander) {
        Adres a = een.verblijfplaats().adres();
        Adres b = ander.verblijfplaats().adres();
        if (a == null || b == null) {
            return false;
        }
        boolean zelfdeObject = a.adresseerbaarObjectId() != null && a.adresseerbaarObjectId().equals(b.adresseerbaarObjectId());
        return zelfdeObject || a.leesbaar().equals(b.leesbaar());
    }

    /** The numbers of those whom the rules take out, judged as if all of them moved along. */
    private Set<Integer> afgevallen(Beurt beurt, List<Persoon> personen) {
        Staat staat = beurt.staat();
        List<Meeverhuizer> eerder = staat.meeverhuizers;
        staat.meeverhuizers = personen.stream().map(p -> new Meeverhuizer(p.bsn(), p.volledigeNaam(), geboren(p))).toList();
        Set<Integer> uit = new HashSet<>();
        try {
            afhandeling.toets(staat.concept(beurt.niveau())).bevindingen().stream()
                    .filter(b -> b.persoon() != null && NIET_AANBIEDEN.contains(b.gevolg())).map(Bevinding::persoon).forEach(uit::add);
        } finally {
            staat.meeverhuizers = eerder;
        }
        return uit;
    }

    private static Gezinslid lid(int nummer, Persoon p, Soort soort) {
        String voornaam = Optional.ofNullable(p.voornamen()).map(v -> v.split(" ")[0]).orElse(p.volledigeNaam());
        return new Gezinslid(nummer, p.bsn(), p.volledigeNaam(), voornaam, geboren(p), soort);
    }

    private static LocalDate geboren(Persoon p) {
        return Stream.ofNullable(p.geboorte()).filter(GedeeltelijkeDatum::isVolledig).map(GedeeltelijkeDatum::vroegst).findFirst().orElse(null);
    }
}
