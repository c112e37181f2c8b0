package nl.verhuisloket.brp;

import static nl.verhuisloket.brp.BrpVertaling.datum;
import static nl.verhuisloket.brp.BrpVertaling.tekst;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Instellingen;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** The BRP's history through the APIs "BRP historie bevragen" 2.0 and "BRP bewoning" 2.1. */
@Service
class BrpHistorieHaalCentraal implements BrpHistorie {

    private final BrpVerbinding verbinding;
    private final Instellingen instellingen;

    BrpHistorieHaalCentraal(BrpVerbinding verbinding, Instellingen instellingen) {
        this.verbinding = verbinding;
        this.instellingen = instellingen;
    }

    @Override
    public List<Verblijf> zoekVerblijven(String gemeente, Bsn bsn, LocalDate van, LocalDate tot) {
        List<Verblijf> verblijven = new ArrayList<>();
        lijst(gemeente, BrpVraag.naarVerblijven(bsn, van, tot)).forEach(verblijf -> verblijven.add(verblijf(verblijf)));
        return List.copyOf(verblijven);
    }

    @Override
    public List<Samenstelling> zoekBewoning(String gemeente, String adresseerbaarObjectId, LocalDate van, LocalDate tot) {
        BrpVraag vraag = BrpVraag.naarBewoning(adresseerbaarObjectId, van, tot);
        List<Samenstelling> bewoning = new ArrayList<>();
        lijst(gemeente, vraag).forEach(samenstelling -> bewoning.add(samenstelling(samenstelling, vraag)));
        return bewoning.stream().sorted(Comparator.comparing(Samenstelling::van)).toList();
    }

    private JsonNode lijst(String gemeente, BrpVraag vraag) {
        BrpInstellingen eigen = instellingen.voor(gemeente, "brp", BrpInstellingen.class);
        return verbinding.stel(vraag, eigen).lijst(vraag);
    }

    /** Of a stay abroad the answer holds more; it is not read. */
    private static Verblijf verblijf(JsonNode bron) {
        return new Verblijf(BrpVerblijfplaats.soort(bron), BrpVerblijfplaats.object(bron), tekst(bron.path("functieAdres"), "code"),
                datum(bron.path("datumVan")), datum(bron.path("datumTot")));
    }

    private static Samenstelling samenstelling(JsonNode bron, BrpVraag vraag) {
        try {
            List<Bsn> bewoners = Stream.of("bewoners", "mogelijkeBewoners").flatMap(lijst -> bron.path(lijst).valueStream())
                    .map(BrpVertaling::bsn).filter(Objects::nonNull).distinct().toList();
            JsonNode periode = bron.path("periode");
            return new Samenstelling(LocalDate.parse(periode.path("datumVan").asString("")),
                    LocalDate.parse(periode.path("datumTot").asString("")), bewoners, bron.path("indicatieVeelBewoners").asBoolean(false));
        } catch (DateTimeException fout) {
            throw BrpVerbinding.onleesbaar(vraag, "a bewoning without a period");
        }
    }
}
