CREATE TABLE campers (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL,
  guardian_email text NOT NULL,
  week smallint NOT NULL,
  UNIQUE (guardian_email, week)
);
