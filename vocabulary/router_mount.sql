-- routers mounted on other routers or applications
-- parent: the call that made the outer application
-- child: the call that made the inner router
-- path: file
-- line: line
-- call: the mounting call
-- position: order in the file
-- index: child
-- index: parent
SELECT DISTINCT m.app AS parent, m.maker AS child, m.path, m.line, m.call, m.position
FROM middleware m JOIN use u ON u.call = m.maker AND u.role = 'app'
WHERE m.app IS NOT NULL AND m.maker <> m.app
