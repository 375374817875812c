-- +goose Up
CREATE TABLE parcel (
  id      bigserial PRIMARY KEY,
  address text NOT NULL
);

-- +goose Down
DROP TABLE parcel;
