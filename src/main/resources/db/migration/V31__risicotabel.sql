-- Risk tables of municipalities: proposed, tried, put in force. Each step with who and when; nothing is ever changed.
create table risicotabel (
    versie   text primary key references regelversie,   -- the rules it made with the program of that day
    gemeente text        not null,
    moment   timestamptz not null,
    door     text        not null,                      -- user name of the author
    signalen jsonb       not null
);
create index risicotabel_gemeente on risicotabel (gemeente, moment);

-- Put in force, from then until the next one of this municipality.
create table risicopublicatie (
    nummer   bigint generated always as identity primary key,
    gemeente text        not null,
    tabel    text        not null references risicotabel,
    moment   timestamptz not null,
    door     text        not null
);
create index risicopublicatie_gemeente on risicopublicatie (gemeente, nummer);

-- Tried on past declarations and thereby submitted.
create table risicosimulatie (
    nummer      bigint generated always as identity primary key,
    tabel       text        not null references risicotabel,
    moment      timestamptz not null,
    door        text        not null,
    regelversie text        not null references regelversie,   -- what was tried
    na          bigint      not null,                          -- last publication of the municipality then, 0 when there was none
    uitslag     jsonb       not null
);
create index risicosimulatie_tabel on risicosimulatie (tabel, nummer);

create function risico_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'Risicotabellen, simulaties en publicaties worden alleen aangevuld.';
end $$;
create trigger risicotabel_blijft before update or delete or truncate on risicotabel for each statement execute function risico_blijft();
create trigger risicosimulatie_blijft before update or delete or truncate on risicosimulatie for each statement execute function risico_blijft();
create trigger risicopublicatie_blijft before update or delete or truncate on risicopublicatie for each statement execute function risico_blijft();
