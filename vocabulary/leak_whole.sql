-- values that hold secrets or personal data among other things: bodies, headers, users, answers, rows
-- call: call.id of the place that writes
-- path: file
-- line: line of the value
-- name: key it is written under, NULL when it has none
-- written: the value in the words of the source
-- what: what it is
-- severity: clear, or likely (an indirect or probable leak)
-- personal: 1 when it is about people: a user, a body, a row, a message; 0 headers, environments, answers
-- keyed: as leak_value.keyed
-- sink: as leak_value.sink
-- index: path
WITH passes(function, request, first) AS MATERIALIZED ( -- what axios lets see each request and each answer
    SELECT a.function, c.callee LIKE '%.request.use', CASE WHEN instr(f.parameters, ',') > 0 THEN substr(f.parameters, 1, instr(f.parameters, ',') - 1) ELSE f.parameters END
    FROM service_call c JOIN argument a ON a.call = c.id AND a.position = 0 AND a.function IS NOT NULL JOIN function f ON f.id = a.function
    WHERE c.name = 'use' AND c.callee REGEXP 'interceptors\.(request|response)\.use$'
), shown AS MATERIALIZED (
    SELECT v.*, s.language, v.sink <> 'a log' OR v.call IN (SELECT log FROM log_site) AS direct, -- what a helper shows of an object is not known
          v.serial OR v.keyed OR NOT v.hole AND s.language IN ('javascript', 'typescript', 'tsx', 'go')
          OR s.language = 'csharp' AND NOT v.hole AND EXISTS (SELECT 1 FROM argument t WHERE t.call = v.call AND t.name IS NULL AND t.kind = 'string' AND instr(t.value, '{@') > 0) AS dumped, -- {@Order}: all its fields
          v.serial OR v.keyed OR NOT v.hole AND s.language IN ('javascript', 'typescript', 'tsx') AS recorded, s.language IN ('javascript', 'typescript', 'tsx') AND (v.keyed OR NOT v.hole) AS script
    FROM leak_value v JOIN service_file s ON s.path = v.path
    WHERE NOT (s.language = 'go' AND EXISTS (SELECT 1 FROM argument t WHERE t.call = v.call AND t.kind = 'string' AND t.name IS NULL AND t.value REGEXP '^[^%]*%T[^%]*$')) -- its type alone
), credential_url(value) AS MATERIALIZED ( -- addresses that the same function takes a user and a password out of
    SELECT DISTINCT a.value FROM service_call p CROSS JOIN argument a ON a.call = p.id AND a.position = 0 AND a.kind = 'name' AND a.name IS NULL AND a.value LIKE '%.%'
    WHERE p.name IN ('Parse', 'ParseRequestURI', 'urlparse', 'urlsplit', 'URL', 'parse', 'parse_url', 'create', 'Uri') AND p.callee REGEXP '(?i)(^|[./])(net/url\.Parse(RequestURI)?|urlparse|urlsplit|URL|URI(\.(parse|create))?|parse_url|Uri)$'
      AND (EXISTS (SELECT 1 FROM service_call k WHERE k.function = p.function AND k.name IN ('Password', 'password', 'getUserInfo'))
        OR EXISTS (SELECT 1 FROM argument g WHERE g.value = p.callee || '().password' AND g.origin = p.id))
), judged AS MATERIALIZED (
    SELECT v.*,
           CASE WHEN value REGEXP '(?i)^(req|request|ctx\.request|ctx\.req|c\.req)\.(body|rawBody|headers|rawHeaders|cookies|signedCookies)$|\(\d,0\)\.(body|headers|cookies)$|Request\(\)\.(body|headers|cookies)$|(^|\.)(c\.req|req|request)\.(json|parseBody|formData|text)\(\)$|^(ctx|c)\.(headers|header|request\.header)$|^(ctx|c)\.req\.header\(\)$' OR value REGEXP '(^|\.)call\.request$' THEN 'the whole ' || CASE WHEN value REGEXP '(?i)header' THEN 'header set' WHEN value REGEXP '(?i)cookie' THEN 'cookies' ELSE 'request body' END
                WHEN value REGEXP '\.cleaned_data$|(^|\.|\))(request|HttpRequest\(\)|Request\(\)|self\.request)\.(POST|data|form|get_json\(\)|body\(\)|json\(\))$|\.validated_data$|^flask\.request\.(json|form|data|values|get_json\(\))$|^rack\.request\.params$|^\$_(POST|REQUEST)$|Request\(\)\.(all|input|post|getParsedBody|toArray|getContent|getPayload)\(\)(\.(all|getContents)\(\))?$|(^|\.)request\.(raw_post|request_parameters)(\(\))?$' AND NOT EXISTS (SELECT 1 FROM argument q WHERE q.call = v.origin AND q.position = 0 AND q.kind = 'string' AND v.value REGEXP '\.(input|post|all)\(\)$') OR v.language = 'ruby' AND value REGEXP '(^|\(\)\.)params(\.(to_unsafe_h(ash)?|permit!|inspect|to_json|as_json)(\(\))?)*$' THEN 'the whole request body'
                WHEN value REGEXP '(^|\.|\))(request|HttpRequest\(\))\.(META|COOKIES)$|^flask\.request\.(headers|cookies)$|^net/http\.Request\(\)\.Header$|(^|\.)(http|hyper|reqwest\.header)\.HeaderMap\(\)(\.clone\(\))?$|Request\(\)\.headers\.all(\(\))?$|\.request\.headers(\.(inspect|to_h|env)(\(\))?)?$|^getallheaders\(\)$|^\$_COOKIE$' THEN 'the whole header set'
                WHEN value REGEXP '(?i)(HttpRequestMessage\(\)\.Headers|springframework\.http\.HttpRequest\(\)\.getHeaders\(\)|ClientRequest\(\)\.headers\(\)|okhttp3\.Request\(\)\.headers(\(\))?)(\.(ToString|toString)\(\))?$' THEN 'the headers of an outbound call'
                WHEN value REGEXP '(^|/)httputil\.Dump(Request|RequestOut|Response)\(\)$' THEN 'a whole request, headers and body'
                WHEN value REGEXP '^process\.env$|^os\.environ(\.copy\(\))?$|^os\.Environ\(\)$|^System\.getenv\(\)$|^std\.env\.vars(_os)?\(\)(\[\])*(\[1\])?$|^os\.Environ\(\)\[\]$|^ENV(\.to_h(ash)?\(\))?$|^\$_(SERVER|ENV)$' THEN 'the whole environment'
                WHEN value REGEXP '(?i)(^|\.)(config|options|opts|error\.config|err\.config|response\.config|request)\.headers$' THEN 'the headers of an outbound call' END AS sure,
           CASE WHEN NOT direct OR value IN (SELECT name FROM masked_class WHERE structured AND name NOT IN (SELECT name FROM leak_class WHERE what LIKE 'as its %() tells')) OR NOT v.recorded AND value IN (SELECT name FROM masked_class WHERE name NOT IN (SELECT name FROM leak_class WHERE what LIKE 'as its %() tells')) THEN NULL
                WHEN value REGEXP '(?i)process\.env|(state|locals|c|get\(\))\.user$' THEN NULL
                WHEN written REGEXP '(toString|ToString|inspect|to_s|__str__|__repr__|String)\(\)$' AND value REGEXP '(?i)(e_?mail|phone|mobile|birth_?date|ssn|iban|card_?number|passport|passw\w*|pswd|token|secret)\w*\W{1,4}\$\{\}' THEN 'told'
                WHEN v.language = 'kotlin' AND value REGEXP '\.(receive|receiveNullable|body|readValue|fromJson|decodeFromString)\(\)$' AND EXISTS (SELECT 1 FROM call c JOIN trait t ON t.path = c.path AND t.line = c.line AND t.kind = 'typed' WHERE c.id = v.origin AND t.detail || '()' IN (SELECT name FROM leak_class WHERE printed)) THEN 'told'
                WHEN value IN (SELECT name FROM leak_class WHERE printed) OR replace(value, rtrim(value, replace(replace(replace(value, '.', ''), ':', ''), '/', '')), '') IN (SELECT name FROM message_class) AND instr(value, ':') = 0 AND value REGEXP '[A-Z]\w*\(\)$' OR (v.dumped AND (v.serial OR v.language NOT IN ('python', 'java', 'kotlin', 'ruby'))) AND value IN (SELECT name FROM leak_class) THEN 'object'
                WHEN script AND (value REGEXP '(?i)(^|[.\]])(user|customer|patient|employee|applicant|currentUser|newUser|userData|userInfo|userProfile)$|:(User|Customer|Patient|Employee|Applicant|Member|Account|UserProfile|SignUp|Registration)(Entity|Dto|Model|Document|Record|Input|Form)?\(\)$'
                               OR written REGEXP '(?i)(^|[.\]])(user|customer|patient|employee|applicant|current_?user|new_?user|user_?data|user_?info|user_?profile)$' AND kind <> 'string' AND NOT value REGEXP '(?i)(\.|_)(id|uuid|name|key|slug|count|role|status)(\(\))?$|:[A-Z]\w*\(\)$') THEN 'user'
                WHEN kind IN ('name', 'call') AND dumped AND value REGEXP '(?i)\.\$?(find[a-z]*|create|save|upsert|insertOne|get[a-z]*|findByPk|findUnique[a-z]*|one|first|update)\(\)(\.rows)?(\[\])?$'
                     AND (name REGEXP '(?i)^(new|created|saved|found|the|current)?_?(user|customer|patient|employee|applicant|profile|member)$' OR value REGEXP '(?i)[.:](users?|customers?|patients?|profiles?|employees?|applicants?)\.\$?[a-z]+\(\)')
                     AND EXISTS (SELECT 1 FROM outbound_call o WHERE o.call = v.origin AND o.kind = 'db') THEN 'user'
                WHEN v.language = 'ruby' AND value REGEXP '^(Struct|Data\.define)\(\)(\(\)|\.new)?(\.inspect|\.to_s|\.to_h)?(\(\))?$' AND EXISTS (SELECT 1 FROM call m JOIN argument a ON a.call = coalesce(m.origin, m.id) JOIN sensitive_name n ON n.name = a.value AND (n.secret OR n.personal) AND NOT n.harmless WHERE m.id = v.origin) THEN 'told'
                -- models whose columns the schema has: user.inspect, $user->toArray(), "$user"
                WHEN serial AND v.language IN ('ruby', 'php', 'python') AND value REGEXP '[:.\\](User|Customer|Patient|Employee|Applicant|Member|Account|UserProfile|Person|Contact|Guest|Subscriber|Student)(\(\))?$' THEN 'user'
                WHEN v.language = 'php' AND value REGEXP '^Illuminate\\Database\\Eloquent\\Model\..*\.?(first|find|findOrFail|firstOrFail|create|firstOrCreate|sole)\(\)$' AND (v.hole OR v.keyed OR v.name IS NOT NULL)
                     AND EXISTS (SELECT 1 FROM call c WHERE c.id = v.origin AND c.receiver REGEXP ':(User|Customer|Patient|Employee|Applicant|Member|Person|Contact|Guest|Subscriber|Student)$') THEN 'user' END AS object,
           CASE WHEN value REGEXP '(?i)process\.env\.[A-Z0-9_]*(DATABASE_UR[LI]|MONGO[A-Z_]*(URL|URI)|POSTGRES[A-Z_]*UR[LI]|PG_?URL|DB_UR[LI]|REDIS_UR[LI]|AMQP_UR[LI]|RABBIT[A-Z_]*UR[LI]|DSN|CONNECTION_STRING|SMTP_UR[LI]|MYSQL_UR[LI])$' OR value REGEXP '(?i)(^|\.)(database_?url|db_?url|connection_?string|mongo_?ur[il]|redis_?url)$' THEN 'a connection string'
                WHEN kind = 'name' AND value IN (SELECT value FROM credential_url) THEN 'an address with its password' END AS connection,
           CASE WHEN EXISTS (SELECT 1 FROM passes p JOIN call c ON c.function = p.function WHERE c.id = v.call AND (v.value IN (p.first, p.first || '.data') OR p.request AND v.value = p.first || '.headers')) THEN (
                         SELECT CASE WHEN NOT p.request THEN 'the body of a provider''s answer' WHEN v.value LIKE '%.headers' THEN 'the headers of an outbound call' WHEN v.value LIKE '%.data' THEN 'the body of an outbound call' ELSE 'a whole outbound request' END FROM passes p JOIN call c ON c.function = p.function WHERE c.id = v.call)
                WHEN value REGEXP '(?i)(^|\.|\()(err|error|e|ex|exc|exception|reason|cause)\.(response\.(data|body|text)|response|config|request|body|responseBody|responseText|response_body|content)$' OR value REGEXP '(?i)(^|\.)(response|res|resp|result)\.(data|body)$' AND value NOT REGEXP '\)\.(response|res|resp|result)\.(data|body)$' THEN 'the body of a provider''s answer'
                WHEN value REGEXP '(?i)\.getResponseBodyAs(String|ByteArray)\(\)$|ResponseException\(\)\.response\.bodyAsText\(\)$' THEN 'the body of a provider''s answer'
                WHEN value REGEXP '(^|\.)HttpRequestMessage\(\)\.Content\.ReadAs\w+Async\(\)$' OR value = 'body' AND NOT hole AND EXISTS (SELECT 1 FROM call c JOIN function f ON f.id = c.function WHERE c.id = v.call AND f.name = 'intercept') THEN 'the body of an outbound call'
                WHEN value REGEXP '(^|\.)HttpResponseMessage\(\)\.Content\.ReadAs\w+Async\(\)$' THEN 'the body of a provider''s answer'
                WHEN value REGEXP 'DB\.getQueryLog\(\)$' THEN 'what queries are given'
                WHEN value REGEXP '\)\.(text|text\(\)|json\(\)|data|body|body\(\)|content|Content\.ReadAsStringAsync\(\)|bodyAsText\(\)|getBody\(\)(\.(getContents|toString|__toString)\(\))?|getContent\(\)|body\.to_s\(\)|body\(\)\.string\(\)|body\.string\(\))$' AND EXISTS (SELECT 1 FROM call k JOIN outbound_call o ON o.call IN (k.id, k.origin) AND o.kind = 'http' WHERE k.id = v.origin) THEN 'the body of a provider''s answer'
                WHEN value IN ('io.ReadAll()', 'io/ioutil.ReadAll()', 'ioutil.ReadAll()') AND EXISTS (SELECT 1 FROM argument a WHERE a.call = v.origin AND a.position = 0 AND a.value REGEXP '^net/http\..*(Do|Get|Post|PostForm)\(\)\.Body$|(?i)(^|\.)(res|resp|response)\.Body$') THEN 'the body of a provider''s answer'
                WHEN value REGEXP '^StreamReader\(\)\.ReadToEnd(Async)?\(\)$' AND EXISTS (SELECT 1 FROM call k JOIN argument a ON a.call = k.origin AND a.position = 0 WHERE k.id = v.origin AND a.value REGEXP '(HttpRequest\(\)|Request)\.Body$') THEN 'the whole request body'
                WHEN value IN ('io.ReadAll()', 'io/ioutil.ReadAll()', 'ioutil.ReadAll()') AND EXISTS (SELECT 1 FROM argument a WHERE a.call = v.origin AND a.position = 0 AND a.value REGEXP '(^|\.)(r|req|request)\.Body$|^net/http\.Request\(\)\.Body$|\.Request\.Body$') THEN 'the whole request body'
                WHEN value REGEXP '^net/http\..*\.?Do\(\)$' AND NOT hole AND written NOT REGEXP '(?i)err' THEN 'a provider''s answer'
                WHEN value REGEXP '(?i)(^|\.)(err|error|e|ex|exception|reason|cause|original|originalError|driverError|parent)\.(detail|parameters|bindings|keyValue|sqlMessage|sql|errInfo)$'
                     AND EXISTS (SELECT 1 FROM outbound_call o WHERE o.kind = 'db') THEN 'what the database says of the values it refused'
                WHEN value REGEXP '(?i)(openai|anthropic|langchain|genai|generativeai|vertexai|mistralai|cohere|groq|ollama).*\.(invoke|ainvoke|predict|generate_content|generateContent|create|generate|complete|chat)\(\)(\.(content|text|output_text|output|choices.*|message.*|response.*)(\(\))?)?$' THEN 'the answer of a language model'
                WHEN written REGEXP '(^|[._])prompts?$|[a-z]Prompts?$' AND kind <> 'string' AND NOT written REGEXP '(?i)(system|default|base|init|template)_?prompts?$|(^|\.)[A-Z_]+$' AND EXISTS (SELECT 1 FROM import i WHERE i.path = v.path AND i.module REGEXP '(?i)openai|anthropic|langchain|generativeai|google.genai|vertexai|mistralai|cohere|groq|ollama|springframework.ai|^ai$|llama_index|semantic_?kernel') THEN 'what somebody asks of a language model'
                WHEN value REGEXP 'csv\.NewReader\(\)\.Read\(\)$|csv\.(reader|DictReader)\(\)\[\]$|^CSV\.(foreach|parse|read|table)\(\)(\[\])?$' OR value REGEXP '(?i)csv.*reader\(\)\.(read(Next|Line)?|next)\(\)$' THEN 'a whole row of an imported file'
                WHEN value REGEXP '(?i)(^|[.:])serializeError\(\)$' THEN 'a whole error with what was sent'
                WHEN (written REGEXP '(?i)(^|\.)(payload|job\.data|message\.value|msg\.content|event\.body|message\.body|event\.detail)$' OR value REGEXP '(?i)(^|\.)(payload|job\.data|message\.value|msg\.content|event\.body|message\.body|event\.detail)$') AND kind <> 'string' AND NOT hole AND NOT value REGEXP '\[\]\.Payload$' THEN 'a whole payload'
                WHEN written REGEXP '(?i)(^|\.)(msg|message|mail|email|e?mail_?message)\.(subject|body|text|html|content)$' AND kind <> 'string' AND NOT value REGEXP '(?i)socket|discord|slack|cert' THEN 'the content of a message'
                WHEN value = 'event' AND dumped AND EXISTS (SELECT 1 FROM call c JOIN function h ON h.id = c.function WHERE c.id = v.call AND h.name REGEXP '(?i)^(lambda)?_?handler$|^(get|post)Handler$' AND h.parameters LIKE 'event%') THEN 'a whole event'
                WHEN value REGEXP '(?i)(^|\.)(config|settings|configuration|env)$' AND value NOT REGEXP '\)\.|^\.' AND kind <> 'string' AND dumped THEN 'the whole configuration' END AS likely
    FROM shown v
), query AS MATERIALIZED ( -- the values of a statement, logged beside it
    SELECT v.call, v.path, v.line, v.name, v.written, v.keyed, v.sink FROM shown v
    WHERE (v.written REGEXP '(?i)(^|\.)(params|parameters|bindings|query_?params|sql_?params|bind_?values)$' OR v.name REGEXP '(?i)^(params|parameters|bindings|query_?params)$')
      AND (EXISTS (SELECT 1 FROM shown q WHERE q.call = v.call AND q.written REGEXP '(?i)(^|\.)(sql|query|statement|stmt)$')
           OR EXISTS (SELECT 1 FROM outbound_call o JOIN call c ON c.id = v.call WHERE o.kind = 'db' AND o.function = c.function))
    UNION
    SELECT v.call, v.path, v.line, v.name, v.written, v.keyed, v.sink FROM shown v JOIN argument t ON t.call = v.call AND t.position = 0 AND t.kind = 'string'
    WHERE t.value REGEXP '(?i)^\W*(query )?(params|parameters|bindings|bind values|args)\W*$' AND EXISTS (
          SELECT 1 FROM call c JOIN log_site s ON s.function = c.function AND s.call <> c.id AND s.line BETWEEN c.line - 3 AND c.line + 3 JOIN argument q ON q.call = s.call AND q.written REGEXP '(?i)(^|\.)(sql|query|statement|stmt)$' WHERE c.id = v.call)
)
SELECT call, path, line, name, written, coalesce(sure, connection,
       CASE object WHEN 'user' THEN 'a whole user object' WHEN 'told' THEN written || ', which tells' ELSE written || ' as a whole (' || coalesce((SELECT min(what) FROM leak_class k WHERE k.name = value), (SELECT what FROM message_class m WHERE m.name = replace(value, rtrim(value, replace(replace(replace(value, '.', ''), ':', ''), '/', '')), ''))) || ')' END, likely) AS what,
       CASE WHEN coalesce(sure, connection, object) IS NOT NULL THEN 'clear'
            WHEN likely IN ('the whole request body', 'a whole event') THEN 'clear'
            ELSE 'likely' END AS severity,
       object IS NOT NULL OR coalesce(sure, connection, likely) REGEXP 'request|(a whole (payload|event|row))|language model|a message' AS personal, keyed, sink
FROM judged WHERE coalesce(sure, object, connection, likely) IS NOT NULL
UNION ALL
SELECT DISTINCT call, path, line, name, written, 'what a query is given', 'likely', 1, keyed, sink FROM query
