-- +goose Up
ALTER TABLE ticket ADD COLUMN gate text;

-- +goose Down
ALTER TABLE ticket DROP COLUMN gate;
