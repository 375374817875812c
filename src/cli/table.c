/* Rows as text, CSV or JSON. Text goes side by side when it fits the line; else every row becomes a
 * block, because a wrapped table cannot be read. */
#include "cli/table.h"

#include "report/common.h"

#include <jansson.h>
#include <stdlib.h>

enum { GAP = 2 }; // columns between columns

static const struct query_value *cell(const struct query_result *rows, uint32_t row,
                                      uint32_t column)
{
    return &rows->values[(size_t)row * rows->columns.n + column];
}

static struct str shown(struct arena *a, const struct query_value *v, struct str hole)
{
    return v->type == QUERY_NULL ? hole : text_clean(a, v->text, TEXT_LINE);
}

static void pad(struct buf *out, struct str s, size_t columns)
{
    size_t n = text_columns(s);
    buf_str(out, s);
    buf_printf(out, "%*s", n < columns ? (int)(columns - n) : 0, "");
}

static void put_rule(struct buf *out, size_t n)
{
    for (size_t i = 0; i < n; i++)
        buf_char(out, '-');
}

static void side_by_side(struct buf *out, const struct query_result *rows, const size_t *widths,
                         struct str hole)
{
    uint32_t columns = rows->columns.n;
    for (uint32_t c = 0; c < columns; c++)
        pad(out, text_clean(out->arena, rows->columns.v[c], TEXT_LINE),
            c + 1 < columns ? widths[c] + GAP : 0);
    buf_char(out, '\n');
    for (uint32_t c = 0; c < columns; c++) {
        put_rule(out, widths[c]);
        buf_c(out, c + 1 < columns ? "  " : "\n");
    }
    for (uint32_t r = 0; r < rows->rows; r++) {
        for (uint32_t c = 0; c < columns; c++)
            pad(out, shown(out->arena, cell(rows, r, c), hole),
                c + 1 < columns ? widths[c] + GAP : 0);
        buf_char(out, '\n');
    }
}

static void in_blocks(struct buf *out, const struct query_result *rows, struct str hole)
{
    size_t label = 0;
    for (uint32_t c = 0; c < rows->columns.n; c++)
        label = rows->columns.v[c].n > label ? rows->columns.v[c].n : label;
    for (uint32_t r = 0; r < rows->rows; r++) {
        if (r)
            buf_char(out, '\n');
        for (uint32_t c = 0; c < rows->columns.n; c++) {
            pad(out, text_clean(out->arena, rows->columns.v[c], TEXT_LINE), label + GAP);
            buf_str(out, shown(out->arena, cell(rows, r, c), hole));
            buf_char(out, '\n');
        }
    }
}

// The width of each column; *TOTAL that of a line.
static size_t *measure(struct arena *a, const struct query_result *rows, struct str hole,
                       size_t *total)
{
    uint32_t columns = rows->columns.n;
    size_t *widths = arena_array(a, size_t, columns);
    *total = 0;
    for (uint32_t c = 0; c < columns; c++) {
        widths[c] = text_columns(rows->columns.v[c]);
        for (uint32_t r = 0; r < rows->rows; r++) {
            size_t n = text_columns(shown(a, cell(rows, r, c), hole));
            widths[c] = n > widths[c] ? n : widths[c];
        }
        *total += widths[c] + (c ? GAP : 0);
    }
    return widths;
}

bool table_fits(struct arena *a, const struct query_result *rows, size_t width, struct str hole)
{
    size_t total;
    measure(a, rows, hole, &total);
    return total <= width;
}

void table_text(struct buf *out, const struct query_result *rows, size_t width, struct str hole)
{
    size_t total, *widths = measure(out->arena, rows, hole, &total);
    if (total <= width)
        side_by_side(out, rows, widths, hole);
    else
        in_blocks(out, rows, hole);
}

struct query_result table_without_empty(struct arena *a, const struct query_result *rows)
{
    struct query_result out = {.truncated = rows->truncated};
    bool *kept = arena_array(a, bool, rows->columns.n + 1);
    struct str *cells = arena_array(a, struct str, rows->columns.n + 1);
    for (uint32_t c = 0; c < rows->columns.n; c++) {
        for (uint32_t r = 0; r < rows->rows && !kept[c]; r++)
            kept[c] = cell(rows, r, c)->type != QUERY_NULL;
        if (kept[c])
            vec_push(a, &out.columns, rows->columns.v[c]);
    }
    for (uint32_t r = 0; r < rows->rows; r++) {
        uint32_t n = 0;
        for (uint32_t c = 0; c < rows->columns.n; c++)
            if (kept[c])
                cells[n++] =
                    cell(rows, r, c)->type == QUERY_NULL ? STR_NONE : cell(rows, r, c)->text;
        table_add(&out, a, cells);
    }
    return out;
}

static void put_csv(struct buf *out, struct str s)
{
    bool quoted = false;
    for (size_t i = 0; i < s.n; i++)
        quoted |= s.p[i] == ',' || s.p[i] == '"' || s.p[i] == '\n' || s.p[i] == '\r';
    if (!quoted) {
        buf_str(out, s);
        return;
    }
    buf_char(out, '"');
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '"')
            buf_char(out, '"');
        buf_char(out, s.p[i]);
    }
    buf_char(out, '"');
}

void table_csv(struct buf *out, const struct query_result *rows)
{
    for (uint32_t c = 0; c < rows->columns.n; c++) {
        buf_c(out, c ? "," : "");
        put_csv(out, rows->columns.v[c]);
    }
    buf_char(out, '\n');
    for (uint32_t r = 0; r < rows->rows; r++) {
        for (uint32_t c = 0; c < rows->columns.n; c++) {
            buf_c(out, c ? "," : "");
            if (cell(rows, r, c)->type != QUERY_NULL)
                put_csv(out, text_clean(out->arena, cell(rows, r, c)->text, TEXT_BLOCK));
        }
        buf_char(out, '\n');
    }
}

static json_t *json_value(struct arena *a, const struct query_value *v)
{
    int64_t whole;
    double real;
    if (v->type == QUERY_INTEGER && str_int(v->text, &whole))
        return json_integer(whole);
    if (v->type == QUERY_REAL) {
        json_t *n = str_double(v->text, &real) ? json_real(real) : NULL;
        return n ? n : json_null(); // infinity has no place in JSON
    }
    if (v->type == QUERY_NULL)
        return json_null();
    struct str text = text_clean(a, v->text, TEXT_UTF8);
    return json_stringn(text.p ? text.p : "", text.n);
}

// Column names as keys: a join may give two columns one name, and no value may be lost.
static void json_keys(struct arena *a, const struct query_result *rows, str_vec *keys)
{
    for (uint32_t c = 0; c < rows->columns.n; c++) {
        struct str name = text_clean(a, rows->columns.v[c], TEXT_UTF8);
        uint32_t times = 1;
        for (uint32_t before = 0; before < c; before++)
            times += str_eq(rows->columns.v[before], rows->columns.v[c]);
        vec_push(a, keys,
                 times == 1 ? arena_str(a, name)
                            : arena_printf(a, "%.*s_%u", STR_ARG(name), times));
    }
}

void table_json(struct buf *out, const struct query_result *rows)
{
    str_vec keys = {0};
    json_keys(out->arena, rows, &keys);
    buf_c(out, "[");
    for (uint32_t r = 0; r < rows->rows; r++) {
        json_t *object = json_object();
        for (uint32_t c = 0; c < rows->columns.n; c++)
            json_object_setn_new(object, keys.v[c].p, keys.v[c].n,
                                 json_value(out->arena, cell(rows, r, c)));
        char *text = json_dumps(object, 0);
        buf_c(out, r ? ",\n" : "\n");
        buf_c(out, text ? text : "null");
        free(text);
        json_decref(object);
    }
    buf_c(out, rows->rows ? "\n]\n" : "]\n");
}

void table_add(struct query_result *rows, struct arena *a, const struct str *cells)
{
    uint32_t columns = rows->columns.n;
    size_t have = (size_t)rows->rows * columns * sizeof *rows->values;
    rows->values = arena_grow(a, rows->values, have, have + columns * sizeof *rows->values);
    for (uint32_t c = 0; c < columns; c++)
        rows->values[(size_t)rows->rows * columns + c] =
            (struct query_value){cells[c].p ? QUERY_TEXT : QUERY_NULL, cells[c]};
    rows->rows++;
}
