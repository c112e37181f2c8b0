package nl.procura.gba.web.modules.tabellen.riskprofile.page1;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * Stands in for the class of vrijBRP Balie whose objects fill its export: the same name, fields and serial numbers, so that the tests
 * read what that program would have written.
 */
public class RiskProfileExport implements Serializable {

    private static final long serialVersionUID = 1004073378075203302L;
    private final List<Rp> list = new ArrayList<>();

    public RiskProfileExport met(Rp profiel) {
        list.add(profiel);
        return this;
    }

    public static class Rp implements Serializable {
        private static final long serialVersionUID = 14511884093938935L;
        private final String name;
        private final Long threshold;
        private final List<RpType> types = new ArrayList<>();
        private final List<RpRule> rules = new ArrayList<>();

        public Rp(String name, long threshold, String... types) {
            this.name = name;
            this.threshold = threshold;
            List.of(types).forEach(type -> this.types.add(new RpType(type)));
        }

        public Rp met(String naam, long type, long score, long vnr, String attr) {
            rules.add(new RpRule(naam, type, score, vnr, attr));
            return this;
        }
    }

    public static class RpRule implements Serializable {
        private static final long serialVersionUID = 3487549927344678510L;
        private final String name;
        private final Long type;
        private final Long score;
        private final Long vnr;
        private final String attr;

        RpRule(String name, long type, long score, long vnr, String attr) {
            this.name = name;
            this.type = type;
            this.score = score;
            this.vnr = vnr;
            this.attr = attr;
        }
    }

    public static class RpType implements Serializable {
        private static final long serialVersionUID = 2079626399483425284L;
        private final String type;

        RpType(String type) {
            this.type = type;
        }
    }
}
