/* The common part of all readers of manifests and lock files. Names and versions come from files
 * that anybody may write, so they pass one gate here: bounded, printable, without passwords. */
#include "read/manifest/manifest.h"

#include "base/limits.h"
#include "read/config/mask.h"

#include <string.h>

bool manifest_begin(struct manifest *m, struct read_job *job, const char *ecosystem)
{
    *m = (struct manifest){.job = job, .ecosystem = ecosystem};
    return job->file->role == ROLE_PRODUCTION;
}

void manifest_note(struct manifest *m, uint32_t line, const char *kind, struct str text)
{
    facts_add(m->job->out, note, .path = m->job->file->path, .line = line, .kind = str_c(kind),
              .text = text);
}

static bool is_name(struct str name)
{
    if (name.n == 0 || name.n > MANIFEST_NAME_MAX)
        return false;
    for (size_t i = 0; i < name.n; i++)
        if (name.p[i] <= ' ' || name.p[i] > '~')
            return false;
    return true;
}

// TEXT on one printable line of at most MANIFEST_NAME_MAX bytes.
static struct str printable(struct arena *a, struct str text)
{
    text = str_trim(text);
    if (!text.p)
        return STR_NONE;
    bool url = str_contains(str_sub(text, 0, MANIFEST_NAME_MAX), STR("://"));
    if (url) // the margin: no password is cut in two and so overlooked
        text = mask_text(a, str_sub(text, 0, (size_t)MANIFEST_NAME_MAX * 4));
    text = arena_str(a, str_sub(text, 0, MANIFEST_NAME_MAX));
    char *p = (char *)text.p;
    for (size_t i = 0; i < text.n; i++)
        if (p[i] < ' ' || p[i] > '~')
            p[i] = p[i] == '\n' || p[i] == '\t' || p[i] == '\r' ? ' ' : '?';
    return text;
}

int64_t manifest_add(struct manifest *m, struct manifest_row row)
{
    if (m->full)
        return FACT_NO_ROW;
    if (m->rows == MANIFEST_ROWS_MAX) {
        m->full = true;
        manifest_note(m, row.line, "cut", STR("more packages than are kept"));
        return FACT_NO_ROW;
    }
    m->rows++; // what is no name counts, too: it costs as much
    row.name = str_trim(row.name);
    if (!is_name(row.name))
        return FACT_NO_ROW;
    struct arena *a = m->job->scratch;
    return facts_add(m->job->out, dependency, .path = m->job->file->path, .line = row.line,
                     .unit = (int64_t)m->job->file->unit + 1, .ecosystem = str_c(m->ecosystem),
                     .name = row.name, .constraint_text = printable(a, row.constraint),
                     .resolved = row.resolved.n ? printable(a, row.resolved) : STR_NONE,
                     .direct = row.direct, .scope = str_c(row.scope));
}

struct fact_dependency *manifest_row(struct manifest *m, int64_t number)
{
    return number == FACT_NO_ROW ? NULL : facts_row(m->job->out, FACT_dependency, number);
}

uint32_t manifest_parse(struct manifest *m, struct tree *t,
                        void (*parse)(struct tree *t, struct str text))
{
    tree_init(t, m->job->scratch);
    if (m->job->text.n > FILE_PARSE_MAX)
        return TREE_NONE;
    parse(t, m->job->text);
    return t->documents.n ? t->documents.v[0] : TREE_NONE;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

struct str manifest_exact(struct str version, uint32_t parts)
{
    version = str_trim(version);
    while (version.n && (version.p[0] == '=' || version.p[0] == ' '))
        version = str_from(version, 1);
    if (version.n && (version.p[0] == 'v' || version.p[0] == 'V'))
        version = str_from(version, 1);
    if (version.n == 0 || !is_digit(version.p[0]) || version.p[version.n - 1] == '+')
        return STR_NONE;
    uint32_t found = 0;
    size_t i = 0;
    while (i < version.n && is_digit(version.p[i])) {
        found++;
        while (i < version.n && is_digit(version.p[i]))
            i++;
        if (i < version.n && version.p[i] == '.')
            i++;
    }
    bool wild = i < version.n && (version.p[i] == 'x' || version.p[i] == 'X');
    if (found < parts || (wild && version.p[i - 1] == '.'))
        return STR_NONE;
    for (; i < version.n; i++) {
        char c = version.p[i];
        if (!is_digit(c) && !is_letter(c) && !memchr(".-+_!~", c, 6))
            return STR_NONE;
    }
    return version;
}

struct str manifest_unquote(struct str s)
{
    s = str_trim(s);
    if (s.n >= 2 && (s.p[0] == '"' || s.p[0] == '\'') && s.p[s.n - 1] == s.p[0])
        return str_sub(s, 1, s.n - 2);
    return s;
}

struct str manifest_until(struct str s, const char *stops)
{
    size_t n = 0;
    while (n < s.n && (s.p[n] == 0 || !strchr(stops, s.p[n])))
        n++;
    return str_sub(s, 0, n);
}

bool manifest_among(struct str name, const char *words)
{
    struct str rest = str_c(words), word;
    while (name.n && str_split(&rest, ' ', &word))
        if (str_eq_nocase(word, name))
            return true;
    return false;
}

bool manifest_says(struct str name, const char *words)
{
    for (size_t i = 0; i < name.n;) {
        size_t from = i;
        while (i < name.n && is_letter(name.p[i]))
            i++;
        if (manifest_among(str_sub(name, from, i - from), words))
            return true;
        i += i == from;
        while (i < name.n && !is_letter(name.p[i]))
            i++;
    }
    return false;
}

bool manifest_is_development(struct str name)
{
    return manifest_says(name, "dev devel develop development test tests testing lint linting "
                               "linters style quality doc docs documentation ci typing types mypy "
                               "debug bench benchmark benchmarks coverage local tools release");
}
