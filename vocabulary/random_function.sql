-- functions whose result has a random part
-- function: function.id
-- index: function
SELECT DISTINCT c.function FROM service_call c
WHERE c.id IN (SELECT id FROM call WHERE callee IN ('Math.random', 'crypto.randomInt', 'crypto.getRandomValues', 'lodash.random')
               UNION ALL SELECT id FROM call WHERE callee IN (SELECT callee FROM call_callee WHERE callee LIKE 'math/rand%')
               UNION ALL SELECT id FROM call WHERE name IN ('randomInt', 'jitter', 'withJitter', 'addJitter')
               UNION ALL SELECT call FROM use WHERE role = 'random')
  AND c.function IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM call t WHERE t.origin = c.id AND t.name IN ('toString', 'toFixed'))
