// Edits of text: brackets of nine languages, options put in, limits in YAML, patches.
#include "cli/fix.h"
#include "cli/source.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct arena arena;

static int set_up(void **state)
{
    (void)state;
    arena_init(&arena);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

// SOURCE after the edit, or "why: ..." when it is left alone.
static const char *edited(const char *language, const char *source, int64_t line, const char *form,
                          const char *what)
{
    text_edit_vec edits = {0};
    const char *why =
        fix_code(&arena, str_c(language), str_c(source), line, str_c(form), str_c(what), &edits);
    if (why)
        return arena_printf(&arena, "why: %s", why).p;
    assert_true(patch_order(&edits));
    return arena_cstr(&arena, patch_apply(&arena, str_c(source), &edits));
}

static void options_go_where_the_call_is(void **state)
{
    (void)state;
    static const struct {
        const char *language, *source, *form, *what, *wanted;
    } cases[] = {
        {"javascript", "get(u)", "argument 1 1 get", "t: 5", "get(u, { t: 5 })"},
        {"javascript", "get(u, {})", "argument 1 1 get", "t: 5", "get(u, { t: 5 })"},
        {"javascript", "get(u, { a: ')}' })", "argument 1 1 get", "t: 5",
         "get(u, { a: ')}', t: 5 })"},
        {"javascript", "get(u, { t: 0, b })", "argument 1 1 get", "t: 5", "get(u, { t: 5, b })"},
        {"javascript", "get(u, { 't': 0 })", "argument 1 1 get", "t: 5", "get(u, { 't': 5 })"},
        {"javascript", "get(`${')'}`)", "argument 1 1 get", "t: 5", "get(`${')'}`, { t: 5 })"},
        {"typescript", "x.get<A, B[]>(u)", "argument 1 1 get", "t: 5",
         "x.get<A, B[]>(u, { t: 5 })"},
        {"javascript", "f(\n  a,\n  b, // )\n)", "argument 2 4 f", "t: 5",
         "f(\n  a,\n  b,\n  { t: 5 }, // )\n)"},
        {"python", "f(a)", "keyword -1 1 f", "t=5", "f(a, t=5)"},
        {"python", "f()", "keyword -1 1 f", "t=5", "f(t=5)"},
        {"python", "f(a, t=None)", "keyword -1 1 f", "t=5", "f(a, t=5)"},
        {"python", "f('''(''', \"#\") # )", "keyword -1 1 f", "t=5", "f('''(''', \"#\", t=5) # )"},
        {"ruby", "f(a, &block)", "keyword -1 1 f", "t: 5", "f(a, t: 5, &block)"},
        {"php", "new Client(['a' => 1])", "argument 0 1 Client", "'t' => 5",
         "new Client(['a' => 1, 't' => 5])"},
        {"go", "a.Client{}", "literal 0 1 Client", "T: 5", "a.Client{T: 5}"},
        {"go", "a.Client{\n\tA: 1,\n}", "literal 0 3 Client", "T: 5",
         "a.Client{\n\tA: 1,\n\tT: 5,\n}"},
        {"go", "r.New(&r.Options{A: `}`})", "argument 0 1 New", "T: 5",
         "r.New(&r.Options{A: `}`, T: 5})"},
        {"go", "retry.Do(f)", "among 0 1 Do", "Attempts(3)", "retry.Do(f, retry.Attempts(3))"},
        {"java", "new B()\n    .x(1)\n    .build()", "chained 0 2 x", ".t(5)",
         "new B()\n    .x(1)\n    .t(5)\n    .build()"},
        {"rust", "c.get::<'a>(u).send()", "chained 0 1 get", ".t(5)", "c.get::<'a>(u).t(5).send()"},
        {"csharp", "new Http()", "initializer -1 1 Http", "T = 5", "new Http() { T = 5 }"},
        {"csharp", "new Http { A = 1 }", "initializer -1 1 Http", "T = 5",
         "new Http { A = 1, T = 5 }"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(edited(cases[i].language, cases[i].source,
                                   cases[i].source[0] == 'n' && cases[i].form[0] == 'c' ? 2 : 1,
                                   cases[i].form, cases[i].what),
                            cases[i].wanted);
}

static void what_is_not_plain_is_left_alone(void **state)
{
    (void)state;
    static const struct {
        const char *language, *source, *form, *what;
    } cases[] = {
        {"javascript", "get(u, options)", "argument 1 1 get", "t: 5"}, // made elsewhere
        {"javascript", "get(...all)", "argument 1 1 get", "t: 5"},     // who knows which is which
        {"javascript", "get()", "argument 1 1 get", "t: 5"},           // one is missing before it
        {"javascript", "get(get(u))", "argument 1 1 get", "t: 5"},     // two of one name
        {"javascript", "get(u", "argument 1 1 get", "t: 5"},           // cut off
        {"javascript", "get(u\n)", "argument 1 1 get", "t: 5"},        // not what the reader saw
        {"javascript", "forget(u)", "argument 1 1 get", "t: 5"},       // another name
        {"javascript", "get(u, { t: { a: 1 } })", "argument 1 1 get", "t: 5"},
        {"javascript", "get(u); c.t = 0", "argument 1 1 get", "t: 5"}, // it would win
        {"python", "f(x for x in y)", "keyword -1 1 f", "t=5"},
        {"ruby", "f a", "keyword -1 1 f", "t: 5"},
        {"kotlin", "b().apply { t(0) }", "chained 0 1 b", ".t(5)"},
        {"go", "f(o)", "argument 0 1 f", "T: 5"},
        {"go", "f(a)", "no form", "T: 5"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_memory_equal(
            edited(cases[i].language, cases[i].source, 1, cases[i].form, cases[i].what),
            "why: ", 5);
}

static void go_imports_what_it_needs(void **state)
{
    (void)state;
    assert_string_equal(
        edited("go",
               "package a\n\nimport (\n\t\"net/http\"\n\n\t\"x.com/y\"\n)\nvar c = http.Client{}\n",
               8, "literal 0 8 Client", "T: 5 * time.Second"),
        "package a\n\nimport (\n\t\"net/http\"\n\t\"time\"\n\n\t\"x.com/y\"\n)\nvar c = "
        "http.Client{T: 5 * time.Second}\n");
}

static const char *limited(const char *source, int64_t line, bool compose)
{
    text_edit_vec edits = {0};
    const char *why = fix_limits(&arena, str_c(source), line, compose, &edits);
    if (why)
        return arena_printf(&arena, "why: %s", why).p;
    assert_true(patch_order(&edits));
    return arena_cstr(&arena, patch_apply(&arena, str_c(source), &edits));
}

static void limits_are_put_in_as_lines(void **state)
{
    (void)state;
    assert_string_equal(
        limited("containers:\n- name: a\n  image: b # c\n  args: [x]\n", 2, false),
        "containers:\n- name: a\n  image: b # c\n  resources:\n    requests:\n      "
        "cpu: 100m\n      memory: 256Mi\n    limits:\n      memory: 256Mi\n  args: "
        "[x]\n");
    assert_string_equal(
        limited("- image: b\n  resources:\n      limits:\n          cpu: 1", 1, false),
        "- image: b\n  resources:\n      limits:\n          memory: 256Mi\n          cpu: 1");
    assert_string_equal(limited("- image: b\n  resources: {}\n", 1, false),
                        "- image: b\n  resources:\n    requests:\n      cpu: 100m\n      memory: "
                        "256Mi\n    limits:\n      memory: 256Mi\n");
    assert_string_equal(limited("services:\n  a:\n    image: b\n    mem_limit: 1g\n", 2, true),
                        "services:\n  a:\n    cpus: 0.5\n    image: b\n    mem_limit: 1g\n");
    assert_memory_equal(limited("- image: {{ .Values.image }}\n", 1, false), "why: ", 5);
    assert_memory_equal(limited("- name: a\n", 1, false), "why: ", 5);
    assert_memory_equal(limited("- image: b\n  resources: *r\n", 1, false), "why: ", 5);
    assert_memory_equal(limited("a: {image: b}\n", 1, true), "why: ", 5);
    assert_memory_equal(limited("", 1, true), "why: ", 5);
}

static void patches_have_context(void **state)
{
    (void)state;
    struct str source = str_c("1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12");
    text_edit_vec edits = {0};
    vec_push(&arena, &edits, (struct text_edit){source.n, source.n, STR("!")});
    vec_push(&arena, &edits, (struct text_edit){2, 2, STR("a\n")});
    vec_push(&arena, &edits, (struct text_edit){2, 2, STR("a\n")}); // the same twice is one
    assert_true(patch_order(&edits));
    assert_string_equal(
        arena_cstr(&arena, patch_text(&arena, STR("f"), source, &edits)),
        "--- a/f\n+++ b/f\n@@ -1,5 +1,6 @@\n 1\n+a\n 2\n 3\n 4\n 5\n@@ -9,4 +10,4 @@\n 9\n"
        " 10\n 11\n-12\n\\ No newline at end of file\n+12!\n\\ No newline at end of "
        "file\n");
    vec_push(&arena, &edits, (struct text_edit){1, 4, STR("")});
    assert_false(patch_order(&edits));
}

// Whatever the text, every form ends, and an edit lies inside of it.
static void nothing_breaks_it(void **state)
{
    (void)state;
    static const char alphabet[] = "f(){}[],:'\"`/*#\\ \n.<>a=&";
    static const char *const languages[] = {"javascript", "python", "go",   "java", "kotlin",
                                            "csharp",     "ruby",   "rust", "php"};
    static const char *const forms[] = {"argument 1 1 f", "argument -1 1 f", "keyword -1 1 f",
                                        "among 0 1 f",    "literal 0 1 f",   "initializer -1 1 f",
                                        "chained 0 1 f"};
    uint32_t seed = 1;
    for (int round = 0; round < 20000; round++) {
        char text[48];
        size_t n = 0;
        text[n++] = 'f';
        for (; n < sizeof text - 1; n++) {
            seed = seed * 1103515245 + 12345;
            text[n] = alphabet[(seed >> 16) % (sizeof alphabet - 1)];
        }
        text[n] = '\0';
        edited(languages[round % 9], text, 1, forms[round % 7], round % 7 > 4 ? ".t(5)" : "t: 5");
        limited(text, 1 + round % 3, round % 2);
        if (round % 100 == 0) {
            arena_release(&arena);
            arena_init(&arena);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(options_go_where_the_call_is, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_not_plain_is_left_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(go_imports_what_it_needs, set_up, tear_down),
        cmocka_unit_test_setup_teardown(limits_are_put_in_as_lines, set_up, tear_down),
        cmocka_unit_test_setup_teardown(patches_have_context, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nothing_breaks_it, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
