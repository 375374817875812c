ALTER TABLE customer_order ADD CONSTRAINT channel_known
  CHECK (channel IN ('web', 'shop', 'phone')) NOT VALID;
