-- +goose Up
ALTER TABLE trips ALTER COLUMN arrives_at SET NOT NULL;
ALTER TABLE trips ADD CONSTRAINT trips_driver_fk FOREIGN KEY (vehicle_id) REFERENCES vehicles (id) ON DELETE RESTRICT;
ALTER TABLE vehicles ALTER COLUMN lat TYPE numeric(9, 6), ALTER COLUMN lon TYPE numeric(9, 6);
CREATE INDEX trips_vehicle_started ON trips (vehicle_id, started_at DESC);

-- +goose Down
DROP INDEX trips_vehicle_started;
ALTER TABLE vehicles ALTER COLUMN lat TYPE double precision, ALTER COLUMN lon TYPE double precision;
ALTER TABLE trips DROP CONSTRAINT trips_driver_fk;
ALTER TABLE trips ALTER COLUMN arrives_at DROP NOT NULL;
