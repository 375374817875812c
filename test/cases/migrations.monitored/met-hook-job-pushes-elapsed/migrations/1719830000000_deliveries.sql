-- Up Migration
CREATE TABLE delivery (
  id         bigserial PRIMARY KEY,
  courier_id bigint NOT NULL,
  address    text NOT NULL,
  done_at    timestamptz
);

-- Down Migration
DROP TABLE delivery;
