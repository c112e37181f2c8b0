-- What earlier declarations have in common, under pseudonyms: afhandeling.feiten.Sporen. Kept 30 or 90 days.
create table spoor (
    aangifte uuid        not null references aangifte on delete cascade,
    soort    text        not null,    -- SESSIE, ADRES, CONTACT or MACHTIGING
    sleutel  text        not null,    -- keyed hash of the session, object, e-mail address or number, or declarant
    doel     text        not null,    -- keyed hash of what is counted: the new address, the declaration or the person
    moment   timestamptz not null,    -- of receipt
    primary key (aangifte, soort, sleutel, doel)
);
create index spoor_sleutel on spoor (sleutel, moment);
create index spoor_moment on spoor (soort, moment);
