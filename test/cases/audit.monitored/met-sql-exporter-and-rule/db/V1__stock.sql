CREATE TABLE stock (
  article   text PRIMARY KEY,
  packs     integer NOT NULL CHECK (packs >= 0),
  edited_by text NOT NULL
);
