CREATE TABLE crew (id bigserial PRIMARY KEY, label text NOT NULL);
