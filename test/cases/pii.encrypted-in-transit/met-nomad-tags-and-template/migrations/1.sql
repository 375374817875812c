CREATE TABLE keepers (id bigserial PRIMARY KEY, full_name text NOT NULL, email text NOT NULL);
