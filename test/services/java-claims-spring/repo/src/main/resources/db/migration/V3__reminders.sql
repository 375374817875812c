ALTER TABLE claims ADD COLUMN reminded_at timestamptz;
ALTER TABLE claims_aud ADD COLUMN reminded_at timestamptz;

UPDATE claims SET description = 'n/a' WHERE description = '';
ALTER TABLE claims ADD CONSTRAINT claims_description_filled CHECK (length(description) > 0);

CREATE INDEX claims_reminder_idx ON claims (state, submitted_at) WHERE reminded_at IS NULL;
