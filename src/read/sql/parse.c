/* The tolerant parser of statements: it looks at the first words, takes the names it needs and
 * leaves the rest. Whatever it does not know is `other`, with its place and its first words. */
#include "base/buf.h"
#include "read/sql/tokens.h"

static void add(struct sql_cursor *k, const char *operation, struct str object)
{
    sql_add(k->c, SQL_ROW(.operation = str_c(operation), .object = object));
}

static bool has(const struct sql_cursor *k, const char *word, const char *value)
{
    for (uint32_t i = k->at; i < k->n; i++) {
        if (!sql_is(&k->v[i], word))
            continue;
        for (uint32_t j = i + 1; j < k->n && j <= i + 2; j++)
            if (sql_is(&k->v[j], value))
                return true;
    }
    return false;
}

static void create_table(struct sql_cursor *k)
{
    cursor_skip(k, "IF NOT EXISTS");
    struct str table = cursor_name(k);
    bool ledger = has(k, "APPEND_ONLY", "ON"); // of SQL Server
    sql_add(k->c, SQL_ROW(.operation = STR("create_table"), .object = table,
                          .value = ledger ? STR("ledger") : STR_NONE));
    while (k->at < k->n && !cursor_is(k, 0, "(") && !cursor_is(k, 0, "AS") &&
           !cursor_is(k, 0, "LIKE"))
        k->at++;
    if (!cursor_accept(k, "(") || cursor_is(k, 0, "SELECT") || cursor_is(k, 0, "LIKE"))
        return;
    while (k->at < k->n && !cursor_is(k, 0, ")")) {
        uint32_t from = k->at;
        struct fact_statement row;
        if (!cursor_constraint(k, &row)) {
            row = cursor_column(k);
            row.operation = STR("column");
        }
        row.object = table;
        if (row.columns.p || row.name.p)
            sql_add(k->c, row);
        cursor_to_comma(k);
        if (!cursor_accept(k, ",") && k->at == from)
            k->at++;
    }
}

static void create_index(struct sql_cursor *k, bool is_unique)
{
    struct fact_statement row = SQL_ROW(.operation = STR("create_index"), .is_unique = is_unique);
    row.concurrently = cursor_accept(k, "CONCURRENTLY");
    cursor_skip(k, "IF NOT EXISTS");
    if (!cursor_is(k, 0, "ON"))
        row.name = cursor_name(k);
    while (k->at < k->n && !cursor_is(k, 0, "ON"))
        k->at++;
    cursor_skip(k, "ON ONLY");
    row.object = cursor_name(k);
    while (k->at < k->n && !cursor_is(k, 0, "("))
        k->at++;
    row.columns = cursor_name_list(k);
    row.has_where = false;
    for (uint32_t i = k->at; i < k->n; i++)
        row.has_where |= sql_is(&k->v[i], "WHERE");
    row.concurrently |=
        has(k, "ONLINE", "ON") || has(k, "ALGORITHM", "INPLACE") || has(k, "LOCK", "NONE");
    sql_add(k->c, row);
}

static void create_trigger(struct sql_cursor *k)
{
    cursor_skip(k, "IF NOT EXISTS");
    struct fact_statement row = SQL_ROW(.operation = STR("create_trigger"));
    row.name = cursor_name(k);
    struct buf events;
    buf_init(&events, &k->c->scratch);
    for (; k->at < k->n && !cursor_is(k, 0, "ON"); k->at++)
        if (cursor_is(k, 0, "INSERT") || cursor_is(k, 0, "UPDATE") || cursor_is(k, 0, "DELETE") ||
            cursor_is(k, 0, "TRUNCATE")) {
            if (events.n)
                buf_char(&events, ',');
            buf_str(&events, sql_identifier(&k->c->scratch, &k->v[k->at]));
        }
    cursor_accept(k, "ON");
    row.object = cursor_name(k);
    row.columns = buf_take(&events);
    struct sql_body body = sql_body_of(k->c, k->v + k->at, k->n - k->at);
    row.reference = body.into;
    if (body.into.n && body.keeps_old)
        row.value = STR("records");
    for (; k->at < k->n; k->at++) // what it does when it refuses, in the words of each dialect
        if (cursor_is(k, 0, "RAISE") || cursor_is(k, 0, "SIGNAL") || cursor_is(k, 0, "RAISERROR") ||
            cursor_is(k, 0, "THROW"))
            row.value = STR("raise");
    sql_add(k->c, row);
}

static const struct {
    const char *words, *operation;
} creations[] = {
    {"VIEW", "create_view"},
    {"MATERIALIZED", "create_materialized_view"},
    {"FUNCTION", "create_function"},
    {"PROCEDURE", "create_function"},
    {"PROC", "create_function"},
    {"EXTENSION", "create_extension"},
    {"TYPE", "create_type"},
    {"SCHEMA", "create_schema"},
    {"DATABASE", "create_database"},
    {"SEQUENCE", "create_sequence"},
    {"POLICY", "create_policy"},
    {"RULE", "create_rule"},
    {"ROLE", "create_role"},
    {"USER", "create_role"},
    {"DOMAIN", "create_type"},
    {"EVENT", "create_event"},
    {"DICTIONARY", "create_dictionary"},
};

// INSERT INTO a table of that sort, or of the row as it was: what keeps an audit trail.
static bool records(const struct sql_cursor *k, const struct sql_token *t)
{
    static const char *const trails[] = {"audit",   "history",    "trail",
                                         "journal", "change_log", "changelog"};
    struct sql_body body = sql_body_of(k->c, t, 1);
    bool trail = body.keeps_old;
    for (size_t i = 0; i < sizeof trails / sizeof *trails; i++)
        trail |= str_contains_nocase(t->text, str_c(trails[i]));
    return trail && body.into.n;
}

/* What the body of a function comes to: raise when it only refuses (RAISE EXCEPTION, SIGNAL,
 * THROW), records when it writes an audit trail, nothing when it swallows the change. */
static struct str body_says(const struct sql_cursor *k)
{
    for (uint32_t i = k->at; i < k->n; i++) {
        const struct sql_token *t = &k->v[i];
        if (t->kind == SQL_DOLLAR && records(k, t))
            return STR("records");
        if ((t->kind == SQL_DOLLAR || t->kind == SQL_STRING) &&
            str_contains_nocase(t->text, STR("raise exception")))
            return STR("raise");
        if (t->kind == SQL_DOLLAR && str_contains_nocase(t->text, STR("return null")) &&
            !str_contains_nocase(t->text, STR("insert")))
            return STR("nothing");
        if (sql_is(t, "SIGNAL") || sql_is(t, "RAISERROR") || sql_is(t, "THROW"))
            return STR("raise");
    }
    return STR_NONE;
}

static void create(struct sql_cursor *k)
{
    bool is_unique = false;
    while (k->at < k->n && k->at < 12) {
        is_unique |= cursor_is(k, 0, "UNIQUE");
        if (cursor_accept(k, "TABLE")) {
            create_table(k);
            return;
        }
        if (cursor_accept(k, "INDEX")) {
            create_index(k, is_unique);
            return;
        }
        if (cursor_accept(k, "TRIGGER")) {
            create_trigger(k);
            return;
        }
        for (size_t i = 0; i < sizeof creations / sizeof *creations; i++) {
            if (!cursor_accept(k, creations[i].words))
                continue;
            cursor_skip(k, "VIEW IF NOT EXISTS");
            struct str name = cursor_name(k);
            sql_add(k->c, SQL_ROW(.operation = str_c(creations[i].operation), .object = name,
                                  .value = body_says(k),
                                  .reference = sql_body_of(k->c, k->v + k->at, k->n - k->at).into));
            return;
        }
        k->at++;
    }
    add(k, "other", STR_NONE);
}

static void drop(struct sql_cursor *k)
{
    static const struct {
        const char *word, *operation;
    } kinds[] = {{"TABLE", "drop_table"},       {"INDEX", "drop_index"},
                 {"VIEW", "drop_view"},         {"TRIGGER", "drop_trigger"},
                 {"FUNCTION", "drop_function"}, {"PROCEDURE", "drop_function"},
                 {"TYPE", "drop_type"},         {"SCHEMA", "drop_schema"},
                 {"DATABASE", "drop_database"}, {"EXTENSION", "drop_extension"},
                 {"SEQUENCE", "drop_sequence"}, {"POLICY", "drop_policy"},
                 {"RULE", "drop_rule"},         {"CONSTRAINT", "drop_constraint"}};
    bool materialized = cursor_accept(k, "MATERIALIZED");
    cursor_skip(k, "TEMPORARY TEMP");
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        if (!cursor_accept(k, kinds[i].word))
            continue;
        struct fact_statement row = SQL_ROW(.operation = str_c(kinds[i].operation));
        if (materialized)
            row.operation = STR("drop_materialized_view");
        row.concurrently = cursor_accept(k, "CONCURRENTLY");
        cursor_skip(k, "IF EXISTS");
        row.object = cursor_name(k);
        if (str_eq(row.operation, STR("drop_index")) ||
            str_eq(row.operation, STR("drop_trigger"))) {
            row.name = row.object;
            row.object = cursor_accept(k, "ON") ? cursor_name(k) : STR_NONE;
        }
        row.concurrently |= has(k, "ALGORITHM", "INPLACE") || has(k, "LOCK", "NONE");
        sql_add(k->c, row);
        return;
    }
    add(k, "other", STR_NONE);
}

static void alter_other(struct sql_cursor *k)
{
    bool view = cursor_accept(k, "MATERIALIZED");
    const char *what = "alter_other";
    if (cursor_accept(k, "INDEX"))
        what = "rename_index";
    else if (cursor_accept(k, "VIEW") || view)
        what = "rename_view";
    else if (cursor_accept(k, "TYPE"))
        what = "alter_enum";
    else if (k->at < k->n)
        k->at++;
    cursor_skip(k, "IF EXISTS");
    struct str object = cursor_name(k);
    struct fact_statement row = SQL_ROW(.operation = str_c(what), .object = object);
    bool rename = cursor_is(k, 0, "RENAME") && cursor_is(k, 1, "TO");
    if (rename) {
        k->at += 2;
        row.name = cursor_name(k);
    } else if (what[0] == 'r') {
        row.operation = STR("alter_other");
    } else if (cursor_is(k, 0, "ADD") && cursor_is(k, 1, "VALUE")) {
        row.operation = STR("add_enum_value");
    }
    sql_add(k->c, row);
}

static void alter(struct sql_cursor *k)
{
    cursor_skip(k, "ONLINE OFFLINE IGNORE FOREIGN");
    if (!cursor_accept(k, "TABLE")) {
        alter_other(k);
        return;
    }
    cursor_skip(k, "IF EXISTS ONLY");
    struct str table = cursor_name(k);
    if (cursor_accept(k, "ON") && cursor_accept(k, "CLUSTER"))
        k->at++;
    cursor_alter_table(k, table);
}

// RENAME TABLE a TO b, c TO d.
static void rename_tables(struct sql_cursor *k)
{
    cursor_accept(k, "TABLE");
    do {
        uint32_t line = k->at < k->n ? k->v[k->at].line : 0;
        struct str from = cursor_name(k);
        cursor_accept(k, "TO");
        sql_add(k->c, SQL_ROW(.operation = STR("rename_table"), .object = from,
                              .name = cursor_name(k), .line = line));
    } while (cursor_accept(k, ","));
}

static void change_rows(struct sql_cursor *k, const char *operation)
{
    struct fact_statement row = SQL_ROW(.operation = str_c(operation));
    cursor_skip(k, "LOW_PRIORITY IGNORE QUICK FROM ONLY");
    if (cursor_accept(k, "TOP")) {
        cursor_skip_parens(k);
        cursor_skip(k, "FROM");
    }
    row.object = cursor_name(k);
    row.has_where = sql_where_kind(&k->c->tokens);
    row.batched = sql_is_batched(k->c);
    sql_add(k->c, row);
}

static void set_variable(struct sql_cursor *k)
{
    cursor_skip(k, "LOCAL SESSION GLOBAL PERSIST");
    struct str name = cursor_name(k);
    if (!cursor_accept(k, "="))
        cursor_accept(k, "TO");
    struct str value = STR_NONE;
    if (k->at < k->n)
        value = k->v[k->at].kind == SQL_STRING ? sql_string_body(&k->v[k->at]) : k->v[k->at].text;
    sql_add(k->c, SQL_ROW(.operation = STR("set"), .name = name, .value = str_sub(value, 0, 60)));
}

// WITH x AS (...) UPDATE ...: the verb outside parentheses.
static bool to_main_verb(struct sql_cursor *k)
{
    while (k->at < k->n) {
        if (cursor_is(k, 0, "UPDATE") || cursor_is(k, 0, "DELETE") || cursor_is(k, 0, "INSERT") ||
            cursor_is(k, 0, "SELECT") || cursor_is(k, 0, "MERGE"))
            return true;
        if (cursor_is(k, 0, "("))
            cursor_skip_parens(k);
        else
            k->at++;
    }
    return false;
}

static void reindex(struct sql_cursor *k)
{
    struct fact_statement row = SQL_ROW(.operation = STR("reindex"));
    for (; k->at < k->n; k->at++)
        row.concurrently |= cursor_is(k, 0, "CONCURRENTLY");
    struct sql_cursor last = *k;
    last.at = k->n - 1;
    row.object = cursor_name(&last);
    sql_add(k->c, row);
}

static void vacuum(struct sql_cursor *k)
{
    bool full = false;
    for (uint32_t i = k->at; i < k->n; i++)
        full |= sql_is(&k->v[i], "FULL");
    if (cursor_is(k, 0, "("))
        cursor_skip_parens(k);
    cursor_skip(k, "FULL FREEZE VERBOSE ANALYZE");
    add(k, full ? "vacuum_full" : "vacuum", cursor_name(k));
}

// GRANT and REVOKE privileges ON object TO role.
static void grant(struct sql_cursor *k, const char *operation)
{
    struct fact_statement row = SQL_ROW(.operation = str_c(operation));
    struct buf b;
    buf_init(&b, &k->c->scratch);
    b.limit = 200;
    for (; k->at < k->n && !cursor_is(k, 0, "ON"); k->at++) {
        if (cursor_is(k, 0, "PRIVILEGES") || cursor_is(k, 0, ","))
            continue;
        if (b.n)
            buf_char(&b, ',');
        buf_str(&b, sql_identifier(&k->c->scratch, &k->v[k->at]));
    }
    row.columns = buf_take(&b);
    cursor_skip(k, "ON TABLE");
    row.object = cursor_name(k);
    while (k->at < k->n && !cursor_is(k, 0, "TO") && !cursor_is(k, 0, "FROM"))
        k->at++;
    k->at += k->at < k->n;
    row.name = cursor_name(k);
    sql_add(k->c, row);
}

// EXEC sp_rename 'table.old', 'new', 'COLUMN' of SQL Server.
static void execute(struct sql_cursor *k)
{
    if (k->at + 2 >= k->n || !str_contains_nocase(k->v[k->at].text, STR("sp_rename"))) {
        add(k, "call", cursor_name(k));
        return;
    }
    bool column = false;
    for (uint32_t i = k->at; i < k->n; i++)
        column |= k->v[i].kind == SQL_STRING && str_contains_nocase(k->v[i].text, STR("'column'"));
    struct str old = sql_identifier(&k->c->scratch, &k->v[k->at + 1]);
    ptrdiff_t dot = str_rfind_char(old, '.');
    sql_add(k->c, SQL_ROW(.operation = column ? STR("rename_column") : STR("rename_table"),
                          .object = dot > 0 ? str_sub(old, 0, (size_t)dot) : old,
                          .columns = column ? str_from(old, (size_t)(dot + 1)) : STR_NONE));
}

static void table_verb(struct sql_cursor *k, const char *operation)
{
    cursor_skip(k, "TABLE TABLES INTO MATERIALIZED VIEW IGNORE");
    bool concurrently = cursor_accept(k, "CONCURRENTLY");
    sql_add(k->c, SQL_ROW(.operation = str_c(operation), .object = cursor_name(k),
                          .concurrently = concurrently));
}

static const struct {
    const char *word, *operation;
} table_verbs[] = {
    {"INSERT", "insert"},
    {"REPLACE", "insert"},
    {"MERGE", "merge"},
    {"TRUNCATE", "truncate"},
    {"LOCK", "lock_table"},
    {"CLUSTER", "cluster"},
    {"COPY", "copy"},
    {"COMMENT", "comment"},
    {"CALL", "call"},
    {"SELECT", "select"},
    {"OPTIMIZE", "rebuild_table"},
    {"REFRESH", "refresh_materialized_view"},
};

static void update(struct sql_cursor *k)
{
    change_rows(k, "update");
}

static void delete_rows(struct sql_cursor *k)
{
    change_rows(k, "delete");
}

static void grant_rights(struct sql_cursor *k)
{
    grant(k, "grant");
}

static void revoke_rights(struct sql_cursor *k)
{
    grant(k, "revoke");
}

static const struct {
    const char *word;
    void (*parse)(struct sql_cursor *k);
} verbs[] = {
    {"CREATE", create},        {"ALTER", alter},          {"DROP", drop},
    {"UPDATE", update},        {"DELETE", delete_rows},   {"SET", set_variable},
    {"RENAME", rename_tables}, {"REINDEX", reindex},      {"VACUUM", vacuum},
    {"GRANT", grant_rights},   {"REVOKE", revoke_rights}, {"EXEC", execute},
    {"EXECUTE", execute},
};

void sql_parse_tokens(struct sql_context *c)
{
    struct sql_cursor k = {.c = c, .v = c->tokens.v, .n = c->tokens.n};
    if (cursor_is(&k, 0, "WITH") && !to_main_verb(&k))
        k.at = 0;
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        if (cursor_accept(&k, verbs[i].word)) {
            verbs[i].parse(&k);
            return;
        }
    }
    for (size_t i = 0; i < sizeof table_verbs / sizeof *table_verbs; i++) {
        if (cursor_accept(&k, table_verbs[i].word)) {
            table_verb(&k, table_verbs[i].operation);
            return;
        }
    }
    add(&k, "other", STR_NONE);
}
