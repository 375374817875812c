/* What a pull request is told: what this change makes worse, three lines, no grade. A line is a place:
 * blockers first, and among equals what an item marks as `first`. Without a comparison it is what
 * stands open. */
#include "report/common.h"
#include "report/format.h"

enum { SHOWN = 3, DECLARATIONS_SHOWN = 20, COMMIT_DIGITS = 40, COMMIT_SHOWN = 10 };

// Nobody reads forty digits of a commit.
static struct str short_name(struct str name)
{
    size_t i = 0;
    while (i < name.n &&
           ((name.p[i] >= '0' && name.p[i] <= '9') || (name.p[i] >= 'a' && name.p[i] <= 'f')))
        i++;
    return i == name.n && name.n >= COMMIT_DIGITS ? str_sub(name, 0, COMMIT_SHOWN) : name;
}

static void put_head(struct buf *out, const struct report *r, uint32_t told, uint32_t blocking)
{
    struct arena *a = out->arena;
    if (!r->compared.p) {
        struct str n = words_count(a, told, "open problem", "open problems");
        buf_printf(out, "%.*s, %u blocking.\n", STR_ARG(n), blocking);
        return;
    }
    struct str name = short_name(text_clean(a, r->compared, TEXT_LINE));
    struct str n = words_count(a, told, "new problem", "new problems");
    if (told)
        buf_printf(out, "%.*s since %.*s, %u blocking", STR_ARG(n), STR_ARG(name), blocking);
    else
        buf_printf(out, "Nothing got worse since %.*s", STR_ARG(name));
    if (r->problems_gone)
        buf_printf(out, "; %u gone", r->problems_gone);
    buf_c(out, ".\n");
}

static int rank(const struct problem *p)
{
    return (p->status != STATUS_FAIL) * 2 + !p->item->first;
}

// The next of those that are left, the gravest first; N when none is.
static uint32_t next_problem(const struct report *r, const bool *left)
{
    uint32_t best = r->problems.n;
    for (uint32_t i = 0; i < r->problems.n; i++)
        if (left[i] &&
            (best == r->problems.n || rank(&r->problems.v[i]) < rank(&r->problems.v[best])))
            best = i;
    return best;
}

static bool same_place(const struct problem *a, const struct problem *b)
{
    return a->path.p && b->path.p && !a->absent && !b->absent && a->line == b->line &&
           str_eq(a->path, b->path);
}

// The one of a place whose words are shown: what is told first, however grave others there are.
static uint32_t speaker(const struct report *r, uint32_t index, const bool *left)
{
    for (uint32_t i = 0; i < r->problems.n && !r->problems.v[index].item->first; i++)
        if (left[i] && r->problems.v[i].item->first &&
            same_place(&r->problems.v[i], &r->problems.v[index]))
            return i;
    return index;
}

static const char *level(const struct problem *p)
{
    return p->status == STATUS_FAIL ? "blocks" : "warning";
}

// The place of INDEX, and which other items stumble over it: a line here is a line to mend.
static uint32_t put_place(struct buf *out, const struct report *r, uint32_t index, bool *left)
{
    struct arena *a = out->arena;
    index = speaker(r, index, left);
    const struct problem *p = &r->problems.v[index];
    struct str path = text_clean(a, p->path.p ? p->path : STR("(no file)"), TEXT_LINE);
    struct str text = problem_text(a, p);
    const struct item *last = p->item;
    uint32_t told = 0;
    buf_printf(out, "%.*s:%lld: %.*s (%.*s, %s", STR_ARG(path), (long long)p->line, STR_ARG(text),
               STR_ARG(p->item->id), level(p));
    for (uint32_t i = 0; i < r->problems.n; i++) {
        const struct problem *other = &r->problems.v[i];
        if (!left[i] || (i != index && !same_place(p, other)))
            continue;
        left[i] = false;
        told++;
        if (other->item == last || other->item == p->item)
            continue;
        buf_printf(out, "%s%.*s", last == p->item ? "; also " : ", ", STR_ARG(other->item->id));
        if (other->status != p->status)
            buf_printf(out, ", %s", level(other));
        last = other->item;
    }
    buf_c(out, ")\n");
    return told;
}

// Who adds a waiver in the change that needs it is seen doing so.
static void put_declarations(struct buf *out, const struct report *r)
{
    uint32_t more = 0, shown = 0;
    for (uint32_t i = 0; i < r->declarations.n; i++) {
        const struct declared_entry *d = &r->declarations.v[i];
        if (!r->compared.p || !d->is_new || shown == DECLARATIONS_SHOWN) {
            more += r->compared.p && d->is_new;
            continue;
        }
        struct str path = text_clean(out->arena, d->path, TEXT_LINE);
        struct str text = text_clean(out->arena, d->text, TEXT_LINE);
        buf_printf(out, "%.*s:%lld: new %.*s of %.*s: %.*s\n", STR_ARG(path), (long long)d->line,
                   STR_ARG(d->kind), STR_ARG(d->item), STR_ARG(text));
        shown++;
    }
    if (more)
        buf_printf(out, "+%u more new attestations or waivers\n", more);
}

static void write_gate(const struct report *r, struct buf *out,
                       const struct format_options *options)
{
    (void)options;
    bool *left = arena_array(out->arena, bool, r->problems.n + 1);
    uint32_t told = 0, blocking = 0, shown = 0;
    for (uint32_t i = 0; i < r->problems.n; i++) {
        left[i] = problem_told(r, &r->problems.v[i]);
        told += left[i];
        blocking += left[i] && r->problems.v[i].status == STATUS_FAIL;
    }
    put_head(out, r, told, blocking);
    for (int line = 0; line < SHOWN && shown < told; line++)
        shown += put_place(out, r, next_problem(r, left), left);
    if (told > shown)
        buf_printf(out, "+%u more; --format github, sarif or json lists all\n", told - shown);
    put_declarations(out, r);
}

const struct format format_gate = {
    .name = "gate",
    .description = "what a change makes worse, in a few lines (default with --since, --baseline)",
    .news = true,
    .write = write_gate,
};
