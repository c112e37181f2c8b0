package nl.verhuisloket.toetsing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.verhuisloket.toetsing.Bevinding.Gevolg;
import nl.verhuisloket.toetsing.Feiten.Bewoning;
import nl.verhuisloket.toetsing.woorden.Bevindingen;
import nl.verhuisloket.toetsing.woorden.Maatstaven;
import nl.verhuisloket.toetsing.woorden.NieuwAdres;
import nl.verhuisloket.toetsing.woorden.Opgave;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten;
import nl.verhuisloket.toetsing.woorden.Termijn;
import nl.verhuisloket.toetsing.woorden.Verhuizer;
import nl.verhuisloket.toetsing.woorden.Vertrektermijn;
import org.kie.api.definition.rule.Rule;

/**
 * Every condition of {@code rules/} written by hand in Java: what an engine is measured against, and nothing that decides. Who changes
 * a rule changes it here too; {@code HandwerkTest} says where.
 */
final class Handwerk {

    private final Regelboek boek;
    private final Map<String, Rule> regels = new HashMap<>();

    Handwerk(Regelboek boek) {
        this.boek = boek;
        boek.kieBase().getKiePackages().forEach(pakket -> pakket.getRules().forEach(regel -> regels.put(regel.getName(), regel)));
    }

    Bevindingen toets(Werkfeiten werk) {
        Zaak zaak = new Zaak(boek.nieuweBevindingen(werk.ontvangst()), regels, werk);
        if (zaak.adres != null) {
            new HandwerkAdres(zaak).toets();
        }
        zaak.verhuizers(new HandwerkMeeverhuizers(zaak)::toets);
        new HandwerkAangifte(zaak).meeverhuizers();
        zaak.verhuizers(new HandwerkBrp(zaak)::toets);
        new HandwerkBestemming(zaak).toets();
        if (werk.ingezetene()) {
            zaak.risico(new HandwerkRisico(zaak)::toets);
        }
        new HandwerkAangifte(zaak).uitkomst();
        return zaak.bevindingen;
    }

    /** The facts of one declaration by kind, as the patterns of the rules find them; a kind that is not there is null. */
    static final class Zaak {

        final Bevindingen bevindingen;
        final Map<String, Rule> regels;
        final Werkfeiten werk;
        Maatstaven maatstaven;
        Opgave opgave;
        Termijn termijn;
        Vertrektermijn vertrektermijn;
        NieuwAdres adres;
        Bewoning bewoning;
        Bestemming.Briefadres briefadres;
        Bestemming.Vertrek vertrek;
        Bestemming.Vestiging vestiging;

        Zaak(Bevindingen bevindingen, Map<String, Rule> regels, Werkfeiten werk) {
            this.bevindingen = bevindingen;
            this.regels = regels;
            this.werk = werk;
            werk.feiten().forEach(this::neem);
        }

        private void neem(Object feit) {
            if (feit instanceof Maatstaven f) {
                maatstaven = f;
            } else if (feit instanceof Opgave f) {
                opgave = f;
            } else if (feit instanceof Termijn f) {
                termijn = f;
            } else if (feit instanceof NieuwAdres f) {
                adres = f;
            } else if (feit instanceof Bewoning f) {
                bewoning = f;
            } else {
                neemZeldzaam(feit);
            }
        }

        private void neemZeldzaam(Object feit) {
            if (feit instanceof Vertrektermijn f) {
                vertrektermijn = f;
            } else if (feit instanceof Bestemming.Briefadres f) {
                briefadres = f;
            } else if (feit instanceof Bestemming.Vertrek f) {
                vertrek = f;
            } else if (feit instanceof Bestemming.Vestiging f) {
                vestiging = f;
            }
        }

        void verhuizers(Consumer<Verhuizer> toets) {
            for (Object feit : werk.feiten()) {
                if (feit instanceof Verhuizer v) {
                    toets.accept(v);
                }
            }
        }

        void risico(Consumer<RisicoFeiten> toets) {
            for (Object feit : werk.feiten()) {
                if (feit instanceof RisicoFeiten r) {
                    toets.accept(r);
                }
            }
        }

        void als(boolean waar, String regel, Gevolg gevolg, Object... feiten) {
            if (waar) {
                bevindingen.meld(regels.get(regel), gevolg, feiten);
            }
        }

        void van(Verhuizer wie, boolean waar, String regel, Gevolg gevolg, Object... feiten) {
            if (waar) {
                bevindingen.meldVan(regels.get(regel), gevolg, wie.nummer(), feiten);
            }
        }

        void aangegeven(Verhuizer wie, boolean waar, String regel, Hoedanigheid hoedanigheid) {
            if (waar) {
                bevindingen.aangegeven(regels.get(regel), wie.nummer(), hoedanigheid);
            }
        }
    }
}
