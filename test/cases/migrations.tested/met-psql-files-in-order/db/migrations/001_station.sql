CREATE TABLE station (id bigserial PRIMARY KEY, name text NOT NULL);
