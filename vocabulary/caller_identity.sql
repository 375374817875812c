-- names under which the code keeps who is calling: what guards put on the request, and the usual ones
-- name: member of the request or its context: userId, user, account
-- index: name
-- typed: name TEXT
SELECT DISTINCT s.name FROM assignment s JOIN service_file f ON f.path = s.path JOIN function fn ON fn.id = s.function
WHERE fn.kind <> 'module' AND s.target REGEXP '(?i)(^|\.|\))(req|request|ctx|context|c|g|locals|state|reply|event)(\.|\(\)\.)?[\w.]*$|\(\d+,\d+\)\.[\w.]+$'
  AND s.name REGEXP '(?i)(user|account|tenant|customer|client|member|principal|identity|auth|session|caller|owner|subject|sub|claims|org|company|team|actor|person|reader|attendee|listener|renter|patient|student|driver|employee|admin|token|scope|role|device|merchant|partner|shop|store|workspace|project|profile|viewer|me|id)$|id$'
  AND (s.value REGEXP '(?i)(verify|decode|payload|claims|\.sub\b|user|account|rows|find|get|session|customer|tenant|\(\))' OR s.kind = 'name')
  AND EXISTS (SELECT 1 FROM rejecting_function x WHERE x.function = s.function AND x.kind = 'authentication')
UNION
SELECT DISTINCT a.value FROM call c JOIN service_file f ON f.path = c.path JOIN argument a ON a.call = c.id AND a.position = 0 AND a.kind = 'string'
JOIN rejecting_function x ON x.function = c.function AND x.kind = 'authentication'
WHERE c.name = 'set' AND EXISTS (SELECT 1 FROM argument b WHERE b.call = c.id AND b.position = 1) AND a.value REGEXP '^[A-Za-z_]\w*$'
UNION SELECT 'user' UNION SELECT 'userId' UNION SELECT 'auth' UNION SELECT 'session' UNION SELECT 'currentUser' UNION SELECT 'tenantId' UNION SELECT 'accountId' UNION SELECT 'jwtPayload' UNION SELECT 'principal' UNION SELECT 'claims'
UNION SELECT column1 FROM (VALUES ('current_user'), ('current_account'), ('current_member'), ('currentAccount'), ('currentMember'), ('currentUserId'), ('current_user_id'), ('authentication'), ('loggedInUser'), ('logged_in_user'), ('GetUserId'), ('getUserId'), ('GetCurrentUserId'), ('getCurrentUserId'), ('getCurrentUser'), ('awaitPrincipal'), ('getUserPrincipal'), ('getCallerPrincipal'), ('get_current_user'))
