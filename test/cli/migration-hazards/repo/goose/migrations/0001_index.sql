-- +goose Up
CREATE INDEX CONCURRENTLY jobs_state ON jobs (state);
-- +goose Down
DROP INDEX jobs_state;
