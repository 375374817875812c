CREATE TABLE customers (
    id         text PRIMARY KEY,
    email      text NOT NULL,
    phone      text NOT NULL,
    full_name  text NOT NULL,
    kyc_level  int  NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE wallets (
    id          uuid PRIMARY KEY,
    customer_id text NOT NULL REFERENCES customers (id),
    currency    char(3) NOT NULL,
    balance     bigint NOT NULL DEFAULT 0 CHECK (balance >= 0),
    frozen      boolean NOT NULL DEFAULT false
);
CREATE TABLE transfers (
    id uuid PRIMARY KEY, from_wallet uuid NOT NULL, to_wallet uuid NOT NULL,
    amount bigint NOT NULL, currency char(3) NOT NULL, created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE payouts (
    id uuid PRIMARY KEY, wallet_id uuid NOT NULL, status text NOT NULL,
    partner_ref text NOT NULL DEFAULT '', amount bigint NOT NULL
);
CREATE TABLE receipts (id uuid PRIMARY KEY, transfer_id uuid NOT NULL REFERENCES transfers (id));
CREATE TABLE audit_entries (
    id uuid PRIMARY KEY, actor text NOT NULL, action text NOT NULL,
    entity text NOT NULL, entity_id text NOT NULL, created_at timestamptz NOT NULL
);
CREATE RULE audit_entries_no_update AS ON UPDATE TO audit_entries DO INSTEAD NOTHING;
