CREATE TABLE notes (
    id         BIGSERIAL PRIMARY KEY,
    patient_id BIGINT NOT NULL,
    body       TEXT NOT NULL,
    written_at TIMESTAMPTZ NOT NULL DEFAULT now()
);
