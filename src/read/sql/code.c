// The tokens of code, see code.h. What does not end reaches to the end of the text.
#include "read/sql/code.h"

#include <string.h>

struct code_lexer {
    struct str text;
    size_t at, line_start;
    uint32_t line;
    bool hash;
};

static char peek(const struct code_lexer *l, size_t ahead)
{
    return l->at + ahead < l->text.n ? l->text.p[l->at + ahead] : '\0';
}

static bool is_name(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || (unsigned char)c >= 0x80;
}

static void step(struct code_lexer *l)
{
    if (l->text.p[l->at++] == '\n') {
        l->line++;
        l->line_start = l->at;
    }
}

static void skip_to(struct code_lexer *l, const char *end)
{
    size_t n = strlen(end);
    while (l->at < l->text.n && !str_starts(str_sub(l->text, l->at, n), str_c(end)))
        step(l);
}

static bool comment(struct code_lexer *l)
{
    if (l->hash ? peek(l, 0) == '#' : peek(l, 0) == '/' && peek(l, 1) == '/') {
        while (l->at < l->text.n && l->text.p[l->at] != '\n')
            l->at++;
        return true;
    }
    if (!l->hash && peek(l, 0) == '/' && peek(l, 1) == '*') {
        skip_to(l, "*/");
        l->at += l->at < l->text.n ? 2 : 0;
        return true;
    }
    return false;
}

static struct code_token string(struct code_lexer *l)
{
    char quote = peek(l, 0);
    char triple[4] = {quote, quote, quote, '\0'};
    size_t n = quote != '`' && str_starts(str_from(l->text, l->at), str_c(triple)) ? 3 : 1;
    l->at += n;
    struct code_token t = {.kind = CODE_STRING, .line = l->line};
    t.column = (uint32_t)(l->at - l->line_start);
    size_t start = l->at;
    if (n == 3) {
        skip_to(l, triple);
    } else {
        while (l->at < l->text.n && peek(l, 0) != quote && (quote == '`' || peek(l, 0) != '\n')) {
            if (peek(l, 0) == '\\' && l->at + 1 < l->text.n)
                step(l);
            step(l);
        }
    }
    t.text = str_sub(l->text, start, l->at - start);
    l->at += l->at + n <= l->text.n ? n : l->text.n - l->at;
    return t;
}

// <<~SQL ... SQL of Ruby and PHP: the lines up to the word.
static bool heredoc(struct code_lexer *l, struct code_token *t)
{
    size_t n = 2;
    while (peek(l, n) == '<' || peek(l, n) == '~' || peek(l, n) == '-' || peek(l, n) == '\'' ||
           peek(l, n) == '"')
        n++;
    size_t word = n;
    while (is_name(peek(l, n)) && n < 40)
        n++;
    if (peek(l, 0) != '<' || peek(l, 1) != '<' || n == word || peek(l, word) < 'A' ||
        peek(l, word) > 'Z')
        return false;
    struct str end = str_sub(l->text, l->at + word, n - word);
    while (l->at < l->text.n && peek(l, 0) != '\n')
        step(l);
    if (l->at < l->text.n)
        step(l);
    *t = (struct code_token){.kind = CODE_STRING, .line = l->line};
    size_t start = l->at, last = start;
    while (l->at < l->text.n) {
        last = l->at;
        while (peek(l, 0) == ' ' || peek(l, 0) == '\t')
            l->at++;
        if (str_starts(str_from(l->text, l->at), end))
            break;
        while (l->at < l->text.n && peek(l, 0) != '\n')
            l->at++;
        if (l->at < l->text.n)
            step(l);
        last = l->at;
    }
    t->text = str_sub(l->text, start, last - start);
    l->at += l->at < l->text.n ? end.n : 0;
    return true;
}

static struct code_token next(struct code_lexer *l)
{
    for (; l->at < l->text.n; step(l)) {
        while (l->at < l->text.n && comment(l))
            ;
        if (l->at < l->text.n && !strchr(" \t\r\n\f", peek(l, 0)))
            break;
        if (l->at >= l->text.n)
            break;
    }
    struct code_token t = {.line = l->line, .column = (uint32_t)(l->at - l->line_start)};
    char c = peek(l, 0);
    if (l->at >= l->text.n)
        return t;
    if (c == '"' || c == '\'' || c == '`')
        return string(l);
    if (c == '<' && heredoc(l, &t))
        return t;
    size_t start = l->at;
    t.kind = c >= '0' && c <= '9' ? CODE_NUMBER : is_name(c) ? CODE_NAME : CODE_PUNCT;
    if (t.kind == CODE_PUNCT)
        l->at++;
    while (t.kind != CODE_PUNCT && l->at < l->text.n &&
           (is_name(peek(l, 0)) || (t.kind == CODE_NUMBER && peek(l, 0) == '.')))
        l->at++;
    t.text = str_sub(l->text, start, l->at - start);
    return t;
}

code_tokens code_tokenize(struct arena *a, struct str text, bool hash)
{
    code_tokens out = {0};
    struct code_lexer l = {.text = text, .line = 1, .hash = hash};
    for (struct code_token t; out.n < CODE_TOKENS_MAX && (t = next(&l)).kind != CODE_END;) {
        bool prefix = t.kind == CODE_STRING && out.n && t.text.p > text.p + 1 &&
                      out.v[out.n - 1].kind == CODE_NAME && out.v[out.n - 1].text.n <= 2 &&
                      out.v[out.n - 1].text.p + out.v[out.n - 1].text.n + 1 == t.text.p;
        out.n -= prefix; // r"", f"", b""
        vec_push(a, &out, t);
    }
    return out;
}

bool code_is(const struct code_token *t, const char *text)
{
    return (t->kind == CODE_NAME || t->kind == CODE_PUNCT) && str_eq(t->text, str_c(text));
}

uint32_t code_skip(const code_tokens *t, uint32_t at, uint32_t n)
{
    int64_t depth = 0;
    for (; at < n; at++) {
        if (t->v[at].kind != CODE_PUNCT)
            continue;
        char p = t->v[at].text.p[0];
        depth += (p == '(' || p == '[' || p == '{') - (p == ')' || p == ']' || p == '}');
        if (depth <= 0)
            return at + 1;
    }
    return n;
}
