/* Which matches count in which kinds of files, and what a row says of them. The same place is often
 * found by several rules (a token in an assignment): the one that knows the form wins. */
#include "read/secrets/found.h"

#include "base/limits.h"
#include "read/config/mask.h"

#include <stdlib.h>
#include <string.h>

enum {
    SHOWN_MAX = 4,         // characters of a secret that are shown
    SHOWN_SHARE = 8,       // and at most one in so many
    FINGERPRINT_BITS = 60, // entropy below which a fingerprint could be reversed by trying
    MANIFEST_LINES_MAX = 400,
    COMMAND_MAX = 600,   // bytes of a command on either side
    DATA_BYTES = 200000, // JSON above this size is data, in which a name and a word mean little
};

static bool any_directory(struct str path, const char *list)
{
    struct str rest = path_directory(path), segment;
    while (rest.n && str_split(&rest, '/', &segment))
        if (str_among_nocase(list, segment))
            return true;
    return false;
}

void found_begin(struct search *s)
{
    struct str language = s->job->language;
    s->configuration = secret_is_configuration(language);
    s->prose =
        !language.n || str_among_nocase("markdown rst asciidoc text html css svg lock", language);
    s->translation =
        any_directory(s->job->path, "i18n l10n locale locales lang langs language languages "
                                    "translation translations messages intl");
}

static void keep(struct search *s, const struct secret_match *m, enum secret_strength strength,
                 int checked)
{
    if (strength == SECRET_NOT)
        return;
    if (s->found.n >= SECRETS_PER_FILE_MAX) {
        s->full = true;
        return;
    }
    vec_push(s->job->scratch, &s->found,
             (struct secret_found){.rule = m->rule,
                                   .key = m->key,
                                   .value = m->value,
                                   .from = m->from,
                                   .strength = strength,
                                   .checked = checked,
                                   .order = s->found.n});
}

// scheme://user:PASSWORD@host: on example hosts, or as the manual writes it, it stands for another.
static enum secret_strength of_url(const struct search *s, const struct secret_match *m)
{
    static const char *const samples[] = {
        "example.com",       "example.org",   "example.net", "domain.com", "hostname", "user:pass@",
        "username:password", "user:password", "<",           "yourhost",   "myhost",   "host:port"};
    struct str text = s->job->text;
    struct str whole = str_sub(text, m->start, m->from + m->value.n + 40 - m->start);
    ptrdiff_t newline = str_find_char(whole, '\n', 0);
    if (newline >= 0)
        whole = str_sub(whole, 0, (size_t)newline);
    enum secret_strength strength = secret_of_password(m->value, s->job->scratch);
    if (!str_contains(whole, STR("://")) && strength < SECRET_STRONG && !s->configuration)
        return SECRET_NOT; // part of a query, not of a connection
    for (size_t i = 0; i < sizeof samples / sizeof *samples; i++)
        if (str_contains_nocase(whole, str_c(samples[i])))
            return SECRET_NOT;
    return strength;
}

// Which kinds of files a plain value under a name means something in.
static bool counts_here(const struct search *s, const struct secret_match *m)
{
    enum secret_kind kind = m->rule->kind;
    bool quotes_always = str_among_nocase("toml json hcl", s->job->language);
    if (kind == SECRET_SETTING && !m->quoted)
        return (s->configuration && !quotes_always) || s->prose || !s->job->language.n;
    return true;
}

// TEXT when it is of printable characters alone, as decoding chance bytes hardly ever gives.
static struct str plain_text(struct str text)
{
    for (size_t i = 0; i < text.n; i++)
        if (text.p[i] < ' ' || text.p[i] > '~')
            return STR_NONE;
    return text.n >= 5 ? text : STR_NONE;
}

// key == "value": what a word is compared with is a name far more often than a password.
static bool is_compared(const struct secret_match *m)
{
    if (!m->key.p)
        return false;
    const char *from = m->key.p + m->key.n;
    if (from >= m->value.p)
        return false;
    struct str between = {from, (size_t)(m->value.p - from)};
    return str_contains(between, STR("==")) || str_contains(between, STR("!="));
}

static bool is_quote(char c)
{
    return c == '"' || c == '\'' || c == '`';
}

/* ok ? "pass" : "fail" chooses between two words, and :disabled="!form.password" ends an attribute
 * of markup: neither names what follows. */
static bool is_no_name(const struct search *s, const struct secret_match *m)
{
    if (!m->key.p)
        return false;
    const char *first = s->job->text.p, *from = m->key.p, *end = from + m->key.n;
    if (end >= m->value.p || !is_quote(*end))
        return false;
    bool opened = from > first && from[-1] == *end;
    if (!opened && m->rule->kind == SECRET_DEFAULT && str_find_char(m->key, *end, 0) < 0)
        return true; // "user name and password" or "token"
    if (!opened)
        return str_among_nocase("vue svelte html astro razor", s->job->language);
    for (from--; from > first && (from[-1] == ' ' || from[-1] == '\n' || from[-1] == '\t');)
        from--;
    return from - first > 1 && from[-1] == '?' && from[-2] != '?';
}

// DB_PASSWORD in ${DB_PASSWORD:?err}: what an expansion of a shell falls back to has its own rule.
static bool is_expansion(const struct search *s, const struct secret_match *m)
{
    const char *first = s->job->text.p, *from = m->key.p;
    return from && m->rule->kind != SECRET_DEFAULT && from - first > 1 && from[-1] == '{' &&
           from[-2] == '$';
}

// fields?.token || 'token': what a field or a header is called.
static bool names_field(const struct search *s, const struct secret_match *m)
{
    const char *first = s->job->text.p, *end = m->key.p, *from = end;
    if (!from || m->rule->kind != SECRET_DEFAULT)
        return false;
    while (from > first && end - from < 60 && from[-1] > ' ' && !memchr("(),;={\"'", from[-1], 8))
        from--;
    struct str owner = {from, (size_t)(end - from)};
    return str_contains_nocase(owner, STR("field")) || str_contains_nocase(owner, STR("column")) ||
           str_contains_nocase(owner, STR("header")) || str_contains_nocase(owner, STR("label"));
}

// click.option("--api-token", "api_token"): an option and the variable that it fills.
static bool is_same_name(struct str key, struct str value)
{
    if (key.n != value.n)
        return false;
    for (size_t i = 0; i < key.n; i++)
        if ((key.p[i] == '-' ? '_' : key.p[i]) != (value.p[i] == '-' ? '_' : value.p[i]))
            return false;
    return true;
}

// VALUES ('name', 'what it has'): columns of a row, of which the second is rarely its secret.
static bool is_row(const struct search *s, const struct secret_match *m)
{
    return m->rule->kind == SECRET_DEFAULT &&
           str_starts_nocase(str_from(s->job->text, m->start), STR("values"));
}

static enum secret_strength of_literal(const struct search *s, const struct secret_match *m)
{
    enum secret_kind kind = m->rule->kind;
    bool escaped = m->from > 1 && s->job->text.p[m->from - 2] == '\\'; // a text inside of a text
    if ((escaped && !mask_is_secret_key(m->key)) || is_no_name(s, m) || is_expansion(s, m) ||
        names_field(s, m))
        return SECRET_NOT;
    if (kind == SECRET_SETTING && !s->configuration && is_same_name(m->key, m->value))
        return SECRET_NOT;
    if (!counts_here(s, m) || s->translation || str_eq(s->job->language, STR("lock")))
        return SECRET_NOT;
    if (kind == SECRET_ASSIGNMENT && s->configuration)
        kind = SECRET_SETTING;
    enum secret_strength strength =
        secret_of_literal(m->key, m->value, kind, m->quoted, s->job->scratch);
    // an encoded object that the program falls back to is its secret as it stands
    struct str decoded = plain_text(secret_base64(s->job->scratch, m->value));
    if (decoded.n && strength > SECRET_PLACEHOLDER &&
        !(kind == SECRET_DEFAULT && decoded.p[0] == '{')) {
        enum secret_strength inside =
            secret_of_literal(m->key, decoded, SECRET_SETTING, true, s->job->scratch);
        strength = inside < strength ? inside : strength;
    }
    bool data = str_eq(s->job->language, STR("json")) && s->job->text.n > DATA_BYTES;
    bool words = s->prose || s->job->many || data || is_compared(m) || is_row(s, m);
    return words && strength < SECRET_STRONG ? SECRET_NOT : strength;
}

static void judge_manifest(struct search *s, const struct secret_match *m);

void found_judge(struct search *s, const struct secret_match *m)
{
    int checked = -1;
    switch (m->rule->kind) {
    case SECRET_TOKEN:
        keep(s, m, secret_of_token(m->rule, m->value, s->job->scratch, &checked), checked);
        break;
    case SECRET_URL:
        keep(s, m, of_url(s, m), -1);
        break;
    case SECRET_TOLD:
        if (!str_among("markdown rst asciidoc text", s->job->language))
            break;
        keep(s, m, secret_of_password(m->value, s->job->scratch), -1);
        break;
    case SECRET_PASSWORD:
        keep(s, m, secret_of_password(m->value, s->job->scratch), -1);
        break;
    case SECRET_MANIFEST:
        judge_manifest(s, m);
        break;
    case SECRET_ASSIGNMENT:
    case SECRET_SETTING:
    case SECRET_DEFAULT:
        keep(s, m, of_literal(s, m), -1);
        break;
    }
}

/* Kubernetes Secrets */

// Whether the document of a stream in which OFFSET lies is a Secret. Offsets rise: each is read
// once.
static bool in_secret(struct search *s, size_t offset)
{
    struct str text = s->job->text;
    if (offset < s->document_end)
        return s->document_is_secret;
    size_t start = s->document_end;
    ptrdiff_t end;
    while ((end = str_find(text, STR("\n---"), start)) >= 0 && (size_t)end < offset)
        start = (size_t)end + 4;
    s->document_end = end < 0 ? text.n : (size_t)end;
    s->document_is_secret = false;
    struct str rest = str_sub(text, start, s->document_end - start), line;
    while (str_line(&rest, &line)) {
        struct str kind = str_trim(str_from(line, 5));
        if (str_starts(line, STR("kind:")) &&
            (str_eq(kind, STR("Secret")) || str_eq(kind, STR("\"Secret\"")) ||
             str_eq(kind, STR("'Secret'"))))
            s->document_is_secret = true;
    }
    return s->document_is_secret;
}

static size_t indent_of(struct str line)
{
    size_t n = 0;
    while (n < line.n && (line.p[n] == ' ' || line.p[n] == '\t'))
        n++;
    return n;
}

// Of what a Secret holds: all of it was meant to be one, but hosts, names and certificates are not.
static enum secret_strength of_entry(const struct search *s, struct str key, struct str written,
                                     struct str value)
{
    struct arena *scratch = s->job->scratch;
    if (str_contains(value, STR("PRIVATE KEY-----")) || str_contains(value, STR("\"auth\":")) ||
        str_contains(value, STR("\"auths\":")))
        return SECRET_STRONG;
    if (str_contains(value, STR(":$")) || str_contains(value, STR(":{SHA")))
        return SECRET_NOT;                                             // hashes of passwords
    if (value.p != written.p && value.n >= 16 && !plain_text(value).p) // random bytes
        value = written;
    enum secret_strength strength = secret_of_literal(key, value, SECRET_SETTING, true, scratch);
    bool other = mask_is_reference_key(key) || value.n < 12 || str_ends_nocase(key, STR("crt")) ||
                 str_contains_nocase(key, STR("cert")) || str_contains_nocase(key, STR("ca."));
    if (strength != SECRET_NOT || other || mask_is_secret_key(key))
        return strength;
    strength = secret_of_literal(STR("token"), value, SECRET_SETTING, true, scratch);
    return strength == SECRET_STRONG && plain_text(value).p ? SECRET_STRONG : SECRET_NOT;
}

static void judge_entry(struct search *s, const struct secret_match *m, struct str line,
                        struct str next, bool plain)
{
    ptrdiff_t colon = str_find_char(line, ':', 0);
    if (colon < 0)
        return;
    struct secret_match entry = {.rule = m->rule, .quoted = true};
    struct arena *scratch = s->job->scratch;
    entry.key = str_trim(str_sub(line, 0, (size_t)colon));
    entry.value = str_trim(str_from(line, (size_t)colon + 1));
    if (entry.value.n > 1 && (entry.value.p[0] == '"' || entry.value.p[0] == '\''))
        entry.value = str_sub(entry.value, 1, entry.value.n - 2);
    else if (entry.value.n && entry.value.n <= 2 && memchr("|>", entry.value.p[0], 2))
        entry.value = str_trim(next); // a text over several lines, of which the first tells
    if (!entry.value.n || entry.value.p[0] == '[') // a file with sections
        return;
    entry.start = entry.from = (size_t)(entry.value.p - s->job->text.p);
    struct str value = plain ? entry.value : secret_base64(scratch, entry.value);
    if (!value.n)
        return;
    keep(s, &entry, of_entry(s, entry.key, entry.value, value), -1);
}

static struct str next_line(struct str rest)
{
    struct str line = STR_NONE;
    str_line(&rest, &line);
    return line;
}

// The lines below `data:` or `stringData:`.
static void judge_manifest(struct search *s, const struct secret_match *m)
{
    struct str text = s->job->text;
    if (!in_secret(s, m->start))
        return;
    struct str rest = str_from(text, m->start), line;
    str_line(&rest, &line);
    bool plain = str_starts(line, STR("stringData"));
    size_t indent = 0;
    for (uint32_t i = 0; i < MANIFEST_LINES_MAX && str_line(&rest, &line); i++) {
        size_t own = indent_of(line);
        if (own == line.n || line.p[own] == '#')
            continue;
        if (own == 0)
            return;
        indent = indent ? indent : own;
        if (own == indent)
            judge_entry(s, m, line, next_line(rest), plain);
    }
}

/* Rows */

static int by_place(const void *x, const void *y)
{
    const struct secret_found *a = x, *b = y;
    if (a->from != b->from)
        return a->from < b->from ? -1 : 1;
    return a->order < b->order ? -1 : a->order > b->order;
}

// How much a rule knows: a form more than a name.
static int knowledge(const struct secret_found *f)
{
    static const int rank[] = {
        [SECRET_TOKEN] = 5, [SECRET_URL] = 4,     [SECRET_MANIFEST] = 4, [SECRET_PASSWORD] = 4,
        [SECRET_TOLD] = 0,  [SECRET_DEFAULT] = 3, [SECRET_SETTING] = 1,  [SECRET_ASSIGNMENT] = 1};
    return (int)f->strength * 20 + rank[f->rule->kind] * 2 +
           (f->checked > 0 || f->rule->check == SECRET_JWT);
}

static struct str shown(struct arena *a, const struct secret_found *f)
{
    double bits = secret_entropy(f->value) * (double)f->value.n;
    size_t n = f->value.n / SHOWN_SHARE;
    n = n > SHOWN_MAX ? SHOWN_MAX : n;
    if (f->strength != SECRET_STRONG || bits < FINGERPRINT_BITS || n == 0)
        return STR_NONE;
    for (size_t i = 0; i < n; i++)
        if (f->value.p[i] <= ' ' || f->value.p[i] > '~')
            return STR_NONE;
    return arena_str(a, str_sub(f->value, 0, n));
}

static const char *strength_name(enum secret_strength strength)
{
    return strength == SECRET_STRONG ? "strong" : strength == SECRET_WEAK ? "weak" : "placeholder";
}

static const char *way_name(enum secret_kind kind)
{
    static const char *const names[] = {
        [SECRET_TOKEN] = "token",        [SECRET_URL] = "address",
        [SECRET_PASSWORD] = "address",   [SECRET_TOLD] = "address",
        [SECRET_ASSIGNMENT] = "literal", [SECRET_SETTING] = "setting",
        [SECRET_DEFAULT] = "default",    [SECRET_MANIFEST] = "manifest"};
    return names[kind];
}

static uint32_t lines_between(struct str text, size_t from, size_t to)
{
    uint32_t n = 0;
    for (ptrdiff_t at = (ptrdiff_t)from;
         (at = str_find_char(text, '\n', (size_t)at)) >= 0 && (size_t)at < to; at++)
        n++;
    return n;
}

// The host that a password opens.
static struct str host_behind(struct str text, const struct secret_found *f)
{
    enum { HOST_MAX = 100 };
    size_t at = f->from + f->value.n, end = at + 1;
    if (at >= text.n || text.p[at] != '@')
        return STR_NONE;
    while (end < text.n && end - at < HOST_MAX && text.p[end] > ' ' &&
           !memchr("/:?#\"'`),;<>", text.p[end], 12))
        end++;
    return str_sub(text, at + 1, end - at - 1);
}

static bool is_name_byte(char c)
{
    return c == '_' || c == '-' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z');
}

/* What a token is given to, where that says that it is none: the last word before the first `=` or
 * `:` of its line. Any other word there may be the other half of the secret, and is not kept. */
static struct str stand_in(struct str text, size_t at)
{
    enum { BEFORE_MAX = 300 };
    size_t from = at;
    while (from && at - from < BEFORE_MAX && text.p[from - 1] != '\n')
        from--;
    size_t end = from;
    while (end < at && text.p[end] != '=' && text.p[end] != ':')
        end++;
    if (end == at)
        return STR_NONE;
    while (end > from && (is_quote(text.p[end - 1]) || text.p[end - 1] == ' '))
        end--;
    size_t start = end;
    while (start > from && is_name_byte(text.p[start - 1]))
        start--;
    struct str name = str_sub(text, start, end - start);
    bool says = str_contains_nocase(name, STR("fake")) || str_contains_nocase(name, STR("dummy")) ||
                str_contains_nocase(name, STR("mock"));
    return says ? name : STR_NONE;
}

/* The name with the profiles that it holds for: %dev,test.db.password (Quarkus). */
static struct str profiled(const struct search *s, const struct secret_found *f)
{
    const char *first = s->job->text.p, *from = f->key.p;
    if (!from || !str_eq(s->job->language, STR("properties")))
        return f->key;
    while (from > first && (is_name_byte(from[-1]) || from[-1] == ','))
        from--;
    if (from == first || from[-1] != '%')
        return f->key;
    return (struct str){from - 1, f->key.n + (size_t)(f->key.p - from) + 1};
}

// docker run -e POSTGRES_PASSWORD=x postgres: a store that somebody starts by hand.
static bool runs_store(const struct search *s, size_t at)
{
    static const char *const stores[] = {"postgres", "mysql", "mariadb", "mongo",
                                         "redis",    "mssql", "rabbitmq"};
    struct str text = s->job->text;
    size_t from = at, end = at;
    while (from && at - from < COMMAND_MAX &&
           !(text.p[from - 1] == '\n' && (from < 2 || text.p[from - 2] != '\\')))
        from--;
    while (end < text.n && end - at < COMMAND_MAX &&
           !(text.p[end] == '\n' && (end == 0 || text.p[end - 1] != '\\')))
        end++;
    struct str command = str_sub(text, from, end - from);
    if (!str_contains(command, STR("docker run")) && !str_contains(command, STR("podman run")))
        return false;
    ptrdiff_t last = str_rfind_char(str_trim(command), ' ');
    for (size_t i = 0; i < sizeof stores / sizeof *stores; i++)
        if (str_contains(str_from(str_trim(command), (size_t)(last + 1)), str_c(stores[i])))
            return true;
    return false;
}

static void write_row(const struct search *s, const struct secret_found *f, uint32_t line,
                      bool comment)
{
    struct arena *a = s->job->scratch;
    double bits = secret_entropy(f->value) * (double)f->value.n;
    bool high = f->strength == SECRET_STRONG && bits >= FINGERPRINT_BITS;
    bool by_form = f->rule->kind == SECRET_TOKEN;
    facts_add(s->job->out, secret_candidate, .path = s->job->path, .line = line,
              .rule = str_c(f->rule->id), .description = str_c(f->rule->description),
              .name = f->rule->kind == SECRET_URL ? host_behind(s->job->text, f)
                      : f->key.n                  ? profiled(s, f)
                      : by_form                   ? stand_in(s->job->text, f->from)
                                                  : STR_NONE,
              .way = str_c(way_name(f->rule->kind)), .strength = str_c(strength_name(f->strength)),
              .checked = f->checked < 0 ? FACT_NULL : f->checked,
              .place = comment                  ? STR("comment")
                       : runs_store(s, f->from) ? STR("container")
                                                : STR_NONE,
              .redacted = shown(a, f),
              .fingerprint = high ? secret_fingerprint(a, f->value) : STR_NONE);
    vec_push(s->job->keep, s->job->spans,
             (struct secret_span){f->from, f->value.n, line, f->strength > SECRET_PLACEHOLDER});
}

// Half of a pair, which alone opens nothing: in a comment it shows how one looks.
static bool is_id(const struct secret_rule *rule)
{
    return str_ends(str_c(rule->id), STR("-id"));
}

// Minified code and data, where a name and a word mean little.
static bool on_long_line(struct str text, size_t at)
{
    enum { LONG = 1000 };
    size_t from = at, to = at;
    while (from && at - from < LONG && text.p[from - 1] != '\n')
        from--;
    while (to < text.n && to - from < LONG && text.p[to] != '\n')
        to++;
    return to - from >= LONG;
}

void found_end(struct search *s, bool cut)
{
    struct secret_syntax syntax = secret_syntax(s->job->language, s->job->text);
    size_t seen = 0;
    uint32_t line = 1;
    if (s->found.n)
        qsort(s->found.v, s->found.n, sizeof *s->found.v, by_place);
    for (uint32_t i = 0; i < s->found.n;) {
        const struct secret_found *best = &s->found.v[i];
        size_t end = best->from + best->value.n;
        for (i++; i < s->found.n && s->found.v[i].from < end; i++) {
            const struct secret_found *f = &s->found.v[i];
            end = f->from + f->value.n > end ? f->from + f->value.n : end;
            if (knowledge(f) > knowledge(best))
                best = f;
        }
        bool by_form = best->rule->kind == SECRET_TOKEN || best->rule->kind == SECRET_URL ||
                       best->rule->kind == SECRET_PASSWORD;
        bool comment = secret_in_comment(&syntax, best->from);
        if (comment && (!by_form || best->strength < SECRET_STRONG || is_id(best->rule)))
            continue;
        if (!by_form && best->strength < SECRET_STRONG && on_long_line(s->job->text, best->from))
            continue;
        line += lines_between(s->job->text, seen, best->from);
        seen = best->from;
        write_row(s, best, line, comment);
    }
    if (cut)
        facts_add(s->job->out, note, .path = s->job->path, .line = FACT_NULL, .kind = STR("cut"),
                  .text =
                      STR("more candidates for secrets than are looked at; the rest was left out"));
}
