ALTER TABLE claims ADD COLUMN payout_id uuid;
ALTER TABLE claims_aud ADD COLUMN payout_id uuid;

ALTER TABLE claims ALTER COLUMN amount TYPE numeric(14, 4);
ALTER TABLE claims_aud ALTER COLUMN amount TYPE numeric(14, 4);

CREATE INDEX claims_claimant_idx ON claims (claimant_id);
CREATE INDEX claims_policy_idx ON claims (policy_number);
