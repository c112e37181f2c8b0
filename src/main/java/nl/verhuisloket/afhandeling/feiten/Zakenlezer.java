package nl.verhuisloket.afhandeling.feiten;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiften;
import nl.verhuisloket.afhandeling.dossier.Achtergrond;
import nl.verhuisloket.afhandeling.feiten.Sporen.Soort;
import nl.verhuisloket.afhandeling.feiten.Sporen.Spoor;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toetsing.Feiten;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import nl.verhuisloket.toetsing.Verloop;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What our own cases say of a declaration: another one that is open, and what it has in common with others. */
@Component
public class Zakenlezer {

    private final Aangiften aangiften;
    private final Sporen sporen;
    private final Gemeentelijsten lijsten;

    Zakenlezer(Aangiften aangiften, Sporen sporen, Gemeentelijsten lijsten) {
        this.aangiften = aangiften;
        this.sporen = sporen;
        this.lijsten = lijsten;
    }

    /** Keeps what later declarations may have in common with this one. Again with the same is nothing new. */
    public void onthoud(Aangifte aangifte, Feiten feiten, Achtergrond achtergrond) {
        Opdracht opdracht = Opdracht.van(aangifte, feiten.toestemming(), feiten.steekproef(), feiten.peilmoment());
        Adres adres = achtergrond.nieuwAdres() == null ? aangifte.verhuizing().nieuwAdres() : achtergrond.nieuwAdres();
        List<Bsn> vertegenwoordigd = vertegenwoordigd(opdracht, feiten.meeverhuizers());
        Stream.of(sessie(opdracht, adres), contact(opdracht), adres(opdracht, adres.adresseerbaarObjectId()),
                machtiging(opdracht, vertegenwoordigd)).forEach(spoor -> sporen.noteer(aangifte.id(), aangifte.ontvangst(), spoor));
    }

    /** Another declaration of one of these people is under way, to another address or on another date (S22). */
    boolean heeftOpenstaande(Opdracht opdracht, @Nullable String nieuwObject) {
        return opdracht.concept().aangever() != null && aangiften.openstaand(opdracht.bsns()).stream()
                .filter(andere -> !andere.id().equals(opdracht.aangifte())).anyMatch(andere -> isAnders(andere, opdracht, nieuwObject));
    }

    private static boolean isAnders(Aangifte andere, Opdracht opdracht, @Nullable String nieuwObject) {
        var inhoud = andere.verhuizing();
        String object = inhoud.nieuwAdres().adresseerbaarObjectId();
        return !inhoud.verhuisdatum().equals(opdracht.concept().verhuisdatum()) || object == null || !object.equals(nieuwObject);
    }

    /** @return null when it is not known which object it is */
    @Nullable Integer andereAangiften(Opdracht opdracht, @Nullable String nieuwObject) {
        return nieuwObject == null ? null : anderen(opdracht, adres(opdracht, nieuwObject), opdracht.bsns());
    }

    Verloop.Aangifte verloop(Opdracht opdracht, @Nullable Adres nieuwAdres, @Nullable Persoon aangever, List<Persoonsfeiten> meeverhuizers) {
        List<Bsn> vertegenwoordigd = vertegenwoordigd(opdracht, meeverhuizers);
        Contactsleutel contact = Contactsleutel.van(opdracht.concept().contact());
        List<Bsn> verwant = Stream.concat(opdracht.bsns().stream(), Stream.ofNullable(aangever).flatMap(Verwantschap::familie)).toList();
        return new Verloop.Aangifte(
                nieuwAdres == null ? null : Integer.valueOf(1 + anderen(opdracht, sessie(opdracht, nieuwAdres), List.of())),
                aangever == null ? null : Integer.valueOf(anderen(opdracht, contact(opdracht), verwant)),
                lijsten.van(opdracht.gemeente()).isVrijgesteld(contact, opdracht.ontvangst()),
                aangever == null ? null : Integer.valueOf(vertegenwoordigd.size()
                        + anderen(opdracht, machtiging(opdracht, vertegenwoordigd), List.of())));
    }

    private int anderen(Opdracht opdracht, Spoor spoor, List<Bsn> behalveVan) {
        return sporen.anderen(spoor, opdracht.aangifte(), opdracht.ontvangst(), behalveVan);
    }

    private static Spoor sessie(Opdracht opdracht, Adres nieuwAdres) {
        String object = nieuwAdres.adresseerbaarObjectId();
        return new Spoor(Soort.SESSIE, Stream.ofNullable(opdracht.sessie()).toList(), List.of(object == null ? nieuwAdres.leesbaar() : object));
    }

    private static Spoor contact(Opdracht opdracht) {
        return new Spoor(Soort.CONTACT, Contactsleutel.van(opdracht.concept().contact()).waarden(), dezeAangifte(opdracht));
    }

    private static Spoor adres(Opdracht opdracht, @Nullable String object) {
        return new Spoor(Soort.ADRES, Stream.ofNullable(object).toList(), dezeAangifte(opdracht));
    }

    private static Spoor machtiging(Opdracht opdracht, List<Bsn> vertegenwoordigd) {
        return new Spoor(Soort.MACHTIGING, Stream.ofNullable(opdracht.concept().aangever()).map(Bsn::waarde).toList(),
                vertegenwoordigd.stream().map(Bsn::waarde).toList());
    }

    private static List<String> dezeAangifte(Opdracht opdracht) {
        return Stream.ofNullable(opdracht.aangifte()).map(UUID::toString).toList();
    }

    /** Those who are no family of the declarant and authorised them in writing (Wet BRP 2.49 lid 1 c). */
    private static List<Bsn> vertegenwoordigd(Opdracht opdracht, List<Persoonsfeiten> meeverhuizers) {
        return meeverhuizers.stream().filter(mee -> mee.relatie() == Relatie.GEEN && mee.stukken().machtiging().isBruikbaar())
                .map(mee -> opdracht.concept().meeverhuizers().get(mee.nummer() - 1).bsn()).filter(Objects::nonNull).toList();
    }
}
