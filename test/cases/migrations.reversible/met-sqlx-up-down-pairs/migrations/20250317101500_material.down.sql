ALTER TABLE loads DROP COLUMN material;
DROP TYPE material;
