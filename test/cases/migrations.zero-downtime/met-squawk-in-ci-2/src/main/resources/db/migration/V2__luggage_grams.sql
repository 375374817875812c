SET LOCAL lock_timeout = '2s';
ALTER TABLE luggage ADD COLUMN grams bigint;
ALTER TABLE luggage ADD CONSTRAINT luggage_grams_positive CHECK (grams > 0) NOT VALID;
