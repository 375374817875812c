CREATE TABLE stock (
  sku      text PRIMARY KEY,
  quantity int NOT NULL CHECK (quantity >= 0)
);
CREATE TABLE audit (
  id     bigserial PRIMARY KEY,
  at     timestamptz NOT NULL DEFAULT now(),
  actor  text NOT NULL,
  sku    text NOT NULL,
  before int,
  after  int,
  reason text NOT NULL
);
