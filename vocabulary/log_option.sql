-- the service's own variables that shape its log lines, with what production files give them
-- path: file that sets it
-- line: line
-- name: variable
-- format: json or text, as that value means
SELECT DISTINCT e.path, e.line, e.name,
       CASE WHEN e.value REGEXP '(?i)json|ecs|logfmt|gcp|stackdriver|structured' THEN 'json'
            WHEN e.value REGEXP '(?i)pretty|text|simple|plain|human|console|dev' THEN 'text'
            WHEN e.name REGEXP '(?i)pretty|human|color' THEN CASE WHEN lower(e.value) IN ('true', '1', 'yes', 'on') THEN 'text' ELSE 'json' END
            WHEN lower(e.value) IN ('true', '1', 'yes', 'on') THEN 'json' ELSE 'text' END AS format
FROM environment e
WHERE e.role = 'production' AND e.value IS NOT NULL AND e.value <> ''
  AND (e.name REGEXP '(?i)^(LOG|LOGGER|LOGGING|LOGS)_?(FORMAT|FMT|JSON|PRETTY|STYLE|OUTPUT|RENDERER|FORMATTER|TYPE|AS_JSON)'
    OR e.name REGEXP '(?i)(JSON_?LOG|PRETTY_?LOG|LOG_?PRETTY|LOG_?JSON|STRUCTURED_?LOG|LOG_?FORMAT)')
