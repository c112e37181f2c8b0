package nl.verhuisloket.afhandeling.dossier;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.verhuisloket.afhandeling.Beoordelingen.Besluit;
import nl.verhuisloket.toetsing.Bevinding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What specialists decided, with the findings they had before them. */
@Repository
public class Besluiten {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Besluiten(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public record Genomen(Besluit besluit, String motivering, String behandelaar, Instant moment, List<Bevinding> bevindingen) {
    }

    /** @return false when this task was decided before */
    public boolean bewaar(UUID aangifte, String taak, Genomen genomen) {
        return jdbc.sql("""
                insert into beoordeling (aangifte, taak, besluit, motivering, behandelaar, moment, bevindingen)
                values (:aangifte, :taak, :besluit, :motivering, :behandelaar, :moment, :bevindingen::jsonb)
                on conflict (taak) do nothing""")
                .param("aangifte", aangifte).param("taak", taak).param("besluit", genomen.besluit().name())
                .param("motivering", genomen.motivering()).param("behandelaar", genomen.behandelaar())
                .param("moment", Timestamp.from(genomen.moment()))
                .param("bevindingen", json.writeValueAsString(genomen.bevindingen())).update() == 1;
    }

    public Optional<Genomen> laatste(UUID aangifte) {
        return jdbc.sql("""
                select besluit, motivering, behandelaar, moment, bevindingen from beoordeling
                where aangifte = :aangifte order by id desc limit 1""")
                .param("aangifte", aangifte)
                .query((rij, nummer) -> new Genomen(Besluit.valueOf(rij.getString("besluit")), rij.getString("motivering"),
                        rij.getString("behandelaar"), rij.getTimestamp("moment").toInstant(),
                        json.readValue(rij.getString("bevindingen"), new TypeReference<List<Bevinding>>() { })))
                .optional();
    }
}
