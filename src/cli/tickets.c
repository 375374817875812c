/* The work list as tickets: one for each open item, grouped by who owns the files. A ticket carries
 * a key made of service and item, not of places, so that whoever files it again finds the one that
 * is there already. */
#include "base/hash.h"
#include "cli/session.h"
#include "cli/tickets.h"
#include "report/common.h"
#include "report/markdown.h"

enum { PLACES_MAX = 20 };

static const char *const priorities[] = {"P0", "P1", "P2"};

// The places of an item as a Markdown list.
static void put_places(struct buf *out, const struct report *r, const struct item *item)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < r->problems.n; i++) {
        const struct problem *p = &r->problems.v[i];
        if (p->item != item || p->waived)
            continue;
        if (n++ >= PLACES_MAX)
            continue;
        buf_c(out, "- ");
        if (!p->absent && p->path.p) {
            markdown_code(
                out, arena_printf(out->arena, "%.*s:%lld", STR_ARG(p->path), (long long)p->line));
            buf_char(out, ' ');
        }
        markdown_prose(out, problem_text(out->arena, p));
        buf_char(out, '\n');
    }
    if (n > PLACES_MAX)
        buf_printf(out, "- and %u more\n", n - PLACES_MAX);
}

static const struct item_result *result_of(const struct report *r, const struct item *item)
{
    uint32_t i = 0;
    while (r->items.v[i].item != item)
        i++;
    return &r->items.v[i];
}

static struct str body_of(struct arena *a, const struct report *r, const struct action *action,
                          struct str key)
{
    const struct item_result *item = result_of(r, action->item);
    struct buf out;
    buf_init(&out, a);
    markdown_prose(&out, text_sentence(a, action->item->why));
    buf_c(&out, ".\n\n**What is wrong**\n\n");
    put_places(&out, r, action->item);
    buf_c(&out, "\n**Smallest fix**\n\n");
    markdown_prose(&out, action->fix);
    buf_char(&out, '\n');
    if (item->fix.patch.n) {
        buf_char(&out, '\n');
        markdown_block(&out, item->fix.patch, "diff", 0);
    }
    struct str effort = words_effort(a, action->effort_hours);
    buf_printf(&out, "\n**Done when** `prod-readiness --only %.*s` passes. About %.*s",
               STR_ARG(action->item->id), STR_ARG(effort));
    if (action->due.n)
        buf_printf(&out, ", due %.*s", STR_ARG(action->due));
    buf_printf(&out, ".\n\n<!-- prod-readiness:%.*s -->\n", STR_ARG(key));
    return buf_take(&out);
}

static struct ticket ticket_of(struct arena *a, const struct report *r, const struct action *action)
{
    struct hash h = hash_begin();
    hash_add(&h, r->service);
    hash_add(&h, action->item->id);
    struct str title = text_clean(a, action->title, TEXT_LINE);
    struct ticket t = {.action = action, .key = hash_text(&h, a)};
    t.title = arena_printf(a, "%.*s (%.*s)", STR_ARG(title), STR_ARG(action->item->id));
    t.body = body_of(a, r, action, t.key);
    t.owner = action->owner.n ? text_clean(a, action->owner, TEXT_LINE) : STR_NONE;
    t.priority = str_c(priorities[action->priority]);
    return t;
}

// Owners in the order of their first ticket; that of nobody is a group like another.
static void group(struct arena *a, const ticket_vec *in, ticket_vec *out)
{
    for (uint32_t i = 0; i < in->n; i++) {
        bool seen = false;
        for (uint32_t k = 0; k < i && !seen; k++)
            seen = str_eq(in->v[k].owner, in->v[i].owner);
        for (uint32_t k = i; k < in->n && !seen; k++)
            if (str_eq(in->v[k].owner, in->v[i].owner))
                vec_push(a, out, in->v[k]);
    }
}

static int write_tickets(struct session *s, struct str format)
{
    struct cli *cli = s->cli;
    struct arena *a = cli->arena;
    const struct report *r = evaluation_report(s->evaluation);
    ticket_vec all = {0}, grouped = {0};
    for (uint32_t i = 0; i < r->actions.n; i++)
        if (r->actions.v[i].priority != PRIORITY_NONE)
            vec_push(a, &all, ticket_of(a, r, &r->actions.v[i]));
    group(a, &all, &grouped);
    struct buf out;
    buf_init(&out, a);
    if (str_eq(format, STR("json")))
        tickets_json(&out, &grouped);
    else if (str_eq(format, STR("github")))
        tickets_github(&out, &grouped);
    else
        tickets_markdown(&out, &grouped);
    if (out.truncated)
        return cli_usage(cli, "the tickets are too large");
    return cli_print(cli, buf_take(&out));
}

static int run(struct cli *cli)
{
    struct session s;
    struct str format = option_value(&cli->options, OPTION_format);
    if (format.p && !str_eq(format, STR("markdown")) && !str_eq(format, STR("json")) &&
        !str_eq(format, STR("github")))
        return cli_usage(cli, "there is no format '%.*s'; there are markdown, json, github",
                         STR_ARG(format));
    int code = session_init(&s, cli);
    if (code)
        return code;
    code = session_open(&s, true);
    if (!code)
        code = write_tickets(&s, format);
    session_release(&s);
    return code;
}

const struct command command_tickets = {
    .name = "tickets",
    .summary = "the work list as tickets, grouped by owner",
    .usage = "",
    .details =
        "One ticket for each open item: what is wrong where, the smallest fix, when it is done.\n"
        "Formats: markdown (default), json, github: a shell script for the gh client that opens\n"
        "what is not open yet, and opens nothing twice:\n"
        "  prod-readiness tickets --format github > tickets.sh && less tickets.sh && sh tickets.sh",
    .options = SESSION_OPTIONS | OPTION_BIT(format) | OPTION_BIT(only) | OPTION_BIT(skip),
    .run = run,
};
