CREATE TABLE lease (
  id         bigserial PRIMARY KEY,
  flat       text NOT NULL,
  tenant     text NOT NULL,
  rent_cents integer NOT NULL,
  changed_by text NOT NULL
);
