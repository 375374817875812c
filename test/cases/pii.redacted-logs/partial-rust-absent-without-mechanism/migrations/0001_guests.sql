CREATE TABLE guests (
    id       BIGSERIAL PRIMARY KEY,
    name     TEXT NOT NULL,
    email    TEXT NOT NULL,
    passport TEXT NOT NULL,
    room     INT  NOT NULL
);
