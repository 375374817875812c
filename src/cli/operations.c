/* Commands follow from the workload that an alert names, so they are asked for alert by alert, as
 * the command 2am does. */
#include "cli/operations.h"

#include "base/date.h"
#include "cli/scaffold.h"
#include "repo/history.h"

enum { ALERTS_MAX = 300, DAY = 86400 }; // alerts with commands of their own

static void add(struct session *s, struct report *r, const char *topic, struct str name,
                struct str value, struct str detail)
{
    vec_push(s->cli->arena, &r->facts,
             (struct operation_fact){
                 .topic = str_c(topic), .name = name, .value = value, .detail = detail});
}

static void add_commands(struct session *s, struct report *r, const struct scaffold *facts,
                         struct str alert)
{
    static const struct {
        enum scaffold_action action;
        const char *name;
    } actions[] = {{ACTION_LOGS, "logs"},
                   {ACTION_STATUS, "state"},
                   {ACTION_UNDO, "go back"},
                   {ACTION_RESTART, "restart"},
                   {ACTION_SCALE, "scale"}};
    for (size_t i = 0; i < sizeof actions / sizeof *actions; i++) {
        struct str command = scaffold_command(facts, actions[i].action);
        if (command.p)
            add(s, r, "command", str_c(actions[i].name), command, alert);
    }
}

static void add_commits(struct session *s, struct report *r)
{
    struct arena *a = s->cli->arena;
    commit_line_vec commits = {0};
    const str_vec all = {0};
    history_latest(a, s->options.repo.root, &all, OPERATIONS_COMMITS, &commits);
    for (uint32_t i = 0; i < commits.n; i++) {
        const struct commit_line *c = &commits.v[i];
        struct str detail =
            arena_printf(a, "%.*s|%.*s", STR_ARG(date_text(a, c->time / DAY)), STR_ARG(c->author));
        add(s, r, "commit", c->text, c->id, detail);
    }
}

void operations_add(struct session *s, struct report *r)
{
    struct arena *a = s->cli->arena;
    struct query_result rows = {0};
    struct scaffold facts;
    struct scaffold_fact alert;
    struct report own = *r; // its rows are the evaluation's: more would grow in the wrong arena
    r->facts.v = NULL;
    r->facts.n = r->facts.cap = 0;
    for (uint32_t i = 0; i < own.facts.n; i++)
        vec_push(a, &r->facts, own.facts.v[i]);
    add_commits(s, r);
    if (evaluation_query(s->evaluation, STR(SCAFFOLD_FACTS), &rows, NULL))
        return;
    scaffold_init(&facts, a, &rows);
    add_commands(s, r, &facts, STR_NONE);
    struct str last = STR_NONE;
    uint32_t n = 0;
    for (uint32_t at = 0; n < ALERTS_MAX && scaffold_next(&facts, "alert", &at, &alert);) {
        if (last.p && str_eq(last, alert.name))
            continue;
        last = alert.name;
        n++;
        scaffold_choose(&facts, alert);
        add_commands(s, r, &facts, alert.name);
    }
}
