-- places where a caller is turned away for lack of identity or right
-- function: function.id
-- block: innermost block
-- path: file
-- line: line
-- status: 401 or 403, as far as it can be told
-- how: status (answered here), error (thrown or handed on), redirect
-- index: function
WITH answer(block, function, line) AS MATERIALIZED ( -- what another service answered is asked: switch resp.StatusCode { case 401, if (res.status === 403)
    SELECT id, function, line FROM block
    WHERE kind = 'branch' AND (detail LIKE '%401%' OR detail LIKE '%403%' OR detail LIKE '%unauthori%' OR detail LIKE '%forbidden%')
      AND detail REGEXP '^(case|when)\b|(?i)(^|[^a-z])(\w*resp\w*|res|r|\w*result|\w*reply|answer)\??\.(status_?code|status|code|getStatusCode\(\)|StatusCode\(\)|status\(\))\s*(===?|==|!==?|\.equals|in\b)'
), place AS (
SELECT t.function, t.block, t.path, t.line, t.detail AS status, 'status' AS how
FROM trait t JOIN service_file f ON f.path = t.path
WHERE t.kind = 'status' AND t.detail IN ('401', '403') AND t.function IS NOT NULL AND t.scope = 'service'
  AND NOT EXISTS (SELECT 1 FROM block b WHERE b.function = t.function AND b.line = t.line AND instr(b.detail, t.detail) > 0
                  AND NOT EXISTS (SELECT 1 FROM call c JOIN argument a ON a.call = c.id WHERE c.path = t.path AND c.line = t.line AND a.value = t.detail))
UNION
SELECT c.function, c.block, c.path, c.line, a.value, 'status' FROM argument a CROSS JOIN service_call c ON c.id = a.call
WHERE a.value IN ('401', '403') AND a.kind = 'number' AND c.function IS NOT NULL AND c.name NOT IN ('includes', 'has', 'get', 'setTimeout', 'indexOf', 'toBe', 'equal', 'errorhandler', 'app_errorhandler', 'exception_handler', 'add_exception_handler', 'register_error_handler', 'error_handler')
UNION
SELECT t.function, t.block, t.path, t.line, CASE WHEN t.detail LIKE '%orbidden%' OR t.detail LIKE '%ermission%' OR t.detail LIKE '%NotAllowed%' THEN '403' ELSE '401' END, CASE t.kind WHEN 'throw' THEN 'error' ELSE 'status' END
FROM trait t JOIN service_file f ON f.path = t.path
WHERE t.kind IN ('throw', 'return') AND t.scope = 'service' AND t.function IS NOT NULL
  AND t.detail REGEXP '(?i)((?<!reject)unauthori[sz]ed|forbidden|unauthenticated|permission_?denied|access_?denied|not_?authenticated|not_?authori[sz]ed|not_?logged_?in|login_?required|(auth|authentication|authorization|invalid_?token|credentials?)(Error|Exception)\b)(?!_?(handler|entry_?point|page|url|path|route))'
UNION
SELECT c.function, c.block, c.path, c.line, CASE WHEN lower(c.name) LIKE '%forbidden%' THEN '403' ELSE '401' END,
       CASE WHEN EXISTS (SELECT 1 FROM call k WHERE k.id = c.id AND k.constructs = 1) OR EXISTS (SELECT 1 FROM call o WHERE o.id = c.outer AND o.name IN ('next', 'reject')) THEN 'error' ELSE 'status' END
FROM service_call c WHERE c.function IS NOT NULL AND c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)^(http)?(unauthori[sz]ed|forbidden|unauthenticated|access_?denied)(error|exception)?$')
  AND NOT EXISTS (SELECT 1 FROM trait t WHERE t.function = c.function AND t.line = c.line AND t.kind = 'throw')
UNION
SELECT c.function, c.block, c.path, c.line, CASE WHEN a.value REGEXP 'FORBIDDEN|PERMISSION_DENIED|PermissionDenied' THEN '403' ELSE '401' END, 'error' -- codes.Unauthenticated, connect.CodePermissionDenied
FROM argument a CROSS JOIN service_call c ON c.id = a.call
WHERE a.value REGEXP '(^|\.)(UNAUTHENTICATED|UNAUTHORIZED|FORBIDDEN|PERMISSION_DENIED|(Code)?Unauthenticated|(Code)?PermissionDenied)$' AND c.function IS NOT NULL AND c.name NOT IN ('with', 'when', 'case', 'equals', 'is', 'includes', 'has', 'indexOf')
UNION
SELECT c.function, c.block, c.path, c.line, '401', 'redirect'
FROM (SELECT id FROM call WHERE name IN ('redirect', 'permanentRedirect', 'redirect_to') UNION SELECT i.id FROM call o JOIN call i ON i.outer = o.id WHERE o.name IN ('redirect', 'permanentRedirect')) r
JOIN service_call c ON c.id = r.id JOIN argument a ON a.call = c.id
WHERE c.function IS NOT NULL AND c.block IS NOT NULL AND a.value REGEXP '(?i)^/?([\w/-]*/)?(log-?in|sign-?in)([/?].*)?$'
UNION
SELECT c.function, c.block, c.path, c.line, r.status, 'error'
FROM function_name n CROSS JOIN (SELECT k.id, max(t.detail) AS status
      FROM (SELECT function, path, line, end_line, detail FROM block WHERE kind = 'branch' AND instr(detail, 'instanceof ') > 0) b
      CROSS JOIN trait t ON t.function = b.function AND t.kind = 'status' AND t.detail IN ('401', '403') AND t.line BETWEEN b.line AND b.end_line AND t.path = b.path
      CROSS JOIN function k ON k.kind = 'class' AND k.name <> '' AND instr(b.detail, 'instanceof ' || k.name) > 0
      GROUP BY k.id) r ON r.id = n.function
CROSS JOIN service_call c ON c.callee = n.name
WHERE c.function IS NOT NULL
UNION -- redirect_to login_path
SELECT c.function, c.block, c.path, c.line, '401', 'redirect'
FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0
WHERE c.name IN ('redirect_to', 'redirect') AND c.function IS NOT NULL AND a.value REGEXP '(?i)\b\w*(log_?in|sign_?in|session)(_path|_url)(\(\))?$'
UNION -- if not request.user.is_authenticated: whoever is nobody is sent away, whatever the answer says
SELECT c.function, b.id, c.path, c.line, '401', 'redirect'
FROM (SELECT id, function, path, line, end_line FROM block WHERE kind = 'branch' AND detail REGEXP '(?i)(^|&&|\band\b)\W*(not\b|!|unless\b)[\s(]*[\w.$>():-]*\b((is_?)?(user_?)?(authenticated|logged_?in|signed_?in)|has_?session)\b\??(\([\w\s.,$]*\))?\)?\s*($|&&|\band\b)|^[\w.$>-]*\b(is_?)?anonymous\b\W*$') b
CROSS JOIN service_call c ON c.function = b.function AND c.line BETWEEN b.line AND b.end_line AND c.path = b.path
WHERE c.name REGEXP '(?i)redirect' AND c.name NOT LIKE 'set%' OR c.name IN ('HttpResponseForbidden', 'HttpResponseNotFound', 'Challenge', 'Forbid')
UNION -- if (!user) redirect(loginUrl)
SELECT c.function, b.id, c.path, c.line, '401', 'redirect'
FROM (SELECT id, function, path, line, end_line FROM block WHERE kind = 'branch' AND detail REGEXP '(?i)^(!|not\b|unless\b|isnull\()[\s(]*[\w.$>()-]*(user|session|account|member|principal|identity|auth)\w*(\(\))?\)?\s*$|(user|session|account|member|principal|identity)\w*(\(\))?\s*(===?|is)\s*(nil|null|none|undefined)\b') b
CROSS JOIN service_call c ON c.function = b.function AND c.line BETWEEN b.line AND b.end_line AND c.path = b.path AND c.name IN (SELECT name FROM call_name WHERE name REGEXP '(?i)redirect')
CROSS JOIN argument a ON a.call = c.id AND a.kind IN ('name', 'call', 'string', 'template', 'interpolated') AND a.value REGEXP '(?i)(log_?in|sign_?in)'
UNION -- sent elsewhere for want of a right: redirect_to "/" unless @user.is_moderator?
SELECT c.function, c.block, c.path, c.line, '403', 'redirect'
FROM service_call c CROSS JOIN block b ON b.id = c.block LEFT JOIN block s ON b.detail = 'else' AND s.function = b.function AND s.parent IS b.parent AND s.line < b.line
WHERE c.name IN ('redirect_to', 'redirect_back', 'redirect', 'redirectTo', 'RedirectToAction', 'head') AND c.function IS NOT NULL AND b.kind = 'branch'
  AND (b.detail REGEXP '(?i)(\b(is_?)?(admin|moderator|staff|superuser|owner)\w*\??|\w*(editable|viewable|allowed|permitted|authori[sz]ed_to|permission|privilege|has_?role|accessible|owned)\w*|\bcan_\w+\?|\bcan[A-Z]\w*\()'
       OR s.detail REGEXP '(?i)(\b(is_?)?(admin|moderator|staff|superuser|owner)\w*\??|\w*(editable|viewable|allowed|permitted|authori[sz]ed_to|permission|privilege|has_?role|accessible|owned)\w*|\bcan_\w+\?|\bcan[A-Z]\w*\()')
)
SELECT function, block, path, line, status, how FROM place p
WHERE NOT EXISTS (SELECT 1 FROM answer a WHERE a.block = p.block) AND NOT EXISTS (SELECT 1 FROM answer a WHERE a.function = p.function AND a.line = p.line)
