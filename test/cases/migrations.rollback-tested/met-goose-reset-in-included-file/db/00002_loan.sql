-- +goose Up
CREATE TABLE loan (
  exhibit_id bigint NOT NULL REFERENCES exhibit (id),
  lender     text NOT NULL,
  until      date NOT NULL
);

-- +goose Down
DROP TABLE loan;
