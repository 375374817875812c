CREATE TABLE lamp (id bigserial PRIMARY KEY, street text NOT NULL);
