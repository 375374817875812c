/* The evaluation: one scan, any number of reports, and the exit code that a pipeline acts on. */
#include "base/suggest.h"
#include "cli/baseline.h"
#include "cli/interview.h"
#include "cli/kept.h"
#include "cli/operations.h"
#include "report/common.h"
#include "report/format.h"

#include <errno.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct str scopes[] = {
    {"service", 7}, {"feature", 7}, {"infrastructure", 14}, {"database", 8}};
enum { SCOPES = sizeof scopes / sizeof *scopes };

static bool is_scope(struct str s)
{
    for (int i = 0; i < SCOPES; i++)
        if (str_eq(scopes[i], s))
            return true;
    return false;
}

static bool is_directory(struct arena *a, struct str path)
{
    struct stat s;
    return stat(arena_cstr(a, path), &s) == 0 && S_ISDIR(s.st_mode);
}

// [DIRECTORY] [FEATURE] [SCOPE]; a lone scope word is a scope, since no service is called so.
static int take_arguments(struct session *s)
{
    struct cli *cli = s->cli;
    str_vec words = cli->options.arguments;
    bool repo_given = option_given(&cli->options, OPTION_repo);
    if (words.n && !repo_given && is_directory(cli->arena, words.v[0])) {
        s->options.repo.root = words.v[0];
        words.v++;
        words.n--;
    }
    if (words.n > 2)
        return cli_usage(cli,
                         "too many arguments: '%.*s'; usage: prod-readiness [FEATURE] [SCOPE] "
                         "(put a name of several words in quotes)",
                         STR_ARG(words.v[2]));
    bool lone_scope = words.n == 1 && is_scope(words.v[0]);
    if (words.n && !lone_scope)
        s->options.feature = words.v[0];
    struct str scope = words.n == 2 ? words.v[1] : lone_scope ? words.v[0] : STR_NONE;
    if (scope.p && !is_scope(scope)) {
        struct str meant = suggest(scope, scopes, SCOPES);
        return cli_usage(cli,
                         "'%.*s' is no scope; service, feature, infrastructure and database "
                         "are%s%.*s%s",
                         STR_ARG(scope), meant.n ? ". Did you mean " : "", STR_ARG(meant),
                         meant.n ? "?" : "");
    }
    s->options.scope = scope;
    return EXIT_MET;
}

static bool is_compared(const struct cli *cli)
{
    return option_given(&cli->options, OPTION_since) ||
           option_given(&cli->options, OPTION_baseline);
}

static int check_outputs(struct cli *cli)
{
    struct options *o = &cli->options;
    uint32_t to_stdout = 0;
    if (!o->outputs.n)
        vec_push(cli->arena, &o->outputs,
                 (struct output){is_compared(cli) ? STR("gate") : STR("text"), STR_NONE});
    for (uint32_t i = 0; i < o->outputs.n; i++) {
        struct output *output = &o->outputs.v[i];
        if (!format_find(output->format)) {
            str_vec names = {0};
            for (const struct format *const *f = formats; *f; f++)
                vec_push(cli->arena, &names, str_c((*f)->name));
            struct str all = words_list(cli->arena, &names, ", ");
            return cli_usage(cli, "there is no format '%.*s'; there are %.*s",
                             STR_ARG(output->format), STR_ARG(all));
        }
        if (output->file.p && str_eq(output->file, STR("-")))
            output->file = STR_NONE;
        to_stdout += !output->file.p;
    }
    if (to_stdout > 1)
        return cli_usage(cli,
                         "%u formats for standard output; give all but one a file: --format "
                         "NAME -o FILE",
                         to_stdout);
    struct str prefix = option_value(o, OPTION_prefix);
    if (str_starts(prefix, STR("/")) || str_contains(prefix, STR("..")))
        return cli_usage(cli, "--prefix %.*s: expected a directory below that of the checkout",
                         STR_ARG(prefix));
    struct str level = option_value(o, OPTION_fail_on);
    if (level.p && !str_eq(level, STR("blocker")) && !str_eq(level, STR("warning")) &&
        !str_eq(level, STR("new")) && !str_eq(level, STR("never")))
        return cli_usage(cli, "--fail-on %.*s: blocker, warning, new and never are possible",
                         STR_ARG(level));
    if (str_eq(level, STR("new")) && !is_compared(cli))
        return cli_usage(cli, "--fail-on new needs --since or --baseline: new since when?");
    return EXIT_MET;
}

static bool shows_operations(const struct options *o)
{
    for (uint32_t i = 0; i < o->outputs.n; i++)
        if (format_find(o->outputs.v[i].format)->operations)
            return true;
    return false;
}

static int write_file(struct cli *cli, struct str file, struct str text)
{
    const char *path = arena_cstr(cli->arena, file);
    FILE *f = fopen(path, "wb");
    bool good = f && fwrite(text.p, 1, text.n, f) == text.n;
    int error = errno;
    if (f && fclose(f)) {
        error = good ? errno : error;
        good = false;
    }
    return good ? EXIT_MET : cli_usage(cli, "%s cannot be written: %s", path, strerror(error));
}

static int deliver(struct cli *cli, const struct output *output, struct str text)
{
    return output->file.p ? write_file(cli, output->file, text) : cli_print(cli, text);
}

// "./services/payment" is services/payment/.
static struct str prefix_of(const struct cli *cli)
{
    struct str path = option_value(&cli->options, OPTION_prefix);
    while (str_starts(path, STR("./")))
        path = str_from(path, 2);
    while (path.n && path.p[path.n - 1] == '/')
        path.n--;
    return !path.n || str_eq(path, STR(".")) ? STR("") : arena_join(cli->arena, path, STR("/"));
}

// The text of OUTPUT, into the arena of the run.
static int make_text(struct cli *cli, const struct report *r, const struct output *output,
                     struct str *text)
{
    struct arena scratch;
    struct buf out;
    struct format_options options = {.colour = cli->colour && !output->file.p,
                                     .width = output->file.p ? 0 : cli->width,
                                     .prefix = prefix_of(cli)};
    arena_init(&scratch);
    buf_init(&out, &scratch);
    format_find(output->format)->write(r, &out, &options);
    int code = EXIT_MET;
    if (out.truncated)
        code = cli_usage(cli, "the %.*s report is too large", STR_ARG(output->format));
    else
        *text = arena_str(cli->arena, buf_take(&out));
    arena_release(&scratch);
    return code;
}

static bool got_worse(const struct report *r)
{
    for (uint32_t i = 0; i < r->problems.n; i++)
        if (problem_told(r, &r->problems.v[i]))
            return true;
    return false;
}

static int exit_code(const struct cli *cli, const struct report *r)
{
    struct str level = option_value(&cli->options, OPTION_fail_on);
    if (!level.p && r->compared.p)
        level = STR("new");
    bool blocked = r->blockers_proven + r->blockers_absent > 0;
    bool gate = str_eq(level, STR("never"))     ? false
                : str_eq(level, STR("new"))     ? got_worse(r)
                : str_eq(level, STR("warning")) ? blocked || r->warnings > 0
                                                : blocked;
    if (option_given(&cli->options, OPTION_exit_zero))
        return EXIT_MET;
    if (r->verdict == VERDICT_UNKNOWN) // nothing was judged: that is no gate that failed
        return EXIT_INCOMPLETE;
    return gate ? EXIT_GATE : r->incomplete ? EXIT_INCOMPLETE : EXIT_MET;
}

// What the text report says itself, other formats leave to standard error.
static void tell_incomplete(struct cli *cli, struct str why)
{
    bool told = false;
    for (uint32_t i = 0; i < cli->options.outputs.n; i++)
        told |= !cli->options.outputs.v[i].file.p &&
                str_eq(cli->options.outputs.v[i].format, STR("text"));
    if (why.p && !told)
        cli_usage(cli, "the scan is incomplete: %.*s", STR_ARG(why));
}

// Writes every output; what it wrote is in O.
static int write_outputs(struct cli *cli, const struct report *r, struct outcome *o)
{
    *o = (struct outcome){.code = exit_code(cli, r),
                          .why = r->incomplete ? r->incomplete_why : STR_NONE};
    for (uint32_t i = 0; i < cli->options.outputs.n; i++) {
        struct str text = STR_NONE;
        int code = make_text(cli, r, &cli->options.outputs.v[i], &text);
        if (code == EXIT_MET)
            code = deliver(cli, &cli->options.outputs.v[i], text);
        if (code)
            return code;
        vec_push(cli->arena, &o->texts, text);
    }
    tell_incomplete(cli, o->why);
    return EXIT_MET;
}

static int repeat(struct cli *cli, const struct outcome *o)
{
    for (uint32_t i = 0; i < cli->options.outputs.n; i++) {
        int code = deliver(cli, &cli->options.outputs.v[i], o->texts.v[i]);
        if (code)
            return code;
    }
    tell_incomplete(cli, o->why);
    return o->code;
}

// What is asked for is only what is new, and whether anything is.
static bool asks_for_news(const struct cli *cli)
{
    struct str level = option_value(&cli->options, OPTION_fail_on);
    bool news = !level.p || str_eq(level, STR("new")) || str_eq(level, STR("never"));
    for (uint32_t i = 0; i < cli->options.outputs.n; i++)
        news &= format_find(cli->options.outputs.v[i].format)->news;
    return news;
}

/* Whether all that has changed since the revision is in files that nothing is read from: tests without
 * a word of operations, pictures, what runs in browsers. Then nothing is new, and nothing need be
 * judged. An error is met again by who judges. */
static bool is_idle(struct session *s, const struct baseline *b)
{
    repo_change_vec changes = {0};
    struct diag d = {0};
    bool idle = false;
    return asks_for_news(s->cli) && b->tree.p && !option_given(&s->cli->options, OPTION_timing) &&
           changes_since(evaluation_repo(s->evaluation), s->cli->arena, b->tree, &changes) &&
           !evaluation_idle(s->evaluation, changes.v, changes.n, &idle, &d) && idle;
}

static int judge(struct session *s, struct baseline *b, const struct cache *cache,
                 struct outcome *o)
{
    struct saved_report before = {0};
    if (is_idle(s, b)) {
        const struct report nothing = {.compared = b->name};
        session_quiet(s);
        return write_outputs(s->cli, &nothing, o);
    }
    baseline_start(b, s, cache);
    int code = session_open(s, true), earlier = baseline_load(b, s, cache, &before);
    code = earlier ? earlier : code;
    if (code)
        return code;
    struct report report = *evaluation_report(s->evaluation);
    if (b->name.p)
        report = compare_reports(&report, &before, b->name, s->cli->arena);
    if (report.operations)
        operations_add(s, &report);
    return write_outputs(s->cli, &report, o);
}

/* What a person said in the interview is in no file, and who measures wants the work to be done:
 * neither is taken from the cache. */
static int evaluate(struct session *s, struct interview *interview)
{
    struct cli *cli = s->cli;
    struct baseline baseline;
    struct kept kept = {0};
    struct outcome outcome;
    struct cache *cache =
        option_given(&cli->options, OPTION_no_cache) ? NULL : cache_open(cli->arena);
    int code = baseline_find(&baseline, s);
    if (!code)
        code = session_walk(s);
    if (!code && !interview && !option_given(&cli->options, OPTION_timing))
        kept_find(&kept, cache, s, baseline_identity(&baseline));
    if (!code && kept_get(&kept, &outcome) && outcome.texts.n == cli->options.outputs.n) {
        code = repeat(cli, &outcome);
    } else if (!code) {
        code = judge(s, &baseline, cache, &outcome);
        if (!code) {
            kept_put(&kept, s, &outcome);
            code = outcome.code;
        }
    }
    if (interview && (code == EXIT_MET || code == EXIT_GATE || code == EXIT_INCOMPLETE)) {
        int said = interview_people(interview, evaluation_report(s->evaluation));
        code = said ? said : code;
    }
    session_release(s);
    return code;
}

// report.json of the service cart is report-cart.json.
static struct str file_of(struct arena *a, struct str file, struct str service)
{
    struct str base = path_base(file);
    ptrdiff_t dot = str_rfind_char(base, '.');
    size_t stem = file.n - base.n + (dot > 0 ? (size_t)dot : base.n);
    char *safe = arena_cstr(a, service);
    for (char *p = safe; *p; p++)
        if (*p == '/' || *p == '.')
            *p = '-';
    return arena_printf(a, "%.*s-%s%.*s", STR_ARG(str_sub(file, 0, stem)), safe,
                        STR_ARG(str_from(file, stem)));
}

// The worst of two exit codes, in the order of precedence.
static int worse(int a, int b)
{
    static const int order[] = {EXIT_USAGE, EXIT_INTERRUPTED, EXIT_GATE, EXIT_INCOMPLETE};
    for (size_t i = 0; i < sizeof order / sizeof *order; i++)
        if (a == order[i] || b == order[i])
            return order[i];
    return EXIT_MET;
}

// Several texts can follow each other on standard output, several documents cannot.
static bool prints_text(const struct cli *cli)
{
    for (uint32_t i = 0; i < cli->options.outputs.n; i++) {
        const struct output *o = &cli->options.outputs.v[i];
        if (!o->file.p && (str_eq(o->format, STR("text")) || str_eq(o->format, STR("gate"))))
            return true;
    }
    return false;
}

static bool prints_document(const struct cli *cli)
{
    for (uint32_t i = 0; i < cli->options.outputs.n; i++)
        if (!cli->options.outputs.v[i].file.p)
            return !prints_text(cli);
    return false;
}

static int evaluate_each(struct session *s)
{
    struct cli *cli = s->cli;
    struct diag d = {0};
    service_vec services = {0};
    int code = EXIT_MET;
    if (s->options.feature.p)
        return cli_usage(cli, "--all judges every service; '%.*s' names one",
                         STR_ARG(s->options.feature));
    if (prints_document(cli))
        return cli_usage(cli, "--all makes a report for each service: give the format a file, "
                              "--format NAME -o FILE");
    d.err = evaluation_services(cli->arena, &s->options, &services, &d);
    if (d.err)
        return cli_fail(cli, &d);
    if (services.n < 2)
        return evaluate(s, NULL);
    for (uint32_t i = 0; i < services.n && code != EXIT_USAGE && code != EXIT_INTERRUPTED; i++) {
        struct session one = *s;
        struct cli own = *cli;
        one.cli = &own;
        one.options.feature = services.v[i].name;
        own.options.outputs.v = NULL;
        own.options.outputs.n = own.options.outputs.cap = 0;
        for (uint32_t k = 0; k < cli->options.outputs.n; k++) {
            struct output output = cli->options.outputs.v[k];
            if (output.file.p)
                output.file = file_of(cli->arena, output.file, services.v[i].name);
            vec_push(cli->arena, &own.options.outputs, output);
        }
        if (prints_text(cli))
            cli_print(cli,
                      arena_printf(cli->arena, "%s== %.*s\n", i ? "\n" : "",
                                   STR_ARG(text_clean(cli->arena, services.v[i].name, TEXT_LINE))));
        code = worse(code, evaluate(&one, NULL));
    }
    return code;
}

/* A person at a terminal who has not said what to judge is asked; a script never is, nor is anybody
 * who asks for a file, a gate or a comparison. */
static bool is_interview(const struct session *s)
{
    const struct cli *cli = s->cli;
    const struct options *o = &cli->options;
    if (option_given(o, OPTION_answers))
        return true;
    bool asked = option_given(o, OPTION_format) || option_given(o, OPTION_fail_on) ||
                 option_given(o, OPTION_exit_zero) || option_given(o, OPTION_no_input) ||
                 option_given(o, OPTION_all) || is_compared(cli);
    bool said = s->options.feature.p && s->options.scope.p;
    return !asked && !said && cli->out_terminal && cli->err_terminal && isatty(STDIN_FILENO);
}

static int hold_interview(struct session *s)
{
    struct interview i;
    int code = interview_open(&i, s);
    if (code)
        return code;
    code = interview_service(&i);
    if (!code)
        code = evaluate(s, &i);
    interview_close(&i);
    return code;
}

static int run(struct cli *cli)
{
    struct session s;
    int code = session_init(&s, cli);
    if (!code)
        code = take_arguments(&s);
    if (!code)
        code = check_outputs(cli);
    if (code)
        return code;
    s.options.operations = shows_operations(&cli->options);
    if (option_given(&cli->options, OPTION_all))
        return evaluate_each(&s);
    return is_interview(&s) ? hold_interview(&s) : evaluate(&s, NULL);
}

const struct command command_evaluate = {
    .name = "evaluate",
    .summary = "judge a repository (what happens without a command)",
    .usage = "[FEATURE] [SCOPE]",
    .details =
        "FEATURE names the service or feature; a directory is taken as --repo.\n"
        "SCOPE is service (default), feature, infrastructure or database.\n"
        "With --since REV or --baseline FILE only what is worse than there is told and fails.\n"
        "Formats: text (default), html (one page for a browser), markdown, json, sarif, junit, "
        "github\n"
        "(annotations), gate (what changed, in a few lines). Each -o FILE takes the --format "
        "before\n"
        "it:\n"
        "  prod-readiness --format html -o report.html --format json -o report.json",
    .options = SESSION_OPTIONS | OPTION_BIT(format) | OPTION_BIT(output) | OPTION_BIT(only) |
               OPTION_BIT(skip) | OPTION_BIT(since) | OPTION_BIT(baseline) | OPTION_BIT(no_cache) |
               OPTION_BIT(fail_on) | OPTION_BIT(exit_zero) | OPTION_BIT(evaluator) |
               OPTION_BIT(answers) | OPTION_BIT(no_input) | OPTION_BIT(all) | OPTION_BIT(prefix),
    .arguments_max = 3,
    .run = run,
};
