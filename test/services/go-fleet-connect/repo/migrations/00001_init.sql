-- +goose Up
CREATE TABLE vehicles (
    id text PRIMARY KEY DEFAULT gen_random_uuid()::text, tenant text NOT NULL, plate text NOT NULL, status text NOT NULL DEFAULT 'idle',
    lat double precision NOT NULL DEFAULT 0, lon double precision NOT NULL DEFAULT 0, seen_at timestamptz NOT NULL DEFAULT 'epoch'
);
CREATE TABLE drivers (
    id text PRIMARY KEY DEFAULT gen_random_uuid()::text, tenant text NOT NULL, full_name text NOT NULL, phone text NOT NULL, licence_number text NOT NULL
);
CREATE TABLE trips (
    id text PRIMARY KEY DEFAULT gen_random_uuid()::text, vehicle_id text NOT NULL REFERENCES vehicles (id), driver_id text NOT NULL,
    driver_name text NOT NULL, started_at timestamptz NOT NULL DEFAULT now(), arrives_at timestamptz
);
CREATE TABLE driver_views (viewer text NOT NULL, driver_id text NOT NULL, at timestamptz NOT NULL DEFAULT now());

-- +goose Down
DROP TABLE driver_views;
DROP TABLE trips;
DROP TABLE drivers;
DROP TABLE vehicles;
