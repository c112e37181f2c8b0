package nl.verhuisloket.gesprek.vraag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.gesprek.staat.Gezinslid;
import nl.verhuisloket.gesprek.staat.Gezinslid.Soort;
import nl.verhuisloket.gesprek.taal.datum.Datumlezer;
import nl.verhuisloket.gesprek.taal.datum.Datumvondst;
import nl.verhuisloket.gesprek.taal.tekst.Tekst;
import org.springframework.stereotype.Component;

/** Reads who is meant: {@code 1,3}, {@code alleen ik}, {@code mijn man en kinderen}, {@code iedereen behalve Sanne}, first names. */
@Component
class Personenlezer {

    private final Woorden woorden;

    Personenlezer(Woorden woorden) {
        this.woorden = woorden;
    }

    /** @return empty when the text names nobody that was offered, or a number that was not */
    Optional<List<Gezinslid>> lees(String tekst, List<Gezinslid> aanbod) {
        if (tekst.isBlank() || woorden.is(tekst, "alleen_ik")) {
            return Optional.of(List.of());
        }
        if (tekst.strip().matches("[0-9 ,;en]*[0-9][0-9 ,;en]*")) {
            return opNummer(tekst, aanbod);
        }
        String[] delen = tekst.split("(?i)\\b(?:behalve|maar niet|zonder|niet)\\b", 2);
        Set<Integer> wel = genoemd(delen[0], aanbod);
        if (delen.length == 2) {
            Set<Integer> niet = genoemd(delen[1], aanbod);
            if (wel.isEmpty() && !niet.isEmpty()) {
                aanbod.forEach(l -> wel.add(l.nummer()));
            }
            wel.removeAll(niet);
            return niet.isEmpty() ? Optional.empty() : Optional.of(kies(aanbod, wel));
        }
        if (wel.isEmpty()) {
            return woorden.bevat(tekst, "alleen_ik") && !noemtIemand(tekst) ? Optional.of(List.of()) : Optional.empty();
        }
        return Optional.of(kies(aanbod, wel));
    }

    private boolean noemtIemand(String tekst) {
        return woorden.bevat(tekst, "partner") || woorden.bevat(tekst, "kinderen") || woorden.bevat(tekst, "ouders");
    }

    private Optional<List<Gezinslid>> opNummer(String tekst, List<Gezinslid> aanbod) {
        Set<String> nummers = Arrays.stream(tekst.split("\\D+")).filter(n -> !n.isEmpty()).collect(Collectors.toSet());
        List<Gezinslid> gekozen = aanbod.stream().filter(l -> nummers.contains(String.valueOf(l.nummer()))).toList();
        return gekozen.size() == nummers.size() ? Optional.of(gekozen) : Optional.empty();
    }

    private Set<Integer> genoemd(String tekst, List<Gezinslid> aanbod) {
        Set<Integer> uit = new TreeSet<>();
        String zin = " " + Tekst.vlak(tekst) + " ";
        if (woorden.bevat(tekst, "iedereen")) {
            voeg(uit, aanbod, l -> true);
        }
        if (woorden.bevat(tekst, "partner")) {
            voeg(uit, aanbod, l -> l.soort() == Soort.PARTNER);
        }
        if (woorden.bevat(tekst, "kinderen")) {
            voeg(uit, aanbod, l -> l.soort() == Soort.KIND);
        }
        if (woorden.bevat(tekst, "ouders")) {
            voeg(uit, aanbod, l -> l.soort() == Soort.OUDER);
        }
        voeg(uit, aanbod, l -> zin.contains(" " + Tekst.vlak(l.voornaam()) + " "));
        return uit;
    }

    private static void voeg(Set<Integer> uit, List<Gezinslid> aanbod, Predicate<Gezinslid> wie) {
        aanbod.stream().filter(wie).map(Gezinslid::nummer).forEach(uit::add);
    }

    private static List<Gezinslid> kies(List<Gezinslid> aanbod, Set<Integer> nummers) {
        return aanbod.stream().filter(l -> nummers.contains(l.nummer())).toList();
    }

    /** While the BRP does not answer: a name and a birth date for each, matched with the BRP later. */
    Optional<List<Meeverhuizer>> leesGetypt(String tekst, Beurt beurt) {
        if (woorden.is(tekst, "alleen_ik")) {
            return Optional.of(new ArrayList<>());
        }
        List<Meeverhuizer> uit = new ArrayList<>();
        int vanaf = 0;
        for (Datumvondst datum : Datumlezer.lees(tekst, beurt.vandaag())) {
            String naam = tekst.substring(vanaf, datum.begin()).replaceAll("(?i)\\b(?:en|geboren|op|mijn|man|vrouw|kind|zoon|dochter)\\b", " ")
                    .replaceAll("[^\\p{L}' .-]", " ").replaceAll("\\s+", " ").strip();
            vanaf = datum.einde();
            if (naam.length() < 2 || !(datum instanceof Datumvondst.Dag dag) || dag.datum().isAfter(beurt.vandaag())) {
                return Optional.empty();
            }
            uit.add(new Meeverhuizer(null, naam, dag.datum()));
        }
        return uit.isEmpty() ? Optional.empty() : Optional.of(uit);
    }
}
