/* JUnit XML: a suite for each category, a case for each item. A blocker is a failure, a warning
 * passes and says so, what does not apply is skipped. The dialect is the one that Jenkins and
 * GitLab read (Jenkins xUnit plugin, junit-10.xsd). */
#include "report/common.h"
#include "report/format.h"

// Text and attributes alike; text_clean has taken out what XML 1.0 cannot hold.
static void put(struct buf *out, struct str s)
{
    text_markup(out, text_clean(out->arena, s, TEXT_BLOCK));
}

static void put_places(struct buf *out, const struct report *r, const struct item_result *item)
{
    for (uint32_t i = 0; i < r->problems.n; i++) {
        const struct problem *p = &r->problems.v[i];
        if (p->item != item->item || !problem_told(r, p))
            continue;
        put(out, p->path.p ? p->path : STR("(no file)"));
        buf_printf(out, ":%lld: ", (long long)p->line);
        put(out, problem_text(out->arena, p));
        buf_char(out, '\n');
    }
    struct str fix = text_sentence(out->arena, item->fix.summary);
    if (fix.n) {
        buf_c(out, "Fix: ");
        put(out, fix);
    }
}

static bool is_told(const struct report *r, const struct item_result *item)
{
    for (uint32_t i = 0; i < r->problems.n; i++)
        if (r->problems.v[i].item == item->item && problem_told(r, &r->problems.v[i]))
            return true;
    return false;
}

static bool fails(const struct report *r, const struct item_result *item)
{
    return item->status == STATUS_FAIL && !item->waived && is_told(r, item);
}

static void put_case(struct buf *out, const struct report *r, const struct item_result *item)
{
    buf_c(out, "    <testcase classname=\"");
    put(out, item->item->section);
    buf_c(out, "\" name=\"");
    put(out, item->item->id);
    buf_c(out, "\" time=\"0\">");
    if (fails(r, item)) {
        buf_c(out, "<failure type=\"blocker\" message=\"");
        put(out, item_trouble(out->arena, item));
        buf_c(out, "\">");
        put_places(out, r, item);
        buf_c(out, "</failure>");
    } else if (item->status == STATUS_SKIP) {
        buf_c(out, "<skipped message=\"");
        put(out, item_reason(out->arena, item));
        buf_c(out, "\"/>");
    } else if (item->status != STATUS_PASS && is_told(r, item)) {
        buf_c(out, "<system-out>warning: ");
        put_places(out, r, item);
        buf_c(out, "</system-out>");
    }
    buf_c(out, "</testcase>\n");
}

// CATEGORY: an id of the seven; STR_NONE: the repository's own items.
static bool is_in(const struct item_result *item, struct str category)
{
    return category.p
               ? !item->item->custom && str_eq(words_category(item->item->category), category)
               : item->item->custom;
}

static void put_suite(struct buf *out, const struct report *r, struct str category,
                      struct str title)
{
    uint32_t tests = 0, failures = 0, skipped = 0;
    for (uint32_t i = 0; i < r->items.n; i++) {
        const struct item_result *item = &r->items.v[i];
        if (!is_in(item, category))
            continue;
        tests++;
        failures += fails(r, item);
        skipped += item->status == STATUS_SKIP;
    }
    if (!tests)
        return;
    buf_c(out, "  <testsuite name=\"");
    put(out, title);
    buf_printf(out, "\" tests=\"%u\" failures=\"%u\" errors=\"0\" skipped=\"%u\" time=\"0\">\n",
               tests, failures, skipped);
    for (uint32_t i = 0; i < r->items.n; i++)
        if (is_in(&r->items.v[i], category))
            put_case(out, r, &r->items.v[i]);
    buf_c(out, "  </testsuite>\n");
}

static void write_junit(const struct report *r, struct buf *out,
                        const struct format_options *options)
{
    (void)options;
    buf_c(out,
          "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"prod-readiness\">\n");
    for (uint32_t i = 0; i < r->categories.n; i++)
        put_suite(out, r, r->categories.v[i].id, r->categories.v[i].title);
    put_suite(out, r, STR_NONE, STR("Of this repository"));
    buf_c(out, "</testsuites>\n");
}

const struct format format_junit = {
    .name = "junit",
    .description = "JUnit XML: a suite for each category, a case for each item",
    .write = write_junit,
};
