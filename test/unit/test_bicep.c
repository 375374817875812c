// Bicep: what is read, what parameters and modules make of it, and what hostile text may not do.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/limits.h"
#include "link/bicep.h"
#include "read/reader.h"

#include <stdio.h>
#include <string.h>

enum { FILES = 8 };

extern const struct reader reader_bicep;

static struct arena arena, linking;
static struct repo repo;
static struct facts *files[FILES];

static int begin(void **state)
{
    (void)state;
    arena_init(&arena);
    arena_init(&linking);
    repo = (struct repo){.arena = &arena};
    memset(files, 0, sizeof files);
    return 0;
}

static int end(void **state)
{
    (void)state;
    arena_release(&linking);
    arena_release(&arena);
    return 0;
}

// Adds a file; paths must come in order, as a repository has them.
static void add(const char *path, struct str text)
{
    struct repo_file file = {.path = str_c(path), .language = STR("bicep"), .bytes = text.n};
    uint32_t n = repo.files.n;
    assert_true(n < FILES);
    vec_push(&arena, &repo.files, file);
    struct facts *f = arena_new(&arena, struct facts);
    facts_init(f, &arena);
    struct read_job job = {.file = &repo.files.v[n],
                           .role = STR("production"),
                           .text = arena_str(&arena, text),
                           .scratch = &arena,
                           .out = f};
    reader_bicep.read(&job);
    files[n] = f;
}

static void link_all(void)
{
    bicep_link(files, &repo, &linking);
}

static const struct fact_node *node(const char *name, const char *pointer)
{
    for (uint32_t i = 0; i < repo.files.n; i++)
        for (uint32_t k = 0; k < files[i]->tables[FACT_node].n; k++) {
            const struct fact_node *n = facts_row(files[i], FACT_node, k + 1);
            const struct fact_document *d = facts_row(files[i], FACT_document, n->document);
            if (str_eq(d->name, str_c(name)) && str_eq(n->pointer, str_c(pointer)))
                return n;
        }
    return NULL;
}

static void check(const char *name, const char *pointer, const char *type, const char *value)
{
    const struct fact_node *n = node(name, pointer);
    if (!n || !str_eq(n->value, str_c(value)) || !str_eq(n->type, str_c(type)))
        fail_msg("%s %s: '%.*s', not '%s'", name, pointer, n ? (int)n->value.n : 6,
                 n ? n->value.p : "(none)", value);
}

static const struct fact_document *resource(const char *name)
{
    for (uint32_t i = 0; i < repo.files.n; i++)
        for (uint32_t k = 0; k < files[i]->tables[FACT_document].n; k++) {
            const struct fact_document *d = facts_row(files[i], FACT_document, k + 1);
            if (str_eq(d->name, str_c(name)))
                return d;
        }
    return NULL;
}

static void resources_are_documents(void **state)
{
    (void)state;
    add("main.bicep",
        STR("targetScope = 'subscription'\n@description('a ''b')\n@allowed([\n  1\n])\n"
            "param days int = 35 // why\nparam env string\nvar name = 'shop-${env}'\n"
            "var keep = env == 'prod' ? days : 7\n/* resource no 'x@1' = {} */\n"
            "resource db 'Microsoft.DBforPostgreSQL/flexibleServers@2023-03-01' = {\n"
            "  name: name\n  'odd.key': 'it\\'s \\${x}'\n  properties: {\n"
            "    days: days\n    keep: keep\n    raw: '''a 'b'\n{c}'''\n"
            "    list: [ 1, { a: true }\n      'two' ]\n"
            "    long: contains(env, 'p')\n      ? 1\n      : 2\n  }\n}\n"
            "resource off 'a/b@1' = if (days < 1) {\n  name: 'x'\n}\n"
            "resource many 'a/c@1' = [for n in [1, 2]: {\n  name: 'n${n}'\n}]\n"
            "resource old 'a/d@1' existing = {\n  name: 'x'\n}\noutput id string = db.id\n"
            "resource server 'Microsoft.Sql/servers@2022-05-01' = {\n  name: 's'\n\n"
            "  resource inner 'databases' = {\n    name: 'd'\n\n"
            "    resource deep 'policies@2' = {\n      name: 'p'\n    }\n  }\n  location: 'x'\n}\n"));
    link_all();
    assert_true(str_eq(resource("inner")->kind, STR("Microsoft.Sql/servers/databases")));
    assert_true(str_eq(resource("deep")->kind, STR("Microsoft.Sql/servers/databases/policies")));
    assert_true(str_eq(resource("server")->kind, STR("Microsoft.Sql/servers")));
    assert_true(str_eq(resource("db")->kind, STR("Microsoft.DBforPostgreSQL/flexibleServers")));
    check("db", "type", "string", "Microsoft.DBforPostgreSQL/flexibleServers");
    check("db", "properties.days", "number", "35");
    check("db", "[\"odd.key\"]", "string", "it's ${x}");
    check("db", "properties.raw", "string", "a 'b'\n{c}");
    check("db", "properties.list[1].a", "boolean", "true");
    check("db", "properties.list[2]", "string", "two");
    assert_true(str_eq(node("db", "properties.keep")->type, STR("unknown")));
    assert_true(str_eq(node("db", "name")->type, STR("unknown")));
    assert_true(str_eq(resource("off")->role, STR("off")));
    assert_non_null(resource("many"));
    assert_null(resource("old"));
    assert_null(resource("no"));
    assert_int_equal(resource("db")->line, 11);
}

static void modules_give_parameters(void **state)
{
    (void)state;
    add("db.bicep", STR("param days int = 7\nparam on bool = true\n"
                        "resource db 'a/db@1' = if (on) {\n  days: days\n}\n"));
    add("main.bicep", STR("param keep int = 3\nvar twice = keep * 2\n"
                          "module one 'db.bicep' = {\n  params: { days: twice }\n}\n"
                          "module out 'br:registry/x:1' = {\n  params: {}\n}\n"));
    add("main.prod.bicepparam", STR("using 'main.bicep'\nparam keep = 20\n"));
    add("main.test.bicepparam", STR("using 'main.bicep'\nparam keep = 1\n"));
    link_all();
    check("db", "days", "number", "40");
    assert_true(str_eq(resource("db")->role, STR("production")));
}

static void files_that_disagree_leave_it_open(void **state)
{
    (void)state;
    add("a.bicepparam", STR("param keep = 20\n"));
    add("b.bicepparam", STR("param keep = 1\n"));
    add("main.bicep", STR("param keep int = 3\nresource db 'a/db@1' = {\n  days: keep\n}\n"));
    link_all();
    check("db", "days", "unknown", "${keep}");
}

static void circles_end(void **state)
{
    (void)state;
    add("a.bicep", STR("module b 'b.bicep' = {\n  params: {}\n}\nresource r 'a/r@1' = {\n}\n"));
    add("b.bicep", STR("module a 'a.bicep' = {\n  params: {}\n}\nmodule a2 'a.bicep' = {\n}\n"));
    add("c.bicep", STR("var x = y\nvar y = x\nmodule a 'a.bicep' = {}\n"
                       "resource q 'a/q@1' = {\n  v: x\n}\n"));
    link_all();
    assert_non_null(resource("r"));
    assert_true(str_eq(node("q", "v")->type, STR("unknown")));
}

// Names that rest on each other, in a file that is used very often: the work ends, and is told.
static void growth_ends(void **state)
{
    (void)state;
    enum { NAMES = 4000, LINE = 48 };
    char *text = arena_alloc(&arena, NAMES * LINE);
    size_t n = 0;
    for (int i = 0; i < NAMES; i++)
        n += (size_t)snprintf(text + n, LINE, "var v%d = v%d + v%d\n", i, i + 1, i + 1);
    add("a.bicep", (struct str){text, n});
    n = 0;
    for (int i = 0; i < 1500; i++)
        n += (size_t)snprintf(text + n, LINE, "module m%d 'a.bicep' = {\n}\n", i);
    add("b.bicep", (struct str){text, n});
    link_all();
    assert_int_equal(files[0]->tables[FACT_note].n, 1);
}

static void hostile_text_ends(void **state)
{
    (void)state;
    enum { N = 100000 };
    static const char *const pieces[] = {"{",       "[",        "a: {\n", "'",
                                         "'''",     "'${",      "/*",     "@",
                                         "(",       "var a = ", "\\",     "resource a 'b' = {\n",
                                         "param a "};
    char *text = arena_alloc(&arena, N + 100);
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        size_t n = (size_t)snprintf(text, 100, "resource a 'b' = {\n x: ");
        for (size_t k = strlen(pieces[i]); n + k < N; n += k)
            memcpy(text + n, pieces[i], k);
        repo.files.n = 0;
        add("a.bicep", (struct str){text, n});
        link_all();
        for (size_t k = 0; k < n; k += 1 + n / 40) // NUL bytes
            text[k] = 0;
        repo.files.n = 0;
        add("a.bicep", (struct str){text, n});
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(resources_are_documents, begin, end),
        cmocka_unit_test_setup_teardown(modules_give_parameters, begin, end),
        cmocka_unit_test_setup_teardown(files_that_disagree_leave_it_open, begin, end),
        cmocka_unit_test_setup_teardown(circles_end, begin, end),
        cmocka_unit_test_setup_teardown(growth_ends, begin, end),
        cmocka_unit_test_setup_teardown(hostile_text_ends, begin, end),
    };
    return cmocka_run_group_tests_name("bicep", tests, NULL, NULL);
}
