/* Kustomizations of the repository: which belong together, which of them stand for production, and
 * what becomes of the files they are made of. Of connected kustomizations those nearest to
 * production that nobody else builds upon are rendered; files that only others use are not part of
 * what runs in production, and patches are no manifests. */
#include "render/kustomize.h"

#include "base/limits.h"

// --------------------------------------------------------------------------------------- finding

int64_t kustomize_at(const struct kustomize *k, struct str directory)
{
    for (uint32_t i = 0; i < k->all.n; i++)
        if (str_eq(k->all.v[i].directory, directory))
            return i;
    return -1;
}

// The environment that the deepest directory with one names.
static enum environment_rank rank_of(const struct rendered *r, uint32_t file, struct str directory)
{
    if (r->read->files[file].role != ROLE_PRODUCTION)
        return ENVIRONMENT_DEVELOPMENT;
    for (; directory.n; directory = path_directory(directory)) {
        enum environment_rank rank = environment_of(path_base(directory));
        if (rank != ENVIRONMENT_UNSAID)
            return rank;
    }
    return ENVIRONMENT_UNSAID;
}

static void find(struct kustomize *k)
{
    uint64_t nodes = 0;
    for (uint32_t i = 0;
         i < k->r->repo->files.n && k->all.n < KUSTOMIZE_MAX && nodes < KUSTOMIZE_NODES_MAX; i++) {
        struct str path = k->r->repo->files.v[i].path, base = path_base(path);
        if ((!str_eq(base, STR("kustomization.yaml")) && !str_eq(base, STR("kustomization.yml")) &&
             !str_eq(base, STR("Kustomization"))) ||
            !rendered_counts(k->r, i))
            continue;
        struct kustomization x = {.file = i, .directory = path_directory(path)};
        tree_init(&x.t, k->a);
        if (!rendered_parse(k->r, i, &x.t) || x.t.documents.n == 0)
            continue;
        nodes += x.t.nodes.n;
        x.root = x.t.documents.v[0];
        x.component = str_eq(tree_text(&x.t, x.root, "kind"), STR("Component"));
        x.rank = rank_of(k->r, i, x.directory);
        x.group = k->all.n;
        vec_push(k->a, &k->all, x);
    }
}

void kustomize_paths(const struct kustomization *x, const char *keys,
                     void (*visit)(void *context, struct str path, uint32_t line), void *context)
{
    struct str rest = str_c(keys), key;
    while (str_split(&rest, ' ', &key)) {
        const struct tree_node *list = tree_at(&x->t, tree_child(&x->t, x->root, key));
        for (uint32_t c = list ? list->first : TREE_NONE; c; c = x->t.nodes.v[c].next) {
            const struct tree_node *n = &x->t.nodes.v[c];
            if (n->type == TREE_MAP)
                n = tree_at(&x->t, tree_child(&x->t, c, STR("path")));
            if (n && n->type != TREE_MAP && n->value.n && str_find_char(n->value, '\n', 0) < 0)
                visit(context, n->value, n->line);
        }
    }
}

// -------------------------------------------------------------------------------------- selecting

struct relating {
    struct kustomize *k;
    uint32_t index;
    uint8_t part;
};

static void relate(void *context, struct str path, uint32_t line)
{
    struct relating *x = context;
    struct kustomization *self = &x->k->all.v[x->index];
    struct str whole = rendered_path(x->k->a, self->directory, path);
    int64_t other = whole.p ? kustomize_at(x->k, whole) : -1;
    (void)line;
    if (other < 0 || other == x->index)
        return;
    x->k->all.v[other].used = true;
    uint32_t from = x->k->all.v[other].group, to = self->group;
    for (uint32_t i = 0; i < x->k->all.n; i++)
        if (x->k->all.v[i].group == from)
            x->k->all.v[i].group = to;
}

static bool stands_above(const struct kustomization *x)
{
    return !x->used && !x->component;
}

static void choose(struct kustomize *k)
{
    for (uint32_t i = 0; i < k->all.n; i++) {
        struct relating x = {k, i, 0};
        kustomize_paths(&k->all.v[i], "bases resources components", relate, &x);
    }
    for (uint32_t i = 0; i < k->all.n; i++) {
        struct kustomization *x = &k->all.v[i];
        uint32_t rounds = 0;
        x->selected = stands_above(x);
        for (uint32_t o = 0; o < k->all.n && x->selected; o++) {
            const struct kustomization *other = &k->all.v[o];
            if (other->group != x->group || !stands_above(other))
                continue;
            rounds += o < i && other->rank == x->rank;
            x->selected = other->rank <= x->rank && rounds < RENDER_ROUNDS_MAX;
        }
    }
}

static void mark(void *context, struct str path, uint32_t line)
{
    struct relating *x = context;
    struct str whole = rendered_path(x->k->a, x->k->all.v[x->index].directory, path);
    int64_t file = whole.p ? repo_find(x->k->r->repo, whole) : -1;
    (void)line;
    if (file >= 0)
        x->k->parts[file] |= x->part;
}

// ---------------------------------------------------------------------------------------- emitting

struct output {
    struct kustomize *k;
    struct build build;
    vec(struct given {
        uint32_t file;
        uint64_t hash;
    }) given;
};

static uint64_t hash_of(const struct tree *t, uint32_t root)
{
    uint64_t hash = 0;
    for (uint32_t n = root; n;) {
        const struct tree_node *at = &t->nodes.v[n];
        hash = hash * 1099511628211u + str_hash(at->key) * 31 + str_hash(at->value) + at->type;
        if (at->first) {
            n = at->first;
            continue;
        }
        while (n != root && !t->nodes.v[n].next)
            n = t->nodes.v[n].parent;
        n = n == root ? TREE_NONE : t->nodes.v[n].next;
    }
    return hash;
}

static bool was_given(struct output *o, uint32_t file, uint64_t hash)
{
    for (uint32_t i = 0; i < o->given.n; i++)
        if (o->given.v[i].file == file && o->given.v[i].hash == hash)
            return true;
    vec_push(o->k->a, &o->given, (struct given){file, hash});
    return false;
}

static void emit(struct output *o, const struct resource *r)
{
    if (!r->generated)
        rendered_replace(o->k->r, r->file);
    if (!r->gone && !was_given(o, r->file, hash_of(r->t, r->root)))
        rendered_add(o->k->r, r->file, r->t);
}

static void render_one(struct output *o, uint32_t index)
{
    struct arena scratch;
    arena_init(&scratch);
    o->build = (struct build){.k = o->k, .a = &scratch};
    kustomize_build(&o->build, index, 0);
    for (uint32_t i = 0; i < o->build.resources.n; i++)
        emit(o, &o->build.resources.v[i]);
    arena_release(&scratch);
}

static bool in_chosen_group(const struct kustomize *k, const struct kustomization *x)
{
    for (uint32_t i = 0; i < k->all.n; i++)
        if (k->all.v[i].selected && k->all.v[i].group == x->group)
            return true;
    return false;
}

// Literals of generators count as the ConfigMaps they become, where overlays merge over them.
static void drop_literals(struct output *o, const struct kustomization *x)
{
    struct arena scratch;
    arena_init(&scratch);
    struct build b = {.k = o->k, .a = &scratch};
    struct resource r = {.file = x->file, .t = arena_new(&scratch, struct tree)};
    struct patch whole = {
        .t = &x->t, .root = x->root, .path = o->k->r->repo->files.v[x->file].path};
    tree_init(r.t, &scratch);
    r.root = patch_copy(&b, &r, TREE_NONE, STR_NONE, &whole, x->root);
    bool any = false;
    for (int i = 0; i < 2; i++) {
        const char *key = i ? "secretGenerator" : "configMapGenerator";
        const struct tree_node *list = tree_at(r.t, tree_get(r.t, r.root, key));
        for (uint32_t c = list ? list->first : TREE_NONE; c; c = r.t->nodes.v[c].next) {
            uint32_t literals = tree_child(r.t, c, STR("literals"));
            if (literals)
                patch_unlink(r.t, literals);
            any |= literals != TREE_NONE;
        }
    }
    if (any) {
        rendered_replace(o->k->r, x->file);
        rendered_add(o->k->r, x->file, r.t);
    }
    arena_release(&scratch);
}

// What a kustomization names in any of its lists, and what nothing here could apply by itself.
static void mark_named(struct kustomize *k)
{
    for (uint32_t i = 0; i < k->all.n; i++) {
        struct relating mark_as = {k, i, PART_NAMED};
        kustomize_paths(&k->all.v[i],
                        "bases resources components patches patchesStrategicMerge patchesJson6902 "
                        "crds configurations transformers generators validators replacements",
                        mark, &mark_as);
    }
}

static bool is_manifest(const struct rendered *r, uint32_t file)
{
    const struct facts *f = r->read->files[file].facts;
    const struct fact_document *rows = f ? (const void *)f->tables[FACT_document].rows : NULL;
    bool any = false;
    for (uint32_t i = 0; f && i < f->tables[FACT_document].n; i++) {
        if (!rows[i].api.n || !rows[i].kind.n || str_contains(rows[i].api, STR("argoproj.io/")) ||
            str_contains(rows[i].api, STR("fluxcd.io/")) ||
            str_contains(rows[i].api, STR("kustomize.config.k8s.io")))
            return false;
        any = true;
    }
    return any;
}

// True when a command of the repository hands files to kubectl one by one.
static bool applied_by_hand(const struct rendered *r)
{
    for (uint32_t i = 0; i < r->repo->files.n; i++) {
        const struct facts *f = rendered_counts(r, i) ? r->read->files[i].facts : NULL;
        const struct fact_node *rows = f ? (const void *)f->tables[FACT_node].rows : NULL;
        for (uint32_t n = 0; f && n < f->tables[FACT_node].n; n++)
            if (rows[n].value.n > 10 && (str_contains(rows[n].value, STR("apply -f")) ||
                                         str_contains(rows[n].value, STR("create -f")) ||
                                         str_contains(rows[n].value, STR("--filename"))))
                return true;
    }
    return false;
}

// Manifests that lie beside a kustomization which does not list them are not part of what it gives.
static void drop_unlisted(struct kustomize *k)
{
    const struct rendered *r = k->r;
    bool asked = false;
    mark_named(k);
    for (uint32_t i = 0; i < r->repo->files.n; i++) {
        if (k->parts[i] || r->replaced[i] || !str_eq(r->repo->files.v[i].language, STR("yaml")))
            continue;
        int64_t at = kustomize_at(k, path_directory(r->repo->files.v[i].path));
        if (at < 0 || !k->all.v[at].built || k->all.v[at].file == i || !rendered_counts(r, i) ||
            r->read->files[i].role != ROLE_PRODUCTION || !is_manifest(r, i))
            continue;
        if (!asked && applied_by_hand(r))
            return;
        asked = true;
        rendered_disable(k->r, i, "the kustomization beside it does not list it");
    }
}

/* Patches are no manifests, and what no overlay for production builds upon is not what runs there.
 * Components that nobody lists are options of the service: they stay as they were read. */
static void drop_parts(struct kustomize *k)
{
    for (uint32_t i = 0; i < k->all.n; i++) {
        struct kustomization *x = &k->all.v[i];
        struct relating mark_as = {k, i, PART_PATCH};
        if (x->component && !x->built)
            continue;
        kustomize_paths(x, "patches patchesStrategicMerge patchesJson6902", mark, &mark_as);
        mark_as.part = PART_RESOURCE;
        if (!x->built && in_chosen_group(k, x))
            kustomize_paths(x, "resources", mark, &mark_as);
    }
    for (uint32_t i = 0; i < k->r->repo->files.n; i++) {
        if (!k->parts[i] || k->r->replaced[i] || !k->r->read->files[i].facts)
            continue;
        if (k->parts[i] & PART_RESOURCE) {
            rendered_disable(k->r, i, "no overlay for production uses it");
        } else {
            rendered_replace(k->r, i);
            rendered_note(k->r, i, 0, "skipped", STR("a patch: it counts where it is applied"));
        }
    }
}

void kustomize_render(struct rendered *r)
{
    struct arena a;
    arena_init(&a);
    struct kustomize k = {.r = r, .a = &a, .steps = OVERLAY_STEPS_MAX};
    find(&k);
    if (k.all.n) {
        struct output o = {.k = &k};
        k.parts = arena_array(&a, uint8_t, r->repo->files.n + 1);
        choose(&k);
        for (uint32_t i = 0; i < k.all.n; i++)
            if (in_chosen_group(&k, &k.all.v[i]))
                drop_literals(&o, &k.all.v[i]);
        for (uint32_t i = 0; i < k.all.n; i++)
            if (k.all.v[i].selected)
                render_one(&o, i);
        drop_parts(&k);
        drop_unlisted(&k);
    }
    arena_release(&a);
}
