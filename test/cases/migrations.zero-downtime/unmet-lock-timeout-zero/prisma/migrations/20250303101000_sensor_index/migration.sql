SET lock_timeout = 0;
CREATE INDEX "readings_sensor_at_idx" ON "readings" ("sensor", "at");
