/* What a reader of the report sees of an item: the most telling places first, in an order that
 * depends on nothing but the places themselves; what is missing, in words; where the fix belongs.
 */
#include "base/buf.h"
#include "base/limits.h"
#include "base/map.h"
#include "facts/sandbox.h"
#include "judge/judging.h"

#include <stdlib.h>

enum {
    NOTE_KINDS = 6,  // notes so few that each is a kind of its own
    GOOD_PLACES = 3, // of a partial finding, kept beside what is wrong
    FIX_FILES = 5,
    MISSING_NOTES = 3,
    LINE_MAX_SEEN = 4096, // bytes of a line that are looked at for its excerpt
};

static struct str without_control(struct arena *a, struct str line)
{
    char *p = arena_cstr(a, line);
    for (size_t i = 0; i < line.n; i++)
        if ((unsigned char)p[i] < 0x20 || p[i] == 0x7f)
            p[i] = ' ';
    return (struct str){p, line.n};
}

struct str judge_excerpt(struct arena *a, struct str line,
                         struct str (*mask)(struct arena *a, struct str text))
{
    if (!line.p)
        return STR_NONE;
    line = str_sub(str_trim(line), 0, LINE_MAX_SEEN);
    line = str_trim(without_control(a, mask ? mask(a, line) : line));
    if (line.n <= EXCERPT_MAX)
        return line;
    size_t n = EXCERPT_MAX;
    while (n > 0 && ((unsigned char)line.p[n] & 0xc0) == 0x80) // not inside a character
        n--;
    return str_sub(line, 0, n);
}

static int rank(enum finding outcome, bool bad_first)
{
    return outcome == FINDING_NA ? 3 : bad_first ? (int)outcome : 2 - (int)outcome;
}

struct sortable {
    const struct judge_row *row;
    bool bad_first;
};

static int by_telling(const void *x, const void *y)
{
    const struct sortable *s = x, *t = y;
    const struct judge_row *a = s->row, *b = t->row;
    int order = rank(a->outcome, s->bad_first) - rank(b->outcome, s->bad_first);
    if (order == 0)
        order = (int)b->decisive - (int)a->decisive;
    if (order == 0)
        order = (int)!a->path.p - (int)!b->path.p;
    if (order == 0)
        order = str_cmp(a->path, b->path);
    if (order == 0)
        order = (a->line > b->line) - (a->line < b->line);
    if (order == 0)
        order = str_cmp(a->note, b->note);
    return order ? order : (a->facet > b->facet) - (a->facet < b->facet);
}

static bool same_place(const struct judge_row *a, const struct judge_row *b)
{
    return a->outcome == b->outcome && a->line == b->line && a->facet == b->facet &&
           str_eq(a->path, b->path) && str_eq(a->note, b->note);
}

// The item's rows, sorted, without repetitions and na rows beside others.
static uint32_t sorted_rows(struct judging *j, uint32_t i, struct sortable **sorted)
{
    const struct item_result *r = &j->r->items.v[i];
    const judge_row_vec *rows = &j->work[i].rows;
    struct sortable *s = arena_array(j->a, struct sortable, rows->n);
    uint32_t n = 0, kept = 0;
    for (uint32_t k = 0; k < rows->n; k++)
        if (rows->v[k].outcome != FINDING_NA || r->finding == FINDING_NA)
            s[n++] = (struct sortable){&rows->v[k], r->finding != FINDING_MET};
    if (n)
        qsort(s, n, sizeof *s, by_telling);
    for (uint32_t k = 0; k < n; k++)
        if (kept == 0 || !same_place(s[k].row, s[kept - 1].row))
            s[kept++] = s[k];
    *sorted = s;
    return kept;
}

static void cite(struct judging *j, struct item_result *r, const struct judge_row *row)
{
    const struct judge_input *in = j->in;
    struct str line = row->path.p && row->line > 0 && in->line
                          ? in->line(in->context, row->path, row->line)
                          : STR_NONE;
    vec_push(j->a, &r->evidence,
             (struct evidence){.path = row->path,
                               .line = row->line,
                               .outcome = row->outcome,
                               .note = row->note,
                               .excerpt = judge_excerpt(j->a, line, in->mask),
                               .facet = r->item->facets.v[row->facet].name,
                               .decisive = row->decisive});
}

// How many different notes there are among S; FIRST marks the first row of each.
static uint32_t kinds_of_note(struct arena *a, const struct sortable *s, uint32_t n, bool *first)
{
    struct map seen;
    map_init(&seen, a);
    uint32_t kinds = 0;
    for (uint32_t k = 0; k < n; k++) {
        struct str note = s[k].row->note.p ? s[k].row->note : STR("");
        first[k] = (*map_at(&seen, note, 0))++ == 0;
        kinds += first[k];
    }
    return kinds;
}

/* Which FRONT of the first N rows are named: what decides, one of each kind of note where there are
 * few, then one of each file before a second of any, so that twelve lines of the first file do not
 * hide the others. They keep their order. */
static void spread(struct arena *a, const struct sortable *s, uint32_t n, uint32_t front,
                   bool *named)
{
    uint32_t *turn = arena_array(a, uint32_t, n + 1), left = front;
    bool *first = arena_array(a, bool, n + 1);
    bool few = kinds_of_note(a, s, n, first) <= NOTE_KINDS;
    struct map seen;
    map_init(&seen, a);
    for (uint32_t k = 0; k < n; k++) {
        struct str path = s[k].row->path.p ? s[k].row->path : STR("");
        bool ahead = (s[k].row->decisive && path.n) || (few && first[k]);
        turn[k] = ahead ? 0 : 1 + (*map_at(&seen, path, 0))++;
    }
    for (uint32_t round = 0; left && round <= n; round++)
        for (uint32_t k = 0; k < n && left; k++)
            if (turn[k] == round) {
                named[k] = true;
                left--;
            }
}

static void cite_all(struct judging *j, struct item_result *r, const struct sortable *s, uint32_t n)
{
    uint32_t good = 0, front = n < EVIDENCE_MAX ? n : EVIDENCE_MAX;
    bool *named = arena_array(j->a, bool, n + 1);
    for (uint32_t k = 0; k < n; k++)
        good += s[k].row->outcome != FINDING_UNMET;
    // of a partial finding what there is, too, beside what is wrong
    bool both = n > EVIDENCE_MAX && r->finding == FINDING_PARTIAL;
    uint32_t keep = !both ? 0 : good < GOOD_PLACES ? good : GOOD_PLACES;
    for (uint32_t k = n - keep; k < n; k++)
        named[k] = true;
    spread(j->a, s, n - keep, front - keep, named);
    for (uint32_t k = 0; k < n; k++)
        if (named[k])
            cite(j, r, s[k].row);
    r->evidence_more = n - r->evidence.n;
}

struct seats {
    struct judging *j;
    struct item_result *r;
};

static bool take_seat(void *context, sqlite3_stmt *statement)
{
    struct seats *s = context;
    struct str path = sandbox_text(statement, 0, s->j->a);
    int64_t line = sqlite3_column_int64(statement, 1);
    uint32_t taken = 0, of_file = 0;
    for (uint32_t i = 0; i < s->r->evidence.n; i++) {
        const struct evidence *e = &s->r->evidence.v[i];
        bool same = e->seat && str_eq(e->path, path);
        if (same && e->line == line)
            return true;
        taken += e->seat;
        of_file += same;
    }
    if (taken >= SEATS_MAX)
        return false;
    if (!path.n || of_file >= SEATS_OF_FILE_MAX)
        return true;
    struct str what = sandbox_text(statement, 2, s->j->a);
    struct judge_row row = {.outcome = FINDING_UNMET,
                            .path = path,
                            .line = line,
                            .note = arena_join(s->j->a, STR("it would be here: "), what)};
    cite(s->j, s->r, &row);
    s->r->evidence.v[s->r->evidence.n - 1].seat = true;
    return true;
}

/* Where what is absent would be: the first places of the item's table. They prove nothing and change
 * nothing, so a table that failed leaves the finding as it is. */
static void cite_seats(struct judging *j, struct item_result *r)
{
    struct diag d = {0};
    struct seats s = {j, r};
    struct str sql = arena_join(j->a, STR("SELECT path, line, note FROM "), r->item->seat);
    if (!vocabulary_failed(j->in->vocabulary, sql, j->a).p)
        (void)!sandbox_query(j->in->store, sql, r->item->path, take_seat, &s, &d);
}

bool judging_is_bad(const struct judge_row *row)
{
    return row->outcome == FINDING_UNMET || row->outcome == FINDING_PARTIAL;
}

// Distinct notes of what is wrong, then the facets of which nothing was found.
static struct str missing_text(struct judging *j, uint32_t i, const struct sortable *s, uint32_t n)
{
    const struct item *item = j->r->items.v[i].item;
    str_vec notes = {0};
    uint32_t more = 0;
    for (uint32_t k = 0; k < n; k++) {
        struct str note = s[k].row->note;
        bool known = !note.n || !judging_is_bad(s[k].row);
        for (uint32_t m = 0; m < notes.n && !known; m++)
            known = str_eq(notes.v[m], note);
        if (!known && notes.n < MISSING_NOTES)
            vec_push(j->a, &notes, note);
        else
            more += !known;
    }
    struct buf b;
    buf_init(&b, j->a);
    for (uint32_t k = 0; k < notes.n; k++)
        buf_printf(&b, "%s%.*s", k ? "; " : "", STR_ARG(notes.v[k]));
    if (more)
        buf_printf(&b, "; and %u more", more);
    for (uint32_t f = 0; item->facets.n > 1 && f < item->facets.n; f++) {
        bool seen = false;
        for (uint32_t k = 0; k < j->work[i].rows.n && !seen; k++)
            seen = j->work[i].rows.v[k].facet == f;
        if (!seen)
            buf_printf(&b, "%snothing found for %.*s", b.n ? "; " : "",
                       STR_ARG(item->facets.v[f].name));
    }
    if (b.n == 0)
        buf_printf(&b, "nothing found: %.*s", STR_ARG(item->searched));
    return buf_take(&b);
}

static void fill_fix(struct judging *j, struct item_result *r, const struct sortable *s, uint32_t n)
{
    r->fix = (struct fix){.summary = r->item->fix_summary, .effort_hours = r->item->effort_hours};
    for (uint32_t k = 0; k < n; k++) {
        const struct judge_row *row = s[k].row;
        if (!judging_is_bad(row))
            continue;
        if (!r->fix.patch.p && row->patch.n)
            r->fix.patch = row->patch;
        bool known = !row->path.p || r->fix.files.n >= FIX_FILES;
        for (uint32_t m = 0; m < r->fix.files.n && !known; m++)
            known = str_eq(r->fix.files.v[m], row->path);
        if (!known)
            vec_push(j->a, &r->fix.files, row->path);
    }
    if (r->fix.files.n == 0 && r->item->where.p)
        vec_push(j->a, &r->fix.files, judging_where(j, r->item));
}

void judging_describe(struct judging *j, uint32_t i)
{
    struct item_result *r = &j->r->items.v[i];
    struct sortable *s;
    uint32_t n = sorted_rows(j, i, &s);
    cite_all(j, r, s, n);
    if (r->finding == FINDING_UNMET && r->basis == BASIS_ABSENT && r->item->seat.p)
        cite_seats(j, r);
    r->searched = r->item->searched;
    fill_fix(j, r, s, n);
    if (r->finding == FINDING_UNMET || r->finding == FINDING_PARTIAL)
        r->missing = missing_text(j, i, s, n);
}
