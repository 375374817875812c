CREATE TABLE valves (id bigint PRIMARY KEY, percent int NOT NULL, retired boolean NOT NULL DEFAULT false);
CREATE TABLE changes (
    id     bigserial PRIMARY KEY,
    action text NOT NULL,
    object jsonb NOT NULL,
    at     timestamptz NOT NULL
);
