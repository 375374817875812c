DROP TABLE audit_log;
DROP TABLE api_keys;
DROP TABLE suppliers;
DROP TABLE reservations;
DROP TABLE stock;
