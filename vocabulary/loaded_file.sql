-- files that run: imported by others, named on a command line, or entry points by convention
-- path: file
-- index: path
SELECT DISTINCT resolved AS path FROM import WHERE resolved IS NOT NULL AND resolved <> path
UNION
SELECT f.path FROM service_file f
WHERE f.language IN ('javascript', 'typescript', 'tsx') AND (
    basename(f.path) REGEXP '^(index|main|server|app|instrumentation(-node)?|instrument|sentry\.server\.config|sentry\.config|worker|cli|start|bin|www)\.[cm]?[jt]sx?$'
    OR f.path IN (SELECT path FROM serves))
UNION
SELECT DISTINCT f.path FROM service_file f JOIN command_line c
  ON instr(c.text, rtrim(replace(replace(replace(replace(replace(replace(basename(f.path), '.tsx', '.'), '.mts', '.'), '.cts', '.'), '.ts', '.'), '.mjs', '.'), '.js', '.'), '.')) > 0
WHERE f.language IN ('javascript', 'typescript', 'tsx') AND f.path IN (SELECT path FROM service_use WHERE role IN ('tracer', 'metric_endpoint', 'instrumentation', 'runtime_metrics'))
