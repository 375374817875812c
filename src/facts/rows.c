/* A table packed: its CREATE TABLE as SQLite spells it, so that columns keep their affinity, the
 * number of columns, then each value as its type, its length and its bytes. Only ever read by a
 * fork of the process that wrote it, so numbers are as they lie in memory; lengths are checked all
 * the same. */
#include "facts/rows.h"

#include "base/buf.h"

#include <string.h>

struct packer {
    char *at, *end;
};

static bool put(struct packer *p, const void *bytes, size_t n)
{
    if ((size_t)(p->end - p->at) < n)
        return false;
    if (n)
        memcpy(p->at, bytes, n);
    p->at += n;
    return true;
}

static bool put_sized(struct packer *p, const void *bytes, int n)
{
    return put(p, &n, sizeof n) && put(p, bytes, (size_t)n);
}

static bool put_value(struct packer *p, sqlite3_value *value)
{
    char type = (char)sqlite3_value_type(value);
    if (!put(p, &type, 1))
        return false;
    if (type == SQLITE_INTEGER) {
        sqlite3_int64 i = sqlite3_value_int64(value);
        return put(p, &i, sizeof i);
    }
    if (type == SQLITE_FLOAT) {
        double f = sqlite3_value_double(value);
        return put(p, &f, sizeof f);
    }
    if (type == SQLITE_NULL)
        return true;
    const void *bytes = type == SQLITE_TEXT ? sqlite3_value_text(value) : sqlite3_value_blob(value);
    return put_sized(p, bytes, sqlite3_value_bytes(value));
}

static bool put_row(struct packer *p, sqlite3_stmt *rows)
{
    int columns = sqlite3_column_count(rows);
    for (int i = 0; i < columns; i++)
        if (!put_value(p, sqlite3_column_value(rows, i)))
            return false;
    return true;
}

static bool put_head(struct packer *p, sqlite3_stmt *schema, sqlite3_stmt *rows)
{
    int columns = sqlite3_column_count(rows);
    return put_sized(p, sqlite3_column_text(schema, 0), sqlite3_column_bytes(schema, 0)) &&
           put_sized(p, sqlite3_column_text(schema, 1), sqlite3_column_bytes(schema, 1)) &&
           put(p, &columns, sizeof columns);
}

static enum err prepare(struct store *s, struct str sql, sqlite3_stmt **out, struct diag *d)
{
    *out = NULL;
    return sqlite3_prepare_v2(s->db, sql.p, (int)sql.n, out, NULL) == SQLITE_OK
               ? ERR_OK
               : store_error(s, STR_NONE, d);
}

enum err rows_pack(struct store *s, struct str table, char *at, size_t room, size_t *used,
                   struct diag *d)
{
    struct arena a;
    struct packer p = {at, at + room};
    sqlite3_stmt *schema = NULL, *rows = NULL;
    arena_init(&a);
    store_budget(s);
    *used = 0;
    enum err e = prepare(s,
                         arena_printf(&a,
                                      "SELECT sql, name FROM sqlite_schema WHERE "
                                      "type = 'table' AND name = '%.*s'",
                                      STR_ARG(table)),
                         &schema, d);
    if (!e) // an index that covers a table is no way to the order of its rows
        e = prepare(s, arena_printf(&a, "SELECT * FROM \"%.*s\" NOT INDEXED", STR_ARG(table)),
                    &rows, d);
    bool fits = !e && sqlite3_step(schema) == SQLITE_ROW && put_head(&p, schema, rows);
    while (fits) {
        int rc = sqlite3_step(rows);
        if (rc != SQLITE_ROW) {
            e = rc == SQLITE_DONE ? ERR_OK : store_error(s, STR_NONE, d);
            *used = e ? 0 : (size_t)(p.at - at);
            break;
        }
        fits = put_row(&p, rows);
    }
    sqlite3_finalize(schema);
    sqlite3_finalize(rows);
    arena_release(&a);
    return e;
}

static bool take(struct str *rest, void *out, size_t n)
{
    if (rest->n < n)
        return false;
    memcpy(out, rest->p, n);
    *rest = str_from(*rest, n);
    return true;
}

static bool take_sized(struct str *rest, struct str *out)
{
    int n;
    if (!take(rest, &n, sizeof n) || n < 0 || (size_t)n > rest->n)
        return false;
    *out = str_sub(*rest, 0, (size_t)n);
    *rest = str_from(*rest, (size_t)n);
    return true;
}

static bool bind(sqlite3_stmt *insert, int column, struct str *rest)
{
    char type;
    sqlite3_int64 i;
    double f;
    struct str bytes;
    if (!take(rest, &type, 1))
        return false;
    switch (type) {
    case SQLITE_INTEGER:
        return take(rest, &i, sizeof i) && sqlite3_bind_int64(insert, column, i) == SQLITE_OK;
    case SQLITE_FLOAT:
        return take(rest, &f, sizeof f) && sqlite3_bind_double(insert, column, f) == SQLITE_OK;
    case SQLITE_NULL:
        return sqlite3_bind_null(insert, column) == SQLITE_OK;
    case SQLITE_TEXT:
        return take_sized(rest, &bytes) &&
               sqlite3_bind_text64(insert, column, bytes.p, bytes.n, SQLITE_STATIC, SQLITE_UTF8) ==
                   SQLITE_OK;
    default:
        return take_sized(rest, &bytes) &&
               sqlite3_bind_blob64(insert, column, bytes.p, bytes.n, SQLITE_STATIC) == SQLITE_OK;
    }
}

static enum err foreign(struct store *s, struct diag *d)
{
    return diag_set(d, s->arena, ERR_DATA, STR_NONE, 0, "rows of another process are broken");
}

static enum err insert_all(struct store *s, sqlite3_stmt *insert, int columns, struct str rest,
                           struct diag *d)
{
    while (rest.n) {
        for (int i = 1; i <= columns; i++)
            if (!bind(insert, i, &rest))
                return foreign(s, d);
        if (sqlite3_step(insert) != SQLITE_DONE)
            return store_error(s, STR_NONE, d);
        sqlite3_reset(insert);
    }
    return ERR_OK;
}

enum err rows_unpack(struct store *s, struct str bytes, struct diag *d)
{
    struct str create, name;
    int columns;
    sqlite3_stmt *insert = NULL;
    struct arena a;
    if (!take_sized(&bytes, &create) || !take_sized(&bytes, &name) ||
        !take(&bytes, &columns, sizeof columns) || columns < 1)
        return foreign(s, d);
    enum err e = store_run(s, create, STR_NONE, d);
    if (e || !bytes.n)
        return e;
    arena_init(&a);
    struct buf sql;
    buf_init(&sql, &a);
    buf_printf(&sql, "INSERT INTO \"%.*s\" VALUES (?", STR_ARG(name));
    for (int i = 1; i < columns; i++)
        buf_c(&sql, ", ?");
    buf_c(&sql, ")");
    e = store_run(s, STR("BEGIN"), STR_NONE, d);
    if (!e)
        e = prepare(s, buf_take(&sql), &insert, d);
    if (!e)
        e = insert_all(s, insert, columns, bytes, d);
    sqlite3_finalize(insert);
    enum err closed = store_run(s, STR("COMMIT"), STR_NONE, e ? NULL : d);
    arena_release(&a);
    return e ? e : closed;
}
