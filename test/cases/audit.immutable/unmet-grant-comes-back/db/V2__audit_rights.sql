REVOKE UPDATE, DELETE ON order_audit FROM shop;
