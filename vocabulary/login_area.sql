-- endpoints that belong to signing in: those where credentials are exchanged, and their neighbours under the same path of authentication (POST /auth/logout beside POST /auth/login)
-- route: route.id
-- index: route
-- typed: route INTEGER
WITH placed(route, area) AS MATERIALIZED ( -- the path up to its segment of authentication
    SELECT id, substr(pattern, 1, instr(lower(pattern), '/auth') - 1)
    FROM route WHERE pattern REGEXP '(?i)/auth(n|entication|orization)?(/|$)'
)
SELECT route FROM login_endpoint
UNION
SELECT p.route FROM placed p WHERE p.area IN (SELECT o.area FROM placed o CROSS JOIN login_endpoint g ON g.route = o.route)
