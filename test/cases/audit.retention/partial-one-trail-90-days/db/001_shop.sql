CREATE TABLE orders (id bigserial PRIMARY KEY, state text NOT NULL, edited_by text NOT NULL);
CREATE TABLE price (sku text PRIMARY KEY, cents integer NOT NULL, edited_by text NOT NULL);

CREATE TABLE order_audit (
  at timestamptz NOT NULL DEFAULT now(), actor text NOT NULL, op text NOT NULL, was jsonb, becomes jsonb
);
CREATE TABLE price_audit (
  at timestamptz NOT NULL DEFAULT now(), actor text NOT NULL, op text NOT NULL, was jsonb, becomes jsonb
);
