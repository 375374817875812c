-- load tests of the service: scripts, scenarios and commands of load generators
-- path: file
-- line: line
-- tool: library or program
-- kind: script, scenario, command, plan
-- goal: what makes it fail (thresholds, ensure, assertions, a comparison); NULL nothing
-- goal_line: line of it
WITH code AS (
    SELECT u.path, u.library, min(u.line) AS line
    FROM use u JOIN file f ON f.path = u.path
    WHERE u.role = 'load_test' AND (u.call IS NOT NULL OR u.kind = 'script') AND u.kind IS NOT 'check' AND u.kind IS NOT 'metric' AND f.role <> 'example'
    GROUP BY u.path, u.library
), tool AS (
    SELECT c.path, c.line, c.text, c.source,
           CASE WHEN c.text REGEXP '(^|[\s;&|"''/])k6\s+(run|cloud)' THEN 'k6' WHEN c.text REGEXP '(^|[\s;&|"''/])artillery\s+(run|quick)' THEN 'artillery'
                WHEN c.text REGEXP '(^|[\s;&|"''/])autocannon\s+\S' THEN 'autocannon' WHEN c.text REGEXP '(^|[\s;&|"''/])wrk2?\s+-' THEN 'wrk' WHEN c.text REGEXP '(^|[\s;&|"''/])hey\s+-' THEN 'hey'
                WHEN c.text REGEXP '(^|[\s;&|"''/])ab\s+-[nckt]' THEN 'ab' WHEN c.text REGEXP '(^|[\s;&|"''/])vegeta\s+attack' THEN 'vegeta' WHEN c.text REGEXP '(^|[\s;&|"''/])locust\s+-' THEN 'locust'
                WHEN c.text REGEXP '(^|[\s;&|"''/])jmeter\s+-' THEN 'jmeter' WHEN c.text REGEXP '(gatling:test|gatlingRun|gatling\.sh)' THEN 'gatling' WHEN c.text REGEXP '(^|[\s;&|"''/])(oha|bombardier|siege|ghz|h2load|drill|bzt|loadtest)\s+\S' THEN 'a load generator'
                WHEN c.text REGEXP '(^|[\s;&|"''/])fortio\s+load' THEN 'fortio' END AS program
    FROM command c JOIN file f ON f.path = c.path WHERE f.role <> 'example'
)
SELECT c.path, c.line, c.library AS tool, 'script' AS kind,
       coalesce((SELECT 'thresholds' FROM assignment a WHERE a.path = c.path AND a.name = 'thresholds' AND a.target LIKE '%options.thresholds'),
                (SELECT 'a comparison that fails the run' FROM block b WHERE b.path = c.path AND b.kind = 'branch' AND c.library <> 'k6'
                    AND b.detail REGEXP '(?i)(latency|p9\d|p50|error|non2xx|timeouts|requests|throughput|duration|average|mean|rps|status)'
                    AND (EXISTS (SELECT 1 FROM call x WHERE x.path = c.path AND x.callee = 'process.exit') OR EXISTS (SELECT 1 FROM assignment x WHERE x.path = c.path AND x.target = 'process.exitCode')
                      OR EXISTS (SELECT 1 FROM trait x WHERE x.path = c.path AND x.kind = 'throw'))),
                -- the result is compared and what comes out of it decides the exit code
                (SELECT 'a comparison that decides the exit code' FROM trait b WHERE b.path = c.path AND b.kind = 'choice' AND c.library <> 'k6'
                    AND EXISTS (SELECT 1 FROM call x WHERE x.path = c.path AND x.callee = 'process.exit' AND b.line BETWEEN x.line AND x.end_line)),
                (SELECT 'a comparison that decides the exit code' FROM block b JOIN call x ON x.block = b.id AND x.callee = 'process.exit' WHERE b.path = c.path AND b.kind = 'branch' AND c.library <> 'k6'
                    AND b.detail REGEXP '(?i)(miss|fail|violat|breach|exceed|slow|bad|broken|problem|ok|pass|within|below|above|over|goal|target)' AND NOT b.detail REGEXP '(?i)(argv|env\b|url|help|token|^err(or)?$)'),
                (SELECT 'a comparison that decides the exit code' FROM assignment x WHERE x.path = c.path AND c.library <> 'k6' AND x.target = 'process.exitCode' AND coalesce(x.kind, '') NOT IN ('number', 'string', 'null')),
                (SELECT 'a comparison that decides the exit code' FROM assignment x WHERE x.path = c.path AND x.name = 'process_exit_code'),
                (SELECT 'an assertion' FROM call x WHERE x.path = c.path AND c.library <> 'k6' AND (x.callee LIKE 'assert%' OR x.callee LIKE 'expect%' OR x.callee LIKE 'chai%')),
                -- .assertions(...) of a simulation, assertThat(stats...), require.Less(t, metrics...), Threshold.Create(...)
                (SELECT 'assertions' FROM call x WHERE x.path = c.path AND x.name IN ('assertions', 'WithThresholds', 'WithThreshold')),
                (SELECT 'an assertion' FROM call x WHERE x.path = c.path AND c.library NOT IN ('k6', 'gatling', 'locust')
                    AND (x.name IN ('assertThat', 'assertTrue', 'assertFalse', 'assertEquals', 'shouldBeLessThan', 'toBeLessThan', 'toBeLessThanOrEqual', 'toBeGreaterThan', 'assert', 'assert!')
                         OR x.callee REGEXP '(^|[./\\])(assert|require|Assert|Should)(\(\))?\.\w+$')),
                (SELECT 'a comparison that fails the run' FROM block b JOIN call x ON x.block = b.id WHERE b.path = c.path AND b.kind = 'branch' AND c.library <> 'k6'
                    AND b.detail REGEXP '(?i)(latenc|p9\d|p50|percent|error|success|timeouts|requests|throughput|duration|mean|rps|rate|fail|ratio|quantile)' AND b.detail REGEXP '[<>]'
                    AND (x.callee IN ('os.Exit', 'log.Fatal', 'log.Fatalf', 'Environment.Exit', 'System.exit', 'sys.exit', 'exit', 'std::process::exit', 'process::exit', 'panic', 'Kernel.exit', 'abort') OR x.name IN ('Fatal', 'Fatalf', 'Error', 'Errorf', 'Fail', 'FailNow', 'exit', 'panic!', 'bail!'))),
                (SELECT 'thresholds' FROM setting s JOIN use u ON u.id = s.use WHERE u.path = c.path AND u.role = 'load_test' AND s.name = 'threshold')) AS goal,
       (SELECT min(a.line) FROM assignment a WHERE a.path = c.path AND a.name = 'thresholds') AS goal_line
FROM code c
UNION ALL
SELECT d.path, n.line, 'artillery', 'scenario',
       CASE WHEN EXISTS (SELECT 1 FROM node e JOIN node x ON x.parent = e.id WHERE e.document = d.id AND e.shape IN ('config.ensure', 'config.plugins.ensure')) THEN 'ensure' WHEN EXISTS (SELECT 1 FROM node e WHERE e.document = d.id AND e.shape IN ('config.plugins.apdex', 'config.apdex')) THEN 'apdex' END,
       (SELECT min(e.line) FROM node e WHERE e.document = d.id AND e.shape IN ('config.ensure', 'config.plugins.ensure'))
FROM document d JOIN node n ON n.document = d.id AND n.shape = 'config.phases' WHERE d.role <> 'example'
UNION ALL
SELECT t.path, t.line, t.program, 'command',
       CASE WHEN t.text REGEXP '(jq\s+-e|exit\s+[1-9]|awk.*exit|\btest\s+\S+\s+-(lt|gt|le|ge)|\[\s.*-(lt|gt|le|ge)\s|--fail-on|--exit-code-on-error|--max-fail-ratio|-assert)' THEN 'a check of the result'
            WHEN t.source = 'shell' AND EXISTS (SELECT 1 FROM command o WHERE o.path = t.path AND o.line > t.line AND (o.text REGEXP '(jq\s+-e|awk.*exit|\s-(lt|gt|le|ge)\s|bc\b.*[<>])' OR o.text REGEXP 'exit\s+[1-9]')) THEN 'a check of the result' END, NULL
FROM tool t
WHERE t.program IS NOT NULL
UNION ALL
SELECT d.path, d.line, 'jmeter', 'plan',
       (SELECT CASE WHEN n.key = 'DurationAssertion' THEN 'a duration assertion' ELSE 'a throughput goal' END FROM node n WHERE n.document = d.id AND n.key IN ('DurationAssertion', 'ConstantThroughputTimer', 'PreciseThroughputTimer') ORDER BY n.key DESC),
       (SELECT min(n.line) FROM node n WHERE n.document = d.id AND n.key = 'DurationAssertion')
FROM document d WHERE matches_path('**/*.jmx', d.path) AND d.role <> 'example'
UNION ALL
SELECT d.path, d.line, 'k6 operator', 'plan', NULL, NULL FROM document d WHERE d.kind IN ('K6', 'TestRun') AND d.api LIKE 'k6.io/%' AND d.role = 'production'
UNION ALL -- Taurus
SELECT x.path, x.line, 'taurus', 'scenario', CASE WHEN c.id IS NOT NULL THEN 'criteria' END, c.line
FROM node x JOIN document d ON d.id = x.document LEFT JOIN node c ON c.document = x.document AND c.shape IN ('reporting[].criteria', 'reporting[].criterias')
WHERE x.shape = 'execution' AND d.role <> 'example' AND EXISTS (SELECT 1 FROM node n WHERE n.document = x.document AND n.shape IN ('execution[].concurrency', 'execution[].throughput', 'execution.concurrency', 'execution.throughput'))
UNION ALL -- Azure Load Testing
SELECT x.path, x.line, 'azure load testing', 'plan', CASE WHEN c.id IS NOT NULL THEN 'failure criteria' END, c.line
FROM node x JOIN document d ON d.id = x.document LEFT JOIN node c ON c.document = x.document AND c.shape IN ('failureCriteria', 'failureCriteria.clientMetrics') AND EXISTS (SELECT 1 FROM node v WHERE v.parent = c.id)
WHERE x.shape = 'testPlan' AND d.role <> 'example' AND EXISTS (SELECT 1 FROM node n WHERE n.document = x.document AND n.shape IN ('testId', 'testName', 'engineInstances'))
UNION ALL -- simulations of Gatling in Scala
SELECT d.path, s.line, 'gatling', 'script', CASE WHEN v.id IS NOT NULL THEN 'assertions' END, v.line
FROM document d JOIN node s ON s.document = d.id AND s.shape = 'setUp' LEFT JOIN node v ON v.document = d.id AND v.pointer = 'assertions[0]'
WHERE d.format = 'gatling' AND d.role <> 'example'
UNION ALL -- options of k6 in a file of their own
SELECT t.path, t.line, 'k6', 'scenario', 'thresholds', t.line
FROM node t JOIN document d ON d.id = t.document WHERE t.shape = 'thresholds' AND t.type = 'map' AND d.role <> 'example' AND d.format = 'json' AND EXISTS (SELECT 1 FROM node v WHERE v.parent = t.id)
  AND EXISTS (SELECT 1 FROM command c WHERE c.text LIKE '%k6%' AND instr(c.text, basename(t.path)) > 0)
