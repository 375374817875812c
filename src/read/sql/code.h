/* Code of migrations as tokens, whatever the language: names, strings with their bodies, marks.
 * Enough to find the texts of SQL in it and calls with literal arguments; it is no parser, and what
 * a language's own reader will say of the file is not its business. */
#ifndef READ_SQL_CODE_H
#define READ_SQL_CODE_H

#include "base/vec.h"

enum code_kind { CODE_END, CODE_NAME, CODE_STRING, CODE_NUMBER, CODE_PUNCT };

struct code_token {
    enum code_kind kind;
    struct str text; // a string's body, without quotes; else as written
    uint32_t line;   // of the first byte of TEXT
    uint32_t column; // bytes before it on its line
};

typedef vec(struct code_token) code_tokens;

/* Tokens of TEXT, comments left out, CODE_TOKENS_MAX at most. HASH: # begins a comment (Python,
 * Ruby, Elixir), and three quotes make a long string; else // and slash-star do. */
code_tokens code_tokenize(struct arena *a, struct str text, bool hash);
bool code_is(const struct code_token *t, const char *text); // a name or mark
/* Behind the mark that closes the one at AT (one of ([{), or N. */
uint32_t code_skip(const code_tokens *t, uint32_t at, uint32_t n);

enum { CODE_TOKENS_MAX = 200000 };

#endif
