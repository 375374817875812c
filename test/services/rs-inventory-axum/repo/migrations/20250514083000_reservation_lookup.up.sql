-- no-transaction
CREATE INDEX CONCURRENTLY IF NOT EXISTS reservations_order_ref ON reservations (order_ref);
