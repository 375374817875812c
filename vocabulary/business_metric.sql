-- metrics of what the business lives on
-- path: file
-- line: line
-- grade: business (orders, payments, sign-ups...) or proxy (jobs done, mails sent)
-- state: on, off-default, off
-- name: of the metric
WITH named AS (
    SELECT m.path, m.line, m.kind, m.state, m.labels, nullif(m.name, '') AS name,
           CASE WHEN m.name = '' THEN (SELECT group_concat(lower(s.value), ' ') FROM service_use u JOIN setting s ON s.use = u.id AND s.name = 'name' WHERE u.role = 'metric' AND u.kind = m.kind) ELSE m.name END AS text
    FROM metric m
), strong AS (
    SELECT *, text REGEXP '(^|[_. -])(orders?|payments?|paid|checkouts?|sign_?ups?|registrations?|registered|revenue|sales|sold|purchases?|purchased|subscriptions?|subscribed|bookings?|booked|carts?|invoices?|refunds?|trials?|conversions?|donations?|donated|tickets?|reservations?|shipments?|shipped|parcels?|transfers?|deposits?|withdrawals?|bets?|enrol(l?ment)?s?|votes?|accounts?_(created|opened)|users?_(created|registered)|customers?|members?|quotes?|claims?|policies|loans?|trades?|rides?|trips?|appointments?|deliver(y|ies|ed)|plays|listings?|bids?|coupons?|redemptions?|renewals?|cancell?ations?|churn|gmv|turnover|amount|cents|eur|usd|price|logins?|downloads?|uploads?|posts?_created|comments?|reviews?|articles?|exports?|imports?|games?|lessons?|courses?)([_. -]|$)' AS business,
           text REGEXP '(^|[_. }-])(http|https|requests?|req|response|responses|rpc|grpc|graphql|route|latency|cpu|memory|heap|rss|gc|event_?loop|eventloop|process|nodejs|db|sql|query|queries|pool|cache|redis|mongo|postgres|depth|lag|retr(y|ies)|circuit|breaker|rate_?limit(ed)?|throttled|timeouts?|connections?|sockets?|uptime|info|up|health|spans?|errors?|exceptions?|handles|fd|file_descriptors|stopwatch|spent|reloads?)([_. -]|$)|[_. ](seconds|duration|millis|ms|bytes)$' AS technical,
           text REGEXP '(^|[_. }-])(jobs?|mails?|emails?|notifications?|webhooks?|sms|push|tasks?|cron|batch(es)?|messages?|events?|runs?|records?|rows?|processed|worker|queue|files?)([_. -]|$)' AS proxy
    FROM named
)
SELECT path, line, CASE WHEN business AND NOT (technical AND text REGEXP '(http|requests?|req|response|query|db|sql|pool|cache)([_. -]|$)') THEN 'business' WHEN technical THEN 'technical' WHEN proxy THEN 'proxy' ELSE 'business' END AS grade,
       state, coalesce(name, text) AS name
FROM strong WHERE text IS NOT NULL AND text REGEXP '[a-z]{3}' AND text NOT REGEXP '^([$][{][}]|[^a-z]|count|total|sum|number|value|metric|duration|time|ms|seconds)*$'
