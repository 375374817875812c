CREATE TABLE course (
  id        bigserial PRIMARY KEY,
  title     text NOT NULL,
  starts_at timestamptz NOT NULL
);
