CREATE TABLE lamps (
  id    bigserial PRIMARY KEY,
  place text NOT NULL,
  hours int NOT NULL DEFAULT 0
);
