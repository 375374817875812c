-- handlers of remote calls that Go serves over HTTP, made by generated code: Connect, Twirp
-- call: the call that makes the handler
-- class: function.id of the class whose methods answer
-- index: call
-- typed: call INTEGER, class INTEGER
-- only if: SELECT 1 FROM dependency WHERE ecosystem = 'go' AND name IN ('connectrpc.com/connect', 'github.com/bufbuild/connect-go', 'github.com/twitchtv/twirp')
SELECT c.id AS call, n.function AS class
FROM (SELECT callee FROM call_callee WHERE callee REGEXP 'connect\.New[A-Z]\w*Handler$'
      UNION SELECT callee FROM call_callee WHERE callee REGEXP '\.New[A-Z]\w*Server$' AND EXISTS (SELECT 1 FROM dependency d WHERE d.name = 'github.com/twitchtv/twirp')) g
CROSS JOIN service_call c ON c.callee = g.callee
CROSS JOIN argument i ON i.call = c.id AND i.position = 0 CROSS JOIN function_name n ON n.name = replace(i.value, '()', '') AND n.kind = 'class'
