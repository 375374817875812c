/* From a canonical name to types and uses. A name is taken apart from its end: its last member is
 * looked up on the types of what stands before it. */
#include "base/limits.h"
#include "link/catalogue.h"

enum {
    NAME_DEPTH_MAX = 12,
    NO_TYPES = 1, // number in type_sets of the empty set
};

static struct type_set types_of(struct catalogue *c, struct str name, bool parameter, int depth);

// '*' stands for any run of characters. Linear but for the last star, so bounded by n * m.
static bool name_match(struct str pattern, struct str name)
{
    size_t p = 0, n = 0, star = SIZE_MAX, mark = 0;
    if (name.n && pattern.n && pattern.p[0] != name.p[0] && pattern.p[0] != '*')
        return false; // most of them
    while (n < name.n) {
        if (p < pattern.n && pattern.p[p] == '*') {
            star = p++;
            mark = n;
        } else if (p < pattern.n && pattern.p[p] == name.p[n]) {
            p++;
            n++;
        } else if (star != SIZE_MAX) {
            p = star + 1;
            n = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.n && pattern.p[p] == '*')
        p++;
    return p == pattern.n;
}

static const struct matcher_entry *entry_of(const struct catalogue *c, struct str name)
{
    uint32_t number = map_get(&c->names, name, 0);
    return number ? &c->entries.v[number] : NULL;
}

static void add_types(struct type_set *set, const struct matcher_entry *e)
{
    for (uint32_t i = 0; e && i < e->types.n && set->n < TYPES_OF_VALUE_MAX; i++)
        set->type[set->n++] = e->types.v[i];
}

/* The patterns that may match NAME, in the order of their numbers: they end in its last character or
 * in a star. */
struct pattern_walk {
    uint32_t same, star; // the next one of each list
};

static struct pattern_walk patterns_for(const struct catalogue *c, struct str name)
{
    unsigned char end = name.n ? (unsigned char)name.p[name.n - 1] : '*';
    return (struct pattern_walk){end == '*' ? 0 : c->patterns_by_end[end].first,
                                 c->patterns_by_end['*'].first};
}

static const struct name_pattern *next_pattern(const struct catalogue *c, struct pattern_walk *w)
{
    uint32_t *from = !w->star || (w->same && w->same < w->star) ? &w->same : &w->star;
    if (!*from)
        return NULL;
    const struct name_pattern *p = &c->patterns.v[*from];
    *from = p->next;
    return p;
}

// Patterns match names without their call marks, so that '*' cannot swallow them.
static void add_pattern_types(const struct catalogue *c, struct type_set *set, struct str name)
{
    struct pattern_walk walk = patterns_for(c, name);
    for (const struct name_pattern *p;
         set->n < TYPES_OF_VALUE_MAX && (p = next_pattern(c, &walk)) != NULL;)
        if (name_match(p->pattern, name))
            add_types(set, &c->entries.v[p->entry]);
}

size_t catalogue_last_member(struct str name)
{
    int depth = 0;
    for (size_t i = name.n; i > 0; i--) {
        char ch = name.p[i - 1];
        if (ch == ')')
            depth++;
        else if (ch == '(')
            depth--;
        else if (ch == '.' && depth == 0)
            return i;
    }
    return 0;
}

static void add_member_types(struct catalogue *c, struct type_set *set, struct type_set base,
                             struct str member)
{
    char key[256];
    for (uint32_t i = 0; i < base.n; i++) {
        uint32_t before = set->n;
        int n = snprintf(key, sizeof key, "T%u.%.*s", base.type[i], STR_ARG(member));
        if (n > 0 && (size_t)n < sizeof key)
            add_types(set, entry_of(c, (struct str){key, (size_t)n}));
        if (set->n > before)
            continue;
        bool called = str_ends(member, STR("()"));
        if (member.n && member.p[member.n - 1] == ')' && !called)
            continue; // a callback parameter is never "any member"
        n = snprintf(key, sizeof key, "T%u.*%s", base.type[i], called ? "()" : "");
        add_types(set, entry_of(c, (struct str){key, (size_t)n}));
    }
}

static struct type_set compute(struct catalogue *c, struct str name, bool parameter, int depth)
{
    struct type_set set = {0};
    if (parameter) {
        char key[128];
        int n = snprintf(key, sizeof key, "~%.*s", STR_ARG(name));
        if (n > 0 && (size_t)n < sizeof key)
            add_types(&set, entry_of(c, (struct str){key, (size_t)n}));
    } else {
        add_types(&set, entry_of(c, name));
        if (set.n == 0)
            add_pattern_types(c, &set, name);
    }
    size_t at = catalogue_last_member(name);
    if (set.n == 0 && at > 1) {
        struct type_set base = types_of(c, str_sub(name, 0, at - 1), parameter, depth + 1);
        add_member_types(c, &set, base, str_from(name, at));
    }
    return set;
}

static struct type_set types_of(struct catalogue *c, struct str name, bool parameter, int depth)
{
    if (depth > NAME_DEPTH_MAX || name.n == 0 || name.n > 1000)
        return (struct type_set){0};
    if (parameter) // few, and their names mean something else
        return compute(c, name, true, depth);
    uint32_t known = map_get(&c->type_memo, name, 0);
    if (known)
        return c->type_sets.v[known];
    struct type_set set = compute(c, name, false, depth);
    uint32_t number = set.n ? c->type_sets.n : NO_TYPES; // most names have none
    map_set(&c->type_memo, arena_str(c->arena, name), number);
    if (set.n)
        vec_push(c->arena, &c->type_sets, set);
    return set;
}

struct type_set catalogue_types(struct catalogue *c, struct str name, bool parameter)
{
    return types_of(c, name, parameter, 0);
}

static void add_uses(const struct catalogue *c, struct arena *scratch,
                     const struct matcher_entry *e, bool decorator, use_list *out)
{
    for (uint32_t i = 0; e && i < e->uses.n; i++) {
        const struct use_rule *u = &c->uses.v[e->uses.v[i]];
        if (!u->assignment && (decorator || !u->decorator))
            vec_push(scratch, out, e->uses.v[i]);
    }
}

/* client(url): a value that is itself called stands under the method name "()". */
static void add_direct_uses(struct catalogue *c, struct arena *scratch, struct str name,
                            use_list *out)
{
    struct type_set called = types_of(c, name, false, 0);
    char key[32];
    for (uint32_t i = 0; i < called.n; i++) {
        int n = snprintf(key, sizeof key, "T%u.()", called.type[i]);
        add_uses(c, scratch, entry_of(c, (struct str){key, (size_t)n}), false, out);
    }
}

void catalogue_uses(struct catalogue *c, struct arena *scratch, struct str name, bool parameter,
                    bool decorator, use_list *out)
{
    if (name.n == 0 || name.n > 1000)
        return;
    if (!parameter) {
        add_uses(c, scratch, entry_of(c, name), decorator, out);
        bool loads = str_starts(name, STR("import ")); // a module, not a call
        struct pattern_walk walk = patterns_for(c, name);
        for (const struct name_pattern *p; (p = next_pattern(c, &walk)) != NULL;)
            if (p->loads == loads && name_match(p->pattern, name))
                add_uses(c, scratch, &c->entries.v[p->entry], decorator, out);
        add_direct_uses(c, scratch, name, out);
    }
    size_t at = catalogue_last_member(name);
    if (at < 2)
        return;
    struct type_set base = types_of(c, str_sub(name, 0, at - 1), parameter, 0);
    char key[256];
    for (uint32_t i = 0; i < base.n; i++) {
        int n = snprintf(key, sizeof key, "T%u.%.*s", base.type[i], STR_ARG(str_from(name, at)));
        if (n > 0 && (size_t)n < sizeof key)
            add_uses(c, scratch, entry_of(c, (struct str){key, (size_t)n}), decorator, out);
        n = snprintf(key, sizeof key, "T%u.*", base.type[i]);
        add_uses(c, scratch, entry_of(c, (struct str){key, (size_t)n}), decorator, out);
    }
}

void catalogue_assignments(struct catalogue *c, struct arena *scratch, struct str target,
                           use_list *out)
{
    struct str key = arena_join(scratch, STR("="), target);
    const struct matcher_entry *e = entry_of(c, key);
    for (uint32_t i = 0; e && i < e->uses.n; i++)
        vec_push(scratch, out, e->uses.v[i]);
    size_t at = catalogue_last_member(target);
    if (e || at < 2)
        return;
    struct type_set base = types_of(c, str_sub(target, 0, at - 1), false, 0);
    for (uint32_t i = 0; i < base.n; i++) {
        e = entry_of(
            c, arena_printf(scratch, "=T%u.%.*s", base.type[i], STR_ARG(str_from(target, at))));
        for (uint32_t j = 0; e && j < e->uses.n; j++)
            vec_push(scratch, out, e->uses.v[j]);
    }
}

bool catalogue_is_callback(const void *catalogue, struct str callee, uint32_t at, uint32_t param)
{
    struct catalogue *c = (struct catalogue *)catalogue;
    size_t dot = catalogue_last_member(callee);
    char key[256];
    int whole = snprintf(key, sizeof key, "%.*s(%u,%u)", STR_ARG(callee), at, param);
    if (whole > 0 && (size_t)whole < sizeof key && entry_of(c, (struct str){key, (size_t)whole}))
        return true;
    if (dot < 2)
        return false;
    struct type_set base = types_of(c, str_sub(callee, 0, dot - 1), false, 0);
    for (uint32_t i = 0; i < base.n; i++) {
        int n = snprintf(key, sizeof key, "T%u.%.*s(%u,%u)", base.type[i],
                         STR_ARG(str_from(callee, dot)), at, param);
        if (n > 0 && (size_t)n < sizeof key && entry_of(c, (struct str){key, (size_t)n}))
            return true;
    }
    return false;
}

bool catalogue_is_transparent(const void *catalogue, struct str callee)
{
    const struct catalogue *c = catalogue;
    const struct matcher_entry *e = entry_of(c, callee);
    for (uint32_t i = 0; e && i < e->uses.n; i++)
        if (str_eq(c->uses.v[e->uses.v[i]].role, STR("transparent")))
            return true;
    return false;
}

bool catalogue_has_types(const void *catalogue, struct str name)
{
    return types_of((struct catalogue *)catalogue, name, false, 0).n > 0;
}

bool catalogue_share_types(const void *catalogue, struct str a, struct str b)
{
    struct type_set of_a = types_of((struct catalogue *)catalogue, a, false, 0);
    struct type_set of_b = types_of((struct catalogue *)catalogue, b, false, 0);
    for (uint32_t i = 0; i < of_a.n; i++)
        for (uint32_t k = 0; k < of_b.n; k++)
            if (of_a.type[i] == of_b.type[k])
                return true;
    return false;
}

bool catalogue_is_known(const void *catalogue, struct str name)
{
    struct catalogue *c = (struct catalogue *)catalogue;
    if (map_get(&c->starts, name, 0) || types_of(c, name, false, 0).n)
        return true;
    struct arena scratch;
    arena_init(&scratch);
    use_list found = {0};
    catalogue_uses(c, &scratch, name, false, true, &found);
    bool known = found.n > 0 || types_of(c, arena_join(&scratch, name, STR("()")), false, 0).n > 0;
    arena_release(&scratch);
    return known;
}

static bool entry_has_role(const struct catalogue *c, const struct matcher_entry *e,
                           struct str role)
{
    for (uint32_t i = 0; e && i < e->uses.n; i++)
        if (str_eq(c->uses.v[e->uses.v[i]].role, role))
            return true;
    return false;
}

// Methods on values are only asked about where containers are filled: most calls are not.
bool catalogue_has_role(const void *catalogue, struct str callee, struct str role)
{
    struct catalogue *c = (struct catalogue *)catalogue;
    if (entry_has_role(c, entry_of(c, callee), role))
        return true;
    size_t at = catalogue_last_member(callee);
    if (at < 2 || !map_get(&c->container_methods, str_from(callee, at), 0))
        return false;
    struct type_set base = types_of(c, str_sub(callee, 0, at - 1), false, 0);
    char key[256];
    for (uint32_t i = 0; i < base.n; i++) {
        int n = snprintf(key, sizeof key, "T%u.%.*s", base.type[i], STR_ARG(str_from(callee, at)));
        if (n > 0 && (size_t)n < sizeof key &&
            entry_has_role(c, entry_of(c, (struct str){key, (size_t)n}), role))
            return true;
    }
    return false;
}

struct str catalogue_made_from(const void *catalogue, struct str value)
{
    struct catalogue *c = (struct catalogue *)catalogue;
    struct type_set types = types_of(c, value, false, 0);
    for (uint32_t i = 0; i < types.n; i++) {
        char key[32];
        int n = snprintf(key, sizeof key, "T%u", types.type[i]);
        uint32_t made = map_get(&c->makes, (struct str){key, (size_t)n}, 0);
        if (made)
            return c->type_names.v[made];
    }
    return STR_NONE;
}

struct str catalogue_span_unit(const void *catalogue, struct str callee)
{
    struct catalogue *c = (struct catalogue *)catalogue;
    struct str member = str_from(callee, catalogue_last_member(callee));
    if (!c->spans_anywhere && !map_get(&c->span_methods, member, 0))
        return STR_NONE;
    struct arena scratch;
    arena_init(&scratch);
    use_list found = {0};
    catalogue_uses(c, &scratch, callee, false, false, &found);
    struct str unit = STR_NONE;
    for (uint32_t i = 0; i < found.n && !unit.p; i++)
        if (str_eq(c->uses.v[found.v[i]].role, STR("duration")))
            unit = c->uses.v[found.v[i]].kind;
    arena_release(&scratch);
    return unit;
}

// ---------------------------------------------------------------------------------- configuration

// 'a b c', a space on either side of each: instr(names, ' ' || x || ' ')
static struct str spaced(struct arena *a, const str_vec *names)
{
    struct str text = STR_NONE;
    for (uint32_t i = 0; i < names->n; i++)
        text =
            arena_printf(a, "%.*s%.*s ", STR_ARG(text.p ? text : STR(" ")), STR_ARG(names->v[i]));
    return text;
}

void catalogue_config_rules(const struct catalogue *c, struct facts *f)
{
    static const char *const matchers[] = {"config-key",      "env",        "command-line",
                                           "file-convention", "dependency", "resource"};
    for (uint32_t i = 0; i < c->configs.n; i++) {
        const struct config_matcher *m = &c->configs.v[i];
        const struct use_rule *u = &c->uses.v[m->use];
        struct fact_config_rule row = {.library = u->library,
                                       .role = u->role,
                                       .kind = u->kind,
                                       .matcher = str_c(matchers[m->kind]),
                                       .file = m->file,
                                       .key = m->key,
                                       .name = m->name,
                                       .value = m->value,
                                       .names = spaced(c->arena, &m->names),
                                       .packages = spaced(c->arena, &u->packages),
                                       .ecosystem = u->ecosystem};
        if (u->settings.n == 0)
            facts_add_(f, FACT_config_rule, &row, sizeof row, true);
        for (uint32_t j = 0; j < u->settings.n; j++) {
            row.setting = u->settings.v[j].name;
            const struct slot *s = u->settings.v[j].slots.n ? &u->settings.v[j].slots.v[0] : NULL;
            row.value = s && s->kind == SLOT_CONSTANT ? s->value : m->value;
            facts_add_(f, FACT_config_rule, &row, sizeof row, true);
        }
        for (uint32_t j = 0; j < u->instruments.n; j++) {
            row.setting = STR("instruments");
            row.value = u->instruments.v[j];
            facts_add_(f, FACT_config_rule, &row, sizeof row, true);
        }
    }
}

// --------------------------------------------------------------------------------------- versions

static int part(struct str *version)
{
    int value = 0;
    size_t i = 0;
    while (i < version->n && version->p[i] >= '0' && version->p[i] <= '9' && value < 1000000)
        value = value * 10 + (version->p[i++] - '0');
    if (i < version->n && version->p[i] == '.')
        i++;
    else
        i = version->n;
    *version = str_from(*version, i);
    return value;
}

static int compare(struct str a, struct str b)
{
    for (int i = 0; i < 3; i++) {
        int x = part(&a), y = part(&b);
        if (x != y)
            return x < y ? -1 : 1;
    }
    return 0;
}

bool version_in(struct str version, struct str range)
{
    struct str bound;
    while (str_split(&range, ' ', &bound)) {
        if (bound.n == 0 || str_eq(bound, STR("*")))
            continue;
        size_t signs = 0;
        while (signs < bound.n &&
               (bound.p[signs] == '<' || bound.p[signs] == '>' || bound.p[signs] == '='))
            signs++;
        struct str sign = str_sub(bound, 0, signs);
        int order = compare(version, str_from(bound, signs));
        bool holds = str_eq(sign, STR(">="))   ? order >= 0
                     : str_eq(sign, STR(">"))  ? order > 0
                     : str_eq(sign, STR("<"))  ? order < 0
                     : str_eq(sign, STR("<=")) ? order <= 0
                                               : order == 0;
        if (!holds)
            return false;
    }
    return true;
}
