/* NuGet: project files, central versions (Directory.Packages.props), packages.config and
 * packages.lock.json. NuGet installs the lowest version that a range allows, so a plain version is
 * also the resolved one. */
#include "base/map.h"
#include "read/manifest/json_scan.h"
#include "read/manifest/manifest.h"

struct project {
    struct manifest *m;
    const struct tree *t;
    struct map properties; // name -> node
    bool test;             // all of it serves tests
};

// An attribute of an element, or a child of that name: <X Version="1"/>,
// <X><Version>1</Version></X>.
static struct str property(const struct project *p, uint32_t element, const char *name)
{
    struct str key = str_c(name);
    uint32_t found = TREE_NONE;
    const struct tree_node *e = tree_at(p->t, element);
    for (uint32_t c = e ? e->first : TREE_NONE; c; c = p->t->nodes.v[c].next) {
        struct str k = p->t->nodes.v[c].key;
        if (str_eq_nocase(str_from(k, str_starts(k, STR("@"))), key))
            found = c;
    }
    return found ? tree_text(p->t, found, "") : STR_NONE;
}

// "$(Name)" as a PropertyGroup of the same file defines it; else the text itself.
static struct str expand(const struct project *p, struct str text)
{
    if (!str_starts(text, STR("$(")) || !str_ends(text, STR(")")))
        return text;
    uint32_t node = map_get(&p->properties, str_sub(text, 2, text.n - 3), TREE_NONE);
    struct str value = tree_text(p->t, node, "");
    return node && value.n ? value : text;
}

static struct str resolve(struct str version)
{
    if (str_starts(version, STR("[")) && str_ends(version, STR("]"))) // [1.2.3] is exactly that
        version = str_sub(version, 1, version.n - 2);
    return manifest_exact(version, 1);
}

static void add_reference(struct project *p, const struct tree_node *n, uint32_t element)
{
    bool central = str_eq(n->key, STR("PackageVersion"));
    bool global = str_eq(n->key, STR("GlobalPackageReference"));
    if (!central && !global && !str_eq(n->key, STR("PackageReference")))
        return;
    struct str name = property(p, element, "Include"), version = property(p, element, "Version");
    if (!name.n)
        name = property(p, element, "Update");
    if (!version.n)
        version = property(p, element, "VersionOverride");
    bool own = str_eq_nocase(property(p, element, "PrivateAssets"), STR("all"));
    version = expand(p, version);
    manifest_add(p->m, (struct manifest_row){
                           .line = n->line,
                           .name = name,
                           .constraint = version,
                           .resolved = resolve(version),
                           .scope = p->test         ? "development"
                                    : own || global ? "build"
                                                    : "production",
                           .direct = !central, // a central version is used by who refers to it
                       });
}

static void read_properties(struct project *p)
{
    map_init(&p->properties, p->m->job->scratch);
    for (uint32_t i = 1; i < p->t->nodes.n; i++) {
        const struct tree_node *above = tree_at(p->t, p->t->nodes.v[i].parent);
        if (above && str_eq(above->key, STR("PropertyGroup")))
            map_set(&p->properties, p->t->nodes.v[i].key, i);
    }
}

// Calls add_reference for each item of each ItemGroup, also those below Choose/When.
static void walk(struct project *p)
{
    read_properties(p);
    for (uint32_t i = 1; i < p->t->nodes.n && !p->m->full; i++) {
        const struct tree_node *n = &p->t->nodes.v[i];
        const struct tree_node *above = tree_at(p->t, n->parent);
        if (above && str_eq(above->key, STR("ItemGroup")))
            add_reference(p, n, i);
    }
}

static bool is_test_project(const struct tree *t)
{
    for (uint32_t i = 1; i < t->nodes.n; i++) {
        const struct tree_node *n = &t->nodes.v[i];
        if ((str_eq(n->key, STR("IsTestProject")) && str_eq_nocase(n->value, STR("true"))) ||
            (str_eq(n->key, STR("@Include")) &&
             str_eq_nocase(n->value, STR("Microsoft.NET.Test.Sdk"))))
            return true;
    }
    return false;
}

static void read_project(struct manifest *m)
{
    struct tree t;
    manifest_parse(m, &t, tree_parse_xml);
    struct project p = {.m = m, .t = &t};
    p.test = str_ends(m->job->file->path, STR("proj")) && is_test_project(&t);
    walk(&p);
}

// <packages><package id="x" version="1.2.3" developmentDependency="true"/></packages>
static void read_packages_config(struct manifest *m)
{
    struct tree t;
    uint32_t root = manifest_parse(m, &t, tree_parse_xml);
    const struct tree_node *list = tree_at(&t, tree_child(&t, root, STR("packages")));
    for (uint32_t c = list ? list->first : TREE_NONE; c && !m->full; c = t.nodes.v[c].next) {
        struct str version = tree_text(&t, c, "@version");
        bool dev = str_eq_nocase(tree_text(&t, c, "@developmentDependency"), STR("true"));
        if (str_eq(t.nodes.v[c].key, STR("package")))
            manifest_add(m, (struct manifest_row){.line = t.nodes.v[c].line,
                                                  .name = tree_text(&t, c, "@id"),
                                                  .constraint = version,
                                                  .resolved = resolve(version),
                                                  .scope = dev ? "development" : "production",
                                                  .direct = true});
    }
}

// {"dependencies": {"net8.0": {"X": {"type": "Direct", "requested": "[1, )", "resolved": "1.2"}}}}
static void read_packages_lock(struct manifest *m)
{
    struct json_scan s;
    struct manifest_row row = {0};
    json_scan_init(&s, m->job->text);
    for (struct json_token t; !m->full && json_scan_next(&s, &t);) {
        if (!json_scan_within(&s, 4, "dependencies"))
            continue;
        if (t.event == JSON_OPEN) {
            row = (struct manifest_row){.line = t.line, .name = t.key};
        } else if (t.event == JSON_VALUE && str_eq(t.key, STR("requested"))) {
            row.constraint = t.value;
        } else if (t.event == JSON_VALUE && str_eq(t.key, STR("resolved"))) {
            row.resolved = manifest_exact(t.value, 1);
            manifest_add(m, row);
        }
    }
    if (s.failed)
        manifest_note(m, s.line, "parse-error", str_c(s.failed));
}

static void read_dotnet(struct read_job *job)
{
    struct manifest m;
    struct str base = path_base(job->file->path);
    if (!manifest_begin(&m, job, "nuget"))
        return;
    if (str_eq(base, STR("packages.config")))
        read_packages_config(&m);
    else if (str_eq(base, STR("packages.lock.json")))
        read_packages_lock(&m);
    else
        read_project(&m);
}

const struct reader reader_manifest_dotnet = {
    .name = "dotnet manifest",
    .languages = "",
    .files = "*.csproj *.fsproj *.vbproj Directory.Packages.props Directory.Build.props "
             "packages.config packages.lock.json",
    .read = read_dotnet,
};
