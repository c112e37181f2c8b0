package nl.verhuisloket.gesprek.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import nl.verhuisloket.gemeente.Gemeente;
import nl.verhuisloket.gemeente.Gemeenten;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Gives every page, error pages included, what its header, footer and tone need: {@code gemeente}, {@code t} (its texts),
 * {@code bewoner} and {@code medewerker}. A page that knows its municipality better sets {@code gemeente} itself.
 */
@Component
class Paginakader implements HandlerInterceptor {

    private final Gemeenten gemeenten;
    private final Teksten teksten;
    private final Toegang toegang;

    Paginakader(Gemeenten gemeenten, Teksten teksten, Toegang toegang) {
        this.gemeenten = gemeenten;
        this.teksten = teksten;
        this.toegang = toegang;
    }

    @Override
    public void postHandle(HttpServletRequest verzoek, HttpServletResponse antwoord, Object handler, @Nullable ModelAndView pagina) {
        if (pagina == null || !pagina.hasView() || String.valueOf(pagina.getViewName()).startsWith("redirect:")) {
            return;
        }
        Optional<Ingelogde> wie = toegang.ingelogde();
        Map<String, Object> model = pagina.getModel();
        Gemeente gemeente = (Gemeente) model.computeIfAbsent("gemeente", k -> gemeente(verzoek, wie));
        model.put("t", teksten.voor(gemeente));
        model.put("bewoner", wie.filter(w -> w.bsn() != null).isPresent());
        model.put("medewerker", wie.filter(w -> w.heeft(Rol.BEHANDELAAR) || w.heeft(Rol.TEAMLEIDER)).isPresent());
    }

    /** Staff see their own municipality; for residents the address says which one ({@code ?gemeente=}). */
    private Gemeente gemeente(HttpServletRequest verzoek, Optional<Ingelogde> wie) {
        return wie.map(Ingelogde::gemeente).flatMap(gemeenten::zoek)
                .or(() -> Optional.ofNullable(verzoek.getParameter("gemeente")).flatMap(gemeenten::zoek))
                .orElseGet(gemeenten::standaard);
    }
}
