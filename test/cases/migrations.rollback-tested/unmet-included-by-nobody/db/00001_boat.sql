-- +goose Up
CREATE TABLE boat (id bigserial PRIMARY KEY, name text NOT NULL);

-- +goose Down
DROP TABLE boat;
