-- Revert rooms from pg
BEGIN;
DROP TABLE rooms;
COMMIT;
