ALTER TABLE transfers ALTER COLUMN currency TYPE varchar(8);
ALTER TABLE wallets ADD CONSTRAINT wallets_currency_known CHECK (currency IN ('EUR', 'GBP', 'USD', 'SEK'));
CREATE INDEX transfers_from_created ON transfers (from_wallet, created_at DESC);
CREATE INDEX transfers_to_created ON transfers (to_wallet, created_at DESC);
