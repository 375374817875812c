-- +goose NO TRANSACTION
-- +goose Up
CREATE INDEX CONCURRENTLY jobs_kind ON jobs (kind);
-- +goose Down
DROP INDEX CONCURRENTLY jobs_kind;
