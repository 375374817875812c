-- values that a log line itself calls a secret or personal data: "export API_TOKEN=%s"
-- path: file
-- line: line
-- written: the value in the words of the source
-- secret: 1 a secret, 0 personal data
WITH labelled AS MATERIALIZED ( -- one hole, and its label before it
    SELECT s.call, a.value REGEXP '(?i)(password|passwd|passphrase|secret|token|api[ _-]?key|private[ _-]?key|otp|(verification|confirmation|login|one-time) code)s?\b' AS secret
    FROM log_site s JOIN argument a ON a.call = s.call AND a.name IS NULL AND a.position < 3 AND a.kind IN ('string', 'template')
    WHERE s.log IS NOT NULL
      AND a.value REGEXP '(?i)(?<![a-z])(new |generated |temporary |initial |default )?([a-z0-9_]*password|[a-z0-9_]*passwd|[a-z0-9_]*passphrase|([a-z0-9_]*_)?secret|([a-z0-9_]*_)?token|[a-z0-9_]*api[ _-]?key|private[ _-]?key|otp|(verification|confirmation|login|one-time) code|e-?mail( address)?|phone( number)?)( is| was|:|=| =|:=)[\s="''`<\[(]*(\$\{\}|%[-+#]?[sqv]|\{\}|\{[a-z_.]*\}|\*{4})'
      AND a.value NOT REGEXP '(\$\{\}|%[-+#]?[sqvdtx]|\{\}|\{[a-zA-Z_.]*\}).*(\$\{\}|%[-+#]?[sqvdtx]|\{\}|\{[a-zA-Z_.]*\})'
)
SELECT v.path, v.line, v.written, l.secret
FROM labelled l JOIN logged_value v ON v.call = l.call
WHERE v.written NOT LIKE 'process.env%' AND v.value NOT LIKE 'process.env%'
  AND NOT v.written REGEXP '(?i)((^|[^a-z])(e|ex|exc|err|i|n|len|id)|id|ids|_id|status|code|error|message|time|duration|elapsed[a-z]*|took|millis[a-z]*|seconds?|count|length|size|type|kind|name|path|file|url|valid|exists|enabled|stderr|stdout|writer|expir[a-z]*|ttl|reason|user|username|level|policy|source|provider|index|number of.*|boolean|present)(\(\))?$|(?i)(mask|hash|redact|encrypt|sanit|scrub|truncate|obfuscat|censor|digest|fingerprint)'
  AND NOT v.written REGEXP '(^|\.)[A-Z][A-Z0-9_]{3,}$' -- a marker or another constant
GROUP BY l.call HAVING count(*) = 1
