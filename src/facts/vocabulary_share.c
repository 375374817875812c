/* The vocabulary made by several processes at once. A fork has all facts at no price; SQLite itself
 * could share a database between threads only by locking all of it. Who is free takes the table
 * whose followers are the longest way from the end, all of whose reads are there, makes it, and
 * lays its rows down in memory that all see; who needs it takes them from there, which is several
 * times cheaper than making it. Which process makes a table changes nothing about its rows.
 *
 * The first process never depends on another one: what a child held when it died is free again,
 * and what cannot be shared is made here. */
#include "base/arena.h"
#include "facts/rows.h"
#include "facts/vocabulary_make.h"

#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum {
    PROCESSES_MAX = 4,
    WAIT_NANOSECONDS = 50000, // while nothing can be made; a table takes ten times as long
    SQL_BYTE_COST = 100,      // nanoseconds that compiling a byte of SQL takes, roughly,
    ROW_COST = 50,            // and looking at a row of a fact table
};

static const size_t SLICE = (size_t)1 << 30; // addresses for the rows of one process

// States of a table; from TAKEN on the number of the process is added.
enum { FREE, READY, FAILED, KEPT, TAKEN };

struct shared_table {
    _Atomic uint32_t state;
    bool empty; // READY: there are none
    double seconds;
    size_t at, n; // READY: its rows, FAILED: why; from the start of the region
};

struct region {
    char *start; // PROCESSES_MAX slices
    struct shared_table *tables;
    size_t used; // of this process's slice
};

struct sharing {
    struct vocabulary *v;
    struct store *s;
    struct region region;
    uint32_t process, processes; // 0 is the first
    pid_t child[PROCESSES_MAX];  // 0: none, or gone
    uint32_t *order, n;          // what is needed, reads before readers
    uint64_t *height;            // cost from a table, itself included, to the end
    bool *settled, *wanted;      // beside vocabulary.tables
};

static size_t tables_size(const struct vocabulary *v)
{
    size_t n = v->tables.n * sizeof(struct shared_table), page = 1 << 16;
    return (n + page - 1) / page * page;
}

static size_t region_size(const struct sharing *w)
{
    return tables_size(w->v) + w->processes * SLICE;
}

static bool region_open(struct sharing *w)
{
    void *p = mmap(NULL, region_size(w), PROT_READ | PROT_WRITE,
                   MAP_SHARED | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED)
        return false;
    w->region.tables = p;
    w->region.start = (char *)p + tables_size(w->v);
    return true;
}

static uint64_t cost(const struct vocabulary_table *t, const struct store *s)
{
    uint64_t rows = 0;
    for (int f = 0; f < FACT_TABLES; f++)
        if (t->facts >> f & 1)
            rows += (uint64_t)s->rows[f];
    return t->view ? 0 : t->sql.n * SQL_BYTE_COST + rows * ROW_COST;
}

// Those of a circle find no place in the order.
static void put_in_order(struct sharing *w)
{
    const struct vocabulary *v = w->v;
    bool *placed = arena_array(v->arena, bool, v->tables.n);
    w->order = arena_array(v->arena, uint32_t, v->tables.n);
    w->height = arena_array(v->arena, uint64_t, v->tables.n);
    for (bool grown = true; grown;) {
        grown = false;
        for (uint32_t i = 0; i < v->tables.n; i++) {
            const struct vocabulary_table *t = &v->tables.v[i];
            bool now = t->needed && !t->direct && !t->made && !t->failed.p && !placed[i];
            for (uint32_t k = 0; now && k < t->reads.n; k++) {
                const struct vocabulary_read *read = &t->reads.v[k];
                now = read->gone || placed[read->table] || v->tables.v[read->table].made;
            }
            if (!now)
                continue;
            w->order[w->n++] = i;
            placed[i] = grown = true;
        }
    }
    for (uint32_t at = w->n; at-- > 0;) {
        const struct vocabulary_table *t = &v->tables.v[w->order[at]];
        uint64_t *height = &w->height[w->order[at]];
        *height += cost(t, w->s); // readers, which stand behind, have raised it
        for (uint32_t k = 0; k < t->reads.n; k++)
            if (w->height[t->reads.v[k].table] < *height)
                w->height[t->reads.v[k].table] = *height;
    }
}

static uint32_t state_of(struct sharing *w, uint32_t table)
{
    return atomic_load_explicit(&w->region.tables[table].state, memory_order_acquire);
}

static void set_state(struct sharing *w, uint32_t table, uint32_t state)
{
    atomic_store_explicit(&w->region.tables[table].state, state, memory_order_release);
}

// What the other processes laid down for TABLE.
static struct str shared_bytes(struct sharing *w, uint32_t table)
{
    const struct shared_table *t = &w->region.tables[table];
    return (struct str){w->region.start + t->at, t->n};
}

static char *slice(struct sharing *w)
{
    return w->region.start + w->process * SLICE;
}

static void publish(struct sharing *w, uint32_t table, size_t n, uint32_t state)
{
    struct shared_table *t = &w->region.tables[table];
    t->at = w->process * SLICE + w->region.used;
    t->n = n;
    t->seconds = w->v->tables.v[table].seconds;
    t->empty = w->v->tables.v[table].empty;
    w->region.used += n;
    set_state(w, table, state);
}

static bool is_here(const struct vocabulary_table *t)
{
    return t->made || t->failed.p;
}

/* Lays down what became of a table that was made here. False in a child without room for it. */
static bool hand_over(struct sharing *w, uint32_t table)
{
    const struct vocabulary_table *t = &w->v->tables.v[table];
    size_t used = 0, room = SLICE - w->region.used;
    char *at = slice(w) + w->region.used;
    if (!t->needed && !is_here(t)) { // who still needs it makes it
        set_state(w, table, FREE);
        return true;
    }
    if (t->failed.p && t->failed.n <= room) {
        memcpy(at, t->failed.p, t->failed.n);
        publish(w, table, t->failed.n, FAILED);
        return true;
    }
    if (t->made && !rows_pack(w->s, t->name, at, room, &used, NULL) && used) {
        publish(w, table, used, READY);
        return true;
    }
    set_state(w, table, w->process ? FREE : KEPT);
    return w->process == 0;
}

static bool is_asked(const struct vocabulary_table *t)
{
    return t->asked || (t->at_hand && t->needed);
}

static enum err bring_one(struct sharing *w, uint32_t table, struct diag *d)
{
    struct vocabulary_table *t = &w->v->tables.v[table];
    if (t->view)
        return vocabulary_ready(w->v, t) ? vocabulary_make(w->v, w->s, t, d) : ERR_OK;
    struct str bytes = shared_bytes(w, table);
    t->seconds = w->region.tables[table].seconds;
    if (state_of(w, table) == FAILED) {
        t->failed = arena_str(w->v->arena, bytes);
        w->v->failed = true;
        return ERR_OK;
    }
    enum err e = rows_unpack(w->s, bytes, d);
    if (!e)
        e = vocabulary_plan(w->v, w->s, t, d);
    t->made = !e;
    if (t->made)
        map_set(&w->s->tables, t->name, 1);
    return e;
}

/* Brings here what is wanted and settled elsewhere; a view is made here, with all that it reads. */
static enum err bring(struct sharing *w, struct diag *d)
{
    enum err e = ERR_OK;
    for (uint32_t at = w->n; at-- > 0;) {
        const struct vocabulary_table *t = &w->v->tables.v[w->order[at]];
        for (uint32_t k = 0; w->wanted[w->order[at]] && t->view && k < t->reads.n; k++)
            w->wanted[t->reads.v[k].table] |= !t->reads.v[k].gone;
    }
    for (uint32_t at = 0; at < w->n; at++) {
        uint32_t i = w->order[at];
        if (w->wanted[i] && !e && !is_here(&w->v->tables.v[i]))
            e = bring_one(w, i, d);
        w->wanted[i] = false;
    }
    return e;
}

static bool reads_settled(const struct sharing *w, const struct vocabulary_table *t)
{
    for (uint32_t k = 0; k < t->reads.n; k++) {
        const struct vocabulary_read *read = &t->reads.v[k];
        if (!read->gone && !w->settled[read->table] && !w->v->tables.v[read->table].made)
            return false;
    }
    return true;
}

enum turn { TURN_TABLE, TURN_WAIT, TURN_END };

// What to do next; TABLE is taken with TURN_TABLE.
static enum turn next(struct sharing *w, uint32_t *table)
{
    for (;;) {
        uint32_t best = UINT32_MAX, left = 0;
        for (uint32_t at = 0; at < w->n; at++) {
            uint32_t i = w->order[at], state = state_of(w, i);
            struct vocabulary_table *t = &w->v->tables.v[i];
            bool can = reads_settled(w, t);
            w->settled[i] =
                t->view ? can : state == READY || state == FAILED || (state == KEPT && !w->process);
            if (state == READY && w->region.tables[i].empty)
                vocabulary_without_rows(w->v, t);
            if (!t->needed)
                continue;
            left += !w->settled[i];
            if (!w->settled[i] && can && !t->view && state == FREE &&
                (best == UINT32_MAX || w->height[i] > w->height[best]))
                best = i;
        }
        if (best == UINT32_MAX)
            return left ? TURN_WAIT : TURN_END;
        uint32_t expected = FREE;
        if (!w->v->tables.v[best].needed) // by what was learned of those behind it
            continue;
        *table = best;
        if (atomic_compare_exchange_strong(&w->region.tables[best].state, &expected,
                                           TAKEN + w->process))
            return TURN_TABLE;
    }
}

static enum err make_one(struct sharing *w, uint32_t table, struct diag *d)
{
    struct vocabulary_table *t = &w->v->tables.v[table];
    for (uint32_t k = 0; k < t->reads.n; k++)
        w->wanted[t->reads.v[k].table] |= !t->reads.v[k].gone;
    enum err e = bring(w, d); // which may tell that nobody needs it
    if (!e && t->needed && vocabulary_ready(w->v, t))
        e = vocabulary_make(w->v, w->s, t, d);
    return e;
}

// A child ends without a word; the first process makes what it leaves, and tells what is wrong.
static _Noreturn void run_child(struct sharing *w)
{
    uint32_t table;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    for (enum turn turn; (turn = next(w, &table)) != TURN_END;) {
        if (turn == TURN_WAIT) {
            nanosleep(&(struct timespec){.tv_nsec = WAIT_NANOSECONDS}, NULL);
            continue;
        }
        if (make_one(w, table, NULL)) {
            set_state(w, table, FREE);
            break;
        }
        if (!hand_over(w, table))
            break;
    }
    _exit(0);
}

static void free_tables_of(struct sharing *w, uint32_t process)
{
    for (uint32_t at = 0; at < w->n; at++)
        if (state_of(w, w->order[at]) == TAKEN + process)
            set_state(w, w->order[at], FREE);
}

// Something useful while nothing can be made: one table that will be asked for, or children buried.
static enum err wait_a_little(struct sharing *w, struct diag *d)
{
    for (uint32_t at = 0; at < w->n; at++) {
        uint32_t i = w->order[at];
        const struct vocabulary_table *t = &w->v->tables.v[i];
        if (is_asked(t) && w->settled[i] && !is_here(t)) {
            w->wanted[i] = true;
            return bring(w, d);
        }
    }
    for (uint32_t p = 1; p < w->processes; p++)
        if (w->child[p] && waitpid(w->child[p], NULL, WNOHANG) != 0) {
            w->child[p] = 0;
            free_tables_of(w, p);
        }
    nanosleep(&(struct timespec){.tv_nsec = WAIT_NANOSECONDS}, NULL);
    return ERR_OK;
}

static enum err run_first(struct sharing *w, struct diag *d)
{
    uint32_t table;
    for (enum turn turn; (turn = next(w, &table)) != TURN_END;) {
        enum err e = turn == TURN_WAIT ? wait_a_little(w, d) : make_one(w, table, d);
        if (e)
            return e;
        if (turn == TURN_TABLE)
            hand_over(w, table);
    }
    for (uint32_t at = 0; at < w->n; at++)
        w->wanted[w->order[at]] = is_asked(&w->v->tables.v[w->order[at]]);
    enum err e = bring(w, d);
    for (uint32_t at = 0; at < w->n; at++) {
        struct vocabulary_table *t = &w->v->tables.v[w->order[at]];
        t->elsewhere = !is_here(t);
        if (t->elsewhere)
            t->seconds = w->region.tables[w->order[at]].seconds;
    }
    return e;
}

static uint32_t start_children(struct sharing *w)
{
    uint32_t started = 0;
    for (uint32_t p = 1; p < w->processes; p++) {
        pid_t child = fork();
        if (child == 0) {
            w->process = p;
            run_child(w);
        }
        w->child[p] = child > 0 ? child : 0;
        started += child > 0;
    }
    return started;
}

static void end_children(struct sharing *w)
{
    for (uint32_t p = 1; p < w->processes; p++)
        if (w->child[p]) {
            kill(w->child[p], SIGKILL); // all is made, or something is wrong
            waitpid(w->child[p], NULL, 0);
        }
}

enum err vocabulary_share(struct vocabulary *v, struct store *s, struct diag *d)
{
    struct sharing w = {.v = v, .s = s};
    w.processes = v->processes < PROCESSES_MAX ? v->processes : PROCESSES_MAX;
    w.settled = arena_array(v->arena, bool, v->tables.n);
    w.wanted = arena_array(v->arena, bool, v->tables.n);
    put_in_order(&w);
    if (w.n < 2 || !region_open(&w))
        return ERR_OK;
    enum err e = start_children(&w) ? run_first(&w, d) : ERR_OK;
    end_children(&w);
    munmap(w.region.tables, region_size(&w));
    return e;
}
