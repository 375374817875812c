// A scanner for SQLite's SQL. Tables are found by position, so a column may share a table's name.
#include "facts/sqltext.h"

#include "base/limits.h"

enum { OTHER, BLANK, DIGIT, LETTER };

// Half a megabyte is scanned in every run, so this is done with few branches.
static inline int kind_of(char c)
{
    unsigned char u = (unsigned char)c;
    if ((unsigned)(u | 0x20) - 'a' < 26 || u == '_' || u == '$' || u >= 0x80)
        return LETTER;
    return (unsigned)u - '0' < 10 ? DIGIT : u == ' ' || (unsigned)u - '\t' < 5 ? BLANK : OTHER;
}

// Where the comment that starts at I ends; I when there is none.
static size_t skip_comment(struct str text, size_t i)
{
    if (i + 1 >= text.n)
        return i;
    ptrdiff_t end;
    if (text.p[i] == '-' && text.p[i + 1] == '-')
        end = str_find_char(text, '\n', i + 2);
    else if (text.p[i] == '/' && text.p[i + 1] == '*')
        end = str_find(text, STR("*/"), i + 2);
    else
        return i;
    return end < 0 ? text.n : (size_t)end + (text.p[i] == '/' ? 2 : 1);
}

static size_t skip_blank(struct str text)
{
    size_t i = 0, from;
    do {
        from = i;
        while (i < text.n && kind_of(text.p[i]) == BLANK)
            i++;
        i = skip_comment(text, i);
    } while (i > from);
    return i;
}

static size_t quoted_length(struct str text, char close)
{
    size_t i = 1;
    while (i < text.n) {
        if (text.p[i] == close && (close == ']' || i + 1 >= text.n || text.p[i + 1] != close))
            return i + 1;
        i += text.p[i] == close ? 2 : 1;
    }
    return text.n;
}

bool sql_next(struct str *rest, struct sql_token *token)
{
    *rest = str_from(*rest, skip_blank(*rest));
    if (rest->n == 0)
        return false;
    char c = rest->p[0];
    size_t n = 1;
    if (c == '\'' || c == '"' || c == '`' || c == '[') {
        n = quoted_length(*rest, c == '[' ? ']' : c);
        token->kind = c == '\'' ? SQL_STRING : SQL_QUOTED;
        token->text = str_sub(*rest, 1, n >= 2 ? n - 2 : 0);
    } else {
        int kind = kind_of(c);
        token->kind = kind == DIGIT ? SQL_NUMBER : kind == LETTER ? SQL_WORD : SQL_OTHER;
        while (token->kind != SQL_OTHER && n < rest->n && kind_of(rest->p[n]) >= DIGIT)
            n++;
        token->text = str_sub(*rest, 0, n);
    }
    *rest = str_from(*rest, n);
    return true;
}

enum keyword { KEYWORD_NONE, KEYWORD_FROM, KEYWORD_IN, KEYWORD_CLAUSE };

// What the word says of the words behind it.
static enum keyword keyword_of(struct sql_token t)
{
    static const struct {
        const char *word;
        enum keyword keyword;
    } keywords[] = {
        {"from", KEYWORD_FROM},     {"join", KEYWORD_FROM},        {"in", KEYWORD_IN},
        {"select", KEYWORD_CLAUSE}, {"where", KEYWORD_CLAUSE},     {"group", KEYWORD_CLAUSE},
        {"order", KEYWORD_CLAUSE},  {"having", KEYWORD_CLAUSE},    {"union", KEYWORD_CLAUSE},
        {"except", KEYWORD_CLAUSE}, {"intersect", KEYWORD_CLAUSE}, {"limit", KEYWORD_CLAUSE},
        {"window", KEYWORD_CLAUSE}, {"values", KEYWORD_CLAUSE},    {"returning", KEYWORD_CLAUSE},
        {"with", KEYWORD_CLAUSE},
    };
    if (t.kind != SQL_WORD || t.text.n > 9)
        return KEYWORD_NONE;
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++)
        if (keywords[i].word[0] == (t.text.p[0] | 0x20) &&
            str_eq_nocase(str_c(keywords[i].word), t.text))
            return keywords[i].keyword;
    return KEYWORD_NONE;
}

static void add_once(str_vec *names, struct arena *a, struct str name)
{
    for (uint32_t i = 0; i < names->n; i++)
        if (str_eq_nocase(names->v[i], name))
            return;
    vec_push(a, names, name);
}

str_vec sql_tables(struct str sql, struct arena *a)
{
    str_vec names = {0};
    bool in_from[SQL_NESTING_MAX] = {false}; // by depth: commas separate tables
    bool expected = false;                   // the next word names a table
    uint32_t depth = 0;
    struct sql_token t;
    while (sql_next(&sql, &t)) {
        char c = t.kind == SQL_OTHER ? t.text.p[0] : 0;
        enum keyword keyword = keyword_of(t);
        if (c == '(' && depth + 1 < SQL_NESTING_MAX) {
            in_from[++depth] = expected; // FROM (a, b) or a sub-select, which says SELECT first
        } else if (c == ')' && depth > 0) {
            depth--;
            expected = false;
        } else if (c == ',') {
            expected = in_from[depth];
        } else if (keyword == KEYWORD_FROM) {
            expected = in_from[depth] = true;
        } else if (keyword == KEYWORD_IN) {
            expected = true;
        } else if (keyword == KEYWORD_CLAUSE) {
            expected = in_from[depth] = false;
        } else if (expected && (t.kind == SQL_WORD || t.kind == SQL_QUOTED)) {
            add_once(&names, a, t.text);
            expected = false;
        } else if (c != '.') {
            expected = false;
        }
    }
    return names;
}

bool sql_has_word(struct str sql, struct str word)
{
    struct sql_token t;
    while (sql_next(&sql, &t))
        if (t.kind == SQL_WORD && str_eq_nocase(t.text, word))
            return true;
    return false;
}

static bool is_word(struct sql_token t, const char *word)
{
    return t.kind == SQL_WORD && str_eq_nocase(t.text, str_c(word));
}

// The verb of a statement that WORD begins behind BEFORE. An upsert's DO UPDATE and a FOR UPDATE
// begin none.
static struct str verb_of(struct sql_token before, struct sql_token word)
{
    if (is_word(word, "insert") || is_word(word, "replace"))
        return STR("create");
    if (is_word(word, "delete"))
        return STR("delete");
    bool begins = !is_word(before, "do") && !is_word(before, "for") && !is_word(before, "key") &&
                  !is_word(before, "on") && !is_word(before, "then");
    return begins && (is_word(word, "update") || is_word(word, "merge")) ? STR("update") : STR_NONE;
}

// The name at the start of *REST, its last part; STR_NONE when none stands there.
static struct str table_name(struct str *rest)
{
    struct str name = STR_NONE;
    struct sql_token t;
    while (sql_next(rest, &t) && (t.kind == SQL_WORD || t.kind == SQL_QUOTED)) {
        name = t.text;
        if (rest->n == 0 || rest->p[0] != '.')
            break;
        *rest = str_from(*rest, 1);
    }
    return name;
}

struct sql_write sql_written(struct str sql)
{
    struct sql_write found = {STR_NONE, STR_NONE};
    struct sql_token before = {0}, t;
    while (sql_next(&sql, &t)) {
        struct str verb = verb_of(before, t), rest = sql;
        before = t;
        struct sql_token next = {0};
        if (!verb.n || !sql_next(&rest, &next))
            continue;
        bool update = is_word(t, "update");
        struct str table_at = update ? sql : rest;
        if (is_word(next, "or") || is_word(next, "ignore")) { // INSERT OR REPLACE, UPDATE IGNORE
            if (is_word(next, "or"))
                sql_next(&rest, &next);
            table_at = rest;
            if (!update && sql_next(&rest, &next))
                table_at = rest;
        }
        // else it is an upsert's, the function replace(), a column
        bool begins =
            update ? !is_word(next, "set") : is_word(next, "into") || is_word(next, "from");
        struct str table = begins ? table_name(&table_at) : STR_NONE;
        if (table.n)
            found = (struct sql_write){verb, table};
    }
    return found;
}
