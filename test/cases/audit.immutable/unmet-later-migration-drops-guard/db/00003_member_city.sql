-- +goose Up
ALTER TABLE member ADD COLUMN city text;

-- +goose Down
ALTER TABLE member DROP COLUMN city;
