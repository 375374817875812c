/* pyproject.toml in the dialects of PEP 621, PEP 735, Poetry, PDM and uv, Pipfile, and the lock
 * files of Pipenv, Poetry, PDM and uv. */
#include "read/manifest/python.h"

#include "read/manifest/json_scan.h"
#include "read/manifest/toml_lock.h"

// A group of a tool that installs all groups unless told otherwise.
static const char *group_scope(struct str name)
{
    return manifest_says(name, "main prod production runtime server default deploy")
               ? "production"
               : "development";
}

static const char *extra_scope(struct str name)
{
    return manifest_is_development(name) ? "development" : "optional";
}

// ["flask>=2", "redis"]; maps in it include other groups.
static void read_list(struct manifest *m, const struct tree *t, uint32_t list, const char *scope)
{
    const struct tree_node *l = tree_at(t, list);
    for (uint32_t c = l && l->type == TREE_LIST ? l->first : TREE_NONE; c; c = t->nodes.v[c].next)
        if (t->nodes.v[c].type == TREE_STRING)
            python_requirement(m, t->nodes.v[c].value, t->nodes.v[c].line, scope, true);
}

static void read_groups(struct manifest *m, const struct tree *t, uint32_t map,
                        const char *(*scope)(struct str name))
{
    const struct tree_node *n = tree_at(t, map);
    for (uint32_t c = n && n->type == TREE_MAP ? n->first : TREE_NONE; c; c = t->nodes.v[c].next)
        read_list(m, t, c, scope(t->nodes.v[c].key));
}

// Poetry's and Pipenv's {name = "^1.2"}, {name = {version = "^1.2", optional = true}}.
static void read_table(struct manifest *m, const struct tree *t, uint32_t table, const char *scope,
                       bool bare_is_exact)
{
    const struct tree_node *map = tree_at(t, table);
    for (uint32_t c = map && map->type == TREE_MAP ? map->first : TREE_NONE; c && !m->full;
         c = t->nodes.v[c].next) {
        const struct tree_node *n = &t->nodes.v[c];
        if (str_eq(n->key, STR("python")))
            continue;
        uint32_t from = n->type == TREE_LIST ? n->first : c; // a list: one for each marker
        struct str version = tree_text(
            t, from, tree_at(t, from) && t->nodes.v[from].type == TREE_MAP ? "version" : "");
        bool optional = str_eq(tree_text(t, from, "optional"), STR("true"));
        struct str exact = bare_is_exact ? manifest_exact(version, 1) : python_exact(version);
        manifest_add(m, (struct manifest_row){.line = n->line,
                                              .name = python_name(m->job->scratch, n->key),
                                              .constraint = version,
                                              .resolved = exact,
                                              .scope = optional ? "optional" : scope,
                                              .direct = true});
    }
}

static void read_poetry(struct manifest *m, const struct tree *t, uint32_t root)
{
    read_table(m, t, tree_get(t, root, "tool.poetry.dependencies"), "production", true);
    read_table(m, t, tree_get(t, root, "tool.poetry.dev-dependencies"), "development", true);
    const struct tree_node *groups = tree_at(t, tree_get(t, root, "tool.poetry.group"));
    for (uint32_t c = groups && groups->type == TREE_MAP ? groups->first : TREE_NONE; c;
         c = t->nodes.v[c].next)
        read_table(m, t, tree_child(t, c, STR("dependencies")), group_scope(t->nodes.v[c].key),
                   true);
}

static void read_pyproject(struct manifest *m)
{
    struct tree t;
    uint32_t root = manifest_parse(m, &t, tree_parse_toml);
    read_list(m, &t, tree_get(&t, root, "build-system.requires"), "build");
    read_list(m, &t, tree_get(&t, root, "project.dependencies"), "production");
    read_groups(m, &t, tree_get(&t, root, "project.optional-dependencies"), extra_scope);
    read_groups(m, &t, tree_get(&t, root, "dependency-groups"), group_scope);
    read_groups(m, &t, tree_get(&t, root, "tool.pdm.dev-dependencies"), group_scope);
    read_list(m, &t, tree_get(&t, root, "tool.uv.dev-dependencies"), "development");
    read_poetry(m, &t, root);
}

static void read_pipfile(struct manifest *m)
{
    struct tree t;
    uint32_t root = manifest_parse(m, &t, tree_parse_toml);
    read_table(m, &t, tree_child(&t, root, STR("packages")), "production", false);
    read_table(m, &t, tree_child(&t, root, STR("dev-packages")), "development", false);
}

// {"default": {"flask": {"version": "==2.0"}}, "develop": {...}}
static void read_pipfile_lock(struct manifest *m)
{
    struct json_scan s;
    struct manifest_row row = {0};
    json_scan_init(&s, m->job->text);
    for (struct json_token t; !m->full && json_scan_next(&s, &t);) {
        bool production = json_scan_within(&s, 3, "default");
        if (!production && !json_scan_within(&s, 3, "develop"))
            continue;
        if (t.event == JSON_OPEN) {
            row = (struct manifest_row){.line = t.line,
                                        .name = python_name(m->job->scratch, t.key),
                                        .scope = production ? "production" : "development"};
        } else if (t.event == JSON_VALUE && str_eq(t.key, STR("version"))) {
            row.resolved = python_exact(t.value);
            manifest_add(m, row);
        }
    }
    if (s.failed)
        manifest_note(m, s.line, "parse-error", str_c(s.failed));
}

// The project itself and its neighbours stand in their own lock file, too.
static bool is_local(struct str source)
{
    static const char *const kinds[] = {"editable", "virtual", "directory", "path"};
    struct str inner = str_trim(str_from(source, str_starts(source, STR("{"))));
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (str_starts(inner, str_c(kinds[i])))
            return true;
    return false;
}

static const char *locked_scope(const struct toml_package *p)
{
    if (p->optional)
        return "optional";
    if (p->category.p)
        return str_eq(p->category, STR("main")) ? "production" : "development";
    if (p->groups.p)
        return str_contains(p->groups, STR("\"main\"")) ||
                       str_contains(p->groups, STR("\"default\""))
                   ? "production"
                   : "development";
    return NULL;
}

static void read_toml_lock(struct manifest *m)
{
    struct toml_lock l;
    toml_lock_init(&l, m->job->text);
    for (struct toml_package p; !m->full && toml_lock_next(&l, &p);)
        if (!is_local(p.source))
            manifest_add(m, (struct manifest_row){.line = p.line,
                                                  .name = python_name(m->job->scratch, p.name),
                                                  .resolved = manifest_exact(p.version, 1),
                                                  .scope = locked_scope(&p)});
}

static void read_python(struct read_job *job)
{
    struct manifest m;
    struct str base = path_base(job->file->path);
    if (!manifest_begin(&m, job, "pypi"))
        return;
    if (str_eq(base, STR("pyproject.toml")))
        read_pyproject(&m);
    else if (str_eq(base, STR("Pipfile")))
        read_pipfile(&m);
    else if (str_eq(base, STR("Pipfile.lock")))
        read_pipfile_lock(&m);
    else
        read_toml_lock(&m);
}

const struct reader reader_manifest_python = {
    .name = "python manifest",
    .languages = "",
    .files = "pyproject.toml Pipfile Pipfile.lock poetry.lock uv.lock pdm.lock",
    .read = read_python,
};
