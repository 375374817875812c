/* From a text to rows. Each statement is parsed alone, so that one that cannot be understood costs
 * nothing but itself; the body of a DO block is read as a text of its own. */
#include "read/sql/statement.h"

#include "base/buf.h"
#include "base/limits.h"
#include "read/config/mask.h"

#include <string.h>

void sql_begin(struct sql_context *c, struct read_job *job, struct str source)
{
    *c = (struct sql_context){.job = job, .source = source};
    arena_init(&c->scratch);
}

void sql_end(struct sql_context *c)
{
    arena_release(&c->scratch);
}

static struct str direction_name(enum sql_direction d)
{
    return d == SQL_UP ? STR("up") : d == SQL_DOWN ? STR("down") : STR_NONE;
}

static bool merges(struct sql_context *c, const struct fact_statement *row)
{
    if (!c->insert || !str_eq(row->operation, STR("insert")))
        return false;
    struct fact_statement *last = facts_row(c->job->out, FACT_statement, c->insert);
    if (!str_eq(last->object, row->object) || !str_eq(last->direction, row->direction))
        return false;
    last->end_line = row->end_line;
    return true;
}

void sql_note_cut(struct sql_context *c, const char *why)
{
    facts_add(c->job->out, note, .path = c->job->file->path, .line = c->piece.line,
              .kind = STR("cut"), .text = str_c(why));
}

void sql_add(struct sql_context *c, struct fact_statement row)
{
    const struct sql_piece *p = &c->piece;
    row.path = c->job->file->path;
    row.line = row.line ? row.line : p->line;
    row.end_line = row.end_line ? row.end_line : p->end_line;
    row.position = c->position;
    row.direction = direction_name(p->direction ? p->direction : c->direction);
    row.in_transaction = c->transaction ? 1 : p->no_transaction ? 0 : FACT_NULL;
    row.dialect = c->dialect;
    row.source = c->source;
    row.text = c->text;
    row.query = p->query;
    if (row.value.p) // the default of a column may be a password
        row.value = mask_value(&c->scratch, row.name.p ? row.name : row.columns, row.value);
    if (!row.query.p && merges(c, &row)) // data in a thousand inserts is one row
        return;
    c->insert = 0;
    if (c->rows == STATEMENT_ROWS_MAX)
        sql_note_cut(c, "too many statements; what follows was not read");
    if (c->rows++ >= STATEMENT_ROWS_MAX)
        return;
    int64_t number = facts_add_(c->job->out, FACT_statement, &row, sizeof row, false);
    if (str_eq(row.operation, STR("insert")))
        c->insert = number;
}

static bool has_word(const sql_token_vec *t, const char *word)
{
    for (uint32_t i = 0; i < t->n; i++)
        if (sql_is(&t->v[i], word))
            return true;
    return false;
}

// The dialect that only one of them writes so.
static struct str dialect_of(const sql_token_vec *t)
{
    static const struct {
        const char *word, *dialect;
    } signs[] = {
        {"AUTO_INCREMENT", "mysql"},   {"TINYINT", "mysql"},       {"AUTOINCREMENT", "sqlite"},
        {"NVARCHAR", "mssql"},         {"CLUSTERED", "mssql"},     {"NONCLUSTERED", "mssql"},
        {"UNIQUEIDENTIFIER", "mssql"}, {"Nullable", "clickhouse"}, {"LowCardinality", "clickhouse"},
        {"CONCURRENTLY", "postgres"},  {"JSONB", "postgres"},      {"TIMESTAMPTZ", "postgres"},
        {"BIGSERIAL", "postgres"},     {"SERIAL", "postgres"},     {"BYTEA", "postgres"},
    };
    for (uint32_t i = 0; i < t->n; i++) {
        const struct sql_token *x = &t->v[i];
        if (x->kind == SQL_QUOTED && x->text.p[0] == '[')
            return STR("mssql");
        if (x->kind == SQL_DOLLAR || (x->kind == SQL_PUNCT && str_eq(x->text, STR("::"))))
            return STR("postgres");
        if (x->kind != SQL_WORD)
            continue;
        if (sql_is(x, "ENGINE") && i + 2 < t->n)
            return str_contains_nocase(t->v[i + 2].text, STR("mergetree")) ||
                           sql_is(&t->v[i + 2], "Null") || sql_is(&t->v[i + 2], "Kafka")
                       ? STR("clickhouse")
                       : STR("mysql");
        for (size_t k = 0; k < sizeof signs / sizeof *signs; k++)
            if (sql_is(x, signs[k].word))
                return str_c(signs[k].dialect);
    }
    return STR_NONE;
}

// Statements whose strings are data or passwords.
static bool holds_data(const sql_token_vec *t)
{
    static const char *const words[] = {"INSERT", "REPLACE", "UPDATE", "MERGE",
                                        "SELECT", "WITH",    "SET",    NULL};
    for (const char *const *w = words; *w; w++)
        if (sql_is(&t->v[0], *w))
            return true;
    return t->n > 1 && (sql_is(&t->v[1], "USER") || sql_is(&t->v[1], "ROLE"));
}

// The statement in short.
static struct str shortened(struct sql_context *c)
{
    struct buf b;
    buf_init(&b, &c->scratch);
    b.limit = STATEMENT_TEXT_MAX;
    bool data = holds_data(&c->tokens);
    for (uint32_t i = 0; i < c->tokens.n && !b.truncated; i++) {
        const struct sql_token *t = &c->tokens.v[i];
        bool tight = t->kind == SQL_PUNCT && strchr(",;).:(", t->text.p[0]);
        bool after = i && c->tokens.v[i - 1].kind == SQL_PUNCT &&
                     strchr("(.:", c->tokens.v[i - 1].text.p[0]);
        if (i && !tight && !after)
            buf_char(&b, ' ');
        if (t->kind == SQL_DOLLAR)
            buf_c(&b, "$$...$$");
        else if (t->kind == SQL_STRING && data)
            buf_c(&b, "'...'");
        else
            buf_str(&b, t->text);
    }
    return mask_text(&c->scratch, buf_take(&b));
}

// BEGIN and COMMIT around statements; END in a body of PL/pgSQL is neither.
static bool transaction_word(struct sql_context *c)
{
    const sql_token_vec *t = &c->tokens;
    if (sql_is(&t->v[0], "BEGIN") || sql_is(&t->v[0], "START")) {
        if (t->n > 4)
            return false;
        c->transaction = true;
    } else if (sql_is(&t->v[0], "COMMIT") || sql_is(&t->v[0], "ROLLBACK") ||
               (sql_is(&t->v[0], "END") && t->n <= 2)) {
        c->transaction = false;
    } else {
        return false;
    }
    return true;
}

static void read_pieces(struct sql_context *c, struct str text, uint32_t line, uint32_t depth);

// DO $$ ... $$: its statements are those of the migration.
static void read_block(struct sql_context *c, uint32_t depth)
{
    sql_token_vec tokens = c->tokens;
    for (uint32_t i = 1; i < tokens.n && i < 6; i++) {
        if (tokens.v[i].kind != SQL_DOLLAR)
            continue;
        struct sql_piece piece = c->piece;
        enum sql_direction direction = c->direction;
        bool transaction = c->transaction, in_loop = c->in_loop;
        c->direction = piece.direction ? piece.direction : direction;
        read_pieces(c, sql_string_body(&tokens.v[i]), tokens.v[i].line, depth + 1);
        c->direction = direction;
        c->transaction = transaction;
        c->in_loop = in_loop;
        return;
    }
}

/* What stands before the verb in a block: BEGIN, IF ... THEN, LOOP, EXCEPTION WHEN ... THEN, and
 * the conditions of T-SQL. Returns the tokens passed over. */
static uint32_t before_verb(struct sql_context *c)
{
    static const char *const verbs[] = {"ALTER",  "CREATE",   "DROP", "UPDATE",
                                        "DELETE", "TRUNCATE", "LOCK", NULL};
    const sql_token_vec *t = &c->tokens;
    int64_t parens = 0;
    for (uint32_t i = 0; i < t->n; i++) {
        const struct sql_token *x = &t->v[i];
        if (x->kind == SQL_PUNCT)
            parens += (x->text.p[0] == '(') - (x->text.p[0] == ')');
        if (sql_is(x, "LOOP"))
            c->in_loop = true;
        if (parens > 0 || x->kind != SQL_WORD)
            continue;
        for (const char *const *v = verbs; *v; v++)
            if (sql_is(x, *v))
                return i;
    }
    return 0;
}

static bool opens_block(const struct sql_token *t)
{
    static const char *const words[] = {"BEGIN", "IF",    "FOR",     "WHILE",     "LOOP",
                                        "ELSE",  "ELSIF", "DECLARE", "EXCEPTION", NULL};
    for (const char *const *w = words; *w; w++)
        if (sql_is(t, *w))
            return true;
    return false;
}

// EXECUTE 'ALTER ...' runs a text.
static bool read_execute(struct sql_context *c, uint32_t depth)
{
    const sql_token_vec *t = &c->tokens;
    if (t->n < 2 || !(sql_is(&t->v[0], "EXECUTE") || sql_is(&t->v[0], "EXEC")))
        return false;
    uint32_t i = sql_is(&t->v[1], "(") && t->n > 2 ? 2 : 1;
    if (t->v[i].kind != SQL_STRING && t->v[i].kind != SQL_DOLLAR)
        return false;
    read_pieces(c, sql_string_body(&t->v[i]), t->v[i].line, depth + 1);
    return true;
}

static void read_piece(struct sql_context *c, struct sql_piece piece, bool backslash,
                       uint32_t depth)
{
    if (depth == 0)
        arena_reset(&c->scratch);
    c->piece = piece;
    c->tokens = sql_tokens(&c->scratch, piece.text, piece.line, backslash, STATEMENT_TOKENS_MAX);
    if (c->tokens.n == 0)
        return;
    if (c->tokens.n == STATEMENT_TOKENS_MAX)
        sql_note_cut(c, "a statement too long to be read to its end");
    c->position += depth == 0;
    if (depth == 0 && transaction_word(c))
        return;
    if (opens_block(&c->tokens.v[0])) {
        uint32_t skip = before_verb(c);
        c->tokens.v += skip;
        c->tokens.n -= skip;
        c->piece.line = c->tokens.v[0].line;
        size_t passed = (size_t)(c->tokens.v[0].text.p - piece.text.p);
        c->piece.text = str_from(piece.text, passed);
    } else if (depth && sql_is(&c->tokens.v[0], "END")) {
        c->in_loop &= !has_word(&c->tokens, "LOOP");
        return;
    }
    if (depth < 2 && read_execute(c, depth))
        return;
    c->dialect = dialect_of(&c->tokens);
    if (backslash && !c->dialect.p)
        c->dialect = STR("mysql");
    c->text = shortened(c);
    sql_add_retention(c);
    sql_add_purges(c);
    if (depth < 2 && sql_is(&c->tokens.v[0], "DO"))
        read_block(c, depth);
    else if (!sql_parse_postgres(c))
        sql_parse_tokens(c);
}

static void read_pieces(struct sql_context *c, struct str text, uint32_t line, uint32_t depth)
{
    struct sql_splitter s;
    sql_split_init(&s, text, line);
    for (struct sql_piece p; c->rows <= STATEMENT_ROWS_MAX && sql_split_next(&s, &p);)
        read_piece(c, p, s.lexer.backslash, depth);
}

void sql_read(struct sql_context *c, struct str text, uint32_t line)
{
    c->transaction = false;
    read_pieces(c, text, line, 0);
}
