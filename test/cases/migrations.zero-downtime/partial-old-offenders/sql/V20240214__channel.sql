ALTER TABLE customer_order ADD COLUMN channel text;
