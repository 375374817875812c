CREATE TABLE payments (
  id text PRIMARY KEY,
  account text NOT NULL,
  amount_cents integer NOT NULL,
  currency char(3) NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
