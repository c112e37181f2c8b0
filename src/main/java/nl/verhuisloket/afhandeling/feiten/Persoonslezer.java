package nl.verhuisloket.afhandeling.feiten;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.verhuisloket.brp.BrpRegister;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what the rules may know of one mover: what they are to the declarant, never who they are. */
@Component
class Persoonslezer {

    private final BrpRegister brp;

    Persoonslezer(BrpRegister brp) {
        this.brp = brp;
    }

    /**
     * @param verhuizers   everybody in the declaration
     * @param nieuwObject  adresseerbaar object of the new address, null when not known
     */
    record Omgeving(String gemeente, @Nullable Persoon aangever, Set<Bsn> verhuizers, @Nullable String nieuwObject,
                    LocalDate peildatum) {
    }

    /** The facts of somebody the BRP does not know. */
    static Persoonsfeiten onbekend(int nummer) {
        return new Persoonsfeiten(nummer, false, null, nummer == 0 ? Relatie.ZELF : Relatie.GEEN, false, false, false, false, null,
                null, null, null, null, false, false, false, false);
    }

    Persoonsfeiten feiten(int nummer, Persoon persoon, Omgeving omgeving) {
        Persoon.Verblijfplaats verblijf = persoon.verblijfplaats();
        Relatie relatie = relatie(nummer, persoon, omgeving.aangever());
        boolean ouderMee = persoon.ouders().stream().map(Persoon.Verwant::bsn).filter(Objects::nonNull)
                .anyMatch(omgeving.verhuizers()::contains);
        return new Persoonsfeiten(nummer, true, persoon.geboorte(), relatie, persoon.curatele(), persoon.geheimhouding(),
                persoon.inOnderzoek(), verblijf.verblijftNietOpAdres(), persoon.opschorting(), verblijf.soort().name(),
                verblijf.functie(), verblijf.vanaf(), persoon.gemeenteVanInschrijving(),
                zelfdeObject(object(persoon), omgeving.nieuwObject()),
                omgeving.aangever() != null && zelfdeObject(object(persoon), object(omgeving.aangever())), ouderMee,
                relatie == Relatie.KIND && oudersGescheiden(persoon, omgeving));
    }

    private static Relatie relatie(int nummer, Persoon persoon, @Nullable Persoon aangever) {
        if (nummer == 0) {
            return Relatie.ZELF;
        }
        if (aangever == null) {
            return Relatie.GEEN;
        }
        boolean partner = aangever.partners().stream()
                .anyMatch(verbonden -> !verbonden.ontbonden() && persoon.bsn().equals(verbonden.bsn()));
        if (partner) {
            return Relatie.PARTNER;
        }
        if (komtVoor(persoon.bsn(), aangever.kinderen())) {
            return Relatie.KIND;
        }
        if (komtVoor(persoon.bsn(), aangever.ouders())) {
            return Relatie.OUDER;
        }
        return persoon.gezag().stream().anyMatch(gezag -> gezag.gezaghouders().contains(aangever.bsn()))
                ? Relatie.GEZAG_OVER : Relatie.GEEN;
    }

    private static boolean komtVoor(Bsn bsn, List<Persoon.Verwant> verwanten) {
        return verwanten.stream().anyMatch(verwant -> bsn.equals(verwant.bsn()));
    }

    private boolean oudersGescheiden(Persoon kind, Omgeving omgeving) {
        Persoon aangever = Objects.requireNonNull(omgeving.aangever());
        Optional<Bsn> andere = kind.ouders().stream().map(Persoon.Verwant::bsn)
                .filter(bsn -> bsn != null && !bsn.equals(aangever.bsn())).findFirst();
        return andere.flatMap(bsn -> brp.zoek(omgeving.gemeente(), bsn))
                .filter(ouder -> ouder.opschorting() == null)
                .map(ouder -> !zelfdeObject(object(ouder), object(aangever))).orElse(false);
    }

    static @Nullable String object(Persoon persoon) {
        return Stream.ofNullable(persoon.verblijfplaats().adres()).map(adres -> adres.adresseerbaarObjectId())
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static boolean zelfdeObject(@Nullable String een, @Nullable String ander) {
        return een != null && een.equals(ander);
    }
}
