SET LOCAL lock_timeout = '2s';
ALTER TABLE luggage VALIDATE CONSTRAINT luggage_grams_positive;
