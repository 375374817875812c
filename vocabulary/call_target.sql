-- where outbound calls go, as far as the code or the environment of production says
-- call: call.id of the operation
-- scheme: http, https, grpc, ...; NULL when the address has none
-- host: host without port, lower case; NULL when the text is only a path
-- port: port as written; NULL none
-- path: path as written, with ${} for what is not known
-- index: call
-- index: host
-- typed: host TEXT
WITH text(call, value, named) AS (
    SELECT o.call, a.value, a.name IN ('host', 'hostname')
    FROM outbound_call o JOIN argument a ON a.call IN (o.call, o.made_by)
    WHERE o.role = 'op' AND o.kind IN ('http', 'grpc', 'cloud') AND (a.kind IN ('string', 'template') OR a.value LIKE 'process.env.%')
      AND (a.name IS NULL OR a.name IN ('${}', 'baseURL', 'baseUrl', 'base_url', 'prefixUrl', 'url', 'uri', 'host', 'hostname', 'origin', 'BaseAddress', 'base_uri', 'address', 'target'))
), set_by(call, value, named) AS ( -- what production puts into the variable
    SELECT t.call, e.value, t.named FROM text t JOIN environment e ON e.name = substr(t.value, 13) AND e.role = 'production' AND e.value IS NOT NULL
    WHERE t.value LIKE 'process.env.%'
    UNION SELECT call, value, named FROM text WHERE value NOT LIKE 'process.env.%'
), cut(call, scheme, rest) AS (
    SELECT call, CASE WHEN instr(value, '://') BETWEEN 2 AND 12 THEN lower(substr(value, 1, instr(value, '://') - 1)) END,
           ltrim(CASE WHEN instr(value, '://') BETWEEN 2 AND 12 THEN CASE WHEN instr(value, ':///') > 0 THEN substr(value, instr(value, '://') + 4) ELSE substr(value, instr(value, '://') + 3) END ELSE value END)
    FROM set_by
    WHERE named OR instr(value, '://') BETWEEN 2 AND 12 OR value GLOB '/*' OR value GLOB '${}*/*' OR value REGEXP '^[A-Za-z0-9.-]+:[0-9]+(/|$)'
), placed(call, scheme, authority, path) AS (
    SELECT call, scheme, CASE WHEN rest NOT GLOB '/*' AND rest NOT GLOB '${}*' THEN substr(rest, 1, instr(rest || '/', '/') - 1) END,
           CASE WHEN instr(rest, '/') > 0 THEN substr(rest, instr(rest, '/')) END
    FROM cut
), named AS (SELECT call, scheme, path, substr(authority, instr(authority, '@') + 1) AS address FROM placed)
SELECT call, scheme, nullif(lower(substr(address, 1, instr(address || ':', ':') - 1)), '') AS host,
       CASE WHEN instr(address, ':') > 0 THEN substr(address, instr(address, ':') + 1) END AS port, path
FROM named
