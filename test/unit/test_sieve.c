// The sieve, the imports it follows, and where they lead.
#include "base/limits.h"
#include "base/parallel.h"
#include "link/modules.h"
#include "sieve/anchors.h"
#include "sieve/closure.h"
#include "sieve/imports.h"
#include "sieve/sieve.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include <cmocka.h>

static const char ANCHORS[] = "javascript\taxios\n"
                              "python\trequests\n"
                              "pypi npm\tredis\n"
                              "SIGTERM\n";

static int setup(void **state)
{
    struct arena *a = malloc(sizeof *a);
    arena_init(a);
    *state = a;
    return 0;
}

static int teardown(void **state)
{
    arena_release(*state);
    free(*state);
    return 0;
}

static struct sieve *open_packed(struct arena *a, const char *user)
{
    struct sieve *s;
    struct str packed;
    assert_int_equal(anchors_pack(a, str_c(ANCHORS), &packed, NULL), ERR_OK);
    assert_int_equal(sieve_open(&s, a, packed, str_c(user), NULL), ERR_OK);
    return s;
}

static void a_file_is_kept_for_an_anchor_of_its_kind(void **state)
{
    struct arena *a = *state;
    struct sieve *s = open_packed(a, "");
    struct sieve_scratch *scratch = sieve_scratch_new(s, a);
    uint32_t js = anchors_kind(STR("tsx")), py = anchors_kind(STR("python"));
    assert_false(sieve_is_compiled(s)); // what the build made loads
    assert_true(sieve_bytes(s) > 0);
    assert_true(sieve_scan(s, scratch, STR("import axios from 'axios'"), js, NULL));
    assert_false(sieve_scan(s, scratch, STR("import axios"), py, NULL));
    assert_false(sieve_scan(s, scratch, STR("import AXIOS"), js, NULL));
    assert_false(sieve_scan(s, scratch, STR("import pg"), js, NULL));
    assert_false(sieve_scan(s, scratch, STR(""), js, NULL));
    assert_true(sieve_scan(s, scratch, STR("x redis y"), js, NULL));
    assert_true(sieve_scan(s, scratch, STR("x redis y"), py, NULL));
    assert_true(sieve_scan(s, scratch, STR("on SIGTERM"), anchors_kind(STR("go")), NULL));
    // An anchor of another kind first must not hide the one that counts.
    assert_true(sieve_scan(s, scratch, STR("requests axios"), js, NULL));
}

static void hits_name_every_anchor(void **state)
{
    struct arena *a = *state;
    struct sieve *s = open_packed(a, "npm\tmy-client\naxios\n");
    struct sieve_scratch *scratch = sieve_scratch_new(s, a);
    uint64_t *hits = arena_array(a, uint64_t, sieve_words(s));
    assert_int_equal(sieve_anchors(s), 6);
    assert_true(str_eq(sieve_literal(s, 4), STR("my-client")));
    assert_true(sieve_scan(s, scratch, STR("my-client axios SIGTERM requests"),
                           anchors_kind(STR("npm")), hits));
    assert_int_equal(hits[0], 1 | 8 | 16 | 32);
    assert_true(sieve_scan(s, scratch, STR("my-client"), anchors_kind(STR("npm")), NULL));
    assert_true(sieve_scan(s, scratch, STR("axios"), anchors_kind(STR("go")), NULL)); // the user's
}

static void doubt_keeps_the_file(void **state)
{
    struct arena *a = *state;
    struct sieve *s;
    struct str packed;
    assert_int_equal(sieve_open(&s, a, STR(""), STR(""), NULL), ERR_OK);
    assert_true(sieve_scan(s, sieve_scratch_new(s, a), STR("x"), 1, NULL));
    assert_int_equal(sieve_open(&s, a, STR("damaged bytes, but quite a few"), STR(""), NULL),
                     ERR_DATA);
    // A database of another version: compiled from the text instead.
    assert_int_equal(anchors_pack(a, str_c(ANCHORS), &packed, NULL), ERR_OK);
    struct str text, database;
    assert_int_equal(anchors_unpack(packed, &text, &database), ERR_OK);
    assert_true(str_eq(text, str_c(ANCHORS)));
    ((char *)database.p)[4] ^= 0x55;
    assert_int_equal(sieve_open(&s, a, packed, STR(""), NULL), ERR_OK);
    assert_true(sieve_is_compiled(s));
    struct sieve_scratch *scratch = sieve_scratch_new(s, a);
    assert_true(sieve_scan(s, scratch, STR("axios"), 1, NULL));
    assert_false(sieve_scan(s, scratch, STR("pg"), 1, NULL));
    assert_int_equal(anchors_unpack(str_sub(packed, 0, packed.n - 1), &text, &database), ERR_DATA);
}

static void bad_lines_are_counted(void **state)
{
    struct anchors x;
    struct diag d;
    struct str packed;
    char *line = arena_alloc(*state, ANCHOR_MAX + 2);
    memset(line, 'x', ANCHOR_MAX + 1);
    anchors_init(&x, *state);
    assert_int_equal(anchors_parse(&x, STR("go\t\n\nok\nok\n")), 2);
    assert_int_equal(x.literals.n, 1);
    assert_int_equal(anchors_parse(&x, (struct str){line, ANCHOR_MAX + 1}), 1);
    assert_int_equal(anchors_pack(*state, STR(""), &packed, &d), ERR_DATA);
    assert_int_equal(anchors_kind(STR("npm")), anchors_kind(STR("typescript")));
    assert_int_equal(anchors_kind(STR("unheard-of")), UINT32_MAX);
}

struct parallel_scan {
    const struct sieve *s;
    struct sieve_scratch *scratch[4];
    bool kept[1000];
};

static void scan_one(void *context, uint32_t worker, uint32_t i)
{
    struct parallel_scan *p = context;
    struct str text = i % 3 ? STR("const a = require('pg')") : STR("const a = require('axios')");
    p->kept[i] = sieve_scan(p->s, p->scratch[worker], text, 1, NULL);
}

static void threads_share_a_sieve(void **state)
{
    struct parallel_scan *p = arena_new(*state, struct parallel_scan);
    p->s = open_packed(*state, "");
    for (int i = 0; i < 4; i++)
        p->scratch[i] = sieve_scratch_new(p->s, *state);
    parallel_for(1000, 4, scan_one, p);
    for (uint32_t i = 0; i < 1000; i++)
        assert_int_equal(p->kept[i], i % 3 == 0);
}

/* Imports */

static void imports_are_found_without_parsing(void **state)
{
    static const char text[] = "import a from './a'\n"
                               "import {\n  b,\n} from\n  \"./b\";\n"
                               "import './effects';\n"
                               "export * from './c'\n"
                               "const d = require( './d' ), s = 'not this', t = from;\n"
                               "const e = await import(/* webpackChunkName: \"e\" */ './e')\n"
                               "const f = import(`./f`), g = import(`./${g}`)\n"
                               "const h = /['\"`]/.test(x), i = <p>Don't</p>\n"
                               "x.requires('./no'); transform('./no'); Array.from('no')\n"
                               "import type { J } from './j'\n"
                               "import k = require('./k')\n"
                               "import { type L, type M } from './l'\n"
                               "import { type N, n } from './n', o = require.resolve('./o')\n"
                               "import type from './p'\n"
                               "import './unterminated\n";
    static const struct {
        const char *specifier;
        bool unloaded;
    } expected[] = {{"./a", 0}, {"./b", 0}, {"./effects", 0}, {"./c", 0}, {"./d", 0},
                    {"./e", 0}, {"./f", 0}, {"./j", 1},       {"./k", 0}, {"./l", 1},
                    {"./n", 0}, {"./o", 1}, {"./p", 0}};
    struct imports it = imports_scan(STR("typescript"), str_c(text));
    struct str specifier;
    size_t n = 0;
    (void)state;
    for (; imports_next(&it, &specifier); n++) {
        assert_true(n < sizeof expected / sizeof *expected);
        if (!str_eq(specifier, str_c(expected[n].specifier)) ||
            it.unloaded != expected[n].unloaded)
            fail_msg("%zu: %.*s", n, STR_ARG(specifier));
    }
    assert_int_equal(n, sizeof expected / sizeof *expected);
    it = imports_scan(STR("typescript"), STR("'"));
    assert_false(imports_next(&it, &specifier));
    it = imports_scan(STR("typescript"), STR(""));
    assert_false(imports_next(&it, &specifier));
}

static void closure_goes_both_ways(void **state)
{
    // 0 -> 1 -> 2; 3 -> 1; 4 -> 5 apart
    struct edge list[] = {{0, 1}, {1, 2}, {3, 1}, {4, 5}, {5, 4}, {2, 2}};
    edge_vec edges = {list, 6, 6};
    diag_vec notes = {0};
    bool kept[7] = {[1] = true};
    assert_int_equal(closure_grow(*state, kept, NULL, 7, &edges, &notes), 3);
    assert_true(kept[0] && kept[1] && kept[2] && kept[3]);
    assert_false(kept[4] || kept[5] || kept[6]);
    assert_int_equal(notes.n, 0);
}

static void closure_stops_at_barred_files(void **state)
{
    bool kept[4] = {true}, barred[4] = {false, true};
    struct edge list[] = {{0, 1}, {1, 2}, {0, 3}};
    edge_vec edges = {list, 3, 3};
    diag_vec notes = {0};
    assert_int_equal(closure_grow(*state, kept, barred, 4, &edges, &notes), 1);
    assert_true(kept[3] && !kept[1] && !kept[2]);
}

static void closure_is_capped(void **state)
{
    enum { N = SIEVE_CLOSURE_MAX + 11 };
    edge_vec edges = {0};
    diag_vec notes = {0};
    bool *kept = arena_array(*state, bool, N);
    for (uint32_t i = 1; i < N; i++)
        vec_push(*state, &edges, (struct edge){i - 1, i});
    kept[0] = true;
    assert_int_equal(closure_grow(*state, kept, NULL, N, &edges, &notes), SIEVE_CLOSURE_MAX);
    assert_true(kept[SIEVE_CLOSURE_MAX]); // the nearest stay
    assert_false(kept[N - 1]);
    assert_int_equal(notes.n, 1);
    assert_true(str_starts(notes.v[0].text, STR("10 files")));
}

/* Modules */

struct project {
    struct arena a;
    char root[64];
    struct repo r;
    struct modules m;
};

static void put(struct project *p, const char *path, const char *text)
{
    char *name = arena_cstr(&p->a, arena_printf(&p->a, "%s/%s", p->root, path));
    for (char *slash = name + strlen(p->root) + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
        *slash = '\0';
        mkdir(name, 0755);
        *slash = '/';
    }
    FILE *out = fopen(name, "w");
    assert_non_null(out);
    fputs(text, out);
    fclose(out);
}

static int project_setup(void **state)
{
    struct project *p = calloc(1, sizeof *p);
    arena_init(&p->a);
    snprintf(p->root, sizeof p->root, "/tmp/test-sieve-XXXXXX");
    *state = p;
    return mkdtemp(p->root) ? 0 : -1;
}

static int project_teardown(void **state)
{
    struct project *p = *state;
    char command[128];
    snprintf(command, sizeof command, "rm -rf '%s'", p->root);
    int result = system(command);
    arena_release(&p->a);
    free(p);
    return result;
}

static void read_project(struct project *p)
{
    struct repo_options options = {.root = str_c(p->root)};
    assert_int_equal(repo_open(&p->r, &p->a, &options, NULL), ERR_OK);
    modules_init(&p->m, &p->a, &p->r);
}

// EXPECTED NULL: outside or nowhere.
static void leads(struct project *p, const char *from, const char *specifier, const char *expected)
{
    int64_t file = repo_find(&p->r, str_c(from));
    assert_true(file >= 0);
    file = module_resolve(&p->m, (uint32_t)file, str_c(specifier));
    struct str path = file < 0 ? STR("(nothing)") : p->r.files.v[file].path;
    if (!str_eq(path, expected ? str_c(expected) : STR("(nothing)")))
        fail_msg("%s in %s leads to %.*s", specifier, from, STR_ARG(path));
}

static void relative_modules(void **state)
{
    struct project *p = *state;
    put(p, "src/a.ts", "");
    put(p, "src/b.tsx", "");
    put(p, "src/db/index.js", "");
    put(p, "src/user.service.ts", "");
    put(p, "src/types.d.ts", "");
    put(p, "lib/package.json", "{\"main\": \"./code/entry\"}");
    put(p, "lib/code/entry.cjs", "");
    put(p, "config.json", "{}");
    read_project(p);
    leads(p, "src/a.ts", "./b", "src/b.tsx");
    leads(p, "src/a.ts", "./b.js", "src/b.tsx");
    leads(p, "src/a.ts", "./db", "src/db/index.js");
    leads(p, "src/a.ts", "./db/", "src/db/index.js");
    leads(p, "src/db/index.js", "..", NULL);
    leads(p, "src/db/index.js", "../a.js", "src/a.ts");
    leads(p, "src/a.ts", "./user.service", "src/user.service.ts");
    leads(p, "src/a.ts", "./types", "src/types.d.ts");
    leads(p, "src/a.ts", "../lib", "lib/code/entry.cjs");
    leads(p, "src/a.ts", "../config.json", "config.json");
    leads(p, "src/a.ts", "./b?worker", "src/b.tsx");
    leads(p, "src/a.ts", "../../../etc/passwd", NULL);
    leads(p, "src/a.ts", "./none", NULL);
    leads(p, "src/a.ts", "express", NULL);
    leads(p, "src/a.ts", "node:fs", NULL);
    leads(p, "src/a.ts", "", NULL);
}

static void aliases_and_workspaces(void **state)
{
    struct project *p = *state;
    put(p, "tsconfig.base.json",
        "{ // shared\n \"compilerOptions\": {\"paths\": {\"@shared/*\": [\"./none/*\","
        " \"./packages/shared/src/*\"], \"config\": [\"./config/index.ts\"]}} }");
    put(p, "config/index.ts", "");
    put(p, "packages/shared/src/log.ts", "");
    put(p, "packages/shared/package.json",
        "{\"name\": \"@acme/shared\", \"exports\": {\".\": {\"types\": \"./dist/index.d.ts\","
        " \"import\": \"./dist/index.js\"}, \"./x/*\": \"./dist/*.js\"}}");
    put(p, "packages/shared/src/index.ts", "");
    put(p, "packages/api/package.json",
        "{\"name\": \"api\", \"imports\": {\"#db\": \"./src/db.ts\"}}");
    put(p, "packages/api/tsconfig.json",
        "{\"extends\": \"../../tsconfig.base.json\", \"compilerOptions\": {},}");
    put(p, "packages/api/src/main.ts", "");
    put(p, "packages/api/src/db.ts", "");
    put(p, "packages/web/tsconfig.json",
        "{\"extends\": \"./tsconfig.json\", \"compilerOptions\": {\"baseUrl\": \"src\"}}");
    put(p, "packages/web/package.json", "{\"name\": \"web\"}");
    put(p, "packages/web/src/lib/http.ts", "");
    put(p, "packages/web/src/main.ts", "");
    read_project(p);
    leads(p, "packages/api/src/main.ts", "@shared/log", "packages/shared/src/log.ts");
    leads(p, "packages/api/src/main.ts", "config", "config/index.ts");
    leads(p, "packages/api/src/main.ts", "#db", "packages/api/src/db.ts");
    leads(p, "packages/api/src/main.ts", "#none", NULL);
    leads(p, "packages/api/src/main.ts", "@acme/shared", "packages/shared/src/index.ts");
    leads(p, "packages/api/src/main.ts", "@acme/shared/x/log", "packages/shared/src/log.ts");
    leads(p, "packages/api/src/main.ts", "@acme/other", NULL);
    leads(p, "packages/web/src/main.ts", "lib/http", "packages/web/src/lib/http.ts");
    leads(p, "packages/web/src/main.ts", "@/lib/http", "packages/web/src/lib/http.ts");
    leads(p, "packages/web/src/main.ts", "http", NULL);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, setup, teardown)
#define PROJECT_TEST(function) \
    cmocka_unit_test_setup_teardown(function, project_setup, project_teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_file_is_kept_for_an_anchor_of_its_kind),
        TEST(hits_name_every_anchor),
        TEST(doubt_keeps_the_file),
        TEST(bad_lines_are_counted),
        TEST(threads_share_a_sieve),
        cmocka_unit_test(imports_are_found_without_parsing),
        TEST(closure_goes_both_ways),
        TEST(closure_stops_at_barred_files),
        TEST(closure_is_capped),
        PROJECT_TEST(relative_modules),
        PROJECT_TEST(aliases_and_workspaces),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
