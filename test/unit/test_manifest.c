// Manifests and lock files: what each ecosystem declares, and that nothing hostile breaks a reader.
#include "read/reader.h"

#include "base/limits.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

struct fixture {
    struct arena a;
    struct facts facts;
};

static bool takes(const struct reader *r, struct str path)
{
    struct str rest = str_c(r->files), pattern;
    while (r->files && str_split(&rest, ' ', &pattern)) {
        bool whole = str_find_char(pattern, '/', 0) >= 0;
        if (pattern.n && path_match(pattern, whole ? path : path_base(path)))
            return true;
    }
    return false;
}

static const struct reader *reader_of(struct str path)
{
    for (size_t i = 0; readers[i]; i++)
        if (str_ends(str_c(readers[i]->name), STR(" manifest")) ||
            str_ends(str_c(readers[i]->name), STR(" lock")) ||
            str_ends(str_c(readers[i]->name), STR(" requirements")))
            if (takes(readers[i], path))
                return readers[i];
    return NULL;
}

static void read_as(struct fixture *f, const char *path, struct str text, enum file_role role)
{
    arena_init(&f->a);
    facts_init(&f->facts, &f->a);
    struct arena scratch;
    arena_init(&scratch);
    struct repo_file file = {.path = str_c(path), .role = role, .unit = 2};
    struct read_job job = {.file = &file,
                           .role = str_c(file_role_name(role)),
                           .text = arena_str(&scratch, text),
                           .scratch = &scratch,
                           .out = &f->facts,
                           .keep = &f->a};
    const struct reader *r = reader_of(file.path);
    if (!r)
        fail_msg("no reader takes %s", path);
    r->read(&job);
    arena_release(&scratch);
}

static struct str or_dash(struct str s)
{
    return s.p ? s : STR("-");
}

// The rows as text: "line name constraint resolved scope direct" a line, - for NULL.
static struct str rows_of(struct fixture *f)
{
    struct str out = STR("");
    for (uint32_t i = 1; i <= f->facts.tables[FACT_dependency].n; i++) {
        const struct fact_dependency *d = facts_row(&f->facts, FACT_dependency, i);
        assert_int_equal(d->unit, 3);
        out = arena_printf(&f->a, "%.*s%d %.*s | %.*s | %.*s | %.*s%s\n", STR_ARG(out),
                           (int)d->line, STR_ARG(d->name), STR_ARG(or_dash(d->constraint_text)),
                           STR_ARG(or_dash(d->resolved)), STR_ARG(or_dash(d->scope)),
                           d->direct ? "" : " | locked");
    }
    return out;
}

static void check(const char *path, const char *text, const char *expected)
{
    struct fixture f;
    read_as(&f, path, str_c(text), ROLE_PRODUCTION);
    struct str rows = rows_of(&f);
    if (!str_eq(rows, str_c(expected)))
        fail_msg("%s gave\n%.*sinstead of\n%s", path, STR_ARG(rows), expected);
    arena_release(&f.a);
}

static void npm(void **state)
{
    (void)state;
    check("a/package.json",
          "{\n \"engines\": {\"node\": \">=20\"},\n \"dependencies\": {\n"
          "  \"express\": \"^4.18.0\",\n  \"pg\": \"8.11.3\",\n  \"@acme/x\": \"workspace:*\",\n"
          "  \"own\": \"git+https://user:hunter2secret@git.acme.com/own.git\"\n },\n"
          " \"devDependencies\": {\"jest\": \"~29.1\"},\n"
          " \"optionalDependencies\": {\"fsevents\": \"2.x\"},\n"
          " \"peerDependencies\": {\"react\": \"*\", \"vue\": \"3\"},\n"
          " \"peerDependenciesMeta\": {\"vue\": {\"optional\": true}}\n}\n",
          "4 express | ^4.18.0 | - | production\n"
          "5 pg | 8.11.3 | 8.11.3 | production\n"
          "6 @acme/x | workspace:* | - | production\n"
          "7 own | git+https://user:****@git.acme.com/own.git | - | production\n"
          "9 jest | ~29.1 | - | development\n"
          "10 fsevents | 2.x | - | optional\n"
          "11 react | * | - | production\n"
          "11 vue | 3 | - | optional\n");
    check("package-lock.json",
          "{\"lockfileVersion\": 2, \"packages\": {\n\"\": {\"dependencies\": {\"pg\": \"^8\"}},\n"
          "\"node_modules/pg\": {\"version\": \"8.11.3\", \"dependencies\": {\"x\": \"1\"}},\n"
          "\"node_modules/@b/c\": {\"version\": \"1.0.0-rc.1\", \"dev\": true},\n"
          "\"node_modules/pg/node_modules/pg-types\": {\"version\": \"2.0.0\"},\n"
          "\"node_modules/own\": {\"resolved\": \"packages/own\", \"link\": true}\n},\n"
          "\"dependencies\": {\"pg\": {\"version\": \"8.11.3\"}}}\n",
          "3 pg | - | 8.11.3 | production | locked\n"
          "4 @b/c | - | 1.0.0-rc.1 | development | locked\n");
    check("npm-shrinkwrap.json",
          "{\"lockfileVersion\": 1, \"dependencies\": {\n\"pg\": {\"version\": \"8.1.0\",\n"
          "\"requires\": {\"a\": \"1\"}, \"dependencies\": {\"a\": {\"version\": \"1.1.1\"}}}}}\n",
          "2 pg | - | 8.1.0 | production | locked\n");
    check("bun.lock",
          "{ \"workspaces\": {\"\": {\"dependencies\": {\"hono\": \"^4\"}}},\n \"packages\": {\n"
          "  \"hono\": [\"hono@4.6.1\", \"\", {}, \"sha\"],\n"
          "  \"hono/x\": [\"x@1.0.0\", \"\", {}, \"sha\"],\n }\n}\n",
          "3 hono | - | 4.6.1 | - | locked\n");
}

static void yarn_and_pnpm(void **state)
{
    (void)state;
    check("yarn.lock",
          "# yarn lockfile v1\n\n\n\"@a/b@^1.0.0\", \"@a/b@^1.2.0\":\n  version \"1.2.5\"\n"
          "  dependencies:\n    version-x \"^1\"\n\nexpress@^4:\n  version \"4.18.2\"\n",
          "4 @a/b | ^1.0.0 || ^1.2.0 | 1.2.5 | - | locked\n"
          "9 express | ^4 | 4.18.2 | - | locked\n");
    check("yarn.lock",
          "__metadata:\n  version: 6\n\n\"express@npm:^4.17.0, express@npm:^4.18.0\":\n"
          "  version: 4.18.2\n  resolution: \"express@npm:4.18.2\"\n\n"
          "\"pay@workspace:.\":\n  version: 0.0.0-use.local\n",
          "4 express | ^4.17.0 || ^4.18.0 | 4.18.2 | - | locked\n");
    check("pnpm-lock.yaml",
          "lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      '@a/b':\n"
          "        specifier: ^1.0.0\n        version: 1.2.0(react@18.0.0)\n"
          "      own:\n        specifier: workspace:*\n        version: link:packages/own\n"
          "    devDependencies:\n      vitest:\n        specifier: ^1\n        version: 1.6.0\n"
          "  packages/own:\n    dependencies:\n      '@a/b':\n        specifier: ^1.1.0\n"
          "        version: 1.2.0(react@17.0.0)\n\npackages:\n\n  '@a/b@1.2.0':\n"
          "    resolution: {integrity: x}\n\n  ms@2.1.3:\n    resolution: {integrity: x}\n"
          "\nsnapshots:\n\n  debug@4.0.0:\n    dependencies:\n      ms: 2.1.3\n",
          "7 @a/b | ^1.0.0 | 1.2.0 | production | locked\n"
          "14 vitest | ^1 | 1.6.0 | development | locked\n"
          "28 ms | - | 2.1.3 | - | locked\n");
    check("pnpm-lock.yaml",
          "lockfileVersion: 5.4\n\nspecifiers:\n  express: ^4\n\ndependencies:\n"
          "  express: 4.18.2_supports-color@8.1.1\n\npackages:\n\n"
          "  /express/4.18.2_supports-color@8.1.1:\n    dev: false\n\n  /@b/c/2.0.0_x@1:\n"
          "    dev: true\n\n  /ms@2.1.3(y@1.0.0):\n    optional: true\n",
          "7 express | - | 4.18.2 | production | locked\n"
          "14 @b/c | - | 2.0.0 | development | locked\n"
          "17 ms | - | 2.1.3 | optional | locked\n");
}

static void python_manifests(void **state)
{
    (void)state;
    check("pyproject.toml",
          "[build-system]\nrequires = [\"hatchling\"]\n[project]\nrequires-python = \">=3.11\"\n"
          "dependencies = [\n  \"Flask[async]>=2.0,<3 ; python_version > '3'\",\n"
          "  \"psycopg2_binary==2.9.9\",\n  \"own @ https://acme.com/own.whl\",\n]\n"
          "[project.optional-dependencies]\nredis = [\"redis\"]\ntest = [\"pytest\"]\n"
          "[dependency-groups]\nlint = [\"ruff\", {include-group = \"x\"}]\n"
          "[tool.uv]\ndev-dependencies = [\"mypy\"]\n",
          "2 hatchling | - | - | build\n"
          "6 flask | >=2.0,<3 | - | production\n"
          "7 psycopg2-binary | ==2.9.9 | 2.9.9 | production\n"
          "8 own | @ https://acme.com/own.whl | - | production\n"
          "11 redis | - | - | optional\n"
          "12 pytest | - | - | development\n"
          "14 ruff | - | - | development\n"
          "16 mypy | - | - | development\n");
    check("pyproject.toml",
          "[tool.poetry.dependencies]\npython = \"^3.11\"\nDjango = \"^4.2\"\ncelery = \"5.3.1\"\n"
          "boto3 = {version = \">=1\", optional = true}\n"
          "[tool.poetry.group.test.dependencies]\npytest = \"*\"\n",
          "3 django | ^4.2 | - | production\n"
          "4 celery | 5.3.1 | 5.3.1 | production\n"
          "5 boto3 | >=1 | - | optional\n"
          "7 pytest | * | - | development\n");
    check("Pipfile", "[packages]\nflask = \"==2.0\"\n[dev-packages]\nblack = \"*\"\n",
          "2 flask | ==2.0 | 2.0 | production\n4 black | * | - | development\n");
    check("Pipfile.lock",
          "{\"_meta\": {\"hash\": {}},\n\"default\": {\"flask\": {\"hashes\": [\"a\"],\n"
          "\"version\": \"==2.0.1\"}},\n\"develop\": {\"black\": {\"version\": \"==23.1\"}}}\n",
          "2 flask | - | 2.0.1 | production | locked\n"
          "4 black | - | 23.1 | development | locked\n");
    check("poetry.lock",
          "# @generated\n[[package]]\nname = \"Flask\"\nversion = \"2.0\"\ngroups = [\"main\"]\n"
          "[package.dependencies]\nname = \"1\"\n\n[[package]]\nname = \"black\"\n"
          "version = \"23.1\"\ncategory = \"dev\"\n[metadata]\nname = \"x\"\n",
          "3 flask | - | 2.0 | production | locked\n"
          "10 black | - | 23.1 | development | locked\n");
    check("uv.lock",
          "[[package]]\nname = \"svc\"\nversion = \"0.1.0\"\nsource = { virtual = \".\" }\n\n"
          "[[package]]\nname = \"flask\"\nversion = \"3.0.0\"\n"
          "source = { registry = \"https://pypi.org/simple\" }\n",
          "7 flask | - | 3.0.0 | - | locked\n");
}

static void python_requirements(void **state)
{
    (void)state;
    check("requirements.txt",
          "# comment\n-r base.txt\n-c constraints.txt\n--index-url https://x\nDjango==4.2.1 "
          "--hash=sha256:aa \\\n    --hash=sha256:bb\nuvicorn[standard]>=0.20 # server\n"
          "requests\n-e git+https://github.com/a/b.git@v1#egg=My_Pkg\n./local\n"
          "zope.interface (>=5)\nsome words here\n",
          "5 django | ==4.2.1 | 4.2.1 | production\n"
          "7 uvicorn | >=0.20 | - | production\n"
          "8 requests | - | - | production\n"
          "9 my-pkg | git+https://github.com/a/b.git@v1 | - | production\n"
          "11 zope-interface | >=5 | - | production\n");
    check("requirements/dev.txt", "pytest\n", "1 pytest | - | - | development\n");
    check("requirements.txt",
          "#\n# This file is autogenerated by pip-compile with Python 3.11\n#\nasgiref==3.7.2\n"
          "    # via django\ndjango==4.2.1\n    # via\n    #   -r requirements.in\n"
          "redis==5.0.0  # via -r requirements.in\n",
          "4 asgiref | ==3.7.2 | 3.7.2 | production | locked\n"
          "6 django | ==4.2.1 | 4.2.1 | production\n"
          "9 redis | ==5.0.0 | 5.0.0 | production\n");
    check("setup.cfg",
          "[metadata]\nname = x\n[options]\npython_requires = >=3.8\ninstall_requires =\n"
          "    flask>=2; python_version > '3'\n    # redis\n    psycopg2\n"
          "[options.extras_require]\ntest =\n    pytest\n[tool]\na =\n    b\n",
          "6 flask | >=2 | - | production\n8 psycopg2 | - | - | production\n"
          "11 pytest | - | - | development\n");
    check("setup.py",
          "from setuptools import setup\nREQUIRED = [\n    'flask>=2', # 'not this'\n"
          "    \"redis\",\n]\nsetup(name='x', install_requires=REQUIRED,\n"
          "      extras_require={'test': ['pytest'], 'aws': ['boto3']})\n",
          "3 flask | >=2 | - | production\n4 redis | - | - | production\n"
          "7 pytest | - | - | development\n7 boto3 | - | - | optional\n");
}

static void go(void **state)
{
    (void)state;
    check(
        "go.mod",
        "module acme.com/pay\n\ngo 1.22\n\nrequire github.com/jackc/pgx/v5 v5.5.0\n\nrequire (\n"
        "\tgithub.com/go-chi/chi/v5 v5.0.11\n\t// github.com/no/no v1.0.0\n"
        "\tgolang.org/x/net v0.19.0 // indirect\n)\n\nreplace (\n"
        "\tgolang.org/x/net => golang.org/x/net v0.20.0\n\tgithub.com/go-chi/chi/v5 => ../chi\n)\n",
        "5 github.com/jackc/pgx/v5 | v5.5.0 | 5.5.0 | production\n"
        "8 github.com/go-chi/chi/v5 | v5.0.11 | - | production\n"
        "10 golang.org/x/net | v0.19.0 | 0.20.0 | production | locked\n");
}

static void maven(void **state)
{
    (void)state;
    check(
        "pom.xml",
        "<project>\n<parent><groupId>org.springframework.boot</groupId>\n"
        "<artifactId>spring-boot-starter-parent</artifactId><version>3.2.1</version></parent>\n"
        "<properties><r4j>2.${minor}.0</r4j><minor>1</minor></properties>\n"
        "<dependencyManagement><dependencies>\n"
        "<dependency><groupId>a</groupId><artifactId>m</artifactId><version>1.5</version></"
        "dependency>\n"
        "</dependencies></dependencyManagement>\n<dependencies>\n"
        "<dependency><groupId>org.springframework.boot</groupId>"
        "<artifactId>spring-boot-starter-web</artifactId></dependency>\n"
        "<dependency><groupId>io.github.resilience4j</groupId><artifactId>resilience4j-all</"
        "artifactId>"
        "<version>${r4j}</version></dependency>\n"
        "<dependency><groupId>a</groupId><artifactId>m</artifactId></dependency>\n"
        "<!-- <dependency><groupId>no</groupId><artifactId>no</artifactId></dependency> -->\n"
        "<dependency><groupId>junit</groupId><artifactId>junit</artifactId><version>[4,5)</version>"
        "<scope>test</scope></dependency>\n"
        "</dependencies></project>\n",
        "2 org.springframework.boot:spring-boot-starter-parent | 3.2.1 | 3.2.1 | build\n"
        "6 a:m | 1.5 | 1.5 | production | locked\n"
        "9 org.springframework.boot:spring-boot-starter-web | - | 3.2.1 | production\n"
        "10 io.github.resilience4j:resilience4j-all | ${r4j} | 2.1.0 | production\n"
        "11 a:m | - | 1.5 | production\n"
        "13 junit:junit | [4,5) | - | development\n");
}

static void gradle(void **state)
{
    (void)state;
    check("build.gradle",
          "plugins {\n  id 'java'\n  id 'org.springframework.boot' version '3.2.0'\n}\n"
          "ext { r4j = '2.1.0' }\ndef pg = \"42.7.1\"\n// implementation 'no:no:1'\n"
          "dependencies {\n  implementation 'org.springframework.boot:spring-boot-starter-web'\n"
          "  implementation \"io.github.resilience4j:resilience4j-all:${r4j}\"\n"
          "  runtimeOnly group: 'org.postgresql', name: 'postgresql', version: pg\n"
          "  implementation('a:b:1.+') { exclude group: 'c', module: 'd' }\n"
          "  implementation platform('e:bom:5')\n  implementation project(':core'), project(':x')\n"
          "  testImplementation 'junit:junit:4.13',\n    'g:h:2'\n}\n"
          "println 'x:y:1'\n",
          "3 org.springframework.boot:org.springframework.boot.gradle.plugin | 3.2.0 | 3.2.0 | "
          "build\n"
          "9 org.springframework.boot:spring-boot-starter-web | - | 3.2.0 | production\n"
          "10 io.github.resilience4j:resilience4j-all | ${r4j} | 2.1.0 | production\n"
          "11 org.postgresql:postgresql | - | - | production\n"
          "12 a:b | 1.+ | - | production\n"
          "13 e:bom | 5 | 5 | build\n"
          "15 junit:junit | 4.13 | 4.13 | development\n"
          "16 g:h | 2 | 2 | development\n");
    check("app/build.gradle.kts",
          "val pg by extra(\"42.7.1\")\nextra[\"r4j\"] = \"2.2.0\"\ndependencies {\n"
          "    implementation(kotlin(\"stdlib\"))\n    implementation(libs.ktor)\n"
          "    api(\n        \"io.github.resilience4j:resilience4j-all:$r4j\"\n    )\n"
          "    implementation(\"a.b\", \"c\", \"1.2\")\n    ksp(\"k:s:1.0\")\n}\n",
          "4 org.jetbrains.kotlin:kotlin-stdlib | - | - | production\n"
          "7 io.github.resilience4j:resilience4j-all | $r4j | 2.2.0 | production\n"
          "9 a.b:c | 1.2 | 1.2 | production\n"
          "10 k:s | 1.0 | 1.0 | build\n");
    check("gradle/libs.versions.toml",
          "[versions]\nktor = \"2.3.7\"\n[libraries]\n"
          "ktor = { module = \"io.ktor:ktor-server-core\", version.ref = \"ktor\" }\n"
          "pg = \"org.postgresql:postgresql:42.7.1\"\n"
          "junit = { group = \"org.junit.jupiter\", name = \"junit-jupiter\", version = \"5.10.0\" "
          "}\n",
          "4 io.ktor:ktor-server-core | 2.3.7 | 2.3.7 | production\n"
          "5 org.postgresql:postgresql | 42.7.1 | 42.7.1 | production\n"
          "6 org.junit.jupiter:junit-jupiter | 5.10.0 | 5.10.0 | development\n");
    check("gradle.lockfile",
          "# "
          "comment\na:b:1.0=compileClasspath,runtimeClasspath\nc:d:2.0=testRuntimeClasspath\nempty="
          "x\n",
          "2 a:b | - | 1.0 | production | locked\n3 c:d | - | 2.0 | development | locked\n");
}

static void dotnet(void **state)
{
    (void)state;
    check("src/Pay.csproj",
          "<Project Sdk=\"x\">\n<PropertyGroup><PollyVersion>8.2.0</PollyVersion></PropertyGroup>\n"
          "<ItemGroup>\n<PackageReference Include=\"Polly\" Version=\"$(PollyVersion)\" />\n"
          "<PackageReference Include=\"Npgsql\"><Version>8.*</Version></PackageReference>\n"
          "<PackageReference Include=\"StyleCop\" Version=\"[1.2]\" PrivateAssets=\"all\" />\n"
          "<ProjectReference Include=\"../Core.csproj\" />\n</ItemGroup></Project>\n",
          "4 Polly | 8.2.0 | 8.2.0 | production\n5 Npgsql | 8.* | - | production\n"
          "6 StyleCop | [1.2] | 1.2 | build\n");
    check("Directory.Packages.props",
          "<Project><ItemGroup>\n<PackageVersion Include=\"Polly\" Version=\"8.2.0\"/>\n"
          "</ItemGroup></Project>",
          "2 Polly | 8.2.0 | 8.2.0 | production | locked\n");
    check("Pay.Checks.csproj",
          "<Project><ItemGroup>\n<PackageReference Include=\"Microsoft.NET.Test.Sdk\" "
          "Version=\"17.1\"/>\n"
          "</ItemGroup></Project>",
          "2 Microsoft.NET.Test.Sdk | 17.1 | 17.1 | development\n");
    check("packages.config", "<packages>\n<package id=\"NLog\" version=\"4.5.0\"/>\n</packages>",
          "2 NLog | 4.5.0 | 4.5.0 | production\n");
    check("packages.lock.json",
          "{\"version\": 1, \"dependencies\": {\"net8.0\": {\n\"Polly\": {\"type\": \"Direct\",\n"
          "\"requested\": \"[8, )\", \"resolved\": \"8.2.0\", \"contentHash\": \"x\"}}}}",
          "2 Polly | [8, ) | 8.2.0 | - | locked\n");
}

static void ruby(void **state)
{
    (void)state;
    check("Gemfile",
          "source 'https://rubygems.org'\nruby '3.2.0'\ngem 'rails', '~> 7.0', '>= 7.0.4'\n"
          "gem \"pg\", \"1.5.4\", require: false\n# gem 'no'\ngroup :development, :test do\n"
          "  platforms :mri do\n    gem 'rspec'\n  end\n  gem 'debug'\nend\n"
          "gem 'puma', group: :production\ngem 'rubocop', group: %i[development test]\n"
          "gem 'own', git: 'https://x/own.git'\n",
          "3 rails | ~> 7.0, >= 7.0.4 | - | production\n4 pg | 1.5.4 | 1.5.4 | production\n"
          "8 rspec | - | - | development\n10 debug | - | - | development\n"
          "12 puma | - | - | production\n13 rubocop | - | - | development\n"
          "14 own | git: 'https://x/own.git' | - | production\n");
    check("Gemfile.lock",
          "PATH\n  remote: .\n  specs:\n    own (0.1.0)\n\nGEM\n  remote: https://rubygems.org/\n"
          "  specs:\n    nokogiri (1.15.4-arm64-darwin)\n      racc (~> 1.4)\n"
          "    nokogiri (1.15.4-x86_64-linux)\n    rails (7.0.4)\n\nDEPENDENCIES\n  rails (~> 7)\n",
          "9 nokogiri | - | 1.15.4 | - | locked\n12 rails | - | 7.0.4 | - | locked\n");
    check("own.gemspec",
          "Gem::Specification.new do |s|\n  s.add_dependency 'faraday', '~> 2'\n"
          "  s.add_development_dependency(%q<rake>.freeze, [\">= 12\"])\nend\n",
          "2 faraday | ~> 2 | - | production\n3 rake | >= 12 | - | development\n");
}

static void rust_and_php(void **state)
{
    (void)state;
    check("Cargo.toml",
          "[package]\nname = \"x\"\n[dependencies]\ntokio = { version = \"1.35\", features = "
          "[\"a\"] }\n"
          "serde = \"=1.0.193\"\npg = { package = \"tokio-postgres\", version = \"0.7\" }\n"
          "[dev-dependencies]\nmockall = \"0.12\"\n[build-dependencies]\ntonic-build = \"0.10\"\n"
          "[target.'cfg(unix)'.dependencies]\nlibc = { workspace = true, optional = true }\n",
          "4 tokio | 1.35 | - | production\n5 serde | =1.0.193 | 1.0.193 | production\n"
          "6 tokio-postgres | 0.7 | - | production\n8 mockall | 0.12 | - | development\n"
          "10 tonic-build | 0.10 | - | build\n12 libc | - | - | optional\n");
    check("Cargo.lock",
          "[[package]]\nname = \"own\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"tokio\"\n"
          "version = \"1.35.1\"\nsource = \"registry+https://x\"\ndependencies = [\n \"mio\",\n]\n",
          "6 tokio | - | 1.35.1 | - | locked\n");
    check("composer.json",
          "{\n\"require\": {\"php\": \">=8.1\", \"ext-json\": \"*\",\n\"Monolog/monolog\": "
          "\"^3.0\"},\n"
          "\"require-dev\": {\"phpunit/phpunit\": \"10.5.0\"}}\n",
          "3 monolog/monolog | ^3.0 | - | production\n"
          "4 phpunit/phpunit | 10.5.0 | 10.5.0 | development\n");
    check("composer.lock",
          "{\"packages\": [\n{\"name\": \"monolog/monolog\", \"version\": \"v3.5.0\",\n"
          "\"require\": {\"name\": \"x\"}}],\n\"packages-dev\": [{\"name\": \"a\\/b\","
          " \"version\": \"1.0.0\"}]}\n",
          "2 monolog/monolog | - | 3.5.0 | production | locked\n"
          "4 a/b | - | 1.0.0 | development | locked\n");
}

static void only_production_counts(void **state)
{
    (void)state;
    static const enum file_role roles[] = {ROLE_TEST, ROLE_EXAMPLE, ROLE_DOCS, ROLE_GENERATED};
    for (size_t i = 0; i < sizeof roles / sizeof *roles; i++) {
        struct fixture f;
        read_as(&f, "package.json", STR("{\"dependencies\": {\"pg\": \"1.0.0\"}}"), roles[i]);
        assert_int_equal(f.facts.tables[FACT_dependency].n, 0);
        arena_release(&f.a);
    }
}

static const char *const paths[] = {
    "package.json",
    "package-lock.json",
    "npm-shrinkwrap.json",
    "bun.lock",
    "yarn.lock",
    "pnpm-lock.yaml",
    "requirements.txt",
    "pyproject.toml",
    "Pipfile",
    "Pipfile.lock",
    "poetry.lock",
    "uv.lock",
    "setup.cfg",
    "setup.py",
    "go.mod",
    "pom.xml",
    "build.gradle",
    "build.gradle.kts",
    "libs.versions.toml",
    "gradle.lockfile",
    "a.csproj",
    "packages.config",
    "Directory.Packages.props",
    "packages.lock.json",
    "Gemfile",
    "Gemfile.lock",
    "a.gemspec",
    "Cargo.toml",
    "Cargo.lock",
    "composer.json",
    "composer.lock",
};

static void read_by_all(struct str text)
{
    for (size_t i = 0; i < sizeof paths / sizeof *paths; i++) {
        struct fixture f;
        read_as(&f, paths[i], text, ROLE_PRODUCTION);
        assert_true(f.facts.tables[FACT_dependency].n <= MANIFEST_ROWS_MAX);
        arena_release(&f.a);
    }
}

static void wrong_shapes_break_nothing(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "",
        "\n",
        "{",
        "}",
        "[[[[",
        "{\"dependencies\": []}",
        "{\"dependencies\": {\"a\": {\"b\": 1}, \"\": \"1\", \"a b\": \"1\", \"c\": null}}",
        "{\"packages\": [1, {\"node_modules/x\": 3}], \"dependencies\": {\"x\": \"y\"}}",
        "{\"packages\": {\"node_modules/x\": {\"version\": \"1",
        "[project]\ndependencies = \"flask\"\noptional-dependencies = [1]\n[dependency-groups]\nx "
        "= {}",
        "[tool]\npoetry = 1\n[packages]\na = [[]]\n[dependencies]\na = []\n[libraries]\na = 1\nb.c "
        "= 1",
        "importers:\n  .:\n    dependencies:\n      :\n      '",
        "\"a@\":\n  version\n@:\n  version \"1.0.0\"\n:\n",
        "[[package]]\nname =\nversion\n[[package]]\nname = \"",
        "<project><parent/><dependencies>x<dependency/><dependency><groupId>${a}</groupId>",
        "<Project><ItemGroup><PackageReference/><PackageReference Include=\"$(\" Version=\"$()\"/>",
        "<project><properties><a>${a}${a}</a></properties><dependencies><dependency><groupId>${a}"
        "</groupId><artifactId>b</artifactId></dependency></dependencies></project>",
        "require (\nx\n=> \nreplace\nreplace (\n => y",
        "dependencies {{{{ implementation ( 'a:b",
        "dependencies { implementation \"\"\"a:b:1\n}}}}}} implementation ':' \\",
        "gem\ngem '\ngroup do\nend\nend\nend\ngem 'x', group: [\n",
        "install_requires=[\"a\", 'b\nextras_require={",
        "install_requires\n[options]\ninstall_requires",
        "\xff\xfe\x80==1\n\xc3(>=\n",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        read_by_all(str_c(texts[i]));
}

static void size_and_depth_are_bounded(void **state)
{
    (void)state;
    static const char *const pieces[] = {"{\"dependencies\":",
                                         "[",
                                         "(",
                                         "{",
                                         "<a>",
                                         "'",
                                         "\"\"\"",
                                         "dependencies{",
                                         "a = [[package]]\n",
                                         "gem 'x' do\n",
                                         "${",
                                         "/*",
                                         "\\",
                                         "  ",
                                         "a@",
                                         "x:y:1 ",
                                         ",",
                                         "/"};
    enum { BYTES = 1 << 19 };
    char *text = malloc(BYTES + 1);
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        size_t n = strlen(pieces[i]);
        for (size_t at = 0; at < BYTES; at++)
            text[at] = pieces[i][at % n];
        read_by_all((struct str){text, BYTES});
    }
    free(text);
}

static void truncation_breaks_nothing(void **state)
{
    (void)state;
    static const struct {
        const char *path, *text;
    } whole[] = {
        {"package-lock.json",
         "{\"packages\":{\"node_modules/a\":{\"version\":\"1.0.0\",\"dev\":true}}}"},
        {"pnpm-lock.yaml",
         "importers:\n  .:\n    dependencies:\n      'a':\n        version: 1.0.0(b)\n"},
        {"yarn.lock", "\"a@^1\", \"b@2\":\n  version \"1.0.0\"\n"},
        {"build.gradle",
         "ext.a='1'\ndependencies {\n implementation(\"a:b:${a}\") { x '''y''' }\n}\n"},
        {"setup.py", "setup(install_requires=['a==1', \"b\"], extras_require={'t': ['c']})"},
        {"Gemfile", "group :test do\n  gem 'a', '~> 1', group: [:x, :y]\nend\n"},
        {"requirements.txt", "a[b]==1 ; x # y\n-e git+https://u:p@h#egg=c\nd @ file:///x\n"},
    };
    for (size_t i = 0; i < sizeof whole / sizeof *whole; i++)
        for (size_t n = 0; n <= strlen(whole[i].text); n++) {
            struct fixture f;
            read_as(&f, whole[i].path, (struct str){whole[i].text, n}, ROLE_PRODUCTION);
            arena_release(&f.a);
        }
}

static void rows_are_bounded(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a);
    enum { COUNT = MANIFEST_ROWS_MAX + 10, EACH = 24 };
    char *text = arena_alloc(&a, COUNT * EACH + 1);
    size_t n = 0;
    for (int i = 0; i < COUNT; i++)
        n += (size_t)snprintf(text + n, EACH, "package%d==1.0\n", i);
    struct fixture f;
    read_as(&f, "requirements.txt", (struct str){text, n}, ROLE_PRODUCTION);
    assert_int_equal(f.facts.tables[FACT_dependency].n, MANIFEST_ROWS_MAX);
    assert_int_equal(f.facts.tables[FACT_note].n, 1);
    arena_release(&f.a);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(npm),
        cmocka_unit_test(yarn_and_pnpm),
        cmocka_unit_test(python_manifests),
        cmocka_unit_test(python_requirements),
        cmocka_unit_test(go),
        cmocka_unit_test(maven),
        cmocka_unit_test(gradle),
        cmocka_unit_test(dotnet),
        cmocka_unit_test(ruby),
        cmocka_unit_test(rust_and_php),
        cmocka_unit_test(only_production_counts),
        cmocka_unit_test(wrong_shapes_break_nothing),
        cmocka_unit_test(size_and_depth_are_bounded),
        cmocka_unit_test(truncation_breaks_nothing),
        cmocka_unit_test(rows_are_bounded),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
