CREATE TABLE billing (id bigserial PRIMARY KEY, label text NOT NULL);
