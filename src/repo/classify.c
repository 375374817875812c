/* Roles: what a path, and then a look at the first bytes, says about the part a file plays. Every
 * rule is a whole path segment or a shape of the base name, never a substring, so that contest/ and
 * latest/ stay production. Words that are also business words (vendor, sample, demo, benchmark) are
 * believed only where no source directory stands before them: src/vendor/ is about suppliers,
 * com/example/ is a Java package. First rule wins: vendored, generated, test, example, docs. */
#include "repo/classify.h"

struct names {
    const char *const *list;
    size_t n;
};

#define NAMES(array) ((struct names){(array), sizeof(array) / sizeof *(array)})

// Asked some hundred times a path: the first letters are compared before anything is measured.
static bool among(struct str s, struct names names)
{
    if (s.n == 0)
        return false;
    for (size_t i = 0; i < names.n; i++)
        if (((names.list[i][0] ^ s.p[0]) & ~0x20) == 0 && str_eq_nocase(s, str_c(names.list[i])))
            return true;
    return false;
}

static bool ends_among(struct str s, struct names names)
{
    for (size_t i = 0; i < names.n; i++)
        if (str_ends(s, str_c(names.list[i])))
            return true;
    return false;
}

// What the rules ask about a path, taken apart once.
struct path_parts {
    struct str path, base, extension, language;
    bool code;   // written in a programming language
    bool script; // JavaScript and kin, Ruby, PHP, Lua: ecosystems whose tests lie in spec/
    bool style;
};

static const char *const code_languages[] = {
    "javascript", "typescript", "tsx",   "python", "go",          "java",       "kotlin",  "csharp",
    "ruby",       "rust",       "php",   "scala",  "elixir",      "c",          "cpp",     "swift",
    "shell",      "groovy",     "vue",   "svelte", "fsharp",      "vb",         "clojure", "erlang",
    "haskell",    "ocaml",      "dart",  "lua",    "perl",        "r",          "julia",   "zig",
    "nim",        "crystal",    "astro", "razor",  "objective-c", "powershell", "solidity"};
static const char *const script_languages[] = {
    "javascript", "typescript", "tsx", "vue", "svelte", "ruby", "php", "lua", "crystal"};
static const char *const style_languages[] = {"css", "html", "svg"};

static struct path_parts take_apart(struct str path, struct str language)
{
    return (struct path_parts){
        .path = path,
        .base = path_base(path),
        .extension = path_extension(path),
        .language = language,
        .code = language.p && among(language, NAMES(code_languages)),
        .script = language.p && among(language, NAMES(script_languages)),
        .style = language.p && among(language, NAMES(style_languages)),
    };
}

// Directories that hold the source of a service: behind them a business word is a business word.
static const char *const source_directories[] = {
    "src", "app",  "apps", "lib",    "libs",  "internal",   "pkg",
    "cmd", "main", "java", "kotlin", "scala", "python",     "server",
    "api", "com",  "org",  "io",     "net",   "components", "modules"};

// Calls RULE for each directory segment of the path until it answers yes.
static bool any_segment(const struct path_parts *p,
                        bool (*rule)(const struct path_parts *p, struct str segment,
                                     struct str before, struct str after, bool in_source))
{
    struct str rest = path_directory(p->path), segment;
    struct str before = STR("");
    bool in_source = false;
    if (rest.n == 0)
        return false;
    while (str_split(&rest, '/', &segment)) {
        size_t end = (size_t)(segment.p + segment.n - p->path.p);
        if (rule(p, segment, before, str_from(p->path, end + 1), in_source))
            return true;
        in_source = in_source || among(segment, NAMES(source_directories));
        before = segment;
    }
    return false;
}

/* Vendored */

static const char *const static_directories[] = {
    "public", "static", "assets", "wwwroot", "dist", "resources", "js", "css", "scripts", "media"};

static bool is_vendor_directory(const struct path_parts *p, struct str before, struct str after,
                                bool in_source)
{
    if (str_eq(p->language, STR("python"))) // there it is an application named so
        return false;
    if (before.n == 0 || among(before, NAMES(static_directories)))
        return true;
    struct str first = after;
    str_split(&after, '/', &first);
    if (str_eq(p->language, STR("go")))
        return str_contains(first, STR(".")) && after.p; // vendor/github.com/...
    static const char *const never[] = {"java", "kotlin", "csharp", "scala", "typescript", "tsx"};
    return !in_source && !(p->language.p && among(p->language, NAMES(never)));
}

static bool vendored_segment(const struct path_parts *p, struct str segment, struct str before,
                             struct str after, bool in_source)
{
    static const char *const always[] = {"node_modules",  "bower_components",
                                         "jspm_packages", "web_modules",
                                         "third_party",   "third-party",
                                         "thirdparty",    "3rdparty",
                                         "vendored",      "_vendor",
                                         ".yarn",         ".pnpm",
                                         ".pnpm-store",   "Pods",
                                         "Carthage",      "site-packages",
                                         ".venv",         "virtualenv",
                                         "Godeps",        ".bundle",
                                         ".cargo-home",   ".m2",
                                         "external_libs"};
    if (among(segment, NAMES(always)))
        return true;
    if (str_eq(segment, STR("vendor")) || str_eq(segment, STR("vendors")))
        return is_vendor_directory(p, before, after, in_source) &&
               (segment.n == 6 || p->script || p->style);
    if (str_eq(segment, STR("venv")))
        return before.n == 0 || !in_source;
    return str_eq(segment, STR("lib")) && str_eq(before, STR("wwwroot"));
}

static bool is_minified(const struct path_parts *p)
{
    static const char *const ends[] = {".min.js",    ".min.mjs",  ".min.cjs",
                                       ".min.css",   "-min.js",   "-min.css",
                                       ".bundle.js", ".chunk.js", ".chunk.css"};
    return ends_among(p->base, NAMES(ends));
}

static bool in_directory(const struct path_parts *p, struct names names)
{
    struct str rest = path_directory(p->path), segment;
    while (rest.n && str_split(&rest, '/', &segment))
        if (among(segment, names))
            return true;
    return false;
}

// Well-known browser libraries that are copied into a repository under their own name.
static bool is_copied_library(const struct path_parts *p)
{
    static const char *const libraries[] = {
        "jquery",     "bootstrap",    "angular",     "lodash",    "underscore", "moment",
        "popper",     "modernizr",    "html5shiv",   "htmx",      "alpine",     "d3",
        "three",      "font-awesome", "fontawesome", "normalize", "select2",    "datatables",
        "highcharts", "chart",        "tinymce",     "ckeditor",  "swagger-ui"};
    if (!p->style && !str_eq(p->language, STR("javascript")))
        return false;
    if (!in_directory(p, NAMES(static_directories)))
        return false;
    for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
        struct str name = str_c(libraries[i]), rest = str_from(p->base, name.n);
        if (str_starts(p->base, name) &&
            (str_eq(rest, STR(".js")) || str_eq(rest, STR(".css")) || str_starts(rest, STR(".v")) ||
             (rest.n > 1 && rest.p[0] == '-' && rest.p[1] >= '0' && rest.p[1] <= '9')))
            return true;
    }
    return false;
}

static bool is_vendored(const struct path_parts *p)
{
    static const char *const dist[] = {"dist"};
    static const char *const names[] = {"gradlew",  "gradlew.bat", "mvnw",           "mvnw.cmd",
                                        ".pnp.cjs", ".pnp.js",     ".pnp.loader.mjs"};
    return any_segment(p, vendored_segment) || among(p->base, NAMES(names)) ||
           str_contains(p->path, STR(".mvn/wrapper/")) ||
           (is_minified(p) && in_directory(p, NAMES(dist))) || is_copied_library(p);
}

/* Generated */

static bool generated_segment(const struct path_parts *p, struct str segment, struct str before,
                              struct str after, bool in_source)
{
    static const char *const always[] = {
        "generated",   "__generated__",     ".next",         ".nuxt",
        ".output",     ".svelte-kit",       ".turbo",        ".parcel-cache",
        ".angular",    "autogen",           "__pycache__",   "storybook-static",
        "lcov-report", "generated-sources", "generated-src", ".terraform",
        ".gradle",     ".mypy_cache",       ".pytest_cache", ".dart_tool",
        "jspm_cache",  ".docusaurus"};
    (void)in_source;
    if (among(segment, NAMES(always)))
        return true;
    if (str_eq(segment, STR("dist")))
        return p->style || str_eq(p->language, STR("javascript"));
    if (str_eq(segment, STR("bin")) || str_eq(segment, STR("obj")))
        return str_starts(after, STR("Debug/")) || str_starts(after, STR("Release/"));
    return str_eq(before, STR("target")) && str_eq(segment, STR("classes"));
}

static bool is_generated(const struct path_parts *p)
{
    static const char *const ends[] = {
        ".pb.go",       ".pb.gw.go",        ".pb.validate.go", "_pb2.py",       "_pb2.pyi",
        "_pb2_grpc.py", "_pb2_grpc.pyi",    "_pb.js",          "_pb.ts",        "_pb.d.ts",
        "_grpc_pb.js",  "_grpc_pb.d.ts",    "_grpc.pb.go",     ".pb.cc",        ".pb.h",
        ".pb.rb",       "_pb.rb",           ".pb.swift",       ".gen.go",       ".gen.ts",
        ".gen.js",      "_gen.go",          "_generated.go",   "_generated.ts", "_generated.rs",
        ".designer.cs", ".Designer.cs",     ".g.cs",           ".g.dart",       ".freezed.dart",
        ".g.i.cs",      "ModelSnapshot.cs", ".js.map",         ".css.map",      ".mjs.map",
        ".twirp.go",    ".connect.go"};
    static const char *const names[] = {"bindata.go", "wire_gen.go", "rice-box.go", "next-env.d.ts",
                                        "auto-imports.d.ts"};
    return any_segment(p, generated_segment) || ends_among(p->base, NAMES(ends)) ||
           among(p->base, NAMES(names)) || (p->code && str_contains(p->base, STR(".generated."))) ||
           str_starts(p->base, STR("zz_generated")) || is_minified(p);
}

/* Tests */

static bool is_upper(char c)
{
    return c >= 'A' && c <= 'Z';
}

// "-test", "_tests": a directory named after what it tests; but an A/B test is a feature.
static bool has_test_affix(struct str s)
{
    static const char *const ends[] = {"-test", "-tests",   "_test",    "_tests", "-e2e",
                                       "_e2e",  "-testing", "_testing", "-mocks", "-mock"};
    static const char *const starts[] = {"test-", "tests-", "test_", "tests_",
                                         "e2e-",  "e2e_",   "mock-", "loadtest-"};
    static const char *const features[] = {
        "ab-test",     "ab-tests",      "ab_test",     "ab_tests",   "a-b-test",
        "a-b-tests",   "ab-testing",    "a-b-testing", "ab_testing", "split-test",
        "split-tests", "split-testing", "speed-test",  "speedtest"};
    if (str_find_char(s, '-', 0) < 0 && str_find_char(s, '_', 0) < 0)
        return false;
    if (among(s, NAMES(features)))
        return false;
    if (ends_among(s, NAMES(ends)))
        return true;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (str_starts(s, str_c(starts[i])))
            return true;
    return false;
}

// "Catalog.Tests", "CatalogUnitTests", "jvmTest": capital T behind a small letter, digit or dot.
static bool has_test_camel(struct str s)
{
    static const char *const ends[] = {"Tests", "Test", "TestFixtures", "TestUtils", "TestSuite"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        struct str end = str_c(ends[i]);
        if (s.n > end.n && str_ends(s, end) && !is_upper(s.p[s.n - end.n - 1]))
            return true;
    }
    return false;
}

static bool test_segment(const struct path_parts *p, struct str segment, struct str before,
                         struct str after, bool in_source)
{
    static const char *const always[] = {"test",
                                         "tests",
                                         "__tests__",
                                         "__test__",
                                         "testing",
                                         "testdata",
                                         "testcase",
                                         "testcases",
                                         "fixtures",
                                         "__fixtures__",
                                         "fixture",
                                         "mocks",
                                         "__mocks__",
                                         "mock",
                                         "__snapshots__",
                                         "fakes",
                                         "e2e",
                                         "cypress",
                                         "playwright",
                                         "testutil",
                                         "testutils",
                                         "testhelper",
                                         "testhelpers",
                                         "testlib",
                                         "testkit",
                                         "testsupport",
                                         "unittest",
                                         "unittests",
                                         "integrationtest",
                                         "integrationtests",
                                         "acceptance",
                                         "wiremock",
                                         "mockserver",
                                         "k6",
                                         "locust",
                                         "gatling",
                                         "jmeter",
                                         "artillery",
                                         "loadtest",
                                         "loadtests",
                                         "loadtesting",
                                         "perftest",
                                         "perftests",
                                         ".storybook",
                                         "step_definitions",
                                         "benchmarking",
                                         "stress",
                                         "androidTest"};
    static const char *const outside_source[] = {"perf", "benchmark", "benchmarks", "bench",
                                                 "benches"};
    (void)after;
    if (among(segment, NAMES(always)))
        return true;
    if (str_eq(segment, STR("spec")) || str_eq(segment, STR("specs")))
        return p->script;
    bool gradle = segment.n > 4 && str_starts(segment, STR("test")) && segment.p[4] >= 'A' &&
                  segment.p[4] <= 'Z'; // src/testSmoke, src/testFixtures
    if ((gradle || str_eq(segment, STR("it"))) && str_eq(before, STR("src"))) // Maven's: src/it
        return true;
    if (!in_source && among(segment, NAMES(outside_source)) && (p->code || before.n == 0))
        return !str_eq(p->language, STR("markdown"));
    return has_test_affix(segment) || has_test_camel(segment);
}

static struct str stem_of(const struct path_parts *p)
{
    return str_sub(p->base, 0, p->base.n - p->extension.n - (p->extension.n ? 1 : 0));
}

// Base names of code: x_test.go, x.spec.ts, XTest.java, test_x.py, conftest.py.
static bool is_test_code(const struct path_parts *p)
{
    static const char *const words[] = {
        "test",          "tests", "spec",     "specs",      "e2e",         "conftest",
        "locustfile",    "k6",    "loadtest", "setupTests", "spec_helper", "rails_helper",
        "swagger_helper"};
    static const char *const dotted[] = {"test",  "tests",   "spec",     "specs", "e2e",
                                         "cy",    "stories", "e2e-spec", "bench", "mock",
                                         "mocks", "fixture", "fixtures", "k6"};
    static const char *const ends[] = {"_spec", "-spec", "_bench", "_mock", "_mocks"};
    static const char *const camel[] = {"Spec", "IT", "TestCase", "Benchmark"};
    static const char *const classes[] = {"java", "kotlin", "scala", "groovy", "csharp", "php"};
    struct str stem = stem_of(p);
    if (among(stem, NAMES(words)) || has_test_affix(stem) || has_test_camel(stem) ||
        among(path_extension(stem), NAMES(dotted)) || str_starts(stem, STR("mock_")))
        return true;
    if (ends_among(stem, NAMES(ends)))
        return true;
    if (!among(p->language, NAMES(classes)))
        return false;
    for (size_t i = 0; i < sizeof camel / sizeof *camel; i++) {
        struct str end = str_c(camel[i]);
        if (stem.n > end.n && str_ends(stem, end) && !is_upper(stem.p[stem.n - end.n - 1]))
            return true;
    }
    return stem.n > 4 && str_starts(stem, STR("Test")) && is_upper(stem.p[4]);
}

// Configuration for tests: application-test.yml, appsettings.Test.json, config/test.json.
static bool is_test_configuration(const struct path_parts *p)
{
    static const char *const places[] = {"config", "conf", "environments", "env", "settings"};
    static const char *const languages[] = {"yaml", "json", "toml", "properties", "ini",
                                            "env",  "xml",  "hcl",  "conf",       "nginx"};
    if (!p->language.p || !among(p->language, NAMES(languages)))
        return false;
    struct str stem = stem_of(p), last = path_extension(stem);
    if (str_eq_nocase(stem, STR("test")))
        return among(path_base(path_directory(p->path)), NAMES(places));
    return str_eq_nocase(last, STR("test")) || str_eq_nocase(last, STR("tests")) ||
           str_eq_nocase(last, STR("e2e")) || str_ends(stem, STR("-test")) ||
           str_ends(stem, STR("_test")) || str_ends(stem, STR("-tests")) ||
           str_ends(stem, STR("_tests"));
}

static bool is_test_file(const struct path_parts *p)
{
    static const char *const names[] = {
        "pytest.ini",       "tox.ini",           "phpunit.xml",
        "phpunit.xml.dist", ".coveragerc",       ".nycrc",
        ".mocharc.json",    ".mocharc.yml",      ".mocharc.js",
        ".mocharc.cjs",     "cypress.json",      ".env.test",
        ".env.testing",     "karma.conf.js",     "karma.conf.ts",
        "artillery.yml",    "artillery.yaml",    "protractor.conf.js",
        ".rspec",           "nightwatch.conf.js"};
    static const char *const runners[] = {"jest", "vitest", "playwright", "cypress",
                                          "ava",  "wdio",   "stryker"};
    if (among(p->base, NAMES(names)) || str_eq(p->language, STR("gherkin")) ||
        str_eq(p->language, STR("snapshot")) || str_eq(p->language, STR("jmeter")))
        return true;
    if (p->code && is_test_code(p))
        return true;
    for (size_t i = 0; i < sizeof runners / sizeof *runners; i++) { // jest.config.ts
        struct str name = str_c(runners[i]), rest = str_from(p->base, name.n);
        if (str_starts(p->base, name) &&
            (str_starts(rest, STR(".config.")) || str_starts(rest, STR(".setup.")) ||
             str_starts(rest, STR(".workspace.")) || str_starts(rest, STR(".conf."))))
            return true;
    }
    return !p->code && is_test_configuration(p);
}

/* Examples and documentation */

static bool example_segment(const struct path_parts *p, struct str segment, struct str before,
                            struct str after, bool in_source)
{
    static const char *const words[] = {
        "examples",  "example",    "samples",     "sample",     "demo",        "demos",
        "_examples", "playground", "playgrounds", "quickstart", "quickstarts", ".devcontainer",
        ".claude",   ".cursor",    ".semgrep",    ".vscode",    ".idea"};
    (void)p, (void)before, (void)after;
    return !in_source && among(segment, NAMES(words));
}

static bool is_example(const struct path_parts *p)
{
    static const char *const words[] = {"example", "examples", "sample", "template", "dist"};
    if (any_segment(p, example_segment))
        return true;
    struct str rest = p->base, part;
    bool first = true;
    while (str_split(&rest, '.', &part)) {
        if (part.n && among(part, NAMES(words))) {
            bool strong = str_eq_nocase(part, STR("example")) || str_eq_nocase(part, STR("sample"));
            if (strong && (!first || !p->code)) // but Example.java, sample.py are code
                return true;
            if (!strong && str_starts(p->base, STR(".env")))
                return true;
        }
        first = false;
    }
    struct str stem = stem_of(p);
    return !p->code && (str_ends(stem, STR("-example")) || str_ends(stem, STR("_example")) ||
                        str_ends(stem, STR("-sample")) || str_ends(stem, STR("_sample")));
}

static bool docs_segment(const struct path_parts *p, struct str segment, struct str before,
                         struct str after, bool in_source)
{
    static const char *const words[] = {"docs", "doc",  "documentation", "wiki",
                                        "adr",  "adrs", "tutorials",     "javadoc"};
    (void)before, (void)after;
    return among(segment, NAMES(words)) && !(in_source && p->code);
}

static bool is_docs(const struct path_parts *p)
{
    static const char *const languages[] = {"markdown", "rst",      "asciidoc",   "roff",
                                            "tex",      "plantuml", "mermaid",    "drawio",
                                            "d2",       "graphviz", "structurizr"};
    static const char *const names[] = {
        "README",       "LICENSE",      "LICENCE",  "COPYING", "NOTICE", "AUTHORS",    "CHANGELOG",
        "CONTRIBUTING", "CONTRIBUTORS", "SECURITY", "INSTALL", "TODO",   "MAINTAINERS"};
    if (p->language.p && among(p->language, NAMES(languages)))
        return true;
    if (str_eq(p->language, STR("text")) && among(stem_of(p), NAMES(names)))
        return true;
    return !str_eq(p->language, STR("codeowners")) && any_segment(p, docs_segment);
}

// The pipelines that run the tests are production, whatever they are called.
static bool is_pipeline(const struct path_parts *p)
{
    static const char *const places[] = {".github", ".circleci",        ".gitlab", ".buildkite",
                                         ".azure",  ".azure-pipelines", ".drone",  ".woodpecker",
                                         ".tekton", ".semaphore",       ".harness"};
    struct str rest = path_directory(p->path), first;
    return rest.n && str_split(&rest, '/', &first) && among(first, NAMES(places)) && !p->code &&
           !str_eq(p->language, STR("markdown"));
}

enum file_role classify_role(struct str path, struct str language)
{
    struct path_parts p = take_apart(path, language);
    if (is_pipeline(&p))
        return ROLE_PRODUCTION;
    if (is_vendored(&p))
        return ROLE_VENDORED;
    if (is_generated(&p))
        return ROLE_GENERATED;
    if (any_segment(&p, test_segment) || is_test_file(&p))
        return ROLE_TEST;
    if (is_example(&p))
        return ROLE_EXAMPLE;
    return is_docs(&p) ? ROLE_DOCS : ROLE_PRODUCTION;
}

/* Content */

static bool is_comment(struct str line)
{
    static const char *const marks[] = {"//", "/*", "*", "#", "--", ";", "<!--", "\"\"\"", "%"};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
        if (str_starts(line, str_c(marks[i])))
            return true;
    return false;
}

// A marker only counts in the comments at the top: this file itself names them in strings.
static bool says_generated(struct str head)
{
    enum { LINES = 24 };
    struct str line;
    bool do_not_edit = false, generated = false;
    for (int i = 0; i < LINES && str_line(&head, &line); i++) {
        line = str_trim(line);
        if (!is_comment(line))
            continue;
        if (str_contains(line, STR("@generated")))
            return true;
        do_not_edit |= str_contains_nocase(line, STR("do not edit")) ||
                       str_contains_nocase(line, STR("do not modify")) ||
                       str_contains_nocase(line, STR("not be edited"));
        generated |= str_contains_nocase(line, STR("generated"));
        if (str_contains_nocase(line, STR("file is auto-generated")) ||
            str_contains_nocase(line, STR("file is autogenerated")) ||
            str_contains_nocase(line, STR("automatically generated by")) ||
            str_contains_nocase(line, STR("autogenerated by")) ||
            str_contains_nocase(line, STR("auto-generated by")))
            return true;
    }
    return do_not_edit && generated;
}

static bool looks_minified(struct str head)
{
    enum { LEAST = 2000, LINE = 500 };
    if (head.n < LEAST)
        return false;
    size_t lines = 1, spaces = 0;
    for (size_t i = 0; i < head.n; i++) {
        lines += head.p[i] == '\n';
        spaces += head.p[i] == ' ';
    }
    return head.n / lines > LINE && spaces < head.n / 8;
}

static bool is_digit(struct str s, size_t at)
{
    return at < s.n && s.p[at] >= '0' && s.p[at] <= '9';
}

// v3, 1.12.4; not the 2.0 of a licence.
static bool has_version(struct str text)
{
    for (size_t i = 1; i + 1 < text.n; i++) {
        bool begins = text.p[i - 1] == ' ' || text.p[i - 1] == '@' || text.p[i - 1] == '-';
        if (begins && text.p[i] == 'v' && is_digit(text, i + 1))
            return true;
        if (text.p[i] == '.' && is_digit(text, i - 1) && is_digit(text, i + 1)) {
            size_t end = i + 1;
            while (is_digit(text, end))
                end++;
            if (end < text.n && text.p[end] == '.' && is_digit(text, end + 1))
                return true;
        }
    }
    return false;
}

/* "jQuery v3.7.1 | (c) ...": a library says which version it is. A service's own files may carry a
 * banner with its licence, too, but no version. */
static bool has_library_banner(struct str head)
{
    head = str_sub(head, 0, 512);
    if (!str_starts(head, STR("/*!")))
        return false;
    ptrdiff_t end = str_find(head, STR("*/"), 0);
    head = end < 0 ? head : str_sub(head, 0, (size_t)end);
    return has_version(head) &&
           (str_contains_nocase(head, STR("licen")) ||
            str_contains_nocase(head, STR("copyright")) || str_contains(head, STR("(c)")));
}

enum file_role classify_content(enum file_role role, struct str language, struct str head)
{
    if (role != ROLE_PRODUCTION || !language.p)
        return role;
    // Go keeps tests apart by name, but their helpers only show by what they import.
    if (str_eq(language, STR("go")) && str_contains(head, STR("\n\t\"testing\"\n")))
        return ROLE_TEST;
    bool browser = str_eq(language, STR("javascript")) || str_eq(language, STR("css"));
    if (browser && has_library_banner(head))
        return ROLE_VENDORED;
    if (browser && looks_minified(head))
        return ROLE_GENERATED;
    // Generated configuration still configures; generated code is not written by the team.
    return among(language, NAMES(code_languages)) && says_generated(head) ? ROLE_GENERATED : role;
}

bool classify_is_code(struct str language)
{
    return language.p && among(language, NAMES(code_languages));
}

bool classify_binary(struct str head)
{
    return str_find_char(str_sub(head, 0, 8192), '\0', 0) >= 0;
}
