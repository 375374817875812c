/* Tokens of SQL, whichever dialect: a lexer that never fails. What does not end (a quote, a
 * comment, a dollar string) reaches to the end of the text, so every text is read once, in linear
 * time. */
#ifndef READ_SQL_LEX_H
#define READ_SQL_LEX_H

#include "base/vec.h"

enum sql_kind {
    SQL_END,
    SQL_WORD,    // keyword or plain name
    SQL_QUOTED,  // "name", `name`, [name]
    SQL_STRING,  // 'text', N'text', E'text'
    SQL_DOLLAR,  // $$text$$, $tag$text$tag$
    SQL_NUMBER,  // 1, 2.5, 1e3
    SQL_PUNCT,   // one byte, but for ::
    SQL_COMMENT, // -- to the end of the line, or between slashes and stars
};

struct sql_token {
    enum sql_kind kind;
    struct str text; // as written, quotes included
    uint32_t line;   // from the line the lexer began with
};

struct sql_lexer {
    struct str text;
    size_t at;
    uint32_t line;
    bool backslash; // a backslash escapes in plain strings, and # begins a comment (MySQL)
};

typedef vec(struct sql_token) sql_token_vec;

/* The next token, comments included; kind SQL_END at the end. */
struct sql_token sql_lex(struct sql_lexer *l);
/* The tokens of TEXT without comments, at most MAX; LINE is that of its first byte. */
sql_token_vec sql_tokens(struct arena *a, struct str text, uint32_t line, bool backslash,
                         uint32_t max);
bool sql_is(const struct sql_token *t, const char *word); // a keyword, any case; or punctuation
/* A name as facts spell it: without quotes, lower case. */
struct str sql_identifier(struct arena *a, const struct sql_token *t);
/* What stands between the quotes of a string or a dollar string, escapes left as they are. */
struct str sql_string_body(const struct sql_token *t);

#endif
