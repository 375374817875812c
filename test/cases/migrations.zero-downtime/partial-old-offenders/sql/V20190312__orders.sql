CREATE TABLE customer_order (
  id          bigserial PRIMARY KEY,
  customer_id bigint NOT NULL,
  total       integer NOT NULL,
  placed_at   timestamptz NOT NULL DEFAULT now()
);
