/* JSON as people write it: comments, trailing commas, single quotes and bare keys are taken,
 * because tsconfig.json and its kin hold them. One pass, an explicit stack; an error ends the
 * reading and keeps what came before. */
#include "base/buf.h"
#include "base/limits.h"
#include "read/config/emit.h"
#include "read/config/kind.h"

#include <string.h>

struct json {
    struct tree *t;
    struct str text;
    size_t at;
    uint32_t line;
    uint32_t stack[TREE_DEPTH_MAX]; // open containers
    uint32_t depth;
    bool failed;
};

static char peek(const struct json *j)
{
    return j->at < j->text.n ? j->text.p[j->at] : 0;
}

static void fail(struct json *j, const char *what)
{
    if (!j->failed)
        tree_note(j->t, ERR_PARSE, j->line, "%s", what);
    j->failed = true;
}

static void skip_comment(struct json *j)
{
    bool block = str_starts(str_from(j->text, j->at), STR("/*"));
    ptrdiff_t end =
        block ? str_find(j->text, STR("*/"), j->at + 2) : str_find_char(j->text, '\n', j->at);
    size_t to = end < 0 ? j->text.n : (size_t)end + (block ? 2 : 0);
    for (; j->at < to; j->at++)
        j->line += j->text.p[j->at] == '\n';
}

static void skip_space(struct json *j)
{
    while (j->at < j->text.n) {
        char c = j->text.p[j->at];
        struct str rest = str_from(j->text, j->at);
        if (c == '/' && (str_starts(rest, STR("//")) || str_starts(rest, STR("/*")))) {
            skip_comment(j);
        } else if (c == '#') {
            skip_comment(j);
        } else if (c == ' ' || (c >= '\t' && c <= '\r')) {
            j->line += c == '\n';
            j->at++;
        } else {
            return;
        }
    }
}

static void put_utf8(struct buf *b, uint32_t c)
{
    if (c < 0x80) {
        buf_char(b, (char)c);
    } else if (c < 0x800) {
        buf_char(b, (char)(0xc0 | c >> 6));
        buf_char(b, (char)(0x80 | (c & 0x3f)));
    } else if (c < 0x10000) {
        buf_char(b, (char)(0xe0 | c >> 12));
        buf_char(b, (char)(0x80 | (c >> 6 & 0x3f)));
        buf_char(b, (char)(0x80 | (c & 0x3f)));
    } else {
        buf_char(b, (char)(0xf0 | c >> 18));
        buf_char(b, (char)(0x80 | (c >> 12 & 0x3f)));
        buf_char(b, (char)(0x80 | (c >> 6 & 0x3f)));
        buf_char(b, (char)(0x80 | (c & 0x3f)));
    }
}

// The four hexadecimal digits at AT of S, or UINT32_MAX.
static uint32_t hex4(struct str s, size_t at)
{
    uint32_t value = 0;
    if (at + 4 > s.n)
        return UINT32_MAX;
    for (size_t i = at; i < at + 4; i++) {
        char c = s.p[i];
        uint32_t digit = c >= '0' && c <= '9'   ? (uint32_t)(c - '0')
                         : c >= 'a' && c <= 'f' ? (uint32_t)(c - 'a' + 10)
                         : c >= 'A' && c <= 'F' ? (uint32_t)(c - 'A' + 10)
                                                : UINT32_MAX;
        if (digit == UINT32_MAX)
            return UINT32_MAX;
        value = value << 4 | digit;
    }
    return value;
}

// The escape whose letter is at I of S; returns the offset behind it.
static size_t unescape_one(struct buf *b, struct str s, size_t i)
{
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
    const char *known = s.p[i] ? strchr(from, s.p[i]) : NULL;
    if (known) {
        buf_char(b, to[known - from]);
        return i + 1;
    }
    if (s.p[i] == '\n')
        return i + 1;
    uint32_t c = s.p[i] == 'u' ? hex4(s, i + 1) : UINT32_MAX;
    if (c == UINT32_MAX) {
        buf_char(b, s.p[i]);
        return i + 1;
    }
    i += 5;
    if (c >= 0xd800 && c < 0xdc00 && str_starts(str_from(s, i), STR("\\u"))) {
        uint32_t low = hex4(s, i + 2);
        if (low >= 0xdc00 && low < 0xe000) {
            put_utf8(b, 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00));
            return i + 6;
        }
    }
    put_utf8(b, c >= 0xd800 && c < 0xe000 ? 0xfffd : c);
    return i;
}

static struct str unescape(struct json *j, struct str s)
{
    struct buf b;
    buf_init(&b, j->t->arena);
    for (size_t i = 0; i < s.n;) {
        if (s.p[i] == '\\' && i + 1 < s.n) {
            i = unescape_one(&b, s, i + 1);
        } else {
            ptrdiff_t next = str_find_char(s, '\\', i + 1);
            size_t to = next < 0 ? s.n : (size_t)next;
            buf_str(&b, str_sub(s, i, to - i));
            i = to;
        }
    }
    return buf_take(&b);
}

static struct str quoted(struct json *j)
{
    char quote = peek(j);
    size_t start = ++j->at;
    uint32_t line = j->line;
    bool escapes = false;
    while (j->at < j->text.n && j->text.p[j->at] != quote) {
        if (j->text.p[j->at] == '\\') {
            escapes = true;
            j->at++;
        }
        if (j->at < j->text.n)
            j->line += j->text.p[j->at++] == '\n';
    }
    struct str s = str_sub(j->text, start, j->at - start);
    if (j->at >= j->text.n) {
        j->line = line;
        fail(j, "a string is not closed");
    }
    j->at += j->at < j->text.n;
    if (s.n > TREE_TEXT_MAX) {
        tree_note(j->t, ERR_LIMIT, line, "a value of %zu bytes was cut", s.n);
        s.n = TREE_TEXT_MAX;
    }
    return escapes ? unescape(j, s) : s;
}

static struct str bare(struct json *j)
{
    size_t start = j->at;
    while (j->at < j->text.n &&
           !strchr(" \t\r\n,:[]{}\"'/", j->text.p[j->at] ? j->text.p[j->at] : ' '))
        j->at++;
    struct str s = str_sub(j->text, start, j->at - start);
    return s.n > TREE_TEXT_MAX ? str_sub(s, 0, TREE_TEXT_MAX) : s;
}

static bool is_quote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

static uint32_t current(const struct json *j)
{
    return j->depth ? j->stack[j->depth - 1] : TREE_NONE;
}

static void open_container(struct json *j, enum tree_type type, struct str key, uint32_t line)
{
    j->at++;
    if (j->depth == TREE_DEPTH_MAX) {
        tree_note(j->t, ERR_LIMIT, j->line, "nested deeper than %d", TREE_DEPTH_MAX);
        j->failed = true;
        return;
    }
    uint32_t node = tree_add(j->t, current(j), type, key, STR_NONE, line);
    if (node)
        j->stack[j->depth++] = node;
}

// The value at the current place, under KEY of line LINE.
static void value(struct json *j, struct str key, uint32_t line)
{
    char c = peek(j);
    if (c == '{' || c == '[') {
        open_container(j, c == '{' ? TREE_MAP : TREE_LIST, key, line);
        return;
    }
    uint32_t parent = current(j);
    if (is_quote(c)) {
        struct str s = quoted(j);
        uint32_t node = tree_add(j->t, parent, TREE_STRING, key, s, line);
        if (node) {
            j->t->nodes.v[node].quoted = true;
            tree_close(j->t, node, j->line);
        }
        return;
    }
    struct str s = bare(j);
    if (s.n == 0) {
        fail(j, j->at < j->text.n ? "a value is missing" : "the text ends too early");
        return;
    }
    enum tree_type type = tree_scalar_type(s);
    if (type == TREE_STRING)
        fail(j, "a value without quotes");
    else
        tree_add(j->t, parent, type, key, s, line);
}

// What comes next inside a map: its end, or a key and its value.
static void entry(struct json *j)
{
    uint32_t line = j->line;
    if (!is_quote(peek(j)) && (peek(j) == '[' || peek(j) == '{' || peek(j) == ':')) {
        fail(j, "a key is missing");
        return;
    }
    struct str key = is_quote(peek(j)) ? quoted(j) : bare(j);
    skip_space(j);
    if (peek(j) != ':') {
        fail(j, "a key without a value");
        return;
    }
    j->at++;
    skip_space(j);
    value(j, key, line);
}

static void step(struct json *j)
{
    skip_space(j);
    char c = peek(j);
    if (j->at >= j->text.n) {
        fail(j, "the text ends too early");
    } else if (c == ',') {
        j->at++;
    } else if (c == '}' || c == ']') {
        bool map = j->t->nodes.v[current(j)].type == TREE_MAP;
        if (map != (c == '}'))
            fail(j, "brackets do not match");
        j->at++;
        tree_close(j->t, current(j), j->line);
        j->depth--;
    } else if (j->t->nodes.v[current(j)].type == TREE_MAP) {
        entry(j);
    } else {
        value(j, STR_NONE, j->line);
    }
}

void tree_parse_json(struct tree *t, struct str text)
{
    struct json j = {.t = t, .text = text, .line = 1};
    if (str_starts(text, STR("\xef\xbb\xbf")))
        j.at = 3;
    skip_space(&j);
    if (j.at >= text.n)
        return;
    value(&j, STR_NONE, j.line);
    while (j.depth && !j.failed && !t->full)
        step(&j);
    while (j.depth)
        tree_close(t, j.stack[--j.depth], j.line);
    skip_space(&j);
    if (!j.failed && !t->full && j.at < text.n)
        fail(&j, "text behind the document was not read");
}

// Lock files, bundles and bulk data say nothing about how a service is run.
static bool is_data(const struct read_job *job)
{
    struct str base = path_base(job->file->path);
    if (path_match(STR("*{.min.json,-lock.json,.lock.json,.map,.geojson,.tsbuildinfo}"), base) ||
        str_eq(base, STR("npm-shrinkwrap.json")))
        return true;
    if (path_match(STR("*.{tf,tofu,tfvars}.json"), base))
        return true; // Terraform in JSON: hcl.c reads it
    return job->text.n > JSON_DATA_MAX && !config_kind_known_name(job->file->path);
}

static void read_json(struct read_job *job)
{
    if (!is_data(job))
        config_read(job, tree_parse_json, "json");
}

const struct reader reader_json = {
    .name = "json",
    .languages = "json",
    .read = read_json,
};
