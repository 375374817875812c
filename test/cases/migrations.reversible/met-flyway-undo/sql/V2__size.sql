ALTER TABLE rooms ADD COLUMN size int;
