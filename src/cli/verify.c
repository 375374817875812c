/* Holds a saved report against the repository: is each cited line still there, word for word? What
 * is shown as proof must be checkable by anybody, later and elsewhere. */
#include "base/limits.h"
#include "cli/session.h"
#include "report/common.h"
#include "report/saved.h"
#include "repo/files.h"

enum fate { THERE, MOVED, GONE, FATES };

// Where the line with the text of E is now; 0 when nowhere in its file.
static int64_t search(struct session *s, const struct saved_evidence *e)
{
    int64_t line = 1;
    for (;; line++) {
        struct str now = evaluation_excerpt(s->evaluation, e->path, line);
        if (!now.p)
            return 0;
        if (str_eq(now, e->excerpt))
            return line;
    }
}

static enum fate check(struct session *s, const struct saved_evidence *e, struct buf *out)
{
    struct arena *a = s->cli->arena;
    struct str now = evaluation_excerpt(s->evaluation, e->path, e->line);
    if (now.p && str_eq(now, e->excerpt))
        return THERE;
    int64_t line = search(s, e);
    struct str path = text_clean(a, e->path, TEXT_LINE);
    struct str id = text_clean(a, e->item, TEXT_LINE);
    struct str cited = text_clean(a, e->excerpt, TEXT_LINE);
    buf_printf(out, "%.*s:%lld: ", STR_ARG(path), (long long)e->line);
    if (line)
        buf_printf(out, "now at line %lld (%.*s)\n", (long long)line, STR_ARG(id));
    else
        buf_printf(out, "no longer there: %.*s (%.*s)\n", STR_ARG(cited), STR_ARG(id));
    return line ? MOVED : GONE;
}

static int check_all(struct session *s, const struct saved_report *r)
{
    struct cli *cli = s->cli;
    uint32_t fates[FATES] = {0};
    struct buf out;
    buf_init(&out, cli->arena);
    for (uint32_t i = 0; i < r->evidence.n; i++)
        fates[check(s, &r->evidence.v[i], &out)]++;
    struct str n = words_count(cli->arena, r->evidence.n, "cited line", "cited lines");
    buf_printf(&out, "%.*s: %u still there, %u moved, %u gone.\n", STR_ARG(n), fates[THERE],
               fates[MOVED], fates[GONE]);
    int code = cli_print(cli, buf_take(&out));
    if (code || option_given(&cli->options, OPTION_exit_zero))
        return code;
    return fates[GONE] ? EXIT_GATE : EXIT_MET;
}

static int run(struct cli *cli)
{
    struct session s;
    struct saved_report report;
    struct diag d = {0};
    struct str text, file = cli->options.arguments.v[0];
    enum err e = files_read(cli->arena, file, BUF_MAX, &text, &d);
    if (!e)
        e = saved_read(&report, cli->arena, file, text, &d);
    d.err = e;
    if (e)
        return cli_fail(cli, &d);
    int code = session_init(&s, cli);
    if (code)
        return code;
    code = session_open(&s, false);
    if (!code)
        code = check_all(&s, &report);
    session_release(&s);
    return code;
}

const struct command command_verify = {
    .name = "verify",
    .summary = "hold a saved report against the repository: are the cited lines still there?",
    .usage = "REPORT.json",
    .details =
        "Each line that the report cites is looked up again. One that stands elsewhere in its\n"
        "file is told with its new place; one that is gone makes the exit code 1.",
    .options = SESSION_OPTIONS | OPTION_BIT(exit_zero),
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
