package nl.verhuisloket.processen;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.verhuisloket.processen.Bpmn.Knoop;
import nl.verhuisloket.processen.Bpmn.Pijl;
import nl.verhuisloket.processen.Bpmn.Punt;
import nl.verhuisloket.processen.Bpmn.Vak;

/** Draws a BPMN file as SVG, exactly where its DI says: black on white, in the shapes of the standard. */
final class Bpmntekening {

    private static final double RAND = 24;
    private static final double LETTER = 7;      // mean width of a letter at the size below
    private static final double REGEL = 14;
    private static final double NAAM_BREEDTE = 100; // beside an event or gateway
    private static final String STIJL = """
            text{font:12px 'Source Sans 3','Segoe UI',Arial,sans-serif;fill:#1b1b1b;text-anchor:middle}
            .a{fill:#444}.t{fill:#eef4fb;stroke:#154273;stroke-width:1.5}.m{fill:#fff4d6;stroke:#7a5c00;stroke-width:2}
            .e{fill:#fff;stroke:#1b1b1b;stroke-width:1.5}.g{fill:#fff;stroke:#1b1b1b;stroke-width:1.5}.l{fill:none;stroke:#444;stroke-width:1.4}
            .k{font-size:10px;fill:#555;text-anchor:start}.n{paint-order:stroke;stroke:#fff;stroke-width:4px}""";

    private final StringBuilder svg = new StringBuilder();

    private Bpmntekening() {
    }

    /** @throws NullPointerException when something is not drawn: {@link ProcessenTest} says what */
    static String teken(Bpmn bpmn) {
        return new Bpmntekening().alles(bpmn);
    }

    private String alles(Bpmn bpmn) {
        Vak rand = rand(bpmn);
        svg.append(tekst("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%s %s %s %s\" role=\"img\" aria-labelledby=\"titel\">\n", rand.x(),
                rand.y(), rand.breedte(), rand.hoogte())).append("<title id=\"titel\">").append(veilig(bpmn.naam())).append("</title>\n<style>")
                .append(STIJL).append("</style>\n<defs><marker id=\"punt\" viewBox=\"0 0 10 10\" refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" "
                        + "orient=\"auto\"><path class=\"a\" d=\"M0 0L10 5L0 10z\"/></marker></defs>\n");
        svg.append(tekst("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"#fff\"/>\n", rand.x(), rand.y(), rand.breedte(), rand.hoogte()));
        bpmn.pijlen().forEach(this::pijl);
        bpmn.knopen().forEach(this::knoop);
        bpmn.pijlen().forEach(this::pijlnaam);
        return svg.append("</svg>\n").toString();
    }

    private static Vak rand(Bpmn bpmn) {
        List<Punt> punten = new ArrayList<>();
        bpmn.pijlen().forEach(pijl -> punten.addAll(pijl.punten()));
        bpmn.knopen().forEach(knoop -> {
            double breed = isTaak(knoop) ? 0 : Math.max(0, (NAAM_BREEDTE - knoop.vak().breedte()) / 2);
            double onder = isTaak(knoop) ? 0 : REGEL * (regels(knoop.naam(), NAAM_BREEDTE).size() + 1);
            punten.add(new Punt(knoop.vak().x() - breed, knoop.vak().y()));
            punten.add(new Punt(knoop.vak().x() + knoop.vak().breedte() + breed, knoop.vak().y() + knoop.vak().hoogte() + onder));
        });
        double links = punten.stream().mapToDouble(Punt::x).min().orElse(0) - RAND;
        double boven = punten.stream().mapToDouble(Punt::y).min().orElse(0) - RAND;
        return new Vak(links, boven, punten.stream().mapToDouble(Punt::x).max().orElse(0) + RAND - links,
                punten.stream().mapToDouble(Punt::y).max().orElse(0) + RAND - boven);
    }

    static boolean isTaak(Knoop knoop) {
        return knoop.soort().toLowerCase(Locale.ROOT).endsWith("task") || knoop.soort().equals("callActivity");
    }

    private void knoop(Knoop knoop) {
        Vak vak = knoop.vak();
        if (isTaak(knoop)) {
            svg.append(tekst("<rect class=\"%s\" x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"8\"/>\n", knoop.soort().equals("userTask") ? "m" : "t",
                    vak.x(), vak.y(), vak.breedte(), vak.hoogte()));
            svg.append(tekst("<text class=\"k\" x=\"%s\" y=\"%s\">%s</text>\n", vak.x() + 6, vak.y() + 13, soort(knoop)));
            naam(knoop.naam(), vak.midX(), vak.midY() + 4, vak.breedte() - 8, true);
        } else {
            svg.append(Bpmntekens.rond(knoop));
            Vak naast = knoop.tekst() == null ? new Vak(vak.midX() - NAAM_BREEDTE / 2, vak.y() + vak.hoogte() + 3, NAAM_BREEDTE, 0) : knoop.tekst();
            naam(knoop.naam(), naast.midX(), naast.y() + 11, naast.breedte(), false);
        }
    }

    private static String soort(Knoop knoop) {
        return switch (knoop.soort()) {
            case "userTask" -> "medewerker";
            case "businessRuleTask" -> "regels";
            case "serviceTask" -> "loket";
            default -> knoop.soort();
        };
    }

    private void naam(String naam, double x, double y, double breedte, boolean gecentreerd) {
        List<String> regels = regels(naam, breedte);
        double eerste = gecentreerd ? y - (regels.size() - 1) * REGEL / 2 + 3 : y;
        for (int i = 0; i < regels.size(); i++) {
            svg.append(tekst("<text%s x=\"%s\" y=\"%s\">%s</text>\n", gecentreerd ? "" : " class=\"n\"", x, eerste + i * REGEL, veilig(regels.get(i))));
        }
    }

    static List<String> regels(String naam, double breedte) {
        List<String> regels = new ArrayList<>();
        for (String woord : naam.isEmpty() ? new String[0] : naam.split(" ")) {
            int laatste = regels.size() - 1;
            if (laatste >= 0 && (regels.get(laatste).length() + 1 + woord.length()) * LETTER <= breedte) {
                regels.set(laatste, regels.get(laatste) + " " + woord);
            } else {
                regels.add(woord);
            }
        }
        return regels;
    }

    private void pijl(Pijl pijl) {
        String weg = pijl.punten().stream().map(punt -> tekst("%s,%s", punt.x(), punt.y())).collect(Collectors.joining(" "));
        svg.append("<polyline class=\"l\" marker-end=\"url(#punt)\" points=\"").append(weg).append("\"/>\n");
        if (pijl.vanzelf()) {
            svg.append(Bpmntekens.streep(pijl.punten().get(0), pijl.punten().get(1)));
        }
    }

    /** Where the DI puts it, else beside the first piece of the arrow. */
    private void pijlnaam(Pijl pijl) {
        Punt van = pijl.punten().get(0);
        Punt naar = pijl.punten().get(1);
        boolean liggend = van.y() == naar.y();
        double half = pijl.naam().length() * LETTER / 2 + 8;
        double x = pijl.tekst() != null ? pijl.tekst().midX() : liggend ? van.x() + Math.signum(naar.x() - van.x()) * half : van.x() + half;
        double y = pijl.tekst() != null ? pijl.tekst().midY() + 4 : liggend ? van.y() - 9 : van.y() + Math.signum(naar.y() - van.y()) * 16 + 4;
        naam(pijl.naam(), x, y, Double.MAX_VALUE, false);
    }

    static String tekst(String vorm, Object... waarden) {
        Object[] rond = java.util.Arrays.stream(waarden).map(w -> w instanceof Double d && d == Math.rint(d) ? (Object) Math.round(d) : w).toArray();
        return String.format(Locale.ROOT, vorm, rond);
    }

    private static String veilig(String tekst) {
        return tekst.replace("&", "&amp;").replace("<", "&lt;");
    }
}
