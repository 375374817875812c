-- functions that something outside starts: handlers of endpoints, of messages, of timers; what stands around them only registers them
-- function: function.id
-- index: function
-- typed: function INTEGER
SELECT handler AS function FROM route WHERE handler IS NOT NULL
UNION
SELECT a.function FROM argument a JOIN service_use u ON u.call = a.call AND u.role IN ('route', 'queue_worker', 'job', 'middleware') WHERE a.function IS NOT NULL
UNION
SELECT i.function FROM argument a JOIN service_use u ON u.call = a.call AND u.role IN ('route', 'queue_worker', 'job') JOIN argument i ON i.call = a.origin WHERE i.function IS NOT NULL
UNION
SELECT a.function FROM argument a JOIN service_call c ON c.id = a.call WHERE a.function IS NOT NULL AND c.callee IN ('setInterval', 'node-cron.schedule', 'cron.CronJob', 'node-schedule.scheduleJob')
