/* The report for a terminal: one screen that an engineer understands at 2am. First what the night
 * asks, then the verdict, the seven bars, and the three blockers to begin with, each as a chain
 * from cause to effect with the place and the smallest fix. What is proven and what was merely not
 * found stand apart, and what was not looked at closes the page. */
#include "report/common.h"
#include "report/format.h"

#include <string.h>

enum {
    WIDTH = 100,    // columns when the caller does not know
    WIDTH_MIN = 60, // narrower terminals wrap
    WORST = 3,      // blockers told in full
    BAR = 10,       // cells of a bar
    TITLE_COLUMNS = 19,
    NAMES_MAX = 8, // ids listed before "+N more"
};

#define RED "31;1"
#define GREEN "32;1"
#define YELLOW "33;1"
#define BOLD "1"
#define DIM "2"

struct page {
    const struct report *report;
    struct buf *out;
    struct arena *arena;
    size_t width;
    bool colour;
};

static void paint(struct page *p, const char *colour, struct str s)
{
    if (p->colour)
        buf_printf(p->out, "\033[%sm", colour);
    buf_str(p->out, s);
    if (p->colour)
        buf_c(p->out, "\033[0m");
}

static void spaces(struct page *p, size_t n)
{
    buf_printf(p->out, "%*s", (int)n, "");
}

static struct str clean(struct page *p, struct str s)
{
    return text_clean(p->arena, s, TEXT_LINE);
}

static void heading(struct page *p, struct str s)
{
    buf_char(p->out, '\n');
    paint(p, BOLD, s);
    buf_char(p->out, '\n');
}

static void write_title(struct page *p)
{
    const struct report *r = p->report;
    struct str name = clean(p, report_name(r)), commit = clean(p, r->commit);
    paint(p, BOLD, text_clip(p->arena, name, p->width / 2));
    buf_printf(p->out, "  %.*s, tier %d%s, %.*s", STR_ARG(r->scope), r->tier,
               r->tier_assumed ? " (assumed)" : "", STR_ARG(r->evaluated));
    if (commit.n)
        buf_printf(p->out, ", commit %.*s%s", (int)(commit.n < 10 ? commit.n : 10), commit.p,
                   r->dirty ? " and local changes" : "");
    buf_char(p->out, '\n');
}

static const struct item_result *find_item(const struct report *r, struct str id)
{
    for (uint32_t i = 0; i < r->items.n; i++)
        if (str_eq(r->items.v[i].item->id, id))
            return &r->items.v[i];
    return NULL;
}

// The first item that speaks against a yes: failing before warning.
static struct str deciding(const struct report *r, const struct question_result *q)
{
    struct str warned = STR_NONE;
    for (uint32_t i = 0; i < q->items.n; i++) {
        const struct item_result *item = find_item(r, q->items.v[i]);
        if (item && item->status == STATUS_FAIL)
            return item->item->id;
        if (item && item->status == STATUS_WARN && !warned.p)
            warned = item->item->id;
    }
    return warned;
}

static void write_questions(struct page *p)
{
    static const struct {
        const char *text, *colour;
    } answers[] = {{"yes", GREEN}, {"NO", RED}, {"unproven", YELLOW}};
    const struct report *r = p->report;
    heading(p, STR("At 2am"));
    for (uint32_t i = 0; i < r->questions.n; i++) {
        const struct question_result *q = &r->questions.v[i];
        spaces(p, 2);
        struct str answer = str_c(answers[q->answer].text);
        paint(p, answers[q->answer].colour, answer);
        spaces(p, 10 - answer.n);
        struct str text = text_clip(p->arena, clean(p, q->text), p->width - 12);
        buf_str(p->out, text);
        struct str id = q->answer == ANSWER_YES ? STR_NONE : deciding(r, q);
        if (id.n && text_columns(text) + 14 + id.n <= p->width) {
            spaces(p, 2);
            paint(p, DIM, id);
        }
        buf_char(p->out, '\n');
    }
}

static void write_verdict(struct page *p)
{
    static const char *const colours[] = {GREEN, YELLOW, RED, YELLOW};
    const struct report *r = p->report;
    uint32_t blockers = r->blockers_proven + r->blockers_absent;
    buf_char(p->out, '\n');
    paint(p, colours[r->verdict], str_c(words_verdict(r->verdict)));
    buf_printf(p->out, " at tier %d%s", r->tier, r->tier_assumed ? " (assumed; give --tier)" : "");
    if (r->out_of > 0)
        buf_printf(p->out, ", score %d/%d", r->score, r->out_of);
    buf_c(p->out, ": ");
    struct str n = words_count(p->arena, blockers, "blocker", "blockers");
    struct str w = words_count(p->arena, r->warnings, "warning", "warnings");
    buf_printf(p->out, "%.*s, %.*s\n", STR_ARG(n), STR_ARG(w));
    buf_printf(p->out, "Blockers by tier: %u at tier 0, %u at tier 1, %u at tier 2.",
               r->blockers_by_tier[0], r->blockers_by_tier[1], r->blockers_by_tier[2]);
    if (r->eta.n) {
        struct str effort = words_effort(p->arena, r->eta_days * 8);
        buf_printf(p->out, " Ready by %.*s (%.*s).", STR_ARG(r->eta), STR_ARG(effort));
    }
    buf_char(p->out, '\n');
    if (r->incomplete) {
        paint(p, RED, STR("INCOMPLETE SCAN: "));
        text_wrap(p->out, clean(p, r->incomplete_why), 17, 2, p->width, 2);
    }
}

static void write_bars(struct page *p)
{
    const struct report *r = p->report;
    buf_char(p->out, '\n');
    for (uint32_t i = 0; i < r->categories.n; i++) {
        const struct category_result *c = &r->categories.v[i];
        struct str title = text_clip(p->arena, clean(p, c->title), TITLE_COLUMNS);
        spaces(p, 2);
        buf_str(p->out, title);
        spaces(p, TITLE_COLUMNS + 1 - text_columns(title));
        struct buf bar;
        buf_init(&bar, p->arena);
        for (int cell = 0; cell < BAR; cell++)
            buf_c(&bar,
                  cell < c->score ? "\xE2\x96\x88" : "\xE2\x96\x91"); // full block, light shade
        paint(p,
              c->score < 0  ? DIM
              : c->blockers ? RED
              : c->warnings ? YELLOW
                            : GREEN,
              buf_take(&bar));
        if (c->score < 0) {
            buf_c(p->out, "   n/a\n");
            continue;
        }
        buf_printf(p->out, " %2d/10", c->score);
        if (c->blockers) {
            struct str n = words_count(p->arena, c->blockers, "blocker", "blockers");
            buf_printf(p->out, "  %.*s", STR_ARG(n));
        }
        if (c->warnings) {
            struct str n = words_count(p->arena, c->warnings, "warning", "warnings");
            buf_printf(p->out, "%s%.*s", c->blockers ? ", " : "  ", STR_ARG(n));
        }
        buf_char(p->out, '\n');
    }
}

// "cause -> effect": the judge's note, which may be a chain already, else with the item's story.
static struct str chain(struct page *p, const struct item_result *item)
{
    struct str trouble = item_trouble(p->arena, item);
    if (str_contains(trouble, STR(" -> ")) || !item->item->why.n)
        return trouble;
    struct str effect = text_sentence(p->arena, item->item->why);
    return arena_join(p->arena, arena_join(p->arena, trouble, STR(" -> ")), effect);
}

static void write_fix(struct page *p, const struct item_result *item)
{
    const struct fix *fix = &item->fix;
    if (!fix->summary.n)
        return;
    struct str effort = words_effort(p->arena, fix->effort_hours);
    size_t at = p->out->n;
    buf_printf(p->out, "   fix (%.*s): ", STR_ARG(effort));
    text_wrap(p->out, clean(p, fix->summary), p->out->n - at, 5, p->width, 2);
    struct str patch = text_clean(p->arena, fix->patch, TEXT_BLOCK), line;
    while (patch.n && patch.p[patch.n - 1] == '\n')
        patch.n--;
    if (!patch.n)
        return;
    uint32_t lines = 1;
    for (size_t i = 0; i < patch.n; i++)
        lines += patch.p[i] == '\n';
    if (lines > 2) { // an edit that is no one-liner is for the long formats
        buf_printf(p->out, "   edit: prod-readiness why %.*s\n", STR_ARG(item->item->id));
        return;
    }
    while (str_line(&patch, &line)) { // uncut: it is there to be pasted
        spaces(p, 5);
        paint(p, GREEN, line);
        buf_char(p->out, '\n');
    }
}

static void write_blocker(struct page *p, uint32_t number, uint32_t index)
{
    const struct item_result *item = &p->report->items.v[index];
    const struct evidence *e = item_witness(item);
    buf_printf(p->out, "%u. ", number);
    text_wrap(p->out, chain(p, item), 3, 3, p->width, 3);
    if (e) {
        struct str place = words_place(p->arena, e);
        struct str excerpt = str_trim(clean(p, e->excerpt));
        size_t room = p->width > place.n + 8 ? p->width - place.n - 8 : 0;
        spaces(p, 3);
        paint(p, BOLD, place);
        if (excerpt.n && room >= 12) {
            buf_c(p->out, "  ");
            paint(p, DIM, text_clip(p->arena, excerpt, room));
        }
        uint64_t more = (uint64_t)item->evidence.n + item->evidence_more - 1;
        if (more && !excerpt.n)
            buf_printf(p->out, " and %llu more", (unsigned long long)more);
        buf_char(p->out, '\n');
    }
    write_fix(p, item);
    str_vec under = {0};
    report_dependents(p->report, index, p->arena, &under);
    if (under.n) {
        buf_c(p->out, "   with it fail: ");
        text_wrap(p->out, words_list(p->arena, &under, ", "), 17, 5, p->width, 2);
    }
}

// Ids of blockers FROM.. as one paragraph: "+4 more: a, b, c, d".
static void write_rest(struct page *p, const index_vec *blockers, uint32_t from)
{
    if (from >= blockers->n)
        return;
    struct buf names;
    buf_init(&names, p->arena);
    for (uint32_t i = from; i < blockers->n && i < from + NAMES_MAX; i++) {
        buf_c(&names, i > from ? ", " : "");
        buf_str(&names, p->report->items.v[blockers->v[i]].item->id);
    }
    if (blockers->n > from + NAMES_MAX)
        buf_c(&names, ", ...");
    size_t at = p->out->n;
    if (from)
        buf_printf(p->out, "   +%u more: ", blockers->n - from);
    else
        spaces(p, 3);
    text_wrap(p->out, buf_take(&names), p->out->n - at, 5, p->width, 3);
}

static void write_blockers(struct page *p)
{
    index_vec all = {0}, proven = {0}, absent = {0};
    report_blockers(p->report, p->arena, &all);
    for (uint32_t i = 0; i < all.n; i++) {
        if (item_proven(&p->report->items.v[all.v[i]]))
            vec_push(p->arena, &proven, all.v[i]);
        else
            vec_push(p->arena, &absent, all.v[i]);
    }
    uint32_t told = 0, first = 0;
    if (proven.n)
        heading(p, arena_printf(p->arena, "Proven here: %u", proven.n));
    for (; told < proven.n && told < WORST; told++)
        write_blocker(p, told + 1, proven.v[told]);
    write_rest(p, &proven, told);
    if (absent.n)
        heading(p, arena_printf(p->arena,
                                "Nothing found here: %u (build it, show it with --with "
                                "DIR, or attest it)",
                                absent.n));
    for (; first < absent.n && told < WORST; first++, told++)
        write_blocker(p, told + 1, absent.v[first]);
    write_rest(p, &absent, first);
}

static void write_ids(struct page *p, const char *colour, const char *title, const str_vec *ids)
{
    if (!ids->n)
        return;
    paint(p, colour, str_c(title));
    text_wrap(p->out, words_list(p->arena, ids, ", "), strlen(title), 2, p->width, 2);
}

static void write_signatures(struct page *p)
{
    str_vec holding = {0}, over = {0};
    for (uint32_t i = 0; i < p->report->signatures.n; i++) {
        const struct signature *s = &p->report->signatures.v[i];
        struct str role = clean(p, s->role), by = clean(p, s->by), why = clean(p, s->void_why);
        struct str one =
            arena_printf(p->arena, "%.*s %.*s (%.*s)%s%.*s", STR_ARG(role), STR_ARG(by),
                         STR_ARG(s->on), s->void_why.p ? ": " : "", STR_ARG(why));
        if (s->void_why.p)
            vec_push(p->arena, &over, one);
        else
            vec_push(p->arena, &holding, one);
    }
    write_ids(p, BOLD, "Signed: ", &holding);
    write_ids(p, YELLOW, "Signatures that hold no more: ", &over);
}

// What people declared and what no longer counts: expired evidence must be loud.
static void write_declared(struct page *p)
{
    const struct report *r = p->report;
    str_vec waived = {0}, over = {0}, expired = {0};
    for (uint32_t i = 0; i < r->items.n; i++) {
        const struct item_result *item = &r->items.v[i];
        if (item->waived)
            vec_push(p->arena, &waived, item->item->id);
        else if (item->waive_until.n)
            vec_push(p->arena, &over, item->item->id);
        if (item->attestation.present && item->attestation.expired)
            vec_push(p->arena, &expired, item->item->id);
    }
    write_ids(p, BOLD, "Waived: ", &waived);
    write_ids(p, YELLOW, "Waivers that do not hold (expired, or for a part): ", &over);
    write_ids(p, YELLOW, "Expired attestations: ", &expired);
    write_signatures(p);
}

static void write_coverage(struct page *p)
{
    const struct report *r = p->report;
    struct buf s;
    buf_init(&s, p->arena);
    buf_printf(&s, "%u of %u production files read, %u of %u items apply", r->files_read, r->files,
               r->applicable, r->items.n);
    if (r->unread)
        buf_printf(&s, ", %u could not be judged", r->unread);
    if (r->attested)
        buf_printf(&s, ", %u attested (%u by the evaluator)", r->attested, r->self_attested);
    buf_c(&s, ".");
    for (uint32_t i = 0; i < r->unread_languages.n; i++) {
        const struct skipped_file *l = &r->unread_languages.v[i];
        struct str name = clean(p, l->path), why = clean(p, l->why);
        buf_printf(&s, "%s%.*s (%.*s)", i ? ", " : " No reader for ", STR_ARG(name), STR_ARG(why));
    }
    if (r->unread_languages.n)
        buf_c(&s, ".");
    if (r->skipped.n) {
        struct str first = clean(p, r->skipped.v[0].path), why = clean(p, r->skipped.v[0].why);
        buf_printf(&s, " Not read: %.*s (%.*s)", STR_ARG(first), STR_ARG(why));
        if (r->skipped.n > 1)
            buf_printf(&s, " and %u more", r->skipped.n - 1);
        buf_c(&s, ".");
    }
    buf_char(p->out, '\n');
    paint(p, BOLD, STR("Coverage: "));
    text_wrap(p->out, buf_take(&s), 10, 2, p->width, 4);
}

static void write_text(const struct report *r, struct buf *out,
                       const struct format_options *options)
{
    size_t width = options->width == 0          ? WIDTH
                   : options->width < WIDTH_MIN ? WIDTH_MIN
                                                : options->width;
    struct page page = {r, out, out->arena, width, options->colour};
    write_title(&page);
    write_questions(&page);
    write_verdict(&page);
    write_bars(&page);
    write_blockers(&page);
    write_coverage(&page);
    write_declared(&page);
}

const struct format format_text = {
    .name = "text",
    .description = "one screen for people (the default)",
    .write = write_text,
};
