CREATE TABLE claimants (
    id          uuid PRIMARY KEY,
    sub         text NOT NULL UNIQUE,
    full_name   text NOT NULL,
    email       text,
    phone       text,
    birth_date  date,
    iban        bytea,
    national_id bytea
);

CREATE TABLE claims (
    id            uuid PRIMARY KEY,
    claimant_id   uuid NOT NULL REFERENCES claimants (id),
    policy_number text NOT NULL,
    description   text NOT NULL,
    amount        numeric(10, 2) NOT NULL,
    state         text NOT NULL,
    submitted_at  timestamptz NOT NULL
);

CREATE SEQUENCE revinfo_seq INCREMENT BY 50;
CREATE TABLE revinfo (
    rev      integer PRIMARY KEY,
    revtstmp bigint
);
CREATE TABLE claims_aud (
    LIKE claims,
    rev     integer NOT NULL REFERENCES revinfo (rev),
    revtype smallint,
    PRIMARY KEY (id, rev)
);
CREATE TABLE claimants_aud (
    LIKE claimants,
    rev     integer NOT NULL REFERENCES revinfo (rev),
    revtype smallint,
    PRIMARY KEY (id, rev)
);
