-- settings that code asks its configuration for: what fills them is set elsewhere
-- path: file
-- line: line
-- name: the setting as a variable would be called: jwt.secret, jwt-secret and JWT_SECRET are JWT_SECRET
-- index: name
-- typed: name TEXT
-- anchor: go mapstructure:"
-- anchor: go envconfig:"
-- anchor: go env:"
-- anchor: go koanf:"
-- anchor: go EnvVars
-- anchor: go viper.
-- anchor: go koanf.
-- anchor: python BaseSettings
-- anchor: python decouple
-- anchor: python environ.Env
-- anchor: python starlette.config
-- anchor: python envvar=
-- anchor: rust clap::
-- anchor: rust config::
-- anchor: rust figment
-- anchor: rust envy::
-- anchor: javascript cleanEnv
-- anchor: javascript createEnv
-- anchor: javascript convict
-- anchor: javascript process.env
-- anchor: java ConfigurationProperties
-- anchor: java ConfigProperty
-- anchor: java @Value(
WITH getter(call, path) AS MATERIALIZED ( -- viper.GetString("jwt-secret"), config("SECRET_KEY"), @Value("${jwt.secret}")
    SELECT c.id, c.path FROM call_name n CROSS JOIN service_call c ON c.name = n.name
    WHERE n.name IN ('GetString', 'Get', 'get', 'getString', 'getOrThrow', 'getProperty', 'getRequiredProperty', 'property', 'Value', 'ConfigProperty', 'Property', 'String', 'MustString', 'Bytes', 'SetDefault', 'BindEnv', 'config', 'Config()', 'Env()', 'Env', 'env', 'str', 'secret', 'url', 'db', 'EnvVars', 'EnvVar', 'has', 'StringVar', 'StringVarP', 'StringP', 'getParameter')
      AND c.callee REGEXP '^(github\.com/spf13/(viper|pflag)|github\.com/knadh/koanf|flag\.|github\.com/urfave/cli|decouple\.|environ(s)?\.|starlette\.config|config\.(get|has)$|nconf\.|org\.springframework\.(beans\.factory\.annotation\.Value$|core\.env)|io\.micronaut\.context\.annotation\.|(jakarta|javax|org\.eclipse\.microprofile\.config)\.|com\.typesafe\.config|io\.ktor\.server\.config|symfony\\|Symfony\\)'
), option(call, path, name, value, line) AS MATERIALIZED ( -- named parts of what is handed over
    SELECT c.id, c.path, CASE WHEN a.name LIKE '%.%' THEN replace(a.name, rtrim(a.name, replace(a.name, '.', '')), '') ELSE a.name END, a.value, a.line
    FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.name IS NOT NULL
    WHERE c.callee REGEXP '^(zod|joi|envalid|@t3-oss/|yup|valibot|arktype|@sinclair/typebox|znv|convict|env-schema|@fastify/env|github\.com/urfave/cli|click\.|typer\.|arg$|clap$|structopt$|command$)'
), tag(path, line, text, at) AS ( -- what Go writes behind a field
    SELECT f.path, w.line, w.tag, k.column1 FROM (VALUES ('env:"'), ('envconfig:"'), ('mapstructure:"'), ('koanf:"')) k CROSS JOIN field w ON instr(w.tag, k.column1) > 0 JOIN function f ON f.id = w.class JOIN service_file s ON s.path = f.path
), settings(class) AS MATERIALIZED ( -- classes whose fields are settings
    SELECT a.function FROM assignment a WHERE a.name = '__bases__' AND a.value REGEXP '^pydantic(_settings)?(\.\w+)*\.BaseSettings$'
    UNION SELECT k.class FROM assignment a CROSS JOIN class_ancestor k ON k.ancestor = a.function WHERE a.name = '__bases__' AND a.value REGEXP '^pydantic(_settings)?(\.\w+)*\.BaseSettings$'
    UNION SELECT d.decorates FROM service_call d CROSS JOIN function f ON f.id = d.decorates WHERE d.name IN ('ConfigurationProperties', 'ConfigMapping', 'derive') AND (d.name <> 'derive' OR f.name REGEXP '(Settings|Config|Configuration|Env)$')
), asked(path, line, name) AS (
    SELECT g.path, coalesce(a.line, 0), rtrim(replace(substr(a.value || ':', 1, instr(a.value || ':', ':') - 1), '${', ''), '}') FROM getter g CROSS JOIN argument a ON a.call = g.call
    WHERE (a.name IS NULL OR a.name IN ('name', 'property', 'value')) AND a.position < 2 AND a.kind IN ('string', 'template') AND a.value REGEXP '^(\$\{)?[A-Za-z][\w.-]*(:[^{}]*)?\}?$'
    UNION
    SELECT path, line, name FROM option WHERE name REGEXP '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$'
    UNION
    SELECT path, line, value FROM option WHERE name IN ('env', 'envvar', 'EnvVars[]', 'EnvVar', 'envvar[]', 'env_var') AND value REGEXP '^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$'
    UNION -- #[arg(long, env)] of a field
    SELECT c.path, c.line, w.name FROM service_call c CROSS JOIN argument a ON a.call = c.id AND a.value = 'env' CROSS JOIN field w ON w.first_decorator = c.id WHERE c.name IN ('arg', 'clap', 'structopt')
    UNION
    SELECT path, line, substr(rest, 1, min(instr(rest || ',', ','), instr(rest || '"', '"')) - 1) FROM (SELECT path, line, substr(text, instr(text, at) + length(at)) AS rest FROM tag)
    UNION
    SELECT f.path, CASE WHEN w.line > 0 THEN w.line ELSE f.line END, w.name FROM settings t CROSS JOIN field w ON w.class = t.class JOIN function f ON f.id = t.class JOIN service_file s ON s.path = f.path
    UNION -- %env(APP_SECRET)%, <%= ENV["DB_PASSWORD"] %>
    SELECT path, line, substr(rest, 1, instr(rest || ')', ')') - 1) FROM (SELECT n.path, n.line, replace(replace(replace(replace(substr(n.value, instr(n.value, '%env(') + 5), 'string:', ''), 'resolve:', ''), 'default::', ''), 'file:', '') AS rest FROM node n JOIN service_file f ON f.path = n.path WHERE n.value LIKE '%\%env(%' ESCAPE '\')
    UNION
    SELECT path, line, ltrim(substr(rest, 1, min(instr(rest || ']', ']'), instr(rest || ')', ')'), instr(rest || ',', ',')) - 1), ' ') FROM (SELECT n.path, n.line, replace(replace(substr(n.value, instr(n.value, 'ENV') + 3 + CASE WHEN n.value LIKE '%ENV.fetch%' THEN 7 ELSE 1 END), '"', ''), '''', '') AS rest FROM node n JOIN service_file f ON f.path = n.path WHERE n.value LIKE '%<\%%ENV%' ESCAPE '\')
    UNION -- node-config: which variable fills which setting
    SELECT n.path, n.line, CASE WHEN n.value LIKE '%****%' THEN n.shape ELSE n.value END FROM node n JOIN service_file f ON f.path = n.path WHERE basename(n.path) LIKE 'custom-environment-variables.%' AND n.value IS NOT NULL
)
SELECT path, line, upper(replace(replace(replace(name, '.', '_'), '-', '_'), ':', '_')) AS name FROM asked WHERE name <> ''
