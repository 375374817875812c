// The conversation; see interview.h.
#include "cli/interview.h"

#include "base/limits.h"
#include "cli/declare.h"
#include "report/common.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

enum field { SERVICE, SCOPE, TIER, IMPACT, STAGE, DEPENDENCIES, FIELDS };

static const struct {
    const char *name, *choices; // choices: words that are possible, "" any text
    const char *help;
} fields[FIELDS] = {
    {"service", "", "which service or feature"},
    {"scope", "service feature infrastructure database", "what of it"},
    {"tier", "0 1 2", "0 core revenue, 1 important, 2 nice to have"},
    {"impact", "", "of a failure: revenue loss, data loss, security breach, UX degradation"},
    {"stage", "dev staging canary production", "where it runs today"},
    {"dependencies", "", "databases, APIs, queues, with commas between"},
};

int interview_open(struct interview *i, struct session *s)
{
    struct str file = option_value(&s->cli->options, OPTION_answers);
    *i = (struct interview){.session = s, .in = stdin};
    if (!file.p)
        return EXIT_MET;
    const char *path = arena_cstr(s->cli->arena, file);
    i->in = fopen(path, "r");
    return i->in ? EXIT_MET : cli_usage(s->cli, "%s: %s", path, strerror(errno));
}

void interview_close(struct interview *i)
{
    if (i->in && i->in != stdin)
        fclose(i->in);
    i->in = NULL;
}

static bool interrupted(const struct interview *i)
{
    return cli_interrupted(i->session->cli);
}

/* Waits until a line was typed; false on ^C, also when it comes just before the wait: outside of it
 * the signal is held back. A terminal gives one line at a time, so none waits in the buffer of IN. */
static bool wait_for_line(struct interview *i)
{
    struct pollfd typed = {.fd = fileno(i->in), .events = POLLIN};
    sigset_t held, before;
    sigemptyset(&held);
    sigaddset(&held, SIGINT);
    sigprocmask(SIG_BLOCK, &held, &before);
    while (!interrupted(i) && ppoll(&typed, 1, NULL, &before) < 0 && errno == EINTR)
        continue;
    sigprocmask(SIG_SETMASK, &before, NULL);
    return !interrupted(i);
}

// The next line without white space around it; false at the end of the input.
static bool next_line(struct interview *i, struct str *line)
{
    char text[1024];
    fflush(i->session->cli->err);
    if (isatty(fileno(i->in)) && !wait_for_line(i))
        return false;
    if (!fgets(text, sizeof text, i->in))
        return false;
    struct str all = str_c(text);
    while (all.n == sizeof text - 1 &&
           text[all.n - 1] != '\n') { // the rest of a line that is too long
        int c = fgetc(i->in);
        if (c == EOF || c == '\n')
            break;
    }
    *line = arena_str(i->session->cli->arena, str_trim(all));
    return true;
}

// ---------------------------------------------------------------------------------- the service

static struct str shown(struct interview *i, enum field field)
{
    struct arena *a = i->session->cli->arena;
    switch (field) {
    case SERVICE:
        return i->told.name;
    case SCOPE:
        return i->scope;
    case TIER:
        return arena_printf(a, "%d", i->told.tier);
    case IMPACT:
        return i->told.impact;
    case STAGE:
        return i->told.stage;
    case DEPENDENCIES:
        return words_list(a, &i->told.dependencies, ", ");
    default:
        return STR_NONE;
    }
}

static void put_menu(struct interview *i)
{
    FILE *err = i->session->cli->err;
    fputs("\nWhat is evaluated. Enter accepts all; a number or name changes one (`3`, `tier 0`).\n",
          err);
    for (int field = 0; field < FIELDS; field++) {
        struct str value =
            text_clean(i->session->cli->arena, shown(i, (enum field)field), TEXT_LINE);
        if (!value.n)
            value = STR("(not said)");
        fprintf(err, "  %d %-13s %-28.*s  %s\n", field + 1, fields[field].name, STR_ARG(value),
                fields[field].help);
    }
    fputs("> ", err);
}

static bool is_choice(const char *choices, struct str value)
{
    struct str rest = str_c(choices), one;
    while (str_split(&rest, ' ', &one))
        if (str_eq(one, value))
            return true;
    return *choices == '\0';
}

static void set(struct interview *i, enum field field, struct str value)
{
    struct arena *a = i->session->cli->arena;
    struct str part;
    i->changed = true;
    switch (field) {
    case SERVICE:
        i->told.name = value;
        break;
    case SCOPE:
        i->scope = value;
        break;
    case TIER:
        i->told.tier = value.p[0] - '0';
        break;
    case IMPACT:
        i->told.impact = value;
        break;
    case STAGE:
        i->told.stage = value;
        break;
    case DEPENDENCIES:
        i->told.dependencies = (str_vec){0};
        while (str_split(&value, ',', &part))
            if (str_trim(part).n)
                vec_push(a, &i->told.dependencies, str_trim(part));
        break;
    default:
        break;
    }
}

// LINE is "3", "tier", "3 0" or "tier 0".
static void change(struct interview *i, struct str line)
{
    FILE *err = i->session->cli->err;
    struct str rest = line, word;
    int field = 0;
    str_split(&rest, ' ', &word);
    while (field < FIELDS && !str_eq_nocase(word, str_c(fields[field].name)) &&
           !(word.n == 1 && word.p[0] == '1' + field))
        field++;
    if (field == FIELDS) {
        fprintf(err, "There is no line '%.*s'; 1 to %d are possible.\n",
                STR_ARG(text_clean(i->session->cli->arena, word, TEXT_LINE)), FIELDS);
        return;
    }
    struct str value = rest.p ? str_trim(rest) : STR("");
    if (!value.n) {
        fprintf(err, "%s (%s): ", fields[field].name, fields[field].help);
        if (!next_line(i, &value))
            return;
    }
    if (value.n && is_choice(fields[field].choices, value))
        set(i, (enum field)field, value);
    else if (value.n)
        fprintf(err, "%s is one of: %s.\n", fields[field].name, fields[field].choices);
}

// What the repository itself shows: its services, and the dependencies that its code calls.
static int guess(struct interview *i)
{
    struct session *s = i->session;
    struct arena *a = s->cli->arena;
    service_vec services = {0};
    struct diag d = {0};
    d.err = evaluation_services(a, &s->options, &services, &d);
    if (d.err)
        return cli_fail(s->cli, &d);
    i->told = (struct service){.name = s->options.feature, .tier = -1};
    for (uint32_t k = 0; k < services.n; k++)
        if (services.v[k].declared && (!i->told.name.p || str_eq(i->told.name, services.v[k].name)))
            i->told = services.v[k];
    struct query_result rows = {0};
    int code = session_open(s, false);
    if (!code && !i->told.name.p &&
        !evaluation_query(s->evaluation,
                          STR("SELECT name FROM operations_fact WHERE topic = 'service'"), &rows,
                          NULL) &&
        rows.rows)
        i->told.name = arena_str(a, rows.values[0].text);
    if (!code && !i->told.dependencies.n &&
        !evaluation_query(s->evaluation,
                          STR("SELECT DISTINCT library FROM outbound_call WHERE scope = 'service' "
                              "AND role = 'op' ORDER BY library"),
                          &rows, NULL))
        for (uint32_t k = 0; k < rows.rows && k < 12; k++)
            vec_push(a, &i->told.dependencies, arena_str(a, rows.values[k].text));
    session_release(s);
    if (!i->told.name.p)
        i->told.name = STR("service");
    i->told.tier = s->options.tier >= 0 ? s->options.tier : i->told.tier >= 0 ? i->told.tier : 1;
    i->scope = s->options.scope.p ? s->options.scope : STR("service");
    i->changed = !i->told.declared;
    return code;
}

int interview_service(struct interview *i)
{
    struct session *s = i->session;
    struct str line;
    int code = guess(i);
    if (code)
        return code;
    for (;;) {
        put_menu(i);
        bool any = next_line(i, &line);
        if (interrupted(i))
            return EXIT_INTERRUPTED;
        if (!any || !line.n)
            break; // the end of the input accepts, too
        change(i, line);
    }
    fputc('\n', s->cli->err);
    if (!s->options.feature.p && i->told.paths.n)
        s->options.feature = i->told.name;
    s->options.scope = i->scope;
    s->options.tier = i->told.tier;
    s->options.told = &i->told;
    return EXIT_MET;
}

// ----------------------------------------------------------------------- what only people know

struct answer {
    const struct item *item;
    struct str finding, evidence;
};

typedef vec(struct answer) answer_vec;

// Nothing was found, and no repository need show it: a drill, a rota, a threshold that was tried.
static bool is_for_people(const struct item_result *r)
{
    bool kind = r->item->evidence_days > 0 || str_eq(r->item->section, STR("incident")) ||
                str_eq(r->item->section, STR("backups")) ||
                str_eq(r->item->section, STR("runbooks"));
    bool open = r->finding == FINDING_UNMET && r->basis == BASIS_ABSENT;
    return kind && open && r->status != STATUS_SKIP && !r->attestation.present;
}

static bool ask(struct interview *i, const struct item_result *r, answer_vec *answers)
{
    struct cli *cli = i->session->cli;
    struct str line, title = text_clean(cli->arena, r->item->title, TEXT_LINE);
    fprintf(cli->err, "  %.*s? [y]es, [p]artly, [n]o, Enter skips: ", STR_ARG(title));
    if (!next_line(i, &line) || interrupted(i))
        return false;
    struct answer answer = {.item = r->item};
    char c = line.n ? (char)(line.p[0] | 0x20) : 0;
    answer.finding = c == 'y'   ? STR("met")
                     : c == 'p' ? STR("partial")
                     : c == 'n' ? STR("unmet")
                                : STR_NONE;
    if (!answer.finding.p)
        return true;
    fputs("    Where can one look it up? ", cli->err);
    if (!next_line(i, &answer.evidence) || interrupted(i))
        return false;
    if (!answer.evidence.n)
        answer.evidence = STR("said in the interview");
    vec_push(cli->arena, answers, answer);
    return true;
}

static bool ask_category(struct interview *i, const struct report *r,
                         const struct category_result *c, answer_vec *answers)
{
    FILE *err = i->session->cli->err;
    struct str line;
    uint32_t n = 0;
    for (uint32_t k = 0; k < r->items.n; k++)
        n += is_for_people(&r->items.v[k]) &&
             str_eq(words_category(r->items.v[k].item->category), words_category(c->id));
    if (!n)
        return true;
    fprintf(err, "\n%.*s: \"%.*s\" %u to answer; Enter begins, s skips them: ", STR_ARG(c->title),
            STR_ARG(c->question), n);
    if (!next_line(i, &line) || interrupted(i))
        return false;
    if (line.n && (line.p[0] | 0x20) == 's')
        return true;
    for (uint32_t k = 0; k < r->items.n; k++)
        if (is_for_people(&r->items.v[k]) &&
            str_eq(words_category(r->items.v[k].item->category), words_category(c->id)) &&
            !ask(i, &r->items.v[k], answers))
            return false;
    return true;
}

static int write_service(struct interview *i, struct declaration *d)
{
    struct arena *a = i->session->cli->arena;
    const struct service *t = &i->told;
    if (t->declared || !i->changed) // it may say more than was asked for; people edit it themselves
        return EXIT_MET;
    const struct declaration_value values[] = {
        {.key = "name", .text = t->name},
        {.key = "tier", .text = arena_printf(a, "%d", t->tier), .number = true},
        {.key = "impact", .text = t->impact.n ? t->impact : STR_NONE},
        {.key = "stage", .text = t->stage.n ? t->stage : STR_NONE},
        {.key = "dependencies", .list = &t->dependencies},
    };
    return declaration_write(d, "services", 0, values, sizeof values / sizeof *values);
}

int interview_write(struct interview *i)
{
    struct declaration d;
    int code = declaration_open(&d, i->session->cli);
    return code ? code : write_service(i, &d);
}

static int write_answers(struct interview *i, const answer_vec *answers, struct str by)
{
    struct declaration d;
    int code = declaration_open(&d, i->session->cli);
    if (!code)
        code = write_service(i, &d);
    for (uint32_t k = 0; k < answers->n && !code; k++) {
        const struct answer *one = &answers->v[k];
        const struct declaration_value values[] = {
            {.key = "item", .text = one->item->id},
            {.key = "finding", .text = one->finding},
            {.key = "by", .text = by},
            {.key = "on", .text = i->session->options.date},
            {.key = "evidence", .text = one->evidence},
        };
        code = declaration_write(&d, "attest", 0, values, sizeof values / sizeof *values);
    }
    return code;
}

int interview_people(struct interview *i, const struct report *r)
{
    struct cli *cli = i->session->cli;
    answer_vec answers = {0};
    struct str line = STR(""), by = option_value(&cli->options, OPTION_evaluator);
    bool going = true;
    for (uint32_t c = 0; c < r->categories.n && going; c++)
        going = ask_category(i, r, &r->categories.v[c], &answers);
    if (interrupted(i))
        return EXIT_INTERRUPTED;
    if (!answers.n && (i->told.declared || !i->changed))
        return EXIT_MET;
    if (answers.n && !by.p) {
        fputs("\nWho says so? ", cli->err);
        if (!next_line(i, &by) || interrupted(i))
            return interrupted(i) ? EXIT_INTERRUPTED : EXIT_MET;
    }
    fputs("\nWrite this to prod-readiness.yaml? [y/N] ", cli->err);
    if (!next_line(i, &line) || interrupted(i))
        return interrupted(i) ? EXIT_INTERRUPTED : EXIT_MET;
    if (!line.n || (line.p[0] | 0x20) != 'y')
        return EXIT_MET;
    return write_answers(i, &answers, by.n ? by : STR("nobody named"));
}
