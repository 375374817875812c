/* Migrations of Laravel as statements: Schema::create('users', function (Blueprint $table) { ... })
 * and Schema::table, whose lines $table->string('name')->nullable() name a column, an index or a
 * key and what holds for it; Schema::drop, ::rename; DB::table('users')->where(...)->update(...).
 * Only literal names count: a table in a variable is what the last text of its assignment says. No
 * PHP is understood beyond that. */
#include "base/buf.h"
#include "read/sql/code.h"
#include "read/sql/statement.h"

enum {
    CHAIN_MAX = 24,
    LOOK_BACK = 400, // tokens among which a variable is given its value
};

struct link_of_chain { // ->name(arguments)
    uint32_t name, from, to;
};

struct laravel {
    struct arena *a;
    code_tokens t;
    struct sql_context c;
    struct str table, variable; // of the closure at hand
    bool creates;
    struct link_of_chain chain[CHAIN_MAX];
    uint32_t n, end; // links of the statement at hand; END: behind it
};

static bool at(const struct laravel *l, uint32_t i, const char *text)
{
    return i < l->t.n && code_is(&l->t.v[i], text);
}

static struct str lower(struct laravel *l, struct str text)
{
    struct sql_token x = {.kind = SQL_WORD, .text = text};
    return sql_identifier(l->a, &x);
}

// The N-th argument between FROM and TO: where it begins, and in *END where it ends.
static uint32_t argument(const struct laravel *l, uint32_t from, uint32_t to, uint32_t n,
                         uint32_t *end)
{
    uint32_t begin = from;
    for (uint32_t i = from; i < to; i++) {
        const struct code_token *t = &l->t.v[i];
        if (code_is(t, "(") || code_is(t, "[") || code_is(t, "{")) {
            i = code_skip(&l->t, i, to) - 1;
        } else if (code_is(t, ",")) {
            if (n-- == 0) {
                *end = i;
                return begin;
            }
            begin = i + 1;
        }
    }
    *end = to;
    return n == 0 ? begin : to;
}

// The texts of the N-th argument of LINK, comma-separated; STR_NONE when there are none.
static struct str texts(struct laravel *l, const struct link_of_chain *link, uint32_t n)
{
    struct buf b;
    buf_init(&b, l->a);
    b.limit = 200;
    uint32_t end, i = argument(l, link->from, link->to, n, &end);
    for (; i < end; i++) {
        if (l->t.v[i].kind != CODE_STRING)
            continue;
        if (b.n)
            buf_char(&b, ',');
        buf_str(&b, lower(l, l->t.v[i].text));
    }
    return b.n ? buf_take(&b) : STR_NONE;
}

// What the first argument of LINK names: a text, or a variable that was given one before.
static struct str table_of(struct laravel *l, const struct link_of_chain *link)
{
    uint32_t end, i = argument(l, link->from, link->to, 0, &end);
    if (i >= end || l->t.v[i].kind == CODE_STRING)
        return texts(l, link, 0);
    struct str name = l->t.v[i].text, found = STR_NONE;
    for (uint32_t k = link->from > LOOK_BACK ? link->from - LOOK_BACK : 0; k + 1 < link->from;
         k++) {
        if (!str_eq(l->t.v[k].text, name) || !at(l, k + 1, "="))
            continue;
        for (k += 2; k < link->from && !at(l, k, ";"); k++)
            if (l->t.v[k].kind == CODE_STRING)
                found = lower(l, l->t.v[k].text);
    }
    return found;
}

/* Reads the calls chained from I on, `->name(...)`, or `::name(...)` for the first of a class. */
static void read_chain(struct laravel *l, uint32_t i)
{
    l->n = 0;
    while (i + 3 < l->t.n && l->n < CHAIN_MAX) {
        bool member = (at(l, i, "-") && at(l, i + 1, ">")) || (at(l, i, ":") && at(l, i + 1, ":"));
        if (!member || !at(l, i + 3, "("))
            break;
        uint32_t behind = code_skip(&l->t, i + 3, l->t.n);
        uint32_t to = behind > i + 4 && at(l, behind - 1, ")") ? behind - 1 : behind;
        l->chain[l->n++] = (struct link_of_chain){i + 2, i + 4, to};
        i = behind;
    }
    l->end = i;
}

static const struct link_of_chain *chained(const struct laravel *l, const char *name)
{
    for (uint32_t i = 1; i < l->n; i++)
        if (at(l, l->chain[i].name, name))
            return &l->chain[i];
    return NULL;
}

static void add(struct laravel *l, uint32_t where, struct fact_statement row)
{
    l->c.piece.line = l->t.v[where].line;
    l->c.piece.end_line = l->end > where ? l->t.v[l->end - 1].line : l->t.v[where].line;
    l->c.text = l->t.v[where].text;
    l->c.position++;
    sql_add(&l->c, row);
}

// Verbs that change what is there; the others of a name make a column of that type.
static const struct {
    const char *verb, *operation;
} changes[] = {
    {"index", "create_index"},
    {"unique", "create_index"},
    {"primary", "create_index"},
    {"fullText", "create_index"},
    {"spatialIndex", "create_index"},
    {"rawIndex", "create_index"},
    {"dropColumn", "drop_column"},
    {"dropTimestamps", "drop_column"},
    {"dropSoftDeletes", "drop_column"},
    {"dropMorphs", "drop_column"},
    {"dropRememberToken", "drop_column"},
    {"dropConstrainedForeignId", "drop_column"},
    {"renameColumn", "rename_column"},
    {"rename", "rename_table"},
    {"dropIndex", "drop_index"},
    {"dropUnique", "drop_constraint"},
    {"dropPrimary", "drop_constraint"},
    {"dropForeign", "drop_constraint"},
    {"dropFullText", "drop_index"},
    {"dropSpatialIndex", "drop_index"},
    {"renameIndex", NULL},
    {"engine", NULL},
    {"charset", NULL},
    {"collation", NULL},
    {"temporary", NULL},
    {"comment", NULL},
    {"getTable", NULL},
    {"getColumns", NULL},
};

static bool changed(struct laravel *l, const struct link_of_chain *verb)
{
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        if (!at(l, verb->name, changes[i].verb))
            continue;
        bool index =
            changes[i].operation && str_eq(str_c(changes[i].operation), STR("create_index"));
        if (!changes[i].operation || (l->creates && index))
            return true;
        struct fact_statement row = SQL_ROW(.operation = str_c(changes[i].operation));
        row.object = l->table;
        row.columns = texts(l, verb, 0);
        row.is_unique = at(l, verb->name, "unique") || at(l, verb->name, "primary");
        if (at(l, verb->name, "renameColumn"))
            row.name = texts(l, verb, 1);
        else if (at(l, verb->name, "rename"))
            row.name = texts(l, verb, 0);
        add(l, verb->name, row);
        return true;
    }
    return false;
}

// $table->foreign('user_id')->references('id')->on('users')
static void foreign(struct laravel *l, const struct link_of_chain *verb)
{
    const struct link_of_chain *on = chained(l, "on");
    struct fact_statement row = SQL_ROW(.operation = STR("add_foreign_key"), .object = l->table);
    row.columns = texts(l, verb, 0);
    row.reference = on ? texts(l, on, 0) : STR_NONE;
    add(l, verb->name, row);
}

static void column(struct laravel *l, uint32_t where, struct str name, struct str type,
                   bool nullable)
{
    const struct link_of_chain *value = chained(l, "default"), *on = chained(l, "constrained");
    bool alters = chained(l, "change") != NULL;
    struct fact_statement row = SQL_ROW(.object = l->table, .columns = name, .type = type);
    row.operation = alters ? STR("alter_type") : l->creates ? STR("column") : STR("add_column");
    row.nullable = nullable || chained(l, "nullable");
    row.is_unique = chained(l, "unique") != NULL;
    if (value)
        row.default_kind = STR("constant");
    else if (chained(l, "useCurrent"))
        row.default_kind = STR("stable");
    if (on)
        row.reference = texts(l, on, 0);
    if (on && !row.reference.p && str_ends(name, STR("_id")))
        row.reference = arena_join(l->a, str_sub(name, 0, name.n - 3), STR("s"));
    add(l, where, row);
    if (!l->creates && chained(l, "index")) {
        row = SQL_ROW(.operation = STR("create_index"), .object = l->table, .columns = name);
        add(l, where, row);
    }
}

// Verbs that make columns whose names they know.
static const struct {
    const char *verb, *type, *names[2];
    bool suffix, nullable; // behind the name that is given
} made[] = {
    {"id", "bigint", {"id", NULL}, false, false},
    {"timestamps", "timestamp", {"created_at", "updated_at"}, false, true},
    {"timestampsTz", "timestamptz", {"created_at", "updated_at"}, false, true},
    {"nullableTimestamps", "timestamp", {"created_at", "updated_at"}, false, true},
    {"softDeletes", "timestamp", {"deleted_at", NULL}, false, true},
    {"softDeletesTz", "timestamptz", {"deleted_at", NULL}, false, true},
    {"rememberToken", "varchar(100)", {"remember_token", NULL}, false, true},
    {"morphs", "bigint", {"_id", "_type"}, true, false},
    {"uuidMorphs", "uuid", {"_id", "_type"}, true, false},
    {"ulidMorphs", "ulid", {"_id", "_type"}, true, false},
    {"nullableMorphs", "bigint", {"_id", "_type"}, true, true},
    {"nullableUuidMorphs", "uuid", {"_id", "_type"}, true, true},
    {"nullableUlidMorphs", "ulid", {"_id", "_type"}, true, true},
};

static bool makes(struct laravel *l, const struct link_of_chain *verb, struct str name)
{
    for (size_t i = 0; i < sizeof made / sizeof *made; i++) {
        if (!at(l, verb->name, made[i].verb) || (name.p && !made[i].suffix))
            continue;
        for (size_t k = 0; k < 2 && made[i].names[k]; k++) {
            struct str own = str_c(made[i].names[k]);
            column(l, verb->name, made[i].suffix ? arena_join(l->a, name, own) : own,
                   str_c(made[i].type), made[i].nullable);
        }
        return true;
    }
    return false;
}

// $table->string('name', 100)->nullable(); its `$table` stands at I.
static void table_line(struct laravel *l, uint32_t i)
{
    read_chain(l, i + 1);
    if (!l->n)
        return;
    const struct link_of_chain *verb = &l->chain[0];
    struct str name = texts(l, verb, 0);
    if (changed(l, verb) || makes(l, verb, name))
        return;
    if (at(l, verb->name, "foreign"))
        foreign(l, verb);
    else if (name.p)
        column(l, verb->name, name, lower(l, l->t.v[verb->name].text), false);
}

/* The closure that is the second argument of LINK: where its body ends; 0 when there is none. */
static uint32_t open_closure(struct laravel *l, const struct link_of_chain *link)
{
    uint32_t end, i = argument(l, link->from, link->to, 1, &end);
    l->variable = STR_NONE;
    for (; i < end && !at(l, i, "{") && !(at(l, i, "=") && at(l, i + 1, ">")); i++)
        if (l->t.v[i].kind == CODE_NAME && l->t.v[i].text.p[0] == '$' && !l->variable.p)
            l->variable = l->t.v[i].text;
    return i < end ? end : 0;
}

// Schema::create('users', function (Blueprint $table) { ... }); `Schema` stands at I.
static uint32_t schema(struct laravel *l, uint32_t i)
{
    read_chain(l, i + 1);
    uint32_t behind = l->end - 1, until = 0, k = l->n > 1 && at(l, i + 3, "connection") ? 1 : 0;
    if (!l->n)
        return i;
    const struct link_of_chain verb = l->chain[k];
    l->table = table_of(l, &verb);
    l->creates = at(l, verb.name, "create");
    struct fact_statement row = SQL_ROW(.object = l->table);
    if (l->creates)
        row.operation = STR("create_table");
    if (l->creates || at(l, verb.name, "table")) {
        until = open_closure(l, &verb);
    } else if (at(l, verb.name, "drop") || at(l, verb.name, "dropIfExists")) {
        row.operation = STR("drop_table");
    } else if (at(l, verb.name, "rename")) {
        row.operation = STR("rename_table");
        row.name = texts(l, &verb, 1);
    } else if (at(l, verb.name, "dropColumns")) {
        row.operation = STR("drop_column");
        row.columns = texts(l, &verb, 1);
    }
    if (row.operation.p)
        add(l, verb.name, row);
    for (uint32_t line = verb.from; line < until; line++)
        if (l->variable.p && str_eq(l->t.v[line].text, l->variable) && at(l, line + 1, "-")) {
            table_line(l, line);
            line = l->end > line ? l->end - 1 : line;
        }
    return behind;
}

static bool is_schema_verb(const struct laravel *l, uint32_t i)
{
    static const char *const verbs[] = {"connection",   "create", "table",      "drop",
                                        "dropIfExists", "rename", "dropColumns"};
    for (size_t k = 0; k < sizeof verbs / sizeof *verbs; k++)
        if (at(l, i, verbs[k]))
            return true;
    return false;
}

// DB::table('users')->where(...)->update([...]); `DB` stands at I.
static void data_step(struct laravel *l, uint32_t i)
{
    read_chain(l, i + 1);
    if (l->n < 2)
        return;
    const struct link_of_chain *last = &l->chain[l->n - 1];
    bool writes = at(l, last->name, "update"), removes = at(l, last->name, "delete");
    if (!writes && !removes)
        return;
    struct fact_statement row = SQL_ROW(.operation = writes ? STR("update") : STR("delete"));
    row.object = table_of(l, &l->chain[0]);
    for (uint32_t k = 1; k + 1 < l->n; k++) {
        struct str name = l->t.v[l->chain[k].name].text;
        bool key = str_eq(name, STR("where")) && str_eq(texts(l, &l->chain[k], 0), STR("id"));
        if (str_starts(name, STR("where")) || str_starts(name, STR("orWhere")))
            row.has_where = row.has_where == 2 || key ? 2 : 1;
        if (str_eq(name, STR("limit")) || str_eq(name, STR("take")))
            row.batched = 1;
    }
    row.batched |= l->c.in_loop;
    add(l, last->name, row);
}

static void definition(struct laravel *l, uint32_t i)
{
    if (at(l, i + 1, "up") || at(l, i + 1, "down")) {
        l->c.direction = at(l, i + 1, "up") ? SQL_UP : SQL_DOWN;
        l->c.in_loop = false;
    }
}

static void read_laravel(struct read_job *job)
{
    if (!str_contains(job->text, STR("Illuminate\\Database")))
        return;
    struct laravel l = {.a = job->scratch, .t = code_tokenize(job->scratch, job->text, false)};
    sql_begin(&l.c, job, STR("call"));
    for (uint32_t i = 0; i + 4 < l.t.n; i++) {
        bool member = at(&l, i + 1, ":") && at(&l, i + 2, ":");
        l.c.in_loop |= at(&l, i, "foreach") || at(&l, i, "chunk") || at(&l, i, "chunkById");
        if (at(&l, i, "function"))
            definition(&l, i);
        else if (member && at(&l, i, "Schema") && is_schema_verb(&l, i + 3))
            i = schema(&l, i);
        else if (member && at(&l, i, "DB") && at(&l, i + 3, "table"))
            data_step(&l, i);
    }
    sql_end(&l.c);
}

const struct reader reader_laravel_migrations = {.name = "laravel migrations",
                                                 .languages = "",
                                                 .files = "**/migrations/**/*.php",
                                                 .read = read_laravel};
