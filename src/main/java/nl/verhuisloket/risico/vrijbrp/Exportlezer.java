package nl.verhuisloket.risico.vrijbrp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.verhuisloket.risico.vrijbrp.Profiel.Regel;
import nl.verhuisloket.risico.vrijbrp.RiskProfileExport.RpRule;
import nl.verhuisloket.risico.vrijbrp.RiskProfileExport.RpType;
import org.jspecify.annotations.Nullable;

/** Reads {@code risicoprofielen.zip}, the {@code inhoud.ser} in it, or the same in JSON. */
public final class Exportlezer {

    private static final int GROOTSTE = 1024 * 1024;
    private static final int ZIP = 'P' << 8 | 'K';
    private static final int OBJECTEN = 0xACED;

    private Exportlezer() {
    }

    /**
     * @return at least one profile
     * @throws ExportOnleesbaar when it is no export
     */
    public static List<Profiel> lees(byte[] bestand) {
        int begin = bestand.length < 2 ? 0 : (bestand[0] & 0xFF) << 8 | bestand[1] & 0xFF;
        List<Profiel> profielen = begin == ZIP ? lees(uitZip(bestand)) : begin == OBJECTEN ? uitObjecten(bestand) : Jsonexport.lees(bestand);
        if (profielen.isEmpty()) {
            throw new ExportOnleesbaar("In dit bestand staat geen risicoprofiel.");
        }
        return profielen;
    }

    private static byte[] uitZip(byte[] bestand) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bestand))) {
            for (ZipEntry deel = zip.getNextEntry(); deel != null; deel = zip.getNextEntry()) {
                if (deel.getName().endsWith(".ser")) {
                    byte[] inhoud = zip.readNBytes(GROOTSTE + 1);
                    if (inhoud.length > GROOTSTE || inhoud.length < 2 || (inhoud[0] & 0xFF) != OBJECTEN >> 8) {
                        break;
                    }
                    return inhoud;
                }
            }
        } catch (IOException geenZip) {
            throw new ExportOnleesbaar("Dit zip-bestand is beschadigd. Maak de export opnieuw.");
        }
        throw new ExportOnleesbaar("In dit zip-bestand staat geen inhoud.ser met risicoprofielen. Stuur risicoprofielen.zip uit vrijBRP Balie.");
    }

    private static List<Profiel> uitObjecten(byte[] inhoud) {
        return stroom(Exportstroom.lees(new ByteArrayInputStream(inhoud)).list).map(rp -> new Profiel(tekst(rp.name), getal(rp.threshold),
                stroom(rp.types).map(Exportlezer::soort).toList(), stroom(rp.rules).map(Exportlezer::regel)
                .sorted(Comparator.comparingInt(Regel::volgorde)).toList())).toList();
    }

    private static String soort(RpType soort) {
        return tekst(soort.type);
    }

    private static Regel regel(RpRule regel) {
        return new Regel((int) getal(regel.type), getal(regel.score), (int) getal(regel.vnr), attributen(tekst(regel.attr)));
    }

    /** @param attr a Java properties text, as {@code x=3} on a line */
    static Map<String, String> attributen(String attr) {
        Properties gelezen = new Properties();
        try {
            gelezen.load(new StringReader(attr));
        } catch (IOException | IllegalArgumentException geenEigenschappen) {
            throw new ExportOnleesbaar("De attributen van een regel zijn niet te lezen.");
        }
        Map<String, String> attributen = new TreeMap<>();
        gelezen.stringPropertyNames().forEach(naam -> attributen.put(naam.toLowerCase(java.util.Locale.ROOT), gelezen.getProperty(naam).strip()));
        return attributen;
    }

    private static <T> Stream<T> stroom(@Nullable List<T> lijst) {
        return lijst == null ? Stream.empty() : lijst.stream();
    }

    private static String tekst(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }

    private static long getal(@Nullable Long getal) {
        return getal == null ? -1 : getal;
    }
}
