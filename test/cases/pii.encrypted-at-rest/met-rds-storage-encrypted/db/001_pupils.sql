CREATE TABLE pupils (
    id      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name    text NOT NULL,
    email   text NOT NULL,
    phone   text NOT NULL,
    born_on date NOT NULL
);
