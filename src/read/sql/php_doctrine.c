/* Migrations of Doctrine that change the schema as an object: $schema->getTable('users') or
 * ->createTable, kept in a variable or not, then ->addColumn, ->addIndex, ->dropColumn and the
 * like. A name is the one word in quotes among the arguments ($this->getTable('users') gives it a
 * prefix), else the variable's. Texts of SQL are read elsewhere. */
#include "read/sql/code.h"
#include "read/sql/statement.h"

enum { VARIABLES_MAX = 16 };

struct table {
    struct str variable, name;
    bool creates;
};

struct doctrine {
    struct arena *a;
    code_tokens t;
    struct sql_context c;
    struct table tables[VARIABLES_MAX]; // of the function at hand, the newest last
    uint32_t n;
};

static bool at(const struct doctrine *d, uint32_t i, const char *text)
{
    return i < d->t.n && code_is(&d->t.v[i], text);
}

static struct str lower(struct doctrine *d, struct str text)
{
    struct sql_token x = {.kind = SQL_WORD, .text = text};
    return sql_identifier(d->a, &x);
}

// The first text between FROM and TO, else their last name; STR_NONE when there is neither.
static struct str named(struct doctrine *d, uint32_t from, uint32_t to)
{
    struct str name = STR_NONE;
    for (uint32_t i = from; i < to; i++) {
        if (d->t.v[i].kind == CODE_STRING)
            return lower(d, d->t.v[i].text);
        if (d->t.v[i].kind == CODE_NAME)
            name = d->t.v[i].text;
    }
    return name.n && name.p[0] == '$' ? lower(d, str_from(name, 1)) : name;
}

// The option KEY => WORD among the tokens: 1 when it is WORD, 0 when it is another, -1 when absent.
static int option(const struct doctrine *d, uint32_t from, uint32_t to, const char *key,
                  const char *word)
{
    for (uint32_t i = from; i + 3 < to; i++)
        if (d->t.v[i].kind == CODE_STRING && str_eq(d->t.v[i].text, str_c(key)) &&
            at(d, i + 1, "=") && at(d, i + 2, ">"))
            return str_eq_nocase(d->t.v[i + 3].text, str_c(word));
    return -1;
}

static void add(struct doctrine *d, uint32_t where, uint32_t end, struct fact_statement row)
{
    d->c.piece.line = d->t.v[where].line;
    d->c.piece.end_line = d->t.v[end < d->t.n ? end : d->t.n - 1].line;
    d->c.text = d->t.v[where].text;
    d->c.position++;
    sql_add(&d->c, row);
}

// What each verb of a table does; those of a table that is made here are nothing of their own.
static const struct {
    const char *verb, *operation;
    bool new_too; // also on a table that is made here
} verbs[] = {
    {"addColumn", "add_column", true},
    {"addIndex", "create_index", false},
    {"addUniqueIndex", "create_index", false},
    {"addUniqueConstraint", "add_unique", false},
    {"setPrimaryKey", "add_primary_key", false},
    {"addForeignKeyConstraint", "add_foreign_key", false},
    {"dropColumn", "drop_column", false},
    {"renameColumn", "rename_column", false},
    {"changeColumn", "alter_type", false},
    {"modifyColumn", "alter_type", false},
    {"dropIndex", "drop_index", false},
    {"dropPrimaryKey", "drop_constraint", false},
    {"removeForeignKey", "drop_constraint", false},
    {"dropForeignKey", "drop_constraint", false},
};

// ->addColumn('name', 'type', [...]) on TABLE; the verb stands at I, its arguments end at TO.
static void step(struct doctrine *d, const struct table *table, uint32_t i, uint32_t to)
{
    for (size_t k = 0; k < sizeof verbs / sizeof *verbs; k++) {
        if (!at(d, i, verbs[k].verb) || (table->creates && !verbs[k].new_too))
            continue;
        struct fact_statement row = SQL_ROW(.operation = str_c(verbs[k].operation));
        row.object = table->name;
        row.columns = named(d, i + 2, to);
        row.is_unique = at(d, i, "addUniqueIndex");
        if (at(d, i, "addForeignKeyConstraint")) {
            row.reference = row.columns;
            row.columns = STR_NONE;
        } else if (at(d, i, "addColumn")) {
            row.operation = table->creates ? STR("column") : row.operation;
            row.nullable = option(d, i, to, "notnull", "false") == 1;
            if (option(d, i, to, "default", "") >= 0)
                row.default_kind = STR("constant");
        } else if (option(d, i, to, "notnull", "true") == 1) {
            row.operation = STR("set_not_null");
        }
        add(d, i, to, row);
    }
}

// Steps chained from I on: ->addColumn(...)->setNotnull(...); behind them.
static uint32_t steps(struct doctrine *d, const struct table *table, uint32_t i)
{
    while (at(d, i, "-") && at(d, i + 1, ">") && at(d, i + 3, "(")) {
        uint32_t behind = code_skip(&d->t, i + 3, d->t.n);
        step(d, table, i + 2, behind ? behind - 1 : behind);
        i = behind;
    }
    return i;
}

// $schema->getTable(...)->... with `$schema` at I; behind it.
static uint32_t schema(struct doctrine *d, uint32_t i)
{
    uint32_t verb = i + 3;
    if (!at(d, verb, "getTable") && !at(d, verb, "createTable") && !at(d, verb, "dropTable") &&
        !at(d, verb, "renameTable"))
        return i;
    uint32_t behind = code_skip(&d->t, i + 4, d->t.n), to = behind - 1;
    struct table table = {.name = named(d, verb + 2, to)};
    struct fact_statement row = SQL_ROW(.object = table.name);
    table.creates = at(d, verb, "createTable");
    if (table.creates)
        row.operation = STR("create_table");
    else if (at(d, verb, "dropTable"))
        row.operation = STR("drop_table");
    else if (at(d, verb, "renameTable"))
        row.operation = STR("rename_table");
    if (row.operation.p)
        add(d, verb, to, row);
    if (i >= 2 && at(d, i - 1, "=") && d->t.v[i - 2].kind == CODE_NAME && at(d, behind, ";")) {
        table.variable = d->t.v[i - 2].text;
        d->tables[d->n % VARIABLES_MAX] = table;
        d->n++;
    }
    uint32_t end = steps(d, &table, behind);
    return end > i ? end - 1 : i;
}

// $users->addIndex(...) with the variable at I; behind it.
static uint32_t variable(struct doctrine *d, uint32_t i)
{
    uint32_t known = d->n < VARIABLES_MAX ? d->n : VARIABLES_MAX;
    for (uint32_t k = 0; k < known; k++) {
        const struct table *table = &d->tables[(d->n - 1 - k) % VARIABLES_MAX];
        if (str_eq(table->variable, d->t.v[i].text))
            return steps(d, table, i + 1) - 1;
    }
    return i;
}

static void read_doctrine(struct read_job *job)
{
    if (!str_contains(job->text, STR("Doctrine\\DBAL\\Schema")))
        return;
    struct doctrine d = {.a = job->scratch, .t = code_tokenize(job->scratch, job->text, false)};
    sql_begin(&d.c, job, STR("call"));
    for (uint32_t i = 0; i + 4 < d.t.n; i++) {
        if (at(&d, i, "function")) {
            struct str name = d.t.v[i + 1].text;
            d.c.direction = str_ends_nocase(name, STR("down")) ? SQL_DOWN : SQL_UP;
            d.n = 0;
        } else if (d.t.v[i].kind == CODE_NAME && at(&d, i + 1, "-") && at(&d, i + 2, ">") &&
                   at(&d, i + 4, "(")) {
            i = at(&d, i, "$schema") ? schema(&d, i) : variable(&d, i);
        }
    }
    sql_end(&d.c);
}

const struct reader reader_doctrine_migrations = {.name = "doctrine migrations",
                                                  .languages = "",
                                                  .files = "**/{migrations,Migrations}/**/*.php",
                                                  .read = read_doctrine};
