-- not: CREATE INDEX parcels_depot ON parcels (depot);
ALTER TABLE parcels ADD COLUMN depot text NOT NULL DEFAULT 'north';
ALTER TABLE parcels ADD CONSTRAINT state_set CHECK (state IS NOT NULL) NOT VALID;
