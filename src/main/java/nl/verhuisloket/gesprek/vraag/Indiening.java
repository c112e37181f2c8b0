package nl.verhuisloket.gesprek.vraag;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.aangifte.Ondertekening;
import nl.verhuisloket.afhandeling.Aangiftedossier;
import nl.verhuisloket.afhandeling.Afhandeling;
import nl.verhuisloket.afhandeling.NietAanvaard;
import nl.verhuisloket.gesprek.Antwoord;
import nl.verhuisloket.gesprek.staat.Slot;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.kern.Kalender;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands the declaration in, once, and says what happens with it. */
@Component
public class Indiening {

    private final Afhandeling afhandeling;

    Indiening(Afhandeling afhandeling) {
        this.afhandeling = afhandeling;
    }

    Lezing dienIn(Beurt beurt, String samenvatting) {
        Staat staat = beurt.staat();
        Ondertekening ondertekening = new Ondertekening(beurt.wie().sessie(), beurt.wie().digidNiveau(), beurt.inhoud().versie(),
                samenvatting, "gesprek");
        try {
            Aangifte aangifte = afhandeling.doeAangifte(staat.concept(beurt.niveau()), ondertekening, sleutel(staat, samenvatting));
            staat.aangifteId = aangifte.id();
            staat.zaaknummer = aangifte.zaaknummer();
            zegOntvangen(beurt);
            return Lezing.AANVAARD;
        } catch (NietAanvaard e) {
            beurt.wijzig(Slot.AKKOORD);
            return Lezing.GEWEIGERD;
        }
    }

    /**
     * The same content of the same conversation has the same key, so a repeated message makes no second declaration; a changed
     * answer has another, so that it cannot get lost behind an earlier one.
     */
    private static String sleutel(Staat staat, String samenvatting) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest((staat.id + samenvatting).getBytes(StandardCharsets.UTF_8));
            return "gesprek-" + staat.id + "-" + HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 hoort bij elke JDK.", e);
        }
    }

    /** The receipt; the same each time it is asked for. */
    public void zegOntvangen(Beurt beurt) {
        Staat staat = beurt.staat();
        StringBuilder tekst = new StringBuilder(beurt.tekst("utter_ontvangen", "zaaknummer", staat.zaaknummer));
        if (staat.verhuisdatum.isAfter(beurt.vandaag())) {
            tekst.append("\n").append(beurt.tekst("utter_ontvangen_toekomst", "datum", Kalender.voluit(staat.verhuisdatum)));
        }
        if (staat.hoofdbewoner() != null) {
            tekst.append("\n").append(beurt.tekst("utter_ontvangen_hoofdbewoner", "hoofdbewoner", staat.hoofdbewonerNaam));
        }
        tekst.append("\n").append(beurt.tekst(staat.email == null ? "utter_ontvangen_brief" : "utter_ontvangen_email"));
        beurt.zeg(new Antwoord(beurt.sender(), tekst.toString(), List.of(new Antwoord.Knop(beurt.tekst("utter_knop_status"), "/vraag_status")), custom(staat)));
        beurt.sluit();
    }

    /** Where the declaration of this conversation stands now. */
    public void zegStatus(Beurt beurt) {
        afhandeling.zoek(beurt.staat().aangifteId).filter(d -> isVan(d, beurt)).ifPresent(d -> zegStatus(beurt, d));
        beurt.sluit();
    }

    /** The latest declaration of who is logged in. @return false when there is none */
    public boolean zegLaatsteStatus(Beurt beurt) {
        List<Aangiftedossier> eigen = afhandeling.vanAangever(beurt.wie().bsn());
        eigen.stream().findFirst().ifPresent(d -> zegStatus(beurt, d));
        return !eigen.isEmpty();
    }

    private static boolean isVan(Aangiftedossier dossier, Beurt beurt) {
        return beurt.wie() != null && dossier.aangifte().aangever().equals(beurt.wie().bsn());
    }

    private void zegStatus(Beurt beurt, Aangiftedossier dossier) {
        Aangifte aangifte = dossier.aangifte();
        String uiting = "utter_status_" + aangifte.status().name().toLowerCase(Locale.ROOT);
        String tekst = beurt.tekst(uiting, "zaaknummer", aangifte.zaaknummer(), "datum", datum(aangifte));
        String storing = dossier.storing() ? "\n" + beurt.tekst("utter_status_storing") : "";
        beurt.zeg(new Antwoord(beurt.sender(), tekst + storing, List.of(),
                aangifteveld(dossier)));
    }

    private static String datum(Aangifte aangifte) {
        return Kalender.voluit(aangifte.registratiedatum() == null ? aangifte.verhuizing().verhuisdatum() : aangifte.registratiedatum());
    }

    private Map<String, Object> custom(Staat staat) {
        return afhandeling.zoek(staat.aangifteId).map(Indiening::aangifteveld)
                .orElseGet(() -> Map.of("aangifte", new Aangifteveld(staat.aangifteId, staat.zaaknummer, null, Aangiftestatus.ONTVANGEN)));
    }

    private static Map<String, Object> aangifteveld(Aangiftedossier dossier) {
        Aangifte aangifte = dossier.aangifte();
        String uitkomst = dossier.oordeel() == null ? null : dossier.oordeel().uitkomst().code();
        return Map.of("aangifte", new Aangifteveld(aangifte.id(), aangifte.zaaknummer(), uitkomst, aangifte.status()));
    }

    /** @param uitkomst null, and said so in the JSON, until the facts are there */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Aangifteveld(UUID id, String zaaknummer, @Nullable String uitkomst, Aangiftestatus status) {
    }

    /** "Something is not right": which answer? A button for each. */
    public Antwoord watVeranderen(Beurt beurt, List<Map<String, String>> regels) {
        List<Antwoord.Knop> knoppen = regels.stream().filter(r -> !r.get("slot").equals("aangever"))
                .map(r -> new Antwoord.Knop(r.get("vraag"), "/corrigeren{\"slot\":\"" + r.get("slot") + "\"}")).toList();
        beurt.staat().kiestCorrectie = true;
        return new Antwoord(beurt.sender(), beurt.tekst("utter_wat_veranderen"), knoppen, Map.of());
    }
}
