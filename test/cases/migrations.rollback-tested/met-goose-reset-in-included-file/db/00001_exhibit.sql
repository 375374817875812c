-- +goose Up
CREATE TABLE exhibit (
  id      bigserial PRIMARY KEY,
  title   text NOT NULL,
  room    text NOT NULL
);

-- +goose Down
DROP TABLE exhibit;
