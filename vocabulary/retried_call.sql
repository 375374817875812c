-- outbound operations that are tried again after a failure, and by what
-- call: call.id of the operation
-- site: retry_site.id
-- chosen: 1 when the service asked for it, 0 when it is only a library's default
-- part: 1 when some ways to the operation that should be repeated pass it by
-- index: call
-- typed: call INTEGER
WITH RECURSIVE dispatcher(site, chosen, call) AS ( -- undici: the policy and what it is built into
    SELECT s.id, s.chosen, s.call FROM retry_site s WHERE s.library = 'undici' AND s.call IS NOT NULL
    UNION
    SELECT d.site, d.chosen, w.id FROM dispatcher d JOIN argument a ON a.origin = d.call JOIN service_call w ON w.id = a.call
    WHERE w.name IN ('compose', 'setGlobalDispatcher', 'RetryAgent', 'CacheAgent')
), shaped(op, call, library, depth) AS ( -- resty.New().SetRetryCount(3).SetTimeout(t): what an operation's client is made by, call by call
    SELECT o.call, c.origin, o.library, 0 FROM outbound_call o CROSS JOIN call c ON c.id = o.call AND c.origin IS NOT NULL
    WHERE o.role = 'op' AND o.library IN (SELECT s.library FROM retry_site s WHERE s.source = 'library' AND s.call IS NOT NULL)
    UNION
    SELECT h.op, c.origin, h.library, h.depth + 1 FROM shaped h CROSS JOIN call c ON c.id = h.call WHERE c.origin IS NOT NULL AND h.depth < 24
), own(site, function) AS MATERIALIZED ( -- axiosRetry(this.http.axiosRef), of a client that a container hands in: the classes that do so
    SELECT s.id, k.id FROM retry_site s CROSS JOIN argument a ON a.call = s.call AND a.position = 0 AND a.name IS NULL AND a.origin IS NULL AND a.value LIKE '%().%'
    CROSS JOIN call c ON c.id = s.call CROSS JOIN function f ON f.id = c.function CROSS JOIN function k ON k.id = f.parent AND k.kind = 'class'
    WHERE s.source = 'library' AND s.library = 'axios-retry'
), woven(site, chosen, maker) AS MATERIALIZED ( -- def task(retries=5): def deco(fn): return huey.task(retries=retries)(fn)
    SELECT s.id, s.chosen, n.outer FROM retry_site s CROSS JOIN call c ON c.id = s.call AND c.decorates IS NULL CROSS JOIN nested_function n ON n.function = c.function
    WHERE s.source = 'queue' AND EXISTS (SELECT 1 FROM call d WHERE d.target = n.outer AND d.decorates IS NOT NULL)
), task(site, chosen, function, depth) AS ( -- a job that says for itself how often it is tried: it and what it calls
    SELECT s.id, s.chosen, c.decorates, 0 FROM retry_site s JOIN call c ON c.id = s.call WHERE s.source = 'queue' AND c.decorates IS NOT NULL
    UNION
    SELECT s.id, s.chosen, s.function, 0 FROM retry_site s WHERE s.source = 'queue' AND s.function IS NOT NULL AND (s.library IN ('rescheduled job', 'returned message') OR s.library = 'celery' AND s.use IS NULL)
    UNION -- a decorator of one's own that makes the job
    SELECT w.site, w.chosen, d.decorates, 0 FROM woven w CROSS JOIN call d ON d.target = w.maker AND d.decorates IS NOT NULL
    UNION
    SELECT s.id, s.chosen, q.function, 0 FROM retry_site s CROSS JOIN queued_handler q WHERE s.library LIKE 'symfony messenger%'
    UNION
    SELECT t.site, t.chosen, e.callee, t.depth + 1 FROM task t JOIN call_edge e ON e.caller = t.function WHERE t.depth < 8
)
SELECT o.call, s.id AS site, s.chosen, 0 AS part
FROM outbound_call o JOIN retry_site s ON s.source = 'client'
 AND (s.call IN (o.made_by, o.call) OR s.library = o.library AND s.library <> 'undici' AND NOT EXISTS (SELECT 1 FROM use u WHERE u.call = o.made_by AND u.role = 'client'))
WHERE o.role = 'op'
UNION -- a configuration that the client is made of
SELECT o.call, s.id, s.chosen, 0 FROM retry_site s CROSS JOIN argument a ON a.origin = s.call CROSS JOIN outbound_call o ON o.made_by = a.call AND o.role = 'op'
WHERE s.source = 'client' AND s.library = o.library
UNION
SELECT o.call, s.id, 1, 0 FROM retry_site s CROSS JOIN outbound_call o ON o.kind = 'grpc' AND o.role = 'op' WHERE s.library = 'gRPC service config'
UNION -- client.install(Retry)
SELECT o.call, s.id, s.chosen, 0 FROM retry_site s CROSS JOIN call i ON i.id = s.call AND i.name = 'install' CROSS JOIN outbound_call o ON o.made_by = i.origin AND o.role = 'op'
WHERE s.source = 'library'
UNION -- axiosRetry(client)
SELECT o.call, s.id, s.chosen, 0
FROM retry_site s JOIN argument a ON a.call = s.call AND a.position = 0 AND a.name IS NULL JOIN outbound_call o ON o.role = 'op'
WHERE s.source = 'library' AND a.function IS NULL AND (a.origin IS NOT NULL AND o.made_by = a.origin OR a.origin IS NULL AND a.kind = 'name' AND o.library = a.value)
UNION -- session.mount("https://", HTTPAdapter(max_retries=policy))
SELECT o.call, s.id, s.chosen, 0
FROM retry_site s JOIN setting t ON t.use = s.use AND t.name = 'target' AND t.value = 'session' JOIN argument a ON a.origin = s.call
JOIN call m ON m.id = a.call AND m.name = 'mount' JOIN outbound_call o ON o.made_by = m.origin AND o.role = 'op'
UNION -- session.mount("https://", BoundedAdapter(max_retries=policy)): an adapter of the repository's own
SELECT o.call, s.id, s.chosen, 0
FROM retry_site s CROSS JOIN argument p ON p.origin = s.call AND p.name = 'max_retries' CROSS JOIN argument a ON a.origin = p.call CROSS JOIN call m ON m.id = a.call AND m.name = 'mount' CROSS JOIN outbound_call o ON o.made_by = m.origin AND o.role = 'op'
WHERE s.library = 'urllib3'
UNION -- $stack->push(Middleware::retry(...)); new Client(['handler' => $stack])
SELECT o.call, s.id, s.chosen, 0
FROM retry_site s JOIN argument a ON a.origin = s.call JOIN call p ON p.id = a.call AND p.name IN ('push', 'unshift', 'before', 'after') JOIN argument h ON h.origin = p.origin AND h.name = 'handler'
JOIN outbound_call o ON o.made_by = h.call AND o.role = 'op'
WHERE s.library = 'guzzle'
UNION -- Faraday.new { |f| f.request :retry }
SELECT o.call, s.id, s.chosen, 0
FROM retry_site s JOIN setting t ON t.use = s.use AND t.name = 'target' AND t.value = 'session' JOIN call m ON m.id = s.call AND m.origin IS NOT NULL
JOIN outbound_call o ON o.made_by = m.origin AND o.role = 'op'
UNION -- a declared client: @Client @Retryable interface
SELECT o.call, p.site, 1, 0 FROM outbound_call o CROSS JOIN call c ON c.id = o.call AND c.origin IS NULL AND c.callee LIKE '%().' || c.name CROSS JOIN call d ON d.callee = substr(c.callee, 1, length(c.callee) - length(c.name) - 3) AND d.decorates IS NOT NULL
CROSS JOIN function m ON m.parent = d.decorates AND m.name = c.name CROSS JOIN protection p ON p.kind = 'retry' AND p.function = m.id
WHERE o.role = 'op'
UNION -- fetchRetry(fetch)(url)
SELECT o.call, s.id, s.chosen, 0 FROM retry_site s JOIN outbound_call o ON o.made_by = s.call AND o.role = 'op' WHERE s.source = 'library'
UNION
SELECT o.call, p.site, 1, 0 FROM outbound_call o JOIN protection p ON p.kind = 'retry' AND p.inner = o.call WHERE o.role = 'op'
UNION
SELECT o.call, p.site, 1, 0 FROM outbound_call o CROSS JOIN call c ON c.id = o.call CROSS JOIN protection p ON p.kind = 'retry' AND p.call IN (c.outer, c.origin) WHERE o.role = 'op'
UNION -- handed to what makes the client
SELECT o.call, s.id, 1, 0 FROM retry_site s JOIN client_policy p ON p.use = s.use
JOIN outbound_call o ON o.role = 'op' AND (o.made_by = p.client OR p.client IS NULL AND EXISTS (SELECT 1 FROM use r WHERE r.call = o.made_by AND r.role IN ('registration', 'registered')))
UNION -- reached through a policy
SELECT o.call, s.site, 1, EXISTS (SELECT 1 FROM bare_function b WHERE b.kind = 'retry' AND b.function = o.function AND NOT b.writes) FROM outbound_call o JOIN sheltered_function s ON s.kind = 'retry' AND s.function = o.function
WHERE o.role = 'op'
UNION
SELECT h.op, s.id, s.chosen, 0 FROM retry_site s CROSS JOIN shaped h ON h.call = s.call WHERE s.source = 'library' AND s.library = h.library
UNION -- the calls of the same class; of a class that only sets the client up, those of all others
SELECT o.call, w.site, 1, 0 FROM own w CROSS JOIN outbound_call o ON o.role = 'op' AND o.library IN ('@nestjs/axios', 'axios')
CROSS JOIN function f ON f.id = o.function LEFT JOIN function g ON g.id = f.parent
WHERE w.function IN (f.parent, g.parent) OR NOT EXISTS (SELECT 1 FROM outbound_call x CROSS JOIN function m ON m.id = x.function LEFT JOIN function n ON n.id = m.parent WHERE x.role = 'op' AND w.function IN (m.parent, n.parent))
UNION -- a client whose response interceptor calls it again
SELECT o.call, s.id, 1, 0 FROM retry_site s JOIN retry_loop l ON l.id = s.loop AND l.block IS NULL JOIN argument a ON a.function = l.function
JOIN call u ON u.id = a.call AND u.name = 'use' AND u.receiver LIKE '%interceptors.response'
JOIN outbound_call o ON o.role = 'op' AND (o.made_by = u.origin OR u.origin IS NULL AND o.library = substr(u.receiver, 1, instr(u.receiver, '.') - 1))
UNION -- an interceptor of the client that passes the request on again
SELECT i.call, s.id, 1, 0 FROM retry_loop l CROSS JOIN intercepted_call i ON i.function = l.function CROSS JOIN retry_site s ON s.loop = l.id
UNION -- a policy built into what makes the client: http.Client{Transport: failsafehttp.NewRoundTripper(nil, policy)}
SELECT o.call, p.site, 1, 0 FROM outbound_call o CROSS JOIN protection p ON p.kind = 'retry' AND p.call = o.made_by CROSS JOIN argument a ON a.call = p.call AND a.origin IS NOT NULL WHERE o.role = 'op'
UNION -- jobs of a queue that tries them again
SELECT o.call, s.id, s.chosen, 0 FROM outbound_call o JOIN request_function r ON r.function = o.function AND r.kind = 'message'
JOIN retry_site s ON s.source = 'queue' AND NOT (s.function IS NOT NULL AND (s.library IN ('rescheduled job', 'returned message') OR s.library = 'celery' AND s.use IS NULL)) AND NOT EXISTS (SELECT 1 FROM call c WHERE c.id = s.call AND c.decorates IS NOT NULL) AND s.id NOT IN (SELECT site FROM woven)
WHERE o.role = 'op'
UNION
SELECT o.call, t.site, t.chosen, 0 FROM outbound_call o JOIN task t ON t.function = o.function WHERE o.role = 'op'
UNION -- a framework's clients
SELECT x.call, s.id, 1, 0 FROM retry_site s JOIN configured_call x ON x.client = s.policy WHERE s.source = 'configured'
UNION -- routes of a mesh
SELECT x.call, s.id, 1, 0 FROM retry_site s JOIN proxied_call x ON x.policy = s.policy WHERE s.source = 'mesh'
UNION -- setGlobalDispatcher(new RetryAgent(...)): fetch and undici's own functions
SELECT o.call, d.site, d.chosen, 0 FROM dispatcher d JOIN call w ON w.id = d.call AND w.name = 'setGlobalDispatcher'
JOIN outbound_call o ON o.role = 'op' AND o.library IN ('fetch', 'undici')
WHERE NOT EXISTS (SELECT 1 FROM argument a WHERE a.call = o.call AND a.name = 'dispatcher')
UNION -- fetch(url, { dispatcher })
SELECT o.call, d.site, d.chosen, 0 FROM dispatcher d JOIN argument a ON a.origin = d.call AND a.name LIKE '%dispatcher' JOIN outbound_call o ON o.role = 'op' AND a.call IN (o.call, o.made_by)
UNION -- new Agent().compose(interceptors.retry()).request(...)
SELECT o.call, d.site, d.chosen, 0 FROM dispatcher d JOIN outbound_call o ON o.made_by = d.call AND o.role = 'op'
UNION
SELECT o.call, d.site, d.chosen, 0 FROM dispatcher d JOIN call c ON c.origin = d.call JOIN outbound_call o ON o.call = c.id AND o.role = 'op'
