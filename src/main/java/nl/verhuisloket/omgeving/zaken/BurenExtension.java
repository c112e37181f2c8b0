package nl.verhuisloket.omgeving.zaken;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.extension.requestfilter.StubRequestFilterV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a WireMock server play ZGW ({@code /zaken}, {@code /catalogi}, {@code /documenten}), the civil-registry back office
 * ({@code /bijhouding}) and NotifyNL ({@code /notificatie}), and keeps on disk what it was sent. Other paths go on to WireMock's
 * mappings. {@code /journaal}, {@code /postvak} and {@code /bediening} are for tests and for people; see
 * {@code mocks/zgw/README.md}.
 */
public final class BurenExtension implements StubRequestFilterV2 {

    private final Stand stand;
    private final Storingen storingen = new Storingen();
    private final List<Buur> buren;

    /**
     * @param mocks folder with {@code zgw/}, {@code bijhouding/} and {@code notificatie/}
     * @param staat folder to keep what was sent; made when missing; one server at a time
     */
    public BurenExtension(Path mocks, Path staat) {
        this(mocks, staat, Clock.systemUTC());
    }

    /** @param klok says what day it is for the neighbours, who refuse dates in the future */
    public BurenExtension(Path mocks, Path staat, Clock klok) {
        stand = new Stand(klok);
        Opslag opslag = new Opslag(staat);
        Catalogus catalogus = Catalogus.lees(mocks.resolve("zgw"));
        Sjablonen sjablonen = Sjablonen.lees(mocks.resolve("notificatie/sjablonen"));
        buren = List.of(new ZakenApi(opslag, catalogus, stand), new CatalogiApi(catalogus, stand), new DocumentenApi(opslag, catalogus, stand),
                new BijhoudingApi(opslag, stand, Relaties.lees(mocks.resolve("bijhouding/relaties.json"))),
                new NotificatieApi(opslag, sjablonen), new Journaal(opslag), new Postvak(opslag), new Bediening(stand, storingen));
    }

    @Override
    public String getName() {
        return "verhuisloket-buren";
    }

    @Override
    public RequestFilterAction filter(Request verzoek, ServeEvent gebeurtenis) {
        String pad = verzoek.getUrl().split("\\?", 2)[0];
        Optional<Storing> storing = storingen.voor(verzoek.getMethod().getName(), pad);
        if (storing.isPresent() && storing.get().zonderWerk()) {
            return RequestFilterAction.stopWith(Storingen.zonderWerk(storing.get()));
        }
        Optional<Buur> buur = buren.stream().filter(deze -> (pad + "/").startsWith(deze.voorvoegsel() + "/")).findFirst();
        if (buur.isEmpty()) {
            return RequestFilterAction.continueWith(verzoek);
        }
        ResponseDefinitionBuilder antwoord = definitie(antwoord(buur.get(), verzoek));
        return RequestFilterAction.stopWith(storing.map(deze -> Storingen.naWerk(deze, antwoord)).orElse(antwoord).build());
    }

    private static Antwoord antwoord(Buur buur, Request verzoek) {
        try {
            return buur.behandel(Verzoek.van(verzoek, buur.voorvoegsel()));
        } catch (Weigering weigering) {
            return weigering.antwoord();
        }
    }

    private static ResponseDefinitionBuilder definitie(Antwoord antwoord) {
        var definitie = new ResponseDefinitionBuilder().withStatus(antwoord.status()).withBody(antwoord.lijf());
        if (antwoord.lijf().length > 0) {
            definitie.withHeader("Content-Type", antwoord.type());
        }
        antwoord.koppen().forEach(definitie::withHeader);
        return definitie;
    }

    /** From now on it is this day for the neighbours; null: the day of the clock. */
    public void zetVandaag(@Nullable LocalDate dag) {
        stand.zetVandaag(dag);
    }

    /** While true the back office processes nothing. */
    public void houdDossiersVast(boolean vast) {
        stand.zetVasthouden(vast);
    }

    /** So many status reads, or so many seconds, until a dossier is processed. */
    public void zetTempo(int lezingen, int seconden) {
        stand.zetLezingen(lezingen);
        stand.zetSeconden(seconden);
    }

    /** Results per page where the real API has pages; 100 unless set. */
    public void zetPaginagrootte(int aantal) {
        stand.zetPaginagrootte(aantal);
    }

    /** The back office no longer accepts tokens it gave before. */
    public void trekTokensIn() {
        stand.trekTokensIn();
    }

    public void stoor(Storing storing) {
        storingen.begin(storing);
    }

    public void herstel() {
        storingen.herstel();
    }
}
