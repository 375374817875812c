-- +goose Up
CREATE TABLE bouquets (
  id    bigserial PRIMARY KEY,
  title text NOT NULL,
  cents int NOT NULL
);

-- +goose Down
DROP TABLE bouquets;
