package nl.verhuisloket.gesprek.kanaal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.verhuisloket.gesprek.staat.Gebeurtenis;
import nl.verhuisloket.gesprek.staat.Staat;
import nl.verhuisloket.kern.Adres;
import org.jspecify.annotations.Nullable;

/** Takes out of a conversation what says who somebody is: what is known of this resident, and what looks like it. */
final class Maskering {

    private static final String MASKER = "*****";
    /** Answers to these questions are personal as a whole. */
    private static final Set<String> PERSOONLIJK =
            Set.of("nieuw_adres", "adres_bevestigd", "meeverhuizers", "toestemming_contact", "contact_email", "contact_telefoon");
    private static final Pattern LIJKT_PERSOONLIJK = Pattern.compile("[^\\s,;]+@[^\\s,;]+|\\b[1-9]\\d{3} ?[A-Za-z]{2}\\b( ?\\d+ ?[A-Za-z]?)?"
            + "|\\+?\\d[\\d -]{6,}\\d|VHZ-\\d{4}-\\d+");

    private final List<String> bekend;

    Maskering(Staat staat) {
        Set<String> woorden = new LinkedHashSet<>();
        Stream.of(staat.aangeverNaam, staat.email, staat.telefoon, staat.hoofdbewonerNaam, staat.hoofdbewonerEmail, staat.hoofdbewonerTelefoon)
                .filter(Objects::nonNull).forEach(woorden::add);
        voegAdresToe(woorden, staat.nieuwAdres);
        voegAdresToe(woorden, staat.oudAdres);
        staat.adreskeuzes.forEach(a -> voegAdresToe(woorden, a));
        if (staat.huishouden != null) {
            staat.huishouden.forEach(l -> woorden.addAll(List.of(l.naam(), l.voornaam())));
        }
        if (staat.meeverhuizers != null) {
            staat.meeverhuizers.forEach(m -> woorden.add(m.naam()));
        }
        bekend = woorden.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    private static void voegAdresToe(Set<String> woorden, @Nullable Adres adres) {
        if (adres != null) {
            woorden.addAll(List.of(adres.leesbaar(), adres.straatEnNummer(), adres.postcodeEnPlaats(), adres.straat()));
        }
    }

    @Nullable String over(Gebeurtenis gebeurtenis) {
        if (gebeurtenis.tekst() == null || gebeurtenis.soort().equals("user") && PERSOONLIJK.contains(Objects.toString(gebeurtenis.vraagt(), ""))) {
            return MASKER;
        }
        String tekst = gebeurtenis.tekst();
        for (String woord : bekend) {
            tekst = tekst.replaceAll("(?i)" + Pattern.quote(woord), MASKER);
        }
        return LIJKT_PERSOONLIJK.matcher(tekst).replaceAll(MASKER);
    }
}
