CREATE TABLE locker (
  id     bigserial PRIMARY KEY,
  depot  text NOT NULL,
  size   text NOT NULL CHECK (size IN ('s', 'm', 'l')),
  code   text
);
