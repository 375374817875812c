-- components of a user interface and what is written inside them: functions with state, effects or other hooks
-- function: function.id
-- index: function
SELECT DISTINCT n.function
FROM service_call c CROSS JOIN nested_function n ON n.outer = c.function
WHERE c.name GLOB 'use[A-Z]*' AND c.name NOT GLOB 'useTranslation*' AND c.path GLOB '*.[jt]sx'
