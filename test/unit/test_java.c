/* The Java reader: what it makes of small sources. Expressions are compared as short texts (see
 * show), names with the line of their binding: `rest@4`, a name that the file does not bind has
 * none. */
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
#include "sieve/imports.h"

extern const struct reader reader_java;

static struct arena keep;
static struct facts out;
static const struct code_file *file;

/* Reads SOURCE as Shop.java. Source and scratch are gone before anything is looked at. */
static void parse_text(struct str source)
{
    struct arena scratch;
    arena_init(&scratch);
    arena_release(&keep);
    facts_init(&out, &keep);
    struct repo_file f = {.path = STR("src/Shop.java"), .language = STR("java")};
    char *text = malloc(source.n + 1);
    assert_non_null(text);
    memcpy(text, source.n ? source.p : "", source.n);
    text[source.n] = 0;
    struct read_job job = {.file = &f,
                           .role = STR("production"),
                           .text = {text, source.n},
                           .scratch = &scratch,
                           .out = &out,
                           .keep = &keep};
    reader_java.read(&job);
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

static void show(struct buf *b, code_ref e, int depth)
{
    const struct expr *x = &file->exprs.v[e];
    if (!e || depth > 12) {
        buf_c(b, e ? "..." : "-");
    } else if (x->kind == EXPR_NAME) {
        buf_str(b, x->text);
        if (x->a)
            buf_printf(b, "@%u", file->bindings.v[x->a].line);
    } else if (x->kind == EXPR_MEMBER) {
        show(b, x->a, depth + 1);
        buf_printf(b, ".%.*s", STR_ARG(x->text));
    } else if (x->kind == EXPR_CALL) {
        buf_printf(b, "call%u", x->a);
    } else if (x->kind == EXPR_STRING) {
        buf_printf(b, "'%.*s'", STR_ARG(x->text));
    } else if (x->kind == EXPR_PROPERTY) {
        buf_printf(b, "%.*s: ", STR_ARG(x->text));
        show(b, x->a, depth + 1);
    } else if (x->kind == EXPR_OBJECT || x->kind == EXPR_ARRAY || x->kind == EXPR_TEMPLATE ||
               x->kind == EXPR_CHOICE) {
        buf_c(b, x->kind == EXPR_OBJECT     ? "{"
                 : x->kind == EXPR_ARRAY    ? "["
                 : x->kind == EXPR_TEMPLATE ? "`"
                                            : "either(");
        for (uint32_t i = 0; i < x->n; i++) {
            buf_c(b, i ? ", " : "");
            show(b, file->children.v[x->list + i], depth + 1);
        }
        buf_c(b, ")");
    } else if (x->kind == EXPR_BINARY) {
        show(b, x->a, depth + 1);
        buf_printf(b, " %.*s ", STR_ARG(x->text));
        show(b, x->b, depth + 1);
    } else if (x->kind == EXPR_CAST) {
        show(b, x->a, depth + 1);
    } else if (x->kind == EXPR_FUNCTION || x->kind == EXPR_CLASS) {
        buf_printf(b, "%s%u", x->kind == EXPR_CLASS ? "class" : "fn", x->a);
    } else {
        buf_str(b, x->text);
    }
}

static const char *shown(code_ref e)
{
    struct buf b;
    buf_init(&b, &keep);
    show(&b, e, 0);
    return arena_cstr(&keep, buf_take(&b));
}

static uint32_t function_named(const char *name)
{
    for (uint32_t i = 1; i < file->functions.n; i++)
        if (str_eq(file->functions.v[i].name, str_c(name)))
            return i;
    fail_msg("no function %s", name);
    return 0;
}

static const struct code_field *field(const char *name)
{
    for (uint32_t i = 1; i < file->fields.n; i++)
        if (str_eq(file->fields.v[i].name, str_c(name)))
            return &file->fields.v[i];
    fail_msg("no field %s", name);
    return NULL;
}

/* The callee of call NUMBER. */
static const char *callee(uint32_t number)
{
    assert_true(number < file->calls.n);
    return shown(file->calls.v[number].callee);
}

static uint32_t traits(const char *kind, const char *detail)
{
    uint32_t n = 0;
    for (uint32_t i = 1; i < file->traits.n; i++)
        n += strcmp(file->traits.v[i].kind, kind) == 0 &&
             (!detail || str_eq(file->traits.v[i].detail, str_c(detail)));
    return n;
}

static void test_imports(void **state)
{
    (void)state;
    parse("package a.b;\n"
          "import java.util.*;\n"
          "import org.x.Client;\n"
          "import static org.x.Limits.MAX;\n"
          "import org.x.Outer.Inner;\n"
          "class Shop { Client c = new Client(MAX, Inner.make()); }\n");
    assert_int_equal(file->imports.n, 5);
    assert_true(str_eq(file->imports.v[1].name, STR("*")));
    assert_int_equal(file->imports.v[1].binding, 0);
    assert_true(str_eq(file->imports.v[2].module, STR("org.x.Client")));
    assert_true(str_eq(file->imports.v[2].name, STR("default")));
    assert_true(str_eq(file->imports.v[3].module, STR("org.x.Limits")));
    assert_true(str_eq(file->imports.v[3].name, STR("MAX")));
    assert_true(str_eq(file->imports.v[4].module, STR("org.x.Outer")));
    assert_string_equal(shown(field("c")->value), "call2");
    assert_string_equal(callee(2), "Client@3");
}

static void test_fields_and_injection(void **state)
{
    (void)state;
    parse("class Shop {\n"
          "  private final Rest rest;\n"
          "  @Value(\"${t:5}\") int limit;\n"
          "  Shop(Rest rest) { this.rest = rest; }\n"
          "  int go() { return rest.get(limit) + later(); }\n"
          "  private int later() { int limit = 1; return limit; }\n"
          "}\n");
    assert_string_equal(shown(field("rest")->value), "rest@4");
    assert_true(field("limit")->end_decorator > field("limit")->first_decorator);
    // a field without this, and a local that hides it
    assert_string_equal(callee(2), "this.rest.get");
    assert_string_equal(shown(file->children.v[file->calls.v[2].args]), "this.limit");
    assert_string_equal(callee(3), "this.later");
    uint32_t later = function_named("later");
    assert_string_equal(shown(file->children.v[file->functions.v[later].first_return]), "limit@6");
    assert_int_equal(file->classes.v[1].constructor, function_named("Shop"));
}

static void test_annotations(void **state)
{
    (void)state;
    parse("@RestController class Shop {\n"
          "  @Get(path = {\"/a\", \"/b\"}, n = 2) void a(@Valid Item i) {}\n"
          "}\n"
          "interface Api { @Post(\"/x\") void x(); default void y() {} }\n");
    assert_int_equal(file->calls.v[1].decorates_class, 1);
    assert_int_equal(file->calls.v[2].decorates_function, function_named("a"));
    assert_string_equal(shown(file->children.v[file->calls.v[2].args]),
                        "{path: ['/a', '/b'), n: 2)");
    assert_true(file->functions.v[function_named("x")].abstract);
    assert_false(file->functions.v[function_named("y")].abstract);
    assert_true(file->classes.v[2].interface);
}

static void test_overloads_and_accessors(void **state)
{
    (void)state;
    parse("class Shop {\n"
          "  void a() {} void a(int n) {}\n"
          "  void b() { a(1); }\n"
          "}\n"
          "record Item(String name, int n) {}\n"
          "@Data class Bean { private String email; }\n");
    uint32_t n = 0;
    for (uint32_t i = 1; i < file->fields.n; i++)
        n += str_eq(file->fields.v[i].name, STR("a"));
    assert_int_equal(n, 2);
    assert_int_equal(file->exprs.v[file->calls.v[1].callee].n, 2); // called with one argument
    assert_int_equal(file->functions.v[function_named("name")].returns, 1);
    assert_int_equal(file->functions.v[function_named("getEmail")].returns, 1);
}

static void test_try_and_loops(void **state)
{
    (void)state;
    parse("class Shop { int f() {\n"
          "  for (int i = 0; i < MAX; i++) {\n"
          "    try (Res r = open()) { return r.get(); }\n"
          "    catch (TimeoutException | IOException e) { sleep(i * 2); }\n"
          "    finally { done(); }\n"
          "  }\n"
          "  while (true) { spin(); }\n"
          "} }\n");
    const char *const calls[] = {"open", "get", "sleep", "done", "spin"};
    for (uint32_t i = 0; i < 5; i++) {
        const struct code_call *c = &file->calls.v[i + 1];
        struct str name = file->exprs.v[c->callee].text;
        assert_true(str_eq(name, str_c(calls[i])));
        assert_int_equal(c->in_try, i < 2);
        assert_true(c->in_loop);
    }
    assert_int_equal(traits("catch", NULL), 2);
    assert_true(str_eq(file->blocks.v[1].bound, STR("MAX")));
    for (uint32_t i = 1; i < file->blocks.n; i++)
        if (str_eq(file->blocks.v[i].detail, STR("true")))
            assert_null(file->blocks.v[i].bound.p);
}

static void test_text(void **state)
{
    (void)state;
    parse("class Shop {\n"
          "  String a = \"x\\ty\" + \"z\" + 'c';\n"
          "  String b = \"id \" + name();\n"
          "  long c = 1_000L;\n"
          "  String d = \"\"\"\n    hello\n    \"\"\";\n"
          "  Object e = dev ? one : two;\n"
          "}\n");
    assert_string_equal(shown(field("a")->value), "'x\tyzc'");
    assert_string_equal(shown(field("b")->value), "`'id ', call1)");
    assert_string_equal(shown(field("c")->value), "1000");
    assert_string_equal(shown(field("d")->value), "'hello'");
    assert_string_equal(shown(field("e")->value), "either(one, two)");
}

static void test_traits(void **state)
{
    (void)state;
    parse("class Shop { void f() {\n"
          "  response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());\n"
          "  response.setHeader(\"Retry-After\", \"1\");\n"
          "  String u = System.getenv(\"DB_URL\");\n"
          "  if (attempts < 3) { wait = wait * 2; }\n"
          "  throw new IllegalStateException(\"x\");\n"
          "} }\n");
    assert_int_equal(traits("status", "429"), 1);
    assert_int_equal(traits("header", "retry-after"), 1);
    assert_int_equal(traits("environment", "DB_URL"), 1);
    assert_int_equal(traits("compare", NULL), 1);
    assert_int_equal(traits("power", NULL), 1);
    assert_int_equal(traits("throw", NULL), 1);
}

// What only looks like it: comments, texts, a colour that happens to be called UNAUTHORIZED.
static void test_near_misses(void **state)
{
    (void)state;
    parse("class Shop {\n"
          "  // rest.get(1); @Get(\"/x\")\n"
          "  String s = \"System.getenv('X') new Client()\";\n"
          "  int c = Palette.UNAUTHORIZED;\n"
          "}\n");
    assert_int_equal(file->calls.n, 1);
    assert_int_equal(traits("environment", NULL), 0);
    assert_int_equal(traits("status", NULL), 0);
}

static void test_lambdas_and_anonymous_classes(void **state)
{
    (void)state;
    parse("class Shop {\n"
          "  int n;\n"
          "  void f(List xs) {\n"
          "    xs.forEach(x -> use(x, n));\n"
          "    run(new Task() { int m; public void run() { m = n; } });\n"
          "    xs.map(this::g);\n"
          "  }\n"
          "  void g(Object o) {}\n"
          "}\n");
    uint32_t run = function_named("run");
    assert_int_not_equal(file->functions.v[run].class, 1);
    bool own = false, outer = false;
    for (uint32_t i = 1; i < file->assignments.n; i++) {
        own |= strcmp(shown(file->assignments.v[i].target), "this.m") == 0;
        const struct expr *v = &file->exprs.v[file->assignments.v[i].value];
        outer |= v->kind == EXPR_MEMBER && file->exprs.v[v->a].a == 1; // n of Shop
    }
    assert_true(own && outer);
}

static void test_import_scanner(void **state)
{
    (void)state;
    struct imports it = imports_scan(STR("java"), STR("package a;\nimport a.b.C;\n"
                                                      "import static a.b.D.max;\n"
                                                      "import a.e.*;\nimport a.F.Inner;\n"
                                                      "class X { String s = \"\nimport z.Y;\"; }\n"));
    const char *const wanted[] = {"a.b.C", "a.b.D", "a.e", "a.F"};
    struct str specifier;
    for (size_t i = 0; i < 4; i++) {
        assert_true(imports_next(&it, &specifier));
        assert_true(str_eq(specifier, str_c(wanted[i])));
    }
    assert_false(imports_next(&it, &specifier));
}

static void test_hostile(void **state)
{
    (void)state;
    static const char *const broken[] = {
        "class A { void f( { g(\"a\" } class", "@", "@interface", "class A { int x = ", "\"\\",
        "import", "import static", "import a..b.*;", "\xff\xfe\x80", "", "record R(", "enum E { A(1",
        "class A extends { } interface", "class { int; void(); }", "class A { @B( int x; }",
        "\"\"\"open", "switch (x) { case", "for (", "try (", "x -> ", "enum E { A { int n; } }"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        parse(broken[i]);
    static const struct {
        const char *open, *close;
    } nests[] = {{"(", ")"},  {"f(", ")"},  {"{", "}"},           {"new A() { int x = ", "; }"},
                 {"!", ""},   {"a ? ", " : b"}, {"(x) -> ", ""},  {"a.b().", "c"},
                 {"\"s\" + (", ")"}, {"class A { ", "}"}, {"a[", "]"}, {"if (x) ", ""}};
    for (size_t i = 0; i < sizeof nests / sizeof *nests; i++) {
        struct buf b;
        struct arena a;
        arena_init(&a);
        buf_init(&b, &a);
        buf_c(&b, "class A { Object x() { return ");
        for (int k = 0; k < 10000; k++)
            buf_c(&b, nests[i].open);
        buf_c(&b, "1");
        for (int k = 0; k < 10000; k++)
            buf_c(&b, nests[i].close);
        buf_c(&b, "; } }");
        parse_text(buf_take(&b));
        arena_release(&a);
    }
    char *line = malloc(10 << 20);
    assert_non_null(line);
    memset(line, 'a', 10 << 20);
    parse_text((struct str){line, 10 << 20});
    free(line);
}

static int teardown(void **state)
{
    (void)state;
    arena_release(&keep);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_imports),
        cmocka_unit_test(test_fields_and_injection),
        cmocka_unit_test(test_annotations),
        cmocka_unit_test(test_overloads_and_accessors),
        cmocka_unit_test(test_try_and_loops),
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_traits),
        cmocka_unit_test(test_near_misses),
        cmocka_unit_test(test_lambdas_and_anonymous_classes),
        cmocka_unit_test(test_import_scanner),
        cmocka_unit_test(test_hostile),
    };
    return cmocka_run_group_tests(tests, NULL, teardown);
}
