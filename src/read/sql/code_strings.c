/* SQL inside the code of migrations: queryRunner.query('ALTER ...'), op.execute("..."),
 * db.Exec(`...`), execute <<~SQL. Only files of migration directories are looked at, and only texts
 * that begin with a statement. What goes up and what goes down is told by the function around it.
 */
#include "base/buf.h"
#include "read/sql/code.h"
#include "read/sql/statement.h"

enum {
    GAP_MAX = 50,          // lines between two strings that are one text
    PARTS_MAX = 200,       // strings of one text
    OPERAND_TOKENS = 60,   // of a value between two strings
    BRANCH_LOOK_BACK = 16, // tokens between the word of a branch and its platform
};

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
    static const char *const down[] = {"revert", "rollback", "safe_down", "preDown", "postDown"};
    static const char *const up[] = {"change", "migrate", "preUp", "postUp"};
    if (str_starts_nocase(name, STR("down")))
        return SQL_DOWN;
    for (size_t i = 0; i < sizeof down / sizeof *down; i++)
        if (str_eq_nocase(name, str_c(down[i])))
            return SQL_DOWN;
    if (str_starts_nocase(name, STR("up")))
        return SQL_UP;
    for (size_t i = 0; i < sizeof up / sizeof *up; i++)
        if (str_eq_nocase(name, str_c(up[i])))
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

// The first word of S is a verb of SQL: all the dearer looks begin with that.
static bool begins_verb(struct str s)
{
    s = str_trim(s);
    for (size_t i = 0; i < sizeof beginnings / sizeof *beginnings; i++)
        if (str_starts_nocase(s, str_c(beginnings[i].verb)))
            return true;
    return str_starts(s, STR("--")) || str_starts(s, STR("/*"));
}

static bool has_hash_comments(struct str language)
{
    return str_eq(language, STR("python")) || str_eq(language, STR("ruby")) ||
           str_eq(language, STR("elixir"));
}

// What puts texts together, and what leads to a member, in the language at hand.
struct marks {
    const char *plus;
    bool arrows; // -> and :: instead of a dot
};

static struct marks marks_of(struct str language)
{
    if (str_eq(language, STR("php")))
        return (struct marks){".", true};
    return (struct marks){"+", false};
}

static bool is_word(struct str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char low = (char)(s.p[i] | 0x20);
        if (!(low >= 'a' && low <= 'z') && !(s.p[i] >= '0' && s.p[i] <= '9') && s.p[i] != '_')
            return false;
    }
    return s.n > 0;
}

// How many tokens the mark of a member at I has; 0 when there is none.
static uint32_t member_mark(const code_tokens *t, struct marks m, uint32_t i)
{
    if (i + 2 >= t->n || t->v[i].kind != CODE_PUNCT)
        return 0;
    if (!m.arrows)
        return code_is(&t->v[i], ".");
    bool arrow = code_is(&t->v[i], "-") && code_is(&t->v[i + 1], ">");
    return arrow || (code_is(&t->v[i], ":") && code_is(&t->v[i + 1], ":")) ? 2 : 0;
}

/* Behind the value at I that stands between two texts: a name, its members and calls. In *NAME what
 * is written for it: the one word in quotes in it (getTable('entry')), else its last name. I when it
 * is none. */
static uint32_t operand(const code_tokens *t, struct marks m, uint32_t i, struct str *name)
{
    uint32_t begin = i, limit = t->n < i + OPERAND_TOKENS ? t->n : i + OPERAND_TOKENS;
    bool quoted = false;
    if (i >= t->n || t->v[i].kind != CODE_NAME)
        return i;
    *name = t->v[i++].text;
    for (uint32_t n; i < limit;) {
        if (code_is(&t->v[i], "(") || code_is(&t->v[i], "[")) {
            uint32_t behind = code_skip(t, i, limit);
            for (uint32_t k = i; k < behind; k++)
                if ((t->v[k].kind == CODE_STRING && is_word(t->v[k].text)) ||
                    (t->v[k].kind == CODE_NAME && !quoted))
                    *name = t->v[k].text, quoted = t->v[k].kind == CODE_STRING;
            i = behind;
        } else if ((n = member_mark(t, m, i)) && t->v[i + n].kind == CODE_NAME) {
            *name = quoted ? *name : t->v[i + n].text;
            i += n + 1;
        } else {
            return i;
        }
    }
    return begin;
}

/* The text that begins with the string at *I, which moves to its last token. Neighbouring strings
 * are one in Python; elsewhere a mark stands between them, and values: those are there by a name.
 * Strings on a line of their own begin one in the joined text, too, so that its lines stay those of
 * the file. */
static struct str joined(struct arena *a, const code_tokens *t, struct marks m, uint32_t *i)
{
    struct buf b;
    buf_init(&b, a);
    uint32_t line = t->v[*i].line;
    for (uint32_t parts = 0; parts < PARTS_MAX; parts++) {
        struct str text = t->v[*i].text, name = STR_NONE;
        buf_str(&b, text);
        for (ptrdiff_t at = 0; (at = str_find_char(text, '\n', (size_t)at)) >= 0; at++)
            line++;
        uint32_t next = *i + 1;
        bool plus = next < t->n && code_is(&t->v[next], m.plus);
        next += next < t->n && (plus || code_is(&t->v[next], "\\"));
        for (uint32_t behind;
             plus && (behind = operand(t, m, next, &name)) > next && behind < t->n;) {
            buf_str(&b, name.p[0] == '$' ? str_from(name, 1) : name);
            *i = behind - 1;
            plus = code_is(&t->v[behind], m.plus);
            next = behind + plus;
        }
        if (next >= t->n || t->v[next].kind != CODE_STRING || t->v[next].line > line + GAP_MAX ||
            (name.p && !plus))
            break;
        if (!name.p)
            buf_char(&b, ' ');
        for (; line < t->v[next].line; line++)
            buf_char(&b, '\n');
        *i = next;
    }
    return buf_take(&b);
}

static bool in_state_only(const code_tokens *t, uint32_t i)
{
    return code_is(&t->v[i], "state_operations") && i + 2 < t->n && code_is(&t->v[i + 1], "=");
}

// `case $platform instanceof SqlitePlatform:` of Doctrine, or `if`: for SQLite alone.
static bool sqlite_branch(const code_tokens *t, uint32_t i)
{
    if (!code_is(&t->v[i], "instanceof"))
        return false;
    uint32_t name = i + 1;
    while (name + 2 < t->n && code_is(&t->v[name + 1], "\\"))
        name += 2;
    if (name >= t->n || !str_starts_nocase(t->v[name].text, STR("sqlite")))
        return false;
    for (uint32_t k = i; k > 0 && k + BRANCH_LOOK_BACK > i; k--) {
        if (code_is(&t->v[k], "!") || code_is(&t->v[k], ";") || code_is(&t->v[k], "{"))
            return false;
        if (code_is(&t->v[k], "case") || code_is(&t->v[k], "if"))
            return true;
    }
    return false;
}

// Where the branch ends whose condition holds the token at I.
static uint32_t branch_end(const code_tokens *t, uint32_t i)
{
    for (; i < t->n && !code_is(&t->v[i], "{") && !code_is(&t->v[i], ":"); i++)
        if (code_is(&t->v[i], ";"))
            return i;
    if (i < t->n && code_is(&t->v[i], "{"))
        return code_skip(t, i, t->n) - 1;
    while (i < t->n && !code_is(&t->v[i], "break") && !code_is(&t->v[i], "case") &&
           !code_is(&t->v[i], "default") && !code_is(&t->v[i], "function"))
        i++;
    return i;
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
    struct marks marks = marks_of(job->file->language);
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
        if (sqlite_branch(&t, i))
            i = branch_end(&t, i);
        if (i >= t.n || t.v[i].kind != CODE_STRING || !begins_verb(t.v[i].text))
            continue;
        uint32_t line = t.v[i].line, last = i;
        struct str text = joined(job->scratch, &t, marks, &last);
        if (!begins_sql(job->scratch, text)) {
            i = last; // no part of it is one, either
            continue;
        }
        enum sql_direction was = c.direction;
        if (i < reverse_until && i >= reverse_from)
            c.direction = SQL_DOWN;
        sql_read(&c, text, line);
        c.direction = was;
        i = last;
    }
    sql_end(&c);
}

const struct reader reader_sql_in_code = {
    .name = "sql in code",
    .languages = "",
    .files = "**/{migrations,migration,migrate,versions,upgrades}/**/"
             "*.{py,go,rb,java,kt,cs,php,js,cjs,mjs,ts,ex,exs,scala}"
             " **/Migrations/**/*.php **/*_migrate/*.rb",
    .read = read_strings};
