/* The Go reader: what it makes of small sources, and that hostile ones neither crash nor hang it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "read/code/ir.h"
#include "read/reader.h"

extern const struct reader reader_go;

static struct arena keep;
static struct facts out;
static const struct code_file *file;

/* Reads SOURCE. Source and scratch are gone before anything is looked at. */
static void parse_text(struct str source)
{
    struct arena scratch;
    arena_init(&scratch);
    arena_release(&keep);
    facts_init(&out, &keep);
    struct repo_file f = {.path = STR("a.go"), .language = STR("go")};
    char *text = malloc(source.n + 1);
    assert_non_null(text);
    memcpy(text, source.p, source.n);
    text[source.n] = 0;
    struct read_job job = {.file = &f,
                           .role = STR("production"),
                           .text = {text, source.n},
                           .scratch = &scratch,
                           .out = &out,
                           .keep = &keep};
    reader_go.read(&job);
    memset(text, '#', source.n);
    free(text);
    arena_release(&scratch);
    file = job.code;
    assert_non_null(file);
}

static void parse(const char *source)
{
    parse_text(str_c(source));
}

static const struct expr *at(code_ref e)
{
    return &file->exprs.v[e];
}

static const struct code_call *call_of(const char *name)
{
    for (uint32_t i = 1; i < file->calls.n; i++)
        if (str_eq(at(file->calls.v[i].callee)->text, str_c(name)))
            return &file->calls.v[i];
    fail_msg("no call of %s", name);
    return NULL;
}

static code_ref argument(const struct code_call *k, uint32_t i)
{
    assert_true(i < k->n);
    return file->children.v[k->args + i];
}

static const struct code_block *block_in(uint32_t line)
{
    for (uint32_t i = 1; i < file->blocks.n; i++)
        if (file->blocks.v[i].line == line)
            return &file->blocks.v[i];
    return NULL;
}

static uint32_t traits(const char *kind, const char *detail)
{
    uint32_t n = 0;
    for (uint32_t i = 1; i < file->traits.n; i++)
        n += strcmp(file->traits.v[i].kind, kind) == 0 &&
             (!detail || str_eq(file->traits.v[i].detail, str_c(detail)));
    return n;
}

static uint32_t notes(void)
{
    return out.tables[FACT_note].n;
}

static void test_errors_are_caught(void **state)
{
    (void)state;
    parse("package a\n"
          "func f() error {\n"
          "\tx, err := open()\n"
          "\tif err != nil {\n"
          "\t\treturn err\n"
          "\t}\n"
          "\tuse(x)\n"
          "\tif x != nil {\n"
          "\t\treturn nil\n"
          "\t}\n"
          "\treturn close(x)\n"
          "}\n");
    assert_int_equal(block_in(3)->kind, BLOCK_TRY);
    assert_int_equal(block_in(3)->end_line, 4);
    assert_int_equal(block_in(4)->kind, BLOCK_CATCH);
    assert_true(str_eq(block_in(4)->detail, STR("err")));
    assert_int_equal(block_in(8)->kind, BLOCK_BRANCH); // a value, no error
    assert_true(call_of("open")->in_try);
    assert_false(call_of("use")->in_try);
    assert_int_equal(traits("throw", "err"), 1);
}

static void test_success_leaves_first(void **state)
{
    (void)state;
    parse("package a\n"
          "func f() {\n"
          "\tfor {\n"
          "\t\terr := send()\n"
          "\t\tif err == nil {\n"
          "\t\t\treturn\n"
          "\t\t}\n"
          "\t\twait(err)\n"
          "\t}\n"
          "}\n");
    assert_int_equal(block_in(4)->kind, BLOCK_TRY);
    assert_int_equal(block_in(5)->kind, BLOCK_BRANCH);
    assert_int_equal(block_in(8)->kind, BLOCK_CATCH);
    assert_true(call_of("wait")->in_loop);
    assert_int_equal(file->blocks.v[call_of("wait")->block].kind, BLOCK_CATCH);
}

static void test_struct_literal(void **state)
{
    (void)state;
    parse(
        "package a\n"
        "import \"net/http\"\n"
        "func f() { use(&http.Client{Timeout: 5}, map[string]int{\"a\": 1}, []string{\"b\"}) }\n");
    const struct code_call *k = call_of("Client");
    assert_true(k->constructs && k->literal);
    assert_int_equal(at(argument(k, 0))->kind, EXPR_OBJECT);
    const struct code_call *use = call_of("use");
    assert_int_equal(at(argument(use, 0))->kind, EXPR_CALL);
    assert_int_equal(at(argument(use, 1))->kind, EXPR_OBJECT);
    assert_int_equal(at(argument(use, 2))->kind, EXPR_ARRAY);
}

static void test_shadowed_context(void **state)
{
    (void)state;
    parse("package a\n"
          "func f(ctx int) {\n"
          "\tbefore(ctx)\n"
          "\tctx, cancel := bound(ctx)\n"
          "\tafter(ctx, cancel)\n"
          "}\n");
    code_ref first = at(argument(call_of("before"), 0))->a;
    code_ref second = at(argument(call_of("after"), 0))->a;
    assert_int_not_equal(first, second);
    assert_int_equal(file->bindings.v[first].kind, BINDING_PARAM);
    assert_int_equal(at(argument(call_of("bound"), 0))->a, first);
    code_ref cancel = at(argument(call_of("after"), 1))->a;
    assert_int_equal(at(file->bindings.v[cancel].value)->kind, EXPR_PART);
}

static void test_methods_are_parts(void **state)
{
    (void)state;
    parse("package a\n"
          "type T struct { B; c *C }\n"
          "func (t *T) run() { t.c.go_() }\n"
          "func (o Other) run() {}\n"
          "type I interface { run() }\n");
    assert_int_equal(file->classes.n, 4);
    assert_true(str_eq(file->classes.v[1].name, STR("T")));
    assert_false(file->classes.v[1].part);
    assert_true(file->classes.v[1].base != 0);
    assert_true(file->classes.v[2].interface || file->classes.v[3].interface);
    bool part = false;
    for (uint32_t i = 1; i < file->classes.n; i++)
        part = part || (str_eq(file->classes.v[i].name, STR("Other")) && file->classes.v[i].part);
    assert_true(part);
}

static void test_traits(void **state)
{
    (void)state;
    parse("package a\n"
          "import (\n\t\"net/http\"\n\t\"os\"\n)\n"
          "func f(w http.ResponseWriter, r *http.Request) {\n"
          "\tkey := os.Getenv(\"KEY\")\n"
          "\tif r.Header.Get(\"X-Api-Key\") != key {\n"
          "\t\thttp.Error(w, \"no\", http.StatusUnauthorized)\n"
          "\t}\n"
          "\tfor attempt := 0; attempt < 3; attempt++ {\n\t}\n"
          "}\n");
    assert_int_equal(traits("environment", "KEY"), 1);
    assert_int_equal(traits("header", "x-api-key"), 1);
    assert_int_equal(traits("status", "401"), 1);
    assert_int_equal(traits("increment", "attempt"), 1);
    assert_true(str_eq(block_in(11)->bound, STR("3")));
}

static void test_texts(void **state)
{
    (void)state;
    parse("package a\n"
          "import \"fmt\"\n"
          "func f(x string) { use(fmt.Sprintf(\"a %5.2f%% of %s\", x, x), \"a\"+`b`, \"\\u00e9\") "
          "}\n");
    const struct code_call *use = call_of("use");
    assert_int_equal(at(argument(use, 0))->kind, EXPR_TEMPLATE);
    assert_true(str_eq(at(argument(use, 1))->text, STR("ab")));
    assert_true(str_eq(at(argument(use, 2))->text, STR("\xC3\xA9")));
}

static void test_comments_prove_nothing(void **state)
{
    (void)state;
    parse("package a\n// http.Get(url)\nvar s = \"http.Get(url)\"\n/* func f() { g() } */\n");
    assert_int_equal(file->calls.n, 1);
}

static struct str repeated(const char *head, const char *part, size_t n, const char *tail)
{
    size_t length = strlen(part), before = strlen(head), after = strlen(tail);
    char *text = malloc(before + n * length + after + 1);
    assert_non_null(text);
    memcpy(text, head, before);
    for (size_t i = 0; i < n; i++)
        memcpy(text + before + i * length, part, length);
    memcpy(text + before + n * length, tail, after + 1);
    return (struct str){text, before + n * length + after};
}

static void test_hostile(void **state)
{
    (void)state;
    static const struct {
        const char *head, *part, *tail;
        size_t n;
    } inputs[] = {
        {"package a\nvar x = ", "(", "", 10000},
        {"package a\nvar x = ", "f(", "", 10000},
        {"package a\nvar x = 1", "+1", "\n", 30000},
        {"package a\nvar x = \"a\"", "+\"b\"", "\n", 20000},
        {"package a\nvar x = ", "[]T{{", "", 5000},
        {"package a\nfunc f() {", "if x {", "", 10000},
        {"package a\nfunc f() { if a {}", " else if err != nil {}", "}", 5000},
        {"package a\nfunc f() {", "func() {", "", 5000},
        {"package a\ntype T ", "[]", "int\n", 10000},
        {"package a\ntype T ", "map[string]", "int\n", 10000},
        {"package a\nvar x = a", ".b", "\n", 20000},
        {"package a\nfunc f() { x := ", "*", "y }", 20000},
        {"package a\nvar x = `", "a", "", 100000},
        {"", "\xff\xfe\x80", "", 20000},
        {"package a\nimport \"", "\\", "\"", 3000},
        {"package a\nfunc f() {", "err := g(); if err == nil { return }\n", "}", 3000},
        {"package a\nimport \"fmt\"\nvar x = fmt.Sprintf(\"", "%", "\", y)", 20000},
    };
    for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
        struct str text = repeated(inputs[i].head, inputs[i].part, inputs[i].n, inputs[i].tail);
        parse_text(text);
        free((char *)text.p);
    }
}

static void test_deep_nesting_is_told(void **state)
{
    (void)state;
    struct str text = repeated("package a\nfunc f() {", "if x {", 2000, "");
    struct str closed = repeated(text.p, "}", 2001, "\n");
    parse_text(closed);
    assert_true(notes() > 0);
    free((char *)text.p);
    free((char *)closed.p);
}

static void test_truncated(void **state)
{
    (void)state;
    const char *source = "package a\nimport \"net/http\"\ntype T struct{ c *http.Client }\n"
                         "func (t *T) f(ctx int) (int, error) {\n\tx, err := t.c.Get(\"u\")\n"
                         "\tif err != nil {\n\t\treturn 0, err\n\t}\n\tswitch y := x.(type) {\n"
                         "\tcase int:\n\t\tgo func() { <-done }()\n\t}\n\treturn y[1:2], nil\n}\n";
    for (size_t n = 0; n <= strlen(source); n++)
        parse_text((struct str){source, n});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_errors_are_caught),
        cmocka_unit_test(test_success_leaves_first),
        cmocka_unit_test(test_struct_literal),
        cmocka_unit_test(test_shadowed_context),
        cmocka_unit_test(test_methods_are_parts),
        cmocka_unit_test(test_traits),
        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_comments_prove_nothing),
        cmocka_unit_test(test_hostile),
        cmocka_unit_test(test_deep_nesting_is_told),
        cmocka_unit_test(test_truncated),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_release(&keep);
    return failed;
}
