CREATE TABLE ride (
  id         uuid PRIMARY KEY,
  bike_id    text NOT NULL,
  started_at timestamptz NOT NULL,
  ended_at   timestamptz
);
