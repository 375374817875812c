/* The Kotlin reader: what it makes of small sources. Expressions are compared as short texts (see
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

extern const struct reader reader_kotlin;

static struct arena keep;
static struct facts out;
static const struct code_file *file;

/* Reads SOURCE as Shop.kt. Source and scratch are gone before anything is looked at. */
static void parse_text(struct str source)
{
    struct arena scratch;
    arena_init(&scratch);
    arena_release(&keep);
    facts_init(&out, &keep);
    struct repo_file f = {.path = STR("src/Shop.kt"), .language = STR("kotlin")};
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
    reader_kotlin.read(&job);
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
        if (!x->a && x->b) {
            buf_c(b, " of ");
            show(b, x->b, depth + 1);
        }
    } else if (x->kind == EXPR_RECEIVER) {
        buf_c(b, "on(");
        show(b, x->a, depth + 1);
        buf_c(b, ")");
    } else if (x->kind == EXPR_TUPLE) {
        show(b, file->children.v[x->list], depth + 1);
        buf_c(b, " to ");
        show(b, file->children.v[x->list + 1], depth + 1);
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

static const struct code_call *call_of(const char *callee)
{
    for (uint32_t i = 1; i < file->calls.n; i++)
        if (strcmp(shown(file->calls.v[i].callee), callee) == 0)
            return &file->calls.v[i];
    for (uint32_t i = 1; i < file->calls.n; i++)
        print_message("call %u: %s\n", i, shown(file->calls.v[i].callee));
    fail_msg("no call of %s", callee);
    return NULL;
}

static const char *argument(const struct code_call *k, uint32_t i)
{
    assert_true(i < k->n);
    return shown(file->children.v[k->args + i]);
}

static const struct code_field *field(const char *name)
{
    for (uint32_t i = 1; i < file->fields.n; i++)
        if (str_eq(file->fields.v[i].name, str_c(name)))
            return &file->fields.v[i];
    fail_msg("no field %s", name);
    return NULL;
}

static uint32_t notes(const char *kind)
{
    const struct fact_note *rows = (const void *)out.tables[FACT_note].rows;
    uint32_t n = 0;
    for (uint32_t i = 0; i < out.tables[FACT_note].n; i++)
        n += str_eq(rows[i].kind, str_c(kind));
    return n;
}

static bool has_trait(const char *kind, const char *detail)
{
    for (uint32_t i = 1; i < file->traits.n; i++)
        if (strcmp(file->traits.v[i].kind, kind) == 0 &&
            str_eq(file->traits.v[i].detail, str_c(detail)))
            return true;
    return false;
}

static void test_a_block_configures_what_the_call_makes(void **state)
{
    (void)state;
    parse("val c = HttpClient(CIO) {\n"
          "    install(HttpTimeout) { requestTimeoutMillis = 5_000 }\n"
          "}\n");
    const struct code_call *made = call_of("HttpClient");
    assert_int_equal(made->n, 2); // the engine and the block
    assert_string_equal(shown(file->assignments.v[1].target), "on(call1).requestTimeoutMillis");
    assert_string_equal(shown(file->assignments.v[1].value), "5000");
    call_of("install of on(call2)");
}

static void test_a_variable_named_like_a_modifier(void **state)
{
    (void)state;
    parse("class A {\n"
          "    private val open = AtomicBoolean()\n"
          "    private var data = 0\n"
          "    open fun reset() {\n"
          "        failures.clear()\n"
          "        open.set(false)\n"
          "        data = 1\n"
          "    }\n"
          "}\n"
          "data class B(val x: Int)\n");
    assert_int_equal(file->classes.n, 3);
    call_of("this.open.set");
}

static void test_apply_runs_where_it_stands(void **state)
{
    (void)state;
    parse("fun pool(url: String) = HikariConfig().apply {\n"
          "    jdbcUrl = url\n"
          "    addDataSourceProperty(\"socketTimeout\", 5)\n"
          "}\n");
    assert_int_equal(file->functions.n, 3); // the module and pool: the block is no function
    assert_string_equal(shown(file->assignments.v[1].target), "on(call1).jdbcUrl");
    assert_string_equal(shown(file->assignments.v[1].value), "url@1");
    call_of("addDataSourceProperty of on(call1)");
    assert_string_equal(shown(file->children.v[file->functions.v[2].first_return]), "call1");
}

static void test_a_local_variable_is_no_member_of_the_receiver(void **state)
{
    (void)state;
    parse("fun f() {\n    var total = 0\n    Box().apply { total = 5 }\n}\n");
    assert_int_equal(file->assignments.n, 1);
}

static void test_arguments_by_name_come_last_and_lambdas_before(void **state)
{
    (void)state;
    parse("fun f() { retry(1, max = 3, delay = 10.seconds) { ask(it) } }\n");
    const struct code_call *k = call_of("retry");
    assert_int_equal(k->n, 3);
    assert_string_equal(argument(k, 0), "1");
    assert_string_equal(argument(k, 1), "fn3");
    assert_string_equal(argument(k, 2), "{max: 3, delay: 10 * 1000)");
    assert_int_equal(file->functions.v[3].params, 1);
    assert_string_equal(argument(call_of("ask of on(call2)"), 0), "it@1");
}

static void test_a_type_argument_makes_no_comparison(void **state)
{
    (void)state;
    parse("fun f() {\n    client.get<Order>(url)\n    start<App>(args) { go() }\n    a < b\n}\n");
    assert_string_equal(argument(call_of("client.get"), 0), "url");
    assert_int_equal(call_of("start")->n, 2);
    assert_int_equal(file->calls.n, 4);
}

static void test_texts(void **state)
{
    (void)state;
    parse("fun f(id: String) {\n    a(\"x $id/${b.c}\")\n    a(\"\\${p}\")\n    a(\"\"\" raw $id "
          "\"\"\")\n"
          "    a(\"$ 5\")\n    log.info { \"made $id\" }\n    a($$\"${q} $r\")\n}\n");
    static const char *const want[] = {"`'x ', id@1, '/', b.c)", "'${p}'",
                                       "`' raw ', id@1, ' ')",   "'$ 5'",
                                       "`'made ', id@1)",        "'${q} $r'"};
    for (uint32_t i = 0; i < 6; i++)
        assert_string_equal(argument(&file->calls.v[i + 1], 0), want[i]);
}

static void test_collections_are_literals(void **state)
{
    (void)state;
    parse("fun f() { send(mapOf(\"a\" to 1, K to 2), listOf(1, 2)) }\n");
    assert_string_equal(argument(call_of("send"), 0), "{a: 1, : 2)");
    assert_string_equal(argument(call_of("send"), 1), "[1, 2)");
}

static void test_constructor_properties_are_fields(void **state)
{
    (void)state;
    parse("class S(private val http: Client, @Value(\"\\${x}\") val n: Int = 3, p: Int) : Base(p), "
          "I {\n"
          "    private val q = p\n"
          "    companion object { val log = make(S::class.java) }\n"
          "    fun f() = http.get(q).also { log.info(inherited()) }\n}\n");
    assert_string_equal(shown(field("http")->value), "http@1");
    assert_string_equal(shown(field("q")->value), "p@1");
    assert_int_equal(field("n")->end_decorator - field("n")->first_decorator, 1);
    assert_string_equal(shown(file->classes.v[1].base), "Base");
    call_of("this.http.get");
    call_of("this.log.info");
    call_of("this.inherited");
    assert_string_equal(argument(call_of("this.make"), 0), "S@1");
}

static void test_control_structures_are_values(void **state)
{
    (void)state;
    parse("fun f(x: Int) {\n"
          "    val a = if (x > 1) b() else c()\n"
          "    val d = try { e() } catch (g: IOException) { null }\n"
          "    val h = when (x) { 1 -> i()\n        else -> j() }\n"
          "    val k = l() ?: return\n"
          "}\n");
    static const char *const want[] = {"either(call1, call2)", "either(call3, null)",
                                       "either(call4, call5)", "either(call6, -)"};
    uint32_t at = 0;
    for (uint32_t i = 1; i < file->bindings.n; i++)
        if (file->bindings.v[i].kind == BINDING_LOCAL)
            assert_string_equal(shown(file->bindings.v[i].value), want[at++]);
    assert_int_equal(at, 4);
    assert_true(call_of("e")->in_try);
    assert_false(call_of("b")->in_try);
}

static void test_blocks_of_the_standard_library(void **state)
{
    (void)state;
    parse(
        "fun f() {\n    repeat(3) { n -> a(n) }\n    runCatching { b() }.onFailure { e -> c(e) }\n"
        "    xs.forEach { d(it) }\n    runCatching { g() }.getOrNull()\n}\n");
    static const int kinds[] = {BLOCK_LOOP, BLOCK_TRY, BLOCK_CATCH,
                                BLOCK_LOOP, BLOCK_TRY, BLOCK_CATCH};
    assert_int_equal(file->blocks.n, 7);
    for (uint32_t i = 0; i < 6; i++)
        assert_int_equal(file->blocks.v[i + 1].kind, kinds[i]);
    assert_true(call_of("a")->in_loop);
    assert_true(call_of("b")->in_try);
    assert_string_equal(argument(call_of("c"), 0), "e@3");
}

static void test_an_extension_has_what_it_is_called_on(void **state)
{
    (void)state;
    parse("fun Route.orders(n: Int) { get(\"/x\") { } }\n");
    const struct code_function *f = &file->functions.v[2];
    assert_int_equal(f->params, 1);
    const struct binding *receiver = &file->bindings.v[f->first_param + 1];
    assert_true(receiver->position == CODE_RECEIVER);
    assert_string_equal(shown(receiver->type), "Route");
    call_of("get of on(this@1)");
}

static void test_a_call_behind_a_property_is_no_accessor(void **state)
{
    (void)state;
    parse("fun Route.r() {\n    val repo: Repo by inject()\n    get(\"/x\") { repo.all() }\n    "
          "get { }\n}\n"
          "class C {\n    val size: Int\n        get() = 3\n}\n");
    assert_int_equal(notes("parse-error"), 0);
    assert_string_equal(argument(call_of("get of on(this@1)"), 0), "'/x'");
    assert_string_equal(shown(field("size")->value), "3");
}

static void test_imports(void **state)
{
    (void)state;
    parse("package a\nimport b.c.D as E\nimport b.c.f\nimport g.*\nimport h.I.J\nval x = E(f(), "
          "J)\n");
    assert_int_equal(file->imports.n, 5);
    assert_true(str_eq(file->imports.v[1].module, STR("b.c")));
    assert_true(str_eq(file->imports.v[1].name, STR("D")));
    assert_true(str_eq(file->imports.v[3].name, STR("*")));
    assert_true(str_eq(file->imports.v[4].module, STR("h")));
    call_of("E@2");
    call_of("f@3");
}

static void test_traits(void **state)
{
    (void)state;
    parse("fun f() {\n    call.respond(HttpStatusCode.TooManyRequests)\n    "
          "header(HttpHeaders.XRequestId, id)\n"
          "    System.getenv(\"DB_URL\")\n    delay(100L shl attempt)\n    if (attempt < 3) throw "
          "E()\n}\n");
    assert_true(has_trait("status", "429"));
    assert_true(has_trait("header", "x-request-id"));
    assert_true(has_trait("environment", "DB_URL"));
    assert_true(has_trait("power", "100L shl attempt"));
    assert_true(has_trait("compare", "attempt < 3"));
    parse("fun f() { call.respond(Colour.TooManyRequests); kept(\"XRequestId\") }\n");
    assert_int_equal(file->traits.n, 1);
}

static void test_import_scanner(void **state)
{
    (void)state;
    struct imports it =
        imports_scan(STR("kotlin"),
                     STR("package a\nimport b.c.D as E\nimport g.*\n\nfun f() {}\nimport no.No\n"));
    struct str module;
    assert_true(imports_next(&it, &module));
    assert_true(str_eq(module, STR("b.c.D")));
    assert_true(imports_next(&it, &module));
    assert_true(str_eq(module, STR("g")));
    assert_false(imports_next(&it, &module));
}

// ---------------------------------------------------------------------------------- hostile input

static void parse_repeated(const char *before, const char *open, const char *middle,
                           const char *close, uint32_t n)
{
    struct arena a;
    struct buf b;
    arena_init(&a);
    buf_init(&b, &a);
    buf_c(&b, before);
    for (uint32_t i = 0; i < n; i++)
        buf_c(&b, open);
    buf_c(&b, middle);
    for (uint32_t i = 0; i < n; i++)
        buf_c(&b, close);
    parse_text(buf_take(&b));
    arena_release(&a);
}

static void test_deep_nesting_is_bounded(void **state)
{
    (void)state;
    parse_repeated("val x = ", "(", "1", ")", 10000);
    parse_repeated("val x = ", "f(", "1", ")", 10000);
    parse_repeated("", "fun f() { ", "", "}", 10000);
    parse_repeated("", "class A { ", "", "}", 10000);
    parse_repeated("class A { ", "companion object { ", "", "}", 10000);
    parse_repeated("val x = ", "a.apply { ", "", "}", 10000);
    parse_repeated("val x = ", "\"${", "1", "}\"", 10000);
    parse_repeated("fun f() { ", "if (a) ", "b()", "", 10000);
    parse_repeated("val x = 1", " + 1", "", "", 20000);
    parse_repeated("val x = a", ".b()", "", "", 20000);
    assert_true(file->calls.n > 0);
}

static void test_broken_input_is_read_as_far_as_it_goes(void **state)
{
    (void)state;
    static const char source[] =
        "class A(val b: B) {\n  @Get(\"/x\") fun f(x: Int = 3) = b.apply { c = \"$x ${x}\" }\n"
        "  val y by lazy { z<T>(1) }\n}\nfun Route.r() { get(\"/\") { xs.forEach { (k, v) -> k } } "
        "}\n"
        "val s = $$\"a\"\nwhen (val q = w()) { is E -> 1; in 1..2 -> 3; else -> try { 1 } finally "
        "{ } }\n";
    for (size_t n = 0; n < sizeof source; n++)
        parse_text((struct str){source, n});
    parse("fun f( { ) } } { \xff\xfe\x80 \"\\u12");
    parse_text((struct str){"\0\0\0class", 8});
    parse("");
    assert_int_equal(file->calls.n, 1);
}

static void test_large_files_are_left_out(void **state)
{
    (void)state;
    size_t n = FILE_PARSE_MAX + 10;
    char *text = malloc(n);
    assert_non_null(text);
    memset(text, 'x', n);
    parse_text((struct str){text, n});
    free(text);
    assert_int_equal(notes("skipped"), 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_a_block_configures_what_the_call_makes),
        cmocka_unit_test(test_a_variable_named_like_a_modifier),
        cmocka_unit_test(test_apply_runs_where_it_stands),
        cmocka_unit_test(test_a_local_variable_is_no_member_of_the_receiver),
        cmocka_unit_test(test_arguments_by_name_come_last_and_lambdas_before),
        cmocka_unit_test(test_a_type_argument_makes_no_comparison),
        cmocka_unit_test(test_texts),
        cmocka_unit_test(test_collections_are_literals),
        cmocka_unit_test(test_constructor_properties_are_fields),
        cmocka_unit_test(test_control_structures_are_values),
        cmocka_unit_test(test_blocks_of_the_standard_library),
        cmocka_unit_test(test_an_extension_has_what_it_is_called_on),
        cmocka_unit_test(test_a_call_behind_a_property_is_no_accessor),
        cmocka_unit_test(test_imports),
        cmocka_unit_test(test_traits),
        cmocka_unit_test(test_import_scanner),
        cmocka_unit_test(test_deep_nesting_is_bounded),
        cmocka_unit_test(test_broken_input_is_read_as_far_as_it_goes),
        cmocka_unit_test(test_large_files_are_left_out),
    };
    arena_init(&keep);
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_release(&keep);
    return failed;
}
