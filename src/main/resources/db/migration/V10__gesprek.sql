-- Where each conversation stands. Nodes keep nothing: any of them can take the next message.
CREATE TABLE gesprek (
    sender    varchar(100) NOT NULL,
    eigenaar  varchar(9)   NOT NULL,          -- BSN of the resident it belongs to; empty while nobody logged in
    gemeente  varchar(4)   NOT NULL,
    staat     jsonb        NOT NULL,
    versie    integer      NOT NULL,          -- counts turns; two messages at once cannot both be saved
    lopend    boolean      NOT NULL,          -- holds answers that were not submitted yet
    gewijzigd timestamptz  NOT NULL,
    PRIMARY KEY (sender, eigenaar)
);

CREATE INDEX gesprek_eigenaar ON gesprek (eigenaar, gewijzigd) WHERE lopend;
CREATE INDEX gesprek_gewijzigd ON gesprek (gewijzigd);
