create sequence zaaknummer_reeks;

-- A declaration as received. Content and receipt never change.
create table aangifte (
    id               uuid primary key,
    zaaknummer       text        not null unique,
    gemeente         text        not null,
    aangever         text        not null,
    sleutel          text        not null,
    ontvangst        timestamptz not null,
    verhuizing       jsonb       not null,
    ondertekening    jsonb       not null,
    status           text        not null,
    registratiedatum date,
    unique (aangever, sleutel)
);

-- Who moves, declarant included: finds open declarations of the same people.
create table aangifte_verhuizer (
    aangifte uuid not null references aangifte on delete cascade,
    bsn      text not null,
    primary key (aangifte, bsn)
);
create index aangifte_verhuizer_bsn on aangifte_verhuizer (bsn);

-- Each judgement with the facts and the rule version it was made on.
create table toetsing (
    id          bigint generated always as identity primary key,
    aangifte    uuid        not null references aangifte on delete cascade,
    moment      timestamptz not null,
    feiten      jsonb       not null,
    achtergrond jsonb       not null,
    regelversie text,
    oordeel     jsonb
);
create index toetsing_aangifte on toetsing (aangifte, id);

-- What happened, for the resident and the specialist. A soort that repeats has a volgnummer.
create table gebeurtenis (
    id       bigint generated always as identity primary key,
    aangifte uuid        not null references aangifte on delete cascade,
    moment   timestamptz not null,
    soort    text        not null,
    zin      text        not null,
    door     text        not null
);
create index gebeurtenis_aangifte on gebeurtenis (aangifte, id);

-- The question to the main occupant. The code finds it; only the BSN it was put to can open it.
create table toestemming (
    aangifte     uuid primary key references aangifte on delete cascade,
    code         text        not null unique,
    hoofdbewoner text        not null,
    gevraagd     timestamptz not null,
    verloopt     timestamptz not null,
    akkoord      boolean,
    beantwoord   timestamptz
);

-- Letters as they were made: the same document each time it is asked for.
create table brief (
    aangifte uuid        not null references aangifte on delete cascade,
    soort    text        not null,
    moment   timestamptz not null,
    pdf      bytea       not null,
    primary key (aangifte, soort)
);

-- What a specialist decided, and which findings they had before them.
create table beoordeling (
    id          bigint generated always as identity primary key,
    aangifte    uuid        not null references aangifte on delete cascade,
    taak        text        not null unique,
    besluit     text        not null,
    motivering  text        not null,
    behandelaar text        not null,
    moment      timestamptz not null,
    bevindingen jsonb       not null
);
create index beoordeling_aangifte on beoordeling (aangifte, id);
