CREATE TABLE passengers (id bigserial PRIMARY KEY, name text NOT NULL, email text NOT NULL, left_at timestamptz, reviewed_at timestamptz);
