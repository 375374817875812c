/* Patches on trees. A node that a patch gives keeps the file and line of the patch, so that what is
 * found in the result is shown where it was written. Recursion follows the depth of the patch,
 * which the parser bounds by TREE_DEPTH_MAX. */
#include "base/limits.h"
#include "render/kustomize.h"

#include <string.h>

bool kustomize_step(struct build *b, uint64_t n)
{
    b->k->steps -= n < b->k->steps ? n : b->k->steps;
    return b->k->steps > 0;
}

static uint32_t source_of(struct build *b, struct resource *r, struct str path)
{
    if (str_eq(path, b->k->r->repo->files.v[r->file].path))
        return 0;
    for (uint32_t i = 0; i < r->t->sources.n; i++)
        if (str_eq(r->t->sources.v[i], path))
            return i + 1;
    vec_push(b->a, &r->t->sources, path);
    return r->t->sources.n;
}

static uint32_t copy_one(struct build *b, struct resource *r, uint32_t parent, struct str key,
                         const struct patch *p, const struct tree_node *n)
{
    if (++b->nodes > KUSTOMIZE_NODES_MAX)
        return TREE_NONE;
    uint32_t copy = tree_add(r->t, parent, n->type, key, n->value, n->line + p->line);
    if (!copy)
        return copy;
    struct tree_node *c = &r->t->nodes.v[copy];
    c->end_line = n->end_line + p->line;
    c->quoted = n->quoted;
    c->source = n->source && p->t == r->t ? n->source : source_of(b, r, p->path);
    return copy;
}

uint32_t patch_copy(struct build *b, struct resource *r, uint32_t parent, struct str key,
                    const struct patch *p, uint32_t node)
{
    const struct tree_node n = p->t->nodes.v[node]; // the tree may move when it grows
    uint32_t copy = copy_one(b, r, parent, key, p, &n);
    for (uint32_t c = n.first; c && copy; c = p->t->nodes.v[c].next) {
        struct str child = p->t->nodes.v[c].key;
        if (!str_starts(child, STR("$")))
            patch_copy(b, r, copy, child, p, c);
    }
    return copy;
}

void patch_unlink(struct tree *t, uint32_t node)
{
    uint32_t parent = t->nodes.v[node].parent, before = TREE_NONE;
    struct tree_node *p = &t->nodes.v[parent];
    for (uint32_t c = p->first; c && c != node; c = t->nodes.v[c].next)
        before = c;
    if (before)
        t->nodes.v[before].next = t->nodes.v[node].next;
    else
        p->first = t->nodes.v[node].next;
    if (p->last == node)
        p->last = before;
    p->children--;
    t->nodes.v[node].next = TREE_NONE;
}

// Puts NEW, the last child of its parent, in the place of OLD; OLD goes away when DROP.
static void move_before(struct tree *t, uint32_t new, uint32_t old, bool drop)
{
    uint32_t parent = t->nodes.v[old].parent;
    patch_unlink(t, new);
    struct tree_node *p = &t->nodes.v[parent];
    uint32_t before = TREE_NONE;
    for (uint32_t c = p->first; c && c != old; c = t->nodes.v[c].next)
        before = c;
    t->nodes.v[new].next = old;
    if (before)
        t->nodes.v[before].next = new;
    else
        p->first = new;
    p->children++;
    if (drop)
        patch_unlink(t, old);
}

static const char *merge_key(const struct patch *p, uint32_t list, bool builtin)
{
    static const char *const keys[][2] = {{"containers", "name"},
                                          {"initContainers", "name"},
                                          {"ephemeralContainers", "name"},
                                          {"volumes", "name"},
                                          {"env", "name"},
                                          {"imagePullSecrets", "name"},
                                          {"secrets", "name"},
                                          {"webhooks", "name"},
                                          {"volumeMounts", "mountPath"},
                                          {"volumeDevices", "devicePath"},
                                          {"hostAliases", "ip"},
                                          {"topologySpreadConstraints", "topologyKey"}};
    const struct tree_node *n = tree_at(p->t, list);
    for (size_t i = 0; builtin && i < sizeof keys / sizeof *keys; i++)
        if (str_eq(n->key, str_c(keys[i][0])))
            return keys[i][1];
    if (!builtin || !str_eq(n->key, STR("ports")))
        return NULL;
    return tree_child(p->t, n->first, STR("containerPort")) ? "containerPort" : "port";
}

static uint32_t element_with(const struct tree *t, uint32_t list, const char *key, struct str value)
{
    for (uint32_t c = t->nodes.v[list].first; c && value.p; c = t->nodes.v[c].next)
        if (str_eq(tree_text(t, c, key), value))
            return c;
    return TREE_NONE;
}

static void merge_map(struct build *b, struct resource *r, uint32_t target, const struct patch *p,
                      uint32_t map, bool builtin);

static void merge_list(struct build *b, struct resource *r, uint32_t target, const struct patch *p,
                       uint32_t list, const char *key)
{
    for (uint32_t c = p->t->nodes.v[list].first; c; c = p->t->nodes.v[c].next)
        if (str_eq(tree_text(p->t, c, "$patch"), STR("replace")))
            while (r->t->nodes.v[target].first)
                patch_unlink(r->t, r->t->nodes.v[target].first);
    for (uint32_t c = p->t->nodes.v[list].first;
         c && kustomize_step(b, 1 + r->t->nodes.v[target].children / 4);
         c = p->t->nodes.v[c].next) {
        struct str directive = tree_text(p->t, c, "$patch");
        uint32_t old = element_with(r->t, target, key, tree_text(p->t, c, key));
        if (str_eq(directive, STR("delete"))) {
            if (old)
                patch_unlink(r->t, old);
        } else if (str_eq(directive, STR("replace")) && p->t->nodes.v[c].children == 1) {
            continue;
        } else if (old && p->t->nodes.v[c].type == TREE_MAP) {
            merge_map(b, r, old, p, c, true);
        } else {
            patch_copy(b, r, target, STR_NONE, p, c);
        }
    }
}

static void merge_child(struct build *b, struct resource *r, uint32_t target, const struct patch *p,
                        uint32_t child, bool builtin)
{
    const struct tree_node *n = &p->t->nodes.v[child];
    if (!kustomize_step(b, 1 + r->t->nodes.v[target].children / 16)) // keys one by one
        return;
    uint32_t old = tree_child(r->t, target, n->key);
    struct str directive = tree_text(p->t, child, "$patch");
    if (n->type == TREE_NULL || str_eq(directive, STR("delete"))) {
        if (old)
            patch_unlink(r->t, old);
        return;
    }
    enum tree_type was = old ? r->t->nodes.v[old].type : TREE_NULL;
    if (n->type == TREE_MAP && was == TREE_MAP && !str_eq(directive, STR("replace"))) {
        merge_map(b, r, old, p, child, builtin);
        return;
    }
    const char *key =
        n->type == TREE_LIST && was == TREE_LIST ? merge_key(p, child, builtin) : NULL;
    if (key) {
        merge_list(b, r, old, p, child, key);
        return;
    }
    if (old && n->type == was && n->value.p && str_eq(n->value, r->t->nodes.v[old].value))
        return; // said again: it stays where it was said first
    uint32_t new = patch_copy(b, r, target, n->key, p, child);
    if (old && new)
        move_before(r->t, new, old, true);
}

static void merge_map(struct build *b, struct resource *r, uint32_t target, const struct patch *p,
                      uint32_t map, bool builtin)
{
    for (uint32_t c = p->t->nodes.v[map].first; c; c = p->t->nodes.v[c].next)
        if (!str_starts(p->t->nodes.v[c].key, STR("$")))
            merge_child(b, r, target, p, c, builtin);
}

void patch_merge(struct build *b, struct resource *r, const struct patch *p)
{
    struct str api = tree_text(r->t, r->root, "apiVersion"), group = api;
    str_split(&api, '/', &group);
    bool builtin = !str_contains(group, STR(".")) || str_ends(group, STR(".k8s.io"));
    if (str_eq(tree_text(p->t, p->root, "$patch"), STR("delete"))) {
        r->gone = true;
        return;
    }
    for (uint32_t c = p->t->nodes.v[p->root].first; c; c = p->t->nodes.v[c].next) {
        struct str key = p->t->nodes.v[c].key;
        if (!str_eq(key, STR("apiVersion")) && !str_eq(key, STR("kind")) &&
            !str_starts(key, STR("$")))
            merge_child(b, r, r->root, p, c, builtin);
    }
}

void patch_merge_plain(struct build *b, struct resource *r, const struct patch *p)
{
    if (r->t->nodes.v[r->root].type == TREE_MAP && p->t->nodes.v[p->root].type == TREE_MAP)
        merge_map(b, r, r->root, p, p->root, false);
}

// ---------------------------------------------------------------------------------------- RFC 6902

static struct str unescape(struct build *b, struct str token)
{
    if (str_find_char(token, '~', 0) < 0)
        return token;
    char *copy = arena_cstr(b->a, token);
    size_t n = 0;
    for (size_t i = 0; i < token.n; i++) {
        bool escape = token.p[i] == '~' && i + 1 < token.n;
        copy[n++] = escape ? (token.p[++i] == '1' ? '/' : '~') : token.p[i];
    }
    return (struct str){copy, n};
}

// The child of NODE that TOKEN names, TREE_NONE when there is none.
static uint32_t step(const struct tree *t, uint32_t node, struct str token)
{
    int64_t index;
    const struct tree_node *n = tree_at(t, node);
    if (n && n->type == TREE_MAP)
        return tree_child(t, node, token);
    uint32_t c =
        n && n->type == TREE_LIST && str_int(token, &index) && index >= 0 ? n->first : TREE_NONE;
    for (; c && index > 0; index--)
        c = t->nodes.v[c].next;
    return c;
}

// The node that holds what POINTER names; *LAST is its name there.
static uint32_t holder(struct build *b, const struct tree *t, uint32_t root, struct str pointer,
                       struct str *last)
{
    struct str token, rest = str_from(pointer, 1);
    uint32_t node = root;
    if (!str_starts(pointer, STR("/")))
        return TREE_NONE;
    for (*last = STR_NONE; str_split(&rest, '/', &token); *last = unescape(b, token))
        if (last->p)
            node = step(t, node, *last);
    return node;
}

static void put(struct build *b, struct resource *r, struct str pointer, const struct patch *p,
                uint32_t value, bool replace)
{
    struct str last;
    uint32_t parent = holder(b, r->t, r->root, pointer, &last);
    if (!parent || !last.p || !value)
        return;
    bool list = r->t->nodes.v[parent].type == TREE_LIST;
    if (!list && r->t->nodes.v[parent].type != TREE_MAP)
        return;
    uint32_t old = step(r->t, parent, last);
    uint32_t new = patch_copy(b, r, parent, list ? STR_NONE : last, p, value);
    if (old && new)
        move_before(r->t, new, old, replace || !list);
}

static void operation(struct build *b, struct resource *r, const struct patch *p, uint32_t node)
{
    struct str op = tree_text(p->t, node, "op"), path = tree_text(p->t, node, "path"), last;
    struct str from = tree_text(p->t, node, "from");
    if (str_eq(op, STR("add")) || str_eq(op, STR("replace"))) {
        put(b, r, path, p, tree_child(p->t, node, STR("value")), str_eq(op, STR("replace")));
    } else if (str_eq(op, STR("remove"))) {
        uint32_t parent = holder(b, r->t, r->root, path, &last);
        uint32_t old = parent && last.p ? step(r->t, parent, last) : TREE_NONE;
        if (old)
            patch_unlink(r->t, old);
    } else if (str_eq(op, STR("copy")) || str_eq(op, STR("move"))) {
        uint32_t parent = holder(b, r->t, r->root, from, &last);
        uint32_t old = parent && last.p ? step(r->t, parent, last) : TREE_NONE;
        struct patch self = {.t = r->t, .path = b->k->r->repo->files.v[r->file].path};
        bool inside = str_starts(path, from) && path.n > from.n;
        if (old && !inside)
            put(b, r, path, &self, old, false);
        if (old && !inside && str_eq(op, STR("move")))
            patch_unlink(r->t, old);
    }
}

void patch_operations(struct build *b, struct resource *r, const struct patch *p)
{
    for (uint32_t c = p->t->nodes.v[p->root].first; c && kustomize_step(b, 1 + r->t->nodes.n / 64);
         c = p->t->nodes.v[c].next)
        operation(b, r, p, c);
}

void patch_set(struct build *b, struct resource *r, const char *path, struct str value,
               enum tree_type type, struct str file, uint32_t line)
{
    struct str rest = str_c(path), key;
    uint32_t node = r->root;
    while (str_split(&rest, '.', &key)) {
        uint32_t child = tree_child(r->t, node, key);
        if (r->t->nodes.v[node].type != TREE_MAP || ++b->nodes > KUSTOMIZE_NODES_MAX)
            return;
        if (!child) {
            child = tree_add(r->t, node, TREE_MAP, key, STR_NONE, line);
            if (!child)
                return;
            r->t->nodes.v[child].source = source_of(b, r, file);
        }
        node = child;
    }
    struct tree_node *n = &r->t->nodes.v[node];
    n->first = n->last = TREE_NONE;
    n->children = 0;
    n->type = type;
    n->value = value;
    n->line = n->end_line = line;
    n->quoted = type == TREE_STRING;
    n->source = source_of(b, r, file);
}
