/* One checklist item from its Markdown file: front matter ("key: value" lines, no YAML needed),
 * then the sections that `explain` prints and the SQL block that the judge runs. docs/items.md
 * describes the format; every deviation is an error with its line, because a silently ignored key
 * would judge something else than the author meant. */
#include "judge/checklist.h"

#include "base/buf.h"
#include "base/suggest.h"
#include "facts/sandbox.h"

#include <string.h>

struct parser {
    struct arena *a;
    struct item *item;
    struct diag *d;
    int64_t line;
    bool has_policy, has_order;
};

#define FAIL(p, ...) diag_set((p)->d, (p)->a, ERR_DATA, (p)->item->path, (p)->line, __VA_ARGS__)

static const char read_kinds[] =
    "code config docs sql kubernetes helm kustomize terraform secrets ci git";
static const char keys[] =
    "title order policy scopes applies requires facets reads effort evidence "
    "searched where seat delegates parameters first";

static bool next_word(struct str *rest, struct str *word)
{
    *rest = str_trim(*rest);
    size_t n = 0;
    while (n < rest->n && rest->p[n] != ' ' && rest->p[n] != '\t')
        n++;
    *word = str_sub(*rest, 0, n);
    *rest = str_from(*rest, n);
    return n > 0;
}

static enum err parse_policy(struct parser *p, struct str value)
{
    struct str rest = value, part;
    int tier = 0;
    for (; str_split(&rest, '/', &part); tier++) {
        part = str_trim(part);
        char c = part.n == 1 ? part.p[0] : 0;
        if (tier > 2 || !(c == 'B' || c == 'W' || c == '-'))
            return FAIL(p, "policy: expected three of B, W and -, such as B/W/-");
        p->item->policy[tier] = c == 'B' ? POLICY_BLOCK : c == 'W' ? POLICY_WARN : POLICY_NONE;
    }
    p->has_policy = true;
    return tier == 3 ? ERR_OK : FAIL(p, "policy: expected three of B, W and -, such as B/W/-");
}

static enum err parse_scopes(struct parser *p, struct str value)
{
    p->item->scopes = SCOPE_SERVICE;
    for (size_t i = 0; i < value.n; i++) {
        char c = value.p[i];
        if (c != 'F' && c != 'I' && c != 'D' && c != '-')
            return FAIL(
                p, "scopes: expected letters of F (feature), I (infrastructure), D (database)");
        if (c != '-')
            p->item->scopes |= c == 'F'   ? SCOPE_FEATURE
                               : c == 'I' ? SCOPE_INFRASTRUCTURE
                                          : SCOPE_DATABASE;
    }
    return ERR_OK;
}

static enum err parse_facets(struct parser *p, struct str value)
{
    struct str rest = value, part;
    while (str_split(&rest, ',', &part)) {
        struct str name = STR(""), rule = STR("");
        next_word(&part, &name);
        next_word(&part, &rule);
        enum facet_rule r = str_eq(rule, STR("any"))   ? FACET_ANY
                            : str_eq(rule, STR("all")) ? FACET_ALL
                                                       : FACET_MOST;
        if (name.n == 0 || (r == FACET_MOST && !str_eq(rule, STR("most"))) || str_trim(part).n)
            return FAIL(p,
                        "facets: expected 'name any', 'name all' or 'name most', comma-separated");
        if (str_eq(name, STR("-"))) // the default facet with another rule
            name = STR("");
        vec_push(p->a, &p->item->facets, (struct item_facet){name, r});
    }
    return ERR_OK;
}

static enum err parse_reads(struct parser *p, struct str value)
{
    struct str word;
    while (next_word(&value, &word)) {
        if (!str_among(read_kinds, word))
            return FAIL(p, "reads: '%.*s' is none of: %s", STR_ARG(word), read_kinds);
        vec_push(p->a, &p->item->reads, word);
    }
    return ERR_OK;
}

// "4h", "1d" (8 hours), "90d" as days.
static enum err parse_span(struct parser *p, struct str value, double day, double *result)
{
    char unit = value.n ? value.p[value.n - 1] : 0;
    if (!str_double(str_sub(value, 0, value.n ? value.n - 1 : 0), result) || *result <= 0 ||
        *result > 10000 || (unit != 'd' && !(unit == 'h' && day > 1)))
        return FAIL(p, "expected a time such as 4h or 2d, not '%.*s'", STR_ARG(value));
    *result *= unit == 'd' ? day : 1;
    return ERR_OK;
}

static enum err parse_key(struct parser *p, struct str key, struct str value)
{
    struct item *item = p->item;
    bool dash = str_eq(value, STR("-"));
    struct str text = dash || value.n == 0 ? STR_NONE : value;
    double days = 0;
    int64_t order;
    enum err e = ERR_OK;
    if (str_eq(key, STR("title"))) {
        item->title = value;
    } else if (str_eq(key, STR("order"))) {
        if (!str_int(value, &order) || order < 1 || order > 10000)
            return FAIL(p, "order: expected a number from 1");
        item->order = (int)order;
        p->has_order = true;
    } else if (str_eq(key, STR("policy"))) {
        e = parse_policy(p, value);
    } else if (str_eq(key, STR("scopes"))) {
        e = parse_scopes(p, value);
    } else if (str_eq(key, STR("applies"))) {
        item->applies = str_eq(value, STR("always")) ? STR_NONE : text;
    } else if (str_eq(key, STR("seat"))) {
        item->seat = text;
    } else if (str_eq(key, STR("delegates"))) {
        item->delegates = text;
    } else if (str_eq(key, STR("requires"))) {
        item->requires = text;
    } else if (str_eq(key, STR("facets"))) {
        e = text.p ? parse_facets(p, value) : ERR_OK;
    } else if (str_eq(key, STR("reads"))) {
        e = text.p ? parse_reads(p, value) : ERR_OK;
    } else if (str_eq(key, STR("effort"))) {
        e = parse_span(p, value, 8, &item->effort_hours);
    } else if (str_eq(key, STR("evidence"))) {
        e = text.p ? parse_span(p, value, 1, &days) : ERR_OK;
        item->evidence_days = (int)days;
    } else if (str_eq(key, STR("searched"))) {
        item->searched = value;
    } else if (str_eq(key, STR("where"))) {
        item->where = text;
    } else if (str_eq(key, STR("first"))) {
        if (!str_eq(value, STR("yes")))
            return FAIL(p, "first: expected yes, or no such line");
        item->first = true;
    } else if (str_eq(key, STR("parameters"))) {
        struct str word;
        while (!dash && next_word(&value, &word))
            vec_push(p->a, &item->parameters, word);
    } else {
        struct str near = suggest_word(key, keys);
        return FAIL(p, "unknown key '%.*s'%s%.*s%s", STR_ARG(key), near.p ? ", did you mean '" : "",
                    STR_ARG(near), near.p ? "'?" : "");
    }
    return e;
}

// The value of a front matter line, without quotes and a trailing " # comment".
static struct str value_of(struct str value)
{
    ptrdiff_t comment = str_find(value, STR(" # "), 0);
    value = str_trim(comment < 0 ? value : str_sub(value, 0, (size_t)comment));
    bool quoted = value.n >= 2 && (value.p[0] == '"' || value.p[0] == '\'') &&
                  value.p[value.n - 1] == value.p[0];
    return quoted ? str_sub(value, 1, value.n - 2) : value;
}

static enum err parse_front(struct parser *p, struct str *rest)
{
    struct str line;
    p->line = 1;
    if (!str_line(rest, &line) || !str_eq(str_trim(line), STR("---")))
        return FAIL(p, "expected front matter: a first line ---");
    for (p->line = 2; str_line(rest, &line); p->line++) {
        line = str_trim(line);
        if (str_eq(line, STR("---")))
            return ERR_OK;
        if (line.n == 0 || line.p[0] == '#')
            continue;
        ptrdiff_t colon = str_find_char(line, ':', 0);
        if (colon < 0)
            return FAIL(p, "expected 'key: value'");
        enum err e = parse_key(p, str_trim(str_sub(line, 0, (size_t)colon)),
                               value_of(str_from(line, (size_t)colon + 1)));
        if (e)
            return e;
    }
    return FAIL(p, "the front matter has no closing ---");
}

static struct str *section_text(struct item *item, struct str title)
{
    static const char *const titles[] = {"Why", "How it is judged", "How to fix", "Judge"};
    struct str *const texts[] = {&item->why, &item->how, &item->fix, &item->sql};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
        if (str_eq(title, str_c(titles[i])))
            return texts[i];
    return NULL;
}

static bool is_fence(struct str line)
{
    return str_starts(line, STR("```")) || str_starts(line, STR("~~~"));
}

// Cuts the text behind the front matter at its "## " headings.
static enum err parse_body(struct parser *p, struct str rest)
{
    struct str line, *current = NULL, scan = rest;
    const char *start = rest.p;
    bool fenced = false;
    while (str_line(&scan, &line)) {
        p->line++;
        fenced ^= is_fence(str_trim(line));
        if (fenced || !str_starts(line, STR("## ")))
            continue;
        if (current)
            *current = str_trim((struct str){start, (size_t)(line.p - start)});
        struct str title = str_trim(str_from(line, 3));
        current = section_text(p->item, title);
        if (!current)
            return FAIL(p, "unknown section '%.*s'", STR_ARG(title));
        if (current->p)
            return FAIL(p, "a second section '%.*s'", STR_ARG(title));
        start = line.p + line.n;
        *current = str_sub(str_from(rest, (size_t)(start - rest.p)), 0, 0);
    }
    if (current)
        *current = str_trim((struct str){start, (size_t)(rest.p + rest.n - start)});
    return ERR_OK;
}

// The ```sql block of the Judge section.
static enum err parse_judge(struct parser *p)
{
    struct str open = STR("```sql\n"), text = p->item->sql;
    ptrdiff_t from = str_find(text, open, 0);
    ptrdiff_t to = from < 0 ? -1 : str_find(text, STR("\n```"), (size_t)from + open.n - 1);
    if (to < 0)
        return FAIL(p, "the section 'Judge' needs one ```sql block");
    size_t start = (size_t)from + open.n;
    p->item->sql = str_sub(text, start, (size_t)to > start ? (size_t)to - start : 0);
    if (str_find(text, open, (size_t)to) >= 0)
        return FAIL(p, "the section 'Judge' has a second ```sql block");
    enum err e = sandbox_check_judge(p->item->sql, p->a, p->item->path, p->d);
    return e ? ERR_DATA : ERR_OK;
}

// The first paragraph of How to fix, as one line.
static struct str summary_of(struct str fix, struct arena *a)
{
    struct buf b;
    struct str line;
    buf_init(&b, a);
    while (str_line(&fix, &line)) {
        line = str_trim(line);
        if (line.n == 0 || is_fence(line))
            break;
        buf_c(&b, b.n ? " " : "");
        buf_str(&b, line);
    }
    return buf_take(&b);
}

static enum err finish(struct parser *p)
{
    struct item *item = p->item;
    p->line = 1;
    const char *missing = !item->title.n                   ? "title"
                          : !p->has_policy                 ? "policy"
                          : !p->has_order && !item->custom ? "order"
                          : item->effort_hours <= 0        ? "effort"
                          : !item->searched.n              ? "searched"
                          : !item->why.n                   ? "## Why"
                          : !item->how.n                   ? "## How it is judged"
                          : !item->fix.n                   ? "## How to fix"
                          : !item->sql.p                   ? "## Judge"
                                                           : NULL;
    if (missing)
        return FAIL(p, "'%s' is missing", missing);
    if (item->facets.n == 0)
        vec_push(p->a, &item->facets, (struct item_facet){STR(""), FACET_MOST});
    item->fix_summary = summary_of(item->fix, p->a);
    return parse_judge(p);
}

enum err item_parse(struct item *item, struct arena *a, struct str path, struct str text,
                    struct diag *d)
{
    struct str base = path_base(path);
    *item = (struct item){.path = path, .scopes = SCOPE_SERVICE};
    item->id = str_ends(base, STR(".md")) ? str_sub(base, 0, base.n - 3) : base;
    ptrdiff_t dot = str_find_char(item->id, '.', 0);
    item->section = str_sub(item->id, 0, dot < 0 ? 0 : (size_t)dot);
    item->category = path_base(path_directory(path));
    item->custom = str_eq(item->section, STR("custom"));
    struct parser p = {.a = a, .item = item, .d = d};
    if (dot <= 0 || (size_t)dot + 1 == item->id.n)
        return FAIL(&p, "the file name is no item id such as section.name.md");
    enum err e = parse_front(&p, &text);
    if (!e)
        e = parse_body(&p, text);
    return e ? e : finish(&p);
}
