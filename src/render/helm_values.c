/* Which values files a chart is installed with. The rule, as docs/rendering.md tells it:
 * values.yaml, then files whose name says production and nothing else, in path order; a file that
 * names production and something more (a region, a tenant) is an installation of its own. Files of
 * other environments are not used. */
#include "base/limits.h"
#include "render/environment.h"
#include "render/helm.h"
#include "render/kustomize.h"

static const char plain_words[] =
    "values value env envs environment environments overrides override config deploy deployment "
    "deployments helm chart charts k8s kubernetes infra infrastructure ops secret secrets yaml yml "
    "sops enc dec gotmpl";

static bool has_word(struct str path, const char *const *words)
{
    struct str rest = path, part;
    while (rest.n && str_split(&rest, '/', &part))
        for (size_t i = 0; words[i]; i++)
            if (str_eq_nocase(part, str_c(words[i])))
                return true;
    return false;
}

// A YAML file that could hold values, by its name or directory.
static bool may_be_values(const struct repo_file *f, struct str below)
{
    static const char *const folders[] = {"values", "environments", "environment", "envs",
                                          "env",    "overrides",    NULL};
    static const char *const never[] = {"templates", "charts", "crds", NULL};
    if (!str_eq(f->language, STR("yaml")) || has_word(path_directory(below), never))
        return false;
    return str_contains_nocase(path_base(below), STR("values")) ||
           has_word(path_directory(below), folders);
}

// Values, and no manifest or chart.
static struct value *values_of(struct helm *h, uint32_t file)
{
    struct value *v = helm_file_values(h, file);
    return v->type != VALUE_MAP || value_get_c(v, "kind") || value_get_c(v, "apiVersion") ? NULL
                                                                                          : v;
}

static bool inside_chart(const struct helm *h, struct str path)
{
    for (uint32_t i = 0; i < h->charts.n; i++)
        if (path_under(path, h->charts.v[i].directory))
            return true;
    return false;
}

static uint32_t tops(const struct helm *h)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < h->charts.n; i++)
        n += !h->charts.v[i].is_dependency && !h->charts.v[i].library;
    return n;
}

// A values file outside of all charts belongs to the only one, or to the one it names.
static bool names_chart(const struct helm *h, const struct helm_chart *c, struct str path)
{
    if (tops(h) == 1)
        return true;
    struct str rest = path, part;
    while (rest.n && str_split(&rest, '/', &part)) {
        if (str_eq(part, c->name))
            return true;
        if (str_starts(part, c->name) && part.n > c->name.n &&
            (part.p[c->name.n] == '.' || part.p[c->name.n] == '-'))
            return true;
    }
    return false;
}

// Sorts FILE among the values of C: for all installations, for one of its own (SINGLE), or unused.
static void consider(struct helm *h, struct helm_chart *c, uint32_t file)
{
    const struct repo_file *f = &h->r->repo->files.v[file];
    bool inside = path_under(f->path, c->directory);
    struct str below = inside && c->directory.n ? str_from(f->path, c->directory.n + 1) : f->path;
    if (!may_be_values(f, below) || !rendered_counts(h->r, file) || file == c->values_file)
        return;
    enum environment_rank rank = environment_of(below);
    if (!inside && (inside_chart(h, f->path) || !names_chart(h, c, f->path)))
        return;
    if (rank < ENVIRONMENT_UNSAID)
        vec_push(h->w.a, &c->unused, file);
    if (rank != ENVIRONMENT_PRODUCTION)
        return;
    struct str ignored = arena_printf(h->w.a, "%s %.*s", plain_words, STR_ARG(c->name));
    struct str rest = c->name, word; // words of the chart's name say nothing of the environment
    while (str_split(&rest, '-', &word))
        ignored = arena_printf(h->w.a, "%.*s %.*s", STR_ARG(ignored), STR_ARG(word));
    if (environment_only_production(below, ignored.p))
        vec_push(h->w.a, &c->overrides, file);
    else
        vec_push(h->w.a, &c->single, file);
}

static void own_releases(struct helm *h, struct helm_chart *c)
{
    struct helm_release base = {.name = c->name};
    for (uint32_t i = 0; i < h->r->repo->files.n; i++)
        consider(h, c, i);
    for (uint32_t i = 0; i < c->overrides.n; i++) {
        struct value *v = values_of(h, c->overrides.v[i]);
        if (v)
            vec_push(h->w.a, &base.values, v);
        else
            c->overrides.v[i] = UINT32_MAX;
    }
    for (uint32_t i = 0; i < c->single.n && c->releases.n < RENDER_ROUNDS_MAX; i++) {
        struct value *v = values_of(h, c->single.v[i]);
        struct helm_release own = {.name = c->name};
        for (uint32_t k = 0; k < base.values.n; k++)
            vec_push(h->w.a, &own.values, base.values.v[k]);
        if (v) {
            vec_push(h->w.a, &own.values, v);
            vec_push(h->w.a, &c->releases, own);
        }
    }
    if (c->single.n > RENDER_ROUNDS_MAX)
        rendered_note(h->r, c->file, 0, "cut",
                      arena_printf(h->w.a, "only %d of its values files for production were used",
                                   RENDER_ROUNDS_MAX));
    if (c->releases.n == 0)
        vec_push(h->w.a, &c->releases, base);
    for (uint32_t i = 0; i < c->releases.n; i++)
        for (uint32_t k = 0; k < c->commanded.n; k++)
            vec_push(h->w.a, &c->releases.v[i].values, c->commanded.v[k]);
}

void helm_own_releases(struct helm *h)
{
    for (uint32_t i = 0; i < h->charts.n; i++) {
        struct helm_chart *c = &h->charts.v[i];
        if (!c->is_dependency && !c->library && c->releases.n == 0)
            own_releases(h, c);
    }
}

static void drop(struct helm *h, uint32_t file, const char *why)
{
    struct value *v = values_of(h, file);
    if (!v || !h->r->read->files[file].facts)
        return;
    rendered_replace(h->r, file);
    rendered_note(h->r, file, 0, "skipped", str_c(why));
}

static bool is_elsewhere(const struct helm *h, int64_t chart, uint32_t depth)
{
    if (chart < 0 || depth > RENDER_NESTING_MAX)
        return chart < 0;
    const struct helm_chart *c = &h->charts.v[chart];
    for (uint32_t i = 0; i < c->dependencies.n; i++)
        if (is_elsewhere(h, c->dependencies.v[i].chart, depth + 1))
            return true;
    return false;
}

// Leaves the values for charts that are not in the repository.
static void prune(const struct helm *h, const struct helm_chart *c, struct tree *t, uint32_t root)
{
    for (uint32_t n = t->nodes.v[root].first, next; n; n = next) {
        bool keep = false;
        next = t->nodes.v[n].next;
        for (uint32_t i = 0; i < c->dependencies.n && !keep; i++)
            keep = str_eq(c->dependencies.v[i].alias, t->nodes.v[n].key) &&
                   is_elsewhere(h, c->dependencies.v[i].chart, 0);
        if (!keep)
            patch_unlink(t, n);
    }
}

static void merge_documents(struct helm *h, const struct helm_chart *c)
{
    struct arena scratch;
    arena_init(&scratch);
    struct kustomize k = {.r = h->r, .a = &scratch, .steps = OVERLAY_STEPS_MAX};
    struct build b = {.k = &k, .a = &scratch};
    struct resource r = {.file = (uint32_t)c->values_file, .t = arena_new(&scratch, struct tree)};
    tree_init(r.t, &scratch);
    if (rendered_parse(h->r, r.file, r.t) && r.t->documents.n == 1 &&
        r.t->nodes.v[r.t->documents.v[0]].type == TREE_MAP) {
        r.root = r.t->documents.v[0];
        for (uint32_t i = 0; i < c->overrides.n; i++) {
            struct tree t;
            uint32_t file = c->overrides.v[i];
            tree_init(&t, &scratch);
            if (file == UINT32_MAX || !rendered_parse(h->r, file, &t) || t.documents.n == 0)
                continue;
            struct patch p = {&t, t.documents.v[0], h->r->repo->files.v[file].path, 0};
            patch_merge_plain(&b, &r, &p);
        }
        if (c->rendered && !c->failed)
            prune(h, c, r.t, r.root);
        rendered_replace(h->r, r.file);
        if (r.t->nodes.v[r.root].first)
            rendered_add(h->r, r.file, r.t);
    }
    arena_release(&scratch);
}

static void drop_all(struct helm *h, const helm_file_vec *files, const char *why)
{
    for (uint32_t i = 0; i < files->n; i++)
        if (files->v[i] != UINT32_MAX)
            drop(h, files->v[i], why);
}

void helm_values_documents(struct helm *h)
{
    for (uint32_t i = 0; i < h->charts.n; i++) {
        const struct helm_chart *c = &h->charts.v[i];
        bool through_templates = c->rendered && !c->failed;
        if (c->values_file >= 0 && (through_templates || c->overrides.n)) {
            merge_documents(h, c);
            drop_all(h, &c->overrides, "values for production: they count where they are used");
        }
        if (through_templates)
            drop_all(h, &c->single, "values for production: they count where they are used");
        drop_all(h, &c->unused, "values for an environment that is not production");
    }
}
