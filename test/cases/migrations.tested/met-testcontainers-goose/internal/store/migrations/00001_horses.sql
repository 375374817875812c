-- +goose Up
CREATE TABLE horses (
  id   bigserial PRIMARY KEY,
  name text NOT NULL,
  box  text NOT NULL UNIQUE
);

-- +goose Down
DROP TABLE horses;
