-- what guards classes of endpoints without a call: their attributes, their mixins, and the settings for all of them
-- class: function.id of the class; NULL for all
-- path: where
-- line: line
-- kind: authentication or authorization
-- value: what it is
-- writes: 1 when it lets everybody read
-- unit: unit of its file
-- index: class
WITH own AS MATERIALIZED ( -- permission classes of the repository: what they extend, or that they ask who it is
    SELECT k.name, CASE WHEN EXISTS (SELECT 1 FROM function h JOIN trait t ON t.function = h.id AND t.kind IN ('return', 'compare', 'choice')
                                     WHERE h.name = 'has_permission' AND h.class = k.name AND h.path = k.path AND t.detail LIKE '%is_authenticated%') THEN 'IsAuthenticated' ELSE k.base END AS value
    FROM function k WHERE k.kind = 'class' AND k.name LIKE '%Permission%' OR k.kind = 'class' AND k.base LIKE 'rest_framework.permissions.%'
), given(class, path, line, value, unit) AS (
    SELECT a.function, a.path, a.line, a.value, f.unit FROM assignment a JOIN service_file f ON f.path = a.path
    WHERE a.name = 'permission_classes' AND a.target LIKE '%[]' AND a.value IS NOT NULL
    UNION ALL
    SELECT NULL, a.path, a.line, a.value, f.unit FROM assignment a JOIN service_file f ON f.path = a.path
    WHERE a.target = 'exports.REST_FRAMEWORK.DEFAULT_PERMISSION_CLASSES[]' AND a.value IS NOT NULL
    UNION ALL
    SELECT CASE WHEN a.name = 'permission_classes' THEN a.function END, a.path, a.line, o.value, f.unit FROM assignment a JOIN service_file f ON f.path = a.path
    JOIN own o ON a.value LIKE '%.' || o.name OR a.value LIKE '%:' || o.name
    WHERE (a.name = 'permission_classes' AND a.target LIKE '%[]' OR a.target = 'exports.REST_FRAMEWORK.DEFAULT_PERMISSION_CLASSES[]') AND o.value IS NOT NULL AND o.value NOT LIKE '%BasePermission'
)
SELECT class, path, line, CASE WHEN value REGEXP '(?i)IsAuthenticated|IsAdminUser|Authenticated' THEN 'authentication' ELSE 'authorization' END AS kind, value,
       value LIKE '%ReadOnly' AS writes, unit
FROM given WHERE value NOT LIKE '%AllowAny'
UNION ALL -- who may do something has to be somebody
SELECT class, path, line, 'authentication', value, value LIKE '%ReadOnly', unit FROM given WHERE value REGEXP '(?i)(Model|Object)Permissions|IsAdmin|IsOwner|HasRole'
UNION ALL
SELECT a.function, a.path, a.line, CASE WHEN a.value LIKE '%LoginRequiredMixin' OR a.value LIKE '%AccessMixin' THEN 'authentication' ELSE 'authorization' END, a.value, 0, f.unit
FROM assignment a JOIN service_file f ON f.path = a.path
WHERE a.name = '__bases__' AND a.value REGEXP '(LoginRequired|PermissionRequired|UserPassesTest|StaffRequired|SuperuserRequired|AccessMixin|AuthMixin|AuthRequired)\w*$'
UNION ALL
SELECT a.function, a.path, a.line, 'authentication', a.value, 0, f.unit
FROM assignment a JOIN service_file f ON f.path = a.path
WHERE a.name = '__bases__' AND a.value REGEXP '(PermissionRequired|UserPassesTest)\w*$'
