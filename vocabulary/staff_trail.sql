-- what an admin site records by itself when staff changes it there: Django's keeps an entry with user, action, object and time for each model that is registered with it
-- entity: the model, in lower case
-- path: file of the registration
-- line: line
-- index: entity
-- typed: entity TEXT
-- only if: SELECT 1 FROM call WHERE name = 'register' AND callee LIKE 'django.contrib.%'
SELECT lower(substr(a.value, length(rtrim(a.value, 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_')) + 1)) AS entity, min(c.path) AS path, min(c.line) AS line
FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.name IS NULL AND a.kind IN ('name', 'class', 'function') AND (instr(a.value, '.py:') > 0 OR a.value LIKE 'django.contrib.%')
WHERE c.name = 'register' AND (a.position = 0 OR c.decorates IS NOT NULL)
  AND (c.callee IN ('django.contrib.admin.register', 'django.contrib.admin.site.register', 'django.contrib.admin.sites.site.register', 'django.contrib.gis.admin.register', 'django.contrib.gis.admin.site.register')
       OR c.callee LIKE 'django.contrib.%AdminSite().register') -- a site of one's own
GROUP BY 1
