-- the keys of a logging configuration that code hands over (dictConfig) or a settings module holds (LOGGING)
-- path: file
-- line: line
-- key: dotted path: handlers.stdout.formatter
-- value: its value
-- unit: unit of the file
-- config: which configuration it is of
-- written: the value in the words of the source, where code hands it over; NULL otherwise
-- index: key
-- typed: key TEXT
SELECT c.path, a.line, a.name AS key, a.value, c.unit, c.id AS config, a.written FROM service_call k JOIN call c ON c.id = k.id CROSS JOIN argument a ON a.call = c.id AND a.name IS NOT NULL
WHERE k.name = 'dictConfig'
UNION ALL
SELECT a.path, a.line, substr(a.target, 17), a.value, f.unit, a.path, NULL FROM assignment a JOIN service_file f ON f.path = a.path WHERE a.target LIKE 'exports.LOGGING.%'
