/* What module resolution of JavaScript and TypeScript keeps of a repository; for
 * modules_javascript.c and module_config.c. */
#ifndef LINK_MODULES_JAVASCRIPT_H
#define LINK_MODULES_JAVASCRIPT_H

#include "base/map.h"
#include "repo/repo.h"

struct module_alias { // one entry of "paths": prefix * suffix
    struct str prefix, suffix;
    bool wildcard;
    str_vec targets; // relative to the root, with one * when WILDCARD
};

struct module_alias_scope { // what a tsconfig says for the files below its directory
    struct str base;        // baseUrl relative to the root; STR_NONE when not set
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

struct javascript_modules {
    struct arena *arena;
    const struct repo *repo;
    struct map files;    // path -> file, of everything that can be imported
    struct map scopes;   // directory -> scope
    struct map names;    // package name -> package
    struct map packages; // directory -> package
    vec(struct module_alias_scope) scope;
    vec(struct module_package) package;
};

#endif
