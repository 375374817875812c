-- name: GetVehicle :one
SELECT id, plate, status, lat, lon FROM vehicles WHERE id = $1;

-- name: MoveVehicle :exec
UPDATE vehicles SET lat = $2, lon = $3, seen_at = $4 WHERE id = $1 AND seen_at < $4;

-- name: CreateDriver :one
INSERT INTO drivers (tenant, full_name, phone, licence_number) VALUES ($1, $2, $3, $4) RETURNING *;

-- name: GetDriver :one
SELECT * FROM drivers WHERE id = $1;

-- name: ListDrivers :many
SELECT * FROM drivers ORDER BY full_name LIMIT 500;

-- name: DeleteDriver :exec
DELETE FROM drivers WHERE id = $1;

-- name: RecordDriverView :exec
INSERT INTO driver_views (viewer, driver_id) SELECT $1, unnest(sqlc.arg(driver_ids)::text[]);

-- name: CreateTrip :one
INSERT INTO trips (vehicle_id, driver_id, driver_name, arrives_at)
SELECT $1, d.id, d.full_name, sqlc.arg(arrives_at) FROM drivers d WHERE d.id = sqlc.arg(driver_id)
RETURNING *;

-- name: TripsPerTenant :many
SELECT d.tenant, count(*) AS trips FROM trips t JOIN drivers d ON d.id = t.driver_id
WHERE t.started_at > now() - interval '7 days' GROUP BY 1;
