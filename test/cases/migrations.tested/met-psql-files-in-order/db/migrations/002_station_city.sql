ALTER TABLE station ADD COLUMN city text;
