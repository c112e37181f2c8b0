package nl.verhuisloket.afhandeling.proces;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.afhandeling.dossier.Achtergrond;
import nl.verhuisloket.afhandeling.dossier.Toetsingen.Toetsing;
import nl.verhuisloket.bijhouding.Bijhouding;
import nl.verhuisloket.bijhouding.Bijhouding.Dossier;
import nl.verhuisloket.bijhouding.Bijhouding.Verhuisopdracht;
import nl.verhuisloket.bijhouding.Bijhouding.Verhuizer;
import nl.verhuisloket.kern.Instellingen;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that have the move written into the BRP, and see that it was. */
@Configuration(proxyBeanMethods = false)
class Registratiestappen {

    private final Loop loop;
    private final Bijhouding bijhouding;
    private final Instellingen instellingen;

    Registratiestappen(Loop loop, Bijhouding bijhouding, Instellingen instellingen) {
        this.loop = loop;
        this.bijhouding = bijhouding;
        this.instellingen = instellingen;
    }

    @Bean
    JavaDelegate registreerVerhuizing() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            bijhouding.bied(opdracht(aangifte, loop.toetsing(aangifte)));
            loop.zetStatus(aangifte, Aangiftestatus.AANGEBODEN);
            loop.gebeurde(aangifte, "aangeboden", "De verhuizing wordt in de BRP gezet.");
        };
    }

    @Bean
    JavaDelegate vraagVerwerking() {
        return stap -> {
            Aangifte aangifte = loop.aangifte(stap);
            Dossier.Stand stand = bijhouding.zoek(aangifte.gemeente(), aangifte.id().toString(),
                    isBinnen(aangifte, loop.toetsing(aangifte).achtergrond())).map(Dossier::stand).orElse(Dossier.Stand.IN_BEHANDELING);
            stap.setVariable("verwerking", stand.name());
            stap.setVariable("navraagNa",
                    instellingen.voor(aangifte.gemeente(), "termijnen", Termijnen.class).navraag().toString());
        };
    }

    private static boolean isBinnen(Aangifte aangifte, Achtergrond achtergrond) {
        return aangifte.gemeente().equals(achtergrond.vorigeGemeente());
    }

    private static Verhuisopdracht opdracht(Aangifte aangifte, Toetsing toetsing) {
        Achtergrond achtergrond = toetsing.achtergrond();
        var inhoud = aangifte.verhuizing();
        List<Verhuizer> verhuizers = verhuizers(toetsing);
        boolean inwoning = inhoud.woonsituatie() == Woonsituatie.INWONEND && achtergrond.hoofdbewoner() != null;
        return new Verhuisopdracht(aangifte.gemeente(), aangifte.id().toString(), aangifte.zaaknummer(),
                Objects.requireNonNull(aangifte.registratiedatum()), aangifte.aangever(), inhoud.contact().email(),
                inhoud.contact().telefoon(), achtergrond.nieuwAdres() == null ? inhoud.nieuwAdres() : achtergrond.nieuwAdres(),
                isBinnen(aangifte, achtergrond) ? null : achtergrond.vorigeGemeente(),
                achtergrond.aantalBewoners() + verhuizers.size(), inwoning, achtergrond.hoofdbewoner(),
                toetsing.feiten().toestemming() == Toestemming.GEGEVEN, verhuizers);
    }

    private static List<Verhuizer> verhuizers(Toetsing toetsing) {
        Map<Integer, Achtergrond.Verhuizer> perNummer = toetsing.achtergrond().personen().stream()
                .collect(Collectors.toMap(Achtergrond.Verhuizer::nummer, Function.identity()));
        return Objects.requireNonNull(toetsing.oordeel()).personen().stream()
                .filter(persoon -> perNummer.get(persoon.nummer()).bsn() != null)
                .map(persoon -> new Verhuizer(Objects.requireNonNull(perNummer.get(persoon.nummer()).bsn()),
                        persoon.hoedanigheid().code()))
                .toList();
    }
}
