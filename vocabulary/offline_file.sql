-- files that people or builds run beside the service: scripts, tools, seeds, migrations that nothing else imports
-- path: the file
-- index: path
SELECT f.path FROM service_file f
WHERE f.path REGEXP '(?i)(^|/)(mage|gulp|grunt|nox|fab)file\.(go|js|ts|py)$|(^|/)(scripts?|tools?|hack|dev|devtools?|alembic|tasks?|seeds?|seeders?|seeder[a-z]+|fixtures?|migrations?|benchmarks?|bench|codegen|ci|\.github)/'
  AND f.path NOT IN (SELECT path FROM serves)
  AND f.path NOT IN (SELECT i.resolved FROM import i WHERE i.resolved IS NOT NULL AND i.path NOT REGEXP '(?i)(^|/)(scripts?|tools?|hack|dev|devtools?|alembic|tasks?|seeds?|seeders?|fixtures?|migrations?|benchmarks?|bench|codegen|ci|\.github|tests?)/')
  AND NOT (f.language = 'go' AND dirname(f.path) IN (SELECT dirname(i.resolved) FROM import i WHERE i.resolved LIKE '%.go' AND i.path NOT REGEXP '(?i)(^|/)(scripts?|tools?|hack|dev|devtools?|alembic|tasks?|seeds?|seeders?|fixtures?|migrations?|benchmarks?|bench|codegen|ci|\.github|tests?)/'))
UNION -- by their own name, whoever finds them: DemoSeeder.cs, db/seeds.rb
SELECT f.path FROM service_file f WHERE f.path REGEXP '(^|[/._-])seed(s|er)?\.(rb|py|js|ts|go)$|Seeder\.(cs|php|java|kt)$' AND f.path NOT IN (SELECT path FROM serves)
