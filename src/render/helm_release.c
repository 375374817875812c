/* Installations that the repository itself declares: Argo CD Applications and Flux HelmReleases
 * whose chart is a directory of this repository. Sources: argo-cd.readthedocs.io (Application
 * specification), fluxcd.io/flux/components/helm. */
#include "base/limits.h"
#include "render/environment.h"
#include "render/helm.h"

struct declared { // before it is known which of them is production
    uint32_t chart;
    enum environment_rank rank;
    struct helm_release release;
};

typedef vec(struct declared) declared_vec;

static struct str text_at(const struct value *v, const char *key)
{
    const struct value *item = v ? value_get_c(v, key) : NULL;
    return item && item->type == VALUE_STRING ? item->text : STR_NONE;
}

static struct value *map_at_key(const struct value *v, const char *key)
{
    struct value *item = v ? value_get_c(v, key) : NULL;
    return item && item->type == VALUE_MAP ? item : NULL;
}

void helm_set_path(struct helm *h, struct value *map, struct str path, struct str text)
{
    struct str part;
    for (int depth = 0; depth < RENDER_NESTING_MAX && str_split(&path, '.', &part); depth++) {
        if (!path.p) {
            struct value *v = value_from_yaml(&h->w, text);
            value_set(&h->w, map, part, v);
            return;
        }
        struct value *next = value_get(map, part);
        if (!next || next->type != VALUE_MAP) {
            next = value_map(&h->w);
            value_set(&h->w, map, part, next);
        }
        map = next;
    }
}

static void add_values_file(struct helm *h, const struct helm_chart *c, struct str name,
                            struct helm_release *release)
{
    struct str path = rendered_path(h->w.a, c->directory, name);
    if (str_starts(name, STR("$"))) { // $ref/path: from the root of another source
        ptrdiff_t slash = str_find_char(name, '/', 0);
        path = slash < 0 ? STR_NONE : str_from(name, (size_t)slash + 1);
    }
    int64_t file = path.p ? repo_find(h->r->repo, path) : -1;
    if (file >= 0)
        vec_push(h->w.a, &release->values, helm_file_values(h, (uint32_t)file));
}

static void add_values_files(struct helm *h, const struct helm_chart *c, const struct value *list,
                             struct helm_release *release)
{
    for (uint32_t i = 0; list && list->type == VALUE_LIST && i < list->items.n; i++)
        if (list->items.v[i]->type == VALUE_STRING)
            add_values_file(h, c, list->items.v[i]->text, release);
}

static void add_parameters(struct helm *h, const struct value *list, struct helm_release *release)
{
    struct value *map = value_map(&h->w);
    for (uint32_t i = 0; list && list->type == VALUE_LIST && i < list->items.n; i++) {
        const struct value *v = value_get_c(list->items.v[i], "value");
        struct str name = text_at(list->items.v[i], "name");
        if (v && name.n)
            helm_set_path(h, map, name, value_text(&h->w, v));
    }
    if (map->items.n)
        vec_push(h->w.a, &release->values, map);
}

static void declare(struct helm *h, declared_vec *out, struct str directory, struct declared d,
                    const struct value *files, struct value *const *inline_values, uint32_t n)
{
    int64_t chart = directory.p ? helm_chart_at(h, directory) : -1;
    if (chart < 0)
        return;
    d.chart = (uint32_t)chart;
    if (!d.release.name.n)
        d.release.name = h->charts.v[chart].name;
    add_values_files(h, &h->charts.v[chart], files, &d.release);
    for (uint32_t i = 0; i < n; i++)
        if (inline_values[i] && inline_values[i]->type == VALUE_MAP)
            vec_push(h->w.a, &d.release.values, inline_values[i]);
    vec_push(h->w.a, out, d);
}

static void from_source(struct helm *h, const struct value *source, struct declared d,
                        declared_vec *out)
{
    const struct value *helm = map_at_key(source, "helm");
    struct str path = text_at(source, "path"), values = text_at(helm, "values");
    struct value *both[] = {values.n ? value_from_yaml(&h->w, values) : NULL,
                            map_at_key(helm, "valuesObject")};
    if (!path.n)
        return;
    if (text_at(helm, "releaseName").n)
        d.release.name = text_at(helm, "releaseName");
    uint32_t before = out->n;
    declare(h, out, rendered_path(h->w.a, STR(""), path), d,
            helm ? value_get_c(helm, "valueFiles") : NULL, both, 2);
    if (out->n > before && helm)
        add_parameters(h, value_get_c(helm, "parameters"), &out->v[before].release);
}

static void from_application(struct helm *h, const struct value *spec, struct declared d,
                             declared_vec *out)
{
    const struct value *source = map_at_key(spec, "source"), *more = value_get_c(spec, "sources");
    d.release.namespace = text_at(map_at_key(spec, "destination"), "namespace");
    if (source)
        from_source(h, source, d, out);
    for (uint32_t i = 0; more && more->type == VALUE_LIST && i < more->items.n; i++)
        if (more->items.v[i]->type == VALUE_MAP)
            from_source(h, more->items.v[i], d, out);
}

static void from_helm_release(struct helm *h, const struct value *spec, struct declared d,
                              declared_vec *out)
{
    const struct value *chart = map_at_key(map_at_key(spec, "chart"), "spec");
    struct value *values[] = {map_at_key(spec, "values")};
    d.release.namespace = text_at(spec, "targetNamespace");
    if (text_at(spec, "releaseName").n)
        d.release.name = text_at(spec, "releaseName");
    struct str path = text_at(chart, "chart");
    if (str_contains(path, STR("/")))
        declare(h, out, rendered_path(h->w.a, STR(""), path), d,
                chart ? value_get_c(chart, "valuesFiles") : NULL, values, 1);
}

// Documents of FILE that install charts.
static void scan(struct helm *h, uint32_t file, declared_vec *out)
{
    struct tree t;
    tree_init(&t, h->w.a);
    if (!rendered_parse(h->r, file, &t))
        return;
    for (uint32_t i = 0; i < t.documents.n; i++) {
        struct str kind = tree_text(&t, t.documents.v[i], "kind");
        struct str api = tree_text(&t, t.documents.v[i], "apiVersion");
        struct value *doc = value_from_tree(&h->w, &t, t.documents.v[i]);
        const struct value *spec = map_at_key(doc, "spec");
        struct str name = text_at(map_at_key(doc, "metadata"), "name");
        struct declared d = {.rank = environment_of(h->r->repo->files.v[file].path)};
        enum environment_rank said = environment_of(name);
        d.rank = d.rank == ENVIRONMENT_UNSAID ? said : d.rank;
        if (spec && str_eq(kind, STR("Application")) && str_starts(api, STR("argoproj.io/")))
            from_application(h, spec, d, out);
        if (spec && str_eq(kind, STR("HelmRelease")) && str_contains(api, STR("fluxcd.io/")))
            from_helm_release(h, spec, d, out);
    }
}

static bool declares(const struct facts *f)
{
    const struct fact_document *rows = f ? (const void *)f->tables[FACT_document].rows : NULL;
    for (uint32_t i = 0; f && i < f->tables[FACT_document].n; i++)
        if (str_eq(rows[i].kind, STR("Application")) || str_eq(rows[i].kind, STR("HelmRelease")))
            return true;
    return false;
}

// Of the installations of one chart those nearest to production are taken.
void helm_declared_releases(struct helm *h)
{
    declared_vec found = {0};
    for (uint32_t i = 0; h->charts.n && i < h->r->repo->files.n; i++)
        if (rendered_counts(h->r, i) && declares(h->r->read->files[i].facts))
            scan(h, i, &found);
    for (uint32_t i = 0; i < found.n; i++) {
        struct helm_chart *c = &h->charts.v[found.v[i].chart];
        bool nearest = c->releases.n < RENDER_ROUNDS_MAX && found.v[i].rank >= ENVIRONMENT_UNSAID;
        for (uint32_t k = 0; k < found.n && nearest; k++)
            nearest = found.v[k].chart != found.v[i].chart || found.v[k].rank <= found.v[i].rank;
        if (nearest)
            vec_push(h->w.a, &c->releases, found.v[i].release);
    }
}
