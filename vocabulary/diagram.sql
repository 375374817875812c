-- drawings of the architecture
-- path: file
-- line: line
SELECT path, 1 AS line FROM file
WHERE role IN ('production', 'docs')
  AND (language IN ('mermaid', 'plantuml', 'drawio', 'd2', 'graphviz', 'structurizr')
       OR basename(path) REGEXP '(?i)(architecture|diagram|overview|topology|c4|context|components?|containers?)[^/]*\.(png|svg|jpe?g|webp|excalidraw|pdf|gif)$')
UNION
SELECT b.path, b.line FROM code_block b JOIN file f ON f.path = b.path
WHERE f.role IN ('production', 'docs') AND b.language IN ('mermaid', 'plantuml', 'puml', 'd2', 'dot', 'graphviz', 'c4', 'structurizr')
