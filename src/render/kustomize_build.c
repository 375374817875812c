/* One overlay put together: resources of its bases and files, generated maps, patches, and the
 * short forms (replicas, images, namespace, labels). */
#include "base/buf.h"
#include "base/limits.h"
#include "render/kustomize.h"

#include <string.h>

static struct str path_of(const struct build *b, uint32_t file)
{
    return b->k->r->repo->files.v[file].path;
}

static void note(struct build *b, const struct kustomization *x, uint32_t line, struct str text)
{
    rendered_note(b->k->r, x->file, line, "unread", text);
}

// --------------------------------------------------------------------------------------- resources

// Documents of a file, each in a tree of its own.
static void add_file(struct build *b, uint32_t file)
{
    struct tree *t = arena_new(b->a, struct tree);
    tree_init(t, b->a);
    if (b->nodes > KUSTOMIZE_NODES_MAX || !rendered_counts(b->k->r, file) ||
        !rendered_parse(b->k->r, file, t))
        return;
    b->nodes += t->nodes.n;
    for (uint32_t i = 0; i < t->documents.n && b->resources.n < KUSTOMIZE_OBJECTS_MAX; i++) {
        struct resource r = {.file = file, .t = arena_new(b->a, struct tree)};
        if (t->nodes.v[t->documents.v[i]].type != TREE_MAP)
            continue;
        tree_init(r.t, b->a);
        struct patch all = {.t = t, .path = path_of(b, file)};
        r.root = patch_copy(b, &r, TREE_NONE, STR_NONE, &all, t->documents.v[i]);
        r.first_name = tree_text(r.t, r.root, "metadata.name");
        if (r.root)
            vec_push(b->a, &b->resources, r);
    }
}

struct adding {
    struct build *b;
    const struct kustomization *x;
    uint32_t depth;
};

static void add_path(void *context, struct str path, uint32_t line)
{
    struct adding *x = context;
    struct kustomize *k = x->b->k;
    struct str whole = rendered_path(x->b->a, x->x->directory, path);
    int64_t file = whole.p ? repo_find(k->r->repo, whole) : -1;
    int64_t other = whole.p ? kustomize_at(k, whole) : -1;
    if (file >= 0)
        add_file(x->b, (uint32_t)file);
    else if (other >= 0)
        kustomize_build(x->b, (uint32_t)other, x->depth + 1);
    else
        note(
            x->b, x->x, line,
            arena_printf(x->b->a, "%.*s is not in the repository", STR_ARG(str_sub(path, 0, 200))));
}

// ----------------------------------------------------------------------------------------- patches

// TEXT matches a name of a selector: the whole, with .* and alternatives of regular expressions.
static bool selects(struct build *b, struct str pattern, struct str text)
{
    struct str part;
    if (!pattern.n || str_eq(pattern, text))
        return true;
    if (str_find_char(pattern, '*', 0) < 0 && str_find_char(pattern, '|', 0) < 0)
        return false;
    kustomize_step(b, 50);
    if (str_starts(pattern, STR("^")))
        pattern = str_from(pattern, 1);
    if (str_ends(pattern, STR("$")))
        pattern.n--;
    while (str_split(&pattern, '|', &part)) {
        struct buf glob;
        buf_init(&glob, b->a);
        for (size_t i = 0; i < part.n; i++)
            if (!strchr("().", part.p[i]))
                buf_char(&glob, part.p[i]);
            else if (part.p[i] == '.' && i + 1 < part.n && strchr("*+", part.p[i + 1]))
                i++, buf_char(&glob, '*');
            else if (part.p[i] == '.')
                buf_char(&glob, '.');
        if (path_match(buf_take(&glob), text))
            return true;
    }
    return false;
}

static bool has_labels(const struct resource *r, const char *where, struct str selector)
{
    struct str one, key;
    uint32_t labels = tree_get(r->t, r->root, where);
    while (selector.n && str_split(&selector, ',', &one)) {
        str_split(&one, '=', &key);
        struct str value = str_starts(one, STR("=")) ? str_from(one, 1) : one;
        uint32_t label = tree_child(r->t, labels, str_trim(key));
        if (!label || (value.p && !str_eq(r->t->nodes.v[label].value, str_trim(value))))
            return false;
    }
    return true;
}

static bool is_named(struct build *b, const struct resource *r, struct str name)
{
    return selects(b, name, tree_text(r->t, r->root, "metadata.name")) ||
           selects(b, name, r->first_name);
}

static bool is_target(struct build *b, const struct resource *r, const struct tree *t,
                      uint32_t target)
{
    struct str api = tree_text(r->t, r->root, "apiVersion"), group = api;
    if (!str_split(&api, '/', &group) || !api.p)
        group = STR("");
    struct str wanted = tree_text(t, target, "group");
    return selects(b, tree_text(t, target, "kind"), tree_text(r->t, r->root, "kind")) &&
           is_named(b, r, tree_text(t, target, "name")) && (!wanted.n || str_eq(wanted, group)) &&
           has_labels(r, "metadata.labels", tree_text(t, target, "labelSelector")) &&
           has_labels(r, "metadata.annotations", tree_text(t, target, "annotationSelector"));
}

// A patch without a target names its object itself.
static bool is_meant(const struct resource *r, const struct patch *p)
{
    struct str name = tree_text(p->t, p->root, "metadata.name");
    return str_eq(tree_text(p->t, p->root, "kind"), tree_text(r->t, r->root, "kind")) &&
           (str_eq(name, r->first_name) || str_eq(name, tree_text(r->t, r->root, "metadata.name")));
}

static void apply(struct build *b, const struct kustomization *x, const struct patch *p,
                  uint32_t target)
{
    bool operations = p->t->nodes.v[p->root].type == TREE_LIST, hit = false;
    for (uint32_t i = b->from; i < b->resources.n; i++) {
        struct resource *r = &b->resources.v[i];
        bool meant = target ? is_target(b, r, &x->t, target) : !operations && is_meant(r, p);
        if (!kustomize_step(b, 1))
            return;
        if (!meant || r->gone)
            continue;
        hit = true;
        struct str name = tree_text(r->t, r->root, "metadata.name");
        if (operations)
            patch_operations(b, r, p);
        else
            patch_merge(b, r, p);
        if (target && !operations && name.p) // the name inside such a patch is not looked at
            patch_set(b, r, "metadata.name", name, TREE_STRING, path_of(b, r->file),
                      r->t->nodes.v[r->root].line);
    }
    if (!hit)
        note(b, x, p->t->nodes.v[p->root].line + p->line, STR("a patch that meets no resource"));
}

static void apply_text(struct build *b, const struct kustomization *x, uint32_t node,
                       uint32_t target)
{
    const struct tree_node *n = &x->t.nodes.v[node];
    struct tree *t = arena_new(b->a, struct tree);
    tree_init(t, b->a);
    tree_parse_yaml(t, n->value);
    b->nodes += t->nodes.n;
    bool block = n->end_line > n->line; // a text in a block begins on the line below its key
    for (uint32_t i = 0; i < t->documents.n; i++)
        apply(b, x,
              &(struct patch){.t = t,
                              .root = t->documents.v[i],
                              .path = path_of(b, x->file),
                              .line = block ? n->line : n->line - 1},
              target);
}

static void apply_file(struct build *b, const struct kustomization *x, uint32_t node,
                       uint32_t target)
{
    struct str path = rendered_path(b->a, x->directory, x->t.nodes.v[node].value);
    int64_t file = path.p ? repo_find(b->k->r->repo, path) : -1;
    struct tree *t = arena_new(b->a, struct tree);
    tree_init(t, b->a);
    if (file < 0 || !rendered_parse(b->k->r, (uint32_t)file, t)) {
        note(b, x, x->t.nodes.v[node].line, STR("a patch that is not in the repository"));
        return;
    }
    b->nodes += t->nodes.n;
    for (uint32_t i = 0; i < t->documents.n; i++)
        apply(
            b, x,
            &(struct patch){.t = t, .root = t->documents.v[i], .path = path_of(b, (uint32_t)file)},
            target);
}

// Elements of patches, patchesStrategicMerge and patchesJson6902.
static void apply_list(struct build *b, const struct kustomization *x, const char *key)
{
    const struct tree_node *list = tree_at(&x->t, tree_child(&x->t, x->root, str_c(key)));
    for (uint32_t c = list ? list->first : TREE_NONE; c && b->nodes < KUSTOMIZE_NODES_MAX;
         c = x->t.nodes.v[c].next) {
        if (x->t.nodes.v[c].type != TREE_MAP) {
            if (str_find_char(x->t.nodes.v[c].value, '\n', 0) >= 0)
                apply_text(b, x, c, TREE_NONE);
            else
                apply_file(b, x, c, TREE_NONE);
            continue;
        }
        uint32_t target = tree_child(&x->t, c, STR("target"));
        uint32_t path = tree_child(&x->t, c, STR("path"));
        uint32_t text = tree_child(&x->t, c, STR("patch"));
        if (path)
            apply_file(b, x, path, target);
        else if (text)
            apply_text(b, x, text, target);
    }
}

// ------------------------------------------------------------------------------------- short forms

static void set_replicas(struct build *b, const struct kustomization *x)
{
    const struct tree_node *list = tree_at(&x->t, tree_child(&x->t, x->root, STR("replicas")));
    for (uint32_t c = list ? list->first : TREE_NONE; c; c = x->t.nodes.v[c].next) {
        uint32_t count = tree_child(&x->t, c, STR("count"));
        struct str name = tree_text(&x->t, c, "name");
        for (uint32_t i = b->from; i < b->resources.n && count && name.n && kustomize_step(b, 1);
             i++) {
            struct resource *r = &b->resources.v[i];
            struct str kind = tree_text(r->t, r->root, "kind");
            bool scales = str_eq(kind, STR("Deployment")) || str_eq(kind, STR("StatefulSet")) ||
                          str_eq(kind, STR("ReplicaSet"));
            if (scales && is_named(b, r, name))
                patch_set(b, r, "spec.replicas", x->t.nodes.v[count].value, TREE_NUMBER,
                          path_of(b, x->file), x->t.nodes.v[count].line);
        }
    }
}

static struct str image_name(struct str image)
{
    ptrdiff_t slash = str_rfind_char(image, '/');
    ptrdiff_t end = str_find_char(image, '@', 0);
    if (end < 0)
        end = str_find_char(image, ':', slash < 0 ? 0 : (size_t)slash);
    return end < 0 ? image : str_sub(image, 0, (size_t)end);
}

static void set_image(struct build *b, const struct kustomization *x, uint32_t entry,
                      struct tree_node *n, uint32_t source)
{
    struct str name = tree_text(&x->t, entry, "name"), old = image_name(n->value);
    struct str new_name = tree_text(&x->t, entry, "newName");
    struct str tag = tree_text(&x->t, entry, "newTag"), digest = tree_text(&x->t, entry, "digest");
    if (!str_eq(name, old))
        return;
    struct str rest = str_from(n->value, old.n);
    if (digest.n)
        rest = arena_printf(b->a, "@%.*s", STR_ARG(digest));
    else if (tag.n)
        rest = arena_printf(b->a, ":%.*s", STR_ARG(tag));
    n->value = arena_join(b->a, new_name.n ? new_name : old, rest);
    n->line = n->end_line = x->t.nodes.v[entry].line;
    n->source = source;
}

static void set_images(struct build *b, const struct kustomization *x)
{
    const struct tree_node *list = tree_at(&x->t, tree_child(&x->t, x->root, STR("images")));
    for (uint32_t c = list ? list->first : TREE_NONE; c; c = x->t.nodes.v[c].next)
        for (uint32_t i = b->from; i < b->resources.n; i++) {
            struct tree *t = b->resources.v[i].t;
            uint32_t source = 0;
            for (uint32_t n = 1; n < t->nodes.n && kustomize_step(b, 1); n++) {
                struct tree_node *at = &t->nodes.v[n];
                if (!str_eq(at->key, STR("image")) || at->type != TREE_STRING)
                    continue;
                if (!source) {
                    vec_push(b->a, &t->sources, path_of(b, x->file));
                    source = t->sources.n;
                }
                set_image(b, x, c, at, source);
            }
        }
}

static void set_namespace(struct build *b, const struct kustomization *x)
{
    static const char *const cluster[] = {"Namespace",
                                          "ClusterRole",
                                          "ClusterRoleBinding",
                                          "CustomResourceDefinition",
                                          "PersistentVolume",
                                          "StorageClass",
                                          "PriorityClass",
                                          "IngressClass",
                                          "ValidatingWebhookConfiguration",
                                          "MutatingWebhookConfiguration",
                                          "ClusterIssuer",
                                          "ClusterSecretStore"};
    uint32_t node = tree_child(&x->t, x->root, STR("namespace"));
    for (uint32_t i = b->from; i < b->resources.n && node; i++) {
        struct resource *r = &b->resources.v[i];
        bool global = false;
        for (size_t k = 0; k < sizeof cluster / sizeof *cluster; k++)
            global |= str_eq(tree_text(r->t, r->root, "kind"), str_c(cluster[k]));
        if (!global)
            patch_set(b, r, "metadata.namespace", x->t.nodes.v[node].value, TREE_STRING,
                      path_of(b, x->file), x->t.nodes.v[node].line);
    }
}

// Adds the pairs of MAP of X at the dotted path WHERE, when the map above it exists.
static void add_pairs(struct build *b, const struct kustomization *x, uint32_t map,
                      struct resource *r, const char *above, const char *key)
{
    const struct tree_node *pairs = tree_at(&x->t, map);
    uint32_t node = tree_get(r->t, r->root, above);
    if (!pairs || pairs->type != TREE_MAP || !node || r->t->nodes.v[node].type != TREE_MAP)
        return;
    struct patch p = {.t = &x->t, .root = map, .path = path_of(b, x->file)};
    uint32_t there = tree_child(r->t, node, str_c(key));
    if (!there) {
        patch_copy(b, r, node, str_c(key), &p, map);
        return;
    }
    for (uint32_t c = pairs->first; c && r->t->nodes.v[there].type == TREE_MAP;
         c = x->t.nodes.v[c].next) {
        uint32_t old = tree_child(r->t, there, x->t.nodes.v[c].key);
        if (old)
            patch_unlink(r->t, old);
        patch_copy(b, r, there, x->t.nodes.v[c].key, &p, c);
    }
}

static void add_labels(struct build *b, const struct kustomization *x, uint32_t map, bool selectors,
                       bool templates)
{
    for (uint32_t i = b->from; i < b->resources.n && map && kustomize_step(b, 1); i++) {
        struct resource *r = &b->resources.v[i];
        add_pairs(b, x, map, r, "metadata", "labels");
        if (selectors || templates)
            add_pairs(b, x, map, r, "spec.template.metadata", "labels");
        if (selectors)
            add_pairs(b, x, map, r, "spec.selector", "matchLabels");
        if (selectors && str_eq(tree_text(r->t, r->root, "kind"), STR("Service")))
            add_pairs(b, x, map, r, "spec", "selector");
    }
}

static void set_labels(struct build *b, const struct kustomization *x)
{
    add_labels(b, x, tree_child(&x->t, x->root, STR("commonLabels")), true, true);
    const struct tree_node *list = tree_at(&x->t, tree_child(&x->t, x->root, STR("labels")));
    for (uint32_t c = list ? list->first : TREE_NONE; c; c = x->t.nodes.v[c].next)
        add_labels(b, x, tree_child(&x->t, c, STR("pairs")),
                   str_eq(tree_text(&x->t, c, "includeSelectors"), STR("true")),
                   str_eq(tree_text(&x->t, c, "includeTemplates"), STR("true")));
    uint32_t annotations = tree_child(&x->t, x->root, STR("commonAnnotations"));
    for (uint32_t i = b->from; i < b->resources.n && annotations; i++) {
        add_pairs(b, x, annotations, &b->resources.v[i], "metadata", "annotations");
        add_pairs(b, x, annotations, &b->resources.v[i], "spec.template.metadata", "annotations");
    }
}

static void note_unread(struct build *b, const struct kustomization *x)
{
    static const char *const keys[] = {"helmCharts", "generators", "transformers", "vars"};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        uint32_t node = tree_child(&x->t, x->root, str_c(keys[i]));
        if (node)
            note(b, x, x->t.nodes.v[node].line,
                 arena_printf(b->a, "%s of a kustomization are not followed", keys[i]));
    }
}

void kustomize_build(struct build *b, uint32_t index, uint32_t depth)
{
    struct kustomization *x = &b->k->all.v[index];
    x->built = true;
    struct adding adding = {b, x, depth};
    if (depth > RENDER_NESTING_MAX || ++b->visits > KUSTOMIZE_MAX) {
        note(b, x, 0, STR("kustomizations nested too deep, or in a circle"));
        return;
    }
    uint32_t from = b->from;
    if (!x->component) // a component changes what its user has so far
        b->from = b->resources.n;
    kustomize_paths(x, "bases resources", add_path, &adding);
    kustomize_generate(b, x);
    kustomize_paths(x, "components", add_path, &adding);
    apply_list(b, x, "patchesStrategicMerge");
    apply_list(b, x, "patches");
    apply_list(b, x, "patchesJson6902");
    set_namespace(b, x);
    kustomize_rename(b, x);
    set_labels(b, x);
    set_replicas(b, x);
    set_images(b, x);
    kustomize_replace(b, x);
    note_unread(b, x);
    if (b->nodes > KUSTOMIZE_NODES_MAX || !b->k->steps)
        note(b, x, 0, STR("too large to be put together in full"));
    b->from = from;
}
