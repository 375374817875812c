-- +goose Up
CREATE TABLE parcels (id bigserial PRIMARY KEY, state text, weight int);
CREATE INDEX parcels_state ON parcels (state);

-- +goose Down
DROP TABLE parcels;
