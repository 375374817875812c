-- endpoints, servers, queue consumers, workers and scheduled jobs
-- path: file
-- line: line
-- note: what it is
SELECT path, line, note FROM serves_requests UNION ALL SELECT path, line, note FROM serves_jobs
