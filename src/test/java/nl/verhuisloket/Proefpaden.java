package nl.verhuisloket;

import java.util.Map;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Toegang;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Endpoints that show what {@link Toegang} says, for the tests of access. */
@RestController
@TestComponent
class Proefpaden {

    private final Toegang toegang;

    Proefpaden(Toegang toegang) {
        this.toegang = toegang;
    }

    @GetMapping({"/api/proef", "/mijn/proef"})
    Map<String, Object> wie() {
        Ingelogde wie = toegang.ingelogde().orElseThrow();
        return Map.of("bsn", wie.bsn() == null ? "" : wie.bsn().waarde(), "niveau", wie.digidNiveau(), "rollen", wie.rollen(),
                "gemeente", wie.gemeente() == null ? "" : wie.gemeente(), "sessie", wie.sessie());
    }

    @GetMapping("/api/proef/inwoner")
    String inwoner() {
        return toegang.inwoner().bsn().gemaskeerd();
    }

    @PostMapping("/api/proef")
    int ontvang(@RequestBody Map<String, Object> inhoud) {
        return inhoud.size();
    }

    @GetMapping("/api/proef/stuk")
    String stuk() {
        throw new IllegalStateException("999993653 woont ergens");
    }

    @GetMapping("/api/proef/eigen")
    String eigen() {
        throw new ResponseStatusException(HttpStatus.CONFLICT, "Deze aangifte is al ingetrokken.");
    }
}
