package nl.verhuisloket.omgeving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BurenTest {

    @TempDir Path map;

    @Test
    void answerFromTheMappingsOfEachNeighbourAndRefuseTheRest() throws Exception {
        schrijf("brp/mappings/diep/persoon.json", """
                {"request":{"method":"GET","urlPath":"/brp/x"},"response":{"status":200,"bodyFileName":"brp/data/x.txt"}}""");
        schrijf("bag/mappings/adres.json", """
                {"mappings":[{"request":{"urlPath":"/bag/1"},"response":{"status":201}},{"request":{"urlPath":"/bag/2"},"response":{"status":202}}]}""");
        schrijf("brp/data/x.txt", "hallo");
        try (Buren buren = start(0)) {
            assertThat(haal(buren, "/brp/x").body()).isEqualTo("hallo");
            assertThat(haal(buren, "/bag/2").statusCode()).isEqualTo(202);
            HttpResponse<String> onbekend = haal(buren, "/brp/999993653");
            assertThat(onbekend.statusCode()).isEqualTo(404);
            assertThat(onbekend.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(onbekend.body()).doesNotContain("999993653");
        }
    }

    @Test
    void sayWhichMappingIsBroken() throws Exception {
        schrijf("brp/mappings/stuk.json", "{");
        assertThatThrownBy(() -> start(0))
                .isInstanceOf(StartNietMogelijk.class).hasMessageContaining("stuk.json");
    }

    @Test
    void sayThatTheirPortIsTaken() throws Exception {
        try (Buren eerste = start(0)) {
            assertThatThrownBy(() -> start(eerste.poort()))
                    .isInstanceOf(StartNietMogelijk.class).hasMessageContaining("poort " + eerste.poort());
        }
    }

    private Buren start(int poort) {
        return Buren.start(new Burenmappen(map, map.resolve("toestand"), Clock.systemUTC()), poort, List.of());
    }

    private void schrijf(String naam, String inhoud) throws IOException {
        Files.createDirectories(map.resolve(naam).getParent());
        Files.writeString(map.resolve(naam), inhoud);
    }

    private static HttpResponse<String> haal(Buren buren, String pad) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(buren.basisUrl() + pad)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
