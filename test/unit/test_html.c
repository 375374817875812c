// The HTML report over a report made by hand: one file, in which no text of a repository is markup.
#include "report/common.h"
#include "report/format.h"

#include <jansson.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "report_sample.h"

static const char begin_data[] = "<script type=\"application/json\" id=\"report\">";

static struct arena arena;
static struct report report;

static int set_up(void **state)
{
    (void)state;
    arena_init(&arena);
    sample_report(&report, &arena);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_release(&arena);
    return 0;
}

static struct str page(void)
{
    struct buf out;
    struct format_options options = {.width = 80};
    buf_init(&out, &arena);
    format_find(STR("html"))->write(&report, &out, &options);
    assert_false(out.truncated);
    return buf_take(&out);
}

static struct str between(struct str text, const char *from, const char *to)
{
    ptrdiff_t start = str_find(text, str_c(from), 0);
    assert_true(start >= 0);
    size_t at = (size_t)start + strlen(from);
    ptrdiff_t end = str_find(text, str_c(to), at);
    assert_true(end >= 0);
    return str_sub(text, at, (size_t)end - at);
}

static json_t *data(struct str html)
{
    struct str text = between(html, begin_data, "</script>");
    json_t *root = json_loadb(text.p, text.n, 0, NULL);
    assert_non_null(root);
    return root;
}

static const char *string(json_t *object, const char *key)
{
    return json_string_value(json_object_get(object, key));
}

static void test_one_file_without_marks(void **state)
{
    (void)state;
    struct str html = page();
    assert_true(str_starts(html, STR("<!doctype html>")));
    assert_false(str_contains(html, STR("<!--report:")));
    assert_true(str_contains(html, STR("default-src 'none'; script-src 'sha256-")));
    assert_false(str_contains(html, STR("src=\"")));
    assert_false(str_contains(html, STR("rel=\"stylesheet\"")));
    assert_true(str_eq(html, page()));
}

static void test_data_ends_no_element(void **state)
{
    (void)state;
    report.items.v[SAMPLE_STRIPE].evidence.v[0].excerpt =
        STR("</script><img src=x onerror=hit()> & \xE2\x80\xA8 \xE2\x80\xAE <!--");
    report.service = STR("</title></noscript><b>\"");
    struct str html = page();
    struct str text = between(html, begin_data, "</script>");
    for (size_t i = 0; i < text.n; i++)
        assert_true(text.p[i] != '<' && text.p[i] != '>' && text.p[i] != '&' &&
                    (unsigned char)text.p[i] < 0x80);
    json_t *root = data(html);
    json_t *item = json_array_get(json_object_get(root, "items"), SAMPLE_STRIPE);
    json_t *evidence = json_array_get(json_object_get(item, "evidence"), 0);
    const char *excerpt = string(evidence, "excerpt");
    assert_non_null(strstr(excerpt, "</script><img src=x onerror=hit()> & "));
    assert_null(strstr(excerpt, "\xE2\x80\xAE")); // would turn the line around
    json_decref(root);
    assert_true(str_contains(between(html, "<title>", "</title>"), STR("&lt;/title&gt;")));
    assert_true(str_contains(between(html, "<noscript>", "</noscript>"),
                             STR("&lt;/noscript&gt;&lt;b&gt;&quot;")));
}

static void test_static_summary(void **state)
{
    (void)state;
    struct str text = between(page(), "<noscript>", "</noscript>");
    assert_true(str_contains(text, STR("Payment &lt;API&gt;: NOT READY")));
    assert_true(str_contains(text, STR("Stripe hangs (no timeout)")));
    assert_true(str_contains(text, STR("src/stripe.ts:12")));
    assert_true(str_contains(text, STR("Fix: write a runbook for each failure mode")));
    assert_true(str_contains(text, STR("<strong>NO</strong>: because | of this")));
}

static void test_page_beside_the_contract(void **state)
{
    (void)state;
    struct dependency_row row = {
        .name = STR("pg <x>"), .kind = STR("db"), .path = STR("src/db.ts"), .line = 4};
    row.cells[0] = STR("5000 ms src/db.ts:9");
    vec_push(&arena, &report.matrix, row);
    vec_push(&arena, &report.budget,
             (struct time_row){.layer = STR("database"), .what = STR("pg query"), .ms = -1});
    json_t *root = data(page());
    json_t *extra = json_object_get(root, "page");
    json_t *rows = json_object_get(json_object_get(extra, "matrix"), "rows");
    json_t *cells = json_object_get(json_array_get(rows, 0), "cells");
    assert_int_equal(json_array_size(cells), DEPENDENCY_CELLS);
    assert_string_equal(json_string_value(json_array_get(cells, 0)), "5000 ms src/db.ts:9");
    assert_true(json_is_null(json_array_get(cells, 1)));
    json_t *time = json_array_get(json_object_get(extra, "budget"), 0);
    assert_true(json_is_null(json_object_get(time, "ms")));
    assert_true(json_is_null(json_object_get(time, "bound")));
    // the first blocker is the one that the repository shows; what falls with the other is told
    json_t *blockers = json_object_get(extra, "blockers"), *items = json_object_get(extra, "items");
    assert_string_equal(json_string_value(json_array_get(blockers, 0)), "part2.item-20");
    json_t *runbooks = json_object_get(items, json_string_value(json_array_get(blockers, 1)));
    assert_int_equal(json_array_size(json_object_get(runbooks, "dependents")), 1);
    json_decref(root);
}

static void test_json_format_is_as_it_was(void **state)
{
    (void)state;
    struct buf out;
    struct format_options options = {0};
    buf_init(&out, &arena);
    format_find(STR("json"))->write(&report, &out, &options);
    assert_false(str_contains(buf_take(&out), STR("\"page\":")));
    assert_false(format_find(STR("json"))->operations);
    assert_true(format_find(STR("html"))->operations);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(test_one_file_without_marks, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_data_ends_no_element, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_static_summary, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_page_beside_the_contract, set_up, tear_down),
        cmocka_unit_test_setup_teardown(test_json_format_is_as_it_was, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
