-- +goose Up
CREATE TABLE vehicles (
  id         bigserial PRIMARY KEY,
  plate      text NOT NULL UNIQUE,
  mileage_km int  NOT NULL DEFAULT 0
);
CREATE TABLE leases (
  id         bigserial PRIMARY KEY,
  vehicle_id bigint NOT NULL REFERENCES vehicles (id),
  customer   text NOT NULL,
  ends_on    date NOT NULL
);

-- +goose Down
DROP TABLE leases;
DROP TABLE vehicles;
