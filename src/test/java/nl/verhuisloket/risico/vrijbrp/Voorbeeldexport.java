package nl.verhuisloket.risico.vrijbrp;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.procura.gba.web.modules.tabellen.riskprofile.page1.RiskProfileExport;
import nl.procura.gba.web.modules.tabellen.riskprofile.page1.RiskProfileExport.Rp;

/** An export as vrijBRP Balie writes it: every rule type once, in their order, 10 points each, threshold 30. */
public final class Voorbeeldexport {

    private Voorbeeldexport() {
    }

    static Rp profiel() {
        Rp profiel = new Rp("Verhuizingen", 30, "BINNENGEMEENTELIJK", "INTERGEMEENTELIJK");
        for (int soort = 1; soort <= 19; soort++) {
            profiel.met("Regel " + soort, soort, 10, soort, attr(soort));
        }
        return profiel;
    }

    /** As {@code Properties.store} writes it, with a date above. */
    private static String attr(int soort) {
        String waarden = switch (soort) {
            case 2 -> "x=3\ny=365\n";
            case 3 -> "x=2\ny=365\nz=5001\n";
            case 6 -> "x=0\ny=6\n";
            case 7, 8, 9 -> "x=12\n";
            case 12, 19 -> "x=30\n";
            case 14 -> "x=12\n";
            default -> "";
        };
        return "#Tue Nov 24 10:00:00 CET 2026\n" + waarden;
    }

    public static byte[] zip() {
        return zip("inhoud.ser", objecten(new RiskProfileExport().met(profiel())));
    }

    static byte[] zip(String naam, byte[] inhoud) {
        ByteArrayOutputStream bestand = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bestand)) {
            zip.putNextEntry(new ZipEntry(naam));
            zip.write(inhoud);
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
        return bestand.toByteArray();
    }

    static byte[] objecten(Object inhoud) {
        ByteArrayOutputStream bestand = new ByteArrayOutputStream();
        try (ObjectOutputStream stroom = new ObjectOutputStream(bestand)) {
            stroom.writeObject(inhoud);
        } catch (IOException fout) {
            throw new IllegalStateException(fout);
        }
        return bestand.toByteArray();
    }

    /** Read back, as the import sees it. */
    static Profiel gelezen() {
        List<Profiel> profielen = Exportlezer.lees(zip());
        return profielen.get(0);
    }
}
