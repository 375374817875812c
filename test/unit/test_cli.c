// The command line: options and what belongs together, dates, tables. Whole commands: test/cli/.
#include "cli/session.h"
#include "cli/table.h"

#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static struct arena arena;
static struct options options;
static struct diag diag;

static int set_up(void **state)
{
    (void)state;
    arena_init(&arena);
    diag = (struct diag){0};
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

// Parses space-separated words with every option allowed.
static enum err parse(const char *line)
{
    char *words[32];
    int n = 0;
    struct str rest = str_c(line), word;
    while (str_split(&rest, ' ', &word))
        words[n++] = arena_cstr(&arena, word);
    return options_parse(&options, &arena, ~(uint64_t)0, "evaluate", n, words, &diag);
}

static void assert_str(struct str s, const char *wanted)
{
    if (!str_eq(s, str_c(wanted)))
        fail_msg("\"%.*s\" is not \"%s\"", STR_ARG(s), wanted);
}

static void options_take_values_in_every_spelling(void **state)
{
    (void)state;
    assert_int_equal(parse("api --tier 0 --repo=a=b --exit-zero -- --tier -x"), ERR_OK);
    assert_str(option_value(&options, OPTION_tier), "0");
    assert_str(option_value(&options, OPTION_repo), "a=b");
    assert_true(option_given(&options, OPTION_exit_zero));
    assert_false(option_given(&options, OPTION_timing));
    assert_int_equal(options.arguments.n, 3);
    assert_str(options.arguments.v[1], "--tier");
    assert_int_equal(parse("-"), ERR_OK); // a lone dash is an argument
    assert_int_equal(options.arguments.n, 1);
}

static void lists_are_split_and_repeated(void **state)
{
    (void)state;
    assert_int_equal(parse("--only a,b --only=c,, --with x,y"), ERR_OK);
    assert_int_equal(options.values[OPTION_only].n, 3);
    assert_str(options.values[OPTION_only].v[2], "c");
    assert_int_equal(options.values[OPTION_with].n, 1); // a path may hold a comma
}

static void an_output_belongs_to_the_format_before_it(void **state)
{
    (void)state;
    assert_int_equal(parse("--format text --format json -o r.json --format=markdown -or.md"),
                     ERR_OK);
    assert_int_equal(options.outputs.n, 3);
    assert_null(options.outputs.v[0].file.p);
    assert_str(options.outputs.v[1].file, "r.json");
    assert_str(options.outputs.v[2].file, "r.md");
    assert_int_equal(parse("-o r.json --format json"), ERR_USAGE);
    assert_int_equal(parse("--format json -o a -o b"), ERR_USAGE);
}

static void wrong_options_are_told(void **state)
{
    (void)state;
    static const char *const wrong[] = {
        "--teir 0", "--tier", "--tier=", "--tier 0 --tier 1", "--exit-zero=1", "--exit_zero",
        "-x",       "--o x",  "-hx",     "--format",          "--=1"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        if (parse(wrong[i]) != ERR_USAGE)
            fail_msg("accepted: %s", wrong[i]);
        assert_true(diag.text.n > 0);
    }
    assert_int_equal(parse("--teir 0"), ERR_USAGE);
    assert_true(str_contains(diag.text, STR("did you mean --tier?")));
    char tier[] = "--tier", zero[] = "0", *words[] = {tier, zero};
    assert_int_equal(options_parse(&options, &arena, OPTION_BIT(help), "list", 2, words, &diag),
                     ERR_USAGE);
}

static void a_date_is_given_or_from_the_environment_or_today(void **state)
{
    (void)state;
    struct str date;
    assert_int_equal(date_choose(&arena, STR("2024-02-29"), "1", &date, &diag), ERR_OK);
    assert_str(date, "2024-02-29");
    assert_int_equal(date_choose(&arena, STR_NONE, "1768435200", &date, &diag), ERR_OK);
    assert_str(date, "2026-01-15");
    assert_int_equal(date_choose(&arena, STR_NONE, NULL, &date, &diag), ERR_OK);
    assert_int_equal(date.n, 10);
    assert_int_equal(date_choose(&arena, STR("2023-02-29"), NULL, &date, &diag), ERR_USAGE);
    assert_int_equal(date_choose(&arena, STR(""), NULL, &date, &diag), ERR_USAGE);
    assert_int_equal(date_choose(&arena, STR_NONE, "-1", &date, &diag), ERR_USAGE);
    assert_int_equal(date_choose(&arena, STR_NONE, "9223372036854775807", &date, &diag), ERR_USAGE);
}

static struct query_result sample(void)
{
    struct query_result rows = {0};
    vec_push(&arena, &rows.columns, STR("path"));
    vec_push(&arena, &rows.columns, STR("path"));
    table_add(&rows, &arena, (struct str[]){STR("a,\"b\"\n"), STR_NONE});
    table_add(&rows, &arena, (struct str[]){STR("\033[2J\xff"), STR("x")});
    return rows;
}

static struct str print(void (*write)(struct buf *, const struct query_result *))
{
    struct query_result rows = sample();
    struct buf out;
    buf_init(&out, &arena);
    write(&out, &rows);
    return buf_take(&out);
}

static void tables_are_quoted(void **state)
{
    (void)state;
    assert_str(print(table_csv), "path,path\n\"a,\"\"b\"\"\n\",\n\xEF\xBF\xBD[2J\xEF\xBF\xBD,x\n");
    assert_str(print(table_json), "[\n{\"path\": \"a,\\\"b\\\"\\n\", \"path_2\": null},\n"
                                  "{\"path\": \"\\u001B[2J\xEF\xBF\xBD\", \"path_2\": \"x\"}\n]\n");
}

static void tables_fit_or_become_blocks(void **state)
{
    (void)state;
    struct query_result rows = sample(), none = {0};
    struct buf out;
    buf_init(&out, &arena);
    table_text(&out, &rows, 80, STR("HOLE"));
    assert_str(buf_take(&out), "path    path\n------  ----\na,\"b\"   HOLE\n"
                               "\xEF\xBF\xBD[2J\xEF\xBF\xBD   x\n");
    buf_init(&out, &arena);
    table_text(&out, &rows, 8, STR("HOLE"));
    assert_true(str_starts(buf_take(&out), STR("path  a,\"b\" \npath  HOLE\n\npath  ")));
    buf_init(&out, &arena);
    table_json(&out, &none);
    assert_str(buf_take(&out), "[]\n");
}

static void query_values_keep_their_types(void **state)
{
    (void)state;
    struct query_value values[] = {{QUERY_INTEGER, STR("-12")},
                                   {QUERY_REAL, STR("1.5")},
                                   {QUERY_REAL, STR("Inf")},
                                   {QUERY_TEXT, STR("12")}};
    struct query_result rows = {.rows = 1, .values = values};
    for (int i = 0; i < 4; i++)
        vec_push(&arena, &rows.columns, arena_printf(&arena, "c%d", i));
    struct buf out;
    buf_init(&out, &arena);
    table_json(&out, &rows);
    assert_str(buf_take(&out), "[\n{\"c0\": -12, \"c1\": 1.5, \"c2\": null, \"c3\": \"12\"}\n]\n");
}

static void commands_are_collected(void **state)
{
    (void)state;
    assert_non_null(command_find(STR("evaluate")));
    assert_null(command_find(STR("evaluat")));
    for (const struct command *const *c = commands; *c; c++) {
        assert_non_null((*c)->run);
        assert_true((*c)->options & OPTION_BIT(help));
        assert_true((*c)->arguments_min <= (*c)->arguments_max);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)
        TEST(options_take_values_in_every_spelling),
        TEST(lists_are_split_and_repeated),
        TEST(an_output_belongs_to_the_format_before_it),
        TEST(wrong_options_are_told),
        TEST(a_date_is_given_or_from_the_environment_or_today),
        TEST(tables_are_quoted),
        TEST(tables_fit_or_become_blocks),
        TEST(query_values_keep_their_types),
        TEST(commands_are_collected),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
