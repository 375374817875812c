/* The C# reader: what it makes of small sources. Expressions are compared as short texts (see
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

extern const struct reader reader_csharp;

static struct arena keep;
static struct facts out;
static const struct code_file *file;

/* Reads SOURCE as Shop.cs. Source and scratch are gone before anything is looked at. */
static void parse_text(struct str source)
{
    struct arena scratch;
    arena_init(&scratch);
    arena_release(&keep);
    facts_init(&out, &keep);
    struct repo_file f = {.path = STR("src/Shop.cs"), .language = STR("csharp")};
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
    reader_csharp.read(&job);
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

// The keyword argument NAME of the first call of METHOD, shown; "-" when it has none.
static const char *given(const char *method, const char *name)
{
    for (uint32_t i = 1; i < file->calls.n; i++) {
        const struct code_call *k = &file->calls.v[i];
        const struct expr *e = &file->exprs.v[k->callee];
        if (!str_eq(e->text, str_c(method)) || !k->n)
            continue;
        const struct expr *o = &file->exprs.v[file->children.v[k->args + k->n - 1]];
        for (uint32_t p = 0; o->kind == EXPR_OBJECT && p < o->n; p++) {
            const struct expr *x = &file->exprs.v[file->children.v[o->list + p]];
            if (str_eq(x->text, str_c(name)))
                return shown(x->a);
        }
        return "-";
    }
    fail_msg("no call of %s", method);
    return "-";
}

static void test_usings(void **state)
{
    (void)state;
    parse("using Shop.Data;\n"
          "global using Shop.Clients;\n"
          "using static System.Math;\n"
          "using Db = Shop.Data.Context;\n"
          "namespace Shop.Api;\n"
          "class A { Db db; Microsoft.Extensions.Logging.ILogger<A> log; }\n");
    assert_int_equal(file->imports.n, 3);
    assert_true(str_eq(file->imports.v[1].module, STR("Shop.Data")));
    assert_true(str_eq(file->imports.v[2].module, STR("Shop.Clients")));
    assert_true(str_eq(file->imports.v[2].name, STR("*")));
    assert_string_equal(shown(field("log")->type), "ILogger");
}

static void test_primary_constructor(void **state)
{
    (void)state;
    parse("class Client(HttpClient http, IOptions<Limits> limits) : Base(http), IClient\n"
          "{\n"
          "    private readonly int _n = limits.Value.Seconds;\n"
          "    public Task<string> Get(string id) => http.GetStringAsync($\"/x/{id}\");\n"
          "    private string Local(string http) => http;\n"
          "}\n");
    assert_string_equal(shown(field("http")->value), "http@1");
    assert_string_equal(shown(field("http")->type), "HttpClient");
    assert_string_equal(shown(field("limits")->type), "Limits");
    assert_string_equal(shown(field("_n")->value), "this.limits.Seconds");
    const struct code_function *f = &file->functions.v[function_named("Local")];
    assert_string_equal(shown(file->children.v[f->first_return]), "http@5"); // hides the field
    bool found = false;
    for (uint32_t i = 1; i < file->calls.n; i++)
        found |= strcmp(callee(i), "this.http.GetStringAsync") == 0;
    assert_true(found);
}

static void test_lambda_settings(void **state)
{
    (void)state;
    parse("services.AddHttpClient<Rates>(\"rates\", (sp, c) => { c.Timeout = 5; c.Retry.Max = 2; "
          "});\n"
          "services.AddDbContext<Db>(o => o.UseNpgsql(text, n => n.CommandTimeout(6)));\n"
          "services.AddX(o => { var other = new Y(); other.Timeout = 9; });\n"
          "var p = new Policy(3) { Delay = 7, Name = nameof(A.B) };\n");
    assert_string_equal(given("AddHttpClient", "Timeout"), "5");
    assert_string_equal(given("AddHttpClient", "Retry"), "{Max: 2)");
    assert_string_equal(given("AddHttpClient", "<0>"), "Rates");
    assert_string_equal(given("AddDbContext", "UseNpgsql"), "text");
    assert_string_equal(given("AddDbContext", "UseNpgsql:CommandTimeout"), "6");
    assert_string_equal(given("AddX", "Timeout"), "-"); // of another value
    assert_string_equal(given("Policy", "Delay"), "7");
    assert_string_equal(given("Policy", "Name"), "'B'");
}

static void test_configuration(void **state)
{
    (void)state;
    parse("var a = builder.Configuration[\"Http:Timeout\"];\n"
          "var b = config.GetValue<int>(\"Http:Tries\", 4);\n"
          "var c = config.GetConnectionString(\"Shop\");\n"
          "var d = config.GetSection(\"Mail\").GetValue<int>(\"Port\");\n"
          "var e = claims.GetValue<bool>(\"UseKeys\");\n"
          "var f = headers[\"X-Request-Id\"];\n");
    const char *const wanted[] = {"'${Http.Timeout}'", "'${Http.Tries:4}'",
                                  "'${ConnectionStrings.Shop}'", "'${Mail.Port}'"};
    for (uint32_t i = 0; i < 4; i++)
        assert_string_equal(shown(file->bindings.v[i + 1].value), wanted[i]);
    assert_int_equal(traits("environment", "Http__Timeout"), 1);
    assert_int_equal(traits("environment", "ConnectionStrings__Shop"), 1);
    assert_int_equal(traits("environment", NULL), 4);
    assert_int_equal(traits("header", "x-request-id"), 1);
}

static void test_statuses(void **state)
{
    (void)state;
    parse("o.Code = StatusCodes.Status429TooManyRequests;\n"
          "if (r.StatusCode == HttpStatusCode.ServiceUnavailable) { }\n"
          "var s = OrderStatus.NotFoundYet;\n");
    assert_int_equal(traits("status", "429"), 2); // named and assigned
    assert_true(traits("status", "503") >= 1);
    assert_int_equal(traits("status", "404"), 0);
    assert_string_equal(shown(file->assignments.v[1].value), "429");
}

static void test_attributes(void **state)
{
    (void)state;
    parse("[ApiController, Route(\"api/[controller]\")]\n"
          "public class OrderItemsController : ControllerBase\n"
          "{\n"
          "    [HttpGet(\"{id}\")]\n"
          "    [Authorize(Roles = \"admin\")]\n"
          "    public IActionResult Find(int id) => NotFound();\n"
          "}\n");
    uint32_t on_class = 0, on_method = 0;
    for (uint32_t i = 1; i < file->calls.n; i++) {
        on_class += file->calls.v[i].decorates_class != 0;
        on_method += file->calls.v[i].decorates_function == function_named("Find");
    }
    assert_int_equal(on_class, 2);
    assert_int_equal(on_method, 2);
    assert_string_equal(given("Authorize", "Roles"), "'admin'");
    for (uint32_t i = 1; i < file->calls.n; i++)
        if (strcmp(callee(i), "Route") == 0)
            assert_string_equal(shown(file->children.v[file->calls.v[i].args]), "'api/orderitems'");
    assert_int_equal(traits("status", "404"), 1);
}

static void test_extensions(void **state)
{
    (void)state;
    parse("static class X {\n"
          "    public static IServiceCollection AddShop(this IServiceCollection services, int n) "
          "=> services;\n"
          "    public static int Plain(IServiceCollection services, int n) => n;\n"
          "}\n");
    const struct code_function *f = &file->functions.v[function_named("AddShop")];
    assert_true(f->extension);
    assert_int_equal(file->bindings.v[f->first_param].position, CODE_RECEIVER);
    assert_int_equal(file->bindings.v[f->first_param + 1].position, 0);
    f = &file->functions.v[function_named("Plain")];
    assert_false(f->extension);
    assert_int_equal(file->bindings.v[f->first_param + 1].position, 1);
}

static void test_control(void **state)
{
    (void)state;
    parse("class A {\n"
          "  async Task Run() {\n"
          "    for (int i = 0; i < 3; i++) {\n"
          "      try { await b?.Call(); }\n"
          "      catch (HttpRequestException e) when (e.X) { log.Error(e); throw; }\n"
          "    }\n"
          "#if DEBUG\n"
          "    b.Debugging();\n"
          "#endif\n"
          "    using var c = Open();\n"
          "  }\n"
          "}\n");
    uint32_t loops = 0, catches = 0;
    for (uint32_t i = 1; i < file->blocks.n; i++) {
        loops += file->blocks.v[i].kind == BLOCK_LOOP && str_eq(file->blocks.v[i].bound, STR("3"));
        catches +=
            file->blocks.v[i].kind == BLOCK_CATCH && str_eq(file->blocks.v[i].detail, STR("e"));
    }
    assert_int_equal(loops, 1);
    assert_int_equal(catches, 1);
    bool called = false;
    for (uint32_t i = 1; i < file->calls.n; i++) {
        assert_string_not_equal(callee(i), "b.Debugging");
        called |= strcmp(callee(i), "b.Call") == 0 && file->calls.v[i].awaited &&
                  file->calls.v[i].in_loop && file->calls.v[i].in_try;
    }
    assert_true(called);
}

static void test_text(void **state)
{
    (void)state;
    parse("var a = \"x\\ty\";\n"
          "var b = @\"c:\\d \"\"e\"\"\";\n"
          "var c = $\"/v1/{id}/x\";\n"
          "var d = 1_000m;\n"
          "// var e = \"no\";\n"
          "var f = left ?? \"right\";\n");
    assert_string_equal(shown(file->bindings.v[1].value), "'x\ty'");
    assert_string_equal(shown(file->bindings.v[2].value), "'c:\\d \"e\"'");
    assert_string_equal(shown(file->bindings.v[3].value), "`'/v1/', id, '/x')");
    assert_string_equal(shown(file->bindings.v[4].value), "1000");
    assert_string_equal(shown(file->bindings.v[5].value), "either(left, 'right')");
    assert_int_equal(file->bindings.n, 6);
}

static void test_import_scanner(void **state)
{
    (void)state;
    struct imports it =
        imports_scan(STR("csharp"), STR("\xEF\xBB\xBFusing A.B;\nglobal using C;\nusing X = D.E;\n"
                                        "using (var f = Open()) { }\nnamespace N;\nusing F.G;\n"
                                        "public class K { }\nusing H;\n"));
    const char *const wanted[] = {"A.B", "C", "F.G"};
    struct str specifier;
    for (size_t i = 0; i < 3; i++) {
        assert_true(imports_next(&it, &specifier));
        assert_true(str_eq(specifier, str_c(wanted[i])));
    }
    assert_false(imports_next(&it, &specifier));
}

static void nested(const char *open, const char *close)
{
    struct buf b;
    struct arena a;
    arena_init(&a);
    buf_init(&b, &a);
    buf_c(&b, "class A { object X() { return ");
    for (int k = 0; k < 10000; k++)
        buf_c(&b, open);
    buf_c(&b, "1");
    for (int k = 0; k < 10000; k++)
        buf_c(&b, close);
    buf_c(&b, "; } }");
    parse_text(buf_take(&b));
    arena_release(&a);
}

static void test_hostile(void **state)
{
    (void)state;
    static const char *const broken[] = {"class A { void F( { g(\"a\" } class",
                                         "[",
                                         "[A(",
                                         "[Route(\"[controller]",
                                         "nameof(",
                                         "class A(int x : B(",
                                         "using",
                                         "using A..B;",
                                         "using static",
                                         "\xff\xfe\x80",
                                         "",
                                         "record R(",
                                         "enum E { A = ",
                                         "class A : { } interface",
                                         "$\"{a",
                                         "$\"{a:{b}}\"",
                                         "@\"open",
                                         "\"\"\"open",
                                         "x switch { 1 =>",
                                         "for (",
                                         "try {",
                                         "x => ",
                                         "#if DEBUG",
                                         "#if A\n#elif B\n#else",
                                         "o => o.A.B.C = ",
                                         "f(o => o.A(o => o.B(o => ",
                                         "var (a, (b, c)) = ",
                                         "new() {",
                                         "new[] {",
                                         "a?.b?[",
                                         "x is { A: { ",
                                         "static class X { static void F(this ",
                                         "config[\"a:",
                                         "config.GetSection(\"\").GetValue(\"\")"};
    for (size_t i = 0; i < sizeof broken / sizeof *broken; i++)
        parse(broken[i]);
    static const struct {
        const char *open, *close;
    } nests[] = {{"(", ")"},         {"f(", ")"},         {"{", "}"},    {"new A { X = ", " }"},
                 {"!", ""},          {"a ? ", " : b"},    {"x => ", ""}, {"a.b().", "c"},
                 {"\"s\" + (", ")"}, {"class A { ", "}"}, {"a[", "]"},   {"if (x) ", ""},
                 {"$\"{", "}\""},    {"o => o.A(", ")"},  {"a ?? ", ""}, {"namespace N { ", "}"}};
    for (size_t i = 0; i < sizeof nests / sizeof *nests; i++)
        nested(nests[i].open, nests[i].close);
    char *line = malloc(5 << 20);
    assert_non_null(line);
    memset(line, 'a', 5 << 20);
    parse_text((struct str){line, 5 << 20});
    for (size_t i = 0; i + 8 < 5 << 20; i += 8)
        memcpy(line + i, "f(a,b);\n", 8);
    parse_text((struct str){line, 1 << 20}); // many statements
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
        cmocka_unit_test(test_usings),
        cmocka_unit_test(test_primary_constructor),
        cmocka_unit_test(test_lambda_settings),
        cmocka_unit_test(test_configuration),
        cmocka_unit_test(test_statuses),
        cmocka_unit_test(test_attributes),
        cmocka_unit_test(test_extensions),
        cmocka_unit_test(test_control),
        cmocka_unit_test(test_text),
        cmocka_unit_test(test_import_scanner),
        cmocka_unit_test(test_hostile),
    };
    return cmocka_run_group_tests(tests, NULL, teardown);
}
