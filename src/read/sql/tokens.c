/* Steps of the tolerant parser, and the pieces that CREATE TABLE and ALTER TABLE share: columns and
 * constraints of any dialect. */
#include "read/sql/tokens.h"

#include "base/buf.h"

bool cursor_is(const struct sql_cursor *k, uint32_t ahead, const char *word)
{
    return k->at + ahead < k->n && sql_is(&k->v[k->at + ahead], word);
}

bool cursor_accept(struct sql_cursor *k, const char *word)
{
    if (!cursor_is(k, 0, word))
        return false;
    k->at++;
    return true;
}

void cursor_skip(struct sql_cursor *k, const char *words)
{
    for (bool found = true; found && k->at < k->n;) {
        struct str rest = str_c(words), word;
        found = false;
        while (!found && str_split(&rest, ' ', &word))
            found = k->v[k->at].kind == SQL_WORD && str_eq_nocase(k->v[k->at].text, word);
        k->at += found;
    }
}

static bool names(const struct sql_token *t)
{
    return t->kind == SQL_WORD || t->kind == SQL_QUOTED;
}

struct str cursor_name(struct sql_cursor *k)
{
    struct str name = STR_NONE;
    while (k->at < k->n && names(&k->v[k->at])) {
        name = sql_identifier(&k->c->scratch, &k->v[k->at++]);
        if (!cursor_accept(k, "."))
            break;
    }
    return name;
}

void cursor_skip_parens(struct sql_cursor *k)
{
    int64_t depth = 0;
    for (; k->at < k->n; k->at++) {
        if (k->v[k->at].kind == SQL_PUNCT)
            depth += (k->v[k->at].text.p[0] == '(') - (k->v[k->at].text.p[0] == ')');
        if (depth <= 0)
            break;
    }
    k->at += k->at < k->n;
}

void cursor_to_comma(struct sql_cursor *k)
{
    while (k->at < k->n && !cursor_is(k, 0, ",") && !cursor_is(k, 0, ")")) {
        if (cursor_is(k, 0, "("))
            cursor_skip_parens(k);
        else
            k->at++;
    }
}

struct str cursor_name_list(struct sql_cursor *k)
{
    if (!cursor_is(k, 0, "("))
        return STR_NONE;
    struct sql_cursor in = *k;
    cursor_skip_parens(k);
    in.n = k->at;
    in.at++;
    struct buf b;
    buf_init(&b, &k->c->scratch);
    while (in.at < in.n) {
        struct str name = cursor_name(&in);
        if (name.n && b.n)
            buf_char(&b, ',');
        buf_str(&b, name);
        cursor_to_comma(&in);
        in.at++;
    }
    return b.n ? buf_take(&b) : STR_NONE;
}

// varchar(10), unsigned int, double precision, Nullable(String): up to what is no type any more.
static struct str column_type(struct sql_cursor *k)
{
    static const char *const tails[] = {"unsigned", "precision", "varying", "without", "with",
                                        "time",     "zone",      "array",   NULL};
    struct buf b;
    buf_init(&b, &k->c->scratch);
    b.limit = 100;
    if (k->at >= k->n || !names(&k->v[k->at]))
        return STR_NONE;
    buf_str(&b, cursor_name(k));
    for (bool more = true; more && k->at < k->n;) {
        uint32_t from = k->at;
        if (cursor_is(k, 0, "("))
            cursor_skip_parens(k);
        for (const char *const *t = tails; k->at == from && *t; t++)
            cursor_accept(k, *t);
        if (k->at == from && cursor_is(k, 0, "[") && cursor_is(k, 1, "]"))
            k->at += 2;
        more = k->at > from;
        for (uint32_t i = from; i < k->at; i++) {
            if (k->v[i].kind == SQL_WORD && i == from)
                buf_char(&b, ' ');
            buf_str(&b, sql_identifier(&k->c->scratch, &k->v[i]));
        }
    }
    return buf_take(&b);
}

static bool ends_default(const struct sql_cursor *k)
{
    static const char *const words[] = {
        "NOT",        "NULL",           "UNIQUE", "PRIMARY",   "CHECK", "COMMENT",
        "REFERENCES", "COLLATE",        "AFTER",  "FIRST",     "ON",    "CONSTRAINT",
        "WITH",       "AUTO_INCREMENT", "CODEC",  "GENERATED", NULL};
    for (const char *const *w = words; *w; w++)
        if (cursor_is(k, 0, *w))
            return true;
    return cursor_is(k, 0, ",") || cursor_is(k, 0, ")");
}

static void column_default(struct sql_cursor *k, struct fact_statement *row)
{
    uint32_t from = k->at;
    do {
        if (cursor_is(k, 0, "("))
            cursor_skip_parens(k);
        else
            k->at++;
    } while (k->at < k->n && !ends_default(k));
    row->default_kind = sql_default_kind(k->v + from, k->at - from);
    if (k->v[from].kind == SQL_STRING)
        row->value = sql_string_body(&k->v[from]);
    else
        row->value = str_sub(k->v[from].text, 0, 60);
}

static void column_word(struct sql_cursor *k, struct fact_statement *row)
{
    if (cursor_accept(k, "NOT")) {
        if (cursor_accept(k, "NULL"))
            row->nullable = 0;
    } else if (cursor_accept(k, "DEFAULT")) {
        column_default(k, row);
    } else if (cursor_accept(k, "PRIMARY")) {
        row->nullable = 0;
        row->is_unique = 1;
    } else if (cursor_accept(k, "UNIQUE")) {
        row->is_unique = 1;
    } else if (cursor_accept(k, "REFERENCES")) {
        row->reference = cursor_name(k);
    } else if (cursor_accept(k, "AUTO_INCREMENT") || cursor_accept(k, "AUTOINCREMENT") ||
               cursor_accept(k, "IDENTITY")) {
        row->default_kind = STR("identity");
    } else if (cursor_accept(k, "GENERATED")) {
        bool always = cursor_is(k, 0, "ALWAYS") && !cursor_is(k, 2, "IDENTITY");
        row->default_kind = always ? STR("generated") : STR("identity");
    } else if (cursor_is(k, 0, "(")) {
        cursor_skip_parens(k);
    } else {
        k->at++;
    }
}

struct fact_statement cursor_column(struct sql_cursor *k)
{
    struct fact_statement row = SQL_ROW(.line = k->at < k->n ? k->v[k->at].line : 0);
    row.columns = cursor_name(k);
    row.type = column_type(k);
    row.nullable = 1;
    if (str_ends(row.type, STR("serial")))
        row.default_kind = STR("identity");
    while (k->at < k->n && !cursor_is(k, 0, ",") && !cursor_is(k, 0, ")"))
        column_word(k, &row);
    return row;
}

static void key_options(struct sql_cursor *k, struct fact_statement *row)
{
    for (; k->at < k->n && !cursor_is(k, 0, ",") && !cursor_is(k, 0, ")"); k->at++) {
        if (cursor_is(k, 0, "(")) {
            struct str list = cursor_name_list(k);
            if (!row->columns.p)
                row->columns = list;
            k->at--; // the loop's step
        } else if (cursor_is(k, 0, "REFERENCES")) {
            k->at++;
            row->reference = cursor_name(k);
            k->at--;
        } else if (cursor_is(k, 0, "NOT") && cursor_is(k, 1, "VALID")) {
            row->not_valid = 1;
        } else if (cursor_is(k, 0, "USING") && cursor_is(k, 1, "INDEX")) {
            row->using_index = 1;
        }
    }
}

bool cursor_constraint(struct sql_cursor *k, struct fact_statement *row)
{
    *row = SQL_ROW(.line = k->at < k->n ? k->v[k->at].line : 0);
    bool named = cursor_accept(k, "CONSTRAINT");
    if (named && !cursor_is(k, 0, "PRIMARY") && !cursor_is(k, 0, "UNIQUE"))
        row->name = cursor_name(k);
    bool index = false;
    if (cursor_accept(k, "PRIMARY")) {
        cursor_accept(k, "KEY");
        row->operation = STR("add_primary_key");
        row->is_unique = 1;
    } else if (cursor_accept(k, "UNIQUE")) {
        row->operation = STR("add_unique");
        row->is_unique = 1;
        cursor_skip(k, "INDEX KEY CLUSTERED NONCLUSTERED");
        index = true;
    } else if (cursor_accept(k, "FOREIGN")) {
        cursor_accept(k, "KEY");
        row->operation = STR("add_foreign_key");
        index = true;
    } else if (cursor_accept(k, "CHECK")) {
        row->operation = STR("add_check");
        cursor_skip_parens(k);
    } else if (cursor_accept(k, "EXCLUDE")) {
        row->operation = STR("add_exclude");
    } else if (!named && (cursor_is(k, 0, "INDEX") || cursor_is(k, 0, "KEY") ||
                          cursor_is(k, 0, "FULLTEXT") || cursor_is(k, 0, "SPATIAL"))) {
        cursor_skip(k, "FULLTEXT SPATIAL INDEX KEY");
        row->operation = STR("create_index");
        index = true;
    } else if (named) {
        row->operation = STR("add_constraint");
    } else {
        return false;
    }
    if (index && !cursor_is(k, 0, "("))
        row->name = cursor_name(k);
    key_options(k, row);
    return true;
}
