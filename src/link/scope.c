#include "link/scope.h"

#include "repo/interface.h"

static unsigned signs_of(const struct code_file *c)
{
    unsigned signs = INTERFACE_CODE;
    if (c->markup || c->draws)
        signs |= INTERFACE_DRAWS;
    if (c->serves)
        signs |= INTERFACE_SERVES;
    if (str_eq(str_c(c->scope), STR("browser")))
        signs |= INTERFACE_BROWSER;
    if (str_eq(str_c(c->scope), STR("build")))
        signs |= INTERFACE_BUILDS;
    return signs;
}

static void add_imports(struct linker *l, uint32_t file, edge_vec *edges)
{
    const struct code_file *c = l->files[file];
    for (uint32_t i = 1; i < c->imports.n; i++) {
        if (c->imports.v[i].type_only)
            continue;
        int64_t found = linker_module(l, file, c->imports.v[i].module);
        if (found >= 0 && linker_file(l, l->repo->files.v[found].path))
            vec_push(l->keep, edges, (struct edge){c->repo_file, (uint32_t)found});
    }
}

void scope_spread(struct linker *l)
{
    uint32_t n = l->repo->files.n;
    unsigned char *signs = arena_array(l->keep, unsigned char, n + 1);
    bool *browser = arena_array(l->keep, bool, n + 1);
    edge_vec edges = {0};
    for (uint32_t i = 1; i < l->files_n; i++) {
        if (module_in_browsers(l->modules, l->files[i]->repo_file))
            signs[l->files[i]->repo_file] = (unsigned char)signs_of(l->files[i]);
        add_imports(l, i, &edges);
    }
    interface_find(l->repo, signs, &edges, l->keep, browser);
    for (uint32_t i = 1; i < l->files_n; i++)
        if (browser[l->files[i]->repo_file])
            l->files[i]->scope = "browser";
}
