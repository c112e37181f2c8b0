package nl.verhuisloket.afhandeling.feiten;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.verhuisloket.aangifte.Hoofdbewoner;
import nl.verhuisloket.brp.BrpRegister;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toetsing.Feiten.Bewoning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who is registered at the new address and does not move along; never told to the declarant. */
@Component
class Bewoningslezer {

    private final BrpRegister brp;

    Bewoningslezer(BrpRegister brp) {
        this.brp = brp;
    }

    /** @param hoofdbewoner BSN of the named main occupant, when registered there as an adult */
    record Gelezen(Bewoning bewoning, Optional<Bsn> hoofdbewoner) {
    }

    /** @throws nl.verhuisloket.brp.BrpNietBereikbaar when it gave no usable answer */
    Gelezen lees(String gemeente, String object, Set<Bsn> verhuizers, @Nullable Hoofdbewoner genoemd, LocalDate peildatum) {
        BrpRegister.Bewoning geregistreerd = brp.zoekBewoners(gemeente, object);
        List<Bsn> blijvers = geregistreerd.bewoners().stream().filter(bsn -> !verhuizers.contains(bsn)).toList();
        List<Persoon> personen = blijvers.isEmpty() ? List.of() : brp.zoekAlle(gemeente, blijvers);
        List<Persoon> volwassenen = personen.stream().filter(persoon -> isVolwassen(persoon, peildatum)).toList();
        Optional<Bsn> gevonden = genoemd == null ? Optional.empty() : volwassenen.stream()
                .filter(persoon -> heet(persoon, genoemd.naam())).map(Persoon::bsn).findFirst();
        return new Gelezen(new Bewoning(blijvers.size(), huishoudens(personen, volwassenen), geregistreerd.veel(),
                genoemd != null, gevonden.isPresent()), gevonden);
    }

    private static boolean isVolwassen(Persoon persoon, LocalDate peildatum) {
        return persoon.geboorte() == null || persoon.geboorte().leeftijdOp(peildatum) >= 18;
    }

    /** People who are each other's partner, parent or child share a household. */
    private static int huishoudens(List<Persoon> personen, List<Persoon> volwassenen) {
        Map<Bsn, Set<Bsn>> verwanten = new HashMap<>();
        personen.forEach(persoon -> verwanten(persoon).forEach(ander -> {
            verwanten.computeIfAbsent(persoon.bsn(), sleutel -> new HashSet<>()).add(ander);
            verwanten.computeIfAbsent(ander, sleutel -> new HashSet<>()).add(persoon.bsn());
        }));
        Set<Bsn> geteld = new HashSet<>();
        return (int) volwassenen.stream().filter(persoon -> bezoek(persoon.bsn(), verwanten, geteld)).count();
    }

    private static boolean bezoek(Bsn begin, Map<Bsn, Set<Bsn>> verwanten, Set<Bsn> geteld) {
        List<Bsn> werk = new ArrayList<>(List.of(begin));
        boolean nieuw = !geteld.contains(begin);
        while (!werk.isEmpty()) {
            Bsn bsn = werk.remove(werk.size() - 1);
            if (geteld.add(bsn)) {
                werk.addAll(verwanten.getOrDefault(bsn, Set.of()));
            }
        }
        return nieuw;
    }

    private static Stream<Bsn> verwanten(Persoon persoon) {
        return Stream.of(persoon.partners().stream().filter(partner -> !partner.ontbonden()).map(Persoon.Partner::bsn),
                persoon.kinderen().stream().map(Persoon.Verwant::bsn), persoon.ouders().stream().map(Persoon.Verwant::bsn))
                .flatMap(bsns -> bsns).filter(Objects::nonNull);
    }

    /** Every word the declarant typed must occur in the name; initials and accents do not matter. */
    private static boolean heet(Persoon persoon, String getypt) {
        Set<String> naam = Set.copyOf(woorden(persoon.volledigeNaam()));
        List<String> gezocht = woorden(getypt);
        String achternaam = persoon.geslachtsnaam() == null ? "" : persoon.geslachtsnaam();
        return !gezocht.isEmpty() && gezocht.containsAll(woorden(achternaam))
                && gezocht.stream().allMatch(woord -> woord.length() == 1
                        ? naam.stream().anyMatch(deel -> deel.startsWith(woord)) : naam.contains(woord));
    }

    private static List<String> woorden(String tekst) {
        String kaal = Normalizer.normalize(tekst, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return Stream.of(kaal.split("[^a-z0-9]+")).filter(woord -> !woord.isBlank())
                .filter(woord -> !Set.of("dhr", "mevrouw", "mevr", "meneer", "de", "heer").contains(woord)).distinct().toList();
    }
}
