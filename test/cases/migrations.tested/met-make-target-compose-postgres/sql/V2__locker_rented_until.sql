ALTER TABLE locker ADD COLUMN rented_until timestamptz;
