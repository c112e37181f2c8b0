-- Who looked at whose data: toegang.Inzagelog. Append-only.
create table inzage (
    nummer   bigint generated always as identity primary key,
    moment   timestamptz not null,
    wie      text        not null,   -- user name of staff, pseudonym of a resident
    rol      text        not null,
    sessie   text        not null,   -- hash of the login session
    doel     text        not null,
    aangifte uuid,
    over     text                    -- pseudonym of the person looked at
);
create index inzage_over on inzage (over, moment);
create index inzage_aangifte on inzage (aangifte, moment);

create function inzage_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'Het inzagelog wordt alleen aangevuld.';
end $$;
create trigger inzage_blijft before update or delete or truncate on inzage
    for each statement execute function inzage_blijft();
