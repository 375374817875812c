-- migrate:up
CREATE TABLE rooms (id int PRIMARY KEY);

-- migrate:down
-- DROP TABLE rooms;
