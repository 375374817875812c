CREATE INDEX CONCURRENTLY IF NOT EXISTS rides_state_requested_idx
    ON rides (state, requested_at)
    WHERE state = 'REQUESTED';

CREATE INDEX CONCURRENTLY IF NOT EXISTS rides_rider_idx
    ON rides (rider_id);
