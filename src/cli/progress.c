/* Saved reports over time: how verdict and score moved, what was fixed and what fell back between
 * one report and the next. Reads JSON reports only; no repository is looked at. */
#include "cli/rows.h"
#include "report/common.h"
#include "report/saved.h"
#include "repo/files.h"

#include "base/limits.h"

#include <stdlib.h>

struct dated {
    struct str path;
    struct saved_report report;
};

typedef vec(struct dated) dated_vec;

static int by_date(const void *x, const void *y)
{
    const struct dated *a = x, *b = y;
    int order = str_cmp(a->report.evaluated, b->report.evaluated);
    return order ? order : str_cmp(a->path, b->path);
}

// Files that are no reports are named and left out: a folder of artifacts may hold others.
static int read_all(struct cli *cli, struct str directory, dated_vec *out)
{
    struct str root = files_real(cli->arena, directory);
    str_vec files = files_in(cli->arena, root, STR("**/*.json"));
    for (uint32_t i = 0; i < files.n; i++) {
        struct dated one = {.path = files.v[i]};
        struct str text;
        struct diag d = {0};
        enum err e = files_read(cli->arena, files.v[i], BUF_MAX, &text, &d);
        if (!e)
            e = saved_read(&one.report, cli->arena, files.v[i], text, &d);
        d.err = e;
        if (e)
            cli_fail(cli, &d);
        else
            vec_push(cli->arena, out, one);
    }
    if (!out->n)
        return cli_usage(cli, "%.*s: no saved report (prod-readiness --format json -o FILE)",
                         STR_ARG(directory));
    qsort(out->v, out->n, sizeof *out->v, by_date);
    return EXIT_MET;
}

static struct str change(struct arena *a, int64_t from, int64_t to)
{
    return from == to ? STR("") : arena_printf(a, " (%+lld)", (long long)(to - from));
}

static void put_table(struct cli *cli, const dated_vec *all, struct buf *out)
{
    struct query_result table = {0};
    struct arena *a = cli->arena;
    const char *const names[] = {"date", "verdict", "score", "blockers", "warnings", "note"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        vec_push(a, &table.columns, str_c(names[i]));
    for (uint32_t i = 0; i < all->n; i++) {
        const struct saved_report *r = &all->v[i].report;
        const struct saved_report *before = i ? &all->v[i - 1].report : r;
        struct str score = change(a, before->score, r->score);
        struct str blockers = change(a, before->blockers, r->blockers);
        struct str warnings = change(a, before->warnings, r->warnings);
        bool other = !str_eq(before->checklist_version, r->checklist_version);
        bool tier = before->tier != r->tier;
        struct str cells[] = {
            r->evaluated,
            str_c(words_verdict(r->verdict)),
            arena_printf(a, "%lld/%lld%.*s", (long long)r->score, (long long)r->out_of,
                         STR_ARG(score)),
            arena_printf(a, "%u%.*s", r->blockers, STR_ARG(blockers)),
            arena_printf(a, "%u%.*s", r->warnings, STR_ARG(warnings)),
            other  ? arena_printf(a, "checklist %.*s from here", STR_ARG(r->checklist_version))
            : tier ? arena_printf(a, "tier %d from here", r->tier)
                   : STR(""),
        };
        table_add(&table, a, cells);
    }
    table_text(out, &table, 400, STR(""));
}

static const struct saved_item *find(const struct saved_report *r, struct str id)
{
    for (uint32_t i = 0; i < r->items.n; i++)
        if (str_eq(r->items.v[i].id, id))
            return &r->items.v[i];
    return NULL;
}

static bool is_open(const struct saved_item *item)
{
    return item->status == STATUS_FAIL || item->status == STATUS_WARN;
}

// The items that went from open to PASS (FIXED) or back, between two reports.
static uint32_t put_moves(const struct saved_report *before, const struct saved_report *after,
                          bool fixed, struct buf *out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < after->items.n; i++) {
        const struct saved_item *now = &after->items.v[i], *then = find(before, now->id);
        bool moved = then && (fixed ? is_open(then) && now->status == STATUS_PASS
                                    : then->status == STATUS_PASS && is_open(now));
        if (!moved)
            continue;
        struct str id = text_clean(out->arena, now->id, TEXT_LINE);
        struct str title = text_clean(out->arena, now->title, TEXT_LINE);
        buf_printf(out, "  %s  %.*s  %.*s\n", fixed ? "fixed    " : "fell back", STR_ARG(id),
                   STR_ARG(title));
        n++;
    }
    return n;
}

static int run(struct cli *cli)
{
    dated_vec all = {0};
    struct buf out;
    buf_init(&out, cli->arena);
    int code = read_all(cli, cli->options.arguments.v[0], &all);
    if (code)
        return code;
    put_table(cli, &all, &out);
    for (uint32_t i = 1; i < all.n; i++) {
        size_t start = out.n;
        const struct saved_report *before = &all.v[i - 1].report, *now = &all.v[i].report;
        buf_printf(&out, "\n%.*s to %.*s:\n", STR_ARG(before->evaluated), STR_ARG(now->evaluated));
        uint32_t moves = put_moves(before, now, true, &out) + put_moves(before, now, false, &out);
        if (!moves)
            out.n = start; // nothing to tell
    }
    return cli_print(cli, buf_take(&out));
}

const struct command command_progress = {
    .name = "progress",
    .summary = "saved reports over time: the trend, what was fixed, what fell back",
    .usage = "DIR",
    .details =
        "DIR holds JSON reports (prod-readiness --format json -o DIR/2026-01-15.json), one a\n"
        "week for instance. They are put in order by their dates. A change of the checklist's\n"
        "version or of the tier is marked, since numbers before and after it differ for that\n"
        "reason, too.",
    .options = OPTION_BIT(help),
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
