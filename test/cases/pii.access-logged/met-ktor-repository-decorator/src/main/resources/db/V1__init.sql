CREATE TABLE patients (id bigserial PRIMARY KEY, full_name text, birth_date date, phone text);
CREATE TABLE pii_reads (
    id         bigserial PRIMARY KEY,
    reader     text NOT NULL,
    patient_id bigint NOT NULL,
    at         timestamptz NOT NULL
);
