-- addresses of the service's own status pages in documents; those of providers are left out
-- path: file
-- line: line
-- target: the address
-- words: what is said around it
WITH page AS ( -- addresses of status pages, in documents
    SELECT l.path, l.line, l.section, l.target, l.text
    FROM link_target l JOIN file f ON f.path = l.path
    WHERE f.role IN ('production', 'docs') AND l.external = 1
      AND l.target REGEXP '(?i)^https?://(status\.[a-z0-9-]+(\.[a-z0-9-]+)+|[a-z0-9-]+status\.[a-z]+|[a-z0-9.-]+\.(statuspage\.io|instatus\.com|betteruptime\.com|betterstack\.com/status|hund\.io|statuspal\.(io|eu)|openstatus\.dev|status\.page|freshstatus\.io|statushub\.io|sorryapp\.com)|[a-z0-9.-]+/status-?page\b|stats\.uptimerobot\.com/)'
      AND NOT l.target REGEXP '(?i)(githubstatus|status\.(stripe|github|gitlab|aws\.amazon|cloudflare|npmjs|slack|twilio|sendgrid|datadoghq|heroku|vercel|netlify|openai|anthropic|mongodb|atlassian|docker|circleci|pagerduty|auth0|okta|render|fly|digitalocean|cloud\.google|azure|elastic|redis|planetscale|supabase|sentry|postmarkapp|mailgun|paypal|adyen|braintree\w*|plaid|shopify|hetzner|ovh\w*|provider)\b|health\.aws|//(www\.)?statuspage\.io/?$|shields\.io|badge)'
    UNION -- any address that the text calls so, or where it tells to post
    SELECT l.path, l.line, l.section, l.target, l.text
    FROM link_target l JOIN file f ON f.path = l.path JOIN section s ON s.id = l.section
    WHERE f.role IN ('production', 'docs') AND l.external = 1 AND l.target REGEXP '(?i)^https?://[^/]+/?$'
      AND NOT l.target REGEXP '(?i)//(www\.)?(instatus|statuspage|betterstack|atlassian|openstatus|cachethq|upptime|github|gitlab|pagerduty|opsgenie)\b'
      AND s.text REGEXP '(?i)(instatus|statuspage|better ?stack|better ?uptime|cachet|openstatus|upptime|cstate)\b' AND s.text REGEXP '(?i)\b(open|post|publish|announce|update)\b[^.\n]{0,60}\bhttps?://'
), placed AS (
    SELECT p.*, coalesce(s.text, '') AS said, coalesce(s.title, '') AS title FROM page p LEFT JOIN section s ON s.id = p.section
)
SELECT path, line, rtrim(target, ';,.)') AS target, words FROM (SELECT *, said || ' ' || title || ' ' || coalesce(text, '') AS words,
                      CASE WHEN instr(said, target) > 0 THEN substr(said, max(1, instr(said, target) - 100), min(100, instr(said, target) - 1)) ELSE '' END AS lead FROM placed)
-- a page that one looks at, of a company named beside it, is not the service's own
WHERE NOT lead REGEXP '(?i)\bstatus( page| site)? of (the |our )?(?!(service|product|platform|system|application|app|site|shop|api)\b)\w+|\b(hosters?|hosting( company)?|hosts?|carriers?|clouds?|providers?|vendors?|suppliers?|upstreams?|data ?cent(er|re)s?|registrars?|gateways?|banks?|partners?)(.s|s.)? (own )?(status|page)'
  AND NOT (lead REGEXP '(?i)\b(see|check|look at|consult|watch|open|read|ask)\b[^.\n]*$' AND title REGEXP '(?i)\b(fail\w*|down|unreachable|unavailable|slow|errors?|outages?|time-?outs?|refus\w*)\b' AND NOT said REGEXP '(?i)\b(customers?|users?|we post|post(s|ed)?|publish\w*|announce\w*|update it|subscribers?|our (own )?(status|page))\b')
  AND NOT (said REGEXP '(?i)\b(provider|vendor|upstream|supplier|third[- ]party|dependenc\w+|psp|bank)(.s)?\b' AND NOT said REGEXP '(?i)\b(customers?|users?|our (own )?(status|page)|we post|public|subscribers?|posts?|component)\b')
