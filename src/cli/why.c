/* The chain behind one item: what was found, on what basis, every place with its line, what it
 * hangs on, and what would change it. For the engineer who does not believe the report. */
#include "cli/items.h"
#include "cli/session.h"
#include "report/common.h"

enum { LABEL = 12 }; // columns of what stands before a text

struct page {
    struct cli *cli;
    const struct report *report;
    const struct item_result *result;
    struct buf *out;
};

static const struct item_result *find(const struct report *r, struct str id)
{
    for (uint32_t i = 0; i < r->items.n; i++)
        if (str_eq(r->items.v[i].item->id, id))
            return &r->items.v[i];
    return NULL;
}

static void line(struct page *p, const char *label, struct str text)
{
    text = text_clean(p->cli->arena, text, TEXT_LINE);
    if (!text.n)
        return;
    buf_printf(p->out, "%-*s", LABEL, label);
    text_wrap(p->out, text, LABEL, LABEL, p->cli->width, 0);
}

static void put_head(struct page *p)
{
    const struct item_result *it = p->result;
    struct arena *a = p->cli->arena;
    struct str policy = items_policy(a, it->item);
    buf_printf(p->out, "%.*s: %.*s\n\n", STR_ARG(it->item->id), STR_ARG(it->item->title));
    line(p, "Status",
         arena_printf(a, "%s at tier %d%s%s", status_name(it->status), p->report->tier,
                      p->report->tier_assumed ? " (assumed)" : "", it->waived ? ", waived" : ""));
    line(p, "Finding", arena_printf(a, "%s, %s", finding_name(it->finding), basis_name(it->basis)));
    line(p, "Policy", policy);
    if (it->status == STATUS_SKIP)
        line(p, "Because", item_reason(a, it));
    else if (it->finding == FINDING_MET)
        line(p, "Because", item_comfort(a, it));
    else
        line(p, "Because", item_trouble(a, it));
    line(p, "Missing", it->missing);
    line(p, "Searched", it->searched);
}

static void put_evidence(struct page *p)
{
    const struct item_result *it = p->result;
    struct arena *a = p->cli->arena;
    if (!it->evidence.n)
        return;
    buf_c(p->out, "\nEvidence\n");
    for (uint32_t i = 0; i < it->evidence.n; i++) {
        const struct evidence *e = &it->evidence.v[i];
        struct str place = e->path.n ? words_place(a, e) : STR("(no place)");
        struct str excerpt = str_trim(text_clean(a, e->excerpt, TEXT_LINE));
        struct str facet = text_clean(a, e->facet, TEXT_LINE);
        buf_printf(p->out, "  %.*s  %s%s%.*s%s\n", STR_ARG(place), finding_name(e->outcome),
                   facet.n ? ", " : "", STR_ARG(facet), e->decisive ? ", decides alone" : "");
        if (e->note.n) {
            buf_c(p->out, "      ");
            text_wrap(p->out, text_clean(a, e->note, TEXT_LINE), 6, 6, p->cli->width, 0);
        }
        if (excerpt.n)
            buf_printf(p->out, "      > %.*s\n", STR_ARG(excerpt));
    }
    if (it->evidence_more)
        buf_printf(p->out, "  and %u more\n", it->evidence_more);
}

static void put_chain(struct page *p)
{
    const struct item_result *it = p->result;
    struct arena *a = p->cli->arena;
    str_vec under = {0};
    buf_char(p->out, '\n');
    // The chain has no circle (the checklist is checked), but a bound costs nothing.
    const struct item_result *at = it;
    for (uint32_t hops = 0; at->item->requires.n && hops < p->report->items.n; hops++) {
        const struct item_result *next = find(p->report, at->item->requires);
        if (!next)
            break;
        line(p, hops ? "" : "Requires",
             arena_printf(a, "%.*s, which is %s (%s)", STR_ARG(next->item->id),
                          finding_name(next->finding), status_name(next->status)));
        at = next;
    }
    if (it->root >= 0 && (uint32_t)it->root < p->report->items.n)
        line(p, "Counted",
             arena_printf(a, "under %.*s, its root cause",
                          STR_ARG(p->report->items.v[it->root].item->id)));
    report_dependents(p->report, (uint32_t)(it - p->report->items.v), a, &under);
    if (under.n)
        line(p, "Carries", words_list(a, &under, ", "));
    if (it->attestation.present)
        line(p, "Attested",
             arena_printf(a, "%s by %.*s on %.*s%s: %.*s", finding_name(it->attestation.finding),
                          STR_ARG(it->attestation.by), STR_ARG(it->attestation.on),
                          it->attestation.expired ? " (expired)"
                          : it->attestation.used  ? ""
                                                  : " (not used: the repository "
                                                    "says more)",
                          STR_ARG(it->attestation.evidence)));
    if (it->waive_until.n)
        line(p, "Waiver",
             arena_printf(a, "by %.*s until %.*s%s: %.*s", STR_ARG(it->waive_by),
                          STR_ARG(it->waive_until),
                          it->waived ? "" : " (does not hold: expired, or for a part)",
                          STR_ARG(it->waive_reason)));
}

static struct str change(struct arena *a, const struct item_result *it)
{
    if (it->basis == BASIS_UNREAD)
        return STR("a file that can be read, or a person's word (attest)");
    if (it->finding == FINDING_NA && it->item->requires.n)
        return arena_printf(a, "%.*s being met, at least in part", STR_ARG(it->item->requires));
    if (it->finding == FINDING_NA)
        return STR("the subject of the item appearing in the repository, or in one given --with");
    if (it->finding == FINDING_MET)
        return it->basis == BASIS_ATTESTED
                   ? STR("the attestation expiring, or a violation in the repository")
                   : STR("the lines above being removed or switched off");
    if (it->basis == BASIS_ABSENT)
        return STR("the fix below; a checkout that holds it, given --with DIR; or a person's word "
                   "(attest in prod-readiness.yaml)");
    return STR("the fix below at every place above; a person's word does not overrule what the "
               "code shows, only a waiver stands against it");
}

static void put_fix(struct page *p)
{
    const struct item_result *it = p->result;
    struct arena *a = p->cli->arena;
    line(p, "Changes by", change(a, it));
    if (it->finding == FINDING_MET || it->finding == FINDING_NA || !it->fix.summary.n)
        return;
    struct str effort = words_effort(a, it->fix.effort_hours);
    struct str summary = text_clean(a, it->fix.summary, TEXT_LINE);
    line(p, "Fix", arena_printf(a, "%.*s (%.*s)", STR_ARG(summary), STR_ARG(effort)));
    if (it->fix.files.n)
        line(p, "In", words_list(a, &it->fix.files, ", "));
    struct str patch = text_clean(a, it->fix.patch, TEXT_BLOCK), row;
    while (patch.n && str_line(&patch, &row)) {
        buf_c(p->out, "    ");
        buf_str(p->out, row);
        buf_char(p->out, '\n');
    }
}

static int tell(struct session *s, struct str id)
{
    struct cli *cli = s->cli;
    struct buf out;
    buf_init(&out, cli->arena);
    struct page p = {cli, evaluation_report(s->evaluation), NULL, &out};
    p.result = find(p.report, id);
    if (!p.result)
        return items_unknown(cli, evaluation_checklist(s->evaluation), id);
    put_head(&p);
    put_evidence(&p);
    put_chain(&p);
    put_fix(&p);
    if (option_given(&cli->options, OPTION_sql)) {
        struct str path = p.result->item->path;
        buf_printf(&out, "\nJudge (%.*s)\n", STR_ARG(path));
        buf_str(&out, text_clean(cli->arena, p.result->item->sql, TEXT_BLOCK));
        buf_char(&out, '\n');
    }
    return cli_print(cli, buf_take(&out));
}

static int run(struct cli *cli)
{
    struct session s;
    struct checklist checklist;
    struct str id = cli->options.arguments.v[0];
    int code = items_load(cli, &checklist);
    // A mistyped id is told before the scan; only the repository knows its own items.
    if (!code && !str_starts(id, STR("custom.")) && !checklist_find(&checklist, id))
        code = items_unknown(cli, &checklist, id);
    if (!code)
        code = session_init(&s, cli);
    if (code)
        return code;
    code = session_open(&s, true);
    if (!code)
        code = tell(&s, id);
    session_release(&s);
    return code;
}

const struct command command_why = {
    .name = "why",
    .summary = "the chain behind one item: evidence, root cause, what would change it",
    .usage = "ITEM",
    .details = "With --sql the item's judge is printed too.",
    .options = SESSION_OPTIONS | OPTION_BIT(sql),
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
