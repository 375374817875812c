-- +goose Up
ALTER TABLE ticket VALIDATE CONSTRAINT ticket_event_fk;

-- +goose Down
SELECT 1;
