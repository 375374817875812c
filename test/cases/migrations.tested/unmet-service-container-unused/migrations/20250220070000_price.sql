ALTER TABLE passes ADD COLUMN cents int;
