-- calls that ask for a value by its name: r.FormValue("password"), request.input("email"), os.Getenv("DB_PASSWORD")
-- call: call.id
-- value: canonical name of what they give
-- name: what they ask for
-- index: call
-- typed: value TEXT
SELECT c.id AS call, c.callee || '()' AS value, a.value AS name
FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.name IS NULL AND a.kind = 'string'
WHERE c.name IN ('FormValue', 'PostFormValue', 'PostForm', 'GetPostForm', 'DefaultPostForm', 'Query', 'DefaultQuery', 'GetQuery', 'QueryParam', 'Param', 'PathValue', 'input', 'get', 'post', 'query', 'param', 'json', 'string', 'header', 'getParameter',
                 'getString', 'getHeader', 'getAttribute', 'getParam', 'getPost', 'getQuery', 'getParsedBodyParam', 'formParam', 'queryParam', 'pathParam', 'getCookie', 'cookie', 'GetString', 'GetValue', 'Get', 'GetHeader', 'fetch', 'dig', 'path', 'optString', 'findValue', 'getlist', 'getone', 'pop', 'getItem',
                 'Getenv', 'LookupEnv', 'getenv', 'GetEnvironmentVariable', 'env', 'var', 'getProperty', 'required', 'getOrThrow', 'require', 'str', 'getRequired')
  AND a.value REGEXP '(?i)(pass|pw|secret|token|key|auth|cookie|jwt|otp|pin|cred|dsn|conn|cvv|cvc|code|phrase|mail|phone|mobile|tel|ssn|social|passport|national|dob|birth|name|address|post|zip|iban|bic|card|pan|account|salary|tax)'
