package nl.verhuisloket.gesprek.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class WidgetTest {

    private static final Path STATISCH = Path.of("src/main/resources/static");
    private static final int MEESTE_BYTES = 60_000;

    @Test
    void weighsLessThanSixtyKilobytesWithAllItsParts() throws IOException {
        ByteArrayOutputStream pakket = new ByteArrayOutputStream();
        int bestanden = 0;
        try (GZIPOutputStream gzip = new GZIPOutputStream(pakket)) {
            for (Path bestand : delen()) {
                gzip.write(Files.readAllBytes(bestand));
                bestanden++;
            }
        }
        assertThat(bestanden).isGreaterThan(10);
        assertThat(pakket.size()).isLessThan(MEESTE_BYTES);
    }

    /** A strict CSP refuses them, and answers may hold anything. */
    @Test
    void putsNoMarkupOrInlineStyleInThePage() throws IOException {
        for (Path bestand : delen().stream().filter(b -> b.toString().endsWith(".js")).toList()) {
            assertThat(Files.readString(bestand)).as(bestand.toString()).doesNotContain("innerHTML").doesNotContain("insertAdjacentHTML")
                    .doesNotContain(".style.").doesNotContain("eval(").doesNotContain("localStorage");
        }
        try (Stream<Path> sjablonen = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path sjabloon : sjablonen.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(sjabloon)).as(sjabloon.toString()).doesNotContainPattern("<style|style=|<script>|\\son[a-z]+=");
            }
        }
    }

    private static List<Path> delen() throws IOException {
        try (Stream<Path> alle = Files.walk(STATISCH)) {
            return alle.filter(Files::isRegularFile).filter(b -> {
                String pad = STATISCH.relativize(b).toString();
                return pad.equals("widget.js") || pad.startsWith("gesprek") || pad.startsWith("css/tokens") || pad.startsWith("css/gesprek")
                        || pad.startsWith("thema/amsterdam") || pad.startsWith("vendor") && pad.endsWith(".css");
            }).toList();
        }
    }
}
