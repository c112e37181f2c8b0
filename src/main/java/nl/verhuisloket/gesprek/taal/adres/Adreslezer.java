package nl.verhuisloket.gesprek.taal.adres;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.verhuisloket.kern.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * Finds an address in Dutch or English text, in any order: {@code 5038 EA 12}, {@code 12a 5038EA}, {@code Heuvelring 12, Tilburg},
 * {@code nummer 12 op de Heuvelring}, {@code Heuvelring 12 tweehoog}. Without a number: the street or postcode alone.
 */
public final class Adreslezer {

    /** So many numbers in one message are a list, and looking around each would take long. */
    private static final int MEESTE_NUMMERS = 12;
    private static final Pattern POSTBUS = Pattern.compile("\\b(?:post ?bus|p\\.?o\\.? box) ?\\d*", Pattern.CASE_INSENSITIVE);
    private static final Pattern POSTCODE =
            Pattern.compile("(?<![\\p{L}\\p{Nd}€-])([1-9]\\d{3})([ -]?)([a-z]{2})(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    private static final Pattern TUSSENWOORDEN = Pattern.compile("(?i),?(?: (?:op|aan|in|on|at))?(?: (?:de|het|the))? ");
    private static final Pattern TUSSENPLAATS = Pattern.compile("(?:,| in)? ?\\p{Lu}[\\p{L}'’-]+,? ");
    /** 2026 op, 2027 en: a year with a small word after it. */
    private static final Set<String> KLEINE_WOORDEN = Set.of("en", "op", "in", "de", "ik", "we", "te", "is", "of", "ga", "ja", "me", "om", "na", "nu", "er", "uw",
            "al", "as", "at", "my", "to", "or", "on", "it", "ze", "zo", "je", "dus", "ma", "di", "wo", "do", "vr", "za", "nr");

    private Adreslezer() {
    }

    /** @return the first address in the text; empty when there is neither a postcode nor a street */
    public static Optional<Adresvondst> lees(String tekst) {
        Matcher postbus = POSTBUS.matcher(tekst);
        if (postbus.find()) {
            return Optional.of(new Adresvondst(postbus.start(), postbus.end(), null, 0, null, null, null, null, true));
        }
        Matcher postcode = POSTCODE.matcher(tekst);
        while (postcode.find()) {
            if (!isJaartal(postcode)) {
                return Optional.of(metPostcode(tekst, postcode));
            }
        }
        return metStraat(tekst).or(() -> straatAlleen(tekst));
    }

    private static boolean isJaartal(Matcher postcode) {
        int getal = Integer.parseInt(postcode.group(1));
        return getal >= 1900 && getal < 2100 && postcode.group(2).equals(" ") && KLEINE_WOORDEN.contains(postcode.group(3));
    }

    /** Only a house number, where the rest is known already: {@code nummer 14}. */
    public static Optional<Adresvondst> leesNummer(String tekst) {
        return Optional.ofNullable(Huisnummer.zoek(tekst, 0)).map(n -> n.vondst(n.begin(), n.einde(), null, null, null));
    }

    /** Of {@code Heuvelring 12-1} the end is an address and no day in January. */
    public static boolean eindigtOpStraat(String tekst) {
        return Straat.lijktOp(tekst.strip().substring(tekst.strip().lastIndexOf(' ') + 1));
    }

    private static Adresvondst metPostcode(String tekst, Matcher m) {
        Postcode postcode = Postcode.lees(m.group(1) + m.group(3)).orElseThrow();
        Huisnummer na = Huisnummer.na(tekst, m.end());
        if (na != null) {
            return na.vondst(m.start(), na.einde(), postcode, null, Plaats.erna(tekst, na.einde()));
        }
        String plaats = Plaats.erna(tekst, m.end());
        Huisnummer voor = Huisnummer.voor(tekst, m.start());
        if (voor != null) {
            Straat straat = Straat.voor(tekst, voor.begin());
            return voor.vondst(straat == null ? voor.begin() : straat.begin(), m.end(), postcode, straat == null ? null : straat.naam(), plaats);
        }
        return elders(tekst, m, postcode, plaats);
    }

    /** The number stands apart from the postcode: {@code postcode 5038 EA in Tilburg, huisnummer 12}. */
    private static Adresvondst elders(String tekst, Matcher m, Postcode postcode, @Nullable String plaats) {
        String rest = tekst.substring(0, m.start()) + ",".repeat(m.end() - m.start()) + tekst.substring(m.end());
        Optional<Adresvondst> straat = metStraat(rest);
        if (straat.isPresent()) {
            Adresvondst s = straat.get();
            return new Adresvondst(Math.min(s.begin(), m.start()), Math.max(s.einde(), m.end()), postcode, s.huisnummer(), s.huisletter(),
                    s.toevoeging(), s.straat(), s.woonplaats() == null ? plaats : s.woonplaats(), false);
        }
        for (Huisnummer n = Huisnummer.zoek(rest, 0); n != null; n = Huisnummer.zoek(rest, n.einde())) {
            if (n.benoemd()) {
                return n.vondst(Math.min(n.begin(), m.start()), Math.max(n.einde(), m.end()), postcode, null, plaats);
            }
        }
        return new Adresvondst(m.start(), m.end(), postcode, 0, null, null, null, plaats, false);
    }

    private static Optional<Adresvondst> metStraat(String tekst) {
        int aantal = 0;
        for (Huisnummer n = Huisnummer.zoek(tekst, 0); n != null && aantal++ < MEESTE_NUMMERS; n = Huisnummer.zoek(tekst, n.einde())) {
            Optional<Adresvondst> vondst = metStraat(tekst, n);
            if (vondst.isPresent()) {
                return vondst;
            }
        }
        return Optional.empty();
    }

    private static Optional<Adresvondst> metStraat(String tekst, Huisnummer n) {
        Straat straat = Straat.voor(tekst, n.begin());
        String plaats = Plaats.erna(tekst, n.einde());
        if (straat != null && straat.isZeker()) {
            return Optional.of(straatErvoor(tekst, straat, n, plaats));
        }
        boolean kan = straat != null && (straat.heeftSoort()
                || Plaats.ofNiets(tekst, n.einde()) && straat.naam().length() > 2 && straat.isAangewezen(tekst));
        return straatElders(tekst, n).or(() -> kan ? Optional.of(straatErvoor(tekst, straat, n, plaats)) : Optional.empty());
    }

    private static Adresvondst straatErvoor(String tekst, Straat straat, Huisnummer n, @Nullable String plaats) {
        int einde = plaats == null ? n.einde() : tekst.indexOf(plaats, n.einde()) + plaats.length();
        return n.vondst(straat.begin(), einde, null, straat.naam(), plaats == null ? Plaats.ervoor(tekst, straat.begin()) : plaats);
    }

    /** {@code nummer 12 op de Heuvelring}, or the street further back: {@code de Heuvelring in Tilburg, nummer 12}. */
    private static Optional<Adresvondst> straatElders(String tekst, Huisnummer n) {
        Straat erna = Straat.zeker(tekst, n.einde());
        if (erna != null && TUSSENWOORDEN.matcher(tekst.substring(n.einde(), erna.begin())).matches()) {
            return Optional.of(n.vondst(n.begin(), erna.einde(), null, erna.naam(), Plaats.erna(tekst, erna.einde())));
        }
        Straat terug = Straat.zeker(tekst, 0);
        if (terug == null || terug.einde() >= n.begin()
                || !n.benoemd() && !TUSSENPLAATS.matcher(tekst.substring(terug.einde(), n.begin())).matches()) {
            return Optional.empty();
        }
        return Optional.of(n.vondst(terug.begin(), n.einde(), null, terug.naam(), Plaats.erna(tekst, terug.einde())));
    }

    private static Optional<Adresvondst> straatAlleen(String tekst) {
        Straat straat = Straat.zeker(tekst, 0);
        if (straat == null || !straat.isAangewezen(tekst)) {
            return Optional.empty();
        }
        String plaats = Plaats.erna(tekst, straat.einde());
        return Optional.of(new Adresvondst(straat.begin(), straat.einde(), null, 0, null, null, straat.naam(), plaats, false));
    }
}
