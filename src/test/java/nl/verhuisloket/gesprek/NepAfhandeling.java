package nl.verhuisloket.gesprek;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.verhuisloket.aangifte.Aangifte;
import nl.verhuisloket.aangifte.Aangiftestatus;
import nl.verhuisloket.aangifte.Ondertekening;
import nl.verhuisloket.afhandeling.Aangiftedossier;
import nl.verhuisloket.afhandeling.Afhandeling;
import nl.verhuisloket.afhandeling.Concept;
import nl.verhuisloket.afhandeling.NietAanvaard;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Kalender;
import nl.verhuisloket.toetsing.Bevinding;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Oordeel;
import nl.verhuisloket.toetsing.Uitkomst;

/** A handful of rules and a list for a store: enough to see what the conversation does with a judgement. */
final class NepAfhandeling extends Afhandeling {

    final Map<String, Aangifte> perSleutel = new LinkedHashMap<>();
    final Set<String> zelf = new HashSet<>();
    final List<Concept> getoetst = new ArrayList<>();
    Aangiftestatus status = Aangiftestatus.ONTVANGEN;
    boolean weigertBijIndienen;

    NepAfhandeling() {
        super(null, null, null, null, null, null, null, null, null);
    }

    void leeg() {
        perSleutel.clear();
        zelf.clear();
        getoetst.clear();
        status = Aangiftestatus.ONTVANGEN;
        weigertBijIndienen = false;
    }

    @Override
    public Oordeel toets(Concept c) {
        getoetst.add(c);
        LocalDate vandaag = Kalender.dag(Proefwereld.NU);
        List<Bevinding> uit = new ArrayList<>();
        if (c.verhuisdatum() != null && c.verhuisdatum().isAfter(vandaag.plusDays(28))) {
            uit.add(bevinding("WBRP-2.39-2-TE-VROEG", Gevolg.NOG_NIET, null, "Dat is te vroeg. U kunt"));
        }
        if (c.verhuisdatum() != null && c.verhuisdatum().isBefore(vandaag.minusDays(5))) {
            uit.add(bevinding("WBRP-2.20-3B-TE-LAAT", Gevolg.INFO, null, "Dat is te laat. U wordt"));
        }
        if (c.aangever() != null && c.nieuwAdres() != null && c.nieuwAdres().straat().equals("Boterdiep")) {
            uit.add(bevinding("WBRP-ZELFDE-ADRES", Gevolg.NOG_NIET, 0, "Daar woont u al. U hoeft"));
        }
        if (c.aangever() != null) {
            uit.add(bevinding("WBRP-2.39-1-ZELF", Gevolg.INFO, 0, "Over uzelf. U doet"));
        }
        if (c.digidNiveau() != null && c.digidNiveau() < 20) {
            uit.add(bevinding("LOKET-DIGID-NIVEAU", Gevolg.NIET_DIGITAAL, null, "Uw DigiD is niet sterk genoeg. U kunt"));
        }
        for (int i = 0; i < c.meeverhuizers().size(); i++) {
            if (c.meeverhuizers().get(i).bsn() != null && zelf.contains(c.meeverhuizers().get(i).bsn().waarde())) {
                uit.add(bevinding("WBRP-2.49-ZELF", Gevolg.PERSOON_ZELF, i + 1, "Deze persoon doet zelf aangifte. U kunt"));
            }
        }
        return new Oordeel(new Uitkomst.Automatisch(), uit, List.of(), c.verhuisdatum(), 0, "proef");
    }

    private static Bevinding bevinding(String regel, Gevolg gevolg, Integer persoon, String zin) {
        return new Bevinding(regel, gevolg, "proef", persoon, 0, Map.of(), zin + " (u).", zin.replace("U ", "Je ") + " (je).", "");
    }

    @Override
    public synchronized Aangifte doeAangifte(Concept c, Ondertekening o, String sleutel) {
        if (weigertBijIndienen) {
            throw new NietAanvaard(toets(c));
        }
        return perSleutel.computeIfAbsent(sleutel, s -> new Aangifte(UUID.randomUUID(), "VHZ-2026-00000" + (perSleutel.size() + 1), c.gemeente(),
                c.aangever(), Proefwereld.NU, c.alsVerhuizing(), o, Aangiftestatus.ONTVANGEN, null));
    }

    @Override
    public Optional<Aangiftedossier> zoek(UUID id) {
        return perSleutel.values().stream().filter(a -> a.id().equals(id)).map(this::dossier).findFirst();
    }

    private Aangiftedossier dossier(Aangifte a) {
        Aangifte nu = new Aangifte(a.id(), a.zaaknummer(), a.gemeente(), a.aangever(), a.ontvangst(), a.verhuizing(), a.ondertekening(), status, null);
        return new Aangiftedossier(nu, status == Aangiftestatus.ONTVANGEN ? null
                : new Oordeel(new Uitkomst.Automatisch(), List.of(), List.of(), null, 0, "proef"), List.of(), false);
    }

    @Override
    public List<Aangiftedossier> vanAangever(Bsn aangever) {
        return perSleutel.values().stream().filter(a -> a.aangever().equals(aangever)).map(this::dossier).toList();
    }

    @Override
    public Optional<byte[]> bevestiging(UUID id) {
        return Optional.empty();
    }

    @Override
    public byte[] ontvangstbewijs(UUID id) {
        return new byte[0];
    }
}
