// Text slices; see str.h for the contracts.
#include "base/str.h"

#include "base/limits.h"

#include <errno.h>
#include <math.h>
#include <string.h>

struct str str_c(const char *text)
{
    return text ? (struct str){text, strlen(text)} : STR_NONE;
}

static char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c;
}

bool str_eq_nocase(struct str a, struct str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (lower(a.p[i]) != lower(b.p[i]))
            return false;
    return true;
}

int str_cmp(struct str a, struct str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

bool str_starts(struct str s, struct str prefix)
{
    return s.n >= prefix.n && str_eq(str_sub(s, 0, prefix.n), prefix);
}

bool str_ends(struct str s, struct str suffix)
{
    return s.n >= suffix.n && str_eq(str_from(s, s.n - suffix.n), suffix);
}

bool str_starts_nocase(struct str s, struct str prefix)
{
    return s.n >= prefix.n && str_eq_nocase(str_sub(s, 0, prefix.n), prefix);
}

bool str_ends_nocase(struct str s, struct str suffix)
{
    return s.n >= suffix.n && str_eq_nocase(str_from(s, s.n - suffix.n), suffix);
}

static inline bool among(const char *words, struct str word, bool fold)
{
    for (const char *at = words; word.n; at++) {
        size_t n = 0;
        while (n < word.n && at[n] && at[n] != ' ' &&
               (at[n] == word.p[n] || (fold && lower(at[n]) == lower(word.p[n]))))
            n++;
        at += n;
        if (n == word.n && (*at == ' ' || !*at))
            return true;
        while (*at && *at != ' ')
            at++;
        if (!*at)
            break;
    }
    return false;
}

bool str_among(const char *words, struct str word)
{
    return among(words, word, false);
}

bool str_among_nocase(const char *words, struct str word)
{
    return among(words, word, true);
}

size_t str_put_utf8(char *to, uint32_t c)
{
    if (c < 0x80) {
        to[0] = (char)c;
        return 1;
    }
    size_t n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    static const unsigned char lead[] = {0, 0, 0xC0, 0xE0, 0xF0};
    for (size_t i = n - 1; i > 0; i--, c >>= 6)
        to[i] = (char)(0x80 | (c & 0x3F));
    to[0] = (char)(lead[n] | c);
    return n;
}

ptrdiff_t str_find(struct str s, struct str needle, size_t from)
{
    if (from > s.n || needle.n > s.n - from)
        return -1;
    if (needle.n == 0)
        return (ptrdiff_t)from;
    const char *hit = memmem(s.p + from, s.n - from, needle.p, needle.n);
    return hit ? hit - s.p : -1;
}

ptrdiff_t str_find_char(struct str s, char c, size_t from)
{
    if (from >= s.n)
        return -1;
    const char *hit = memchr(s.p + from, c, s.n - from);
    return hit ? hit - s.p : -1;
}

ptrdiff_t str_rfind_char(struct str s, char c)
{
    for (size_t i = s.n; i > 0; i--)
        if (s.p[i - 1] == c)
            return (ptrdiff_t)i - 1;
    return -1;
}

bool str_contains(struct str s, struct str needle)
{
    return str_find(s, needle, 0) >= 0;
}

bool str_contains_nocase(struct str s, struct str needle)
{
    char first = needle.n ? lower(needle.p[0]) : 0;
    for (size_t i = 0; i + needle.n <= s.n; i++)
        if (!needle.n ||
            (lower(s.p[i]) == first && str_eq_nocase((struct str){s.p + i, needle.n}, needle)))
            return true;
    return false;
}

struct str str_sub(struct str s, size_t from, size_t n)
{
    if (from > s.n)
        from = s.n;
    if (n > s.n - from)
        n = s.n - from;
    return (struct str){s.p ? s.p + from : NULL, n};
}

struct str str_from(struct str s, size_t from)
{
    return str_sub(s, from, s.n);
}

static bool is_space(char c)
{
    return c == ' ' || (c >= '\t' && c <= '\r');
}

struct str str_trim(struct str s)
{
    while (s.n && is_space(s.p[0]))
        s = str_from(s, 1);
    while (s.n && is_space(s.p[s.n - 1]))
        s.n--;
    return s;
}

bool str_split(struct str *rest, char separator, struct str *part)
{
    if (!rest->p)
        return false;
    ptrdiff_t at = str_find_char(*rest, separator, 0);
    if (at < 0) {
        *part = *rest;
        *rest = STR_NONE;
    } else {
        *part = str_sub(*rest, 0, (size_t)at);
        *rest = str_from(*rest, (size_t)at + 1);
    }
    return true;
}

bool str_line(struct str *rest, struct str *line)
{
    if (!rest->p || rest->n == 0)
        return false;
    if (!str_split(rest, '\n', line))
        return false;
    if (line->n && line->p[line->n - 1] == '\r')
        line->n--;
    return true;
}

uint64_t str_hash(struct str s)
{
    const uint64_t prime = 0x9e3779b97f4a7c15u;
    uint64_t h = s.n * prime, word = 0;
    size_t i = 0;
    for (; i + 8 <= s.n; i += 8) {
        memcpy(&word, s.p + i, 8);
        h = (h ^ word) * prime;
        h ^= h >> 29;
    }
    word = 0;
    if (i < s.n)
        memcpy(&word, s.p + i, s.n - i);
    h = (h ^ word) * prime;
    return h ^ (h >> 32);
}

bool str_int(struct str s, int64_t *value)
{
    bool negative = false, digit = false;
    int64_t v = 0;
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (i == 0 && (c == '-' || c == '+')) {
            negative = c == '-';
        } else if (c == '_' && digit) {
            continue;
        } else if (c >= '0' && c <= '9') {
            if (v > (INT64_MAX - 9) / 10)
                return false;
            v = v * 10 + (c - '0');
            digit = true;
        } else {
            return false;
        }
    }
    if (digit)
        *value = negative ? -v : v;
    return digit;
}

bool str_double(struct str s, double *value)
{
    char text[64];
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '_')
            continue;
        if (n + 1 >= sizeof text || !memchr("0123456789+-.eE", s.p[i], 15))
            return false;
        text[n++] = s.p[i];
    }
    if (n == 0)
        return false;
    text[n] = 0;
    char *end;
    errno = 0;
    double v = strtod(text, &end);
    if (*end || errno == ERANGE || !isfinite(v))
        return false;
    *value = v;
    return true;
}

struct str path_base(struct str path)
{
    ptrdiff_t slash = str_rfind_char(path, '/');
    return slash < 0 ? path : str_from(path, (size_t)slash + 1);
}

struct str path_directory(struct str path)
{
    ptrdiff_t slash = str_rfind_char(path, '/');
    return str_sub(path, 0, slash < 0 ? 0 : (size_t)slash);
}

struct str path_extension(struct str path)
{
    struct str base = path_base(path);
    ptrdiff_t dot = str_rfind_char(base, '.');
    return dot <= 0 ? STR("") : str_from(base, (size_t)dot + 1);
}

struct str path_rendered(struct str path)
{
    struct str extension = path_extension(path);
    bool template = str_eq(extension, STR("j2")) || str_eq(extension, STR("jinja2"));
    return template ? str_sub(path, 0, path.n - extension.n - 1) : path;
}

bool path_under(struct str path, struct str directory)
{
    if (directory.n == 0)
        return true;
    return str_starts(path, directory) && (path.n == directory.n || path.p[directory.n] == '/');
}

// One [set] of a pattern against C; *N receives its length, 0 when it is not closed.
static bool match_set(struct str pattern, char c, size_t *n)
{
    ptrdiff_t close = str_find_char(pattern, ']', 2);
    if (close < 0) {
        *n = 0;
        return false;
    }
    *n = (size_t)close + 1;
    bool negated = pattern.p[1] == '!' || pattern.p[1] == '^', hit = false;
    for (size_t i = negated ? 2 : 1; i < (size_t)close; i++) {
        if (i + 2 < (size_t)close && pattern.p[i + 1] == '-') {
            hit |= c >= pattern.p[i] && c <= pattern.p[i + 2];
            i += 2;
        } else {
            hit |= c == pattern.p[i];
        }
    }
    return hit != negated && c != '/';
}

static bool match(struct str p, struct str s, int depth, int *steps);

static bool match_braces(struct str p, struct str s, int depth, int *steps)
{
    ptrdiff_t close = str_find_char(p, '}', 1);
    if (close < 0)
        return s.n && s.p[0] == '{' && match(str_from(p, 1), str_from(s, 1), depth + 1, steps);
    struct str choices = str_sub(p, 1, (size_t)close - 1), choice;
    struct str rest = str_from(p, (size_t)close + 1);
    while (str_split(&choices, ',', &choice))
        if (str_starts(s, choice) && match(rest, str_from(s, choice.n), depth + 1, steps))
            return true;
    return false;
}

static bool match_star(struct str p, struct str s, int depth, int *steps)
{
    bool deep = p.n > 1 && p.p[1] == '*';
    struct str rest = str_from(p, deep ? 2 : 1);
    if (deep && rest.n && rest.p[0] == '/' && match(str_from(rest, 1), s, depth + 1, steps))
        return true; // "**/" also matches no directory at all
    for (size_t i = 0; i <= s.n; i++) {
        if (match(rest, str_from(s, i), depth + 1, steps))
            return true;
        if (i < s.n && s.p[i] == '/' && !deep)
            return false;
    }
    return false;
}

static bool match(struct str p, struct str s, int depth, int *steps)
{
    while (p.n) {
        if (--*steps < 0 || depth > 64)
            return false;
        if (p.p[0] == '*')
            return match_star(p, s, depth, steps);
        if (p.p[0] == '{')
            return match_braces(p, s, depth, steps);
        size_t n = 1;
        if (s.n == 0)
            return false;
        if (p.p[0] == '[' ? !match_set(p, s.p[0], &n)
                          : p.p[0] != s.p[0] && !(p.p[0] == '?' && s.p[0] != '/'))
            return false;
        if (n == 0)
            return false;
        p = str_from(p, n);
        s = str_from(s, 1);
    }
    return s.n == 0;
}

bool path_match(struct str pattern, struct str path)
{
    int steps = PATTERN_STEPS_MAX;
    return match(pattern, path, 0, &steps);
}
