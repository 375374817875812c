/* A pull scanner for JSON. Lock files of big repositories have tens of megabytes of which three
 * values a package matter; a tree of them would cost more than the rest of the evaluation. */
#include "read/manifest/json_scan.h"

#include <string.h>

void json_scan_init(struct json_scan *s, struct str text)
{
    *s = (struct json_scan){.text = text, .line = 1};
    if (str_starts(text, STR("\xef\xbb\xbf")))
        s->at = 3;
}

static bool fail(struct json_scan *s, const char *why)
{
    s->failed = why;
    s->at = s->text.n;
    return false;
}

// White space, commas and line comments mean nothing between tokens.
static void skip(struct json_scan *s)
{
    for (; s->at < s->text.n; s->at++) {
        char c = s->text.p[s->at];
        bool comment = c == '/' && s->at + 1 < s->text.n && s->text.p[s->at + 1] == '/';
        if (comment) {
            ptrdiff_t end = str_find_char(s->text, '\n', s->at);
            s->at = end < 0 ? s->text.n - 1 : (size_t)end - 1;
            continue;
        }
        if (c == '\n')
            s->line++;
        else if (c != ' ' && c != '\t' && c != '\r' && c != ',')
            return;
    }
}

static bool quoted(struct json_scan *s, struct str *out)
{
    size_t start = ++s->at;
    while (s->at < s->text.n && s->text.p[s->at] != '"') {
        if (s->text.p[s->at] == '\n')
            return fail(s, "a string is not closed");
        s->at += s->text.p[s->at] == '\\' ? 2 : 1;
    }
    if (s->at >= s->text.n)
        return fail(s, "a string is not closed");
    *out = str_sub(s->text, start, s->at++ - start);
    return true;
}

static bool scalar(struct json_scan *s, struct str *out)
{
    if (s->text.p[s->at] == '"')
        return quoted(s, out);
    size_t start = s->at;
    while (s->at < s->text.n && !memchr(" \t\r\n,:[]{}\"", s->text.p[s->at], 11))
        s->at++;
    *out = str_sub(s->text, start, s->at - start);
    return out->n > 0 || fail(s, "a value is missing");
}

static bool open_container(struct json_scan *s, struct json_token *t)
{
    if (s->depth == LOCK_DEPTH_MAX)
        return fail(s, "nested too deep");
    s->map[s->depth] = s->text.p[s->at++] == '{';
    s->keys[s->depth++] = t->key;
    t->event = JSON_OPEN;
    return true;
}

bool json_scan_next(struct json_scan *s, struct json_token *t)
{
    skip(s);
    *t = (struct json_token){.event = JSON_VALUE, .line = s->line};
    if (s->at >= s->text.n) {
        if (s->depth && !s->failed)
            fail(s, "the text ends too early");
        return false;
    }
    char c = s->text.p[s->at];
    if (c == '}' || c == ']') {
        if (s->depth == 0 || s->map[s->depth - 1] != (c == '}'))
            return fail(s, "brackets do not match");
        s->at++;
        t->event = JSON_CLOSE;
        t->key = s->keys[--s->depth];
        return true;
    }
    if (s->depth && s->map[s->depth - 1]) {
        if (!scalar(s, &t->key))
            return false;
        skip(s);
        if (s->at >= s->text.n || s->text.p[s->at] != ':')
            return fail(s, "a key without a value");
        s->at++;
        skip(s);
        if (s->at >= s->text.n)
            return fail(s, "the text ends too early");
    }
    c = s->text.p[s->at];
    return c == '{' || c == '[' ? open_container(s, t) : scalar(s, &t->value);
}

bool json_scan_within(const struct json_scan *s, uint32_t depth, const char *top)
{
    return s->depth == depth && depth > 1 && str_eq(s->keys[1], str_c(top));
}
