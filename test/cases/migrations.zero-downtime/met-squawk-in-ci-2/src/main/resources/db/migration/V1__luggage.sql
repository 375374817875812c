CREATE TABLE luggage (
  id     bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tag    text NOT NULL,
  flight text NOT NULL
);
