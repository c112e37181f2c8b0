package nl.verhuisloket.afhandeling.feiten;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.verhuisloket.brp.BrpRegister;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.GedeeltelijkeDatum;
import nl.verhuisloket.toetsing.Bewijs;
import nl.verhuisloket.toetsing.Feiten.Persoonsfeiten;
import nl.verhuisloket.toetsing.Feiten.Relatie;
import nl.verhuisloket.toetsing.Verloop;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what the rules may know of one mover: what they are to the declarant, never who they are. */
@Component
class Persoonslezer {

    private final BrpRegister brp;

    Persoonslezer(BrpRegister brp) {
        this.brp = brp;
    }

    /** The facts of somebody the BRP does not know. */
    static Persoonsfeiten onbekend(int nummer, @Nullable LocalDate getypt) {
        return new Persoonsfeiten(nummer, false, getypt == null ? null : GedeeltelijkeDatum.van(getypt),
                nummer == 0 ? Relatie.ZELF : Relatie.GEEN, false, false, false, false, null, null, null, null, null, false, false, false, false);
    }

    /** @param verloop what went before with this person */
    Persoonsfeiten feiten(int nummer, Persoon persoon, Registratie registratie, Set<Bsn> verhuizers, @Nullable String nieuwObject,
                          String gemeente, Verloop.Persoon verloop) {
        Persoon aangever = registratie.aangever();
        Persoon.Verblijfplaats verblijf = persoon.verblijfplaats();
        String object = Registratie.object(persoon);
        Relatie relatie = nummer == 0 ? Relatie.ZELF : Verwantschap.relatie(persoon, aangever);
        return new Persoonsfeiten(nummer, true, persoon.geboorte(), relatie, persoon.curatele(), persoon.geheimhouding(),
                persoon.inOnderzoek(), verblijf.verblijftNietOpAdres(), persoon.opschorting(), verblijf.soort().name(),
                verblijf.functie(), verblijf.vanaf(), persoon.gemeenteVanInschrijving(), isZelfde(object, nieuwObject),
                isZelfde(object, Registratie.object(aangever)), verhuistOuderMee(persoon, verhuizers),
                relatie == Relatie.KIND && oudersGescheiden(persoon, Objects.requireNonNull(aangever), gemeente),
                Bewijs.Stukken.GEEN, Set.of(), verloop);
    }

    private static boolean verhuistOuderMee(Persoon persoon, Set<Bsn> verhuizers) {
        return persoon.ouders().stream().map(Persoon.Verwant::bsn).filter(Objects::nonNull).anyMatch(verhuizers::contains);
    }

    private boolean oudersGescheiden(Persoon kind, Persoon aangever, String gemeente) {
        Optional<Bsn> andere = kind.ouders().stream().map(Persoon.Verwant::bsn)
                .filter(bsn -> bsn != null && !bsn.equals(aangever.bsn())).findFirst();
        return andere.flatMap(bsn -> brp.zoek(gemeente, bsn)).filter(ouder -> ouder.opschorting() == null)
                .map(ouder -> !isZelfde(Registratie.object(ouder), Registratie.object(aangever))).orElse(false);
    }

    static boolean isZelfde(@Nullable String een, @Nullable String ander) {
        return een != null && een.equals(ander);
    }
}
