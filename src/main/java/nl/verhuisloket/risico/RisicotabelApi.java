package nl.verhuisloket.risico;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.risico.Risicotabellen.Voorstel;
import nl.verhuisloket.toegang.GeenToegang;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import nl.verhuisloket.toetsing.Toetsing;
import nl.verhuisloket.toetsing.tabel.Risicotabel;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Risk tables over HTTP, for the risk managers of the municipality whose tables they are. */
@RestController
@RequestMapping("/api/risicotabellen")
class RisicotabelApi {

    private static final String CSV = "text/csv;charset=UTF-8";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int GROOTSTE = 1024 * 1024;

    private final Risicotabellen tabellen;
    private final Toetsing toetsing;
    private final Toegang toegang;

    RisicotabelApi(Risicotabellen tabellen, Toetsing toetsing, Toegang toegang) {
        this.tabellen = tabellen;
        this.toetsing = toetsing;
        this.toegang = toegang;
    }

    @PostMapping(consumes = {"text/csv", MediaType.TEXT_PLAIN_VALUE, XLSX, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    ResponseEntity<Tabelbeeld> stelVoor(HttpServletRequest vraag) throws IOException {
        return stelVoor(vraag.getInputStream());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Tabelbeeld> stelBestandVoor(@RequestParam Map<String, MultipartFile> bestanden) throws IOException {
        if (bestanden.size() != 1) {
            throw new Risicofout(400, "Stuur een bestand mee: de risicotabel als csv of xlsx.");
        }
        return stelVoor(bestanden.values().iterator().next().getInputStream());
    }

    /** Any other kind of body. */
    @PostMapping
    ResponseEntity<Tabelbeeld> onbekendeSoort() {
        throw new Risicofout(415, "Stuur de risicotabel als csv (Content-Type: text/csv) of xlsx (Content-Type: " + XLSX + ").");
    }

    @GetMapping
    List<Tabelbeeld.Kort> alle() {
        return tabellen.alle(wie().gemeente()).stream().map(Tabelbeeld.Kort::van).toList();
    }

    @GetMapping(path = "/{versie}", produces = MediaType.APPLICATION_JSON_VALUE)
    Tabelbeeld zoek(@PathVariable String versie) {
        return Tabelbeeld.van(tabellen.zoek(wie().gemeente(), versie).orElseThrow(Risicofout::onbekend));
    }

    @GetMapping(path = "/{versie}", produces = CSV)
    String csv(@PathVariable String versie) {
        return tabellen.zoek(wie().gemeente(), versie).orElseThrow(Risicofout::onbekend).tabel().alsCsv();
    }

    /** To begin a new table with: the one in force, as csv. */
    @GetMapping(path = "/in-werking", produces = CSV)
    String inWerking() {
        return tabellen.inWerking(wie().gemeente()).alsCsv();
    }

    @PostMapping("/{versie}/simulatie")
    Tabelbeeld simuleer(@PathVariable String versie) {
        Ingelogde wie = wie();
        return Tabelbeeld.van(tabellen.simuleer(wie.gemeente(), versie, wie.gebruikersnaam()).orElseThrow(Risicofout::onbekend));
    }

    @PostMapping("/{versie}/publicatie")
    Tabelbeeld publiceer(@PathVariable String versie) {
        Ingelogde wie = wie();
        return Tabelbeeld.van(tabellen.publiceer(wie.gemeente(), versie, wie.gebruikersnaam()).orElseThrow(Risicofout::onbekend));
    }

    private ResponseEntity<Tabelbeeld> stelVoor(InputStream lijf) throws IOException {
        Ingelogde wie = wie();
        byte[] bestand = lijf.readNBytes(GROOTSTE + 1);
        if (bestand.length > GROOTSTE) {
            throw new Risicofout(413, "Het bestand is te groot. Een risicotabel is hoogstens 1 MB.");
        }
        Risicotabel tabel = Risicotabel.lees(bestand, toetsing.meegeleverd().bronnen().risicotabel());
        Voorstel voorstel = tabellen.stelVoor(wie.gemeente(), tabel, wie.gebruikersnaam());
        URI adres = URI.create("/api/risicotabellen/" + voorstel.versie().versie());
        return ResponseEntity.status(voorstel.nieuw() ? 201 : 200).location(adres).body(Tabelbeeld.van(voorstel.versie()));
    }

    /** Every step is somebody's: a token that does not say whose cannot take one. */
    private Ingelogde wie() {
        Ingelogde wie = toegang.medewerker(Rol.RISICOMANAGER);
        if (wie.gemeente() == null || wie.gemeente().isBlank() || wie.gebruikersnaam().isBlank()) {
            throw GeenToegang.geweigerd("Bij het inloggen kregen wij uw gemeente of gebruikersnaam niet. Vraag de beheerder om die in te stellen.");
        }
        return wie;
    }
}
