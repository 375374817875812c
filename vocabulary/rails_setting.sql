-- what a Rails application is configured with for production: config.log_tags = [...] in config/
-- path: file
-- line: line
-- name: setting without the leading config.: log_tags[], lograge.formatter
-- value: its value
-- unit: unit of its file
-- index: name
-- typed: name TEXT
-- anchor: ruby config.log
-- anchor: ruby filter_parameters
SELECT a.path, a.line, substr(a.target, 8) AS name, a.value, f.unit
FROM service_file f JOIN assignment a ON a.path = f.path AND a.scope = 'service'
WHERE f.language = 'ruby' AND a.target GLOB 'config.*'
