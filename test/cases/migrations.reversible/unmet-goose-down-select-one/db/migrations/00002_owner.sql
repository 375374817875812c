-- +goose Up
CREATE TABLE owner (
  id        bigserial PRIMARY KEY,
  parcel_id bigint NOT NULL REFERENCES parcel (id),
  name      text NOT NULL
);

-- +goose Down
SELECT 'nothing to do';
