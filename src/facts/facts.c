// Row buffers, and the table descriptions that are derived from tables.def.
#include "facts/facts.h"

#include <assert.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

static struct fact_table_info infos[FACT_TABLES];
static pthread_once_t infos_once = PTHREAD_ONCE_INIT;

static void add_column(struct fact_table_info *t, const char *name, enum fact_column_kind kind,
                       enum fact_table target, const char *doc, size_t offset)
{
    assert(t->columns < sizeof t->column / sizeof *t->column);
    t->column[t->columns++] = (struct fact_column){name, kind, target, doc, offset};
}

static void add_index(struct fact_table_info *t, const char *what)
{
    assert(t->indexes < sizeof t->index / sizeof *t->index);
    t->index[t->indexes++] = what;
}

// The offsets follow from the order: every column is an int64_t or a struct str, both 8-aligned.
static size_t next_offset(const struct fact_table_info *t)
{
    if (t->columns == 0)
        return 0;
    const struct fact_column *last = &t->column[t->columns - 1];
    return last->offset + (last->kind == FACT_COLUMN_TEXT ? sizeof(struct str) : sizeof(int64_t));
}

static void fill_infos(void)
{
    struct fact_table_info *t = NULL;
#define TABLE(title, text)         \
    t = &infos[FACT_##title];      \
    *t = (struct fact_table_info){ \
        .name = #title, .doc = text, .row_size = sizeof(struct fact_##title)};
#define ID(column, text) add_column(t, #column, FACT_COLUMN_ID, FACT_TABLES, text, next_offset(t));
#define REF(column, table, text) \
    add_column(t, #column, FACT_COLUMN_REF, FACT_##table, text, next_offset(t));
#define TEXT(column, text) \
    add_column(t, #column, FACT_COLUMN_TEXT, FACT_TABLES, text, next_offset(t));
#define INT(column, text) \
    add_column(t, #column, FACT_COLUMN_INT, FACT_TABLES, text, next_offset(t));
#define INDEX(...) add_index(t, "(" #__VA_ARGS__ ")");
#define FIRST(column, ...) #column
#define SPARSE_INDEX(...) \
    add_index(t, "(" #__VA_ARGS__ ") WHERE " FIRST(__VA_ARGS__, ) " IS NOT NULL");
#define END_TABLE(title) assert(next_offset(t) == sizeof(struct fact_##title));
#include "facts/tables.def"
#undef TABLE
#undef ID
#undef REF
#undef TEXT
#undef INT
#undef INDEX
#undef SPARSE_INDEX
#undef FIRST
#undef END_TABLE
}

const struct fact_table_info *fact_table_info(enum fact_table table)
{
    pthread_once(&infos_once, fill_infos);
    return &infos[table];
}

void facts_init(struct facts *f, struct arena *a)
{
    *f = (struct facts){.arena = a};
}

int64_t facts_add_(struct facts *f, enum fact_table table, const void *row, size_t size,
                   bool borrowed)
{
    const struct fact_table_info *info = fact_table_info(table);
    assert(size == info->row_size);
    if (f->tables[table].n == f->tables[table].cap) {
        uint32_t cap = f->tables[table].cap ? f->tables[table].cap * 2 : 8;
        f->tables[table].rows =
            arena_grow(f->arena, f->tables[table].rows, f->tables[table].cap * size, cap * size);
        f->tables[table].cap = cap;
    }
    char *copy = f->tables[table].rows + f->tables[table].n++ * size;
    memcpy(copy, row, size);
    const int64_t number = f->tables[table].n;
    for (uint32_t i = 0; i < info->columns; i++) {
        const struct fact_column *c = &info->column[i];
        if (c->kind == FACT_COLUMN_ID)
            memcpy(copy + c->offset, &number, sizeof number);
        if (c->kind == FACT_COLUMN_TEXT && !borrowed) {
            struct str text;
            memcpy(&text, copy + c->offset, sizeof text);
            text = arena_str(f->arena, text);
            memcpy(copy + c->offset, &text, sizeof text);
        }
    }
    return number;
}

struct facts *facts_copy(const struct facts *from, struct arena *a)
{
    struct facts *f = arena_new(a, struct facts);
    facts_init(f, a);
    for (int t = 0; t < FACT_TABLES; t++) {
        const struct fact_table_info *info = fact_table_info((enum fact_table)t);
        uint32_t n = from->tables[t].n;
        if (n == 0)
            continue;
        char *rows = arena_room(a, n * info->row_size);
        memcpy(rows, from->tables[t].rows, n * info->row_size);
        for (uint32_t r = 0; r < n; r++)
            for (uint32_t c = 0; c < info->columns; c++) {
                struct str text;
                char *at = rows + r * info->row_size + info->column[c].offset;
                if (info->column[c].kind != FACT_COLUMN_TEXT)
                    continue;
                memcpy(&text, at, sizeof text);
                text = arena_str(a, text);
                memcpy(at, &text, sizeof text);
            }
        f->tables[t].rows = rows;
        f->tables[t].n = f->tables[t].cap = n;
    }
    return f;
}

void facts_clear(struct facts *f)
{
    for (int t = 0; t < FACT_TABLES; t++)
        f->tables[t].n = 0;
}

void *facts_row(struct facts *f, enum fact_table table, int64_t number)
{
    assert(number >= 1 && number <= f->tables[table].n);
    return f->tables[table].rows + (size_t)(number - 1) * fact_table_info(table)->row_size;
}
