/* Cargo.toml and Cargo.lock. */
#include "read/manifest/manifest.h"
#include "read/manifest/toml_lock.h"

static void read_table(struct manifest *m, const struct tree *t, uint32_t table, const char *scope,
                       bool direct)
{
    const struct tree_node *map = tree_at(t, table);
    for (uint32_t c = map && map->type == TREE_MAP ? map->first : TREE_NONE; c && !m->full;
         c = t->nodes.v[c].next) {
        const struct tree_node *n = &t->nodes.v[c];
        struct str version = tree_text(t, c, n->type == TREE_MAP ? "version" : "");
        struct str renamed = tree_text(t, c, "package");
        struct str git = version.n ? STR_NONE : tree_text(t, c, "git");
        bool exact = str_starts(str_trim(version), STR("=")); // a bare version is ^version
        bool optional = str_eq(tree_text(t, c, "optional"), STR("true"));
        manifest_add(
            m, (struct manifest_row){
                   .line = n->line,
                   .name = renamed.n ? renamed : n->key,
                   .constraint = git.n ? arena_join(m->job->scratch, STR("git "), git) : version,
                   .resolved = exact ? manifest_exact(version, 3) : STR_NONE,
                   .scope = optional ? "optional" : scope,
                   .direct = direct,
               });
    }
}

static void read_tables(struct manifest *m, const struct tree *t, uint32_t at)
{
    read_table(m, t, tree_child(t, at, STR("dependencies")), "production", true);
    read_table(m, t, tree_child(t, at, STR("dev-dependencies")), "development", true);
    read_table(m, t, tree_child(t, at, STR("dev_dependencies")), "development", true);
    read_table(m, t, tree_child(t, at, STR("build-dependencies")), "build", true);
    read_table(m, t, tree_child(t, at, STR("build_dependencies")), "build", true);
}

static void read_cargo(struct manifest *m)
{
    struct tree t;
    uint32_t root = manifest_parse(m, &t, tree_parse_toml);
    read_tables(m, &t, root);
    const struct tree_node *targets = tree_at(&t, tree_child(&t, root, STR("target")));
    for (uint32_t c = targets && targets->type == TREE_MAP ? targets->first : TREE_NONE; c;
         c = t.nodes.v[c].next)
        read_tables(m, &t, c);
    // Versions for the members; who uses one says so itself.
    read_table(m, &t, tree_get(&t, root, "workspace.dependencies"), "production", false);
}

static void read_lock(struct manifest *m)
{
    struct toml_lock l;
    toml_lock_init(&l, m->job->text);
    for (struct toml_package p; !m->full && toml_lock_next(&l, &p);)
        if (p.source.p) // crates of the workspace itself have none
            manifest_add(m, (struct manifest_row){.line = p.line,
                                                  .name = p.name,
                                                  .resolved = manifest_exact(p.version, 3)});
}

static void read_rust(struct read_job *job)
{
    struct manifest m;
    if (!manifest_begin(&m, job, "cargo"))
        return;
    if (str_eq(path_base(job->file->path), STR("Cargo.lock")))
        read_lock(&m);
    else
        read_cargo(&m);
}

const struct reader reader_manifest_rust = {
    .name = "rust manifest",
    .languages = "",
    .files = "Cargo.toml Cargo.lock",
    .read = read_rust,
};
