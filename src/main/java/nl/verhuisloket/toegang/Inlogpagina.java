package nl.verhuisloket.toegang;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where a page sends somebody to log in: the address needs a login, so the login comes first and leads back here.
 * {@code terug} is where one then goes on: a path of this site, with its query.
 */
@Controller
class Inlogpagina {

    @GetMapping({"/inloggen", "/inloggen/medewerker"})
    String ingelogd(@RequestParam(defaultValue = "/") String terug) {
        return "redirect:" + (isVanOns(terug) ? terug : "/");
    }

    /** Not {@code //elders}, not {@code /\elders}: a browser reads both as another site. */
    private static boolean isVanOns(String pad) {
        return pad.startsWith("/") && !pad.startsWith("//") && pad.chars().noneMatch(teken -> teken == '\\' || teken < ' ');
    }

    /** Asks once; the form on it does it. */
    @GetMapping("/uitloggen")
    String uitloggen() {
        return "toegang/uitloggen";
    }
}
