package nl.verhuisloket.risico;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import nl.verhuisloket.risico.vrijbrp.ExportOnleesbaar;
import nl.verhuisloket.risico.vrijbrp.Exportlezer;
import nl.verhuisloket.risico.vrijbrp.Profiel;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes a risk profile from vrijBRP Balie along as a draft table. {@code profiel} chooses one where the export has more;
 * {@code totEnMet} is the last day of the new rows, a year from now when left out.
 */
@RestController
@RequestMapping("/api/risicotabellen/import")
class ImportApi {

    private static final int GROOTSTE = 1024 * 1024;

    private final Profielimport profielimport;
    private final Toegang toegang;

    ImportApi(Profielimport profielimport, Toegang toegang) {
        this.profielimport = profielimport;
        this.toegang = toegang;
    }

    @PostMapping
    ResponseEntity<Importuitslag> neemMee(HttpServletRequest vraag, @RequestParam(required = false) @Nullable String profiel,
                                          @RequestParam(required = false) @Nullable LocalDate totEnMet) throws IOException {
        return neemMee(vraag.getInputStream(), profiel, totEnMet);
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Importuitslag> neemBestandMee(@RequestParam Map<String, MultipartFile> bestanden, @RequestParam(required = false) @Nullable String profiel,
                                                 @RequestParam(required = false) @Nullable LocalDate totEnMet) throws IOException {
        if (bestanden.size() != 1) {
            throw new Risicofout(400, "Stuur een bestand mee: risicoprofielen.zip uit vrijBRP Balie.");
        }
        return neemMee(bestanden.values().iterator().next().getInputStream(), profiel, totEnMet);
    }

    private ResponseEntity<Importuitslag> neemMee(InputStream lijf, @Nullable String naam, @Nullable LocalDate totEnMet) throws IOException {
        Ingelogde wie = toegang.medewerkerVanGemeente(Rol.RISICOMANAGER);
        byte[] bestand = lijf.readNBytes(GROOTSTE + 1);
        if (bestand.length > GROOTSTE) {
            throw new Risicofout(413, "Het bestand is te groot. Een export van risicoprofielen is hoogstens 1 MB.");
        }
        Importuitslag uitslag = profielimport.neemMee(kies(bestand, naam), totEnMet, wie.gemeente(), wie.gebruikersnaam());
        return ResponseEntity.status(uitslag.tabel() == null ? 200 : 201).body(uitslag);
    }

    private static Profiel kies(byte[] bestand, @Nullable String naam) {
        try {
            var profielen = Exportlezer.lees(bestand);
            return profielen.stream().filter(profiel -> naam == null ? profielen.size() == 1 : profiel.titel().equals(naam)).findFirst()
                    .orElseThrow(() -> new Risicofout(400, "Kies met ?profiel= een van de " + profielen.size() + " profielen in dit bestand: "
                            + String.join(", ", profielen.stream().map(Profiel::titel).toList()) + "."));
        } catch (ExportOnleesbaar fout) {
            throw new Risicofout(422, fout.getMessage());
        }
    }
}
