/* Where a JavaScript or TypeScript module specifier leads inside the repository: relative paths
 * with the extensions and index files that bundlers and Node add, ".js" written for ".ts", aliases
 * of tsconfig.json and jsconfig.json (paths, baseUrl, extends), package imports ("#x"), the
 * packages of the workspace by name (exports, main, source), and the common "@/" and "~/" aliases.
 */
#ifndef LINK_MODULES_H
#define LINK_MODULES_H

#include "base/map.h"
#include "repo/repo.h"

struct module_alias { // one entry of "paths": prefix * suffix
    struct str prefix, suffix;
    bool wildcard;
    str_vec targets; // relative to the root, with one * when WILDCARD
};

struct module_scope { // what a tsconfig says for the files below its directory
    struct str base;  // baseUrl relative to the root; STR_NONE when not set
    vec(struct module_alias) aliases;
};

struct module_entry { // "exports", "imports" or "main" of a package
    struct str name;  // "." or "./sub/*" or "#internal/*"
    struct str target;
};

struct module_package {
    struct str directory;
    vec(struct module_entry) entries; // in order of preference
};

struct modules {
    struct arena *arena;
    const struct repo *repo;
    struct map files;    // path -> file, of everything that can be imported
    struct map scopes;   // directory -> scope
    struct map names;    // package name -> package
    struct map packages; // directory -> package
    vec(struct module_scope) scope;
    vec(struct module_package) package;
};

/* Reads the tsconfig, jsconfig and package.json files of R, which must outlive M. Malformed ones
 * are taken as far as they were understood. */
void modules_init(struct modules *m, struct arena *a, const struct repo *r);

/* The file of the repository that SPECIFIER means in FROM_FILE (indexes into repo.files); -1 when
 * it is a package from outside or nothing. Read-only: any thread. */
int64_t module_resolve(const struct modules *m, uint32_t from_file, struct str specifier);

#endif
