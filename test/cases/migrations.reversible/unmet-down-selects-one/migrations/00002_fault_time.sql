-- +goose Up
ALTER TABLE faults ADD COLUMN at timestamptz DEFAULT now();

-- +goose Down
SELECT 1;
