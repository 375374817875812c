/* schema.prisma: models as tables, their scalar fields as columns. Fields whose type is another
 * model are relations and make no column. */
#include "read/sql/statement.h"

static const char *const scalars[] = {"String",  "Int",      "BigInt", "Float", "Decimal",
                                      "Boolean", "DateTime", "Json",   "Bytes", NULL};

static struct str word(struct str *rest)
{
    *rest = str_trim(*rest);
    size_t n = 0;
    while (n < rest->n && rest->p[n] != ' ' && rest->p[n] != '\t' && rest->p[n] != '{')
        n++;
    struct str w = str_sub(*rest, 0, n);
    *rest = str_from(*rest, n);
    return w;
}

static struct str lower(struct sql_context *c, struct str s)
{
    struct sql_token t = {.kind = SQL_WORD, .text = s};
    return sql_identifier(&c->scratch, &t);
}

// The text in @map("users") or @@map("users").
static struct str mapped(struct str line, struct str attribute)
{
    ptrdiff_t at = str_find(line, attribute, 0);
    ptrdiff_t open = at < 0 ? -1 : str_find_char(line, '"', (size_t)at);
    ptrdiff_t close = open < 0 ? -1 : str_find_char(line, '"', (size_t)open + 1);
    return close < 0 ? STR_NONE : str_sub(line, (size_t)open + 1, (size_t)(close - open - 1));
}

// The table's name stands at the end of the model, if it is not the model's.
static struct str table_name(struct str rest, struct str model)
{
    for (struct str line; str_line(&rest, &line);) {
        line = str_trim(line);
        if (str_starts(line, STR("}")))
            break;
        if (str_starts(line, STR("@@map(")))
            return mapped(line, STR("@@map("));
    }
    return model;
}

static struct str default_kind(struct str line)
{
    if (!str_contains(line, STR("@default(")) && !str_contains(line, STR("@updatedAt")))
        return STR_NONE;
    if (str_contains(line, STR("autoincrement()")))
        return STR("identity");
    if (str_contains(line, STR("now()")))
        return STR("stable");
    return str_contains(line, STR("dbgenerated(")) ? STR("function") : STR("constant");
}

static void field(struct sql_context *c, struct str table, struct str line)
{
    struct str rest = line, name = word(&rest), type = word(&rest);
    bool optional = str_ends(type, STR("?"));
    if (optional)
        type = str_sub(type, 0, type.n - 1);
    if (str_ends(type, STR("[]")))
        type = str_sub(type, 0, type.n - 2);
    bool scalar = false;
    for (const char *const *s = scalars; *s; s++)
        scalar |= str_eq(type, str_c(*s));
    if (!scalar)
        return;
    struct str column = mapped(rest, STR("@map("));
    struct fact_statement row = SQL_ROW(.operation = STR("column"), .object = table);
    row.columns = lower(c, column.p ? column : name);
    row.type = lower(c, type);
    row.nullable = optional;
    row.is_unique = str_contains(rest, STR("@unique")) || str_contains(rest, STR("@id"));
    row.default_kind = default_kind(rest);
    sql_add(c, row);
}

static void read_prisma(struct read_job *job)
{
    struct sql_context c;
    sql_begin(&c, job, STR("schema"));
    struct str rest = job->text, table = STR_NONE;
    uint32_t number = 0;
    for (struct str line; str_line(&rest, &line);) {
        line = str_trim(line);
        number++;
        c.piece.line = c.piece.end_line = number;
        if (table.p && str_starts(line, STR("}"))) {
            table = STR_NONE;
        } else if (table.p && line.n && line.p[0] != '@' && line.p[0] != '/') {
            field(&c, table, line);
        } else if (!table.p && str_starts(line, STR("model ")) && str_ends(line, STR("{"))) {
            struct str after = str_from(line, 6);
            table = lower(&c, table_name(rest, word(&after)));
            c.position++;
            sql_add(&c, SQL_ROW(.operation = STR("create_table"), .object = table));
        }
    }
    sql_end(&c);
}

const struct reader reader_prisma = {
    .name = "prisma", .languages = "prisma", .files = "", .read = read_prisma};
