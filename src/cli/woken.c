/* `2am`: the page for the person who was woken. What fired, where its runbook is, what to look at,
 * how to go back, what the service depends on (what may hang first), what changed last, whom to
 * call. Everything comes from the repository and works without a network; nothing is executed. */
#include "base/date.h"
#include "cli/scaffold.h"
#include "cli/session.h"
#include "report/common.h"
#include "repo/history.h"

enum { COMMITS = 5, DAY = 86400, LABEL = 12 };

static const struct {
    const char *word, *watches, *meaning;
} symptoms[] = {
    {"slow", "latency", "answers take too long"},
    {"errors", "errors", "requests fail"},
    {"down", "availability", "nothing answers"},
    {"full", "saturation", "memory, CPU, disk, connections or queues run out"},
    {"traffic", "traffic", "far more or far fewer requests than usual"},
    {"money", "business", "orders, payments or signups are off"},
    {"backup", "backup", "a backup is missing or old"},
};
enum { SYMPTOMS = sizeof symptoms / sizeof *symptoms };

static void put_label(struct buf *out, const char *label)
{
    buf_printf(out, "%-*s", LABEL, label);
}

static void put_text(struct buf *out, struct str s)
{
    buf_str(out, text_clean(out->arena, s, TEXT_LINE));
}

static void put_place(struct buf *out, struct str place)
{
    if (place.p) {
        buf_c(out, "   ");
        put_text(out, place);
    }
    buf_char(out, '\n');
}

static void put_choices(const struct scaffold *s, struct buf *out, const char *topic,
                        const char *title)
{
    struct scaffold_fact fact;
    struct str last = STR_NONE;
    bool any = false;
    for (uint32_t at = 0; scaffold_next(s, topic, &at, &fact);) {
        if (last.p && str_eq(last, fact.name))
            continue;
        last = fact.name;
        if (!any)
            buf_printf(out, "\n%s\n", title);
        any = true;
        buf_c(out, "  ");
        put_text(out, fact.name);
        put_place(out, fact.place);
    }
}

static void put_menu(const struct scaffold *s, struct buf *out)
{
    buf_c(out, "What woke you? prod-readiness 2am ALERT, SERVICE, DEPENDENCY or SYMPTOM\n");
    put_choices(s, out, "alert", "Alerts");
    put_choices(s, out, "workload", "Services");
    put_choices(s, out, "dependency", "Dependencies");
    buf_c(out, "\nSymptoms\n");
    for (int i = 0; i < SYMPTOMS; i++)
        buf_printf(out, "  %-8s %s\n", symptoms[i].word, symptoms[i].meaning);
}

// ------------------------------------------------------------------------------------------ page

static void put_alert(const struct scaffold *s, struct session *session, struct buf *out)
{
    struct arena *a = out->arena;
    struct str severity = scaffold_detail(&s->alert, 0), lasting = scaffold_detail(&s->alert, 2);
    put_label(out, "Fires when");
    put_text(out, s->alert.value.p ? s->alert.value : STR("(no expression)"));
    if (lasting.p)
        buf_printf(out, " for %.*s", STR_ARG(text_clean(a, lasting, TEXT_LINE)));
    if (severity.p)
        buf_printf(out, ", severity %.*s", STR_ARG(text_clean(a, severity, TEXT_LINE)));
    put_place(out, s->alert.place);
    struct query_result rows = {0};
    struct buf sql;
    buf_init(&sql, a);
    buf_c(&sql, "SELECT CASE WHEN p.how IN ('own', 'linked') THEN p.path || ':' || p.line WHEN "
                "p.how = 'outside' THEN p.target END FROM alert_rule r JOIN alert_page p ON "
                "p.alert = r.id WHERE r.path || ':' || r.line = '");
    for (size_t i = 0; i < s->alert.place.n; i++) { // a quote in a file name is doubled
        if (s->alert.place.p[i] == '\'')
            buf_char(&sql, '\'');
        buf_char(&sql, s->alert.place.p[i]);
    }
    buf_char(&sql, '\'');
    put_label(out, "Runbook");
    bool found = !evaluation_query(session->evaluation, buf_take(&sql), &rows, NULL) && rows.rows &&
                 rows.values[0].text.p;
    put_text(out, found ? rows.values[0].text : STR("NONE for this alert; go on below"));
    buf_char(out, '\n');
}

static void put_command(const struct scaffold *s, struct buf *out, const char *label,
                        enum scaffold_action action)
{
    struct str command = scaffold_command(s, action);
    put_label(out, label);
    put_text(out, command.p ? command : STR("(not written in the repository)"));
    buf_char(out, '\n');
}

static void put_commands(const struct scaffold *s, struct buf *out)
{
    struct scaffold_fact fact;
    buf_c(out, "\nLook (2 minutes)\n");
    put_command(s, out, "  logs", ACTION_LOGS);
    put_command(s, out, "  state", ACTION_STATUS);
    for (uint32_t at = 0; scaffold_next(s, "dashboard", &at, &fact);) {
        put_label(out, "  dashboard");
        put_text(out, fact.value.p ? fact.value : fact.name);
        put_place(out, fact.place);
    }
    buf_c(out, "\nStop the bleeding\n");
    put_command(s, out, "  go back", ACTION_UNDO);
    put_command(s, out, "  restart", ACTION_RESTART);
    put_command(s, out, "  scale", ACTION_SCALE);
}

// What may hang comes first: a dependency without a bound takes its callers with it.
static void put_dependencies(const struct scaffold *s, struct buf *out, struct str asked)
{
    struct scaffold_fact fact;
    bool any = false;
    for (int bounded = 0; bounded < 2; bounded++)
        for (uint32_t at = 0; scaffold_next(s, "dependency", &at, &fact);) {
            if ((fact.value.p != NULL) != bounded)
                continue;
            if (!any)
                buf_c(out, "\nIt depends on\n");
            any = true;
            struct str name = text_clean(out->arena, fact.name, TEXT_LINE);
            buf_printf(out, "%s %-36.*s ", asked.p && str_eq(asked, fact.name) ? ">" : " ",
                       STR_ARG(name));
            bool declared = str_eq(fact.detail, STR("declared"));
            put_text(out, fact.value.p ? fact.value
                          : declared   ? STR("declared; no call to it was found here")
                                       : STR("NO TIMEOUT: callers may hang"));
            put_place(out, fact.place);
        }
}

static void put_changes(struct session *session, struct buf *out)
{
    commit_line_vec commits = {0};
    history_latest(out->arena, session->options.repo.root, COMMITS, &commits);
    if (commits.n)
        buf_c(out, "\nChanged last\n");
    for (uint32_t i = 0; i < commits.n; i++) {
        const struct commit_line *c = &commits.v[i];
        struct str day = date_text(out->arena, c->time / DAY);
        buf_printf(out, "  %.*s %.*s ", STR_ARG(day), STR_ARG(c->id));
        put_text(out, text_clip(out->arena, text_clean(out->arena, c->text, TEXT_LINE), 60));
        buf_c(out, "   ");
        put_text(out, c->author);
        buf_char(out, '\n');
    }
}

static void put_people(const struct scaffold *s, struct buf *out)
{
    static const struct {
        const char *topic, *label;
    } kinds[] = {{"owner", "  owner"},
                 {"page", "  page"},
                 {"escalation", "  escalate"},
                 {"status-page", "  status"}};
    struct scaffold_fact fact;
    buf_c(out, "\nNot alone\n");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        bool any = false;
        for (uint32_t at = 0; scaffold_next(s, kinds[i].topic, &at, &fact); any = true) {
            put_label(out, kinds[i].label);
            put_text(out, fact.name);
            put_place(out, fact.place);
        }
        if (!any) {
            put_label(out, kinds[i].label);
            buf_c(out, "(not written in the repository)\n");
        }
    }
}

static void put_page(const struct scaffold *s, struct session *session, struct buf *out,
                     struct str title, struct str dependency)
{
    buf_c(out, "2am: ");
    put_text(out, title);
    buf_char(out, '\n');
    if (s->alert.name.p)
        put_alert(s, session, out);
    else
        put_choices(s, out, "runbook", "Runbooks");
    put_commands(s, out);
    put_dependencies(s, out, dependency);
    put_changes(session, out);
    put_people(s, out);
}

// ---------------------------------------------------------------------------------------- choice

static bool same(struct str a, struct str b, bool exact)
{
    return exact ? str_eq_nocase(a, b) : str_contains_nocase(a, b);
}

// The fact of TOPIC that WANTED names; in full first, then as a part of the name.
static bool find(const struct scaffold *s, const char *topic, struct str wanted, bool exact,
                 struct scaffold_fact *fact)
{
    for (uint32_t at = 0; scaffold_next(s, topic, &at, fact);)
        if (same(fact->name, wanted, exact))
            return true;
    return false;
}

static const char *watches_of(struct str symptom)
{
    for (int i = 0; i < SYMPTOMS; i++)
        if (str_eq_nocase(symptom, str_c(symptoms[i].word)) ||
            str_eq_nocase(symptom, str_c(symptoms[i].watches)))
            return symptoms[i].watches;
    return NULL;
}

static bool find_symptom(const struct scaffold *s, struct str symptom, struct scaffold_fact *fact)
{
    const char *watches = watches_of(symptom);
    for (uint32_t at = 0; watches && scaffold_next(s, "alert", &at, fact);)
        if (str_eq(scaffold_detail(fact, 3), str_c(watches)))
            return true;
    return false;
}

static int write_page(struct session *session)
{
    struct cli *cli = session->cli;
    struct query_result rows = {0};
    struct scaffold s;
    struct scaffold_fact fact;
    struct diag d = {0};
    struct buf out;
    struct str wanted = cli->options.arguments.n ? cli->options.arguments.v[0] : STR_NONE;
    enum err e = evaluation_query(session->evaluation, STR(SCAFFOLD_FACTS), &rows, &d);
    if (e) {
        d.err = e;
        return cli_fail(cli, &d);
    }
    buf_init(&out, cli->arena);
    scaffold_init(&s, cli->arena, &rows);
    bool chosen = false;
    for (int exact = 1; wanted.p && !chosen && exact >= 0; exact--) {
        chosen = true;
        if (find(&s, "alert", wanted, exact, &fact)) {
            scaffold_choose(&s, fact);
            put_page(&s, session, &out, fact.name, STR_NONE);
        } else if (find(&s, "workload", wanted, exact, &fact) ||
                   find(&s, "service", wanted, exact, &fact)) {
            put_page(&s, session, &out, fact.name, STR_NONE);
        } else if (find(&s, "dependency", wanted, exact, &fact)) {
            put_page(&s, session, &out, fact.name, fact.name);
        } else {
            chosen = false;
        }
    }
    if (!chosen && wanted.p && find_symptom(&s, wanted, &fact)) {
        scaffold_choose(&s, fact);
        put_page(&s, session, &out, fact.name, STR_NONE);
    } else if (!chosen && wanted.p && watches_of(wanted)) {
        buf_c(&out, "No alert watches for this; the page of the whole service:\n\n");
        put_page(&s, session, &out, s.service.p ? s.service : STR("this repository"), STR_NONE);
    } else if (!chosen) {
        put_menu(&s, &out);
    }
    int code = cli_print(cli, buf_take(&out));
    bool unknown = wanted.p && !chosen && !watches_of(wanted);
    return unknown ? cli_usage(cli, "nothing here is called '%.*s'; the choices are above",
                               STR_ARG(wanted))
                   : code;
}

static int run(struct cli *cli)
{
    struct session s;
    int code = session_init(&s, cli);
    if (code)
        return code;
    code = session_open(&s, false);
    if (!code)
        code = write_page(&s);
    session_release(&s);
    return code;
}

const struct command command_2am = {
    .name = "2am",
    .summary = "the page for the person who was woken",
    .usage = "[ALERT|SERVICE|DEPENDENCY|SYMPTOM]",
    .details =
        "Without an argument it lists what there is to choose from. Else: what fired and its\n"
        "runbook, commands to look, go back, restart and scale, dependencies (those without a\n"
        "timeout first), the latest commits, owners and who is paged. Symptoms: slow, errors,\n"
        "down, full, traffic, money, backup. Works offline and executes nothing.",
    .options = SESSION_OPTIONS,
    .arguments_max = 1,
    .run = run,
};
