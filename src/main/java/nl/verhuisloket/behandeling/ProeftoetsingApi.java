package nl.verhuisloket.behandeling;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import nl.verhuisloket.behandeling.proef.Feitenlezer;
import nl.verhuisloket.toegang.GeenToegang;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Toetsing;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** A dry run: facts in, the judgement with its explanation out. Nothing is stored, and no register is asked. */
@RestController
@RequestMapping("/api/toetsingen")
class ProeftoetsingApi {

    private final Feitenlezer lezer;
    private final Toetsing toetsing;
    private final Toegang toegang;

    ProeftoetsingApi(Feitenlezer lezer, Toetsing toetsing, Toegang toegang) {
        this.lezer = lezer;
        this.toetsing = toetsing;
        this.toegang = toegang;
    }

    @PostMapping
    @Operation(summary = "Proeftoetsing: feiten erin, de uitkomst met alle bevindingen eruit; er wordt niets bewaard.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true,
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Feiten.class)))
    Toetsuitslag toets(@RequestBody JsonNode inhoud) {
        Ingelogde wie = toegang.medewerkerVanGemeente(Rol.BEHANDELAAR, Rol.RISICOMANAGER);
        Feiten feiten = lezer.lees(inhoud, wie.gemeente());
        if (!feiten.gemeente().equals(wie.gemeente())) {
            throw GeenToegang.geweigerd("U kunt alleen voor uw eigen gemeente toetsen. Laat gemeente weg, of vul de code van uw gemeente in.");
        }
        var oordeel = toetsing.toets(feiten);
        return wie.heeft(Rol.RISICOMANAGER) ? Toetsuitslag.volledig(oordeel) : Toetsuitslag.zonderRisico(oordeel);
    }
}
