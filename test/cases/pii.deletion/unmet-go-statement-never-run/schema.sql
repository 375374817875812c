CREATE TABLE sailors (
    id SERIAL PRIMARY KEY,
    email TEXT NOT NULL,
    full_name TEXT NOT NULL
);
CREATE TABLE sailor_notes (sailor_id INT REFERENCES sailors (id), note TEXT);
