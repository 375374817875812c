-- +goose Up
ALTER TABLE parcels ALTER COLUMN weight TYPE bigint;
ALTER TABLE parcels ALTER COLUMN state SET NOT NULL;

-- +goose Down
ALTER TABLE parcels ALTER COLUMN state DROP NOT NULL;
