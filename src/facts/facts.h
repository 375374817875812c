/* Facts: typed rows that readers and link produce, declared once in tables.def.
 *
 * A reader fills a struct facts of its own (one per file, no sharing); the buffers are then put
 * into one SQLite database in path order (store.h), so the same input gives the same rows with one
 * or many threads. Row numbers (ID, REF columns) are local to the buffer until then. */
#ifndef FACTS_FACTS_H
#define FACTS_FACTS_H

#include "base/vec.h"

#define FACT_NULL INT64_MIN // an INT column without a value
#define FACT_NO_ROW 0       // a REF column without a row

// enum fact_table: FACT_file, FACT_call, ...
enum fact_table {
#define TABLE(name, doc) FACT_##name,
#define ID(column, doc)
#define REF(column, table, doc)
#define TEXT(column, doc)
#define INT(column, doc)
#define INDEX(...)
#define SPARSE_INDEX(...)
#define END_TABLE(name)
#include "facts/tables.def"
    FACT_TABLES
#undef TABLE
#undef ID
#undef REF
#undef TEXT
#undef INT
#undef INDEX
#undef SPARSE_INDEX
#undef END_TABLE
};

// struct fact_file, struct fact_call, ...: a row of each table.
#define TABLE(name, doc) struct fact_##name {
#define ID(column, doc) int64_t column;
#define REF(column, table, doc) int64_t column;
#define TEXT(column, doc) struct str column;
#define INT(column, doc) int64_t column;
#define INDEX(...)
#define SPARSE_INDEX(...)
#define END_TABLE(name) \
    }                   \
    ;
#include "facts/tables.def"
#undef TABLE
#undef ID
#undef REF
#undef TEXT
#undef INT
#undef INDEX
#undef SPARSE_INDEX
#undef END_TABLE

struct facts {
    struct arena *arena; // rows and texts live here
    struct {
        char *rows; // n rows of the table's struct
        uint32_t n, cap;
    } tables[FACT_TABLES];
};

void facts_init(struct facts *f, struct arena *a);
/* Appends a copy of ROW (a struct fact_<table>); its texts are copied into the buffer's arena
 * unless BORROWED. Returns the row's number in this buffer (from 1), which is also stored in its
 * ID column, if it has one. */
int64_t facts_add_(struct facts *f, enum fact_table table, const void *row, size_t size,
                   bool borrowed);
/* facts_add(f, section, .path = path, .line = 3, ...): unnamed columns are NULL text, 0 numbers. */
#define facts_add(f, table, ...)                                       \
    facts_add_((f), FACT_##table, &(struct fact_##table){__VA_ARGS__}, \
               sizeof(struct fact_##table), false)
/* The same for texts that are known to live as long as the buffer. */
#define facts_add_borrowed(f, table, ...)                              \
    facts_add_((f), FACT_##table, &(struct fact_##table){__VA_ARGS__}, \
               sizeof(struct fact_##table), true)
/* Copies FROM into A, exactly as large as it is: for rows that outlive the file they came from. */
struct facts *facts_copy(const struct facts *from, struct arena *a);
/* Forgets all rows but keeps their room; the arena is the caller's to reset. */
void facts_clear(struct facts *f);
/* Row NUMBER (from 1) of TABLE, for a reader that completes it later. */
void *facts_row(struct facts *f, enum fact_table table, int64_t number);

enum fact_column_kind { FACT_COLUMN_ID, FACT_COLUMN_REF, FACT_COLUMN_TEXT, FACT_COLUMN_INT };

struct fact_column {
    const char *name;
    enum fact_column_kind kind;
    enum fact_table target; // REF: the table it points into
    const char *doc;
    size_t offset; // in the row struct
};

struct fact_table_info {
    const char *name, *doc;
    size_t row_size;
    uint32_t columns, indexes;
    struct fact_column column[32];
    const char *index[12]; // what follows the table's name in CREATE INDEX
};

/* The declaration of TABLE; static, for the store, the documentation and the tests. */
const struct fact_table_info *fact_table_info(enum fact_table table);

#endif
