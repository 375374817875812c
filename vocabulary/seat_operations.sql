-- where the documents tell how the service is run: upgrades and releases before installation
-- path: file
-- line: line
-- note: the heading
SELECT path, line, title AS note FROM section
WHERE role IN ('docs', 'production') AND level > 0 AND NOT basename(path) REGEXP '(?i)^(changelog|changes|history|news|releases?)\b'
  AND title REGEXP '(?i)\b(upgrad(e|ing)|updat(es?|ing)|downgrad(e|ing)|deploy(ment|ing)?|releas(e|ing)|operations?|operating|maintenance|troubleshooting|in production|production environment|running|installation|installing|starting)\b'
ORDER BY CASE WHEN title REGEXP '(?i)\b(upgrad(e|ing)|updat(es?|ing)|downgrad(e|ing))\b' THEN 0 WHEN title REGEXP '(?i)(deploy|releas|production|operat|maintenance|troubleshoot)' THEN 1 ELSE 2 END,
         length(path) - length(replace(path, '/', '')), path, line
