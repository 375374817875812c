-- members that calls are made on, where the receiver tells their type alone: q.ListUsers.Exec()
-- call: call.id
-- name: the member
-- typed: call INTEGER
SELECT id AS call, field AS name FROM call WHERE field IS NOT NULL AND service = 1
