/* Loading of catalogue files, and the finding of what a canonical name means.
 *
 * Everything is put under a key into one map: full names of calls and constructions; "T12.get" for
 * a method of type 12, "T12.*" for any; "T12.log" -> types for members; "T12.register(0,0)" for the
 * parameters of callbacks; "req.log" behind '~' for members of unresolved parameters. */
#include "link/catalogue.h"

#include "base/buf.h"
#include "base/data.h"
#include "base/limits.h"
#include "read/config/tree.h"
#include "repo/files.h"

struct loader {
    struct catalogue *c;
    const struct tree *t;
    struct str path;
    struct str library, ecosystem;
    str_vec packages;
    struct map types; // name in this document -> type number
    struct arena *a;
    struct diag *d;
    enum err err;
    bool user; // not built in: its anchors are not in the embedded database
};

static void fail(struct loader *l, uint32_t node, const char *what)
{
    const struct tree_node *n = tree_at(l->t, node);
    if (l->err == ERR_OK)
        l->err = diag_set(l->d, l->a, ERR_DATA, l->path, n ? n->line : 0, "%s", what);
}

static struct str text_of(struct loader *l, uint32_t node)
{
    const struct tree_node *n = tree_at(l->t, node);
    return n ? arena_str(l->a, n->value) : STR_NONE;
}

static struct str child_text(struct loader *l, uint32_t map, const char *key)
{
    return text_of(l, tree_child(l->t, map, str_c(key)));
}

// Calls back for each element of a list, or once for a scalar.
#define EACH(l, node, child)                                                                      \
    for (uint32_t child = tree_at((l)->t, (node)) && tree_at((l)->t, (node))->type == TREE_LIST   \
                              ? tree_at((l)->t, (node))->first                                    \
                              : (node);                                                           \
         child; child = tree_at((l)->t, (node))->type == TREE_LIST ? tree_at((l)->t, child)->next \
                                                                   : TREE_NONE)
#define EACH_CHILD(l, node, child)                                                              \
    for (uint32_t child = tree_at((l)->t, (node)) ? tree_at((l)->t, (node))->first : TREE_NONE; \
         child; child = tree_at((l)->t, child)->next)

static str_vec texts_of(struct loader *l, uint32_t node)
{
    str_vec out = {0};
    if (node == TREE_NONE)
        return out;
    EACH (l, node, child)
        vec_push(l->a, &out, text_of(l, child));
    return out;
}

// ------------------------------------------------------------------------------------ registering

/* What NAME starts with, as far as it is a type: java.time.Duration of
 * java.time.Duration.ofSeconds. Names imported all at once (java.time.*) are looked for here. Of
 * Rack::Attack.throttle ::Rack, by which a library's module is told from one of the repository. */
static void add_starts(struct catalogue *c, struct str name)
{
    size_t from = 0, root = 0;
    while (root < name.n && name.p[root] != '.' && name.p[root] != '(' && name.p[root] != ':')
        root++;
    if (root && name.p[0] >= 'A' && name.p[0] <= 'Z')
        map_set(&c->starts, arena_join(c->arena, STR("::"), str_sub(name, 0, root)), 1);
    for (size_t i = 0; i <= name.n; i++) {
        bool ends = i == name.n || name.p[i] == '.' || name.p[i] == '(';
        if (!ends)
            continue;
        if (from && from < i && name.p[from] >= 'A' && name.p[from] <= 'Z')
            map_set(&c->starts, str_sub(name, 0, i), 1);
        from = i + 1;
    }
}

static void add_pattern(struct catalogue *c, struct str name, uint32_t entry)
{
    struct pattern_list *list = &c->patterns_by_end[(unsigned char)name.p[name.n - 1]];
    uint32_t number = c->patterns.n;
    bool loads = str_starts(name, STR("import "));
    vec_push(c->arena, &c->patterns, (struct name_pattern){name, entry, 0, loads});
    if (list->last)
        c->patterns.v[list->last].next = number;
    else
        list->first = number;
    list->last = number;
}

static struct matcher_entry *entry(struct catalogue *c, struct str name)
{
    uint32_t *number = map_at(&c->names, name, 0);
    if (*number == 0) {
        *number = c->entries.n;
        vec_push(c->arena, &c->entries, (struct matcher_entry){0});
        add_starts(c, name);
        // a * that is no "any member" mark of a type makes a pattern
        if (str_find_char(name, '*', 0) >= 0 && name.p[0] != 'T')
            add_pattern(c, name, *number);
    }
    return &c->entries.v[*number];
}

// Most calls are of no name that a span of time is made or read by.
static void add_span_method(struct catalogue *c, struct str name)
{
    struct str member = str_from(name, catalogue_last_member(name));
    if (str_find_char(member, '*', 0) >= 0 || str_eq(member, STR("()")))
        c->spans_anywhere = true;
    map_set(&c->span_methods, member, 1);
}

static void add_use(struct loader *l, struct str name, uint32_t use)
{
    if (str_eq(l->c->uses.v[use].role, STR("duration")))
        add_span_method(l->c, name);
    vec_push(l->a, &entry(l->c, name)->uses, use);
}

static void add_type(struct loader *l, struct str name, uint32_t type)
{
    vec_push(l->a, &entry(l->c, name)->types, type);
}

// A name that starts with a type of this document is relative to it: "client.connect" -> T7.connect
static struct str absolute(struct loader *l, struct str name)
{
    ptrdiff_t dot = str_find_char(name, '.', 0);
    uint32_t type = dot > 0 ? map_get(&l->types, str_sub(name, 0, (size_t)dot), 0) : 0;
    if (!type)
        return name;
    return arena_printf(l->a, "T%u%.*s", type, STR_ARG(str_from(name, (size_t)dot)));
}

static uint32_t type_number(struct loader *l, struct str name, uint32_t node)
{
    uint32_t type = map_get(&l->types, name, 0);
    if (!type)
        fail(l, node, "no such type in this document");
    return type;
}

static void load_callback(struct loader *l, uint32_t node, uint32_t type)
{
    int64_t at = 0, param = 0;
    uint32_t calls = tree_child(l->t, node, STR("call"));
    str_int(child_text(l, node, "at"), &at);
    str_int(child_text(l, node, "param"), &param);
    str_vec names = texts_of(l, calls ? calls : tree_child(l->t, node, STR("names")));
    for (uint32_t i = 0; calls && i < names.n; i++)
        add_type(l, arena_printf(l->a, "%.*s(%d,%d)", STR_ARG(names.v[i]), (int)at, (int)param),
                 type);
    if (calls)
        return;
    uint32_t of = type_number(l, child_text(l, node, "type"), node);
    for (uint32_t i = 0; i < names.n; i++)
        add_type(
            l, arena_printf(l->a, "T%u.%.*s(%d,%d)", of, STR_ARG(names.v[i]), (int)at, (int)param),
            type);
}

// What a method of another type gives back: pool.connect() is a client.
static void load_method_result(struct loader *l, uint32_t node, uint32_t value, uint32_t type)
{
    str_vec names = texts_of(l, tree_child(l->t, node, STR("names")));
    EACH (l, value, child) {
        uint32_t of = type_number(l, text_of(l, child), child);
        for (uint32_t i = 0; i < names.n; i++)
            add_type(l, arena_printf(l->a, "T%u.%.*s()", of, STR_ARG(names.v[i])), type);
        if (names.n == 0)
            add_type(l, arena_printf(l->a, "T%u.*()", of), type);
    }
}

static void load_type_matcher(struct loader *l, uint32_t node, uint32_t type)
{
    const struct tree_node *m = tree_at(l->t, tree_at(l->t, node)->first);
    if (!m) {
        fail(l, node, "a type matcher is a map with one key");
        return;
    }
    uint32_t value = tree_at(l->t, node)->first;
    if (str_eq(m->key, STR("callback"))) {
        load_callback(l, value, type);
        return;
    }
    if (str_eq(m->key, STR("method-on-type"))) {
        load_method_result(l, node, value, type);
        return;
    }
    if (str_eq(m->key, STR("made-from"))) {
        uint32_t of = type_number(l, text_of(l, value), node);
        map_set(&l->c->makes, arena_printf(l->a, "T%u", of), type);
        add_type(l, arena_printf(l->a, "%.*s()", STR_ARG(l->c->type_names.v[type])), type);
        return;
    }
    EACH (l, value, child) {
        struct str name = text_of(l, child);
        if (str_eq(m->key, STR("construct")) || str_eq(m->key, STR("extends")))
            add_type(l, arena_join(l->a, absolute(l, name), STR("()")), type);
        else if (str_eq(m->key, STR("global")))
            add_type(l, name, type);
        else if (str_eq(m->key, STR("member")))
            add_type(l, absolute(l, name), type);
        else if (str_eq(m->key, STR("parameter-member")))
            add_type(l, arena_join(l->a, STR("~"), name), type);
        else
            fail(l, node, "unknown type matcher");
    }
}

static void load_types(struct loader *l, uint32_t types)
{
    map_init(&l->types, l->a);
    EACH_CHILD (l, types, type) {
        struct str name = arena_str(l->a, tree_at(l->t, type)->key);
        map_set(&l->types, name, ++l->c->types);
        vec_push(l->a, &l->c->type_names,
                 arena_printf(l->a, "%.*s#%.*s", STR_ARG(l->library), STR_ARG(name)));
    }
    EACH_CHILD (l, types, type) {
        uint32_t number = map_get(&l->types, tree_at(l->t, type)->key, 0);
        EACH (l, type, matcher)
            load_type_matcher(l, matcher, number);
    }
}

// ------------------------------------------------------------------------------------------ slots

static bool slot_kind_of(struct str name, enum slot_kind *kind)
{
    static const char *const names[] = {
        "positional", "option",      "chained",  "setter",  "field",    "context", "global",
        "dsn",        "environment", "constant", "present", "property", "among"};
    for (uint32_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_c(names[i]))) {
            *kind = (enum slot_kind)i;
            return true;
        }
    return false;
}

static void load_position(struct loader *l, uint32_t node, struct slot *s)
{
    int64_t number = 0;
    struct str text = text_of(l, node);
    if (str_eq(text, STR("last")))
        s->argument = SLOT_LAST;
    else if (str_eq(text, STR("any")))
        s->argument = SLOT_ANY;
    else if (str_eq(text, STR("named")))
        s->argument = SLOT_NAMED;
    else if (str_int(text, &number) && number >= 0 && number < 64)
        s->argument = (int)number;
    else if (text.p) { // a bare name: an option of the last object, or a field
        s->argument = s->kind == SLOT_FIELD ? 0 : SLOT_LAST;
        struct str part;
        for (struct str rest = text; str_split(&rest, '.', &part);)
            vec_push(l->a, &s->path, part);
        s->name = text;
    }
}

static void load_at(struct loader *l, uint32_t at, struct slot *s)
{
    const struct tree_node *n = tree_at(l->t, at);
    if (!n)
        return;
    if (n->type != TREE_LIST) {
        load_position(l, at, s);
        return;
    }
    bool first = true;
    EACH (l, at, child) {
        if (first)
            load_position(l, child, s);
        struct str rest = first ? STR_NONE : text_of(l, child), part;
        while (str_split(&rest, '.', &part))
            vec_push(l->a, &s->path, part);
        first = false;
    }
}

static struct slot load_slot(struct loader *l, uint32_t node)
{
    struct slot s = {0};
    struct str kind = child_text(l, node, "slot");
    if (!slot_kind_of(kind, &s.kind))
        fail(l, node, "unknown slot");
    load_at(l, tree_child(l->t, node, STR("at")), &s);
    struct str name = child_text(l, node, "name");
    if (!name.p)
        name = child_text(l, node, "assign");
    if (!name.p)
        name = child_text(l, node, "parameter");
    if (name.p)
        s.name = name;
    struct str parameter = child_text(l, node, "parameter");
    if ((s.kind == SLOT_ENVIRONMENT || s.kind == SLOT_PROPERTY || s.kind == SLOT_GLOBAL) &&
        parameter.p)
        vec_push(l->a, &s.path, parameter);
    s.has_at = tree_child(l->t, node, STR("at")) != TREE_NONE;
    if (s.kind == SLOT_GLOBAL && s.has_at)
        map_set(&l->c->global_calls, s.name, 1);
    s.value = child_text(l, node, "value");
    int64_t unit_at = 0, of = 0;
    if (str_int(child_text(l, node, "of"), &of) && of >= 0 && of < 64)
        s.of = (int)of + 1;
    s.through = child_text(l, node, "through");
    s.about = child_text(l, node, "about");
    s.of_call = child_text(l, node, "of-call");
    s.named = child_text(l, node, "named");
    if (s.of_call.p)
        map_set(&l->c->global_calls, s.of_call, 1);
    if (str_int(child_text(l, node, "unit-at"), &unit_at) && unit_at >= 0 && unit_at < 64)
        s.unit_at = (int)unit_at + 1;
    s.unit = child_text(l, node, "unit");
    s.completeness = child_text(l, node, "completeness");
    s.on_construct = str_eq(child_text(l, node, "on"), STR("construct"));
    struct str when = child_text(l, node, "when");
    if (when.p) {
        ptrdiff_t equals = str_find_char(when, '=', 0);
        s.when_name = str_sub(when, 0, equals < 0 ? when.n : (size_t)equals);
        s.when_value = equals < 0 ? STR("") : str_from(when, (size_t)equals + 1);
    }
    return s;
}

static struct setting_rule *setting_of(struct loader *l, struct use_rule *u, struct str name)
{
    for (uint32_t i = 0; i < u->settings.n; i++)
        if (str_eq(u->settings.v[i].name, name))
            return &u->settings.v[i];
    vec_push(l->a, &u->settings, (struct setting_rule){.name = name});
    return &u->settings.v[u->settings.n - 1];
}

static void load_setting(struct loader *l, struct use_rule *u, uint32_t node)
{
    struct setting_rule *s = setting_of(l, u, arena_str(l->a, tree_at(l->t, node)->key));
    const struct tree_node *n = tree_at(l->t, node);
    if (n->type != TREE_LIST && n->type != TREE_MAP) { // name: value is a constant
        vec_push(l->a, &s->slots, (struct slot){.kind = SLOT_CONSTANT, .value = text_of(l, node)});
        return;
    }
    EACH (l, node, child)
        vec_push(l->a, &s->slots, load_slot(l, child));
}

static void load_when(struct loader *l, struct use_rule *u, uint32_t when)
{
    if (when == TREE_NONE)
        return;
    EACH (l, when, node) {
        struct condition c = {.slot.kind = SLOT_OPTION};
        uint32_t with = tree_child(l->t, node, STR("with")),
                 without = tree_child(l->t, node, STR("without"));
        if (with != TREE_NONE || without != TREE_NONE) {
            c.with = texts_of(l, with != TREE_NONE ? with : without);
            c.negated = with == TREE_NONE;
            vec_push(l->a, &u->when, c);
            continue;
        }
        struct str slot = child_text(l, node, "slot");
        if (slot.p && !slot_kind_of(slot, &c.slot.kind))
            fail(l, node, "unknown slot");
        load_at(l, tree_child(l->t, node, STR("at")), &c.slot);
        struct str name = child_text(l, node, "name");
        if (name.p)
            c.slot.name = name;
        c.slot.has_at = tree_child(l->t, node, STR("at")) != TREE_NONE;
        if (c.slot.kind == SLOT_GLOBAL && c.slot.has_at)
            map_set(&l->c->global_calls, c.slot.name, 1);
        c.slot.on_construct = str_eq(child_text(l, node, "on"), STR("construct"));
        c.slot.of_call = child_text(l, node, "of-call");
        if (c.slot.of_call.p)
            map_set(&l->c->global_calls, c.slot.of_call, 1);
        uint32_t is = tree_child(l->t, node, STR("is"));
        if (!is)
            is = tree_child(l->t, node, STR("value"));
        uint32_t isnt = tree_child(l->t, node, STR("not"));
        c.is = texts_of(l, is ? is : isnt);
        c.negated = isnt != TREE_NONE || str_eq(child_text(l, node, "present"), STR("false"));
        c.kind = child_text(l, node, "kind");
        vec_push(l->a, &u->when, c);
    }
}

static void load_defaults(struct loader *l, struct use_rule *u, uint32_t node)
{
    if (node == TREE_NONE)
        return;
    EACH (l, node, child) {
        struct default_rule d = {.versions = STR("*")};
        EACH_CHILD (l, child, pair) {
            struct str key = arena_str(l->a, tree_at(l->t, pair)->key);
            if (str_eq(key, STR("versions")))
                d.versions = text_of(l, pair);
            else if (str_eq(key, STR("with")))
                d.with = texts_of(l, pair);
            else if (!str_eq(key, STR("source")) && !str_eq(key, STR("note")))
                vec_push(l->a, &d.values,
                         (struct default_value){str_eq(key, STR("value")) ? STR("timeout") : key,
                                                text_of(l, pair)});
        }
        vec_push(l->a, &u->defaults, d);
    }
}

// ------------------------------------------------------------------------------------------- uses

static void add_config(struct loader *l, struct config_matcher m)
{
    vec_push(l->a, &l->c->configs, m);
}

static void load_method_matcher(struct loader *l, uint32_t match, uint32_t value, uint32_t use)
{
    str_vec names = texts_of(l, tree_child(l->t, match, STR("names")));
    struct str role = l->c->uses.v[use].role;
    bool fills = str_eq(role, STR("registration")) || str_eq(role, STR("registered")) ||
                 str_eq(role, STR("provider")) || str_eq(role, STR("instance"));
    for (uint32_t i = 0; fills && i < names.n; i++)
        map_set(&l->c->container_methods, names.v[i], 1);
    EACH (l, value, child) {
        uint32_t type = type_number(l, text_of(l, child), child);
        for (uint32_t i = 0; i < names.n; i++)
            add_use(l, arena_printf(l->a, "T%u.%.*s", type, STR_ARG(names.v[i])), use);
        if (names.n == 0)
            add_use(l, arena_printf(l->a, "T%u.*", type), use);
    }
}

// {resource: [TYPE, ...], key: [SHAPE, ...], value: DEFAULT}
static void load_resource_matcher(struct loader *l, uint32_t match, uint32_t value, uint32_t use)
{
    str_vec types = texts_of(l, value), keys = texts_of(l, tree_child(l->t, match, STR("key")));
    struct config_matcher m = {
        .kind = MATCH_RESOURCE, .value = child_text(l, match, "value"), .use = use};
    for (uint32_t i = 0; i < types.n; i++) {
        m.name = types.v[i];
        for (uint32_t k = 0; k < keys.n; k++) {
            m.key = keys.v[k];
            add_config(l, m);
        }
        if (keys.n == 0)
            add_config(l, m);
    }
}

static void load_match(struct loader *l, uint32_t match, uint32_t use)
{
    uint32_t value = tree_at(l->t, match) ? tree_at(l->t, match)->first : TREE_NONE;
    const struct tree_node *m = tree_at(l->t, value);
    if (!m) {
        fail(l, match, "a use needs a matcher");
        return;
    }
    struct use_rule *u = &l->c->uses.v[use];
    str_vec names = texts_of(l, tree_child(l->t, match, STR("names")));
    if (str_eq(m->key, STR("method-on-type"))) {
        load_method_matcher(l, match, value, use);
    } else if (str_eq(m->key, STR("resource"))) {
        load_resource_matcher(l, match, value, use);
    } else if (str_eq(m->key, STR("config-key"))) {
        add_config(l, (struct config_matcher){.kind = MATCH_KEY,
                                              .file = child_text(l, value, "file"),
                                              .key = child_text(l, value, "key"),
                                              .use = use});
    } else if (str_eq(m->key, STR("command-line"))) {
        add_config(l, (struct config_matcher){.kind = MATCH_COMMAND,
                                              .name = child_text(l, value, "program"),
                                              .key = child_text(l, value, "flag"),
                                              .use = use});
    } else {
        u->decorator = str_eq(m->key, STR("decorator"));
        u->construct = str_eq(m->key, STR("construct"));
        u->on_class = str_eq(child_text(l, match, "on"), STR("class"));
        u->on_function = str_eq(child_text(l, match, "on"), STR("function"));
        bool assign = str_eq(m->key, STR("assign")), import = str_eq(m->key, STR("import"));
        u->assignment = assign;
        EACH (l, value, child) {
            struct str name = text_of(l, child);
            if (str_eq(m->key, STR("env")))
                add_config(l, (struct config_matcher){.kind = MATCH_ENV, .name = name, .use = use});
            else if (str_eq(m->key, STR("file-convention")))
                add_config(l, (struct config_matcher){
                                  .kind = MATCH_FILE, .file = name, .names = names, .use = use});
            else if (str_eq(m->key, STR("dependency")))
                add_config(
                    l, (struct config_matcher){.kind = MATCH_DEPENDENCY, .name = name, .use = use});
            else if (import)
                add_use(l, arena_join(l->a, STR("import "), name), use);
            else if (assign)
                add_use(l, arena_join(l->a, STR("="), absolute(l, name)), use);
            else if (u->decorator || u->construct || str_eq(m->key, STR("call")))
                add_use(l, absolute(l, name), use);
            else
                fail(l, match, "unknown matcher");
        }
    }
}

static void load_use(struct loader *l, uint32_t node)
{
    uint32_t number = l->c->uses.n;
    vec_push(l->a, &l->c->uses,
             (struct use_rule){.role = child_text(l, node, "role"),
                               .kind = child_text(l, node, "kind"),
                               .library = l->library,
                               .ecosystem = l->ecosystem,
                               .packages = l->packages});
    struct use_rule *u = &l->c->uses.v[number];
    if (!u->role.p)
        fail(l, node, "a use needs a role");
    uint32_t timeout = tree_child(l->t, node, STR("timeout"));
    if (timeout)
        load_setting(l, u, timeout);
    EACH_CHILD (l, tree_child(l->t, node, STR("settings")), setting)
        load_setting(l, u, setting);
    EACH_CHILD (l, tree_child(l->t, node, STR("bounds")), setting)
        load_setting(l, u, setting);
    load_when(l, u, tree_child(l->t, node, STR("when")));
    u->kill = texts_of(l, tree_child(l->t, node, STR("kill")));
    load_defaults(l, u, tree_child(l->t, node, STR("default")));
    u->instruments = texts_of(l, tree_child(l->t, node, STR("instruments")));
    load_match(l, tree_child(l->t, node, STR("match")), number);
}

static void load_anchors(struct loader *l, uint32_t document)
{
    str_vec anchors = texts_of(l, tree_child(l->t, document, STR("anchors")));
    if (anchors.n == 0)
        vec_push(l->a, &anchors, l->library);
    for (uint32_t i = 0; i < anchors.n; i++)
        vec_push(l->a, &l->c->user_anchors,
                 arena_printf(l->a, "%.*s\t%.*s", STR_ARG(l->ecosystem), STR_ARG(anchors.v[i])));
}

struct str catalogue_user_anchors(const struct catalogue *c)
{
    struct buf b;
    buf_init(&b, c->arena);
    for (uint32_t i = 0; i < c->user_anchors.n; i++) {
        buf_str(&b, c->user_anchors.v[i]);
        buf_char(&b, '\n');
    }
    return buf_take(&b);
}

static void load_document(struct loader *l, uint32_t document)
{
    l->library = child_text(l, document, "library");
    if (!l->library.p) {
        fail(l, document, "an entry needs a library");
        return;
    }
    struct str ecosystem = child_text(l, document, "ecosystem");
    if (ecosystem.p)
        l->ecosystem = ecosystem;
    l->packages = texts_of(l, tree_child(l->t, document, STR("packages")));
    if (l->packages.n == 0)
        vec_push(l->a, &l->packages, l->library);
    if (l->user)
        load_anchors(l, document);
    load_types(l, tree_child(l->t, document, STR("types")));
    EACH_CHILD (l, tree_child(l->t, document, STR("uses")), use)
        load_use(l, use);
}

/* The documents of a file: YAML as users write it; built-in files were turned into one JSON list of
 * documents by the build (tools/embed.py). */
static enum err load_text(struct catalogue *c, struct str path, struct str text, bool user,
                          struct diag *d)
{
    struct arena scratch;
    arena_init(&scratch);
    struct tree t;
    tree_init(&t, &scratch);
    if (user)
        tree_parse_yaml(&t, text);
    else
        tree_parse_json(&t, text);
    struct loader l = {.c = c, .t = &t, .path = path, .a = c->arena, .d = d, .user = user};
    if (t.notes.n)
        l.err = diag_set(d, c->arena, ERR_DATA, path, t.notes.v[0].line, "%.*s",
                         STR_ARG(t.notes.v[0].text));
    struct str folder = path_base(path_directory(path));
    struct str ecosystem = str_eq(folder, STR("javascript")) ? STR("npm")
                           : str_eq(folder, STR("python"))   ? STR("pypi")
                           : str_eq(folder, STR("ruby"))     ? STR("rubygems")
                           : str_eq(folder, STR("php"))      ? STR("composer")
                           : str_eq(folder, STR("rust"))     ? STR("cargo")
                                                             : arena_str(c->arena, folder);
    for (uint32_t i = 0; i < t.documents.n; i++) {
        uint32_t root = t.documents.v[i];
        EACH (&l, root, document) {
            l.ecosystem = ecosystem;
            if (l.err == ERR_OK)
                load_document(&l, document);
        }
    }
    arena_release(&scratch);
    return l.err;
}

enum err catalogue_load(struct catalogue *c, struct arena *a, struct str user_dir, struct diag *d)
{
    *c = (struct catalogue){.arena = a};
    map_init(&c->names, a);
    map_init(&c->type_memo, a);
    map_init(&c->global_calls, a);
    map_init(&c->container_methods, a);
    map_init(&c->starts, a);
    map_init(&c->makes, a);
    map_init(&c->span_methods, a);
    vec_push(a, &c->patterns, (struct name_pattern){0});
    vec_push(a, &c->uses, (struct use_rule){0});
    vec_push(a, &c->entries, (struct matcher_entry){0});
    vec_push(a, &c->type_names, STR(""));
    vec_push(a, &c->type_sets, (struct type_set){0});
    vec_push(a, &c->type_sets, (struct type_set){0}); // 1 is the set of no types
    for (size_t i = 0; i < data_files_n; i++) {
        struct str path = str_c(data_files[i].path);
        struct str text = {(const char *)data_files[i].bytes, data_files[i].n};
        if (!str_starts(path, STR("catalogue/")))
            continue;
        enum err err = load_text(c, path, text, false, d);
        if (err)
            return err;
    }
    str_vec files = files_in(a, user_dir, STR("**/*.yaml"));
    for (uint32_t i = 0; i < files.n; i++) {
        struct str text;
        enum err err = files_read(a, files.v[i], FILE_PARSE_MAX, &text, d);
        if (!err)
            err = load_text(c, files.v[i], text, true, d);
        if (err)
            return err;
    }
    return ERR_OK;
}
