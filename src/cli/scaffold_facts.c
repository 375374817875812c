/* The facts behind the templates of `scaffold`: looked up by topic in one small result, and the
 * commands that follow from where the workload runs. */
#include "cli/scaffold.h"

enum column { TOPIC, NAME, VALUE, DETAIL, PATH, LINE, COLUMNS };

static struct str cell(const struct query_result *rows, uint32_t row, enum column column)
{
    return rows->values[(size_t)row * COLUMNS + column].text;
}

bool scaffold_next(const struct scaffold *s, const char *topic, uint32_t *at,
                   struct scaffold_fact *fact)
{
    for (; *at < s->rows->rows; (*at)++) {
        if (!str_eq(cell(s->rows, *at, TOPIC), str_c(topic)))
            continue;
        uint32_t row = (*at)++;
        struct str path = cell(s->rows, row, PATH), line = cell(s->rows, row, LINE);
        *fact = (struct scaffold_fact){.name = cell(s->rows, row, NAME),
                                       .value = cell(s->rows, row, VALUE),
                                       .detail = cell(s->rows, row, DETAIL)};
        if (path.p && line.p)
            fact->place = arena_printf(s->arena, "%.*s:%.*s", STR_ARG(path), STR_ARG(line));
        return true;
    }
    return false;
}

struct str scaffold_name(const struct scaffold *s, const char *topic)
{
    struct scaffold_fact fact;
    uint32_t at = 0;
    return scaffold_next(s, topic, &at, &fact) ? fact.name : STR_NONE;
}

struct str scaffold_detail(const struct scaffold_fact *fact, uint32_t n)
{
    struct str rest = fact->detail, part = STR_NONE;
    for (uint32_t i = 0; i <= n; i++)
        if (!str_split(&rest, '|', &part))
            return STR_NONE;
    return part.n ? part : STR_NONE;
}

// NAME stands in TEXT, in any case, however its words are joined: payment-api in PaymentApiSlow.
static bool speaks_of(struct str text, struct str name)
{
    for (size_t from = 0; from < text.n; from++) {
        size_t at = from, i = 0;
        while (i < name.n && at < text.n) {
            bool joint = name.p[i] == '-' || name.p[i] == '_';
            if (joint && text.p[at] != '-' && text.p[at] != '_') {
                i++;
                continue;
            }
            if (!joint && (text.p[at] | 0x20) != (name.p[i] | 0x20))
                break;
            at++;
            i++;
        }
        if (i == name.n)
            return true;
    }
    return false;
}

/* The workload that the alert names, else the one that the service is called after, else the only
 * one: of several that nothing tells apart none is taken. */
static void choose_workload(struct scaffold *s)
{
    struct scaffold_fact fact;
    enum { NONE, ANY, SERVICE, ALERT } best = NONE, rank;
    bool several = false;
    for (uint32_t at = 0; scaffold_next(s, "workload", &at, &fact);) {
        if (speaks_of(s->alert.name, fact.name) || speaks_of(s->alert.value, fact.name))
            rank = ALERT;
        else
            rank = s->service.p && speaks_of(fact.name, s->service) ? SERVICE : ANY;
        several |= best != NONE && !str_eq(fact.name, s->workload.name);
        if (rank <= best)
            continue;
        best = rank;
        s->workload = fact;
    }
    if (best == ANY && several)
        s->workload = (struct scaffold_fact){0};
}

void scaffold_choose(struct scaffold *s, struct scaffold_fact alert)
{
    s->alert = alert;
    s->workload = (struct scaffold_fact){0};
    choose_workload(s);
}

void scaffold_choose_workload(struct scaffold *s, struct scaffold_fact workload)
{
    s->workload = workload;
}

void scaffold_init(struct scaffold *s, struct arena *a, const struct query_result *rows)
{
    *s = (struct scaffold){.arena = a, .rows = rows};
    s->service = scaffold_name(s, "service");
    choose_workload(s);
}

// TEXT with NAME for each %s; a namespace goes where the commands of Kubernetes want it.
static struct str fill(const struct scaffold *s, const char *text)
{
    struct str kind = scaffold_detail(&s->workload, 0), space = scaffold_detail(&s->workload, 1);
    struct buf b;
    buf_init(&b, s->arena);
    for (const char *p = text; *p; p++) {
        if (*p == '@' && space.p)
            buf_printf(&b, " -n %.*s", STR_ARG(space));
        else if (*p == '#')
            for (size_t i = 0; i < kind.n; i++)
                buf_char(&b, (char)(kind.p[i] | 0x20));
        else if (*p == '%')
            buf_str(&b, s->workload.name);
        else if (*p != '@')
            buf_char(&b, *p);
    }
    return buf_take(&b);
}

struct str scaffold_command(const struct scaffold *s, enum scaffold_action action)
{
    // @ the namespace's option, # the kind in lower case, % the name
    static const char *const kubernetes[] = {
        [ACTION_LOGS] = "kubectl@ logs #/% --since=5m",
        [ACTION_HISTORY] = "kubectl@ rollout history #/%",
        [ACTION_UNDO] = "kubectl@ rollout undo #/%",
        [ACTION_STATUS] = "kubectl@ rollout status #/%",
        [ACTION_RESTART] = "kubectl@ rollout restart #/%",
        [ACTION_SCALE] = "kubectl@ scale #/% --replicas=10",
    };
    static const char *const compose[] = {
        [ACTION_LOGS] = "docker compose logs --since 5m %",
        [ACTION_STATUS] = "docker compose ps %",
        [ACTION_RESTART] = "docker compose restart %",
        [ACTION_SCALE] = NULL,
    };
    static const char *const systemd[] = {
        [ACTION_LOGS] = "journalctl -u % --since '5 minutes ago'",
        [ACTION_STATUS] = "systemctl status %",
        [ACTION_RESTART] = "systemctl restart %",
        [ACTION_SCALE] = NULL,
    };
    struct str kind = scaffold_detail(&s->workload, 0);
    struct str written = action == ACTION_UNDO ? scaffold_name(s, "rollback") : STR_NONE;
    if (written.p || !kind.p)
        return written;
    const char *text = NULL;
    if (str_eq(kind, STR("compose")))
        text = compose[action];
    else if (str_eq(kind, STR("systemd")))
        text = systemd[action];
    else if (str_eq(kind, STR("Deployment")) || str_eq(kind, STR("StatefulSet")) ||
             str_eq(kind, STR("DaemonSet")))
        text = kubernetes[action];
    return text ? fill(s, text) : STR_NONE;
}
