-- +goose Up
CREATE TABLE elevators (
  id      bigserial PRIMARY KEY,
  address text NOT NULL
);
CREATE TABLE faults (
  id          bigserial PRIMARY KEY,
  elevator_id bigint NOT NULL REFERENCES elevators (id),
  code        text NOT NULL
);

-- +goose Down
SELECT 1;
