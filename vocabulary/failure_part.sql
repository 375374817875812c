-- the code that runs when each failure arrives: the blocks of a catch, the function of a handler
-- id: failure_site.id
-- block: block.id inside a catch
-- function: function.id of a handler
-- index: id
-- index: block
-- index: function
-- typed: id INTEGER
SELECT f.id, e.block, NULL AS function FROM failure_site f CROSS JOIN enclosing_block e ON e.outer = f.block WHERE f.block IS NOT NULL
UNION ALL
SELECT f.id, NULL, f.function FROM failure_site f WHERE f.block IS NULL AND f.function IS NOT NULL
