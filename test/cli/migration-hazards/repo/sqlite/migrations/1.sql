CREATE INDEX users_age ON users (age);
ALTER TABLE users DROP COLUMN age;
