CREATE TABLE access_log (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    carer       text NOT NULL,
    resident_id bigint,
    path        text NOT NULL,
    read_at     timestamptz NOT NULL
);
