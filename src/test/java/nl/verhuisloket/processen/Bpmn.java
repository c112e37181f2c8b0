package nl.verhuisloket.processen;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A BPMN 2.0 file with its drawing (BPMN DI), whatever engine it is for.
 *
 * @param proces id of the process
 */
record Bpmn(String proces, String naam, List<Knoop> knopen, List<Pijl> pijlen) {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String PUNT = "http://www.omg.org/spec/DD/20100524/DI";
    private static final Set<String> GEEN_KNOOP = Set.of("sequenceFlow", "documentation", "property", "extensionElements", "laneSet");

    record Vak(double x, double y, double breedte, double hoogte) {
        double midX() {
            return x + breedte / 2;
        }

        double midY() {
            return y + hoogte / 2;
        }

        /** Whether they share a point, with some room between them. */
        boolean raakt(Vak ander, double ruimte) {
            return x < ander.x + ander.breedte + ruimte && ander.x < x + breedte + ruimte
                    && y < ander.y + ander.hoogte + ruimte && ander.y < y + hoogte + ruimte;
        }
    }

    record Punt(double x, double y) {
    }

    /**
     * @param soort element name such as {@code userTask}
     * @param teken what an event waits for: {@code timer}, {@code message} or empty
     * @param tekst where the name stands; null: the usual place
     */
    record Knoop(String id, String soort, String naam, String teken, @Nullable Vak vak, @Nullable Vak tekst) {
    }

    record Pijl(String id, String naam, String van, String naar, boolean vanzelf, List<Punt> punten, @Nullable Vak tekst) {
    }

    static Bpmn lees(Path bestand) throws IOException {
        try {
            var bouwer = DocumentBuilderFactory.newInstance();
            bouwer.setNamespaceAware(true);
            Element wortel = bouwer.newDocumentBuilder().parse(bestand.toFile()).getDocumentElement();
            return lees(wortel, (Element) wortel.getElementsByTagNameNS(MODEL, "process").item(0));
        } catch (ParserConfigurationException | SAXException fout) {
            throw new IOException(bestand + " is no XML", fout);
        }
    }

    private static Bpmn lees(Element wortel, Element proces) {
        Map<String, Element> tekening = new HashMap<>();
        Stream.of("BPMNShape", "BPMNEdge").flatMap(soort -> elementen(wortel, DI, soort)).forEach(vorm -> tekening.put(vorm.getAttribute("bpmnElement"), vorm));
        List<Knoop> knopen = new ArrayList<>();
        Map<String, Element> pijlen = new LinkedHashMap<>();
        kinderen(proces).forEach(kind -> {
            if (kind.getLocalName().equals("sequenceFlow")) {
                pijlen.put(kind.getAttribute("id"), kind);
            } else if (!GEEN_KNOOP.contains(kind.getLocalName())) {
                knopen.add(new Knoop(kind.getAttribute("id"), kind.getLocalName(), kind.getAttribute("name"), teken(kind),
                        vak(tekening.get(kind.getAttribute("id")), "BPMNShape"), vak(tekening.get(kind.getAttribute("id")), "BPMNLabel")));
            }
        });
        Set<String> vanzelf = Set.copyOf(kinderen(proces).map(kind -> kind.getAttribute("default")).filter(id -> !id.isEmpty()).toList());
        return new Bpmn(proces.getAttribute("id"), proces.getAttribute("name"), List.copyOf(knopen),
                pijlen.values().stream().map(pijl -> pijl(pijl, vanzelf, tekening.get(pijl.getAttribute("id")))).toList());
    }

    private static Pijl pijl(Element pijl, Set<String> vanzelf, @Nullable Element lijn) {
        List<Punt> punten = lijn == null ? List.of() : elementen(lijn, PUNT, "waypoint")
                .map(punt -> new Punt(getal(punt, "x"), getal(punt, "y"))).toList();
        return new Pijl(pijl.getAttribute("id"), pijl.getAttribute("name"), pijl.getAttribute("sourceRef"), pijl.getAttribute("targetRef"),
                vanzelf.contains(pijl.getAttribute("id")), punten, vak(lijn, "BPMNLabel"));
    }

    private static String teken(Element knoop) {
        return kinderen(knoop).map(Element::getLocalName).filter(naam -> naam.endsWith("EventDefinition")).findFirst()
                .map(naam -> naam.replace("EventDefinition", "")).orElse("");
    }

    /** @param ouder of the bounds: the shape itself, or its label */
    private static @Nullable Vak vak(@Nullable Element vorm, String ouder) {
        return vorm == null ? null : elementen(vorm, DC, "Bounds").filter(vak -> vak.getParentNode().getLocalName().equals(ouder)).findFirst()
                .map(vak -> new Vak(getal(vak, "x"), getal(vak, "y"), getal(vak, "width"), getal(vak, "height"))).orElse(null);
    }

    private static double getal(Element element, String naam) {
        return Double.parseDouble(element.getAttribute(naam));
    }

    private static Stream<Element> elementen(Element ouder, String ruimte, String naam) {
        return stroom(ouder.getElementsByTagNameNS(ruimte, naam));
    }

    private static Stream<Element> kinderen(Element ouder) {
        return stroom(ouder.getChildNodes());
    }

    private static Stream<Element> stroom(NodeList lijst) {
        return IntStream.range(0, lijst.getLength()).mapToObj(lijst::item).filter(Element.class::isInstance).map(Element.class::cast);
    }
}
