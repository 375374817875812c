GRANT UPDATE, DELETE ON order_audit TO shop;
