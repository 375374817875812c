-- signs that people outside the team use the service: public endpoints, a web front end; none where the documents say that nobody outside uses it
-- path: file
-- line: line
-- note: what
WITH inward AS (
    SELECT 1 FROM section s
    WHERE s.role IN ('docs', 'production') AND (s.level <= 1 OR s.path LIKE 'README%')
      AND s.text REGEXP '(?i)(\b(nobody|no one|none) (from )?outside\b|\bno (outside|external) (users|callers|customers)\b|\b(internal|back-?office|employee|staff)[- ](only|tool|service|use only|api|batch|job|dashboard)\b|\bonly (our|the) (own )?(\w+ )?(employees|staff|colleagues|department|team|teams|services?)\b|\bonly (used|called|reachable|reached) (by|from|inside|within) (our|the|other|internal)\b|\bnot (exposed|reachable|public|open) (to|from|outside|on) ?(the )?(outside|internet|public|world)?\b|\binside (our|the) (company|network|cluster) only\b)'
)
SELECT path, line, note FROM has_public_api WHERE NOT EXISTS (SELECT 1 FROM inward)
UNION -- pages that a browser is shown, but for those of the team itself
SELECT r.path, r.line, 'page ' || coalesce(r.pattern, '') FROM route r
WHERE r.kind = 'page' AND NOT EXISTS (SELECT 1 FROM inward) AND NOT EXISTS (SELECT 1 FROM inside_only) AND NOT coalesce(r.pattern, '') REGEXP '(?i)^/?(_?internal|admin|back-?office|staff|ops)(/|$)'
UNION
SELECT f.path, 1, 'a web interface' FROM file f
WHERE f.role = 'production' AND (basename(f.path) IN ('index.html', '+page.svelte') OR basename(f.path) IN ('page.tsx', 'page.jsx', 'page.js') AND '/' || f.path LIKE '%/app/%' OR basename(f.path) IN ('index.tsx', 'index.jsx', 'index.vue', 'index.astro') AND '/' || f.path LIKE '%/pages/%') AND NOT f.path REGEXP '(?i)(^|/)(admin|internal|back-?office|docs?|ops|coverage|reports?|templates?|static|assets|dist|examples?)/'
  AND EXISTS (SELECT 1 FROM dependency d WHERE d.name IN ('react-dom', 'vue', 'svelte', '@angular/core', 'preact', 'solid-js', 'next', 'nuxt', '@sveltejs/kit', 'astro') AND d.scope = 'production')
  AND NOT EXISTS (SELECT 1 FROM inward) AND NOT EXISTS (SELECT 1 FROM inside_only)
UNION -- a page made from a template
SELECT e.path, e.line, 'a page made from a template' FROM exempt_endpoint e
WHERE e.reason = 'static' AND EXISTS (SELECT 1 FROM file f WHERE f.role = 'production' AND f.language IN ('html', 'erb', 'ejs', 'handlebars', 'gotmpl', 'jinja', 'razor', 'liquid', 'haml', 'slim', 'pug'))
  AND NOT EXISTS (SELECT 1 FROM inward) AND NOT EXISTS (SELECT 1 FROM inside_only)
