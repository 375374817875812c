-- name: GetShed :one
SELECT id, tenant, rented_until FROM sheds WHERE id = $1;

-- name: RentShed :exec
UPDATE sheds SET tenant = $2, rented_until = $3 WHERE id = $1;
