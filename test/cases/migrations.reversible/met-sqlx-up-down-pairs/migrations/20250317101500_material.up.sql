CREATE TYPE material AS ENUM ('gravel', 'sand', 'limestone');
ALTER TABLE loads ADD COLUMN material material;
