package nl.verhuisloket.gesprek.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

    /** As request attributes, so that a page that an exception handler makes has them too. */
    @Override
    public boolean preHandle(HttpServletRequest verzoek, HttpServletResponse antwoord, Object handler) {
        Optional<Ingelogde> wie = toegang.ingelogde();
        Gemeente gemeente = gemeente(verzoek, wie);
        verzoek.setAttribute("gemeente", gemeente);
        verzoek.setAttribute("t", teksten.voor(gemeente));
        verzoek.setAttribute("bewoner", wie.filter(w -> w.bsn() != null).isPresent());
        verzoek.setAttribute("medewerker", wie.filter(w -> w.heeft(Rol.BEHANDELAAR) || w.heeft(Rol.TEAMLEIDER)).isPresent());
        return true;
    }

    @Override
    public void postHandle(HttpServletRequest verzoek, HttpServletResponse antwoord, Object handler, @Nullable ModelAndView pagina) {
        if (pagina != null && pagina.getModel().get("gemeente") instanceof Gemeente gemeente) {
            pagina.addObject("t", teksten.voor(gemeente));
        }
    }

    /** Staff see their own municipality; for residents the address says which one ({@code ?gemeente=}). */
    private Gemeente gemeente(HttpServletRequest verzoek, Optional<Ingelogde> wie) {
        return wie.map(Ingelogde::gemeente).flatMap(gemeenten::zoek)
                .or(() -> Optional.ofNullable(verzoek.getParameter("gemeente")).flatMap(gemeenten::zoek))
                .orElseGet(gemeenten::standaard);
    }
}
