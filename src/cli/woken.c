/* `2am`: the page for the person who was woken. What fired, where its runbook is, what to look at,
 * how to go back, what the service depends on (what may hang first), what changed last, whom to
 * call. Everything comes from the repository and works without a network; nothing is executed. */
#include "base/date.h"
#include "base/map.h"
#include "cli/scaffold.h"
#include "cli/session.h"
#include "report/common.h"
#include "repo/history.h"

enum { COMMITS = 5, DAY = 86400, LABEL = 12, NAME_MAX_COLUMNS = 40 };

struct page {
    struct scaffold *facts;
    struct session *session;
    struct buf *out;
    struct str title, dependency; // dependency: the one that was asked for; STR_NONE
    struct str place;             // of that dependency
    str_vec paths;                // directories of the service; empty: it is the whole repository
};

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

// NAME in a column that is WIDTH wide.
static void put_name(struct buf *out, const char *before, struct str name, size_t width)
{
    struct str shown = text_clean(out->arena, name, TEXT_LINE);
    size_t n = text_columns(shown);
    buf_printf(out, "%s%.*s%*s", before, STR_ARG(shown), n < width ? (int)(width - n) : 0, "");
}

static void put_choices(const struct scaffold *s, struct buf *out, const char *topic,
                        const char *title)
{
    struct scaffold_fact fact;
    struct map seen; // a name is a choice once, however many files speak of it
    size_t widest = 0;
    map_init(&seen, out->arena);
    for (uint32_t at = 0; scaffold_next(s, topic, &at, &fact);) {
        size_t n = text_columns(text_clean(out->arena, fact.name, TEXT_LINE));
        widest = n > widest && n <= NAME_MAX_COLUMNS ? n : widest;
    }
    for (uint32_t at = 0; scaffold_next(s, topic, &at, &fact);) {
        uint32_t *times = map_at(&seen, fact.name, 0);
        if ((*times)++)
            continue;
        if (seen.n == 1)
            buf_printf(out, "\n%s\n", title);
        put_name(out, "  ", fact.name, widest);
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

static bool is_below(struct str place, const str_vec *paths)
{
    for (uint32_t i = 0; i < paths->n; i++) {
        struct str path = paths->v[i];
        if (!path.n || str_eq(path, STR(".")) ||
            (str_starts(place, path) && place.n > path.n && place.p[path.n] == '/'))
            return true;
    }
    return false;
}

// Whether the dependency FACT belongs on the page: declared ones are nobody's else.
static bool is_own(const struct page *p, const struct scaffold_fact *fact)
{
    return p->paths.n == 0 || !fact->place.p || str_eq(fact->detail, STR("declared")) ||
           is_below(fact->place, &p->paths);
}

// A dependency and its bound stand once; how many places there are is counted.
static struct str group_of(struct arena *a, const struct scaffold_fact *fact)
{
    return arena_printf(a, "%.*s\n%.*s", STR_ARG(fact->name), STR_ARG(fact->value));
}

static void put_dependency(const struct page *p, const struct scaffold_fact *fact, uint32_t places,
                           size_t width)
{
    struct buf *out = p->out;
    bool asked = p->dependency.p && str_eq(p->dependency, fact->name);
    bool declared = str_eq(fact->detail, STR("declared"));
    put_name(out, asked ? "> " : "  ", fact->name, width);
    buf_c(out, "  ");
    put_text(out, fact->value.p ? fact->value
                  : declared    ? STR("declared; no call to it was found here")
                                : STR("NO TIMEOUT: callers may hang"));
    if (places > 1)
        put_place(out,
                  arena_printf(out->arena, "%.*s and %u more", STR_ARG(fact->place), places - 1));
    else
        put_place(out, fact->place);
}

// What may hang comes first: a dependency without a bound takes its callers with it.
static void put_dependencies(const struct page *p)
{
    struct scaffold_fact fact;
    struct map places;
    size_t width = 0;
    map_init(&places, p->out->arena);
    for (uint32_t at = 0; scaffold_next(p->facts, "dependency", &at, &fact);) {
        if (!is_own(p, &fact))
            continue;
        size_t n = text_columns(text_clean(p->out->arena, fact.name, TEXT_LINE));
        width = n > width && n <= NAME_MAX_COLUMNS ? n : width;
        ++*map_at(&places, group_of(p->out->arena, &fact), 0);
    }
    if (places.n)
        buf_c(p->out, "\nIt depends on\n");
    for (int bounded = 0; bounded < 2; bounded++)
        for (uint32_t at = 0; scaffold_next(p->facts, "dependency", &at, &fact);) {
            if ((fact.value.p != NULL) != bounded || !is_own(p, &fact))
                continue;
            uint32_t *n = map_at(&places, group_of(p->out->arena, &fact), 0);
            if (*n)
                put_dependency(p, &fact, *n, width);
            *n = 0;
        }
}

static void put_changes(const struct page *p)
{
    struct buf *out = p->out;
    commit_line_vec commits = {0};
    str_vec paths = {0};
    struct str manifest = p->facts->workload.place; // path:line
    ptrdiff_t colon = manifest.p ? str_rfind_char(manifest, ':') : -1;
    for (uint32_t i = 0; i < p->paths.n; i++)
        vec_push(out->arena, &paths, p->paths.v[i]);
    if (paths.n && colon > 0)
        vec_push(out->arena, &paths, str_sub(manifest, 0, (size_t)colon));
    history_latest(out->arena, p->session->options.repo.root, &paths, COMMITS, &commits);
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

/* Of the services that the repository holds, the one that is called as the workload, else the one
 * that calls the dependency: what lies outside of its directories is another team's night. */
static void find_service(struct page *p)
{
    struct diag d = {0};
    service_vec services = {0};
    struct scaffold_fact fact;
    struct arena *a = p->session->cli->arena;
    struct str name = p->facts->workload.name.p ? p->facts->workload.name : p->title;
    if (evaluation_services(a, &p->session->options, &services, &d))
        return; // nothing is known of them
    for (uint32_t i = 0; i < services.n; i++) {
        const struct service *one = &services.v[i];
        if (p->place.p ? !is_below(p->place, &one->paths) : !str_eq_nocase(one->name, name))
            continue;
        p->paths = one->paths;
        if (p->place.p && find(p->facts, "workload", one->name, true, &fact))
            scaffold_choose_workload(p->facts, fact);
        return;
    }
}

static void put_page(struct page *p)
{
    find_service(p);
    buf_c(p->out, "2am: ");
    put_text(p->out, p->title);
    buf_char(p->out, '\n');
    if (p->facts->alert.name.p)
        put_alert(p->facts, p->session, p->out);
    else
        put_choices(p->facts, p->out, "runbook", "Runbooks");
    put_commands(p->facts, p->out);
    put_dependencies(p);
    put_changes(p);
    put_people(p->facts, p->out);
}

// ---------------------------------------------------------------------------------------- choice

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

// Fills P with what WANTED names; a name in full before a part of one. False: nothing is called so.
static bool choose(struct page *p, struct scaffold *s, struct str wanted)
{
    struct scaffold_fact fact;
    for (int exact = 1; exact >= 0; exact--) {
        if (find(s, "alert", wanted, exact, &fact)) {
            scaffold_choose(s, fact);
        } else if (find(s, "workload", wanted, exact, &fact)) {
            scaffold_choose_workload(s, fact);
        } else if (find(s, "dependency", wanted, exact, &fact)) {
            p->dependency = fact.name;
            p->place = fact.place;
        } else if (!find(s, "service", wanted, exact, &fact)) {
            continue;
        }
        p->title = fact.name;
        return true;
    }
    if (!find_symptom(s, wanted, &fact))
        return false;
    scaffold_choose(s, fact);
    p->title = fact.name;
    return true;
}

static int write_page(struct session *session)
{
    struct cli *cli = session->cli;
    struct query_result rows = {0};
    struct scaffold s;
    struct diag d = {0};
    struct buf out;
    struct page p = {.facts = &s, .session = session, .out = &out};
    struct str wanted = cli->options.arguments.n ? cli->options.arguments.v[0] : STR_NONE;
    d.err = evaluation_query(session->evaluation, STR(SCAFFOLD_FACTS), &rows, &d);
    if (d.err)
        return cli_fail(cli, &d);
    buf_init(&out, cli->arena);
    scaffold_init(&s, cli->arena, &rows);
    bool chosen = wanted.p && choose(&p, &s, wanted), symptom = wanted.p && watches_of(wanted);
    if (!chosen && symptom) {
        buf_c(&out, "No alert watches for this; the page of the whole service:\n\n");
        p.title = s.service.p ? s.service : STR("this repository");
    }
    if (chosen || symptom)
        put_page(&p);
    else
        put_menu(&s, &out);
    int code = cli_print(cli, buf_take(&out));
    return wanted.p && !chosen && !symptom
               ? cli_usage(cli, "nothing here is called '%.*s'; the choices are above",
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
