-- +goose Up
CREATE INDEX parcels_weight ON parcels (weight);

-- +goose Down
DROP INDEX parcels_weight;
