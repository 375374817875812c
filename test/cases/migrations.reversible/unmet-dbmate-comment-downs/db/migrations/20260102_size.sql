-- migrate:up
ALTER TABLE rooms ADD COLUMN size int;

-- migrate:down
SELECT 1;
