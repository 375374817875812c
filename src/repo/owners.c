/* CODEOWNERS patterns are gitignore-like without negation: "/a" is anchored, "a/b" too, "a" matches
 * at any depth, "a/" only a directory, and whatever matches a directory matches all below it,
 * except that "a/ *" (without the space) means the files of a alone. Each becomes one path_match
 * glob. */
#include "repo/owners.h"

#include "base/limits.h"

enum { OWNERS_FILE_MAX = 3 << 20, RULES_MAX = 5000 };

// Cuts the pattern off LINE: up to the first white space that is not escaped.
static struct str take_pattern(struct arena *a, struct str *line)
{
    char *out = arena_alloc(a, line->n + 1);
    size_t n = 0, i = 0;
    for (; i < line->n && line->p[i] != ' ' && line->p[i] != '\t'; i++) {
        if (line->p[i] == '\\' && i + 1 < line->n)
            i++;
        out[n++] = line->p[i];
    }
    *line = str_trim(str_from(*line, i));
    return (struct str){out, n};
}

// Without a comment behind them.
static struct str take_owners(struct str rest)
{
    for (size_t i = 0; i < rest.n; i++)
        if (rest.p[i] == '#' && (i == 0 || rest.p[i - 1] == ' ' || rest.p[i - 1] == '\t'))
            return str_trim(str_sub(rest, 0, i));
    return rest;
}

static struct owner_rule make_rule(struct arena *a, struct str pattern, struct str owners)
{
    struct owner_rule rule = {.owners = owners};
    bool directory = str_ends(pattern, STR("/"));
    while (str_ends(pattern, STR("/")))
        pattern.n--;
    bool anchored = str_find_char(pattern, '/', 0) >= 0;
    if (str_starts(pattern, STR("/")))
        pattern = str_from(pattern, 1);
    rule.direct_only = !directory && (str_ends(pattern, STR("/*")));
    rule.glob = arena_printf(a, "%s%.*s%s", anchored ? "" : "**/", STR_ARG(pattern),
                             directory && pattern.n ? "/**"
                             : pattern.n            ? ""
                                                    : "**");
    return rule;
}

// "[Section][2] @owner" or "^[Section]": what stands behind the brackets are default owners.
static bool take_section(struct str line, struct str *defaults)
{
    if (str_starts(line, STR("^")))
        line = str_from(line, 1);
    ptrdiff_t close = str_find_char(line, ']', 0);
    if (!str_starts(line, STR("[")) || close < 0)
        return false;
    line = str_from(line, (size_t)close + 1);
    close = str_find_char(line, ']', 0);
    if (str_starts(line, STR("[")) && close >= 0)
        line = str_from(line, (size_t)close + 1);
    *defaults = take_owners(str_trim(line));
    return true;
}

static void read_rules(struct owners *o, struct arena *a, struct str text, struct facts *out)
{
    struct str line, defaults = STR("");
    for (int64_t number = 1; str_line(&text, &line) && o->rules.n < RULES_MAX; number++) {
        line = str_trim(line);
        if (line.n == 0 || line.p[0] == '#' || line.n > PATH_LENGTH_MAX ||
            take_section(line, &defaults))
            continue;
        struct str pattern = take_pattern(a, &line), owners = take_owners(line);
        if (owners.n == 0)
            owners = defaults;
        vec_push(a, &o->rules, make_rule(a, pattern, owners));
        if (out)
            facts_add(out, owner, .path = o->path, .line = number, .pattern = pattern,
                      .owners = owners);
    }
}

void owners_init(struct owners *o, struct arena *a, const struct repo *r, struct facts *out)
{
    static const char *const places[] = {".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS",
                                         ".gitlab/CODEOWNERS"};
    *o = (struct owners){0};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        struct str text;
        int64_t file = repo_find(r, str_c(places[i]));
        if (file < 0)
            continue;
        if (repo_read(&r->files.v[file], a, OWNERS_FILE_MAX, &text, NULL) != ERR_OK)
            continue;
        o->path = r->files.v[file].path;
        read_rules(o, a, text, out);
        return;
    }
}

static bool rule_matches(const struct owner_rule *rule, struct str path)
{
    if (path_match(rule->glob, path))
        return true;
    for (path = path_directory(path); path.n && !rule->direct_only; path = path_directory(path))
        if (path_match(rule->glob, path))
            return true;
    return false;
}

struct str owners_of(const struct owners *o, struct str path)
{
    for (uint32_t i = o->rules.n; i-- > 0;)
        if (rule_matches(&o->rules.v[i], path))
            return o->rules.v[i].owners;
    return STR("");
}
