/* Options become an evaluation. The progress line appears late (a scan that takes half a second
 * needs none) and only where a person looks; it is also where ^C is heeded, since nothing has been
 * written anywhere while a scan runs. */
#include "cli/session.h"

#include "base/date.h"
#include "base/limits.h"
#include "report/common.h"
#include "repo/revision.h"

#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { PROGRESS_AFTER = 500, PROGRESS_EVERY = 100, DAY_SECONDS = 86400 }; // milliseconds, seconds

static int64_t milliseconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void clear_line(struct session *s)
{
    if (s->dirty)
        fputs("\r\033[K", s->cli->err);
    fflush(s->cli->err);
    s->dirty = false;
}

static void progress(void *context, const char *stage, uint32_t done, uint32_t of)
{
    struct session *s = context;
    if (cli_interrupted(s->cli)) {
        clear_line(s);
        if (s->temporary.p)
            revision_remove(s->cli->arena, s->temporary);
        _exit(EXIT_INTERRUPTED);
    }
    int64_t now = milliseconds();
    if (!s->cli->err_terminal || now - s->started < PROGRESS_AFTER ||
        now - s->shown < PROGRESS_EVERY)
        return;
    s->shown = now;
    s->dirty = true;
    if (of)
        fprintf(s->cli->err, "\r\033[K%s %u of %u", stage, done, of);
    else
        fprintf(s->cli->err, "\r\033[K%s", stage);
    fflush(s->cli->err);
}

enum err date_choose(struct arena *a, struct str given, const char *epoch, struct str *date,
                     struct diag *d)
{
    int64_t day, seconds;
    if (given.p) {
        if (!date_parse(given, &day))
            return diag_set(d, a, ERR_USAGE, STR_NONE, 0,
                            "--date %.*s is no day; YYYY-MM-DD is asked", STR_ARG(given));
        *date = given;
        return ERR_OK;
    }
    if (epoch && *epoch) {
        if (!str_int(str_c(epoch), &seconds) || seconds < 0 || seconds / DAY_SECONDS > 2900000)
            return diag_set(d, a, ERR_USAGE, STR_NONE, 0,
                            "SOURCE_DATE_EPOCH is '%s'; seconds since 1970 are asked", epoch);
        *date = date_text(a, seconds / DAY_SECONDS);
        return ERR_OK;
    }
    time_t now = time(NULL);
    struct tm local;
    localtime_r(&now, &local);
    *date =
        arena_printf(a, "%04d-%02d-%02d", local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
    return ERR_OK;
}

static bool number_option(const struct options *o, enum option option, int64_t least, int64_t most,
                          int64_t *n)
{
    struct str value = option_value(o, option);
    return !value.p || (str_int(value, n) && *n >= least && *n <= most);
}

int session_init(struct session *s, struct cli *cli)
{
    const struct options *o = &cli->options;
    int64_t tier = -1, threads = 0;
    struct diag d = {0};
    *s = (struct session){.cli = cli, .started = milliseconds()};
    if (!number_option(o, OPTION_tier, 0, 2, &tier))
        return cli_usage(cli,
                         "--tier %.*s: a tier is 0 (core revenue), 1 (important) or 2 (nice to "
                         "have)",
                         STR_ARG(option_value(o, OPTION_tier)));
    if (!number_option(o, OPTION_threads, 1, THREADS_MAX, &threads))
        return cli_usage(cli, "--threads %.*s: 1 to %d are possible",
                         STR_ARG(option_value(o, OPTION_threads)), THREADS_MAX);
    struct str root = option_value(o, OPTION_repo);
    s->options = (struct evaluation_options){
        .repo = {.root = root.p ? root : STR("."), .with = o->values[OPTION_with]},
        .config_file = option_value(o, OPTION_config),
        .tier = (int)tier,
        .evaluator = option_value(o, OPTION_evaluator),
        .only = o->values[OPTION_only],
        .skip = o->values[OPTION_skip],
        .no_sieve = option_given(o, OPTION_no_sieve),
        .threads = (uint32_t)threads,
        .progress = progress,
        .progress_context = s,
    };
    if (date_choose(cli->arena, option_value(o, OPTION_date), getenv("SOURCE_DATE_EPOCH"),
                    &s->options.date, &d))
        return cli_fail(cli, &d);
    return EXIT_MET;
}

void session_quiet(struct session *s)
{
    clear_line(s);
}

int session_walk(struct session *s)
{
    struct diag d = {0};
    enum err e = evaluation_open(&s->evaluation, s->cli->arena, &s->options, &d);
    if (!e)
        return EXIT_MET;
    clear_line(s);
    d.err = e;
    return cli_fail(s->cli, &d);
}

int session_open(struct session *s, bool judge)
{
    struct diag d = {0};
    int code = s->evaluation ? EXIT_MET : session_walk(s);
    if (code)
        return code;
    enum err e = evaluation_read(s->evaluation, &d);
    if (!e && judge && !cli_interrupted(s->cli))
        e = evaluation_judge(s->evaluation, &d);
    clear_line(s);
    if (e) {
        d.err = e;
        return cli_fail(s->cli, &d);
    }
    return cli_interrupted(s->cli) ? EXIT_INTERRUPTED : EXIT_MET;
}

void session_release(struct session *s)
{
    if (s->evaluation && option_given(&s->cli->options, OPTION_timing))
        evaluation_timing(s->evaluation, s->cli->err);
    evaluation_free(s->evaluation);
    s->evaluation = NULL;
}
