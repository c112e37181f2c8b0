-- Every version of the rules that may have judged here, with all its files: a judgement can be repeated after the files changed.
create table regelversie (
    versie  text primary key,
    moment  timestamptz not null,
    bronnen jsonb       not null                  -- content by path
);

create function regelversie_blijft() returns trigger language plpgsql as $$
begin
    raise exception 'Een regelversie wordt niet veranderd of verwijderd.';
end $$;
create trigger regelversie_blijft before update or delete or truncate on regelversie
    for each statement execute function regelversie_blijft();

-- From now on no judgement is stored whose rules are not kept; older ones were made before there was an archive.
alter table toetsing add constraint toetsing_regelversie foreign key (regelversie) references regelversie not valid;
