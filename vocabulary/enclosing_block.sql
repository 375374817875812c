-- the blocks around each block of the same function, itself included
-- block: block.id
-- outer: block.id of one around it
-- depth: steps between them
-- index: block
-- index: outer
WITH RECURSIVE up(block, outer, depth) AS (
    SELECT id, id, 0 FROM block
    UNION ALL
    SELECT u.block, b.parent, u.depth + 1 FROM up u JOIN block b ON b.id = u.outer
    WHERE b.parent IS NOT NULL AND u.depth < 24
)
SELECT block, outer, depth FROM up
