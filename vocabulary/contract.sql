-- descriptions of the interfaces: OpenAPI, AsyncAPI, protocol buffers, GraphQL and alike
-- path: file
-- line: line
SELECT path, line FROM document WHERE kind IN ('openapi', 'asyncapi') AND role IN ('production', 'docs')
UNION
SELECT path, 1 FROM file WHERE language IN ('proto', 'graphql', 'raml', 'smithy', 'thrift', 'avro') AND role IN ('production', 'docs')
