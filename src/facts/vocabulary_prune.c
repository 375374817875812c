/* What can give no row is not compiled, and what only such parts mention is not made. Most of the
 * SQL is about languages, libraries and formats that a repository does not have: in a small one
 * compiling it would be half of the time.
 *
 * Knowledge only grows: words that do not occur are known at once, tables without rows as they are
 * made. So a part that is gone stays gone, in whichever process that is found, and a table nobody
 * mentions any more needs no second look. */
#include "base/buf.h"
#include "facts/shape.h"
#include "facts/vocabulary_make.h"
#include "facts/words.h"

#include <string.h>

typedef vec(uint32_t) u32_vec;

enum { FACT = 0x8000, NO_TABLE = 0xFFFF }; // beside numbers of tables

struct pruning {
    struct store *s;
    const bool *words;
    uint16_t *tables; // what a number in a condition is: FACT + a fact table, or one of v
    u32_vec *readers; // of each table, as far as they are needed
    u32_vec changed;  // tables whose readers have to look again
    vec(struct vocabulary_read *) dropped;
    bool large;
};

static const char *shape_name(uint32_t table)
{
    return (const char *)shape_text + shape_tables[table];
}

static void number_tables(const struct vocabulary *v, uint16_t *numbers)
{
    struct map facts;
    map_init(&facts, v->arena);
    for (uint16_t t = 0; t < FACT_TABLES; t++)
        map_set(&facts, str_c(fact_table_info((enum fact_table)t)->name), FACT + t);
    for (uint32_t i = 0; i < shape_tables_n; i++) {
        struct str name = str_c(shape_name(i));
        numbers[i] = (uint16_t)map_get(&facts, name, map_get(&v->by_name, name, NO_TABLE));
    }
}

static bool has_rows(const struct vocabulary *v, uint16_t table)
{
    if (table == NO_TABLE)
        return true;
    if (table >= FACT)
        return v->pruning->s->rows[table - FACT] > 0;
    return !v->tables.v[table].empty;
}

// Whether the condition at *AT may hold; *AT goes on behind it. As deep as our own SQL.
static bool holds(const struct vocabulary *v, uint32_t *at)
{
    uint16_t kind = shape_conditions[*at], n = shape_conditions[*at + 1];
    *at += 2;
    if (kind == SHAPE_WORD)
        return v->pruning->words[n];
    if (kind == SHAPE_TABLE)
        return has_rows(v, v->pruning->tables[n]);
    bool all = true, any = false;
    for (uint16_t i = 0; i < n; i++) {
        bool one = holds(v, at);
        all &= one;
        any |= one;
    }
    return kind == SHAPE_AND ? all : any;
}

static bool may_hold(const struct vocabulary *v, uint32_t condition)
{
    return holds(v, &condition);
}

// READ of a table is in nothing that will be compiled; neither is what nobody else mentions.
static void drop(struct vocabulary *v, struct vocabulary_read *read)
{
    struct pruning *p = v->pruning;
    p->dropped.n = 0;
    for (;;) {
        struct vocabulary_table *other = &v->tables.v[read->table];
        bool last = !read->gone && --other->mentions == 0;
        read->gone = true;
        if (last) {
            other->needed = false;
            for (uint32_t i = 0; i < other->reads.n; i++)
                if (!other->reads.v[i].gone)
                    vec_push(v->arena, &p->dropped, &other->reads.v[i]);
        }
        if (p->dropped.n == 0)
            return;
        read = p->dropped.v[--p->dropped.n];
    }
}

static void drop_between(struct vocabulary *v, struct vocabulary_table *t, uint32_t from,
                         uint32_t to)
{
    for (uint32_t i = 0; i < t->reads.n; i++)
        if (!t->reads.v[i].gone && t->reads.v[i].at >= from && t->reads.v[i].at < to)
            drop(v, &t->reads.v[i]);
}

static void without_rows(struct vocabulary *v, struct vocabulary_table *t)
{
    t->empty = true;
    vec_push(v->arena, &v->pruning->changed, (uint32_t)(t - v->tables.v));
    if (!t->view && !t->made)
        drop_between(v, t, 0, UINT32_MAX);
}

// What of T can give no row, as far as is known now.
static void look(struct vocabulary *v, struct vocabulary_table *t)
{
    if (!t->needed || t->made || t->empty)
        return;
    bool asked = !t->subject || !v->tables.v[t->subject - 1].empty;
    if (!asked || (t->shape && !may_hold(v, t->shape->condition))) {
        without_rows(v, t);
        return;
    }
    for (uint32_t i = 0; t->shape && i < t->shape->pieces_n; i++) {
        const struct shape_piece *piece = &shape_pieces[t->shape->pieces + i];
        if (t->gone[i] || (piece->alike == SHAPE_KEPT && v->pruning->large) ||
            may_hold(v, piece->condition))
            continue;
        t->gone[i] = true;
        drop_between(v, t, piece->start, piece->end);
    }
}

static void look_again(struct vocabulary *v)
{
    struct pruning *p = v->pruning;
    while (p->changed.n) {
        uint32_t table = p->changed.v[--p->changed.n];
        for (uint32_t i = 0; i < p->readers[table].n; i++)
            look(v, &v->tables.v[p->readers[table].v[i]]);
    }
}

static void find_readers(struct vocabulary *v)
{
    struct pruning *p = v->pruning;
    p->readers = arena_array(v->arena, u32_vec, v->tables.n);
    for (uint32_t i = 0; i < v->tables.n; i++)
        v->tables.v[i].mentions = v->tables.v[i].asked;
    for (uint32_t i = 0; i < v->tables.n; i++) {
        struct vocabulary_table *t = &v->tables.v[i];
        if (t->subject)
            vec_push(v->arena, &p->readers[t->subject - 1], i);
        for (uint32_t k = 0; t->needed && k < t->reads.n; k++) {
            u32_vec *readers = &p->readers[t->reads.v[k].table];
            v->tables.v[t->reads.v[k].table].mentions += !t->reads.v[k].gone;
            if (!readers->n || readers->v[readers->n - 1] != i)
                vec_push(v->arena, readers, i);
        }
    }
}

enum err vocabulary_prune(struct vocabulary *v, struct store *s, struct diag *d)
{
    bool known = false;
    for (uint32_t i = 0; i < v->tables.n; i++)
        known |= v->tables.v[i].shape != NULL;
    if (v->check || !known)
        return ERR_OK;
    struct pruning *p = v->pruning;
    enum err e = ERR_OK;
    if (!p) {
        p = v->pruning = arena_new(v->arena, struct pruning);
        p->s = s;
        p->large = vocabulary_large(s);
        p->tables = arena_array(v->arena, uint16_t, shape_tables_n);
        number_tables(v, p->tables);
        e = words_find(s, v->arena, &p->words, d);
    }
    find_readers(v);
    for (uint32_t i = 0; i < v->tables.n && !e; i++)
        look(v, &v->tables.v[i]);
    if (!e)
        look_again(v);
    return e;
}

void vocabulary_without_rows(struct vocabulary *v, struct vocabulary_table *t)
{
    if (!v->pruning || t->empty)
        return;
    without_rows(v, t);
    look_again(v);
}

struct str vocabulary_text(const struct vocabulary *v, const struct vocabulary_table *t,
                           struct arena *a)
{
    struct buf text;
    uint32_t at = 0;
    buf_init(&text, a);
    for (uint32_t i = 0; t->shape && i < t->shape->pieces_n; i++) {
        const struct shape_piece *piece = &shape_pieces[t->shape->pieces + i];
        if (!t->gone[i] || piece->start < at)
            continue;
        buf_str(&text, str_sub(t->sql, at, piece->start - at));
        uint32_t instead = v->pruning->large ? piece->alike : piece->stub;
        buf_c(&text, (const char *)shape_text + instead);
        at = piece->end;
    }
    if (at == 0)
        return t->sql;
    buf_str(&text, str_from(t->sql, at));
    return buf_take(&text);
}
