ALTER TABLE course ADD COLUMN room text;
