package nl.verhuisloket.paginas;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.afhandeling.Aangiftedossier;
import nl.verhuisloket.afhandeling.Aangiftedossier.Gebeurtenis;
import nl.verhuisloket.afhandeling.Afhandeling;
import nl.verhuisloket.afhandeling.Beoordelingen;
import nl.verhuisloket.afhandeling.Beoordelingen.AlBesloten;
import nl.verhuisloket.afhandeling.Beoordelingen.Beoordelingsdossier;
import nl.verhuisloket.afhandeling.Beoordelingen.Besluit;
import nl.verhuisloket.afhandeling.Beoordelingen.Openstaand;
import nl.verhuisloket.afhandeling.Toestemmingen;
import nl.verhuisloket.afhandeling.Toestemmingen.Vraag;
import nl.verhuisloket.brp.Persoon;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.toegang.Ingelogde;
import nl.verhuisloket.toegang.Rol;
import nl.verhuisloket.toegang.Toegang;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The services behind the pages, in memory, as their contracts say. Who is logged in stands in the cookie {@code wie}. */
final class Proefdiensten implements Toegang {

    final Map<UUID, Aangiftedossier> dossiers = new LinkedHashMap<>();
    final Map<String, Vraag> vragen = new ConcurrentHashMap<>();
    final Map<String, Bsn> gevraagd = new ConcurrentHashMap<>();
    final List<Openstaand> open = new ArrayList<>();
    final List<String> besluiten = new ArrayList<>();
    List<Persoon> personen = List.of();

    void leeg() {
        dossiers.clear();
        vragen.clear();
        gevraagd.clear();
        open.clear();
        besluiten.clear();
        personen = List.of(Voorbeelden.suzanne(true));
    }

    UUID bewaar(Aangiftedossier dossier) {
        dossiers.put(dossier.aangifte().id(), dossier);
        return dossier.aangifte().id();
    }

    @Override
    public Optional<Ingelogde> ingelogde() {
        HttpServletRequest verzoek = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        return Optional.ofNullable(verzoek.getCookies()).flatMap(c -> Arrays.stream(c).filter(k -> k.getName().equals("wie")).findFirst())
                .map(c -> wie(c.getValue()));
    }

    private static Ingelogde wie(String naam) {
        if (Bsn.isGeldig(naam)) {
            return new Ingelogde(naam, new Bsn(naam), 20, Set.of(Rol.INWONER), null, "sessie");
        }
        return new Ingelogde(naam, null, 0, Set.of(Rol.BEHANDELAAR), naam.equals("behandelaar3") ? "0855" : "0363", "sessie");
    }

    Optional<Aangiftedossier> zoek(UUID id) {
        return Optional.ofNullable(dossiers.get(id));
    }

    List<Aangiftedossier> vanAangever(Bsn aangever) {
        return dossiers.values().stream().filter(d -> d.aangifte().aangever().equals(aangever)).toList();
    }

    Optional<byte[]> bevestiging(UUID id) {
        return zoek(id).filter(d -> d.aangifte().status() == Aangiftestatus.VERWERKT).map(d -> "%PDF-bevestiging".getBytes(StandardCharsets.UTF_8));
    }

    byte[] ontvangstbewijs(UUID id) {
        return "%PDF-ontvangst".getBytes(StandardCharsets.UTF_8);
    }

    Vraag vraag(String code, Bsn wie, Optional<Boolean> antwoord, boolean verlopen) {
        gevraagd.put(code, wie);
        Vraag vraag = new Vraag("0363", "Suzanne Moulin", 2, Voorbeelden.HEUVELRING, LocalDate.of(2026, 12, 1), antwoord, verlopen);
        vragen.put(code, vraag);
        return vraag;
    }

    Optional<Vraag> zoek(String code, Bsn wie) {
        return wie.equals(gevraagd.get(code)) ? Optional.of(vragen.get(code)) : Optional.empty();
    }

    Optional<Vraag> beantwoord(String code, Bsn wie, boolean akkoord) {
        besluiten.add(code + "=" + akkoord);
        return zoek(code, wie).map(v -> v.antwoord().isPresent() ? v : vraag(code, wie, Optional.of(akkoord), false));
    }

    List<Openstaand> openstaand(String gemeente) {
        return open.stream().filter(o -> dossiers.get(o.aangifteId()).aangifte().gemeente().equals(gemeente)).toList();
    }

    Optional<Beoordelingsdossier> zoek(String gemeente, UUID aangifteId) {
        boolean nogOpen = open.stream().anyMatch(o -> o.aangifteId().equals(aangifteId));
        return zoek(aangifteId).filter(d -> d.aangifte().gemeente().equals(gemeente))
                .map(d -> new Beoordelingsdossier(d, Voorbeelden.feiten(), personen, Voorbeelden.BOTERDIEP, nogOpen));
    }

    void besluit(String gemeente, UUID aangifteId, Besluit besluit, String motivering, String behandelaar) {
        if (!open.removeIf(o -> o.aangifteId().equals(aangifteId))) {
            throw new AlBesloten();
        }
        besluiten.add(besluit + " " + behandelaar + ": " + motivering);
        Gebeurtenis genomen = new Gebeurtenis(Voorbeelden.NU, "besloten", "Een medewerker heeft besloten.", behandelaar);
        bewaar(Voorbeelden.met(dossiers.get(aangifteId), genomen));
    }

    Afhandeling afhandeling() {
        return new Afhandeling(null, null, null, null, null, null, null, null, null) {

            @Override
            public Optional<Aangiftedossier> zoek(UUID id) {
                return Proefdiensten.this.zoek(id);
            }

            @Override
            public List<Aangiftedossier> vanAangever(Bsn aangever) {
                return Proefdiensten.this.vanAangever(aangever);
            }

            @Override
            public Optional<byte[]> bevestiging(UUID id) {
                return Proefdiensten.this.bevestiging(id);
            }

            @Override
            public Optional<byte[]> besluit(UUID id) {
                return zoek(id).filter(d -> d.aangifte().status() == Aangiftestatus.NIET_GEVOLGD).map(d -> ontvangstbewijs(id));
            }

            @Override
            public byte[] ontvangstbewijs(UUID id) {
                return Proefdiensten.this.ontvangstbewijs(id);
            }
        };
    }

    Toestemmingen toestemmingen() {
        return new Toestemmingen(null, null, null, null, null, null) {

            @Override
            public Optional<Vraag> zoek(String code, Bsn wie) {
                return Proefdiensten.this.zoek(code, wie);
            }

            @Override
            public Optional<Vraag> beantwoord(String code, Bsn wie, boolean akkoord) {
                return Proefdiensten.this.beantwoord(code, wie, akkoord);
            }
        };
    }

    Beoordelingen beoordelingen() {
        return new Beoordelingen(null, null, null, null, null, null, null, null) {

            @Override
            public List<Openstaand> openstaand(String gemeente) {
                return Proefdiensten.this.openstaand(gemeente);
            }

            @Override
            public Optional<Beoordelingsdossier> zoek(String gemeente, UUID aangifteId) {
                return Proefdiensten.this.zoek(gemeente, aangifteId);
            }

            @Override
            public void besluit(String gemeente, UUID aangifteId, Besluit besluit, String motivering, String behandelaar) {
                Proefdiensten.this.besluit(gemeente, aangifteId, besluit, motivering, behandelaar);
            }
        };
    }
}
