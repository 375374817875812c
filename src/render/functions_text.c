// Functions on texts. The last argument is what the pipeline hands on.
#include "base/limits.h"
#include "render/eval.h"

#include <stdio.h>
#include <string.h>

static struct value *text(struct call *c, struct str s)
{
    work_bytes(c->w, s.n);
    return value_string(c->w, s);
}

static struct value *taken(struct call *c, struct buf *b)
{
    if (b->truncated)
        return work_stop(c->w, "more than %d bytes of output", RENDER_OUTPUT_MAX);
    return text(c, buf_take(b));
}

static void begin(struct call *c, struct buf *b)
{
    buf_init(b, c->w->a);
    b->limit = RENDER_OUTPUT_MAX;
}

static struct value *indented(struct call *c, bool newline)
{
    struct str s = call_text(c, 1), line;
    int64_t n = call_int(c, 0);
    struct buf b;
    begin(c, &b);
    n = n < 0 ? 0 : n > 200 ? 200 : n;
    bool first = !newline;
    while (work_step(c->w, 1) && s.p && str_split(&s, '\n', &line)) {
        if (!first)
            buf_char(&b, '\n');
        first = false;
        buf_printf(&b, "%*s", (int)n, "");
        buf_str(&b, line);
    }
    return taken(c, &b);
}

static struct value *do_indent(struct call *c)
{
    return indented(c, false);
}

static struct value *do_nindent(struct call *c)
{
    return indented(c, true);
}

static struct value *quoted(struct call *c, bool single)
{
    struct buf b;
    begin(c, &b);
    for (uint32_t i = 0; i < c->n; i++) {
        if (c->v[i]->type == VALUE_NIL && !c->v[i]->text.n)
            continue;
        if (b.n)
            buf_char(&b, ' ');
        struct str s = call_text(c, i);
        if (single)
            buf_char(&b, '\'');
        buf_str(&b, single ? s : value_quoted(c->w, s));
        if (single)
            buf_char(&b, '\'');
    }
    return taken(c, &b);
}

static struct value *do_quote(struct call *c)
{
    return quoted(c, false);
}

static struct value *do_squote(struct call *c)
{
    return quoted(c, true);
}

static struct value *do_trim(struct call *c)
{
    return text(c, str_trim(call_text(c, 0)));
}

static bool in_set(char x, struct str set)
{
    return str_find_char(set, x, 0) >= 0;
}

static struct value *do_trim_all(struct call *c)
{
    struct str set = call_text(c, 0), s = call_text(c, 1);
    while (s.n && in_set(s.p[0], set))
        s = str_from(s, 1);
    while (s.n && in_set(s.p[s.n - 1], set))
        s.n--;
    return text(c, s);
}

static struct value *do_trim_prefix(struct call *c)
{
    struct str prefix = call_text(c, 0), s = call_text(c, 1);
    return text(c, str_starts(s, prefix) ? str_from(s, prefix.n) : s);
}

static struct value *do_trim_suffix(struct call *c)
{
    struct str suffix = call_text(c, 0), s = call_text(c, 1);
    return text(c, str_ends(s, suffix) ? str_sub(s, 0, s.n - suffix.n) : s);
}

static struct value *do_trunc(struct call *c)
{
    int64_t n = call_int(c, 0);
    struct str s = call_text(c, 1);
    if (n >= 0)
        return text(c, str_sub(s, 0, (size_t)n));
    return text(c, (size_t)-n < s.n ? str_from(s, s.n - (size_t)-n) : s);
}

static struct value *do_replace(struct call *c)
{
    struct str from = call_text(c, 0), to = call_text(c, 1), s = call_text(c, 2);
    struct buf b;
    begin(c, &b);
    size_t start = 0;
    ptrdiff_t at;
    while (from.n && (at = str_find(s, from, start)) >= 0 && work_step(c->w, 1)) {
        buf_str(&b, str_sub(s, start, (size_t)at - start));
        buf_str(&b, to);
        start = (size_t)at + from.n;
    }
    buf_str(&b, str_from(s, start));
    return taken(c, &b);
}

static struct value *cased(struct call *c, char first, char last, bool words)
{
    struct buf b;
    begin(c, &b);
    struct str s = call_text(c, 0);
    for (size_t i = 0; i < s.n; i++) {
        char x = s.p[i];
        bool starts = i == 0 || s.p[i - 1] == ' ';
        buf_char(&b, x >= first && x <= last && (!words || starts) ? (char)(x ^ 0x20) : x);
    }
    return taken(c, &b);
}

static struct value *do_lower(struct call *c)
{
    return cased(c, 'A', 'Z', false);
}

static struct value *do_upper(struct call *c)
{
    return cased(c, 'a', 'z', false);
}

static struct value *do_title(struct call *c)
{
    return cased(c, 'a', 'z', true);
}

static struct value *do_camelcase(struct call *c)
{
    struct buf b;
    begin(c, &b);
    struct str s = call_text(c, 0);
    bool up = true;
    for (size_t i = 0; i < s.n; i++) {
        char x = s.p[i];
        if (x == '_' || x == '-' || x == ' ') {
            up = true;
            continue;
        }
        buf_char(&b, up && x >= 'a' && x <= 'z' ? (char)(x ^ 0x20) : x);
        up = false;
    }
    return taken(c, &b);
}

static struct value *separated(struct call *c, char separator)
{
    struct buf b;
    begin(c, &b);
    struct str s = call_text(c, 0);
    for (size_t i = 0; i < s.n; i++) {
        char x = s.p[i];
        bool upper = x >= 'A' && x <= 'Z';
        if (upper && i && s.p[i - 1] >= 'a' && s.p[i - 1] <= 'z')
            buf_char(&b, separator);
        buf_char(&b, upper ? (char)(x + 32) : x == '_' || x == '-' || x == ' ' ? separator : x);
    }
    return taken(c, &b);
}

static struct value *do_snakecase(struct call *c)
{
    return separated(c, '_');
}

static struct value *do_kebabcase(struct call *c)
{
    return separated(c, '-');
}

static struct value *do_contains(struct call *c)
{
    return value_bool(c->w, str_contains(call_text(c, 1), call_text(c, 0)));
}

static struct value *do_has_prefix(struct call *c)
{
    return value_bool(c->w, str_starts(call_text(c, 1), call_text(c, 0)));
}

static struct value *do_has_suffix(struct call *c)
{
    return value_bool(c->w, str_ends(call_text(c, 1), call_text(c, 0)));
}

static struct value *do_repeat(struct call *c)
{
    struct buf b;
    begin(c, &b);
    struct str s = call_text(c, 1);
    for (int64_t n = call_int(c, 0); n > 0 && !b.truncated && work_step(c->w, 1); n--)
        buf_str(&b, s);
    return taken(c, &b);
}

static struct value *do_substr(struct call *c)
{
    int64_t from = call_int(c, 0), to = call_int(c, 1);
    struct str s = call_text(c, 2);
    from = from < 0 ? 0 : from;
    if (to < 0 || to > (int64_t)s.n)
        to = (int64_t)s.n;
    return text(c, from >= to ? STR("") : str_sub(s, (size_t)from, (size_t)(to - from)));
}

static struct value *do_nospace(struct call *c)
{
    struct buf b;
    begin(c, &b);
    struct str s = call_text(c, 0);
    for (size_t i = 0; i < s.n; i++)
        if (!in_set(s.p[i], STR(" \t\r\n")))
            buf_char(&b, s.p[i]);
    return taken(c, &b);
}

static struct value *do_cat(struct call *c)
{
    struct buf b;
    begin(c, &b);
    for (uint32_t i = 0; i < c->n; i++) {
        if (i)
            buf_char(&b, ' ');
        buf_str(&b, call_text(c, i));
    }
    return taken(c, &b);
}

static struct value *do_print(struct call *c)
{
    struct buf b;
    begin(c, &b);
    for (uint32_t i = 0; i < c->n; i++)
        buf_str(&b, call_text(c, i));
    return taken(c, &b);
}

static struct value *do_println(struct call *c)
{
    struct value *v = do_cat(c);
    return v ? text(c, arena_join(c->w->a, v->text, STR("\n"))) : NULL;
}

static void put_padded(struct buf *b, struct str s, int width, char fill, bool left)
{
    for (int i = (int)s.n; !left && i < width; i++)
        buf_char(b, fill);
    buf_str(b, s);
    for (int i = (int)s.n; left && i < width; i++)
        buf_char(b, ' ');
}

// One %verb of a format: FORMAT begins behind the %, *USED becomes its length.
static void put_verb(struct call *c, struct buf *b, struct str format, uint32_t *arg, size_t *used)
{
    enum { WIDTH_MAX = 200 };
    size_t at = 0;
    bool left = false, zero = false;
    int width = 0, precision = -1;
    for (; at < format.n && in_set(format.p[at], STR("+-# 0")); at++) {
        left |= format.p[at] == '-';
        zero |= format.p[at] == '0';
    }
    for (; at < format.n && in_set(format.p[at], STR("0123456789")); at++)
        width = width < WIDTH_MAX ? width * 10 + (format.p[at] - '0') : WIDTH_MAX;
    if (at < format.n && format.p[at] == '.')
        for (at++, precision = 0; at < format.n && in_set(format.p[at], STR("0123456789")); at++)
            precision = precision < WIDTH_MAX ? precision * 10 + (format.p[at] - '0') : WIDTH_MAX;
    char verb = at < format.n ? format.p[at++] : '%';
    *used = at;
    if (verb == '%') {
        buf_char(b, '%');
        return;
    }
    if (*arg >= c->n) {
        buf_c(b, "%!(MISSING)");
        return;
    }
    uint32_t i = (*arg)++;
    struct str s = call_text(c, i);
    if (value_is_unknown(c->v[i]) || c->v[i]->type == VALUE_NIL)
        verb = verb == 'q' ? 'q' : 's';
    if (verb == 'f')
        s = arena_printf(c->w->a, "%.*f", precision < 0 ? 6 : precision, call_double(c, i));
    else if (verb == 'x' || verb == 'X')
        s = arena_printf(c->w->a, verb == 'x' ? "%llx" : "%llX", (long long)call_int(c, i));
    else if (verb == 'q')
        s = value_quoted(c->w, s);
    else if (verb == 's' && precision >= 0)
        s = str_sub(s, 0, (size_t)precision);
    put_padded(b, s, width > WIDTH_MAX ? WIDTH_MAX : width, zero && !left ? '0' : ' ', left);
}

static struct value *do_printf(struct call *c)
{
    struct str format = call_text(c, 0);
    struct buf b;
    begin(c, &b);
    uint32_t arg = 1;
    for (size_t at = 0; at < format.n && work_step(c->w, 1);) {
        ptrdiff_t percent = str_find_char(format, '%', at);
        size_t end = percent < 0 ? format.n : (size_t)percent, used = 0;
        buf_str(&b, str_sub(format, at, end - at));
        if (percent < 0)
            break;
        put_verb(c, &b, str_from(format, end + 1), &arg, &used);
        at = end + 1 + used;
    }
    return taken(c, &b);
}

// What is not there stays so: compared, it is no text; printed, it is unknown.
static struct value *do_to_string(struct call *c)
{
    if (c->v[0]->type == VALUE_NIL)
        return c->v[0]->text.n ? c->v[0] : text(c, STR(""));
    return text(c, call_text(c, 0));
}

static struct value *do_split_list(struct call *c)
{
    struct str separator = call_text(c, 0), s = call_text(c, 1);
    struct value *list = value_list(c->w);
    ptrdiff_t at;
    while (separator.n && (at = str_find(s, separator, 0)) >= 0 && work_step(c->w, 1)) {
        value_push(c->w, list, value_string(c->w, str_sub(s, 0, (size_t)at)));
        s = str_from(s, (size_t)at + separator.n);
    }
    value_push(c->w, list, value_string(c->w, s));
    return list;
}

static struct value *do_split(struct call *c) // a map: _0, _1, ...
{
    struct value *list = do_split_list(c), *map = value_map(c->w);
    for (uint32_t i = 0; i < list->items.n; i++)
        value_set(c->w, map, arena_printf(c->w->a, "_%u", i), list->items.v[i]);
    return map;
}

static struct value *do_join(struct call *c)
{
    struct buf b;
    begin(c, &b);
    struct str separator = call_text(c, 0);
    const struct value *list = c->v[1];
    if (list->type != VALUE_LIST)
        return text(c, call_text(c, 1));
    for (uint32_t i = 0; i < list->items.n && work_step(c->w, 1); i++) {
        if (i)
            buf_str(&b, separator);
        buf_str(&b, value_text(c->w, list->items.v[i]));
    }
    return taken(c, &b);
}

static struct value *do_b64enc(struct call *c)
{
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    struct str s = call_text(c, 0);
    struct buf b;
    begin(c, &b);
    for (size_t i = 0; i < s.n; i += 3) {
        uint32_t bits = (uint32_t)(unsigned char)s.p[i] << 16;
        if (i + 1 < s.n)
            bits |= (uint32_t)(unsigned char)s.p[i + 1] << 8;
        if (i + 2 < s.n)
            bits |= (unsigned char)s.p[i + 2];
        buf_char(&b, digits[bits >> 18]);
        buf_char(&b, digits[bits >> 12 & 63]);
        buf_char(&b, i + 1 < s.n ? digits[bits >> 6 & 63] : '=');
        buf_char(&b, i + 2 < s.n ? digits[bits & 63] : '=');
    }
    return taken(c, &b);
}

static struct value *do_base(struct call *c)
{
    return text(c, path_base(call_text(c, 0)));
}

static struct value *do_dir(struct call *c)
{
    return text(c, path_directory(call_text(c, 0)));
}

const struct function functions_text[] = {
    {"indent", 2, 2, UNKNOWN_TAKEN, do_indent},
    {"nindent", 2, 2, UNKNOWN_TAKEN, do_nindent},
    {"quote", 0, 20, UNKNOWN_TAKEN, do_quote},
    {"squote", 0, 20, UNKNOWN_TAKEN, do_squote},
    {"trim", 1, 1, UNKNOWN_TAKEN, do_trim},
    {"trimAll", 2, 2, UNKNOWN_SPREADS, do_trim_all},
    {"trimPrefix", 2, 2, UNKNOWN_TAKEN, do_trim_prefix},
    {"trimSuffix", 2, 2, UNKNOWN_TAKEN, do_trim_suffix},
    {"trunc", 2, 2, UNKNOWN_SPREADS, do_trunc},
    {"replace", 3, 3, UNKNOWN_SPREADS, do_replace},
    {"lower", 1, 1, UNKNOWN_SPREADS, do_lower},
    {"upper", 1, 1, UNKNOWN_SPREADS, do_upper},
    {"title", 1, 1, UNKNOWN_SPREADS, do_title},
    {"untitle", 1, 1, UNKNOWN_SPREADS, do_to_string},
    {"camelcase", 1, 1, UNKNOWN_SPREADS, do_camelcase},
    {"snakecase", 1, 1, UNKNOWN_SPREADS, do_snakecase},
    {"kebabcase", 1, 1, UNKNOWN_SPREADS, do_kebabcase},
    {"contains", 2, 2, UNKNOWN_SPREADS, do_contains},
    {"hasPrefix", 2, 2, UNKNOWN_SPREADS, do_has_prefix},
    {"hasSuffix", 2, 2, UNKNOWN_SPREADS, do_has_suffix},
    {"repeat", 2, 2, UNKNOWN_SPREADS, do_repeat},
    {"substr", 3, 3, UNKNOWN_SPREADS, do_substr},
    {"nospace", 1, 1, UNKNOWN_SPREADS, do_nospace},
    {"cat", 0, 60, UNKNOWN_TAKEN, do_cat},
    {"print", 0, 60, UNKNOWN_TAKEN, do_print},
    {"println", 0, 60, UNKNOWN_TAKEN, do_println},
    {"printf", 1, 60, UNKNOWN_TAKEN, do_printf},
    {"toString", 1, 1, UNKNOWN_TAKEN, do_to_string},
    {"splitList", 2, 2, UNKNOWN_SPREADS, do_split_list},
    {"split", 2, 2, UNKNOWN_SPREADS, do_split},
    {"join", 2, 2, UNKNOWN_SPREADS, do_join},
    {"b64enc", 1, 1, UNKNOWN_SPREADS, do_b64enc},
    {"base", 1, 1, UNKNOWN_SPREADS, do_base},
    {"dir", 1, 1, UNKNOWN_SPREADS, do_dir},
    {"b64dec", 1, 1, UNKNOWN_SPREADS, NULL},
    {"sha1sum", 1, 1, UNKNOWN_SPREADS, NULL},
    {"sha256sum", 1, 1, UNKNOWN_SPREADS, NULL},
    {"adler32sum", 1, 1, UNKNOWN_SPREADS, NULL},
    {"randAlphaNum", 1, 1, UNKNOWN_SPREADS, NULL},
    {"randAlpha", 1, 1, UNKNOWN_SPREADS, NULL},
    {"randNumeric", 1, 1, UNKNOWN_SPREADS, NULL},
    {"randAscii", 1, 1, UNKNOWN_SPREADS, NULL},
    {"uuidv4", 0, 0, UNKNOWN_SPREADS, NULL},
    {"now", 0, 0, UNKNOWN_SPREADS, NULL},
    {"date", 1, 3, UNKNOWN_SPREADS, NULL},
    {"lookup", 4, 4, UNKNOWN_TAKEN, NULL},
    {"genCA", 2, 3, UNKNOWN_SPREADS, NULL},
    {"genSignedCert", 5, 6, UNKNOWN_TAKEN, NULL},
    {"genSelfSignedCert", 4, 5, UNKNOWN_TAKEN, NULL},
    {"genPrivateKey", 1, 1, UNKNOWN_SPREADS, NULL},
    {"htpasswd", 2, 2, UNKNOWN_SPREADS, NULL},
    {"bcrypt", 1, 1, UNKNOWN_SPREADS, NULL},
    {"derivePassword", 5, 5, UNKNOWN_TAKEN, NULL},
    {"encryptAES", 2, 2, UNKNOWN_SPREADS, NULL},
    {"getHostByName", 1, 1, UNKNOWN_SPREADS, NULL},
    {NULL, 0, 0, UNKNOWN_TAKEN, NULL},
};
