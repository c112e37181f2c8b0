package nl.verhuisloket.toegang;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Takes no JSON body over 64 kB, announced or not; uploads are multipart and have their own limit. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class Lichaamsgrens extends OncePerRequestFilter {

    static final int GRENS = 64 * 1024;
    static final String ZIN = "Het bericht is te groot. Stuur ten hoogste 64 kB.";

    private final Antwoorden antwoorden;

    Lichaamsgrens(Antwoorden antwoorden) {
        this.antwoorden = antwoorden;
    }

    /** A body that grew past the limit while it was read. */
    static final class TeGroot extends IOException {
        TeGroot() {
            super(ZIN);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest vraag) {
        String soort = vraag.getContentType();
        return soort != null && !soort.toLowerCase(Locale.ROOT).contains("json");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest vraag, HttpServletResponse antwoord, FilterChain keten)
            throws ServletException, IOException {
        if (vraag.getContentLengthLong() > GRENS) {
            antwoorden.stuurProbleem(antwoord, 413, ZIN);
        } else {
            keten.doFilter(new Begrensd(vraag), antwoord);
        }
    }

    private static final class Begrensd extends HttpServletRequestWrapper {

        Begrensd(HttpServletRequest vraag) {
            super(vraag);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new Teller(super.getInputStream());
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class Teller extends ServletInputStream {

        private final ServletInputStream bron;
        private int gelezen;

        Teller(ServletInputStream bron) {
            this.bron = bron;
        }

        @Override
        public int read() throws IOException {
            int octet = bron.read();
            tel(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] doel, int vanaf, int lengte) throws IOException {
            int aantal = bron.read(doel, vanaf, lengte);
            tel(Math.max(aantal, 0));
            return aantal;
        }

        private void tel(int aantal) throws TeGroot {
            gelezen += aantal;
            if (gelezen > GRENS) {
                throw new TeGroot();
            }
        }

        @Override
        public boolean isFinished() {
            return bron.isFinished();
        }

        @Override
        public boolean isReady() {
            return bron.isReady();
        }

        @Override
        public void setReadListener(ReadListener luisteraar) {
            bron.setReadListener(luisteraar);
        }
    }
}
