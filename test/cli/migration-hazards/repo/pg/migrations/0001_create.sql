CREATE TABLE users (id bigserial PRIMARY KEY, email varchar(100), note text, age int);
CREATE TABLE orders (id bigserial PRIMARY KEY, user_id bigint, state varchar(20));
CREATE INDEX users_email ON users (email);
CREATE UNIQUE INDEX orders_state ON orders (state);
ALTER TABLE orders ADD CONSTRAINT orders_user FOREIGN KEY (user_id) REFERENCES users (id);
UPDATE users SET age = 0;
