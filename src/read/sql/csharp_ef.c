/* Migrations of Entity Framework Core as statements: calls on the builder that Up and Down are
 * given, with literal arguments, mostly by name, found in tokens without understanding C#. Texts of
 * SQL in them are read where all texts of migrations are. */
#include "base/buf.h"
#include "read/sql/code.h"
#include "read/sql/statement.h"

enum { EF_ARGUMENTS_MAX = 32 };

struct ef {
    struct arena *a;
    code_tokens t;
    struct sql_context c;
    struct str builder; // what the parameter is called
};

struct ef_argument {
    struct str name;
    uint32_t from, to; // its tokens
};

struct ef_arguments {
    struct ef_argument v[EF_ARGUMENTS_MAX];
    uint32_t n, end; // END: behind the closing parenthesis
};

static const struct code_token *at(const struct ef *e, uint32_t i)
{
    static const struct code_token none;
    return i < e->t.n ? &e->t.v[i] : &none;
}

static struct ef_arguments arguments(const struct ef *e, uint32_t open)
{
    struct ef_arguments out = {.end = code_skip(&e->t, open, e->t.n)};
    uint32_t from = open + 1;
    for (uint32_t i = from; i < out.end; i++) {
        if (i + 1 == out.end || code_is(at(e, i), ",")) {
            bool named = at(e, from)->kind == CODE_NAME && code_is(at(e, from + 1), ":");
            if (i > from && out.n < EF_ARGUMENTS_MAX)
                out.v[out.n++] = (struct ef_argument){named ? at(e, from)->text : STR_NONE,
                                                      from + (named ? 2 : 0), i};
            from = i + 1;
        } else if (code_is(at(e, i), "(") || code_is(at(e, i), "[") || code_is(at(e, i), "{")) {
            i = code_skip(&e->t, i, out.end) - 1;
        }
    }
    return out;
}

// The argument NAME, or the plain one at PLACE; NULL when there is neither.
static const struct ef_argument *argument(const struct ef_arguments *a, const char *name,
                                          uint32_t place)
{
    for (uint32_t i = 0; i < a->n; i++)
        if (str_eq(a->v[i].name, str_c(name)))
            return &a->v[i];
    return place < a->n && !a->v[place].name.p ? &a->v[place] : NULL;
}

// All texts in an argument, lower case, comma-separated; STR_NONE when there is none.
static struct str texts(const struct ef *e, const struct ef_argument *x)
{
    struct buf b;
    buf_init(&b, e->a);
    b.limit = 200;
    for (uint32_t i = x ? x->from : 0; x && i < x->to; i++) {
        if (at(e, i)->kind != CODE_STRING)
            continue;
        struct sql_token word = {.kind = SQL_WORD, .text = at(e, i)->text};
        if (b.n)
            buf_char(&b, ',');
        buf_str(&b, sql_identifier(e->a, &word));
    }
    return b.n ? buf_take(&b) : STR_NONE;
}

static bool says(const struct ef *e, const struct ef_argument *x, const char *word)
{
    return x && code_is(at(e, x->from), word);
}

static void add(struct ef *e, uint32_t first, uint32_t end, struct fact_statement row)
{
    e->c.piece.line = at(e, first)->line;
    e->c.piece.end_line = end && end <= e->t.n ? at(e, end - 1)->line : e->c.piece.line;
    e->c.text = str_sub(at(e, first)->text, 0, 100);
    e->c.position++;
    sql_add(&e->c, row);
}

static struct fact_statement column(const struct ef *e, const struct ef_arguments *a,
                                    struct str language_type)
{
    struct fact_statement row = SQL_ROW(.operation = STR_NONE);
    row.type = texts(e, argument(a, "type", EF_ARGUMENTS_MAX));
    if (!row.type.p)
        row.type = language_type;
    row.nullable = !says(e, argument(a, "nullable", EF_ARGUMENTS_MAX), "false");
    const struct ef_argument *sql = argument(a, "defaultValueSql", EF_ARGUMENTS_MAX);
    if (argument(a, "defaultValue", EF_ARGUMENTS_MAX))
        row.default_kind = STR("constant");
    if (sql && at(e, sql->from)->kind == CODE_STRING) {
        sql_token_vec words = sql_tokens(e->a, at(e, sql->from)->text, 1, false, 20);
        row.default_kind = sql_default_kind(words.v, words.n);
    }
    return row;
}

// The type argument behind the name at I, and the parenthesis behind that; 0 when no call follows.
static uint32_t call_at(const struct ef *e, uint32_t i, struct str *type)
{
    *type = STR_NONE;
    uint32_t open = i + 1;
    if (code_is(at(e, open), "<")) {
        *type = at(e, open + 1)->text;
        for (uint32_t k = 0; k < 8 && !code_is(at(e, open), ">"); k++)
            open++;
        open++;
    }
    return code_is(at(e, open), "(") ? open : 0;
}

// columns: table => new { Id = table.Column<int>(nullable: false), ... }
static void create_table(struct ef *e, uint32_t first, const struct ef_arguments *a)
{
    struct str table = texts(e, argument(a, "name", 0));
    const struct ef_argument *columns = argument(a, "columns", 1);
    add(e, first, a->end, SQL_ROW(.operation = STR("create_table"), .object = table));
    for (uint32_t i = columns ? columns->from : 0; columns && i + 4 < columns->to; i++) {
        struct str type;
        if (!code_is(at(e, i + 1), "=") || !code_is(at(e, i + 4), "Column"))
            continue;
        uint32_t open = call_at(e, i + 4, &type);
        if (!open)
            continue;
        struct ef_arguments inner = arguments(e, open);
        struct fact_statement row = column(e, &inner, type);
        struct sql_token name = {.kind = SQL_WORD, .text = at(e, i)->text};
        row.operation = STR("column");
        row.object = table;
        row.columns = sql_identifier(e->a, &name);
        add(e, i, inner.end, row);
        i = inner.end - 1;
    }
}

static const struct {
    const char *name, *operation;
    bool column; // the name is that of a column
} operations[] = {
    {"DropTable", "drop_table", false},
    {"RenameTable", "rename_table", false},
    {"DropColumn", "drop_column", true},
    {"RenameColumn", "rename_column", true},
    {"CreateIndex", "create_index", false},
    {"DropIndex", "drop_index", false},
    {"AddForeignKey", "add_foreign_key", false},
    {"DropForeignKey", "drop_constraint", false},
    {"AddPrimaryKey", "add_primary_key", false},
    {"DropPrimaryKey", "drop_constraint", false},
    {"AddUniqueConstraint", "add_unique", false},
    {"AddCheckConstraint", "add_check", false},
    {"DeleteData", "delete", false},
    {"UpdateData", "update", false},
    {"InsertData", "insert", false},
};

// CreateIndex(...).Annotation("Npgsql:CreatedConcurrently", true): built without blocking writes.
static bool annotated_online(const struct ef *e, uint32_t end)
{
    while (code_is(at(e, end), ".") && code_is(at(e, end + 2), "(")) {
        struct ef_arguments a = arguments(e, end + 2);
        bool annotation = code_is(at(e, end + 1), "Annotation");
        struct str name = annotation ? texts(e, argument(&a, "name", 0)) : STR_NONE;
        bool online = str_eq_nocase(name, STR("npgsql:createdconcurrently")) ||
                      str_eq_nocase(name, STR("sqlserver:online"));
        if (online && says(e, argument(&a, "value", 1), "true"))
            return true;
        end = a.end;
    }
    return false;
}

static void simple(struct ef *e, uint32_t first, const struct ef_arguments *a, size_t kind)
{
    struct fact_statement row = SQL_ROW(.operation = str_c(operations[kind].operation));
    struct str name = texts(e, argument(a, "name", 0));
    struct str on = texts(e, argument(a, "table", 1));
    row.object = on.p ? on : name;
    row.columns = operations[kind].column ? name : texts(e, argument(a, "columns", 2));
    if (!row.columns.p)
        row.columns = texts(e, argument(a, "column", 2));
    row.name = operations[kind].column ? texts(e, argument(a, "newName", 2)) : name;
    row.reference = texts(e, argument(a, "principalTable", EF_ARGUMENTS_MAX));
    row.is_unique = says(e, argument(a, "unique", EF_ARGUMENTS_MAX), "true");
    row.concurrently = annotated_online(e, a->end);
    row.has_where = argument(a, "keyValue", EF_ARGUMENTS_MAX) ||
                    argument(a, "keyValues", EF_ARGUMENTS_MAX) || argument(a, "keyColumn", 1);
    add(e, first, a->end, row);
}

static void alter_column(struct ef *e, uint32_t first, const struct ef_arguments *a,
                         struct str type)
{
    struct fact_statement row = column(e, a, type);
    row.object = texts(e, argument(a, "table", 1));
    row.columns = texts(e, argument(a, "name", 0));
    const struct ef_argument *was = argument(a, "oldType", EF_ARGUMENTS_MAX);
    bool could = says(e, argument(a, "oldNullable", EF_ARGUMENTS_MAX), "true");
    if (was && !str_eq(texts(e, was), row.type)) {
        row.operation = STR("alter_type");
        add(e, first, a->end, row);
    }
    if (could && row.nullable == 0) {
        row.operation = STR("set_not_null");
        add(e, first, a->end, row);
    }
}

// migrationBuilder.NAME(...); returns the token behind the call, or the next.
static uint32_t operation(struct ef *e, uint32_t i)
{
    struct str type;
    uint32_t open = call_at(e, i, &type);
    if (!open)
        return i + 1;
    struct ef_arguments a = arguments(e, open);
    if (code_is(at(e, i), "CreateTable")) {
        create_table(e, i, &a);
    } else if (code_is(at(e, i), "AddColumn")) {
        struct fact_statement row = column(e, &a, type);
        row.operation = STR("add_column");
        row.object = texts(e, argument(&a, "table", 1));
        row.columns = texts(e, argument(&a, "name", 0));
        add(e, i, a.end, row);
    } else if (code_is(at(e, i), "AlterColumn")) {
        alter_column(e, i, &a, type);
    }
    for (size_t k = 0; k < sizeof operations / sizeof *operations; k++)
        if (code_is(at(e, i), operations[k].name))
            simple(e, i, &a, k);
    return a.end;
}

static void read_ef(struct read_job *job)
{
    if (!str_contains(job->text, STR("MigrationBuilder ")))
        return;
    struct ef e = {.a = job->scratch, .t = code_tokenize(job->scratch, job->text, false)};
    sql_begin(&e.c, job, STR("call"));
    for (uint32_t i = 0; i + 3 < e.t.n;) {
        if (code_is(at(&e, i), "MigrationBuilder")) { // void Up(MigrationBuilder builder)
            bool down = i > 1 && code_is(at(&e, i - 2), "Down");
            e.builder = at(&e, i + 1)->text;
            e.c.direction = down ? SQL_DOWN : SQL_UP;
        }
        bool call = at(&e, i)->kind == CODE_NAME && e.builder.n &&
                    str_eq(at(&e, i)->text, e.builder) && code_is(at(&e, i + 1), ".");
        i = call ? operation(&e, i + 2) : i + 1;
    }
    sql_end(&e.c);
}

const struct reader reader_ef_migrations = {
    .name = "ef migrations", .languages = "", .files = "**/[mM]igrations/**/*.cs", .read = read_ef};
