package nl.verhuisloket.gesprek.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Frames the pages, and lets any municipal site load the chat's own files: they hold nothing personal. */
@Configuration(proxyBeanMethods = false)
class Webinrichting implements WebMvcConfigurer {

    private final Paginakader kader;

    Webinrichting(Paginakader kader) {
        this.kader = kader;
    }

    @Override
    public void addInterceptors(InterceptorRegistry register) {
        register.addInterceptor(kader);
    }

    @Override
    public void addCorsMappings(CorsRegistry register) {
        for (String pad : new String[] {"/widget.js", "/widget/**", "/gesprek/**", "/vendor/**", "/thema/**", "/css/**"}) {
            register.addMapping(pad).allowedOrigins("*").allowedMethods("GET").allowCredentials(false);
        }
    }
}
