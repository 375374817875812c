/* The report as the mission writes it: executive summary, category scores, detailed findings with
 * recommendations, action items P0 to P2, launch plan and sign-off, for a review document or a pull
 * request. Complete where the text format is short. */
#include "report/markdown.h"

#include "report/common.h"
#include "report/format.h"

enum { PLACES_MAX = 5, COMMIT_DIGITS = 8 }; // places listed for one finding

struct page {
    const struct report *report;
    struct buf *out;
    struct arena *arena;
};

static void field(struct page *p, const char *name, struct str value)
{
    if (!value.n)
        return;
    buf_printf(p->out, "**%s:** ", name);
    markdown_prose(p->out, value);
    buf_c(p->out, "  \n"); // two spaces: a line break
}

static void write_head(struct page *p)
{
    const struct report *r = p->report;
    buf_c(p->out, "# Production Readiness Report: ");
    markdown_prose(p->out, report_name(r));
    buf_c(p->out, "\n\n");
    field(p, "Evaluated", r->evaluated);
    field(p, "Service", report_name(r));
    field(p, "Scope", r->scope);
    field(p, "Criticality",
          arena_printf(p->arena, "Tier %d%s", r->tier,
                       r->tier_assumed ? " (assumed: none was given)" : ""));
    field(p, "Evaluator", r->evaluator.n ? r->evaluator : STR("prod-readiness, nobody named"));
    field(p, "Owner", r->owner);
    field(p, "Deployment stage", r->stage);
    field(p, "Impact of failure", r->impact);
    if (r->dependencies.n)
        field(p, "Dependencies", words_list(p->arena, &r->dependencies, ", "));
    if (r->commit.n) {
        struct str commit = text_clean(p->arena, r->commit, TEXT_LINE);
        field(p, "Commit",
              arena_printf(p->arena, "%.*s%s", STR_ARG(commit),
                           r->dirty ? " with local changes" : ""));
    }
}

static void write_place(struct page *p, const struct evidence *e)
{
    markdown_code(p->out, words_place(p->arena, e));
}

// "title: trouble at `place`" for a blocker or warning of the summary.
static void summary_line(struct page *p, uint32_t number, uint32_t index)
{
    const struct item_result *item = &p->report->items.v[index];
    const struct evidence *e = item_witness(item);
    buf_printf(p->out, "%u. ", number);
    markdown_prose(p->out, item_trouble(p->arena, item));
    buf_c(p->out, " (");
    markdown_code(p->out, item->item->id);
    if (e && item_proven(item)) {
        buf_c(p->out, ", ");
        write_place(p, e);
    }
    buf_c(p->out, ")");
    str_vec under = {0};
    report_dependents(p->report, index, p->arena, &under);
    if (under.n) {
        buf_c(p->out, "; with it fail ");
        markdown_prose(p->out, words_list(p->arena, &under, ", "));
    }
    buf_char(p->out, '\n');
}

static void write_summary_blockers(struct page *p)
{
    index_vec all = {0};
    report_blockers(p->report, p->arena, &all);
    buf_c(p->out, "**Blockers (must fix before production):**");
    if (!all.n) {
        buf_c(p->out, " none\n\n");
        return;
    }
    buf_c(p->out, "\n\n");
    uint32_t number = 0;
    for (int absent = 0; absent < 2; absent++) {
        uint32_t before = number;
        for (uint32_t i = 0; i < all.n; i++) {
            if (item_proven(&p->report->items.v[all.v[i]]) == (absent == 1))
                continue;
            if (number == before)
                buf_printf(p->out, "%s\n\n",
                           absent ? "*Nothing found here (build it, show it with "
                                    "`--with DIR`, or attest it):*"
                                  : "*Proven:*");
            summary_line(p, ++number, all.v[i]);
        }
        if (number > before)
            buf_char(p->out, '\n');
    }
}

static void write_summary(struct page *p)
{
    const struct report *r = p->report;
    buf_printf(p->out, "\n## Executive Summary\n\n**Overall status:** %s\n\n",
               words_verdict(r->verdict));
    if (r->incomplete) {
        buf_c(p->out, "**The scan is incomplete:** ");
        markdown_prose(p->out, r->incomplete_why);
        buf_c(p->out, "\n\n");
    }
    write_summary_blockers(p);
    buf_printf(p->out, "Blockers by tier: %u at tier 0, %u at tier 1, %u at tier 2.\n\n",
               r->blockers_by_tier[0], r->blockers_by_tier[1], r->blockers_by_tier[2]);
    buf_c(p->out, "**Warnings (should fix soon):**");
    uint32_t number = 0;
    for (uint32_t i = 0; i < r->items.n; i++) {
        if (r->items.v[i].status != STATUS_WARN)
            continue;
        buf_c(p->out, number ? "" : "\n\n");
        summary_line(p, ++number, i);
    }
    buf_c(p->out, number ? "\n" : " none\n\n");
    buf_c(p->out, "**Estimated time to production-ready:** ");
    if (r->eta.n) {
        struct str effort = words_effort(p->arena, r->eta_days * 8);
        buf_printf(p->out, "%.*s of work, by %.*s\n\n", STR_ARG(effort), STR_ARG(r->eta));
    } else {
        buf_c(p->out, r->verdict == VERDICT_UNKNOWN ? "unknown\n\n" : "no open blocker\n\n");
    }
}

static void write_questions(struct page *p)
{
    static const char *const answers[] = {"yes", "**no**", "unproven"};
    const struct report *r = p->report;
    buf_c(p->out, "**At 2am:**\n\n| Question | Answer | Because |\n|---|---|---|\n");
    for (uint32_t i = 0; i < r->questions.n; i++) {
        const struct question_result *q = &r->questions.v[i];
        buf_c(p->out, "| ");
        markdown_cell(p->out, q->text);
        buf_printf(p->out, " | %s | ", answers[q->answer]);
        markdown_cell(p->out, q->why);
        buf_c(p->out, " |\n");
    }
}

static void write_scores(struct page *p)
{
    const struct report *r = p->report;
    buf_c(p->out, "\n## Category Scores\n\n| Category | Score | Blockers | Warnings |\n"
                  "|----------|-------|----------|----------|\n");
    for (uint32_t i = 0; i < r->categories.n; i++) {
        const struct category_result *c = &r->categories.v[i];
        buf_c(p->out, "| ");
        markdown_cell(p->out, c->title);
        if (c->score < 0)
            buf_c(p->out, " | n/a");
        else
            buf_printf(p->out, " | %d/10", c->score);
        buf_printf(p->out, " | %u | %u |\n", c->blockers, c->warnings);
    }
    buf_printf(p->out, "| **Total** | **%d/%d** | **%u** | **%u** |\n\n", r->score, r->out_of,
               r->blockers_proven + r->blockers_absent, r->warnings);
    buf_printf(p->out,
               "Seen: %u of %u production files read; %u of %u items apply, %u could not be "
               "judged.\n",
               r->files_read, r->files, r->applicable, r->items.n, r->unread);
}

// WORDS: the sentence above the list; a note that says the same is left out.
static void write_evidence(struct page *p, const struct item_result *item, struct str words)
{
    uint32_t listed = 0;
    for (uint32_t i = 0; i < item->evidence.n && listed < PLACES_MAX; i++) {
        const struct evidence *e = &item->evidence.v[i];
        if (!e->path.n && !e->note.n)
            continue;
        buf_c(p->out, "  - ");
        if (e->path.n)
            write_place(p, e);
        if (e->note.n && !(e->path.n && str_eq(e->note, words))) {
            buf_c(p->out, e->path.n ? " " : "");
            markdown_prose(p->out, e->note);
        }
        if (e->excerpt.n) {
            buf_c(p->out, ": ");
            markdown_code(p->out, str_trim(e->excerpt));
        }
        buf_char(p->out, '\n');
        listed++;
    }
    uint64_t rest = (uint64_t)item->evidence.n + item->evidence_more - listed;
    if (rest && listed == PLACES_MAX)
        buf_printf(p->out, "  - and %llu more\n", (unsigned long long)rest);
}

static void write_attestation(struct page *p, const struct attestation *a)
{
    const char *force = a->expired ? " (EXPIRED, counts for nothing)"
                        : a->used  ? ""
                                   : " (not used: the repository says more)";
    buf_printf(p->out, "  - attested%s as %s by ", force, finding_name(a->finding));
    markdown_prose(p->out, a->by);
    buf_c(p->out, a->self ? " (the evaluator) on " : " on ");
    markdown_prose(p->out, a->on);
    if (a->expires.n) {
        buf_c(p->out, ", until ");
        markdown_prose(p->out, a->expires);
    }
    buf_c(p->out, ": ");
    markdown_prose(p->out, a->evidence);
    buf_char(p->out, '\n');
}

static void write_waiver(struct page *p, const struct item_result *item)
{
    buf_printf(p->out, "  - %s by ",
               item->waived ? "waived"
                            : "WAIVER DOES NOT HOLD (expired, or "
                              "for a part); given");
    markdown_prose(p->out, item->waive_by);
    buf_c(p->out, " until ");
    markdown_prose(p->out, item->waive_until);
    buf_c(p->out, ": ");
    markdown_prose(p->out, item->waive_reason);
    buf_char(p->out, '\n');
}

static void write_finding(struct page *p, const struct item_result *item)
{
    static const char *const marks[] = {
        "\xE2\x9C\x85",             // white heavy check mark
        "\xE2\x9A\xA0\xEF\xB8\x8F", // warning sign
        "\xE2\x9D\x8C",             // cross mark
        "\xE2\x8F\xAD\xEF\xB8\x8F", // next track
    };
    struct arena *a = p->arena;
    struct str words = item->status == STATUS_PASS   ? item_comfort(a, item)
                       : item->status == STATUS_SKIP ? item_reason(a, item)
                                                     : item_trouble(a, item);
    // What is wrong comes first where something is wrong, the requirement where it holds.
    bool trouble = item->status == STATUS_WARN || item->status == STATUS_FAIL;
    buf_printf(p->out, "- %s ", marks[item->status]);
    markdown_prose(p->out, trouble ? words : item->item->title);
    buf_c(p->out, " (");
    markdown_code(p->out, item->item->id);
    buf_c(p->out, trouble ? ": " : ")");
    if (trouble) {
        markdown_prose(p->out, item->item->title);
        buf_c(p->out, ")");
    } else if (!str_eq(words, item->item->title)) {
        buf_c(p->out, ": ");
        markdown_prose(p->out, words);
    }
    if (item->root >= 0 && (uint32_t)item->root < p->report->items.n) {
        buf_c(p->out, "; counted under ");
        markdown_code(p->out, p->report->items.v[item->root].item->id);
    }
    buf_char(p->out, '\n');
    if (item->status == STATUS_FAIL && item->basis == BASIS_ABSENT && item->searched.n) {
        buf_c(p->out, "  - searched: ");
        markdown_prose(p->out, item->searched);
        buf_char(p->out, '\n');
    }
    if (item->status != STATUS_SKIP)
        write_evidence(p, item, words);
    if (item->attestation.present)
        write_attestation(p, &item->attestation);
    if (item->waive_until.n)
        write_waiver(p, item);
}

static void write_recommendations(struct page *p, struct str category)
{
    const struct report *r = p->report;
    uint32_t number = 0;
    for (uint32_t i = 0; i < r->items.n; i++) {
        const struct item_result *item = &r->items.v[i];
        bool open = item->status == STATUS_FAIL || item->status == STATUS_WARN;
        if (!open || !str_eq(words_category(item->item->category), category) ||
            !item->fix.summary.n)
            continue;
        buf_printf(p->out, "%s%u. ", number ? "" : "**Recommendations:**\n", number + 1);
        markdown_prose(p->out, item->fix.summary);
        struct str effort = words_effort(p->arena, item->fix.effort_hours);
        buf_printf(p->out, " (%.*s)\n", STR_ARG(effort));
        number++;
    }
    buf_c(p->out, number ? "\n" : "");
}

static void write_category(struct page *p, struct str id, struct str title, int32_t score)
{
    static const enum status order[] = {STATUS_PASS, STATUS_WARN, STATUS_FAIL, STATUS_SKIP};
    const struct report *r = p->report;
    buf_c(p->out, "### ");
    markdown_prose(p->out, title);
    if (score >= 0)
        buf_printf(p->out, " (%d/10)", score);
    else
        buf_c(p->out, " (n/a)");
    buf_c(p->out, "\n\n");
    for (size_t s = 0; s < sizeof order / sizeof *order; s++) {
        uint32_t listed = 0;
        for (uint32_t i = 0; i < r->items.n; i++) {
            const struct item_result *item = &r->items.v[i];
            if (item->status != order[s] || !str_eq(words_category(item->item->category), id))
                continue;
            if (!listed++)
                buf_printf(p->out, "**%s:**\n", status_name(order[s]));
            write_finding(p, item);
        }
        buf_c(p->out, listed ? "\n" : "");
    }
    write_recommendations(p, id);
}

static bool known_category(const struct report *r, struct str id)
{
    for (uint32_t i = 0; i < r->categories.n; i++)
        if (str_eq(words_category(r->categories.v[i].id), id))
            return true;
    return false;
}

static void write_findings(struct page *p)
{
    const struct report *r = p->report;
    buf_c(p->out, "\n## Detailed Findings\n\n");
    for (uint32_t i = 0; i < r->categories.n; i++) {
        const struct category_result *c = &r->categories.v[i];
        write_category(p, words_category(c->id), c->title, c->score);
    }
    str_vec done = {0}; // the service's own items lie in categories without a score
    for (uint32_t i = 0; i < r->items.n; i++) {
        struct str id = words_category(r->items.v[i].item->category);
        bool seen = known_category(r, id);
        for (uint32_t j = 0; j < done.n && !seen; j++)
            seen = str_eq(done.v[j], id);
        if (seen)
            continue;
        vec_push(p->arena, &done, id);
        write_category(p, id, id.n ? id : STR("Items of this service"), -1);
    }
}

static void write_action(struct page *p, uint32_t number, const struct action *action)
{
    struct str effort = words_effort(p->arena, action->effort_hours);
    buf_printf(p->out, "%u. **", number);
    markdown_prose(p->out, action->title);
    buf_c(p->out, "** (");
    markdown_code(p->out, action->item->id);
    buf_c(p->out, ")\n   - Owner: ");
    markdown_prose(p->out, action->owner.n ? action->owner : STR("nobody yet"));
    buf_printf(p->out, "\n   - Effort: %.*s\n   - Due: ", STR_ARG(effort));
    markdown_prose(p->out, action->due.n ? action->due : STR("open"));
    buf_c(p->out, "\n   - Files: ");
    for (uint32_t i = 0; i < action->files.n; i++) {
        buf_c(p->out, i ? ", " : "");
        markdown_code(p->out, action->files.v[i]);
    }
    buf_c(p->out, action->files.n ? "\n" : "none named\n");
    if (action->fix.n) {
        buf_c(p->out, "   - Fix: ");
        markdown_prose(p->out, action->fix);
        buf_char(p->out, '\n');
    }
    for (uint32_t i = 0; i < p->report->items.n; i++) {
        const struct item_result *item = &p->report->items.v[i];
        if (item->item != action->item || !item->fix.patch.n)
            continue;
        buf_char(p->out, '\n');
        markdown_block(p->out, item->fix.patch, "", 3);
    }
    buf_char(p->out, '\n');
}

static void write_actions(struct page *p)
{
    static const char *const titles[] = {"P0: Must fix before production (blockers)",
                                         "P1: Should fix soon (warnings)", "P2: Nice to have"};
    const struct report *r = p->report;
    buf_c(p->out, "## Action Items\n");
    for (int priority = PRIORITY_P0; priority <= PRIORITY_P2; priority++) {
        uint32_t number = 0;
        buf_printf(p->out, "\n### %s\n\n", titles[priority]);
        for (uint32_t i = 0; i < r->actions.n; i++)
            if (r->actions.v[i].priority == priority)
                write_action(p, ++number, &r->actions.v[i]);
        if (!number)
            buf_c(p->out, "Nothing.\n");
    }
}

// Who has signed as ROLE; a line to be filled in when nobody has, or it holds no more.
static void write_signatures(struct page *p, struct str role)
{
    const struct report *r = p->report;
    bool holds = false;
    buf_c(p->out, ":");
    for (uint32_t i = 0; i < r->signatures.n; i++) {
        const struct signature *s = &r->signatures.v[i];
        if (!str_eq_nocase(s->role, role))
            continue;
        buf_char(p->out, ' ');
        markdown_prose(p->out, s->by);
        buf_printf(p->out, ", %.*s", STR_ARG(s->on));
        if (s->commit.p) {
            buf_c(p->out, ", ");
            markdown_code(p->out, str_sub(s->commit, 0, COMMIT_DIGITS));
        }
        if (s->void_why.p) {
            buf_c(p->out, " (void: ");
            markdown_prose(p->out, s->void_why);
            buf_char(p->out, ')');
        }
        buf_char(p->out, ';');
        holds |= !s->void_why.p;
    }
    if (holds)
        p->out->n--; // the last semicolon
    buf_c(p->out, holds ? "\n" : " [Name, Date]\n");
}

static void write_launch(struct page *p)
{
    const struct report *r = p->report;
    buf_c(p->out, "\n## Production Launch Plan\n\n**Prerequisites:**\n");
    for (uint32_t i = 0; i < r->prerequisites.n; i++) {
        const struct launch_prerequisite *l = &r->prerequisites.v[i];
        buf_printf(p->out, "- [%c] ", l->done ? 'x' : ' ');
        markdown_prose(p->out, l->text);
        if (l->by.n) {
            buf_c(p->out, " (");
            markdown_prose(p->out, l->by);
            buf_c(p->out, ")");
        }
        buf_char(p->out, '\n');
    }
    buf_c(p->out, "\n**Launch stages:**\n");
    for (uint32_t i = 0; i < r->stages.n; i++) {
        buf_printf(p->out, "%u. ", i + 1);
        markdown_prose(p->out, r->stages.v[i].title);
        buf_c(p->out, ": ");
        markdown_prose(p->out, r->stages.v[i].text);
        buf_char(p->out, '\n');
    }
    buf_c(p->out, "\n**Sign-off:**\n");
    for (uint32_t i = 0; i < r->signoff.n; i++) {
        buf_c(p->out, "- ");
        markdown_prose(p->out, r->signoff.v[i]);
        write_signatures(p, r->signoff.v[i]);
    }
}

static void write_coverage(struct page *p)
{
    const struct report *r = p->report;
    buf_c(p->out, "\n## What was looked at\n\n");
    for (uint32_t i = 0; i < r->context.n; i++) {
        buf_c(p->out, "- ");
        markdown_prose(p->out, r->context.v[i].kind);
        buf_c(p->out, r->context.v[i].paths.n ? ": " : ": none found");
        for (uint32_t j = 0; j < r->context.v[i].paths.n; j++) {
            buf_c(p->out, j ? ", " : "");
            markdown_code(p->out, r->context.v[i].paths.v[j]);
        }
        buf_char(p->out, '\n');
    }
    if (r->skipped.n || r->unread_languages.n)
        buf_c(p->out, "\n**Not read:**\n");
    for (uint32_t i = 0; i < r->unread_languages.n; i++) {
        buf_c(p->out, "- no reader for ");
        markdown_prose(p->out, r->unread_languages.v[i].path);
        buf_c(p->out, ": ");
        markdown_prose(p->out, r->unread_languages.v[i].why);
        buf_char(p->out, '\n');
    }
    for (uint32_t i = 0; i < r->skipped.n; i++) {
        buf_c(p->out, "- ");
        markdown_code(p->out, r->skipped.v[i].path);
        buf_c(p->out, ": ");
        markdown_prose(p->out, r->skipped.v[i].why);
        buf_char(p->out, '\n');
    }
    buf_c(p->out, "\nprod-readiness ");
    markdown_prose(p->out, r->tool_version);
    buf_c(p->out, ", checklist ");
    markdown_prose(p->out, r->checklist_version);
    buf_char(p->out, '\n');
}

static void write_markdown(const struct report *r, struct buf *out,
                           const struct format_options *options)
{
    (void)options;
    struct page page = {r, out, out->arena};
    write_head(&page);
    write_summary(&page);
    write_questions(&page);
    write_scores(&page);
    write_findings(&page);
    write_actions(&page);
    write_launch(&page);
    write_coverage(&page);
}

const struct format format_markdown = {
    .name = "markdown",
    .description = "the whole report as a document: findings, work list, launch plan, sign-off",
    .write = write_markdown,
};
