/* Migrations of Rails and of Sequel as statements: add_column :users, :age, :integer, null: false.
 * Calls stand at the beginning of a line, with symbols and literal options; blocks of create_table,
 * change_table and alter_table name their table once, to a variable or, in Sequel, to whatever is
 * called inside. No Ruby is understood beyond that. */
#include "base/buf.h"
#include "read/sql/code.h"
#include "read/sql/statement.h"

enum { RUBY_ARGUMENTS_MAX = 24 };

struct ruby_argument {
    struct str name; // of an option
    uint32_t from, to;
};

struct ruby {
    struct arena *a;
    code_tokens t;
    struct sql_context c;
    bool no_transaction, change; // disable_ddl_transaction!; inside def change
    bool sequel;                 // Sequel.migration do
    struct ruby_argument v[RUBY_ARGUMENTS_MAX];
    uint32_t n, end; // arguments of the call at hand; END: behind it
    struct {
        struct str table, variable; // create_table :users do |t|
        uint32_t column;            // of the call: its "end" stands there
        bool open, creates, bare;   // BARE: without a variable
    } block;
};

static bool begins_line(const struct ruby *r, uint32_t i)
{
    return i == 0 || r->t.v[i - 1].line < r->t.v[i].line || code_is(&r->t.v[i - 1], "{") ||
           code_is(&r->t.v[i - 1], "|") || code_is(&r->t.v[i - 1], ";");
}

static void keep_argument(struct ruby *r, uint32_t from, uint32_t to)
{
    if (from >= to || r->n == RUBY_ARGUMENTS_MAX)
        return;
    const struct code_token *t = &r->t.v[from];
    struct ruby_argument x = {.from = from, .to = to};
    if (t->kind == CODE_NAME && from + 1 < to && code_is(&t[1], ":")) { // null: false
        x.name = t->text;
        x.from += 2;
    } else if (code_is(t, ":") && from + 3 < to && code_is(&t[2], "=")) { // :null => false
        x.name = t[1].text;
        x.from += 4;
    }
    r->v[r->n++] = x;
}

// The arguments of the call named at AT, in parentheses or up to the end of its line.
static void arguments(struct ruby *r, uint32_t at)
{
    r->n = 0;
    bool parens = at + 1 < r->t.n && code_is(&r->t.v[at + 1], "(");
    uint32_t i = at + 1 + parens, from = i;
    uint32_t end = parens ? code_skip(&r->t, at + 1, r->t.n) - 1 : r->t.n;
    for (; i < end; i++) {
        const struct code_token *t = &r->t.v[i], *before = &r->t.v[i - 1];
        if (!parens && ((t->line > before->line && !code_is(before, ",")) || code_is(t, "do") ||
                        code_is(t, "if") || code_is(t, "unless") || code_is(t, "}")))
            break;
        if (code_is(t, ",")) {
            keep_argument(r, from, i);
            from = i + 1;
        } else if (code_is(t, "[") || code_is(t, "{") || code_is(t, "(")) {
            i = code_skip(&r->t, i, end) - 1;
        }
    }
    keep_argument(r, from, i);
    r->end = i + parens;
}

static struct str lower(struct ruby *r, const struct code_token *t)
{
    struct sql_token x = {.kind = SQL_WORD, .text = t->text};
    return sql_identifier(r->a, &x);
}

// The symbols and strings of an argument, comma-separated.
static struct str symbols(struct ruby *r, const struct ruby_argument *x)
{
    struct buf b;
    buf_init(&b, r->a);
    b.limit = 200;
    for (uint32_t i = x ? x->from : 0; x && i < x->to; i++) {
        const struct code_token *t = &r->t.v[i];
        if (t->kind != CODE_STRING && !(t->kind == CODE_NAME && i > x->from && code_is(t - 1, ":")))
            continue;
        if (b.n)
            buf_char(&b, ',');
        buf_str(&b, lower(r, t));
    }
    return b.n ? buf_take(&b) : STR_NONE;
}

static struct str positional(struct ruby *r, uint32_t at)
{
    return at < r->n && !r->v[at].name.p ? symbols(r, &r->v[at]) : STR_NONE;
}

static const struct ruby_argument *option(const struct ruby *r, const char *name)
{
    for (uint32_t i = 0; i < r->n; i++)
        if (str_eq(r->v[i].name, str_c(name)))
            return &r->v[i];
    return NULL;
}

static bool option_has(const struct ruby *r, const char *name, const char *word)
{
    const struct ruby_argument *x = option(r, name);
    for (uint32_t i = x ? x->from : 0; x && i < x->to; i++)
        if (code_is(&r->t.v[i], word))
            return true;
    return false;
}

static void add(struct ruby *r, uint32_t at, struct fact_statement row)
{
    r->c.piece.line = r->t.v[at].line;
    r->c.piece.end_line = r->end ? r->t.v[r->end - 1].line : r->t.v[at].line;
    r->c.piece.no_transaction = r->no_transaction;
    r->c.text = r->t.v[at].text;
    r->c.position++;
    sql_add(&r->c, row);
}

// The options that columns share, wherever they are made.
static struct fact_statement column(struct ruby *r, struct str name, struct str type)
{
    struct fact_statement row = SQL_ROW(.columns = name, .type = type);
    row.nullable = !option_has(r, "null", "false");
    const struct ruby_argument *value = option(r, "default");
    bool call = option_has(r, "default", "{") || option_has(r, "default", ">");
    if (value)
        row.default_kind = call ? STR("function") : STR("constant");
    if (call && value)
        for (uint32_t i = value->from; i < value->to; i++)
            if (r->t.v[i].kind == CODE_STRING) {
                sql_token_vec words = sql_tokens(r->a, r->t.v[i].text, 1, false, 20);
                row.default_kind = sql_default_kind(words.v, words.n);
            }
    row.is_unique = option_has(r, "index", "unique") || option_has(r, "unique", "true");
    return row;
}

static void reference(struct ruby *r, uint32_t at, struct str table, struct str name, bool creates)
{
    struct fact_statement row = column(r, arena_join(r->a, name, STR("_id")), STR("bigint"));
    row.operation = creates ? STR("column") : STR("add_column");
    row.object = table;
    if (option(r, "foreign_key") && !option_has(r, "foreign_key", "false"))
        row.reference = name;
    row.not_valid =
        option_has(r, "foreign_key", "validate") && option_has(r, "foreign_key", "false");
    if (!option_has(r, "index", "false") && !option_has(r, "index", "concurrently"))
        row.name = STR("index");
    add(r, at, row);
}

// t.string :name, null: false inside a block.
static void block_line(struct ruby *r, uint32_t at)
{
    const struct code_token *verb = &r->t.v[at];
    bool creates = r->block.creates;
    struct str table = r->block.table, first = positional(r, 0);
    struct fact_statement row = SQL_ROW(.object = table, .columns = first);
    if (code_is(verb, "references") || code_is(verb, "belongs_to")) {
        reference(r, at, table, first, creates);
        return;
    }
    static const struct {
        const char *verb, *operation;
    } changes[] = {{"index", "create_index"},   {"remove", "drop_column"},
                   {"rename", "rename_column"}, {"change", "alter_type"},
                   {"timestamps", NULL},        {"remove_index", "drop_index"}};
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        if (!code_is(verb, changes[i].verb))
            continue;
        if (changes[i].operation && !(creates && code_is(verb, "index"))) {
            row.operation = str_c(changes[i].operation);
            add(r, at, row);
        }
        return;
    }
    if (!first.p)
        return;
    row = column(r, first, lower(r, verb));
    row.object = table;
    row.operation = creates ? STR("column") : STR("add_column");
    add(r, at, row);
}

static void open_block(struct ruby *r, uint32_t at, bool creates)
{
    r->block.table = positional(r, 0);
    r->block.creates = creates;
    r->block.column = r->t.v[at].column;
    uint32_t i = r->end;
    bool block = i + 2 < r->t.n && code_is(&r->t.v[i], "do");
    bool named = block && code_is(&r->t.v[i + 1], "|");
    r->block.open = named || (block && r->sequel);
    r->block.bare = !named;
    r->block.variable = named ? r->t.v[i + 2].text : STR_NONE;
}

static const struct {
    const char *verb, *operation;
    int stuck; // in `change`: cannot be taken back when it has at most this many plain arguments
} verbs[] = {
    {"add_index", "create_index", -1},
    {"remove_index", "drop_index", -1},
    {"remove_column", "drop_column", 2},
    {"remove_columns", "drop_column", 99},
    {"rename_column", "rename_column", -1},
    {"rename_table", "rename_table", -1},
    {"drop_table", "drop_table", 1},
    {"add_foreign_key", "add_foreign_key", -1},
    {"add_check_constraint", "add_check", -1},
    {"add_unique_constraint", "add_unique", -1},
    {"validate_foreign_key", "validate_constraint", -1},
    {"validate_check_constraint", "validate_constraint", -1},
    {"change_column", "alter_type", 99},
    {"change_column_null", "set_not_null", -1},
    {"remove_foreign_key", "drop_constraint", -1},
};

static void stuck(struct ruby *r, uint32_t at)
{
    if (r->change)
        add(r, at, SQL_ROW(.operation = STR("run_sql"))); // without a reverse
}

static void table_verb(struct ruby *r, uint32_t at, size_t verb)
{
    struct fact_statement row =
        SQL_ROW(.operation = str_c(verbs[verb].operation), .object = positional(r, 0));
    row.columns = positional(r, 1);
    if (str_eq(row.operation, STR("alter_type")))
        row.type = positional(r, 2);
    if (str_eq(row.operation, STR("add_foreign_key"))) {
        row.reference = row.columns;
        row.columns = STR_NONE;
    }
    if (str_starts(row.operation, STR("rename")))
        row.name = positional(r, str_eq(row.operation, STR("rename_table")) ? 1 : 2);
    bool nulls = str_eq(row.operation, STR("set_not_null")) && r->n > 2 &&
                 code_is(&r->t.v[r->v[2].from], "true");
    if (nulls)
        row.operation = STR("drop_not_null");
    row.concurrently =
        option_has(r, "algorithm", "concurrently") || option_has(r, "concurrently", "true");
    row.is_unique = option_has(r, "unique", "true");
    row.not_valid = option_has(r, "validate", "false");
    uint32_t plain = 0;
    while (plain < r->n && !r->v[plain].name.p)
        plain++;
    add(r, at, row);
    if ((int)plain <= verbs[verb].stuck)
        stuck(r, at);
}

// String :name and column :name, String of Sequel: the type is a class or a symbol.
static void typed_column(struct ruby *r, uint32_t at, uint32_t name, struct str type)
{
    struct fact_statement row = column(r, positional(r, name), type);
    row.operation = r->block.creates ? STR("column") : STR("add_column");
    row.object = r->block.table;
    if (row.columns.p)
        add(r, at, row);
}

static struct str type_at(struct ruby *r, uint32_t at)
{
    const struct ruby_argument *x = at < r->n && !r->v[at].name.p ? &r->v[at] : NULL;
    return !x                               ? STR_NONE
           : code_is(&r->t.v[x->from], ":") ? symbols(r, x)
                                            : lower(r, &r->t.v[x->from]);
}

// A line inside create_table or alter_table of Sequel, where the table is not said again.
static void bare_line(struct ruby *r, uint32_t at)
{
    static const struct {
        const char *verb, *operation;
        bool stuck; // `change` cannot take it back
    } changes[] = {{"add_index", "create_index", false},
                   {"drop_index", "drop_index", true},
                   {"drop_column", "drop_column", true},
                   {"rename_column", "rename_column", false},
                   {"set_column_type", "alter_type", true},
                   {"set_column_not_null", "set_not_null", true},
                   {"add_constraint", "add_check", false},
                   {"drop_constraint", "drop_constraint", true},
                   {"set_column_allow_null", "drop_not_null", true}};
    const struct code_token *verb = &r->t.v[at];
    if (code_is(verb, "column") || code_is(verb, "add_column")) {
        typed_column(r, at, 0, type_at(r, 1));
    } else if (code_is(verb, "foreign_key") || code_is(verb, "add_foreign_key")) {
        typed_column(r, at, 0, STR("bigint"));
    } else if (verb->text.n && verb->text.p[0] >= 'A' && verb->text.p[0] <= 'Z') {
        typed_column(r, at, 0, lower(r, verb));
    }
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++)
        if (code_is(verb, changes[i].verb)) {
            add(r, at,
                SQL_ROW(.operation = str_c(changes[i].operation), .object = r->block.table,
                        .columns = positional(r, 0),
                        .concurrently = option_has(r, "concurrently", "true")));
            if (changes[i].stuck && r->change)
                add(r, at, SQL_ROW(.operation = STR("run_sql")));
        }
}

static bool is_verb(const struct code_token *t)
{
    static const char *const others[] = {"create_table",   "create_join_table", "change_table",
                                         "alter_table",    "add_column",        "add_reference",
                                         "add_belongs_to", "execute",           NULL};
    for (const char *const *o = others; *o; o++)
        if (code_is(t, *o))
            return true;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (code_is(t, verbs[i].verb))
            return true;
    return false;
}

static void line(struct ruby *r, uint32_t at)
{
    const struct code_token *t = &r->t.v[at];
    arguments(r, at);
    if (code_is(t, "create_table") || code_is(t, "create_join_table")) {
        open_block(r, at, true);
        add(r, at, SQL_ROW(.operation = STR("create_table"), .object = r->block.table));
    } else if (code_is(t, "change_table") || code_is(t, "alter_table")) {
        open_block(r, at, false);
    } else if (code_is(t, "add_column")) {
        struct fact_statement row = column(r, positional(r, 1), positional(r, 2));
        row.operation = STR("add_column");
        row.object = positional(r, 0);
        add(r, at, row);
    } else if (code_is(t, "add_reference") || code_is(t, "add_belongs_to")) {
        reference(r, at, positional(r, 0), positional(r, 1), false);
    } else if (code_is(t, "execute")) {
        stuck(r, at);
    } else {
        for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
            if (code_is(t, verbs[i].verb))
                table_verb(r, at, i);
    }
}

// User.update_all(...), User.find_each { |u| u.update(...) }
static void data_step(struct ruby *r, uint32_t at)
{
    const struct code_token *t = &r->t.v[at];
    bool batches = code_is(t, "in_batches"), each = code_is(t, "find_each") || code_is(t, "each");
    r->c.in_loop |= batches;
    if (!code_is(t, "update_all") && !code_is(t, "delete_all") && !each)
        return;
    uint32_t root = at;
    while (root > 1 && r->t.v[root].line == r->t.v[at].line && !begins_line(r, root))
        root--;
    char first = r->t.v[root].text.n ? r->t.v[root].text.p[0] : '\0';
    if (first < 'A' || first > 'Z') // no model: a list in memory
        return;
    struct fact_statement row = SQL_ROW(.object = lower(r, &r->t.v[root]), .has_where = 1);
    row.operation = each                       ? STR("row_by_row")
                    : code_is(t, "delete_all") ? STR("delete")
                                               : STR("update");
    row.batched = r->c.in_loop;
    r->end = 0;
    add(r, at, row);
}

// def up of Rails, up do of Sequel: AT the name.
static void definition(struct ruby *r, uint32_t at)
{
    const struct code_token *name = &r->t.v[at];
    r->change = code_is(name, "change");
    r->c.in_loop = false;
    r->block.open = false;
    r->c.direction = code_is(name, "down")              ? SQL_DOWN
                     : r->change || code_is(name, "up") ? SQL_UP
                                                        : SQL_UNTOLD;
    r->end = 0;
    if (r->change)
        add(r, at, SQL_ROW(.operation = STR("reversible")));
}

static void read_ruby(struct read_job *job)
{
    struct ruby r = {.a = job->scratch, .t = code_tokenize(job->scratch, job->text, true)};
    sql_begin(&r.c, job, STR("call"));
    for (uint32_t i = 0; i + 1 < r.t.n; i++) {
        const struct code_token *t = &r.t.v[i];
        r.no_transaction |=
            code_is(t, "disable_ddl_transaction") || (r.sequel && code_is(t, "no_transaction"));
        r.sequel |= code_is(t, "Sequel");
        bool way = code_is(t, "up") || code_is(t, "down") || code_is(t, "change");
        if (code_is(t, "def"))
            definition(&r, i + 1);
        else if (r.sequel && way && code_is(t + 1, "do") && begins_line(&r, i))
            definition(&r, i);
        else if (r.block.open && code_is(t, "end") && t->column <= r.block.column)
            r.block.open = false;
        else if (r.block.open && str_eq(t->text, r.block.variable) && code_is(t + 1, ".") &&
                 begins_line(&r, i) && i + 2 < r.t.n) {
            arguments(&r, i + 2);
            block_line(&r, i + 2);
            i = r.end > i + 1 ? r.end - 1 : i;
        } else if (r.block.open && r.block.bare && begins_line(&r, i) && t->kind == CODE_NAME) {
            arguments(&r, i);
            bare_line(&r, i);
            i = r.end > i + 1 ? r.end - 1 : i;
        } else if (is_verb(t) && begins_line(&r, i)) {
            line(&r, i);
            i = r.end > i + 1 ? r.end - 1 : i;
        } else if (t->kind == CODE_NAME && i && code_is(t - 1, ".")) {
            data_step(&r, i);
        }
    }
    sql_end(&r.c);
}

const struct reader reader_ruby_migrations = {
    .name = "ruby migrations",
    .languages = "",
    .files = "**/migrate/*.rb **/migrations/*.rb **/*_migrate/*.rb",
    .read = read_ruby};
