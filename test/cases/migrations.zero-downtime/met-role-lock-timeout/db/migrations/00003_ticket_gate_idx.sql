-- +goose NO TRANSACTION
-- +goose Up
CREATE INDEX CONCURRENTLY IF NOT EXISTS ticket_gate_idx ON ticket (gate);

-- +goose Down
DROP INDEX CONCURRENTLY IF EXISTS ticket_gate_idx;
