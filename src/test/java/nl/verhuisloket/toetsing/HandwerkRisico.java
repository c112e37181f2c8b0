package nl.verhuisloket.toetsing;

import static nl.verhuisloket.toetsing.woorden.RisicoFeiten.Klasse.ADD;
import static nl.verhuisloket.toetsing.woorden.RisicoFeiten.Klasse.INFO;
import static nl.verhuisloket.toetsing.woorden.RisicoFeiten.Klasse.REVIEW;

import nl.verhuisloket.toetsing.Feiten.Toestemming;
import nl.verhuisloket.toetsing.Handwerk.Zaak;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Gebruik;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Klasse;
import nl.verhuisloket.toetsing.woorden.RisicoFeiten.Onderwerp;

/** The group risico by hand: the rows of the shipped risk table. */
record HandwerkRisico(Zaak zaak) {

    void toets(RisicoFeiten r) {
        if (r.onderwerp() == Onderwerp.PERSOON) {
            persoon(r);
            verleden(r);
        } else {
            bewoning(r);
            toestemming(r);
            adres(r);
            verloop(r);
            aangifte(r);
        }
    }

    private void bewoning(RisicoFeiten r) {
        als(r.oppervlaktePerPersoon() != null && r.oppervlaktePerPersoon() < r.normOppervlakte(), "S01-KRAP", r, ADD);
        als(r.huishoudens() >= 4 && !r.gedeeldeWoning(), "S02-HUISHOUDENS", r, ADD);
        als(r.anderenBlijven() && r.toestemmingOntbreekt(), "S03-ANDEREN-BLIJVEN", r, ADD);
        als(r.hoofdbewonerGenoemd() && !r.hoofdbewonerBekend(), "S06-HOOFDBEWONER-NIET-INGESCHREVEN", r, ADD);
        als(r.hoofdbewonerVertrokken() && r.zonderBewoners(), "S07-HOOFDBEWONER-VERTROKKEN", r, ADD);
        als(r.teVeelBewoners(), "S33-VEEL-BEWONERS", r, REVIEW);
    }

    private void toestemming(RisicoFeiten r) {
        als(r.toestemming() == Toestemming.GEWEIGERD, "S04-TOESTEMMING-GEWEIGERD", r, REVIEW);
        als(r.toestemming() == Toestemming.GEEN_ANTWOORD, "S05-GEEN-ANTWOORD", r, ADD);
    }

    private void adres(RisicoFeiten r) {
        als(r.gebruik() == Gebruik.ANDERS, "S08-GEEN-WOONFUNCTIE", r, REVIEW);
        als(r.gebruik() == Gebruik.LOGIES, "S09-RECREATIE", r, REVIEW);
        als(!r.objectInGebruik(), "S10-NIET-IN-GEBRUIK", r, REVIEW);
        als(r.opAandachtslijst(), "S12-AANDACHTSLIJST", r, REVIEW);
        als(r.adresInOnderzoek(), "S12-ADRES-IN-ONDERZOEK", r, REVIEW);
        als(r.signaalOpen(), "S31-SIGNAAL-OP-ADRES", r, REVIEW);
    }

    private void verloop(RisicoFeiten r) {
        als(minstens(r.dagenLeeg(), 365) && minstens(r.andereAangiften(), 2), "S11-LANG-LEEG", r, ADD);
        als(minstens(r.aankomsten(), 6) && onder(r.mediaanVerblijf(), 120) && !r.opvang() && !r.instelling(), "S18-DOORGANGSADRES", r, ADD);
        als(minstens(r.briefadresgevers(), 2) && onder(r.briefadressen(), 3), "S25-MEER-BRIEFADRESGEVERS", r, ADD);
        als(minstens(r.briefadressen(), 3), "S25-VEEL-BRIEFADRESSEN", r, ADD);
    }

    private void aangifte(RisicoFeiten r) {
        als(r.andereAangifteOpen(), "S22-ANDERE-AANGIFTE-OPEN", r, REVIEW);
        als(r.dagenNaVerhuizing() > 30, "S24-LANG-GELEDEN", r, ADD);
        als(minstens(r.sessieadressen(), 3), "S27-ZELFDE-SESSIE", r, ADD);
        als(minstens(r.zelfdeContact(), 4) && !r.contactVrijgesteld(), "S28-ZELFDE-CONTACT", r, ADD);
        als(r.bewijsTegenstrijdig(), "S29-BEWIJS-TEGENSTRIJDIG", r, REVIEW);
        als(minstens(r.vertegenwoordigden(), 4), "S30-VEEL-MACHTIGINGEN", r, ADD);
        als(r.steekproef(), "S32-STEEKPROEF", r, REVIEW);
    }

    private void persoon(RisicoFeiten r) {
        als(r.verblijfInOnderzoek(), "S13-VERBLIJF-IN-ONDERZOEK", r, REVIEW);
        als(r.verblijftNietOpAdres(), "S14-VERBLIJFT-NIET-OP-ADRES", r, REVIEW);
        als(r.kindZonderOuder(), "S20-KIND-ZONDER-OUDER", r, REVIEW);
        als(r.minderjarigeAlleen(), "S21-MINDERJARIGE-ALLEEN", r, ADD);
        als(r.kindWisseltVanOuder(), "S23-KIND-WISSELT-VAN-OUDER", r, REVIEW);
        als(r.wisseltFunctie(), "S26-BRIEFADRES-WISSEL", r, REVIEW);
        als(r.bewijsTegenstrijdig(), "S29-BEWIJS-VAN-PERSOON", r, REVIEW);
        als(r.signaalOpen(), "S31-SIGNAAL-OVER-PERSOON", r, REVIEW);
    }

    private void verleden(RisicoFeiten r) {
        als(minstens(r.verhuizingen(), 3) && onder(r.verhuizingen(), 5), "S15-VEELVERHUIZER", r, ADD);
        als(minstens(r.verhuizingen(), 5), "S15-ZEER-VEEL-VERHUIZINGEN", r, REVIEW);
        als(onder(r.dagenSindsVorige(), 31), "S16-KORT-NA-VORIGE", r, ADD);
        als(minstens(r.terugkeren(), 1), "S17-TERUGKEER", r, ADD);
        als(r.partnerBlijft() && r.familieOpAdres(), "S19-PARTNER-BLIJFT", r, INFO);
    }

    private static boolean minstens(Integer aantal, int grens) {
        return aantal != null && aantal >= grens;
    }

    private static boolean onder(Integer aantal, int grens) {
        return aantal != null && aantal < grens;
    }

    private void als(boolean waar, String regel, RisicoFeiten r, Klasse klasse) {
        if (waar) {
            zaak.bevindingen.signaal(zaak.regels.get(regel), r, klasse);
        }
    }
}
