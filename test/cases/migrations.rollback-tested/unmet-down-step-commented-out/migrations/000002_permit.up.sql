CREATE TABLE permit (
  plate      VARCHAR(16) NOT NULL,
  lot_id     BIGINT NOT NULL,
  valid_to   DATE NOT NULL,
  PRIMARY KEY (plate, lot_id)
);
