/* Alembic's operations: op.add_column("users", sa.Column("x", sa.String(), nullable=False)), and
 * the same on a batch: with op.batch_alter_table("users") as batch_op. */
#include "read/sql/python.h"

enum { CHAIN_TOKENS = 400 }; // of one statement of SQLAlchemy

struct batch {
    struct str name, table; // of the variable, of the table
};

static struct str positional(struct python *p, const struct pymig_arguments *a, uint32_t at)
{
    return pymig_string(p, pymig_argument(a, NULL, at));
}

// sa.String(10) as string10: enough to tell one type from another.
static struct str column_type(struct python *p, const struct pymig_argument *x)
{
    struct buf b;
    buf_init(&b, p->a);
    b.limit = 60;
    for (uint32_t i = x->from; i < x->to; i++)
        if (p->t.v[i].kind != CODE_PUNCT && !code_is(&p->t.v[i], "sa"))
            buf_str(&b, p->t.v[i].text);
    struct sql_token t = {.kind = SQL_WORD, .text = buf_take(&b)};
    return sql_identifier(p->a, &t);
}

// server_default="x", sa.text("gen_random_uuid()"), sa.func.now()
static struct str default_kind(struct python *p, const struct pymig_argument *x)
{
    struct str kind = STR("constant");
    for (uint32_t i = x->from; i < x->to; i++) {
        if (code_is(&p->t.v[i], "now"))
            kind = STR("stable");
        if (p->t.v[i].kind != CODE_STRING || x->to == x->from + 1)
            continue;
        sql_token_vec words = sql_tokens(p->a, p->t.v[i].text, 1, false, 20);
        kind = sql_default_kind(words.v, words.n);
    }
    return kind;
}

// The table in sa.ForeignKey("users.id").
static struct str referenced(const struct python *p, const struct pymig_argument *x)
{
    for (uint32_t i = x->from; i + 2 < x->to; i++) {
        if (!code_is(&p->t.v[i], "ForeignKey") || p->t.v[i + 2].kind != CODE_STRING)
            continue;
        struct str to = p->t.v[i + 2].text;
        ptrdiff_t dot = str_find_char(to, '.', 0);
        return dot < 0 ? to : str_sub(to, 0, (size_t)dot);
    }
    return STR_NONE;
}

// sa.Column("name", sa.String(10), nullable=False, server_default="x")
static struct fact_statement column(struct python *p, const struct pymig_argument *x)
{
    struct fact_statement row = SQL_ROW(.operation = STR_NONE);
    row.nullable = 1;
    uint32_t call = pymig_call(p, x);
    if (!call)
        return row;
    struct pymig_arguments a;
    pymig_arguments(p, call + 1, &a);
    row.columns = positional(p, &a, 0);
    if (a.n > 1 && !a.v[1].name.p)
        row.type = column_type(p, &a.v[1]);
    bool key = pymig_true(p, pymig_argument(&a, "primary_key", PYMIG_ARGUMENTS_MAX));
    row.nullable = !key && !pymig_false(p, pymig_argument(&a, "nullable", PYMIG_ARGUMENTS_MAX));
    row.is_unique = key || pymig_true(p, pymig_argument(&a, "unique", PYMIG_ARGUMENTS_MAX));
    const struct pymig_argument *value = pymig_argument(&a, "server_default", PYMIG_ARGUMENTS_MAX);
    if (value)
        row.default_kind = default_kind(p, value);
    row.reference = referenced(p, x);
    return row;
}

static void alter_column(struct python *p, uint32_t at, const struct pymig_arguments *a,
                         struct str table, uint32_t first)
{
    struct fact_statement row =
        SQL_ROW(.object = table, .columns = positional(p, a, first), .operation = STR_NONE);
    const struct pymig_argument *nullable = pymig_argument(a, "nullable", PYMIG_ARGUMENTS_MAX);
    const struct pymig_argument *name = pymig_argument(a, "new_column_name", PYMIG_ARGUMENTS_MAX);
    if (name) {
        row.operation = STR("rename_column");
        row.name = pymig_string(p, name);
        pymig_add(p, at, a->end, row);
    }
    if (pymig_argument(a, "type_", PYMIG_ARGUMENTS_MAX)) {
        row.operation = STR("alter_type");
        pymig_add(p, at, a->end, row);
    }
    if (nullable) {
        row.operation = pymig_false(p, nullable) ? STR("set_not_null") : STR("drop_not_null");
        pymig_add(p, at, a->end, row);
    }
}

static void create_table(struct python *p, uint32_t at, const struct pymig_arguments *a)
{
    struct str table = positional(p, a, 0);
    pymig_add(p, at, a->end, SQL_ROW(.operation = STR("create_table"), .object = table));
    for (uint32_t i = 1; i < a->n; i++) {
        uint32_t call = pymig_call(p, &a->v[i]);
        if (!call || !code_is(&p->t.v[call], "Column"))
            continue;
        struct fact_statement row = column(p, &a->v[i]);
        row.operation = STR("column");
        row.object = table;
        pymig_add(p, a->v[i].from, a->v[i].to, row);
    }
}

static const struct {
    const char *name, *operation;
    int table, object; // places of the table and of what is made or dropped; -1 none
} simple[] = {
    {"drop_column", "drop_column", 0, 1},
    {"create_index", "create_index", 1, 0},
    {"drop_index", "drop_index", 1, 0},
    {"create_foreign_key", "add_foreign_key", 1, 0},
    {"create_unique_constraint", "add_unique", 1, 0},
    {"create_check_constraint", "add_check", 1, 0},
    {"create_primary_key", "add_primary_key", 1, 0},
    {"create_exclude_constraint", "add_exclude", 1, 0},
    {"drop_constraint", "drop_constraint", 1, 0},
    {"drop_table", "drop_table", 0, -1},
    {"rename_table", "rename_table", 0, 1},
};

static void simple_operation(struct python *p, uint32_t at, const struct pymig_arguments *a,
                             struct str table, size_t kind)
{
    struct fact_statement row = SQL_ROW(.operation = str_c(simple[kind].operation));
    const struct pymig_argument *on = pymig_argument(a, "table_name", (uint32_t)simple[kind].table);
    row.object = table.p ? table : pymig_string(p, on);
    row.name =
        positional(p, a, table.p || simple[kind].object < 0 ? 0 : (uint32_t)simple[kind].object);
    if (str_eq(row.operation, STR("drop_column"))) {
        row.columns = row.name;
        row.name = STR_NONE;
    }
    row.concurrently =
        pymig_true(p, pymig_argument(a, "postgresql_concurrently", PYMIG_ARGUMENTS_MAX));
    row.not_valid = pymig_true(p, pymig_argument(a, "postgresql_not_valid", PYMIG_ARGUMENTS_MAX));
    row.is_unique = pymig_true(p, pymig_argument(a, "unique", PYMIG_ARGUMENTS_MAX));
    pymig_add(p, at, a->end, row);
}

// TABLE is that of the batch around it, or none. Returns the token behind the call.
static uint32_t operation(struct python *p, uint32_t at, struct str table)
{
    struct pymig_arguments a;
    pymig_arguments(p, at + 1, &a);
    const struct code_token *name = &p->t.v[at];
    uint32_t first = table.p ? 0 : 1; // a batch knows its table
    struct str on = table.p ? table : positional(p, &a, 0);
    if (code_is(name, "create_table")) {
        create_table(p, at, &a);
    } else if (code_is(name, "add_column")) {
        struct fact_statement row = column(p, pymig_argument(&a, NULL, first));
        row.operation = STR("add_column");
        row.object = on;
        pymig_add(p, at, a.end, row);
    } else if (code_is(name, "alter_column")) {
        alter_column(p, at, &a, on, first);
    }
    for (size_t i = 0; i < sizeof simple / sizeof *simple; i++)
        if (code_is(name, simple[i].name))
            simple_operation(p, at, &a, table, i);
    return a.end;
}

// The outermost loop that token I is in: the token after its `for`; 0 none. LOOP was that of I - 1.
static uint32_t loop_at(const struct python *p, uint32_t i, uint32_t loop)
{
    const struct code_token *t = &p->t.v[i];
    if (i > 0 && p->t.v[i - 1].line == t->line)
        return loop;
    if (loop && t->column <= p->t.v[loop - 1].column)
        loop = 0;
    return !loop && (code_is(t, "for") || code_is(t, "while")) ? i + 1 : loop;
}

// update(users), sa.update(users): no method of something else, and no definition.
static bool called_alone(const struct python *p, uint32_t i)
{
    if (i == 0 || code_is(&p->t.v[i - 1], "def"))
        return i == 0;
    return !code_is(&p->t.v[i - 1], ".") ||
           (i >= 2 && (code_is(&p->t.v[i - 2], "sa") || code_is(&p->t.v[i - 2], "sqlalchemy")));
}

/* conn.execute(users.update().where(...).values(...)), the word `update` or `delete` at I: one
 * statement for all rows, or one for each in a loop. */
static void core_step(struct python *p, uint32_t i, uint32_t loop)
{
    struct sql_token table = {.kind = SQL_WORD, .text = STR_NONE};
    uint32_t limit = p->t.n < i + CHAIN_TOKENS ? p->t.n : i + CHAIN_TOKENS, behind = i + 3;
    if (i >= 2 && code_is(&p->t.v[i - 1], ".") && code_is(&p->t.v[i + 2], ")"))
        table.text = p->t.v[i - 2].text;
    else if (called_alone(p, i) && p->t.v[i + 2].kind == CODE_NAME && code_is(&p->t.v[i + 3], ")"))
        table.text = p->t.v[i + 2].text, behind++; // sa.update(users)
    if (!table.text.n)
        return;
    struct fact_statement row = SQL_ROW(.object = sql_identifier(p->a, &table));
    row.operation = loop                            ? STR("row_by_row")
                    : code_is(&p->t.v[i], "delete") ? STR("delete")
                                                    : STR("update");
    while (behind + 2 < limit && code_is(&p->t.v[behind], ".") &&
           code_is(&p->t.v[behind + 2], "(")) {
        row.has_where |= code_is(&p->t.v[behind + 1], "where");
        behind = code_skip(&p->t, behind + 2, limit);
    }
    pymig_add(p, loop ? loop : i, behind, row);
}

void pymig_alembic(struct python *p)
{
    struct batch batch = {STR_NONE, STR_NONE};
    uint32_t loop = 0;
    for (uint32_t i = 0; i + 3 < p->t.n; i++) {
        const struct code_token *t = &p->t.v[i];
        loop = loop_at(p, i, loop);
        if ((code_is(t, "update") || code_is(t, "delete")) && code_is(&p->t.v[i + 1], "("))
            core_step(p, i, loop);
        if (code_is(t, "def") && t->column == 0) {
            bool down = code_is(&p->t.v[i + 1], "downgrade"),
                 up = code_is(&p->t.v[i + 1], "upgrade");
            p->c.direction = down ? SQL_DOWN : up ? SQL_UP : SQL_UNTOLD;
            batch = (struct batch){STR_NONE, STR_NONE};
        }
        if (t->kind != CODE_NAME || !code_is(&p->t.v[i + 1], ".") || !code_is(&p->t.v[i + 3], "("))
            continue;
        if (code_is(t, "op") && code_is(&p->t.v[i + 2], "batch_alter_table")) {
            struct pymig_arguments a;
            pymig_arguments(p, i + 3, &a);
            batch.table = positional(p, &a, 0);
            if (a.end + 1 < p->t.n && code_is(&p->t.v[a.end], "as"))
                batch.name = p->t.v[a.end + 1].text;
        } else if (code_is(t, "op") && !code_is(&p->t.v[i + 2], "execute")) {
            i = operation(p, i + 2, STR_NONE) - 1;
        } else if (batch.name.n && str_eq(t->text, batch.name)) {
            i = operation(p, i + 2, batch.table) - 1;
        }
    }
}
