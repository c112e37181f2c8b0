package nl.verhuisloket.gesprek.staat;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.Set;
import java.util.UUID;
import nl.verhuisloket.aangifte.Contact;
import nl.verhuisloket.aangifte.Hoofdbewoner;
import nl.verhuisloket.aangifte.Meeverhuizer;
import nl.verhuisloket.aangifte.Woonsituatie;
import nl.verhuisloket.afhandeling.Concept;
import nl.verhuisloket.kern.Adres;
import nl.verhuisloket.kern.Bsn;
import nl.verhuisloket.kern.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * Where a conversation stands: a plain document, stored as JSON after each turn. What is null was not answered yet. Only the
 * engine changes it, one turn at a time, so its fields are open to it.
 */
@JsonAutoDetect(fieldVisibility = Visibility.ANY, getterVisibility = Visibility.NONE, isGetterVisibility = Visibility.NONE)
public final class Staat {

    private static final int MEESTE_GEBEURTENISSEN = 200;

    /** Key of this declaration in the making; a new one after a restart. */
    public UUID id = UUID.randomUUID();
    public String gemeente = "";
    public @Nullable Bsn aangever;
    public @Nullable String aangeverNaam;
    public @Nullable Adres oudAdres;
    public boolean oudAdresBetwist;

    public @Nullable LocalDate verhuisdatum;
    public @Nullable Adres nieuwAdres;
    public boolean adresGecontroleerd;
    public boolean adresBevestigd;
    /** Several addresses fit: the resident chooses by number. */
    public List<Adres> adreskeuzes = new ArrayList<>();
    /** A postcode that still waits for its house number. */
    public @Nullable Postcode losPostcode;
    /** A street that still waits for its house number, and its place where that was said. */
    public @Nullable String losStraat;
    public @Nullable String losPlaats;
    public int adresNietGevonden;
    /** The BAG did not answer: the address is written down as typed. */
    public boolean bagWeg;

    public @Nullable Woonsituatie woonsituatie;
    public @Nullable List<Gezinslid> huishouden;
    /** The BRP did not answer: co-movers are typed by name and birth date. */
    public boolean brpWeg;
    public @Nullable List<Meeverhuizer> meeverhuizers;

    public @Nullable String hoofdbewonerNaam;
    public @Nullable String hoofdbewonerEmail;
    public @Nullable String hoofdbewonerTelefoon;
    public boolean toestemmingOvergeslagen;
    public @Nullable String email;
    public boolean emailOvergeslagen;
    public @Nullable String telefoon;
    public boolean telefoonOvergeslagen;
    /** Without e-mail and phone only a letter is left: that was said, and asked once more. */
    public boolean aangedrongen;

    public @Nullable UUID aangifteId;
    public @Nullable String zaaknummer;

    public boolean begroet;
    public boolean eerderGemeld;
    public @Nullable Slot gevraagd;
    /** The words in which it was asked last, and how often in a row. */
    public @Nullable String laatsteVraag;
    public int herhaling;
    public @Nullable Slot corrigeert;
    /** "What do you want to change?" was asked. */
    public boolean kiestCorrectie;
    public boolean wachtOpStoppen;
    /** The rules said that it cannot be done online, for a reason no answer can change. */
    public boolean nietDigitaal;
    public int nietBegrepen;
    /** Level of the login that was judged last. */
    public int getoetstNiveau;
    /** Rules whose sentence was said already. */
    public Set<String> gezegd = new TreeSet<>();
    public List<Gebeurtenis> gebeurtenissen = new ArrayList<>();

    public boolean isIngediend() {
        return aangifteId != null;
    }

    /** There is something that would be lost. */
    public boolean heeftAntwoorden() {
        return verhuisdatum != null || nieuwAdres != null;
    }

    public @Nullable Hoofdbewoner hoofdbewoner() {
        boolean bereikbaar = hoofdbewonerEmail != null || hoofdbewonerTelefoon != null;
        return hoofdbewonerNaam != null && bereikbaar ? new Hoofdbewoner(hoofdbewonerNaam, hoofdbewonerEmail, hoofdbewonerTelefoon) : null;
    }

    public void vergeetHoofdbewoner() {
        hoofdbewonerNaam = null;
        hoofdbewonerEmail = null;
        hoofdbewonerTelefoon = null;
        toestemmingOvergeslagen = false;
    }

    /** What was answered so far, for the rules. */
    public Concept concept(@Nullable Integer digidNiveau) {
        return new Concept(gemeente, digidNiveau == null ? null : aangever, digidNiveau, verhuisdatum, nieuwAdres, adresGecontroleerd,
                woonsituatie, meeverhuizers == null ? List.of() : meeverhuizers, hoofdbewoner(),
                email == null && telefoon == null ? null : new Contact(email, telefoon), oudAdresBetwist);
    }

    /** A new beginning in the same conversation: same person, same history, no answers. */
    public Staat leeg() {
        Staat nieuw = new Staat();
        nieuw.gemeente = gemeente;
        nieuw.aangever = aangever;
        nieuw.aangeverNaam = aangeverNaam;
        nieuw.oudAdres = oudAdres;
        nieuw.begroet = begroet;
        nieuw.eerderGemeld = eerderGemeld;
        nieuw.gebeurtenissen = gebeurtenissen;
        return nieuw;
    }

    public void voegToe(Gebeurtenis gebeurtenis) {
        gebeurtenissen.add(gebeurtenis);
        if (gebeurtenissen.size() > MEESTE_GEBEURTENISSEN) {
            gebeurtenissen.remove(0);
        }
    }

    @Override
    public String toString() {
        return "Staat[" + id + "]";
    }
}
