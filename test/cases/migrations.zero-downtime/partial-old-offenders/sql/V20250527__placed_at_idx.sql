CREATE INDEX CONCURRENTLY orders_placed_at_idx ON customer_order (placed_at);
