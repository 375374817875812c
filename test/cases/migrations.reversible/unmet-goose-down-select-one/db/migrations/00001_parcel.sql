-- +goose Up
CREATE TABLE parcel (
  id        bigserial PRIMARY KEY,
  land_reg  text NOT NULL UNIQUE,
  area_m2   numeric(12, 1) NOT NULL
);

-- +goose Down
SELECT 1;
