-- The test databases of one JVM share their neighbours: each counts its zaaknummers from a thousand of its own, so that no two
-- databases make one zaak.
select setval('zaaknummer_reeks', greatest((select last_value from zaaknummer_reeks),
        1000 * coalesce(substring(current_database() from '^test([0-9]+)$')::int, 0) + 1));
