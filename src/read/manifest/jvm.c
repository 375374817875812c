/* pom.xml. Versions come from the file's own properties and dependencyManagement; what stands in a
 * parent elsewhere stays unknown here, so managed versions are rows of their own (not direct) that
 * the modules below find through their units. */
#include "base/map.h"
#include "read/manifest/manifest.h"

enum { EXPANSIONS_MAX = 16, EXPANDED_MAX = 512 };

struct pom {
    struct manifest *m;
    const struct tree *t;
    uint32_t project;
    struct map properties; // name -> node
    struct map managed;    // group:artifact -> node
    struct map boms;       // group whose artifacts share the version of a BOM or parent -> node
};

static struct str lookup(const struct pom *p, struct str name)
{
    static const char *const prefixes[] = {"project.", "pom."};
    uint32_t node = map_get(&p->properties, name, TREE_NONE);
    if (node)
        return tree_text(p->t, node, "");
    for (size_t i = 0; i < sizeof prefixes / sizeof *prefixes; i++) {
        struct str prefix = str_c(prefixes[i]), rest = str_from(name, prefix.n);
        if (!str_starts(name, prefix))
            continue;
        if (str_eq(rest, STR("parent.version")))
            return tree_text(p->t, p->project, "parent.version");
        bool known = str_eq(rest, STR("version")) || str_eq(rest, STR("groupId"));
        struct str own = known ? tree_text(p->t, tree_child(p->t, p->project, rest), "") : STR_NONE;
        uint32_t parent = tree_child(p->t, p->project, STR("parent"));
        return own.p || !known ? own : tree_text(p->t, tree_child(p->t, parent, rest), "");
    }
    return STR_NONE;
}

// TEXT with ${properties} replaced, also those inside their values; unknown ones stay as written.
static struct str expand(const struct pom *p, struct str text)
{
    struct arena *a = p->m->job->scratch;
    size_t from = 0;
    for (int i = 0; i < EXPANSIONS_MAX && text.n < EXPANDED_MAX; i++) {
        ptrdiff_t start = str_find(text, STR("${"), from);
        ptrdiff_t end = start < 0 ? -1 : str_find_char(text, '}', (size_t)start);
        if (end < 0)
            break;
        struct str name = str_sub(text, (size_t)start + 2, (size_t)(end - start) - 2);
        struct str value = lookup(p, name);
        from = value.p ? (size_t)start : (size_t)end + 1;
        if (value.p && value.n < EXPANDED_MAX)
            text = arena_join(a, arena_join(a, str_sub(text, 0, (size_t)start), value),
                              str_from(text, (size_t)end + 1));
    }
    return text;
}

static struct str field(const struct pom *p, uint32_t element, const char *name)
{
    return expand(p, tree_text(p->t, element, name));
}

static struct str coordinates(const struct pom *p, uint32_t element, const char *default_group)
{
    struct str group = field(p, element, "groupId"), artifact = field(p, element, "artifactId");
    if (!group.n)
        group = str_c(default_group);
    if (!group.n || !artifact.n)
        return STR_NONE;
    return arena_printf(p->m->job->scratch, "%.*s:%.*s", STR_ARG(group), STR_ARG(artifact));
}

static const char *scope_of(struct str scope, struct str optional)
{
    if (str_eq(scope, STR("test")))
        return "development";
    if (str_eq(scope, STR("provided")) || str_eq(scope, STR("import")))
        return "build";
    return str_eq(optional, STR("true")) ? "optional" : "production";
}

static void read_properties(struct pom *p)
{
    const struct tree_node *map = tree_at(p->t, tree_child(p->t, p->project, STR("properties")));
    for (uint32_t c = map ? map->first : TREE_NONE; c; c = p->t->nodes.v[c].next)
        map_set(&p->properties, p->t->nodes.v[c].key, c);
}

static bool shares_version(struct str artifact)
{
    return str_ends(artifact, STR("bom")) || str_eq(artifact, STR("spring-boot-dependencies"));
}

static void add_managed(struct pom *p, uint32_t element)
{
    struct str name = coordinates(p, element, ""), version = field(p, element, "version");
    struct str scope = field(p, element, "scope");
    bool imported = str_eq(scope, STR("import"));
    if (!name.n)
        return;
    map_set(&p->managed, name, element);
    if (imported && shares_version(field(p, element, "artifactId")))
        map_set(&p->boms, field(p, element, "groupId"), element);
    manifest_add(p->m, (struct manifest_row){.line = p->t->nodes.v[element].line,
                                             .name = name,
                                             .constraint = tree_text(p->t, element, "version"),
                                             .resolved = manifest_exact(version, 1),
                                             .scope = scope_of(scope, STR_NONE),
                                             .direct = imported});
}

static void add_dependency(struct pom *p, uint32_t element)
{
    struct str name = coordinates(p, element, ""), version = field(p, element, "version");
    struct str scope = field(p, element, "scope");
    uint32_t managed = name.n ? map_get(&p->managed, name, TREE_NONE) : TREE_NONE;
    if (!scope.n)
        scope = field(p, managed, "scope");
    if (!version.n)
        version = field(p, managed, "version");
    if (!version.n)
        version = field(p, map_get(&p->boms, field(p, element, "groupId"), TREE_NONE), "version");
    manifest_add(p->m, (struct manifest_row){
                           .line = p->t->nodes.v[element].line,
                           .name = name,
                           .constraint = tree_text(p->t, element, "version"),
                           .resolved = manifest_exact(version, 1),
                           .scope = scope_of(scope, tree_text(p->t, element, "optional")),
                           .direct = true,
                       });
}

static void add_plugin(struct pom *p, uint32_t element)
{
    struct str version = field(p, element, "version");
    manifest_add(p->m, (struct manifest_row){
                           .line = p->t->nodes.v[element].line,
                           .name = coordinates(p, element, "org.apache.maven.plugins"),
                           .constraint = tree_text(p->t, element, "version"),
                           .resolved = manifest_exact(version, 1),
                           .scope = "build",
                           .direct = true,
                       });
}

// Calls ADD for each child element NAME of the element at LIST.
static void each(struct pom *p, uint32_t list, const char *name,
                 void (*add)(struct pom *p, uint32_t element))
{
    const struct tree_node *l = tree_at(p->t, list);
    for (uint32_t c = l ? l->first : TREE_NONE; c && !p->m->full; c = p->t->nodes.v[c].next)
        if (str_eq(p->t->nodes.v[c].key, str_c(name)))
            add(p, c);
}

static void add_profile(struct pom *p, uint32_t profile)
{
    each(p, tree_child(p->t, profile, STR("dependencies")), "dependency", add_dependency);
}

static void add_parent(struct pom *p)
{
    uint32_t parent = tree_child(p->t, p->project, STR("parent"));
    if (!parent)
        return;
    map_set(&p->boms, field(p, parent, "groupId"), parent);
    add_plugin(p, parent);
}

static void read_pom(struct manifest *m)
{
    struct tree t;
    uint32_t root = manifest_parse(m, &t, tree_parse_xml);
    struct pom p = {.m = m, .t = &t, .project = tree_child(&t, root, STR("project"))};
    map_init(&p.properties, m->job->scratch);
    map_init(&p.managed, m->job->scratch);
    map_init(&p.boms, m->job->scratch);
    read_properties(&p);
    add_parent(&p);
    each(&p, tree_get(&t, p.project, "dependencyManagement.dependencies"), "dependency",
         add_managed);
    each(&p, tree_get(&t, p.project, "dependencies"), "dependency", add_dependency);
    each(&p, tree_get(&t, p.project, "build.plugins"), "plugin", add_plugin);
    each(&p, tree_get(&t, p.project, "profiles"), "profile", add_profile);
}

static void read_maven(struct read_job *job)
{
    struct manifest m;
    if (manifest_begin(&m, job, "maven"))
        read_pom(&m);
}

const struct reader reader_manifest_maven = {
    .name = "maven manifest",
    .languages = "",
    .files = "pom.xml",
    .read = read_maven,
};
