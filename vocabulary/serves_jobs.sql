-- queue consumers, workers and scheduled jobs
-- path: file
-- line: line
-- note: what it is
SELECT path, line, library || ' ' || role AS note FROM service_use WHERE role IN ('queue_worker', 'job')
