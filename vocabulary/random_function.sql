-- functions whose result has a random part
-- function: function.id
-- index: function
SELECT DISTINCT c.function FROM service_call c
WHERE (c.callee IN ('Math.random', 'crypto.randomInt', 'crypto.getRandomValues', 'lodash.random') OR c.callee IN (SELECT callee FROM call_callee WHERE callee LIKE 'math/rand%') OR c.name IN ('randomInt', 'jitter', 'withJitter', 'addJitter')
       OR EXISTS (SELECT 1 FROM use u WHERE u.call = c.id AND u.role = 'random'))
  AND c.function IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM call t WHERE t.origin = c.id AND t.name IN ('toString', 'toFixed'))
