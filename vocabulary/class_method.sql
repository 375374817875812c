-- methods of classes that answer requests of an HTTP method, those that a library's class brings included
-- class: function.id of the class
-- id: function.id of the method, else of the hook of the class that a library's method runs; NULL none
-- method: HTTP method, upper-case
-- suffix: what a router adds to the path, NULL nothing
-- index: class
-- typed: class INTEGER
WITH verb(action, method, suffix, hook) AS (VALUES
    ('list', 'GET', NULL, 'get_queryset'), ('retrieve', 'GET', '/:pk', 'get_queryset'), ('create', 'POST', NULL, 'perform_create'), ('update', 'PUT', '/:pk', 'perform_update'),
    ('partial_update', 'PATCH', '/:pk', 'perform_update'), ('destroy', 'DELETE', '/:pk', 'perform_destroy'),
    ('get', 'GET', NULL, 'get_queryset'), ('post', 'POST', NULL, 'perform_create'), ('put', 'PUT', NULL, 'perform_update'), ('patch', 'PATCH', NULL, 'perform_update'), ('delete', 'DELETE', NULL, 'perform_destroy')
), brings(base, action) AS (VALUES -- Django REST framework
    ('viewsets.ModelViewSet', 'list'), ('viewsets.ModelViewSet', 'retrieve'), ('viewsets.ModelViewSet', 'create'), ('viewsets.ModelViewSet', 'update'), ('viewsets.ModelViewSet', 'partial_update'), ('viewsets.ModelViewSet', 'destroy'),
    ('viewsets.ReadOnlyModelViewSet', 'list'), ('viewsets.ReadOnlyModelViewSet', 'retrieve'),
    ('mixins.ListModelMixin', 'list'), ('mixins.RetrieveModelMixin', 'retrieve'), ('mixins.CreateModelMixin', 'create'), ('mixins.UpdateModelMixin', 'update'), ('mixins.UpdateModelMixin', 'partial_update'), ('mixins.DestroyModelMixin', 'destroy'),
    ('generics.ListAPIView', 'get'), ('generics.RetrieveAPIView', 'get'), ('generics.CreateAPIView', 'post'), ('generics.UpdateAPIView', 'put'), ('generics.UpdateAPIView', 'patch'), ('generics.DestroyAPIView', 'delete'),
    ('generics.ListCreateAPIView', 'get'), ('generics.ListCreateAPIView', 'post'), ('generics.RetrieveUpdateAPIView', 'get'), ('generics.RetrieveUpdateAPIView', 'put'), ('generics.RetrieveUpdateAPIView', 'patch'),
    ('generics.RetrieveDestroyAPIView', 'get'), ('generics.RetrieveDestroyAPIView', 'delete'),
    ('generics.RetrieveUpdateDestroyAPIView', 'get'), ('generics.RetrieveUpdateDestroyAPIView', 'put'), ('generics.RetrieveUpdateDestroyAPIView', 'patch'), ('generics.RetrieveUpdateDestroyAPIView', 'delete')
), based(class, action) AS MATERIALIZED (
    SELECT DISTINCT x.class, b.action
    FROM assignment a CROSS JOIN brings b ON a.value = 'rest_framework.' || b.base
    CROSS JOIN (SELECT id AS class, id AS of FROM function WHERE kind = 'class' AND path LIKE '%.py' UNION ALL SELECT class, ancestor FROM class_ancestor) x ON x.of = a.function
    WHERE a.name = '__bases__'
)
SELECT f.parent AS class, f.id, CASE f.name WHEN 'form_valid' THEN 'POST' ELSE v.method END AS method, v.suffix
FROM function f LEFT JOIN verb v ON v.action = f.name WHERE f.kind = 'method' AND f.name IN ('get', 'post', 'put', 'patch', 'delete', 'list', 'retrieve', 'create', 'update', 'partial_update', 'destroy', 'form_valid')
UNION ALL
SELECT b.class, coalesce((SELECT min(h.id) FROM function h WHERE h.parent = b.class AND h.name = v.hook AND h.kind = 'method'),
                         (SELECT min(h.id) FROM class_ancestor x CROSS JOIN function h ON h.parent = x.ancestor AND h.name = v.hook AND h.kind = 'method' WHERE x.class = b.class)), v.method, v.suffix
FROM based b JOIN verb v ON v.action = b.action WHERE NOT EXISTS (SELECT 1 FROM function f WHERE f.parent = b.class AND f.name = b.action)
UNION ALL -- @action(detail=True, methods=['post'])
SELECT f.parent, f.id, coalesce((SELECT max(upper(a.value)) FROM argument a WHERE a.call = d.id AND a.name LIKE 'methods%' AND a.value IS NOT NULL), 'GET'),
       CASE WHEN EXISTS (SELECT 1 FROM argument a WHERE a.call = d.id AND a.name = 'detail' AND a.value IN ('true', 'True')) THEN '/:pk' ELSE '' END || '/' || coalesce((SELECT max(a.value) FROM argument a WHERE a.call = d.id AND a.name = 'url_path' AND a.kind = 'string'), f.name)
FROM call d CROSS JOIN function f ON f.id = d.decorates AND f.kind = 'method' WHERE d.callee = 'rest_framework.decorators.action'
