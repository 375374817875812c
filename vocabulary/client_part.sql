-- what is handed to the maker of a client and so stands around all of its operations: interceptors, transports, adapters, middleware
-- client: call.id that makes the client
-- call: call.id that makes the part; NULL for a function of the repository
-- function: function.id of the repository that runs around each operation; NULL none
-- index: client
-- index: call
-- index: function
-- typed: client INTEGER, call INTEGER, function INTEGER
WITH RECURSIVE client(call) AS MATERIALIZED (
    SELECT DISTINCT call FROM service_use WHERE role = 'client' AND call IS NOT NULL
), added(name) AS ( -- methods by which parts are added to a client or to the chain it is given
    VALUES ('use'), ('mount'), ('push'), ('unshift'), ('add'), ('append'), ('install'), ('addInterceptor'), ('addNetworkInterceptor'), ('interceptor'), ('with'), ('layer'), ('Use'),
           ('request'), ('response'), ('adapter'), ('filter'), ('filters'), ('requestInterceptor'), ('setHttpRequestRetryHandler'), ('addRequestInterceptorFirst'), ('addExecInterceptorFirst')
), part(client, call, depth) AS (
    SELECT k.call, a.origin, 0 FROM client k CROSS JOIN argument a ON a.call = k.call WHERE a.origin IS NOT NULL
    UNION -- client.use(part), session.mount(prefix, part)
    SELECT k.call, m.id, 0 FROM client k CROSS JOIN call m ON m.origin = k.call JOIN added d ON d.name = m.name
    WHERE NOT EXISTS (SELECT 1 FROM use o WHERE o.call = m.id AND o.role = 'outbound_call')
    UNION
    SELECT p.client, a.origin, p.depth + 1 FROM part p CROSS JOIN argument a ON a.call = p.call WHERE a.origin IS NOT NULL AND p.depth < 4
    UNION -- stack.push(part), where the stack is handed over
    SELECT p.client, m.id, p.depth + 1 FROM part p CROSS JOIN call m ON m.origin = p.call JOIN added d ON d.name = m.name WHERE p.depth < 4
), built(client, call, steps) AS ( -- and the chain of a builder that makes it
    SELECT client, call, 0 FROM part
    UNION
    SELECT b.client, c.origin, b.steps + 1 FROM built b CROSS JOIN call c ON c.id = b.call WHERE c.origin IS NOT NULL AND b.steps < 12
), held(client, call) AS (
    SELECT DISTINCT client, call FROM built
), given(client, function) AS (
    SELECT h.client, a.function FROM held h CROSS JOIN argument a ON a.call = h.call WHERE a.function IS NOT NULL
    UNION
    SELECT k.call, a.function FROM client k CROSS JOIN argument a ON a.call = k.call WHERE a.function IS NOT NULL
    UNION -- the methods of an object that is handed over
    SELECT h.client, m.id FROM held h CROSS JOIN call c ON c.id = h.call AND c.constructs = 1 CROSS JOIN function k ON k.kind = 'class' AND k.name = c.name AND c.callee = k.path || ':' || k.name
    JOIN function m ON m.path = k.path AND m.class = k.name AND m.kind = 'method'
)
SELECT client, call, NULL AS function FROM held
UNION ALL
SELECT client, NULL, function FROM given
