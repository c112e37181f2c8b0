package nl.verhuisloket.afhandeling.api;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.afhandeling.Aangiftedossier;
import nl.verhuisloket.afhandeling.Afhandeling;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Declarations over HTTP: made by another intake, followed by their own resident or a specialist. */
@RestController
@RequestMapping("/api/aangiften")
class AangifteApi {

    private final Afhandeling afhandeling;
    private final Aangifteverzoeken verzoeken;
    private final Toegang toegang;

    AangifteApi(Afhandeling afhandeling, Aangifteverzoeken verzoeken, Toegang toegang) {
        this.afhandeling = afhandeling;
        this.verzoeken = verzoeken;
        this.toegang = toegang;
    }

    @PostMapping
    ResponseEntity<Stand> doe(@RequestHeader("Idempotency-Key") String sleutel, @Valid @RequestBody Aangifteverzoek verzoek) {
        Ingelogde inwoner = toegang.inwoner();
        Aangifte aangifte = verzoeken.dien(verzoek, inwoner, sleutel);
        return ResponseEntity.created(URI.create("/api/aangiften/" + aangifte.id())).body(stand(eigen(aangifte.id(), inwoner), inwoner));
    }

    @GetMapping("/{id}")
    Stand zoek(@PathVariable UUID id) {
        Ingelogde wie = wie();
        return stand(eigen(id, wie), wie);
    }

    @GetMapping("/{id}/bevestiging")
    ResponseEntity<byte[]> bevestiging(@PathVariable UUID id) {
        return pdf(id, "bevestiging", dossier -> afhandeling.bevestiging(id).orElseThrow(Aangiftefout.NogGeenBrief::new));
    }

    @GetMapping("/{id}/besluit")
    ResponseEntity<byte[]> besluit(@PathVariable UUID id) {
        return pdf(id, "besluit", dossier -> afhandeling.besluit(id).orElseThrow(Aangiftefout.NogGeenBrief::new));
    }

    @GetMapping("/{id}/ontvangstbewijs")
    ResponseEntity<byte[]> ontvangstbewijs(@PathVariable UUID id) {
        return pdf(id, "ontvangstbewijs", dossier -> afhandeling.ontvangstbewijs(id));
    }

    private ResponseEntity<byte[]> pdf(UUID id, String soort, Function<Aangiftedossier, byte[]> brief) {
        Aangiftedossier dossier = eigen(id, wie());
        String naam = soort + "-" + dossier.aangifte().zaaknummer() + ".pdf";
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(naam).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(brief.apply(dossier));
    }

    private Ingelogde wie() {
        return toegang.ingelogde().orElseThrow(Aangiftefout.Onbekend::new);
    }

    private static Stand stand(Aangiftedossier dossier, Ingelogde wie) {
        return Stand.van(dossier, wie.heeft(Rol.BEHANDELAAR));
    }

    /** Somebody else's declaration cannot be told apart from one that does not exist. */
    private Aangiftedossier eigen(UUID id, Ingelogde wie) {
        return afhandeling.zoek(id).filter(dossier -> isVan(dossier.aangifte(), wie)).orElseThrow(Aangiftefout.Onbekend::new);
    }

    private static boolean isVan(Aangifte aangifte, Ingelogde wie) {
        boolean behandelaar = wie.heeft(Rol.BEHANDELAAR) && aangifte.gemeente().equals(wie.gemeente());
        return behandelaar || aangifte.aangever().equals(wie.bsn());
    }
}
