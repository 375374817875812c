// Charts of the repository: metadata, values and dependencies.
#include "render/helm.h"

#include "base/limits.h"

struct value *helm_file_values(struct helm *h, uint32_t file)
{
    struct str text = rendered_text(h->r, file, h->w.a);
    struct value *v = text.p ? value_from_yaml(&h->w, text) : NULL;
    return v && v->type == VALUE_MAP ? v : value_nil(&h->w);
}

int64_t helm_chart_at(const struct helm *h, struct str directory)
{
    for (uint32_t i = 0; i < h->charts.n; i++)
        if (str_eq(h->charts.v[i].directory, directory))
            return i;
    return -1;
}

static struct str text_of(const struct value *map, const char *key)
{
    const struct value *v = value_get_c(map, key);
    return v && v->type == VALUE_STRING ? v->text : STR_NONE;
}

// Chart.yaml's own keys begin with capitals in templates.
static struct value *metadata(struct work *w, const struct value *chart)
{
    static const char *const keys[][2] = {{"name", "Name"},
                                          {"version", "Version"},
                                          {"appVersion", "AppVersion"},
                                          {"type", "Type"},
                                          {"home", "Home"},
                                          {"description", "Description"},
                                          {"apiVersion", "APIVersion"},
                                          {"annotations", "Annotations"}};
    struct value *map = value_map(w);
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        struct value *v = value_get_c(chart, keys[i][0]);
        bool scalar = v && v->type != VALUE_MAP && v->type != VALUE_LIST;
        value_set(w, map, str_c(keys[i][1]),
                  scalar ? value_string(w, value_text(w, v))
                  : v    ? v
                         : value_string(w, STR("")));
    }
    return map;
}

static bool is_chart_file(struct str path)
{
    struct str base = path_base(path);
    return str_eq(base, STR("Chart.yaml")) || str_eq(base, STR("Chart.yml"));
}

/* FILE is values.yaml beside templates/ that read it, and Chart.yaml is not in the repository: it
 * is made when the chart is packed. Templates of other languages read no .Values. */
static bool is_bare_chart(const struct helm *h, uint32_t file)
{
    const struct repo *repo = h->r->repo;
    struct str path = repo->files.v[file].path, directory = path_directory(path);
    struct str base = path_base(path);
    if (!str_eq(base, STR("values.yaml")) && !str_eq(base, STR("values.yml")))
        return false;
    if (repo_find(repo, arena_path(h->w.a, directory, STR("Chart.yaml"))) >= 0 ||
        repo_find(repo, arena_path(h->w.a, directory, STR("Chart.yml"))) >= 0)
        return false;
    struct str folder = arena_path(h->w.a, directory, STR("templates/"));
    for (uint32_t i = rendered_from(h->r, folder);
         i < repo->files.n && str_starts(repo->files.v[i].path, folder); i++) {
        struct str name = repo->files.v[i].path;
        bool template = str_ends(name, STR(".yaml")) || str_ends(name, STR(".yml")) ||
                        str_ends(name, STR(".tpl"));
        if (template && rendered_counts(h->r, i) &&
            str_contains(rendered_text(h->r, i, h->w.a), STR(".Values.")))
            return true;
    }
    return false;
}

static void add_chart(struct helm *h, uint32_t file)
{
    struct helm_chart c = {.file = file,
                           .directory = path_directory(h->r->repo->files.v[file].path)};
    struct value *meta = value_map(&h->w);
    if (is_chart_file(h->r->repo->files.v[file].path))
        meta = helm_file_values(h, file);
    else
        value_set(&h->w, meta, STR("name"), value_string(&h->w, path_base(c.directory)));
    c.name = text_of(meta, "name");
    if (!c.name.n)
        return;
    c.library = str_eq(text_of(meta, "type"), STR("library"));
    c.metadata = metadata(&h->w, meta);
    struct str values = arena_path(h->w.a, c.directory, STR("values.yaml"));
    int64_t at = repo_find(h->r->repo, values);
    if (at < 0)
        at = repo_find(h->r->repo, arena_path(h->w.a, c.directory, STR("values.yml")));
    c.values_file = at;
    c.values = at < 0 ? value_map(&h->w) : helm_file_values(h, (uint32_t)at);
    if (c.values->type != VALUE_MAP)
        c.values = value_map(&h->w);
    c.values->open = true;
    struct str folder = arena_path(h->w.a, c.directory, STR("templates/"));
    for (uint32_t i = rendered_from(h->r, folder);
         i < h->r->repo->files.n && str_starts(h->r->repo->files.v[i].path, folder); i++)
        vec_push(h->w.a, &c.templates, i);
    vec_push(h->w.a, &h->charts, c);
}

static int64_t dependency_chart(struct helm *h, const struct helm_chart *c, struct str name,
                                struct str repository)
{
    if (str_starts(repository, STR("file://"))) {
        struct str path = rendered_path(h->w.a, c->directory, str_from(repository, 7));
        int64_t at = path.p ? helm_chart_at(h, path) : -1;
        if (at >= 0)
            return at;
    }
    struct str vendored = arena_path(h->w.a, c->directory, STR("charts"));
    return helm_chart_at(h, arena_path(h->w.a, vendored, name));
}

static void add_dependency(struct helm *h, uint32_t chart, const struct value *entry)
{
    struct helm_chart *c = &h->charts.v[chart];
    struct helm_dependency d = {.name = text_of(entry, "name"),
                                .alias = text_of(entry, "alias"),
                                .condition = text_of(entry, "condition")};
    const struct value *tags = value_get_c(entry, "tags");
    for (uint32_t i = 0; tags && tags->type == VALUE_LIST && i < tags->items.n; i++)
        vec_push(h->w.a, &d.tags, tags->items.v[i]->text);
    if (!d.name.n)
        return;
    d.chart = dependency_chart(h, c, d.name, text_of(entry, "repository"));
    if (d.chart == chart)
        return;
    if (!d.alias.n)
        d.alias = d.name;
    if (d.chart >= 0)
        h->charts.v[d.chart].is_dependency = true;
    else
        rendered_note(h->r, c->file, 0, "unread",
                      arena_printf(h->w.a, "the chart %.*s it depends on is not in the repository",
                                   STR_ARG(d.name)));
    vec_push(h->w.a, &c->dependencies, d);
}

static void add_listed(struct helm *h, uint32_t chart, const struct value *list)
{
    for (uint32_t i = 0; list && list->type == VALUE_LIST && i < list->items.n; i++)
        add_dependency(h, chart, list->items.v[i]);
}

static bool depends_on(const struct helm_chart *c, int64_t chart)
{
    for (uint32_t i = 0; i < c->dependencies.n; i++)
        if (c->dependencies.v[i].chart == chart)
            return true;
    return false;
}

// Charts below charts/ belong to their parent whether it lists them or not.
static void add_dependencies(struct helm *h, uint32_t chart)
{
    struct helm_chart *c = &h->charts.v[chart];
    if (is_chart_file(h->r->repo->files.v[c->file].path))
        add_listed(h, chart, value_get_c(helm_file_values(h, c->file), "dependencies"));
    struct str old = arena_path(h->w.a, c->directory, STR("requirements.yaml"));
    int64_t requirements = repo_find(h->r->repo, old);
    if (requirements >= 0)
        add_listed(h, chart,
                   value_get_c(helm_file_values(h, (uint32_t)requirements), "dependencies"));
    struct str below = arena_path(h->w.a, c->directory, STR("charts"));
    for (uint32_t i = 0; i < h->charts.n; i++) {
        struct helm_chart *sub = &h->charts.v[i];
        if (i == chart || !str_eq(path_directory(sub->directory), below) || depends_on(c, i))
            continue;
        sub->is_dependency = true;
        vec_push(h->w.a, &c->dependencies,
                 (struct helm_dependency){.name = sub->name, .alias = sub->name, .chart = i});
    }
}

void helm_find(struct helm *h, struct rendered *r)
{
    *h = (struct helm){.r = r, .steps = RENDER_TOTAL_MAX};
    work_init(&h->w, r->a);
    h->w.steps = RENDER_TOTAL_MAX;
    h->w.bytes = (uint64_t)RENDER_BYTES_MAX * 4;
    for (uint32_t i = 0; i < r->repo->files.n; i++) {
        if (rendered_counts(r, i) &&
            (is_chart_file(r->repo->files.v[i].path) || is_bare_chart(h, i)))
            add_chart(h, i);
    }
    for (uint32_t i = 0; i < h->charts.n; i++)
        add_dependencies(h, i);
}
