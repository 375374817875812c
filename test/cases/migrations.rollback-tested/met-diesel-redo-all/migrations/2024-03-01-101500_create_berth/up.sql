CREATE TABLE berth (id bigserial PRIMARY KEY, label text NOT NULL);
