-- functions that a client calls with every error of its operations: interceptors and hooks
-- client: call.id that made the client; NULL for a library's own instance
-- library: catalogue entry of the client
-- function: function.id
-- index: client
-- index: function
SELECT u.origin AS client, coalesce(k.library, CASE WHEN u.receiver LIKE '@nestjs/axios%' THEN '@nestjs/axios' WHEN u.receiver LIKE '%axios%' THEN 'axios' END) AS library, a.function
FROM service_call u JOIN argument a ON a.call = u.id AND a.position = 1 AND a.function IS NOT NULL
LEFT JOIN use k ON k.call = u.origin AND k.role = 'client'
WHERE u.name = 'use' AND u.receiver LIKE '%interceptors.response'
UNION -- got.extend({ hooks: { beforeError: [...] } }), $fetch.create({ onRequestError })
SELECT k.call, k.library, a.function
FROM argument a JOIN use k ON k.call = a.call AND k.role IN ('client', 'outbound_call')
WHERE a.function IS NOT NULL AND a.name REGEXP '^hooks\.(beforeError|afterResponse)|^onRe(quest|sponse)Error'
