-- +goose Up
ALTER TABLE ticket ADD CONSTRAINT ticket_event_fk
  FOREIGN KEY (event_id) REFERENCES event (id) NOT VALID;

-- +goose Down
ALTER TABLE ticket DROP CONSTRAINT ticket_event_fk;
