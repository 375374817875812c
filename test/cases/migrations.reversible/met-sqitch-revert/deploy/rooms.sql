-- Deploy rooms to pg
BEGIN;
CREATE TABLE rooms (id int PRIMARY KEY);
COMMIT;
