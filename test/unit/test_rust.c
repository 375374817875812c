/* The Rust reader: what it makes of small sources, and that hostile ones neither crash nor hang it.
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

extern const struct reader reader_rust;

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
    struct repo_file f = {.path = STR("a.rs"), .language = STR("rust")};
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
    reader_rust.read(&job);
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

static void test_results_are_attempts(void **state)
{
    (void)state;
    parse("async fn f() -> Result<u8, E> {\n"
          "    match open().await {\n"
          "        Ok(x) => use_it(x),\n"
          "        Err(e) => {\n"
          "            return Err(wrap(e));\n"
          "        }\n"
          "    }\n"
          "    if let Err(e) = shut() {\n"
          "        tell(e);\n"
          "    }\n"
          "    match kind { Some(k) => other(k), None => none() }\n"
          "}\n");
    assert_int_equal(block_in(2)->kind, BLOCK_TRY);
    assert_int_equal(block_in(2)->end_line, 4);
    assert_int_equal(block_in(3)->kind, BLOCK_BRANCH);
    assert_int_equal(block_in(4)->kind, BLOCK_CATCH);
    assert_true(str_eq(block_in(4)->detail, STR("e")));
    assert_true(call_of("open")->in_try);
    assert_true(call_of("shut")->in_try);
    assert_int_equal(file->blocks.v[call_of("tell")->block].kind, BLOCK_CATCH);
    assert_int_equal(file->blocks.v[call_of("other")->block].kind, BLOCK_BRANCH);
    assert_int_equal(traits("throw", "wrap(e)"), 1);
}

static void test_failures_handled_in_place(void **state)
{
    (void)state;
    parse("fn f() -> Result<u8, E> {\n"
          "    let a = first().map_err(|e| {\n"
          "        log(e);\n"
          "        E::Bad\n"
          "    })?;\n"
          "    let b = second().unwrap_or_else(|| other());\n" // of an Option: no failure
          "    Ok(a)\n"
          "}\n");
    assert_true(call_of("first")->in_try);
    assert_int_equal(file->blocks.v[call_of("log")->block].kind, BLOCK_CATCH);
    assert_false(call_of("second")->in_try);
}

static void test_wrappers_leave_the_value(void **state)
{
    (void)state;
    parse("fn f() {\n"
          "    let a = Arc::new(Client::new().build().unwrap());\n"
          "    a.clone().get(\"/x\").send().await.expect(\"sent\");\n"
          "}\n");
    for (uint32_t i = 1; i < file->calls.n; i++) {
        struct str name = at(file->calls.v[i].callee)->text;
        assert_false(str_eq(name, STR("unwrap")) || str_eq(name, STR("clone")) ||
                     str_eq(name, STR("expect")));
    }
    const struct expr *send = at(call_of("send")->callee);
    assert_int_equal(at(send->a)->kind, EXPR_CALL);
}

static void test_macros_are_read(void **state)
{
    (void)state;
    parse("fn f(id: u64, name: String) {\n"
          "    tracing::info!(user_id = %id, name, \"hello {name} {}\", count());\n"
          "    // error!(\"{}\", secret);\n"
          "    let j = json!({\"a\": {\"b\": id}, \"c\": [1, make()]});\n"
          "    tokio::select! {\n"
          "        got = receive() => keep(got),\n"
          "        _ = stop() => { leave(); }\n"
          "    }\n"
          "}\n");
    const struct code_call *k = call_of("info");
    assert_int_equal(k->line, 2);
    assert_int_equal(k->n, 3);
    assert_int_equal(at(argument(k, 0))->kind, EXPR_TEMPLATE);
    assert_int_equal(at(argument(k, 1))->kind, EXPR_CALL);
    const struct expr *fields = at(argument(k, 2));
    assert_int_equal(fields->kind, EXPR_OBJECT);
    assert_int_equal(fields->n, 2);
    assert_true(str_eq(at(file->children.v[fields->list])->text, STR("user_id")));
    assert_int_equal(call_of("make")->line, 4);
    assert_int_equal(call_of("receive")->line, 6);
    assert_int_equal(call_of("keep")->line, 6);
    assert_int_equal(call_of("leave")->line, 7);
    for (uint32_t i = 1; i < file->calls.n; i++)
        assert_false(str_eq(at(file->calls.v[i].callee)->text, STR("error")));
}

static void test_fields_of_attributes_are_keywords(void **state)
{
    (void)state;
    parse("#[tracing::instrument(skip_all, err(level = \"warn\"), fields(user.id = %me.id(), at = "
          "place))]\n"
          "fn f(me: Member, place: String) {}\n"
          "#[tracing::instrument(fields(\n"
          "fn g() {}\n");
    const struct code_call *k = call_of("instrument");
    assert_int_equal(k->n, 3);
    const struct expr *fields = at(argument(k, 2));
    assert_int_equal(fields->kind, EXPR_OBJECT);
    assert_int_equal(fields->n, 2);
    assert_true(str_eq(at(file->children.v[fields->list])->text, STR("user.id")));
}

static void test_own_macros_are_functions(void **state)
{
    (void)state;
    parse("macro_rules! refuse {\n"
          "    ($why:expr, $($more:tt)*) => {{\n"
          "        tell($why, $($more)*);\n"
          "        return Err($crate::Refused::new($why));\n"
          "    }};\n"
          "    ($t:ty) => { impl Plain for $t { fn plain() { never() } } };\n"
          "}\n"
          "fn f(refuse: u8) -> Result<(), Refused> {\n"
          "    refuse!(\"x\", 1)\n"
          "}\n");
    const struct code_call *tell = call_of("tell"), *k = call_of("refuse!");
    assert_int_equal(tell->line, 3);
    assert_true(str_eq(file->functions.v[tell->function].name, STR("refuse!")));
    assert_int_equal(k->line, 9); // not the parameter of that name
    bool throws = false;
    for (uint32_t i = 1; i < file->traits.n; i++)
        throws |= str_eq(str_c(file->traits.v[i].kind), STR("throw")) &&
                  file->traits.v[i].line == 4 && file->traits.v[i].function == tell->function;
    assert_true(throws);
    for (uint32_t i = 1; i < file->calls.n; i++)
        assert_false(str_eq(at(file->calls.v[i].callee)->text, STR("never")));
}

static void test_methods_and_imports(void **state)
{
    (void)state;
    parse("use axum::{routing::{get, post as p}, Router};\n"
          "use crate::db::*;\n"
          "mod other;\n"
          "struct A { client: Client }\n"
          "impl A { fn new(client: Client) -> Self { Self { client } } }\n"
          "impl Tr for B { fn run(&self) {} }\n"
          "#[cfg(test)]\n"
          "mod tests { fn t() { tested(); } }\n");
    assert_int_equal(file->imports.n, 6);
    assert_true(str_eq(file->imports.v[1].module, STR("axum.routing")));
    assert_true(str_eq(file->imports.v[2].name, STR("post")));
    assert_true(str_eq(file->imports.v[4].module, STR("crate.db")));
    assert_int_equal(file->imports.v[4].binding, 0);
    assert_false(file->classes.v[1].part);
    assert_true(file->classes.v[2].part);
    assert_int_equal(file->classes.v[2].n_implements, 1);
    assert_int_equal(file->fields.v[1].type != 0, 1);
    for (uint32_t i = 1; i < file->calls.n; i++)
        assert_false(str_eq(at(file->calls.v[i].callee)->text, STR("tested")));
    assert_int_equal(traits("test", "8"), 1); // its lines are told, so that no secret counts there
    assert_int_equal(traits("test", NULL), 1);
}

static void test_traits(void **state)
{
    (void)state;
    parse("fn f(headers: &HeaderMap) {\n"
          "    std::env::var(\"DATABASE_URL\").unwrap();\n"
          "    headers.get(\"x-request-id\");\n"
          "    headers.get(header::AUTHORIZATION);\n"
          "    other.get(\"plain\");\n"
          "    reply(StatusCode::TOO_MANY_REQUESTS);\n"
          "    wait *= 2;\n"
          "    attempt += 1;\n"
          "    if attempt < 3 {}\n"
          "}\n");
    assert_int_equal(traits("environment", "DATABASE_URL"), 1);
    assert_int_equal(traits("header", "x-request-id"), 1);
    assert_int_equal(traits("header", "authorization"), 1);
    assert_int_equal(traits("header", NULL), 2);
    assert_int_equal(traits("status", "429"), 1);
    assert_int_equal(traits("power", NULL), 1);
    assert_int_equal(traits("increment", "attempt"), 1);
    assert_int_equal(traits("compare", NULL), 1);
}

static void test_hostile(void **state)
{
    (void)state;
    static const char *const sources[] = {
        "",
        "\xff\xfe\x00fn f() { g(\xc3\x28) }",
        "fn f( {{{{ struct enum impl <<<>>> }",
        "impl Foo for { fn }",
        "use a::{b::{c::{d::{",
        "use ::;use {};use *;use a as;",
        "#[a(b(c(d #[ fn f(",
        "fn f() { info!( ; json!({ select!{ x = => , format!(\"{ {{ {a\") }",
        "fn f() { json!({\"a\": {\"b\": ]]] }) }",
        "fn f() { format!(\"{}{}{99999999999}{:?}{x.y}\", a); r#\"abc\"; r##\"\"#; }",
        "fn f() { 'a: loop { '\\'' ; b'\\x; \"\\u{110000}\\u{\" } }",
        "lazy_static! { static ref A: B = C; static ref }",
        "fn f() { a.0.1.2; a[; x = = y; if let = {} else if let Err( = }",
        "match { } match x { Err => , Ok(Err(Ok(Err(Err(e))))) => }",
        "\r\n\r\n\t\0",
    };
    for (size_t i = 0; i < sizeof sources / sizeof *sources; i++)
        parse(sources[i]);
}

static void repeated(const char *before, const char *one, const char *last, uint32_t n)
{
    struct arena a;
    arena_init(&a);
    size_t each = strlen(one), length = strlen(before) + each * n + strlen(last);
    char *text = arena_alloc(&a, length + 1), *to = text;
    memcpy(to, before, strlen(before));
    to += strlen(before);
    for (uint32_t i = 0; i < n; i++, to += each)
        memcpy(to, one, each);
    memcpy(to, last, strlen(last));
    parse_text((struct str){text, length});
    arena_release(&a);
}

static void test_deep_nesting_is_told(void **state)
{
    (void)state;
    repeated("fn f() { ", "g(", "", 10000);
    repeated("fn f() { ", "{", "", 10000);
    repeated("fn f() { let x = ", "[", "", 10000);
    repeated("fn f() { if a {} ", "else if b {} ", "}", 10000);
    repeated("fn f() { let x = ", "a + ", "a; }", 10000);
    repeated("fn f() { x", ".y()", "; }", 5000);
    assert_true(notes() > 0);
    repeated("fn f() { ", "if a { ", "", 10000);
    repeated("", "mod a { ", "", 10000);
    repeated("fn f() { ", "info!(", "", 3000);
    repeated("fn f(x: ", "Option<", "", 5000);
    repeated("use a::{", "b::{", "", 5000);
    repeated("fn f() { match x { ", "Ok(", "", 5000);
}

static void test_many_macros_are_bounded(void **state)
{
    (void)state;
    repeated("fn f() {\n", "info!(\"x {}\", a);\n", "}\n", 12000);
    assert_true(notes() > 0);
    repeated("// ", "generated\n// ", "", 500000); // 5 MB and more
    assert_true(notes() > 0);
}

static void test_truncated(void **state)
{
    (void)state;
    static const char source[] =
        "#[get(\"/x\")]\nasync fn f(State(s): State<App>) -> Result<Json<Vec<A>>, E> {\n"
        "let A { x, y: z } = s; info!(a = %x, \"t {z}\"); json!({\"a\": [1, {\"b\": 2}]});\n"
        "tokio::select! { r = a() => b(r), else => {} }\n"
        "match q().await { Ok(v) if v > 2 => Ok(v), Err(E::T(e)) => Err(e)?, _ => unreachable!() "
        "}\n"
        "}\nimpl<T: Tr> S<T> { const N: u8 = 1; }\n";
    for (size_t n = 0; n < sizeof source; n++)
        parse_text((struct str){source, n});
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_results_are_attempts),
        cmocka_unit_test(test_failures_handled_in_place),
        cmocka_unit_test(test_wrappers_leave_the_value),
        cmocka_unit_test(test_macros_are_read),
        cmocka_unit_test(test_fields_of_attributes_are_keywords),
        cmocka_unit_test(test_own_macros_are_functions),
        cmocka_unit_test(test_methods_and_imports),
        cmocka_unit_test(test_traits),
        cmocka_unit_test(test_hostile),
        cmocka_unit_test(test_deep_nesting_is_told),
        cmocka_unit_test(test_many_macros_are_bounded),
        cmocka_unit_test(test_truncated),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    arena_release(&keep);
    return failed;
}
