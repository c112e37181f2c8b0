package nl.verhuisloket.toegang;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong outside a controller: an unknown address, a refusal by the security filters. */
@Controller
class Foutpagina implements ErrorController {

    /** Request attribute with the sentence to show, for who knows more than the status. */
    static final String ZIN = Foutpagina.class.getName() + ".zin";

    @RequestMapping("${spring.web.error.path:/error}")
    Object toon(HttpServletRequest vraag) {
        int status = vraag.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        String zin = vraag.getAttribute(ZIN) instanceof String eigen ? eigen : Foutafhandeling.zin(status);
        String pad = vraag.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String adres ? adres : "";
        if (Antwoorden.isProgramma(vraag, pad)) {
            return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(Antwoorden.probleem(status, zin));
        }
        return pagina(status, zin);
    }

    /** The view {@code toegang/fout} with {@code titel} and {@code zin}. */
    static ModelAndView pagina(int status, String zin) {
        ModelAndView pagina = new ModelAndView("toegang/fout");
        pagina.setStatus(HttpStatus.valueOf(status));
        pagina.addObject("titel", Antwoorden.titel(status)).addObject("zin", zin).addObject("anderAccount", status == 403);
        return pagina;
    }
}
