// Tokens of one action of a Go template.
#include "render/gotmpl.h"

#include "base/buf.h"

#include <string.h>

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_space(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static char peek(const struct gotmpl_lexer *x, size_t ahead)
{
    return x->at + ahead < x->text.n ? x->text.p[x->at + ahead] : 0;
}

static enum err wrong(struct gotmpl_lexer *x, const char *what)
{
    return diag_set(x->d, x->a, ERR_PARSE, STR_NONE, x->line, "%s", what);
}

static void put_escape(struct str text, size_t *at, struct buf *b)
{
    static const char from[] = "ntr\\\"'", to[] = "\n\t\r\\\"'";
    char c = text.p[*at];
    const char *known = c ? strchr(from, c) : NULL;
    if (known)
        buf_char(b, to[known - from]);
    else
        buf_printf(b, "\\%c", c);
}

// "..." with escapes, `...` without, '.' a character.
static enum err quoted(struct gotmpl_lexer *x, struct str *out)
{
    char quote = x->text.p[x->at++];
    struct buf b;
    buf_init(&b, x->a);
    for (; x->at < x->text.n && x->text.p[x->at] != quote; x->at++) {
        char c = x->text.p[x->at];
        if (c == '\n' && quote != '`')
            return wrong(x, "a string is not closed");
        x->line += c == '\n';
        if (c == '\\' && quote != '`' && x->at + 1 < x->text.n) {
            x->at++;
            put_escape(x->text, &x->at, &b);
        } else {
            buf_char(&b, c);
        }
    }
    if (x->at++ >= x->text.n)
        return wrong(x, "a string is not closed");
    *out = buf_take(&b);
    return ERR_OK;
}

static struct str word(struct gotmpl_lexer *x)
{
    size_t start = x->at;
    while (is_letter(peek(x, 0)) || is_digit(peek(x, 0)))
        x->at++;
    return str_sub(x->text, start, x->at - start);
}

static struct str number(struct gotmpl_lexer *x)
{
    size_t start = x->at++;
    while (is_digit(peek(x, 0)) || is_letter(peek(x, 0)) || peek(x, 0) == '.')
        x->at++;
    return str_sub(x->text, start, x->at - start);
}

static enum err one_token(struct gotmpl_lexer *x, struct gotmpl_token *t)
{
    char c = peek(x, 0);
    if (c == '"' || c == '`' || c == '\'') {
        t->kind = GOTMPL_T_STRING;
        return quoted(x, &t->text);
    }
    if (is_digit(c) || ((c == '-' || c == '+') && is_digit(peek(x, 1)))) {
        t->kind = GOTMPL_T_NUMBER;
        t->text = number(x);
    } else if (is_letter(c)) {
        t->kind = GOTMPL_T_NAME;
        t->text = word(x);
    } else if (c == '$') {
        size_t start = x->at++;
        word(x);
        t->kind = GOTMPL_T_VAR;
        t->text = str_sub(x->text, start, x->at - start);
    } else if (c == '.') {
        x->at++;
        t->text = word(x);
        t->kind = t->text.n ? GOTMPL_T_FIELD : GOTMPL_T_DOT;
    } else if (c && strchr("|(),=:", c)) {
        size_t n = c == ':' ? 2 : 1;
        t->kind = GOTMPL_T_MARK;
        t->text = str_sub(x->text, x->at, n);
        x->at += n;
        if (c == ':' && !str_eq(t->text, STR(":=")))
            return wrong(x, "a colon alone");
    } else {
        return wrong(x, "a character that means nothing here");
    }
    return ERR_OK;
}

enum err gotmpl_lex(struct gotmpl_lexer *x, bool *trim)
{
    x->tokens.n = 0;
    bool glued = false;
    while (x->at < x->text.n) {
        char c = peek(x, 0);
        if (is_space(c)) {
            x->line += c == '\n';
            x->at++;
            glued = false;
            continue;
        }
        *trim = c == '-' && peek(x, 1) == '}' && peek(x, 2) == '}';
        if (*trim || (c == '}' && peek(x, 1) == '}')) {
            x->at += *trim ? 3 : 2;
            return ERR_OK;
        }
        struct gotmpl_token t = {.at = x->at, .glued = glued};
        enum err err = one_token(x, &t);
        if (err)
            return err;
        vec_push(x->a, &x->tokens, t);
        glued = true;
    }
    return wrong(x, "an action is not closed");
}
