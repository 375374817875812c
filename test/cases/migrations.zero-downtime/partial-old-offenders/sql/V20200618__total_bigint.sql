ALTER TABLE customer_order ALTER COLUMN total TYPE bigint;
