// What kustomizations generate, rename and carry over from one object to others.
#include "base/limits.h"
#include "render/kustomize.h"

#include <string.h>

static struct str path_of(const struct build *b, uint32_t file)
{
    return b->k->r->repo->files.v[file].path;
}

// -------------------------------------------------------------------------------------- generators

static struct resource *find(struct build *b, struct str kind, struct str name)
{
    for (uint32_t i = b->from; i < b->resources.n; i++) {
        struct resource *r = &b->resources.v[i];
        if (!kustomize_step(b, 1))
            break;
        if (!r->gone && str_eq(tree_text(r->t, r->root, "kind"), kind) &&
            (str_eq(r->first_name, name) ||
             str_eq(tree_text(r->t, r->root, "metadata.name"), name)))
            return r;
    }
    return NULL;
}

static struct resource *generated(struct build *b, const struct kustomization *x, struct str kind,
                                  struct str name, uint32_t line, bool again)
{
    struct resource *old = again ? find(b, kind, name) : NULL;
    if (old)
        return old;
    struct resource r = {.file = x->file, .generated = true, .first_name = name};
    r.t = arena_new(b->a, struct tree);
    tree_init(r.t, b->a);
    r.root = tree_add(r.t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, line);
    vec_push(b->a, &b->resources, r);
    struct resource *now = &b->resources.v[b->resources.n - 1];
    struct str path = path_of(b, x->file);
    patch_set(b, now, "apiVersion", STR("v1"), TREE_STRING, path, line);
    patch_set(b, now, "kind", kind, TREE_STRING, path, line);
    patch_set(b, now, "metadata.name", name, TREE_STRING, path, line);
    return now;
}

static void set_data(struct build *b, struct resource *r, struct str key, struct str value,
                     enum tree_type type, struct str path, uint32_t line)
{
    uint32_t data = tree_child(r->t, r->root, STR("data"));
    if (!data)
        data = tree_add(r->t, r->root, TREE_MAP, STR("data"), STR_NONE, line);
    uint32_t old = tree_child(r->t, data, key);
    if (!data || !kustomize_step(b, 1 + r->t->nodes.v[data].children / 16) ||
        ++b->nodes > KUSTOMIZE_NODES_MAX)
        return;
    if (old)
        patch_unlink(r->t, old);
    uint32_t node = tree_add(r->t, data, type, key, value, line);
    if (!node)
        return;
    r->t->nodes.v[node].quoted = true;
    if (!str_eq(path, path_of(b, r->file))) {
        vec_push(b->a, &r->t->sources, path);
        r->t->nodes.v[node].source = r->t->sources.n;
    }
}

static struct str unquoted(struct str s)
{
    bool both = s.n > 1 && (s.p[0] == '"' || s.p[0] == '\'') && s.p[s.n - 1] == s.p[0];
    return both ? str_sub(s, 1, s.n - 2) : s;
}

static void add_pair(struct build *b, struct resource *r, struct str pair, struct str path,
                     uint32_t line)
{
    ptrdiff_t equals = str_find_char(pair, '=', 0);
    if (equals > 0)
        set_data(b, r, str_trim(str_sub(pair, 0, (size_t)equals)),
                 unquoted(str_trim(str_from(pair, (size_t)equals + 1))), TREE_STRING, path, line);
}

static void add_env_file(struct build *b, const struct kustomization *x, struct resource *r,
                         struct str name)
{
    struct str path = rendered_path(b->a, x->directory, name), line;
    int64_t file = path.p ? repo_find(b->k->r->repo, path) : -1;
    struct str text = file < 0 ? STR_NONE : rendered_text(b->k->r, (uint32_t)file, b->a);
    for (uint32_t n = 1; text.n && str_line(&text, &line); n++)
        if (!str_starts(str_trim(line), STR("#")))
            add_pair(b, r, line, path, n);
}

// files: the content lies in the repository as a file of its own; here it is only named.
static void add_content(struct build *b, const struct kustomization *x, struct resource *r,
                        const struct tree_node *n)
{
    ptrdiff_t equals = str_find_char(n->value, '=', 0);
    struct str file = equals > 0 ? str_from(n->value, (size_t)equals + 1) : n->value;
    struct str key = equals > 0 ? str_sub(n->value, 0, (size_t)equals) : path_base(file);
    set_data(b, r, key, arena_printf(b->a, "file: %.*s", STR_ARG(file)), TREE_UNKNOWN,
             path_of(b, x->file), n->line);
}

static void generate_one(struct build *b, const struct kustomization *x, uint32_t entry,
                         struct str kind)
{
    struct str name = tree_text(&x->t, entry, "name");
    struct str behavior = tree_text(&x->t, entry, "behavior");
    struct resource *r = generated(b, x, kind, name, x->t.nodes.v[entry].line, behavior.n > 0);
    if (str_eq(behavior, STR("replace"))) {
        uint32_t data = tree_child(r->t, r->root, STR("data"));
        if (data)
            patch_unlink(r->t, data);
    }
    static const char *const lists[] = {"envs", "files", "literals"};
    struct str env = tree_text(&x->t, entry, "env");
    if (env.n)
        add_env_file(b, x, r, env);
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        const struct tree_node *list = tree_at(&x->t, tree_child(&x->t, entry, str_c(lists[i])));
        for (uint32_t c = list ? list->first : TREE_NONE; c; c = x->t.nodes.v[c].next) {
            const struct tree_node *n = &x->t.nodes.v[c];
            if (lists[i][0] == 'e')
                add_env_file(b, x, r, n->value);
            else if (lists[i][0] == 'f')
                add_content(b, x, r, n);
            else
                add_pair(b, r, n->value, path_of(b, x->file), n->line);
        }
    }
}

void kustomize_generate(struct build *b, const struct kustomization *x)
{
    static const char *const keys[][2] = {{"configMapGenerator", "ConfigMap"},
                                          {"secretGenerator", "Secret"}};
    for (size_t i = 0; i < 2; i++) {
        const struct tree_node *list =
            tree_at(&x->t, tree_child(&x->t, x->root, str_c(keys[i][0])));
        for (uint32_t c = list ? list->first : TREE_NONE;
             c && b->resources.n < KUSTOMIZE_OBJECTS_MAX; c = x->t.nodes.v[c].next)
            if (x->t.nodes.v[c].type == TREE_MAP)
                generate_one(b, x, c, str_c(keys[i][1]));
    }
}

// --------------------------------------------------------------------------------------- renaming

struct rename {
    struct str from, to;
};

// True for nodes that hold the name of another object.
static bool is_reference(const struct tree *t, const struct tree_node *n)
{
    static const char *const alone[] = {"serviceAccountName", "claimName", "secretName",
                                        "serviceName", "configMapName"};
    static const char *const above[] = {"configMapRef", "configMapKeyRef", "secretRef",
                                        "secretKeyRef", "configMap",       "scaleTargetRef",
                                        "service",      "roleRef",         "targetRef",
                                        "backend",      "secret"};
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++)
        if (str_eq(n->key, str_c(alone[i])))
            return true;
    const struct tree_node *parent = tree_at(t, n->parent);
    for (size_t i = 0; parent && i < sizeof above / sizeof *above; i++)
        if (str_eq(n->key, STR("name")) && str_eq(parent->key, str_c(above[i])))
            return true;
    return false;
}

static void follow(struct build *b, struct tree *t, const struct rename *names, uint32_t n)
{
    for (uint32_t i = 1; i < t->nodes.n && kustomize_step(b, 1); i++) {
        struct tree_node *at = &t->nodes.v[i];
        if (at->type != TREE_STRING || !is_reference(t, at))
            continue;
        for (uint32_t k = 0; k < n && kustomize_step(b, 1); k++)
            if (str_eq(at->value, names[k].from)) {
                at->value = names[k].to;
                break;
            }
    }
}

void kustomize_rename(struct build *b, const struct kustomization *x)
{
    struct str prefix = tree_text(&x->t, x->root, "namePrefix");
    struct str suffix = tree_text(&x->t, x->root, "nameSuffix");
    if (!prefix.n && !suffix.n)
        return;
    vec(struct rename) names = {0};
    for (uint32_t i = b->from; i < b->resources.n; i++) {
        struct resource *r = &b->resources.v[i];
        struct str kind = tree_text(r->t, r->root, "kind");
        uint32_t name = tree_get(r->t, r->root, "metadata.name");
        if (!name || str_eq(kind, STR("Namespace")) ||
            str_eq(kind, STR("CustomResourceDefinition")))
            continue;
        struct str from = r->t->nodes.v[name].value;
        struct str to = arena_join(b->a, arena_join(b->a, prefix, from), suffix);
        r->t->nodes.v[name].value = to;
        vec_push(b->a, &names, (struct rename){from, to});
    }
    for (uint32_t i = b->from; i < b->resources.n; i++)
        follow(b, b->resources.v[i].t, names.v, names.n);
}

// ------------------------------------------------------------------------------------ replacements

// Next part of a field path: a key, or [name=value] of a list.
static uint32_t field_step(const struct tree *t, uint32_t node, struct str part)
{
    int64_t index;
    const struct tree_node *n = tree_at(t, node);
    if (!n)
        return TREE_NONE;
    if (n->type == TREE_MAP)
        return tree_child(t, node, part);
    if (str_starts(part, STR("[")) && str_ends(part, STR("]"))) {
        struct str value = str_sub(part, 1, part.n - 2), key;
        str_split(&value, '=', &key);
        for (uint32_t c = n->first; c; c = t->nodes.v[c].next) {
            const struct tree_node *field = tree_at(t, tree_child(t, c, key));
            if (field && str_eq(field->value, value))
                return c;
        }
        return TREE_NONE;
    }
    uint32_t c = str_int(part, &index) && index >= 0 ? n->first : TREE_NONE;
    for (; c && index > 0; index--)
        c = t->nodes.v[c].next;
    return c;
}

static uint32_t field(const struct tree *t, uint32_t root, struct str path)
{
    struct str part;
    uint32_t node = root;
    while (node && path.n && str_split(&path, '.', &part)) {
        while (str_starts(part, STR("[")) && !str_ends(part, STR("]")) && path.p) {
            struct str more; // a dot inside the brackets
            str_split(&path, '.', &more);
            part.n = (size_t)(more.p + more.n - part.p);
        }
        node = field_step(t, node, part);
    }
    return node;
}

static void replace_in(struct build *b, const struct kustomization *x, uint32_t target,
                       const struct tree_node *value, struct str path)
{
    uint32_t select = tree_child(&x->t, target, STR("select"));
    struct str kind = tree_text(&x->t, select, "kind"), name = tree_text(&x->t, select, "name");
    const struct tree_node *paths = tree_at(&x->t, tree_child(&x->t, target, STR("fieldPaths")));
    if (tree_child(&x->t, target, STR("options")) || !paths)
        return; // parts of texts, and fields that are made: not followed
    for (uint32_t i = b->from; i < b->resources.n; i++) {
        struct resource *r = &b->resources.v[i];
        if (!kustomize_step(b, 1))
            return;
        if ((kind.n && !str_eq(kind, tree_text(r->t, r->root, "kind"))) ||
            (name.n && !str_eq(name, r->first_name) &&
             !str_eq(name, tree_text(r->t, r->root, "metadata.name"))))
            continue;
        for (uint32_t c = paths->first; c && kustomize_step(b, 1 + r->t->nodes.n / 64);
             c = x->t.nodes.v[c].next) {
            uint32_t node = field(r->t, r->root, x->t.nodes.v[c].value);
            if (!node || r->t->nodes.v[node].first)
                continue;
            vec_push(b->a, &r->t->sources, path);
            struct tree_node *n = &r->t->nodes.v[node];
            n->type = value->type;
            n->value = value->value;
            n->line = n->end_line = value->line;
            n->source = r->t->sources.n;
        }
    }
}

static void replace_one(struct build *b, const struct kustomization *x, uint32_t entry)
{
    uint32_t source = tree_child(&x->t, entry, STR("source"));
    struct resource *from =
        find(b, tree_text(&x->t, source, "kind"), tree_text(&x->t, source, "name"));
    struct str path = tree_text(&x->t, source, "fieldPath");
    const struct tree_node *targets = tree_at(&x->t, tree_child(&x->t, entry, STR("targets")));
    uint32_t node = from ? field(from->t, from->root, path.n ? path : STR("metadata.name")) : 0;
    if (!node || !targets || from->t->nodes.v[node].first)
        return;
    const struct tree_node value = from->t->nodes.v[node];
    struct str origin =
        value.source ? from->t->sources.v[value.source - 1] : path_of(b, from->file);
    for (uint32_t c = targets->first; c; c = x->t.nodes.v[c].next)
        replace_in(b, x, c, &value, origin);
}

void kustomize_replace(struct build *b, const struct kustomization *x)
{
    const struct tree_node *list = tree_at(&x->t, tree_child(&x->t, x->root, STR("replacements")));
    for (uint32_t c = list ? list->first : TREE_NONE; c; c = x->t.nodes.v[c].next)
        if (x->t.nodes.v[c].type == TREE_MAP)
            replace_one(b, x, c);
}
