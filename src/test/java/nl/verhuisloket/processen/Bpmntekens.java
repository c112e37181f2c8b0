package nl.verhuisloket.processen;

import static nl.verhuisloket.processen.Bpmntekening.tekst;

import nl.verhuisloket.processen.Bpmn.Knoop;
import nl.verhuisloket.processen.Bpmn.Punt;
import nl.verhuisloket.processen.Bpmn.Vak;

/** The small marks that BPMN puts in its shapes. */
final class Bpmntekens {

    private Bpmntekens() {
    }

    /** What is no task: an event or a gateway. */
    static String rond(Knoop knoop) {
        return knoop.soort().endsWith("Gateway") ? ruit(knoop.vak()) + gateway(knoop) : event(knoop);
    }

    private static String ruit(Vak vak) {
        return tekst("<path class=\"g\" d=\"M%s %sL%s %sL%s %sL%s %sz\"/>\n", vak.midX(), vak.y(), vak.x() + vak.breedte(), vak.midY(), vak.midX(),
                vak.y() + vak.hoogte(), vak.x(), vak.midY());
    }

    /** A circle; double for one in between, thick for the end; with a clock or an envelope for what it waits for. */
    private static String event(Knoop knoop) {
        Vak vak = knoop.vak();
        double straal = vak.breedte() / 2;
        boolean einde = knoop.soort().equals("endEvent");
        String rand = tekst("<circle class=\"e\" cx=\"%s\" cy=\"%s\" r=\"%s\"%s/>\n", vak.midX(), vak.midY(), straal, einde ? " style=\"stroke-width:4\"" : "");
        String binnen = knoop.soort().startsWith("intermediate") || knoop.soort().equals("boundaryEvent")
                ? tekst("<circle class=\"e\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>\n", vak.midX(), vak.midY(), straal - 3) : "";
        return rand + binnen + switch (knoop.teken()) {
            case "timer" -> tekst("<circle class=\"e\" cx=\"%1$s\" cy=\"%2$s\" r=\"9\"/><path class=\"l\" d=\"M%1$s %2$sv-6M%1$s %2$sh4\"/>\n", vak.midX(), vak.midY());
            case "message" -> tekst("<path class=\"e\" d=\"M%s %sh18v12h-18zl9 7l9 -7\"/>\n", vak.midX() - 9, vak.midY() - 6);
            default -> "";
        };
    }

    /** A cross for a choice, a plus for together, a pentagon in a circle for whichever event comes first. */
    private static String gateway(Knoop knoop) {
        double x = knoop.vak().midX();
        double y = knoop.vak().midY();
        return switch (knoop.soort()) {
            case "exclusiveGateway" -> tekst("<path d=\"M%s %sl16 16m0 -16l-16 16\" stroke=\"#1b1b1b\" stroke-width=\"3\"/>\n", x - 8, y - 8);
            case "parallelGateway" -> tekst("<path d=\"M%s %sh20m-10 -10v20\" stroke=\"#1b1b1b\" stroke-width=\"3\"/>\n", x - 10, y);
            case "eventBasedGateway" -> tekst("<circle class=\"e\" cx=\"%1$s\" cy=\"%2$s\" r=\"13\"/><path class=\"e\" d=\"M%3$s %4$sl8 6l-3 9h-10l-3 -9z\"/>\n",
                    x, y, x, y - 8);
            default -> "";
        };
    }

    /** Through the start of the arrow that is taken when no other fits. */
    static String streep(Punt van, Punt naar) {
        double dx = Math.signum(naar.x() - van.x());
        double dy = Math.signum(naar.y() - van.y());
        double x = van.x() + dx * 10;
        double y = van.y() + dy * 10;
        return tekst("<path class=\"l\" d=\"M%s %sL%s %s\"/>\n", x - dx * 4 - dy * 5, y - dy * 4 - dx * 5, x + dx * 4 + dy * 5, y + dy * 4 + dx * 5);
    }
}
