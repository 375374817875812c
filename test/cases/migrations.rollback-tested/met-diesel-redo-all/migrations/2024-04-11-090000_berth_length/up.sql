ALTER TABLE berth ADD COLUMN length_m real;
