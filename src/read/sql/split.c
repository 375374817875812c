/* The splitter reads tokens, so that no quote or comment hides or makes an end, and keeps only what
 * it needs of the statement so far: its first words, whether it makes a routine, how deep its
 * BEGIN ... END stand. */
#include "read/sql/split.h"

#include <string.h>

struct open { // the statement being read
    bool started;
    size_t start, end; // bytes of it, the last token's end
    uint32_t line, end_line;
    uint32_t tokens;
    bool create, routine, copy, from, from_stdin, terminal;
    uint32_t blocks; // BEGIN and CASE still open in a routine
    int64_t parens;
};

static struct str line_at(const struct sql_lexer *l, size_t at)
{
    const char *end = memchr(l->text.p + at, '\n', l->text.n - at);
    return str_sub(l->text, at, end ? (size_t)(end - l->text.p) - at : l->text.n - at);
}

static void skip_line(struct sql_lexer *l)
{
    l->at += line_at(l, l->at).n;
}

static bool starts_nocase(struct str s, const char *prefix)
{
    size_t n = strlen(prefix);
    return s.n >= n && str_eq_nocase(str_sub(s, 0, n), str_c(prefix));
}

static bool is_go(struct str line)
{
    line = str_trim(line);
    if (!starts_nocase(line, "go"))
        return false;
    struct str rest = str_trim(str_from(line, 2));
    int64_t turns;
    return rest.n == 0 || str_eq(rest, STR(";")) || (line.p[2] == ' ' && str_int(rest, &turns));
}

static bool has_go_line(struct str text)
{
    for (struct str line; str_line(&text, &line);)
        if (line.n < 16 && is_go(line))
            return true;
    return false;
}

// Back-ticks outside comments are MySQL's (and ClickHouse's); a dollar quote is PostgreSQL's.
static bool backslash_escapes(struct str text)
{
    if (str_find_char(text, '`', 0) < 0 || str_contains(text, STR("$$")))
        return false;
    for (struct str line; str_line(&text, &line);)
        if (!str_starts(str_trim(line), STR("--")) && str_find_char(line, '`', 0) >= 0)
            return true;
    return false;
}

void sql_split_init(struct sql_splitter *s, struct str text, uint32_t line)
{
    if (str_starts(text, STR("\xef\xbb\xbf")))
        text = str_from(text, 3);
    *s = (struct sql_splitter){
        .lexer = {.text = text, .line = line, .backslash = backslash_escapes(text)},
        .delimiter = STR(";"),
        .batches = has_go_line(text),
        .liquibase = str_contains_nocase(str_sub(text, 0, 512), STR("liquibase formatted sql"))};
}

static void set_direction(struct sql_splitter *s, enum sql_direction d)
{
    s->direction = d;
    s->block = false;
    s->no_transaction = false;
}

// goose and sql-migrate.
static void annotation(struct sql_splitter *s, struct str said)
{
    if (starts_nocase(said, "up"))
        set_direction(s, SQL_UP);
    else if (starts_nocase(said, "down"))
        set_direction(s, SQL_DOWN);
    else if (starts_nocase(said, "statementbegin"))
        s->block = true;
    else if (starts_nocase(said, "statementend"))
        s->block = false;
    if (str_contains_nocase(said, STR("no transaction")) ||
        str_contains_nocase(said, STR("notransaction"))) {
        if (starts_nocase(said, "no transaction"))
            s->no_transactions = true;
        else
            s->no_transaction = true;
    }
}

// -- name: ListDrivers :many, -- name: list_drivers^, -- :name list-drivers :? :*
static void query_name(struct sql_splitter *s, struct str said)
{
    said = str_trim(said);
    size_t n = 0;
    while (n < said.n && said.p[n] != ' ' && !strchr(":^$!<*#;\t\r\n", said.p[n]))
        n++;
    if (n)
        s->query = str_sub(said, 0, n);
}

static void directive(struct sql_splitter *s, struct str comment)
{
    while (comment.n && (comment.p[0] == '-' || comment.p[0] == '/' || comment.p[0] == '#'))
        comment = str_from(comment, 1);
    comment = str_trim(comment);
    if (comment.n > 200)
        return;
    if (starts_nocase(comment, "+goose"))
        annotation(s, str_trim(str_from(comment, 6)));
    else if (starts_nocase(comment, "+migrate"))
        annotation(s, str_trim(str_from(comment, 8)));
    else if (starts_nocase(comment, "migrate:up") || starts_nocase(comment, "up migration"))
        set_direction(s, SQL_UP);
    else if (starts_nocase(comment, "migrate:down") || starts_nocase(comment, "down migration") ||
             starts_nocase(comment, "@undo"))
        set_direction(s, SQL_DOWN);
    else if (starts_nocase(comment, "changeset "))
        set_direction(s, SQL_UP);
    else if (starts_nocase(comment, "name:") || starts_nocase(comment, ":name "))
        query_name(s, str_from(comment, 5));
    if (str_contains_nocase(comment, STR("transaction:false")))
        s->no_transaction = true;
    if (str_eq_nocase(comment, STR("no-transaction")) ||
        str_eq_nocase(comment, STR("atlas:txmode none")))
        s->no_transactions = true;
}

// -- rollback DROP TABLE x; of Liquibase: a statement in a comment. "not required" is none.
static bool liquibase_rollback(const struct sql_splitter *s, const struct sql_token *t,
                               struct sql_piece *out)
{
    if (!s->liquibase || !str_starts(t->text, STR("--")))
        return false;
    struct str said = str_trim(str_from(t->text, 2));
    if (!starts_nocase(said, "rollback "))
        return false;
    said = str_trim(str_from(said, 9));
    if (starts_nocase(said, "not required") || starts_nocase(said, "empty") || said.n == 0)
        return false;
    *out = (struct sql_piece){
        .text = said, .line = t->line, .end_line = t->line, .direction = SQL_DOWN};
    return true;
}

/* Lines that are no SQL, where no statement is open: commands of psql, DELIMITER of mysql. */
static bool skip_command(struct sql_splitter *s)
{
    struct sql_lexer *l = &s->lexer;
    struct str head = str_sub(l->text, l->at, 64); // a statement may be a very long line
    if (str_starts(head, STR("\\"))) {
        skip_line(l);
        return true;
    }
    if (!starts_nocase(head, "delimiter "))
        return false;
    size_t n = 0;
    while (n < head.n && head.p[n] != '\n')
        n++;
    s->delimiter = str_trim(str_sub(head, 10, n - 10));
    if (s->delimiter.n == 0)
        s->delimiter = STR(";");
    l->at += n;
    return true;
}

// Rows of COPY ... FROM stdin, up to the line \.
static void skip_rows(struct sql_lexer *l)
{
    skip_line(l);
    while (l->at < l->text.n) {
        l->at++; // the line's end
        l->line++;
        struct str line = line_at(l, l->at);
        l->at += line.n;
        if (str_eq(str_trim(line), STR("\\.")))
            return;
    }
}

static bool word_in(const struct sql_token *t, const char *const *words)
{
    for (; *words; words++)
        if (sql_is(t, *words))
            return true;
    return false;
}

static const char *const routine_words[] = {"TRIGGER", "PROCEDURE", "FUNCTION", "EVENT",
                                            "PACKAGE", "PROC",      NULL};
static const char *const loop_words[] = {"IF", "LOOP", "WHILE", "REPEAT", NULL};
static const char *const begin_words[] = {"TRAN", "TRANSACTION", NULL};

static void note_token(const struct sql_splitter *s, struct open *o, const struct sql_token *t)
{
    if (!o->started) {
        *o = (struct open){.started = true, .line = t->line};
        o->start = (size_t)(t->text.p - s->lexer.text.p);
        o->create = sql_is(t, "CREATE") || sql_is(t, "ALTER");
        o->copy = sql_is(t, "COPY");
    }
    o->end = (size_t)(t->text.p - s->lexer.text.p) + t->text.n;
    o->end_line = s->lexer.line;
    o->tokens++;
    if (t->kind == SQL_PUNCT)
        o->parens += (t->text.p[0] == '(') - (t->text.p[0] == ')');
    if (t->kind != SQL_WORD)
        return;
    o->from_stdin |= o->copy && o->from && sql_is(t, "STDIN");
    o->from = sql_is(t, "FROM");
    if (o->create && !o->routine && o->tokens <= 8)
        o->routine = word_in(t, routine_words);
    if (!o->routine)
        return;
    struct sql_lexer ahead = s->lexer;
    if (sql_is(t, "CASE")) {
        o->blocks++;
    } else if (sql_is(t, "BEGIN")) {
        struct sql_token next = sql_lex(&ahead);
        o->blocks += !word_in(&next, begin_words);
    } else if (sql_is(t, "END") && o->blocks) {
        struct sql_token next = sql_lex(&ahead);
        o->blocks -= !word_in(&next, loop_words);
    }
}

// In batches of SQL Server a line that begins with one of these begins a statement.
static bool begins_statement(const struct sql_splitter *s, const struct open *o,
                             const struct sql_token *t)
{
    static const char *const verbs[] = {"ALTER",  "CREATE", "DROP", "UPDATE",   "DELETE",
                                        "INSERT", "EXEC",   "IF",   "TRUNCATE", NULL};
    if (!s->batches || !o->started || o->routine || o->parens > 0 || t->line == o->end_line)
        return false;
    return word_in(t, verbs);
}

static bool close_piece(struct sql_splitter *s, struct open *o, struct sql_piece *out)
{
    bool any = o->started && o->end > o->start;
    if (any)
        *out = (struct sql_piece){.text = str_sub(s->lexer.text, o->start, o->end - o->start),
                                  .line = o->line,
                                  .end_line = o->end_line,
                                  .direction = s->direction,
                                  .no_transaction = s->no_transaction || s->no_transactions,
                                  .query = s->query};
    if (any)
        s->query = STR_NONE;
    *o = (struct open){0};
    return any;
}

// The delimiter stands here: passed over.
static bool at_delimiter(struct sql_splitter *s, const struct sql_token *t, const struct open *o)
{
    struct sql_lexer *l = &s->lexer;
    size_t at = (size_t)(t->text.p - l->text.p);
    if (!str_starts(str_from(l->text, at), s->delimiter) ||
        (t->kind != SQL_PUNCT && t->kind != SQL_WORD && t->kind != SQL_DOLLAR))
        return false;
    if (str_eq(s->delimiter, STR(";")) && (s->block || o->blocks))
        return false;
    l->line = t->line; // a dollar string may have swallowed the lines after a delimiter $$
    l->at = at + s->delimiter.n;
    return true;
}

static bool go_here(const struct sql_splitter *s, const struct sql_token *t)
{
    size_t at = (size_t)(t->text.p - s->lexer.text.p);
    return s->batches && sql_is(t, "GO") && (at == 0 || s->lexer.text.p[at - 1] == '\n') &&
           is_go(line_at(&s->lexer, at));
}

bool sql_split_next(struct sql_splitter *s, struct sql_piece *out)
{
    struct open o = {0};
    struct sql_lexer *l = &s->lexer;
    for (;;) {
        struct sql_lexer before = *l;
        struct sql_token t = sql_lex(l);
        if (t.kind == SQL_END)
            return close_piece(s, &o, out);
        if (t.kind == SQL_COMMENT) {
            struct sql_splitter was = *s;
            directive(s, t.text);
            if (o.started && (was.direction != s->direction || was.block != s->block)) {
                struct sql_splitter now = *s; // the statement belongs to what was said before it
                *s = was;
                close_piece(s, &o, out);
                *s = now;
                return true;
            }
            if (!o.started && liquibase_rollback(s, &t, out))
                return true;
            continue;
        }
        if (!o.started) {
            *l = before;
            while (l->at < (size_t)(t.text.p - l->text.p)) // to the token, whose line T has
                l->at++;
            l->line = t.line;
            if (skip_command(s))
                continue;
            t = sql_lex(l);
        }
        if (go_here(s, &t)) {
            skip_line(l);
            if (close_piece(s, &o, out))
                return true;
            continue;
        }
        if (begins_statement(s, &o, &t)) {
            *l = before;
            return close_piece(s, &o, out);
        }
        if (at_delimiter(s, &t, &o)) {
            bool rows = o.from_stdin;
            bool any = close_piece(s, &o, out);
            if (rows)
                skip_rows(l);
            if (any)
                return true;
            continue;
        }
        note_token(s, &o, &t);
    }
}
