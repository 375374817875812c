/* The PHP reader: what it makes of small sources, and that hostile ones neither crash nor hang it.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/limits.h"
#include "read/code/ir.h"
#include "read/reader.h"

extern const struct reader reader_php;

static struct arena keep;
static struct facts out;
static const struct code_file *file;

/* Reads SOURCE as PATH. Source and scratch are gone before anything is looked at. */
static void parse_as(const char *path, struct str source)
{
    struct arena scratch;
    arena_init(&scratch);
    arena_release(&keep);
    facts_init(&out, &keep);
    struct repo_file f = {.path = str_c(path), .language = STR("php")};
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
    reader_php.read(&job);
    memset(text, '#', source.n);
    free(text);
    arena_release(&scratch);
    file = job.code;
    assert_non_null(file);
}

static void parse(const char *source)
{
    parse_as("a.php", str_c(source));
}

static const struct expr *at(code_ref e)
{
    return &file->exprs.v[e];
}

// The first call whose callee ends in NAME.
static const struct code_call *call_of(const char *name)
{
    for (uint32_t i = 1; i < file->calls.n; i++)
        if (str_eq(at(file->calls.v[i].callee)->text, str_c(name)))
            return &file->calls.v[i];
    return NULL;
}

static const struct expr *argument(const struct code_call *k, uint32_t i)
{
    assert_non_null(k);
    assert_true(i < k->n);
    return at(file->children.v[k->args + i]);
}

static bool trait_of(const char *kind, const char *detail)
{
    for (uint32_t i = 1; i < file->traits.n; i++)
        if (!strcmp(file->traits.v[i].kind, kind) && str_eq(file->traits.v[i].detail, str_c(detail)))
            return true;
    return false;
}

static bool noted(const char *kind)
{
    const struct fact_note *rows = (const void *)out.tables[FACT_note].rows;
    for (uint32_t i = 0; i < out.tables[FACT_note].n; i++)
        if (str_eq(rows[i].kind, str_c(kind)))
            return true;
    return false;
}

static void test_call_with_options(void **state)
{
    (void)state;
    parse("<?php\nuse GuzzleHttp\\Client;\n"
          "$c = new Client(['timeout' => 5, 'base_uri' => env('URL')]);\n$c->get('/x', retry: 3);\n");
    const struct code_call *made = call_of("GuzzleHttp\\Client");
    assert_non_null(made);
    assert_true(made->constructs);
    assert_int_equal(EXPR_OBJECT, argument(made, 0)->kind);
    assert_int_equal(EXPR_OBJECT, argument(call_of("get"), 1)->kind);
    assert_true(trait_of("environment", "URL"));
    parse("<?php\n// $c->get('/x');\n");
    assert_null(call_of("get"));
}

static void test_class(void **state)
{
    (void)state;
    parse("<?php\nnamespace App\\Http;\nuse App\\Models\\Order;\n"
          "final class Api extends Controller\n{\n"
          "  public function __construct(private Order $order) {}\n"
          "  #[Route('/x')]\n  public function show(int $id) { abort(403); }\n}\n");
    assert_int_equal(2, file->classes.n);
    assert_true(file->classes.v[1].base && file->classes.v[1].constructor);
    const struct code_call *k = call_of("App\\Http\\Route");
    assert_non_null(k);
    assert_true(str_eq(file->functions.v[k->decorates_function].name, STR("show")));
    assert_true(trait_of("status", "403"));
    assert_true(str_eq(at(file->classes.v[1].base)->text, STR("App\\Http\\Controller")));
}

static void test_routes(void **state)
{
    (void)state;
    parse_as("routes/api.php",
             STR("<?php\nuse App\\A;\nRoute::middleware(['auth:sanctum'])->prefix('v1')->group(function () {\n"
                 "  Route::get('/orders', [A::class, 'index'])->middleware('throttle:60,1');\n});\n"
                 "Route::get('/open', fn () => 1);\n"));
    const struct code_call *k = call_of("route");
    assert_true(str_eq(argument(k, 1)->text, STR("/api/v1/orders")));
    assert_int_equal(6, k->n); // method, path, handler, two guards, controller
    const struct code_call *open = &file->calls.v[file->calls.n - 1];
    assert_int_equal(3, open->n);
}

static void test_configuration(void **state)
{
    (void)state;
    parse_as("config/session.php", STR("<?php\nreturn ['lifetime' => 120, 'a' => ['b' => true]];\n"));
    assert_int_equal(4, file->assignments.n);
    assert_true(str_eq(at(file->assignments.v[1].target)->text, STR("lifetime")));
}

static void test_catch(void **state)
{
    (void)state;
    parse("<?php\ntry { ask(); } catch (A | B $e) { throw new C($e); } finally { close(); }\n");
    assert_true(call_of("ask")->in_try);
    assert_false(call_of("close")->in_try);
    assert_int_equal(4, file->blocks.n);
}

// ------------------------------------------------------------------------------------------- hostile

static void repeated(const char *before, const char *piece, uint32_t times, const char *after)
{
    struct arena a;
    arena_init(&a);
    struct buf b;
    buf_init(&b, &a);
    buf_str(&b, str_c(before));
    for (uint32_t i = 0; i < times; i++)
        buf_str(&b, str_c(piece));
    buf_str(&b, str_c(after));
    parse_as("a.php", buf_take(&b));
    arena_release(&a);
}

static void test_hostile(void **state)
{
    (void)state;
    repeated("<?php $x = ", "[", 10000, "");
    repeated("<?php $x = ", "(", 10000, "");
    repeated("<?php ", "if ($a) {", 10000, "");
    repeated("<?php ", "function f() {", 10000, "");
    repeated("<?php $f = ", "fn ($x) => ", 10000, "1;");
    repeated("<?php $x = $a", "->foo()", 10000, ";");
    repeated("<?php Route::a()", "->b()", 10000, ";");
    repeated("<?php ", "Route::group([], function () {", 10000, "");
    repeated("<?php ", "Route::prefix('a')->group(function () {", 40, "");
    repeated("<?php $x = 1", " + 1", 50000, ";");
    repeated("<?php $x = 'a'", " . $b", 50000, ";");
    repeated("<?php ", "\xff\xfe\"", 1000, "");
    repeated("<?php return ", "['a' => ", 10000, "");
    parse("<?php class { function ( $x = new ; $this->a[ ");
    assert_true(noted("parse-error"));
    repeated("<?php\n", "$a = 'line of a generated file';\n", 160000, ""); // 5 MB
    parse("");
    assert_int_equal(1, file->calls.n);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_call_with_options),
        cmocka_unit_test(test_class),
        cmocka_unit_test(test_routes),
        cmocka_unit_test(test_configuration),
        cmocka_unit_test(test_catch),
        cmocka_unit_test(test_hostile),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_release(&keep);
    return failed;
}
