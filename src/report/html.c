/* The report as one page for a browser, nothing loaded from elsewhere. The page is a small program
 * (web/, made into one file by tools/web.py); here its marks are replaced: the title, what a
 * browser without scripts shows, and the report as JSON with what only the page tells beside it. No
 * text of the repository can end an element: those for HTML are escaped, and in the JSON no '<',
 * '>' or '&' is left, nor anything but ASCII. The page itself makes text nodes of them. */
#include "base/data.h"
#include "report/format.h"
#include "report/json.h"

#include <string.h>

static struct str template_text(void)
{
    for (size_t i = 0; i < data_files_n; i++)
        if (strcmp(data_files[i].path, "web/index.html") == 0)
            return data_text(&data_files[i]);
    return STR("");
}

static void put_html(struct buf *out, struct str s)
{
    text_markup(out, text_clean(out->arena, s, TEXT_LINE));
}

static void put_title(const struct report *r, struct buf *out)
{
    buf_printf(out, "%s: ", words_verdict(r->verdict));
    put_html(out, report_name(r));
    buf_c(out, ", production readiness");
}

// ------------------------------------------------------------------------------ without scripts

static void put_questions(const struct report *r, struct buf *out)
{
    static const char *const answers[] = {"yes", "NO", "unproven"};
    buf_c(out, "<h2>At 2am</h2>\n<dl>\n");
    for (uint32_t i = 0; i < r->questions.n; i++) {
        buf_c(out, "<dt>");
        put_html(out, r->questions.v[i].text);
        buf_printf(out, "</dt><dd><strong>%s</strong>: ", answers[r->questions.v[i].answer]);
        put_html(out, r->questions.v[i].why);
        buf_c(out, "</dd>\n");
    }
    buf_c(out, "</dl>\n");
}

static void put_blocker(const struct item_result *item, struct buf *out)
{
    const struct evidence *e = item_witness(item);
    buf_c(out, "<li>");
    put_html(out, item_trouble(out->arena, item));
    buf_c(out, " <code>");
    put_html(out, item->item->id);
    if (e && item_proven(item)) {
        buf_c(out, "</code> at <code>");
        put_html(out, words_place(out->arena, e));
    }
    buf_c(out, "</code>");
    if (item->fix.summary.n) {
        buf_c(out, "<br>Fix: ");
        put_html(out, item->fix.summary);
    }
    buf_c(out, "</li>\n");
}

static void put_static(const struct report *r, struct buf *out)
{
    index_vec blockers = {0};
    report_blockers(r, out->arena, &blockers);
    buf_c(out, "<h1>");
    put_html(out, report_name(r));
    buf_printf(out, ": %s</h1>\n<p>Tier %d, score %d/%d, evaluated ", words_verdict(r->verdict),
               r->tier, r->score, r->out_of);
    put_html(out, r->evaluated);
    buf_c(out, ". This browser runs no scripts, so only the summary is shown.</p>\n");
    if (r->incomplete) {
        buf_c(out, "<p><strong>The scan is incomplete:</strong> ");
        put_html(out, r->incomplete_why);
        buf_c(out, "</p>\n");
    }
    put_questions(r, out);
    buf_c(out, blockers.n ? "<h2>Blockers</h2>\n<ol>\n" : "<h2>No open blocker</h2>\n");
    for (uint32_t i = 0; i < blockers.n; i++)
        put_blocker(&r->items.v[blockers.v[i]], out);
    buf_c(out, blockers.n ? "</ol>\n" : "");
}

// ---------------------------------------------------------------------------------------- data

static void put(json_t *object, const char *key, json_t *value)
{
    json_object_set_new(object, key, value);
}

static void put_text(struct json_maker *b, json_t *object, const char *key, struct str s)
{
    put(object, key, json_text(b, s));
}

static json_t *build_waiver(struct json_maker *b, const struct item_result *item)
{
    if (!item->waive_until.n)
        return json_null();
    json_t *o = json_object();
    put_text(b, o, "by", item->waive_by);
    put_text(b, o, "until", item->waive_until);
    put_text(b, o, "reason", item->waive_reason);
    return o;
}

static json_t *build_item(struct json_maker *b, const struct report *r, uint32_t i)
{
    const struct item_result *item = &r->items.v[i];
    json_t *o = json_object(), *policies = json_array();
    str_vec under = {0};
    if (item->status == STATUS_FAIL)
        report_dependents(r, i, b->arena, &under);
    put_text(b, o, "summary",
             item->status == STATUS_PASS   ? item_comfort(b->arena, item)
             : item->status == STATUS_SKIP ? item_reason(b->arena, item)
                                           : item_trouble(b->arena, item));
    put_text(b, o, "why", item->item->why);
    put_text(b, o, "how", item->item->how);
    put_text(b, o, "fix", item->item->fix);
    put_text(b, o, "root", item->root >= 0 ? r->items.v[item->root].item->id : STR_NONE);
    put(o, "dependents", json_texts(b, &under));
    for (int tier = 0; tier < 3; tier++)
        json_array_append_new(policies, json_string(words_policy(item->item->policy[tier])));
    put(o, "policies", policies);
    put(o, "waiver", build_waiver(b, item));
    put(o, "more", json_integer(item->evidence_more));
    return o;
}

static json_t *build_matrix(struct json_maker *b, const struct report *r)
{
    json_t *o = json_object(), *columns = json_array(), *rows = json_array();
    for (int k = 0; k < DEPENDENCY_CELLS; k++)
        json_array_append_new(columns, json_string(dependency_cells[k]));
    for (uint32_t i = 0; i < r->matrix.n; i++) {
        const struct dependency_row *d = &r->matrix.v[i];
        json_t *row = json_object(), *cells = json_array();
        put_text(b, row, "name", d->name);
        put_text(b, row, "kind", d->kind);
        put_text(b, row, "path", d->path);
        put(row, "line", json_integer(d->line));
        for (int k = 0; k < DEPENDENCY_CELLS; k++)
            json_array_append_new(cells, json_text(b, d->cells[k]));
        put(row, "cells", cells);
        json_array_append_new(rows, row);
    }
    put(o, "columns", columns);
    put(o, "rows", rows);
    return o;
}

static json_t *known(int64_t n)
{
    return n < 0 ? json_null() : json_integer(n);
}

static json_t *build_budget(struct json_maker *b, const struct report *r)
{
    json_t *rows = json_array();
    for (uint32_t i = 0; i < r->budget.n; i++) {
        const struct time_row *t = &r->budget.v[i];
        json_t *o = json_object();
        put_text(b, o, "layer", t->layer);
        put(o, "edge", json_boolean(t->edge));
        put_text(b, o, "endpoint", t->endpoint);
        put_text(b, o, "route_path", t->route_path);
        put(o, "route_line", json_integer(t->route_line));
        put_text(b, o, "path", t->path);
        put(o, "line", json_integer(t->line));
        put_text(b, o, "what", t->what);
        put_text(b, o, "bound", t->bound);
        put(o, "tries", json_integer(t->tries));
        put(o, "ms", known(t->ms));
        put(o, "limit", known(t->limit_ms));
        put(o, "exceeds", json_boolean(t->exceeds));
        json_array_append_new(rows, o);
    }
    return rows;
}

static json_t *build_facts(struct json_maker *b, const struct report *r)
{
    json_t *rows = json_array();
    for (uint32_t i = 0; i < r->facts.n; i++) {
        const struct operation_fact *f = &r->facts.v[i];
        json_t *o = json_object();
        put_text(b, o, "topic", f->topic);
        put_text(b, o, "name", f->name);
        put_text(b, o, "value", f->value);
        put_text(b, o, "detail", f->detail);
        put_text(b, o, "path", f->path);
        put(o, "line", json_integer(f->line));
        put_text(b, o, "page", f->page);
        json_array_append_new(rows, o);
    }
    return rows;
}

// What the page tells and the contract of the JSON report does not hold.
static json_t *build_page(struct json_maker *b, const struct report *r)
{
    json_t *o = json_object(), *items = json_object(), *blockers = json_array();
    json_t *reasons = json_array(), *asked = json_array();
    for (uint32_t i = 0; i < r->items.n; i++) {
        struct str id = text_clean(b->arena, r->items.v[i].item->id, b->kind);
        json_object_setn_new(items, id.p, id.n, build_item(b, r, i));
    }
    index_vec worst = {0};
    report_blockers(r, b->arena, &worst);
    for (uint32_t i = 0; i < worst.n; i++)
        json_array_append_new(blockers, json_text(b, r->items.v[worst.v[i]].item->id));
    for (uint32_t i = 0; i < r->questions.n; i++)
        json_array_append_new(reasons, json_text(b, r->questions.v[i].why));
    for (uint32_t i = 0; i < r->categories.n; i++)
        json_array_append_new(asked, json_text(b, r->categories.v[i].question));
    put_text(b, o, "name", report_name(r));
    put(o, "items", items);
    put(o, "blockers", blockers);
    put(o, "reasons", reasons);
    put(o, "asked", asked);
    put_text(b, o, "incomplete", r->incomplete ? r->incomplete_why : STR_NONE);
    put_text(b, o, "compared", r->compared);
    put(o, "gone", json_integer(r->problems_gone));
    put(o, "problems_more", json_integer(r->problems_more));
    put(o, "eta_hours", json_real(r->eta_days * 8));
    put(o, "attested", json_integer(r->attested));
    put(o, "self_attested", json_integer(r->self_attested));
    put(o, "operations", json_boolean(r->operations));
    put_text(b, o, "operations_why", r->operations_why);
    put(o, "matrix", build_matrix(b, r));
    put(o, "budget", build_budget(b, r));
    put(o, "facts", build_facts(b, r));
    return o;
}

// In JSON these three stand only inside texts, where their escape means the same.
static int put_escaped(const char *bytes, size_t n, void *context)
{
    struct buf *out = context;
    size_t from = 0;
    for (size_t i = 0; i < n; i++) {
        char c = bytes[i];
        if (c != '<' && c != '>' && c != '&')
            continue;
        buf_str(out, (struct str){bytes + from, i - from});
        buf_c(out, c == '<' ? "\\u003c" : c == '>' ? "\\u003e" : "\\u0026");
        from = i + 1;
    }
    buf_str(out, (struct str){bytes + from, n - from});
    return out->truncated ? -1 : 0;
}

static void put_data(const struct report *r, struct buf *out)
{
    struct json_maker b = {out->arena, TEXT_BLOCK};
    json_t *root = json_report(&b, r);
    put(root, "page", build_page(&b, r));
    if (json_dump_callback(root, put_escaped, out, JSON_COMPACT | JSON_ENSURE_ASCII))
        out->truncated = true;
    json_decref(root);
}

// ------------------------------------------------------------------------------------ template

static const struct {
    const char *mark;
    void (*put)(const struct report *r, struct buf *out);
} marks[] = {
    {"<!--report:title-->", put_title},
    {"<!--report:static-->", put_static},
    {"<!--report:data-->", put_data},
};
enum { MARKS = sizeof marks / sizeof *marks };

static void write_html(const struct report *r, struct buf *out,
                       const struct format_options *options)
{
    (void)options;
    struct str rest = template_text();
    for (int i = 0; i < MARKS; i++) { // they stand in this order
        ptrdiff_t at = str_find(rest, str_c(marks[i].mark), 0);
        if (at < 0)
            continue;
        buf_str(out, str_sub(rest, 0, (size_t)at));
        marks[i].put(r, out);
        rest = str_from(rest, (size_t)at + strlen(marks[i].mark));
    }
    buf_str(out, rest);
}

const struct format format_html = {
    .name = "html",
    .description = "one page for a browser: findings, dependencies, timeouts, work list, launch",
    .operations = true,
    .write = write_html,
};
