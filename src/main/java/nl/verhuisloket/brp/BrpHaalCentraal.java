package nl.verhuisloket.brp;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Instellingen;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/**
 * The BRP through the API "Haal Centraal BRP Personen" 2.x.
 *
 * @see <a href="https://github.com/BRP-API/Haal-Centraal-BRP-bevragen">its description and feature files</a>
 */
@Service
class BrpHaalCentraal implements BrpRegister {

    private final BrpVerbinding verbinding;
    private final Instellingen instellingen;

    BrpHaalCentraal(BrpVerbinding verbinding, Instellingen instellingen) {
        this.verbinding = verbinding;
        this.instellingen = instellingen;
    }

    @Override
    public Optional<Persoon> zoek(String gemeente, Bsn bsn) {
        return zoekAlle(gemeente, List.of(bsn)).stream().findFirst();
    }

    @Override
    public List<Persoon> zoekAlle(String gemeente, Collection<Bsn> bsns) {
        List<Bsn> gevraagd = bsns.stream().distinct().toList();
        Map<Bsn, Persoon> gevonden = new HashMap<>();
        for (int begin = 0; begin < gevraagd.size(); begin += BrpVraag.MAXIMUM) {
            int einde = Math.min(begin + BrpVraag.MAXIMUM, gevraagd.size());
            BrpVraag vraag = BrpVraag.naarPersonen(gevraagd.subList(begin, einde));
            personen(verbinding.stel(vraag, instellingen(gemeente)), vraag).forEach(persoon -> gevonden.put(persoon.bsn(), persoon));
        }
        return gevraagd.stream().map(gevonden::get).filter(Objects::nonNull).toList();
    }

    /** A refusal for too many results is an answer too: the BRP names no maximum that may be relied on. */
    @Override
    public Bewoning zoekBewoners(String gemeente, String adresseerbaarObjectId) {
        BrpVraag vraag = BrpVraag.naarBewoners(adresseerbaarObjectId);
        BrpVerbinding.Antwoord antwoord = verbinding.stel(vraag, instellingen(gemeente));
        if (antwoord.status() == 400 && antwoord.code().equals("tooManyResults")) {
            return new Bewoning(List.of(), true);
        }
        List<Bsn> bewoners = new ArrayList<>();
        antwoord.lijst(vraag).forEach(persoon -> bewoners.add(bsn(persoon, vraag)));
        return new Bewoning(List.copyOf(bewoners), false);
    }

    private static List<Persoon> personen(BrpVerbinding.Antwoord antwoord, BrpVraag vraag) {
        List<Persoon> personen = new ArrayList<>();
        antwoord.lijst(vraag).forEach(persoon -> personen.add(BrpVertaling.persoon(bsn(persoon, vraag), persoon)));
        return personen;
    }

    private static Bsn bsn(JsonNode persoon, BrpVraag vraag) {
        Bsn bsn = BrpVertaling.bsn(persoon);
        if (bsn == null) {
            throw BrpVerbinding.onleesbaar(vraag, "a person without a BSN");
        }
        return bsn;
    }

    private BrpInstellingen instellingen(String gemeente) {
        return instellingen.voor(gemeente, "brp", BrpInstellingen.class);
    }
}
