-- +goose Up
CREATE TABLE event (
  id        bigserial PRIMARY KEY,
  title     text NOT NULL,
  starts_at timestamptz NOT NULL
);
CREATE TABLE ticket (
  id       bigserial PRIMARY KEY,
  event_id bigint NOT NULL,
  seat     text NOT NULL
);

-- +goose Down
DROP TABLE ticket;
DROP TABLE event;
