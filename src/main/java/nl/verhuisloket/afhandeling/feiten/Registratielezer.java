package nl.verhuisloket.afhandeling.feiten;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verhuisloket.brp.BrpRegister;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Bsn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the BRP for the people of a declaration and for who lives at the new address; the latter is never told to the declarant. */
@Component
class Registratielezer {

    private final BrpRegister brp;

    Registratielezer(BrpRegister brp) {
        this.brp = brp;
    }

    /**
     * @param nieuwObject adresseerbaar object of the new address, null when not known
     * @throws nl.verhuisloket.brp.BrpNietBereikbaar when it gave no usable answer
     */
    Registratie lees(Opdracht opdracht, @Nullable String nieuwObject) {
        if (opdracht.concept().aangever() == null) {
            return Registratie.ONBEKEND;
        }
        Map<Bsn, Persoon> personen = brp.zoekAlle(opdracht.gemeente(), opdracht.bsns()).stream()
                .collect(Collectors.toMap(Persoon::bsn, Function.identity(), (een, ander) -> een));
        return new Registratie(true, personen.get(opdracht.concept().aangever()), personen,
                nieuwObject == null ? null : bewoners(opdracht, nieuwObject));
    }

    private Registratie.Bewoners bewoners(Opdracht opdracht, String object) {
        BrpRegister.Bewoning geregistreerd = brp.zoekBewoners(opdracht.gemeente(), object);
        Set<Bsn> verhuizers = new HashSet<>(opdracht.bsns());
        List<Bsn> anderen = geregistreerd.bewoners().stream().filter(bsn -> !verhuizers.contains(bsn)).toList();
        List<Persoon> personen = anderen.isEmpty() ? List.of() : brp.zoekAlle(opdracht.gemeente(), anderen);
        Map<Boolean, List<Persoon>> perSoort = personen.stream().collect(Collectors.partitioningBy(Registratielezer::heeftBriefadres));
        List<Persoon> blijvers = perSoort.get(false);
        List<Persoon> volwassenen = blijvers.stream().filter(persoon -> isVolwassen(persoon, opdracht.ontvangst())).toList();
        var genoemd = opdracht.concept().hoofdbewoner();
        Bsn hoofdbewoner = genoemd == null ? null : volwassenen.stream()
                .filter(persoon -> Naamvergelijking.heet(persoon, genoemd.naam())).map(Persoon::bsn).findFirst().orElse(null);
        return new Registratie.Bewoners(blijvers.stream().map(Persoon::bsn).toList(), Verwantschap.huishoudens(blijvers, volwassenen),
                geregistreerd.veel(), perSoort.get(true).size(), hoofdbewoner);
    }

    private static boolean heeftBriefadres(Persoon persoon) {
        return "B".equals(persoon.verblijfplaats().functie());
    }

    private static boolean isVolwassen(Persoon persoon, LocalDate peildatum) {
        return persoon.geboorte() == null || persoon.geboorte().leeftijdOp(peildatum) >= 18;
    }
}
