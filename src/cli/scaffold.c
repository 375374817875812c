/* Documents for whoever is on call, written from templates and facts: a start that holds what the
 * repository knows, with brackets for what only people do. To standard output, or into a file that
 * is not there yet. */
#include "cli/scaffold.h"

#include "base/suggest.h"
#include "cli/session.h"

#include <errno.h>
#include <string.h>

typedef void write_document(const struct scaffold *s, struct buf *out);

static const struct {
    const char *name;
    write_document *write;
    bool takes_alert;
} documents[] = {
    {"runbook", scaffold_runbook, true},
    {"incident-plan", scaffold_incident_plan, false},
    {"status-updates", scaffold_status_updates, false},
};

enum { DOCUMENTS = sizeof documents / sizeof *documents };

// The alert called NAME, in any case; false after saying which there are.
static bool find_alert(struct cli *cli, struct scaffold *s, struct str name)
{
    str_vec names = {0};
    struct scaffold_fact fact;
    for (uint32_t at = 0; scaffold_next(s, "alert", &at, &fact);) {
        if (str_eq_nocase(fact.name, name)) {
            scaffold_choose(s, fact);
            return true;
        }
        vec_push(cli->arena, &names, fact.name);
    }
    struct str near = suggest(name, names.v, names.n);
    if (near.p)
        cli_usage(cli, "there is no alert '%.*s'; did you mean '%.*s'?", STR_ARG(name),
                  STR_ARG(near));
    else if (names.n)
        cli_usage(cli, "there is no alert '%.*s' among %u; the first is '%.*s'", STR_ARG(name),
                  names.n, STR_ARG(names.v[0]));
    else
        cli_usage(cli, "there is no alert '%.*s': no alert rule was found here", STR_ARG(name));
    return false;
}

// Writes TEXT into FILE, which must not be there unless --force is given.
static int put_file(struct cli *cli, struct str file, struct str text)
{
    char *name = arena_cstr(cli->arena, file);
    FILE *f = fopen(name, option_given(&cli->options, OPTION_force) ? "w" : "wx");
    if (!f && errno == EEXIST)
        return cli_usage(cli, "%s is there already; --force writes over it", name);
    if (!f)
        return cli_usage(cli, "%s: %s", name, strerror(errno));
    bool written = fwrite(text.p, 1, text.n, f) == text.n;
    if (fclose(f) != 0 || !written)
        return cli_usage(cli, "%s: %s", name, strerror(errno));
    return EXIT_MET;
}

static int write_it(struct session *session, uint32_t document)
{
    struct cli *cli = session->cli;
    struct query_result rows = {0};
    struct scaffold s;
    struct diag d = {0};
    enum err e = evaluation_query(session->evaluation, STR(SCAFFOLD_FACTS), &rows, &d);
    if (e) {
        d.err = e;
        return cli_fail(cli, &d);
    }
    scaffold_init(&s, cli->arena, &rows);
    if (documents[document].takes_alert && !find_alert(cli, &s, cli->options.arguments.v[1]))
        return EXIT_USAGE;
    struct buf out;
    buf_init(&out, cli->arena);
    documents[document].write(&s, &out);
    struct str file = option_value(&cli->options, OPTION_output);
    return file.p ? put_file(cli, file, buf_take(&out)) : cli_print(cli, buf_take(&out));
}

static int run(struct cli *cli)
{
    struct str what = cli->options.arguments.v[0];
    uint32_t document = 0;
    while (document < DOCUMENTS && !str_eq(what, str_c(documents[document].name)))
        document++;
    if (document == DOCUMENTS) {
        struct str near = suggest_word(what, "runbook incident-plan status-updates");
        if (near.p)
            return cli_usage(cli, "there is no document '%.*s'; did you mean '%.*s'?",
                             STR_ARG(what), STR_ARG(near));
        return cli_usage(cli,
                         "there is no document '%.*s'; there are runbook, incident-plan and "
                         "status-updates",
                         STR_ARG(what));
    }
    uint32_t wanted = documents[document].takes_alert ? 2 : 1;
    if (cli->options.arguments.n < wanted)
        return cli_usage(cli, "scaffold runbook needs the name of the alert");
    if (cli->options.arguments.n > wanted)
        return cli_usage(cli, "scaffold %s takes no argument", documents[document].name);
    struct session s;
    int code = session_init(&s, cli);
    if (code)
        return code;
    code = session_open(&s, false);
    if (!code)
        code = write_it(&s, document);
    session_release(&s);
    return code;
}

const struct command command_scaffold = {
    .name = "scaffold",
    .summary = "write a runbook, an incident plan or status updates from what is known here",
    .usage = "runbook ALERT | incident-plan | status-updates",
    .details =
        "Fills a template with the service, its owner, dependencies and their timeouts,\n"
        "dashboards, the alert's expression and threshold, commands to look, go back, restart and\n"
        "scale, who is paged and the status page. What is not known stays in [brackets].\n"
        "Goes to standard output, or with -o into a file that is not there yet (--force: or is).",
    .options = SESSION_OPTIONS | OPTION_BIT(output) | OPTION_BIT(force),
    .arguments_min = 1,
    .arguments_max = 2,
    .run = run,
};
