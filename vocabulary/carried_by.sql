-- libraries that make their calls through another one: what instruments that one sees them
-- library: the client
-- transport: http or fetch
-- index: library
-- typed: library TEXT
SELECT column1 AS library, column2 AS transport FROM (VALUES
    ('axios', 'http'), ('@nestjs/axios', 'http'), ('got', 'http'), ('superagent', 'http'), ('request', 'http'), ('request-promise', 'http'),
    ('needle', 'http'), ('node-fetch', 'http'), ('cross-fetch', 'http'), ('isomorphic-fetch', 'http'), ('gaxios', 'http'), ('googleapis', 'http'),
    ('stripe', 'http'), ('twilio', 'http'), ('@sendgrid/mail', 'http'), ('@slack/web-api', 'http'),
    ('undici', 'fetch'), ('ky', 'fetch'), ('ofetch', 'fetch'), ('wretch', 'fetch'), ('redaxios', 'fetch'), ('graphql-request', 'fetch'),
    ('openapi-fetch', 'fetch'), ('openai', 'fetch'), ('@anthropic-ai/sdk', 'fetch'), ('@octokit/rest', 'fetch'), ('@octokit/core', 'fetch'), ('resend', 'fetch'))
