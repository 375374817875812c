-- +goose Up
CREATE TABLE mechanics (
  id   bigserial PRIMARY KEY,
  name text NOT NULL
);
ALTER TABLE faults ADD COLUMN mechanic_id bigint;

-- +goose Down
SELECT 1;
