package nl.verhuisloket.bijhouding;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.verhuisloket.kern.Instellingen;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** vrijBRP Dossiers. Takes a second dossier with the same reference, so it is looked up by it before it is posted. */
@Service
class VrijbrpBijhouding implements Bijhouding {

    private final Instellingen instellingen;
    private final Map<BijhoudingInstellingen, VrijbrpClient> clients = new ConcurrentHashMap<>();

    VrijbrpBijhouding(Instellingen instellingen) {
        this.instellingen = instellingen;
    }

    @Override
    public void bied(Verhuisopdracht opdracht) {
        boolean binnen = opdracht.vorigeGemeente() == null;
        Map<String, Object> bericht = Verhuisbericht.van(opdracht);
        if (zoek(opdracht.gemeente(), opdracht.referentie(), binnen).isEmpty()) {
            client(opdracht.gemeente()).maak(pad(binnen), bericht, "het aanbieden van de verhuizing bij zaak " + opdracht.zaaknummer());
        }
    }

    @Override
    public Optional<Dossier> zoek(String gemeente, String referentie, boolean binnenDeGemeente) {
        return client(gemeente).zoek(pad(binnenDeGemeente) + "/" + referentie, "het zoeken van dossier " + referentie)
                .map(antwoord -> dossier(antwoord.path("dossier")));
    }

    private static Dossier dossier(JsonNode dossier) {
        JsonNode status = dossier.path("status");
        String code = status.path("code").stringValue("");
        Dossier.Stand stand = switch (code) {
            case "processed" -> Dossier.Stand.VERWERKT;
            case "cancelled", "refused", "deleted" -> Dossier.Stand.AFGEBROKEN;
            default -> status.path("endStatus").booleanValue(false) ? Dossier.Stand.AFGEBROKEN : Dossier.Stand.IN_BEHANDELING;
        };
        return new Dossier(dossier.path("dossierId").stringValue(""), stand);
    }

    private static String pad(boolean binnenDeGemeente) {
        return "/api/v1/relocations/" + (binnenDeGemeente ? "intra" : "inter");
    }

    private VrijbrpClient client(String gemeente) {
        BijhoudingInstellingen eigen = instellingen.voor(gemeente, "bijhouding", BijhoudingInstellingen.class).eisVolledig(gemeente);
        return clients.computeIfAbsent(eigen, VrijbrpClient::new);
    }
}
