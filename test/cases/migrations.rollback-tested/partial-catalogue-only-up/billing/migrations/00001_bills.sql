-- +goose Up
CREATE TABLE bills (
  id    bigserial PRIMARY KEY,
  cents int NOT NULL
);

-- +goose Down
DROP TABLE bills;
