/* SQL inside the code of migrations: queryRunner.query('ALTER ...'), op.execute("..."),
 * db.Exec(`...`), execute <<~SQL. Only files of migration directories are looked at, and only texts
 * that begin with a statement. What goes up and what goes down is told by the function around it.
 */
#include "base/buf.h"
#include "read/sql/code.h"
#include "read/sql/statement.h"

enum { GAP_MAX = 50 }; // lines between two strings that are one text

static bool is_any(const struct code_token *t, const char *words)
{
    struct str rest = str_c(words), word;
    while (t->kind == CODE_NAME && str_split(&rest, ' ', &word))
        if (str_eq_nocase(t->text, word))
            return true;
    return false;
}

// up, Up0001, upgrade, change; down, Down0001, downgrade.
static enum sql_direction direction_of(struct str name)
{
    if (str_starts_nocase(name, STR("down")) || str_eq_nocase(name, STR("revert")) ||
        str_eq_nocase(name, STR("rollback")) || str_eq_nocase(name, STR("safe_down")))
        return SQL_DOWN;
    if (str_starts_nocase(name, STR("up")) || str_eq_nocase(name, STR("change")) ||
        str_eq_nocase(name, STR("migrate")))
        return SQL_UP;
    return SQL_UNTOLD;
}

// A function begins with the token at I: def up, func Down0001(, async down(, exports.up =, up:
static bool defines(const code_tokens *t, uint32_t i)
{
    const struct code_token *name = &t->v[i];
    if (name->kind != CODE_NAME || i + 1 >= t->n)
        return false;
    const struct code_token *before = i ? &t->v[i - 1] : NULL, *after = &t->v[i + 1];
    if (before && is_any(before, "def func function fun async void const public override"))
        return true;
    if (before && code_is(before, "."))
        return i > 1 && is_any(&t->v[i - 2], "exports module") && code_is(after, "=");
    return (code_is(after, "(") || code_is(after, ":")) && direction_of(name->text) != SQL_UNTOLD;
}

// Words that a statement has behind its verb; prose that begins with the verb has not.
static const struct {
    const char *verb, *next;
} beginnings[] = {
    {"ALTER", "TABLE INDEX TYPE VIEW MATERIALIZED SEQUENCE DATABASE ROLE SCHEMA FUNCTION POLICY"},
    {"CREATE", "TABLE INDEX UNIQUE TYPE VIEW OR MATERIALIZED SEQUENCE EXTENSION SCHEMA FUNCTION "
               "TRIGGER POLICY RULE TEMPORARY TEMP UNLOGGED DATABASE ROLE USER PROCEDURE FULLTEXT "
               "SPATIAL CONSTRAINT DOMAIN CLUSTERED NONCLUSTERED"},
    {"DROP", "TABLE INDEX TYPE VIEW MATERIALIZED SEQUENCE EXTENSION SCHEMA FUNCTION TRIGGER POLICY "
             "RULE DATABASE ROLE PROCEDURE CONSTRAINT"},
    {"DELETE", "FROM"},
    {"INSERT", "INTO IGNORE"},
    {"RENAME", "TABLE"},
    {"LOCK", "TABLE TABLES"},
    {"TRUNCATE", NULL},
    {"UPDATE", NULL},
    {"SET", NULL},
    {"GRANT", NULL},
    {"REVOKE", NULL},
    {"DO", NULL},
    {"VACUUM", NULL},
    {"REINDEX", NULL},
    {"CLUSTER", NULL},
    {"WITH", NULL},
    {"BEGIN", NULL},
};

static bool has(const sql_token_vec *t, const char *word)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (sql_is(&t->v[i], word))
            return true;
    return false;
}

// Verbs that prose begins with, too, need their second half.
static bool is_whole(const sql_token_vec *t)
{
    if (sql_is(&t->v[0], "UPDATE"))
        return has(t, "SET");
    if (sql_is(&t->v[0], "GRANT") || sql_is(&t->v[0], "REVOKE"))
        return has(t, "ON");
    if (sql_is(&t->v[0], "SET"))
        return has(t, "=") || has(t, "TO");
    if (sql_is(&t->v[0], "DO"))
        return t->v[1].kind == SQL_DOLLAR;
    if (sql_is(&t->v[0], "WITH"))
        return has(t, "AS");
    if (sql_is(&t->v[0], "BEGIN"))
        return sql_is(&t->v[1], ";") || sql_is(&t->v[1], "TRANSACTION");
    return t->n > 1;
}

enum { FIRST_TOKENS = 60 };

static bool begins_sql(struct arena *a, struct str s)
{
    if (s.n < 8)
        return false;
    sql_token_vec t = sql_tokens(a, str_sub(s, 0, 4096), 1, false, FIRST_TOKENS);
    for (size_t i = 0; t.n > 1 && i < sizeof beginnings / sizeof *beginnings; i++) {
        if (!sql_is(&t.v[0], beginnings[i].verb))
            continue;
        if (!beginnings[i].next)
            return is_whole(&t);
        struct str rest = str_c(beginnings[i].next), word;
        while (str_split(&rest, ' ', &word))
            if (t.v[1].kind == SQL_WORD && str_eq_nocase(t.v[1].text, word))
                return true;
    }
    return false;
}

static bool has_hash_comments(struct str language)
{
    return str_eq(language, STR("python")) || str_eq(language, STR("ruby")) ||
           str_eq(language, STR("elixir"));
}

/* Neighbouring strings are one in Python; elsewhere a + stands between them. Those on a line of
 * their own begin one in the joined text, too, so that its lines stay those of the file. */
static struct str joined(struct arena *a, const code_tokens *t, uint32_t *i)
{
    struct buf b;
    buf_init(&b, a);
    uint32_t line = t->v[*i].line;
    for (;;) {
        struct str text = t->v[*i].text;
        buf_str(&b, text);
        for (ptrdiff_t at = 0; (at = str_find_char(text, '\n', (size_t)at)) >= 0; at++)
            line++;
        uint32_t next = *i + 1;
        next += next < t->n && (code_is(&t->v[next], "+") || code_is(&t->v[next], "\\"));
        if (next >= t->n || t->v[next].kind != CODE_STRING || t->v[next].line > line + GAP_MAX)
            return buf_take(&b);
        buf_char(&b, ' ');
        for (; line < t->v[next].line; line++)
            buf_char(&b, '\n');
        *i = next;
    }
}

static bool in_state_only(const code_tokens *t, uint32_t i)
{
    return code_is(&t->v[i], "state_operations") && i + 2 < t->n && code_is(&t->v[i + 1], "=");
}

// RunSQL(up, down) of Django: where the second argument begins, and in *END where the call ends.
static uint32_t second_argument(const code_tokens *t, uint32_t open, uint32_t *end)
{
    *end = code_skip(t, open, t->n);
    for (uint32_t i = open + 1; i < *end; i++) {
        if (code_is(&t->v[i], "(") || code_is(&t->v[i], "["))
            i = code_skip(t, i, *end) - 1;
        else if (code_is(&t->v[i], ","))
            return i;
    }
    return *end;
}

static void read_strings(struct read_job *job)
{
    struct sql_context c;
    sql_begin(&c, job, STR("string"));
    code_tokens t = code_tokenize(job->scratch, job->text, has_hash_comments(job->file->language));
    uint32_t reverse_from = 0, reverse_until = 0;
    for (uint32_t i = 0; i < t.n; i++) {
        if (in_state_only(&t, i)) // of Django: changes no database
            i = code_skip(&t, i + 2, t.n) - 1;
        if (defines(&t, i)) {
            c.direction = direction_of(t.v[i].text);
            c.in_loop = false;
        }
        if (code_is(&t.v[i], "reverse_sql") && i + 2 < t.n)
            reverse_from = i, reverse_until = code_skip(&t, i + 2, t.n);
        else if (code_is(&t.v[i], "RunSQL") && i + 1 < t.n)
            reverse_from = second_argument(&t, i + 1, &reverse_until);
        if (t.v[i].kind != CODE_STRING || !begins_sql(job->scratch, t.v[i].text))
            continue;
        enum sql_direction was = c.direction;
        if (i < reverse_until && i >= reverse_from)
            c.direction = SQL_DOWN;
        uint32_t line = t.v[i].line;
        sql_read(&c, joined(job->scratch, &t, &i), line);
        c.direction = was;
    }
    sql_end(&c);
}

const struct reader reader_sql_in_code = {
    .name = "sql in code",
    .languages = "",
    .files = "**/{migrations,migration,migrate,versions,upgrades}/**/"
             "*.{py,go,rb,java,kt,cs,php,js,cjs,mjs,ts,ex,exs,scala}",
    .read = read_strings};
