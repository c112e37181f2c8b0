package nl.verhuisloket.gesprek.kanaal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.verhuisloket.gesprek.taal.Begrip;
import nl.verhuisloket.gesprek.taal.Entiteit;
import nl.verhuisloket.gesprek.taal.Taalbegrip;
import nl.verhuisloket.gesprek.taal.intent.Kans;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Rasa's parse answer: how one sentence is understood. For those who train the assistant. */
@RestController
class ParseKanaal {

    private final Taalbegrip taal;
    private final Toegang toegang;
    private final Clock klok;

    ParseKanaal(Taalbegrip taal, Toegang toegang, Clock klok) {
        this.taal = taal;
        this.toegang = toegang;
        this.klok = klok;
    }

    /** @param referenceTime ISO instant, date with time and offset, or day; {@code morgen} is counted from it */
    record Vraag(@Nullable String text, @JsonProperty("reference_time") @Nullable String referenceTime) {

        @Override
        public String toString() {
            return "Vraag[*****]";
        }
    }

    record Intent(String name, double confidence) {

        static Intent van(Kans kans) {
            return new Intent(kans.intent(), kans.zekerheid());
        }
    }

    record Uitslag(String text, Intent intent, @JsonProperty("intent_ranking") List<Intent> rangorde, List<Entiteit> entities) {
    }

    @PostMapping("/model/parse")
    Uitslag parse(@RequestBody Vraag vraag) {
        if (toegang.ingelogde().filter(i -> i.heeft(Rol.TRAINER)).isEmpty()) {
            throw Probleem.van(HttpStatus.FORBIDDEN, "Geen toegang", "Alleen een trainer mag dit.");
        }
        if (vraag.text() == null) {
            throw Probleem.van(HttpStatus.BAD_REQUEST, "Geen tekst", "Geef in text de zin die begrepen moet worden.");
        }
        Begrip begrip = taal.begrijp(vraag.text(), moment(vraag.referenceTime()));
        return new Uitslag(vraag.text(), new Intent(begrip.intent(), begrip.zekerheid()), begrip.rangorde().stream().map(Intent::van).toList(),
                begrip.entiteiten());
    }

    private Instant moment(@Nullable String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return klok.instant();
        }
        try {
            return tekst.length() == 10 ? Kalender.begin(LocalDate.parse(tekst)) : OffsetDateTime.parse(tekst).toInstant();
        } catch (DateTimeException e) {
            throw Probleem.van(HttpStatus.BAD_REQUEST, "Geen moment", "Geef reference_time als 2026-11-24 of 2026-11-24T10:00:00+01:00.");
        }
    }
}
