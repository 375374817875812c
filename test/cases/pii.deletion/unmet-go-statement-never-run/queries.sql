-- name: add-sailor
INSERT INTO sailors (email, full_name) VALUES ($1, $2);

-- name: remove-sailor
WITH left_behind AS (
    DELETE FROM sailor_notes WHERE sailor_id = $1
)
DELETE FROM sailors WHERE id = $1;
