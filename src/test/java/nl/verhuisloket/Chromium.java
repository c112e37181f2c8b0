package nl.verhuisloket;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real Chromium for tests: the system's where there is one, else the one that Playwright fetches itself. Where neither is to be
 * had a test fails, with a sentence that says how to get one. Each page has a context, so a session, of its own.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> NAMEN = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final List<String> VASTE_PLEKKEN = List.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final List<String> ARGUMENTEN = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync");
    private static final Path SCHERMEN = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Chromium(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** @throws IllegalStateException when there is no browser; the message says how to get one */
    public static Chromium start() {
        Optional<Path> systeem = systeembrowser();
        Map<String, String> omgeving = new HashMap<>(System.getenv());
        systeem.ifPresent(pad -> omgeving.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        Playwright playwright = null;
        try {
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(omgeving));
            BrowserType.LaunchOptions opties = new BrowserType.LaunchOptions().setArgs(ARGUMENTEN);
            systeem.ifPresent(opties::setExecutablePath);
            return new Chromium(playwright, playwright.chromium().launch(opties));
        } catch (RuntimeException e) {                 // the driver throws plain ones when its download fails
            if (playwright != null) {
                playwright.close();
            }
            throw new IllegalStateException("There is no browser for the browser tests. Install Chromium (Debian: apt-get install chromium), "
                    + "put it on the PATH or name it in CHROMIUM, or let Playwright reach its download site; see the cause.", e);
        }
    }

    /** Named in the environment variable {@code CHROMIUM}, else on the path. */
    private static Optional<Path> systeembrowser() {
        Stream<Path> genoemd = Stream.ofNullable(System.getenv("CHROMIUM")).filter(p -> !p.isBlank()).map(Path::of);
        Stream<Path> opPad = Stream.of(System.getenv().getOrDefault("PATH", "/usr/bin").split(java.io.File.pathSeparator))
                .flatMap(map -> NAMEN.stream().map(naam -> Path.of(map, naam)));
        return Stream.of(genoemd, opPad, VASTE_PLEKKEN.stream().map(Path::of)).flatMap(s -> s).filter(Files::isExecutable).findFirst();
    }

    /** @param breedte of the window, in CSS pixels */
    public Page pagina(int breedte) {
        return pagina(breedte, ColorScheme.LIGHT);
    }

    public Page pagina(int breedte, ColorScheme kleuren) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(breedte, breedte < 600 ? 640 : 900).setColorScheme(kleuren).setLocale("nl-NL").setAcceptDownloads(true));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /** Fails on any violation of WCAG 2.2 A and AA or of axe's best practices, with what and where. */
    public static void toegankelijk(Page pagina) {
        AxeResults uitslag = new AxeBuilder(pagina).analyze();
        assertThat(uitslag.getPasses()).as("axe looked at %s", pagina.url()).isNotEmpty();
        assertThat(uitslag.getViolations()).as(() -> "axe on " + pagina.url() + " at " + pagina.viewportSize().width + " px: " + beschrijf(uitslag))
                .isEmpty();
    }

    private static String beschrijf(AxeResults uitslag) {
        List<String> regels = new ArrayList<>();
        uitslag.getViolations().forEach(v -> v.getNodes().forEach(n -> regels.add(v.getId() + ": " + n.getTarget() + " " + n.getHtml()
                + " " + n.getFailureSummary())));
        return String.join("\n", regels);
    }

    /** Nothing sticks out to the side (WCAG 1.4.10). */
    public static void pastInDeBreedte(Page pagina) {
        Object over = pagina.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) over).intValue()).as("pixels of sideways scrolling on %s", pagina.url()).isLessThanOrEqualTo(0);
    }

    /** Writes {@code target/screenshots/<naam>.png}, the page in full. */
    public static void scherm(Page pagina, String naam) {
        pagina.evaluate("() => window.scrollTo(0, 0)");     // what waits above the window must not show up halfway
        pagina.screenshot(new Page.ScreenshotOptions().setPath(SCHERMEN.resolve(naam + ".png")).setFullPage(true));
    }

    @Override
    public void close() {
        chromium.close();
        playwright.close();
    }
}
