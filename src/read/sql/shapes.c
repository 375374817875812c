// What both parsers ask of tokens: kinds of defaults, conditions, where the parts of a statement
// are.
#include "read/sql/statement.h"

static bool in_list(struct str s, const char *const *list)
{
    for (; *list; list++)
        if (str_eq_nocase(s, str_c(*list)))
            return true;
    return false;
}

static const char *const stable[] = {"now",
                                     "current_timestamp",
                                     "current_date",
                                     "current_time",
                                     "localtimestamp",
                                     "localtime",
                                     "statement_timestamp",
                                     "transaction_timestamp",
                                     "current_user",
                                     "session_user",
                                     "getdate",
                                     "sysdatetime",
                                     "getutcdate",
                                     "sysutcdatetime",
                                     "curdate",
                                     "utc_timestamp",
                                     "txid_current",
                                     "timezone",
                                     "today",
                                     NULL};
static const char *const volatile_[] = {"random",
                                        "gen_random_uuid",
                                        "uuid_generate_v1",
                                        "uuid_generate_v1mc",
                                        "uuid_generate_v4",
                                        "uuid",
                                        "uuidv4",
                                        "uuidv7",
                                        "clock_timestamp",
                                        "timeofday",
                                        "nextval",
                                        "newid",
                                        "newsequentialid",
                                        "rand",
                                        "gen_random_bytes",
                                        "nanoid",
                                        "cuid",
                                        "ulid",
                                        "generate_ulid",
                                        "generateuuidv4",
                                        NULL};

struct str sql_function_kind(struct str name)
{
    return in_list(name, stable)      ? STR("stable")
           : in_list(name, volatile_) ? STR("volatile")
                                      : STR("function");
}

struct str sql_default_kind(const struct sql_token *t, uint32_t n)
{
    struct str kind = STR("constant");
    for (uint32_t i = 0; i < n; i++) {
        const struct sql_token *x = &t[i];
        bool call = i + 1 < n && sql_is(&t[i + 1], "(");
        bool cast = i > 0 && str_eq(t[i - 1].text, STR("::"));
        if (x->kind != SQL_WORD || cast || sql_is(x, "ARRAY"))
            continue;
        if (in_list(x->text, stable))
            kind = STR("stable");
        else if (call)
            return sql_function_kind(x->text);
    }
    return kind;
}

uint32_t sql_part_lines(const sql_token_vec *t, uint32_t at, uint32_t *lines, uint32_t max)
{
    uint32_t n = 0;
    int64_t depth = 0;
    if (at < t->n)
        lines[n++] = t->v[at].line;
    for (uint32_t i = at; i + 1 < t->n && n < max; i++) {
        if (t->v[i].kind != SQL_PUNCT)
            continue;
        char p = t->v[i].text.p[0];
        depth += (p == '(' || p == '[') - (p == ')' || p == ']');
        if (depth < 0)
            break;
        if (p == ',' && depth == 0)
            lines[n++] = t->v[i + 1].line;
    }
    return n;
}

static bool is_value(const struct sql_token *t)
{
    return t->kind == SQL_STRING || t->kind == SQL_NUMBER || t->kind == SQL_DOLLAR ||
           (t->kind == SQL_WORD && t->text.p[0] == '$') ||
           (t->kind == SQL_PUNCT && (t->text.p[0] == '?' || t->text.p[0] == ':' ||
                                     t->text.p[0] == '%' || t->text.p[0] == '$')) ||
           sql_is(t, "(");
}

int64_t sql_where_kind(const sql_token_vec *t)
{
    static const char *const keys[] = {"id",    "uuid", "key",   "name", "slug",
                                       "email", "code", "login", "guid", NULL};
    int64_t depth = 0;
    uint32_t i = 0;
    for (; i < t->n; i++) {
        if (t->v[i].kind == SQL_PUNCT)
            depth += (t->v[i].text.p[0] == '(') - (t->v[i].text.p[0] == ')');
        if (depth == 0 && sql_is(&t->v[i], "WHERE"))
            break;
    }
    if (i >= t->n)
        return 0;
    bool keyed = false;
    for (; i + 2 < t->n; i++) {
        const struct sql_token *x = &t->v[i];
        if (sql_is(x, "OR") || sql_is(x, "SELECT"))
            return keyed && sql_is(x, "SELECT") ? 2 : 1;
        struct str name = x->text;
        if (x->kind == SQL_QUOTED && name.n > 2)
            name = str_sub(name, 1, name.n - 2);
        bool equal = sql_is(&t->v[i + 1], "=") || sql_is(&t->v[i + 1], "IN");
        bool query = i + 3 < t->n && sql_is(&t->v[i + 3], "SELECT");
        keyed |= equal && !query && in_list(name, keys) && is_value(&t->v[i + 2]);
    }
    return keyed ? 2 : 1;
}

bool sql_is_batched(const struct sql_context *c)
{
    if (c->in_loop)
        return true;
    for (uint32_t i = 0; i < c->tokens.n; i++) {
        const struct sql_token *t = &c->tokens.v[i];
        if (sql_is(t, "LIMIT") || sql_is(t, "BETWEEN") || sql_is(t, "ROWNUM") ||
            (sql_is(t, "FETCH")) || (sql_is(t, "TOP") && i < 3))
            return true;
    }
    return false;
}

/* For how long old rows are kept: partman's part_config, TimescaleDB's retention policies. */
void sql_add_retention(struct sql_context *c)
{
    const sql_token_vec *t = &c->tokens;
    bool partman = false;
    struct fact_statement row = SQL_ROW(.operation = STR("retention"));
    struct sql_token table = {0};
    for (uint32_t i = 0; i + 2 < t->n; i++) {
        const struct sql_token *x = &t->v[i];
        bool given = sql_is(&t->v[i + 1], "=") && t->v[i + 2].kind == SQL_STRING;
        partman |= sql_is(x, "PART_CONFIG");
        if (partman && given && sql_is(x, "RETENTION"))
            row.value = sql_string_body(&t->v[i + 2]);
        if (partman && given && sql_is(x, "PARENT_TABLE"))
            table = t->v[i + 2];
        if (sql_is(x, "ADD_RETENTION_POLICY") && t->v[i + 2].kind == SQL_STRING) {
            table = t->v[i + 2];
            for (uint32_t k = i + 3; k < t->n && k < i + 8; k++)
                if (t->v[k].kind == SQL_STRING)
                    row.value = sql_string_body(&t->v[k]);
        }
    }
    if (!row.value.p || table.kind != SQL_STRING)
        return;
    row.object = sql_identifier(&c->scratch, &table);
    row.object = str_from(row.object, (size_t)(str_rfind_char(row.object, '.') + 1));
    row.value = str_sub(row.value, 0, 60);
    sql_add(c, row);
}
