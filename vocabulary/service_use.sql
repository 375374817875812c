-- uses of known libraries in the service's own code and configuration
-- id: use.id
-- call: the call, NULL for configuration
-- path: file
-- line: line
-- function: innermost function
-- library: catalogue entry
-- role: what it is
-- kind: sub-kind of the role
-- made_by: the call that constructed the receiver
-- unit: unit of its file
-- index: id
-- index: role
-- index: call
-- index: made_by
-- index: function
SELECT u.id, u.call, u.path, u.line, u.function, u.library, u.role, u.kind, c.origin AS made_by, u.unit
FROM use u JOIN file f ON f.path = u.path LEFT JOIN call c ON c.id = u.call
WHERE f.role = 'production' AND u.scope = 'service'
