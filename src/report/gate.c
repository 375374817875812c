/* What a pull request is told: what this change makes worse, three lines, no grade. Without a
 * comparison it is what stands open. */
#include "report/common.h"
#include "report/format.h"

enum { SHOWN = 3 };

static void put_head(struct buf *out, const struct report *r, uint32_t told, uint32_t blocking)
{
    struct arena *a = out->arena;
    if (!r->compared.p) {
        struct str n = words_count(a, told, "open problem", "open problems");
        buf_printf(out, "%.*s, %u blocking.\n", STR_ARG(n), blocking);
        return;
    }
    struct str name = text_clean(a, r->compared, TEXT_LINE);
    struct str n = words_count(a, told, "new problem", "new problems");
    if (told)
        buf_printf(out, "%.*s since %.*s, %u blocking", STR_ARG(n), STR_ARG(name), blocking);
    else
        buf_printf(out, "Nothing got worse since %.*s", STR_ARG(name));
    if (r->problems_gone)
        buf_printf(out, "; %u gone", r->problems_gone);
    buf_c(out, ".\n");
}

static void put_problem(struct buf *out, const struct problem *p)
{
    struct arena *a = out->arena;
    struct str path = text_clean(a, p->path.p ? p->path : STR("(no file)"), TEXT_LINE);
    struct str text = problem_text(a, p);
    buf_printf(out, "%.*s:%lld: %.*s (%.*s, %s)\n", STR_ARG(path), (long long)p->line,
               STR_ARG(text), STR_ARG(p->item->id),
               p->status == STATUS_FAIL ? "blocks" : "warning");
}

static void write_gate(const struct report *r, struct buf *out,
                       const struct format_options *options)
{
    (void)options;
    uint32_t told = 0, blocking = 0, shown = 0;
    for (uint32_t i = 0; i < r->problems.n; i++) {
        told += problem_told(r, &r->problems.v[i]);
        blocking += problem_told(r, &r->problems.v[i]) && r->problems.v[i].status == STATUS_FAIL;
    }
    put_head(out, r, told, blocking);
    for (uint32_t i = 0; i < r->problems.n && shown < SHOWN; i++) {
        if (!problem_told(r, &r->problems.v[i]))
            continue;
        put_problem(out, &r->problems.v[i]);
        shown++;
    }
    if (told > shown)
        buf_printf(out, "+%u more; --format github, sarif or json lists all\n", told - shown);
}

const struct format format_gate = {
    .name = "gate",
    .description = "what a change makes worse, in a few lines (default with --since, --baseline)",
    .write = write_gate,
};
