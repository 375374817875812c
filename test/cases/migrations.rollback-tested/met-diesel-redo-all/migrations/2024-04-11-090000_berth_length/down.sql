ALTER TABLE berth DROP COLUMN length_m;
