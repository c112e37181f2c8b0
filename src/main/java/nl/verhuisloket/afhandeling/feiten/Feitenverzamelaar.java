package nl.verhuisloket.afhandeling.feiten;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiften;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.afhandeling.Concept;
import nl.verhuisloket.afhandeling.dossier.Achtergrond;
import nl.verhuisloket.bag.BagAdres;
import nl.verhuisloket.bag.BagNietBereikbaar;
import nl.verhuisloket.brp.BrpNietBereikbaar;
import nl.verhuisloket.brp.BrpRegister;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Feiten.Adresfeiten;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Toestemming;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks BRP and BAG what the rules need, at one moment. */
@Component
public class Feitenverzamelaar {

    private final BrpRegister brp;
    private final Adreslezer adressen;
    private final Bewoningslezer bewoning;
    private final Persoonslezer personen;
    private final Aangiften aangiften;
    private final Clock klok;

    Feitenverzamelaar(BrpRegister brp, Adreslezer adressen, Bewoningslezer bewoning, Persoonslezer personen,
                      Aangiften aangiften, Clock klok) {
        this.brp = brp;
        this.adressen = adressen;
        this.bewoning = bewoning;
        this.personen = personen;
        this.aangiften = aangiften;
        this.klok = klok;
    }

    /**
     * All facts of an accepted declaration.
     *
     * @throws BrpNietBereikbaar when the BRP gave no usable answer
     * @throws BagNietBereikbaar when the BAG gave no usable answer
     */
    public Bevraagd verzamel(Aangifte aangifte, Toestemming toestemming, boolean steekproef) {
        Concept concept = Concept.van(aangifte);
        Optional<BagAdres> adres = adressen.zoek(aangifte.gemeente(), aangifte.verhuizing().nieuwAdres());
        return new Verzameling(concept, aangifte.ontvangstdatum(), aangifte.id(), toestemming, steekproef)
                .met(adressen.feiten(aangifte.gemeente(), adres), adres.orElse(null)).metPersonen().metBewoning().klaar();
    }

    /** What is known of a declaration in the making; what a register does not answer stays unknown. */
    public Bevraagd verzamel(Concept concept) {
        Verzameling verzameling = new Verzameling(concept, Kalender.vandaag(klok), null, Toestemming.NIET_GEVRAAGD, false);
        if (concept.nieuwAdres() != null) {
            try {
                Optional<BagAdres> adres = adressen.zoek(concept.gemeente(), concept.nieuwAdres());
                verzameling.met(adressen.feiten(concept.gemeente(), adres), adres.orElse(null));
            } catch (BagNietBereikbaar storing) {
                // the address stays unknown: only the rules that need it are left out
            }
        }
        try {
            return verzameling.metPersonen().metBewoning().klaar();
        } catch (BrpNietBereikbaar storing) {
            return verzameling.zonderBrp().klaar();
        }
    }

    /** One gathering under way. */
    private final class Verzameling {

        private final Concept concept;
        private final LocalDate ontvangst;
        private final @Nullable UUID aangifte;
        private final Toestemming toestemming;
        private final boolean steekproef;
        private final Instant peilmoment = klok.instant();
        private @Nullable Adresfeiten adresfeiten;
        private @Nullable BagAdres adres;
        private @Nullable Persoon aangever;
        private @Nullable Persoonsfeiten aangeverfeiten;
        private List<Persoonsfeiten> meefeiten = List.of();
        private List<Achtergrond.Verhuizer> verhuizers = List.of();
        private Bewoningslezer.@Nullable Gelezen bewoners;

        Verzameling(Concept concept, LocalDate ontvangst, @Nullable UUID aangifte, Toestemming toestemming, boolean steekproef) {
            this.concept = concept;
            this.ontvangst = ontvangst;
            this.aangifte = aangifte;
            this.toestemming = toestemming;
            this.steekproef = steekproef;
        }

        Verzameling met(Adresfeiten feiten, @Nullable BagAdres gevonden) {
            adresfeiten = feiten;
            adres = gevonden;
            return this;
        }

        Verzameling zonderBrp() {
            aangeverfeiten = null;
            meefeiten = List.of();
            verhuizers = List.of();
            bewoners = null;
            return this;
        }

        Verzameling metPersonen() {
            if (concept.aangever() == null) {
                return this;
            }
            Map<Bsn, Persoon> gevonden = brp.zoekAlle(concept.gemeente(), bsns()).stream()
                    .collect(Collectors.toMap(Persoon::bsn, Function.identity(), (een, ander) -> een));
            aangever = gevonden.get(concept.aangever());
            var omgeving = new Persoonslezer.Omgeving(concept.gemeente(), aangever, Set.copyOf(bsns()), nieuwObject(),
                    Kalender.dag(peilmoment));
            aangeverfeiten = aangever == null ? Persoonslezer.onbekend(0) : personen.feiten(0, aangever, omgeving);
            lees(gevonden, omgeving);
            return this;
        }

        private void lees(Map<Bsn, Persoon> gevonden, Persoonslezer.Omgeving omgeving) {
            List<Persoonsfeiten> feiten = new ArrayList<>();
            List<Achtergrond.Verhuizer> wie = new ArrayList<>();
            wie.add(verhuizer(0, concept.aangever(), aangever, ""));
            for (int nummer = 1; nummer <= concept.meeverhuizers().size(); nummer++) {
                Meeverhuizer mee = concept.meeverhuizers().get(nummer - 1);
                Persoon persoon = mee.bsn() == null ? null : gevonden.get(mee.bsn());
                feiten.add(persoon == null ? Persoonslezer.onbekend(nummer) : personen.feiten(nummer, persoon, omgeving));
                wie.add(verhuizer(nummer, mee.bsn(), persoon, mee.naam()));
            }
            meefeiten = feiten;
            verhuizers = wie;
        }

        private static Achtergrond.Verhuizer verhuizer(int nummer, @Nullable Bsn bsn, @Nullable Persoon persoon, String getypt) {
            return persoon == null ? new Achtergrond.Verhuizer(nummer, bsn, getypt, false)
                    : new Achtergrond.Verhuizer(nummer, bsn, persoon.volledigeNaam(), persoon.geheimhouding());
        }

        Verzameling metBewoning() {
            String object = nieuwObject();
            if (object != null && concept.aangever() != null) {
                bewoners = bewoning.lees(concept.gemeente(), object, Set.copyOf(bsns()), concept.hoofdbewoner(), ontvangst);
            }
            return this;
        }

        Bevraagd klaar() {
            Feiten feiten = new Feiten(peilmoment, concept.gemeente(), ontvangst, concept.verhuisdatum(), concept.woonsituatie(),
                    concept.oudAdresBetwist(), concept.digidNiveau(), adresfeiten, bewoners == null ? null : bewoners.bewoning(),
                    aangeverfeiten, meefeiten, toestemming, heeftOpenstaande(), steekproef);
            return new Bevraagd(feiten, new Achtergrond(adres == null ? null : adres.adres(),
                    aangever == null ? null : aangever.verblijfplaats().adres(),
                    aangever == null ? null : aangever.gemeenteVanInschrijving(), verhuizers,
                    bewoners == null ? null : bewoners.hoofdbewoner().orElse(null),
                    bewoners == null ? 0 : bewoners.bewoning().bewoners()));
        }

        /** Another declaration of one of these people is under way, to another address or on another date (S22). */
        private boolean heeftOpenstaande() {
            return concept.aangever() != null && aangiften.openstaand(bsns()).stream()
                    .filter(andere -> !andere.id().equals(aangifte)).anyMatch(this::isAnders);
        }

        private boolean isAnders(Aangifte andere) {
            var inhoud = andere.verhuizing();
            String object = inhoud.nieuwAdres().adresseerbaarObjectId();
            return !inhoud.verhuisdatum().equals(concept.verhuisdatum()) || object == null || !object.equals(nieuwObject());
        }

        private List<Bsn> bsns() {
            return Stream.concat(Stream.ofNullable(concept.aangever()),
                    concept.meeverhuizers().stream().map(Meeverhuizer::bsn).filter(Objects::nonNull)).distinct().toList();
        }

        private @Nullable String nieuwObject() {
            return adres == null ? null : adres.adres().adresseerbaarObjectId();
        }
    }
}
