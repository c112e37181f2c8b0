package nl.verhuisloket.risico.vrijbrp;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.verhuisloket.risico.vrijbrp.RiskProfileExport.Rp;
import nl.verhuisloket.risico.vrijbrp.RiskProfileExport.RpRule;
import nl.verhuisloket.risico.vrijbrp.RiskProfileExport.RpType;

/**
 * Reads objects that somebody else wrote: nothing but the classes of the export is ever made, or a file could make this program do
 * anything. Their names are of vrijBRP's packages, their content comes into ours.
 */
final class Exportstroom extends ObjectInputStream {

    private static final String DAAR = "nl.procura.gba.web.modules.tabellen.riskprofile.page1.";
    private static final Map<String, Class<?>> TOEGESTAAN = Map.of(DAAR + "RiskProfileExport", RiskProfileExport.class,
            DAAR + "RiskProfileExport$Rp", Rp.class, DAAR + "RiskProfileExport$RpRule", RpRule.class,
            DAAR + "RiskProfileExport$RpType", RpType.class, "java.util.ArrayList", ArrayList.class, "java.lang.Long", Long.class,
            "java.lang.Number", Number.class);
    private static final int DIEPSTE = 10;
    private static final int MEESTE = 20_000;
    private static final int LANGSTE_LIJST = 1_000;

    private Exportstroom(InputStream bron) throws IOException {
        super(bron);
        setObjectInputFilter(Exportstroom::weeg);
    }

    /** @throws ExportOnleesbaar when it is anything else than an export */
    static RiskProfileExport lees(InputStream bron) {
        try (Exportstroom stroom = new Exportstroom(bron)) {
            return (RiskProfileExport) stroom.readObject();
        } catch (IOException | ClassNotFoundException | ClassCastException fout) {
            throw new ExportOnleesbaar("Dit is geen export van risicoprofielen uit vrijBRP Balie. Stuur het bestand risicoprofielen.zip zoals het was.");
        }
    }

    /** The array is what a list keeps its elements in. */
    private static ObjectInputFilter.Status weeg(ObjectInputFilter.FilterInfo info) {
        boolean teVeel = info.depth() > DIEPSTE || info.references() > MEESTE || info.arrayLength() > LANGSTE_LIJST;
        Class<?> soort = info.serialClass();
        boolean bekend = soort == null || TOEGESTAAN.containsValue(soort) || List.of(String.class, Object[].class).contains(soort);
        return teVeel || !bekend ? ObjectInputFilter.Status.REJECTED : ObjectInputFilter.Status.ALLOWED;
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass beschrijving) throws ClassNotFoundException {
        Class<?> soort = TOEGESTAAN.get(beschrijving.getName());
        if (soort == null) {
            throw new ClassNotFoundException(beschrijving.getName());
        }
        return soort;
    }

    @Override
    protected Class<?> resolveProxyClass(String[] namen) throws ClassNotFoundException {
        throw new ClassNotFoundException("proxy");
    }
}
