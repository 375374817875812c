// Edits of one file as a new text, and as a unified diff that git and patch take.
#include "base/buf.h"
#include "cli/fix.h"

#include <stdlib.h>

enum { CONTEXT = 3 }; // lines around a change

static int by_place(const void *x, const void *y)
{
    const struct text_edit *a = x, *b = y;
    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    if (a->to != b->to)
        return a->to < b->to ? -1 : 1;
    return str_cmp(a->text, b->text);
}

bool patch_order(text_edit_vec *edits)
{
    uint32_t n = 0;
    if (edits->n)
        qsort(edits->v, edits->n, sizeof *edits->v, by_place);
    for (uint32_t i = 0; i < edits->n; i++) {
        if (n && by_place(&edits->v[n - 1], &edits->v[i]) == 0)
            continue;
        // two at one place have no order, and one inside the other no meaning
        if (n &&
            (edits->v[i].from < edits->v[n - 1].to || edits->v[i].from == edits->v[n - 1].from))
            return false;
        edits->v[n++] = edits->v[i];
    }
    edits->n = n;
    return true;
}

struct str patch_apply(struct arena *a, struct str source, const text_edit_vec *edits)
{
    struct buf out;
    size_t at = 0;
    buf_init(&out, a);
    for (uint32_t i = 0; i < edits->n; i++) {
        buf_str(&out, str_sub(source, at, edits->v[i].from - at));
        buf_str(&out, edits->v[i].text);
        at = edits->v[i].to;
    }
    buf_str(&out, str_from(source, at));
    return buf_take(&out);
}

// ----------------------------------------------------------------------------------------- hunks

struct change { // whole lines: FROM..TO of the old text become TEXT; offsets and numbers from 0
    size_t from, to;
    int64_t line, lines;
    struct str text;
};

typedef vec(struct change) change_vec;

static size_t line_begin(struct str s, size_t at)
{
    while (at > 0 && s.p[at - 1] != '\n')
        at--;
    return at;
}

// Behind the line end at or after AT.
static size_t line_end(struct str s, size_t at)
{
    ptrdiff_t end = str_find_char(s, '\n', at);
    return end < 0 ? s.n : (size_t)end + 1;
}

static int64_t count_lines(struct str s)
{
    int64_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += s.p[i] == '\n';
    return n + (s.n && s.p[s.n - 1] != '\n');
}

// The edits by lines; those that share one are one change.
static void to_changes(struct arena *a, struct str source, const text_edit_vec *edits,
                       change_vec *out)
{
    for (uint32_t i = 0; i < edits->n;) {
        text_edit_vec inside = {0};
        size_t from = line_begin(source, edits->v[i].from), to = edits->v[i].to;
        for (to = line_end(source, to > from && to == edits->v[i].from && source.p[to - 1] == '\n'
                                       ? to - 1
                                       : to);
             i < edits->n && (edits->v[i].from < to || !inside.n); i++) {
            struct text_edit e = edits->v[i];
            if (e.to > to)
                to = line_end(source, e.to);
            e.from -= from;
            e.to -= from;
            vec_push(a, &inside, e);
        }
        struct str old = str_sub(source, from, to - from);
        vec_push(a, out,
                 (struct change){from, to, count_lines(str_sub(source, 0, from)), count_lines(old),
                                 patch_apply(a, old, &inside)});
    }
}

static void put_lines(struct buf *out, char mark, struct str text)
{
    while (text.n) {
        size_t n = line_end(text, 0);
        buf_char(out, mark);
        buf_str(out, str_sub(text, 0, n));
        if (text.p[n - 1] != '\n')
            buf_c(out, "\n\\ No newline at end of file\n");
        text = str_from(text, n);
    }
}

static size_t back(struct str s, size_t at, int lines)
{
    for (; lines > 0 && at > 0; lines--)
        at = line_begin(s, at - 1);
    return at;
}

static size_t ahead(struct str s, size_t at, int lines)
{
    for (; lines > 0 && at < s.n; lines--)
        at = line_end(s, at);
    return at;
}

// The lines that both texts begin, and end, with are no change.
static void put_change(struct buf *out, struct str source, const struct change *c)
{
    struct str old = str_sub(source, c->from, c->to - c->from), new = c->text;
    size_t same = 0, end = 0;
    for (size_t i = 0; i < old.n && i < new.n &&old.p[i] == new.p[i]; i++)
        if (old.p[i] == '\n')
            same = i + 1;
    for (size_t i = 0;
         i < old.n - same && i < new.n - same &&old.p[old.n - 1 - i] == new.p[new.n - 1 - i]; i++)
        if (i + 1 == old.n - same || i + 1 == new.n - same || old.p[old.n - 2 - i] == '\n')
            if ((i + 1 == old.n - same || old.p[old.n - 2 - i] == '\n') &&
                (i + 1 == new.n - same || new.p[new.n - 2 - i] == '\n'))
                end = i + 1;
    put_lines(out, ' ', str_sub(old, 0, same));
    put_lines(out, '-', str_sub(old, same, old.n - same - end));
    put_lines(out, '+', str_sub(new, same, new.n - same - end));
    put_lines(out, ' ', str_from(old, old.n - end));
}

struct str patch_text(struct arena *a, struct str path, struct str source,
                      const text_edit_vec *edits)
{
    struct buf out, body;
    change_vec changes = {0};
    int64_t grown = 0; // lines, by the hunks so far
    to_changes(a, source, edits, &changes);
    buf_init(&out, a);
    buf_printf(&out, "--- a/%.*s\n+++ b/%.*s\n", STR_ARG(path), STR_ARG(path));
    for (uint32_t i = 0, k; i < changes.n; i = k) {
        size_t at = back(source, changes.v[i].from, CONTEXT), begin = at;
        int64_t more = 0;
        buf_init(&body, a);
        for (k = i;
             k < changes.n &&
             (k == i || changes.v[k].from <= ahead(source, changes.v[k - 1].to, 2 * CONTEXT));
             k++) {
            put_lines(&body, ' ', str_sub(source, at, changes.v[k].from - at));
            put_change(&body, source, &changes.v[k]);
            at = changes.v[k].to;
            more += count_lines(changes.v[k].text) - changes.v[k].lines;
        }
        size_t end = ahead(source, at, CONTEXT);
        put_lines(&body, ' ', str_sub(source, at, end - at));
        int64_t first = count_lines(str_sub(source, 0, begin)) + 1;
        int64_t lines = count_lines(str_sub(source, begin, end - begin));
        buf_printf(&out, "@@ -%lld,%lld +%lld,%lld @@\n", (long long)first, (long long)lines,
                   (long long)(first + grown), (long long)(lines + more));
        buf_str(&out, buf_take(&body));
        grown += more;
    }
    return buf_take(&out);
}
