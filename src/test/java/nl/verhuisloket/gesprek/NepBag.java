package nl.verhuisloket.gesprek;

import java.util.List;
import java.util.Optional;
import nl.verhuisloket.bag.BagAdres;
import nl.verhuisloket.bag.BagNietBereikbaar;
import nl.verhuisloket.bag.BagRegister;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Postcode;

/** The BAG with the invented addresses of the dossier's part F. */
final class NepBag implements BagRegister {

    boolean weg;

    private final List<BagAdres> adressen = List.of(
            adres("Voorbeeldlaan", 10, null, "1099XA", "Amsterdam", "0363", false, "in gebruik"),
            adres("Voorbeeldlaan", 12, null, "1099XA", "Amsterdam", "0363", false, "in gebruik"),
            adres("Voorbeeldlaan", 20, null, "1099XA", "Amsterdam", "0363", false, "in gebruik"),
            adres("Voorbeeldlaan", 20, "A", "1099XA", "Amsterdam", "0363", false, "in gebruik"),
            adres("Sloopweg", 9, null, "1099XE", "Amsterdam", "0363", false, "Verblijfsobject ingetrokken"),
            adres("Nevenhof", 4, null, "1099XG", "Amsterdam", "0363", true, "in gebruik"),
            adres("Grensweg", 1, null, "1099XK", "Rijsenhout", "0394", false, "in gebruik"),
            adres("Boterdiep", 31, null, "3077AW", "Rotterdam", "0363", false, "in gebruik"),
            adres("Heuvelring", 12, null, "5038EA", "Tilburg", "0855", false, "in gebruik"));

    private static BagAdres adres(String straat, int nr, String letter, String postcode, String plaats, String gemeente, boolean neven, String status) {
        String id = postcode + nr + (letter == null ? "" : letter);
        return new BagAdres(new Adres(straat, nr, letter, null, new Postcode(postcode), plaats, gemeente, "n" + id, "o" + id), "Verblijfsobject",
                status, List.of("woonfunctie"), 80, List.of("Pand in gebruik"), neven, false);
    }

    private List<BagAdres> alle() {
        if (weg) {
            throw new BagNietBereikbaar("BAG antwoordt niet.", new RuntimeException());
        }
        return adressen;
    }

    @Override
    public List<BagAdres> zoek(String gemeente, Postcode postcode, int huisnummer, String huisletter, String toevoeging) {
        return alle().stream().filter(a -> a.adres().postcode().equals(postcode) && a.adres().huisnummer() == huisnummer
                && (huisletter == null || huisletter.equals(a.adres().huisletter())) && toevoeging == null).toList();
    }

    @Override
    public List<BagAdres> zoekVrij(String gemeente, String tekst) {
        return alle().stream().filter(a -> tekst.equalsIgnoreCase(a.adres().straatEnNummer() + " " + a.adres().woonplaats())).toList();
    }

    @Override
    public Optional<BagAdres> zoekOpId(String gemeente, String id) {
        return alle().stream().filter(a -> id.equals(a.adres().nummeraanduidingId())).findFirst();
    }

    @Override
    public Optional<BagAdres> zoekHoofdadres(String gemeente, String objectId) {
        return Optional.of(adres("Nevenhof", 2, null, "1099XG", "Amsterdam", "0363", false, "in gebruik")).filter(a -> !alle().isEmpty());
    }
}
