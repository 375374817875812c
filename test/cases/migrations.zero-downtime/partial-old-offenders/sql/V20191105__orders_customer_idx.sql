CREATE INDEX orders_customer_idx ON customer_order (customer_id);
