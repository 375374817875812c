-- +goose Up
ALTER TABLE parcel ADD COLUMN zone text;

-- +goose Down
-- ALTER TABLE parcel DROP COLUMN zone;
