/* Which files of the repository a written import means, language by language.
 *
 * How to bring a language's modules: write src/link/modules_<language>.c, ending with
 *
 *     const struct module_system module_system_<language> = {...};
 *
 * which the build collects (tools/collect.sh) and which is asked for every file of its languages;
 * and src/sieve/imports_<language>.c, ending with `const struct import_scanner
 * import_scanner_<language>`, which finds the same imports without parsing, so that read.c knows
 * what to parse (src/sieve/imports.h). The reader puts imports into the IR (code_import) with
 * `module` as `find` wants it and `name` as what is taken out of it; `import *` is the name "*"
 * without a binding; what other files may take are its code_exports.
 *
 *   - a module that is one file (JavaScript, Python, a Java class): `find` gives that file
 *   - a module that is a directory of files that see each other's names (a Go or Java package):
 *     `find` gives any file of it and `scope` the same text for all of them; link then looks for an
 *     exported name in all files of the scope, and for a name that a file does not bind itself, too
 *     (so the reader exports every top-level name, capitalised or not)
 *   - modules inside modules (`from package import module`): `inside`
 *   - what a module from outside is called in the catalogue: `outside`, when not as written
 *
 * All functions but `open` are called by any thread and must neither write nor allocate from a
 * shared arena. Files are indexes into repo.files; they need not have been read. */
#ifndef LINK_MODULES_H
#define LINK_MODULES_H

#include "base/map.h"
#include "repo/repo.h"

struct module_system {
    const char *languages; // space-separated classify_language names whose imports it understands
    bool browsers;         // its files may run in browsers (src/repo/interface.h)
    /* Reads what the language's tools are configured with. The state belongs to A. */
    const void *(*open)(struct arena *a, const struct repo *r);
    /* The file that MODULE, as written in file FROM, means; -1: from outside, or nothing. */
    int64_t (*find)(const void *state, uint32_t from, struct str module);
    /* The file that the module NAME inside of MODULE is; an empty MODULE is that of FROM itself; -1
     * none. NULL when modules hold no modules. */
    int64_t (*inside)(const void *state, uint32_t from, struct str module, struct str name);
    /* MODULE as the catalogue spells it. NULL: as written. */
    struct str (*outside)(struct str module);
    /* Files with the same text share their top-level names; STR_NONE: none but its own. Called once
     * a file, when the modules are opened; the text may belong to A. NULL: never shared. */
    struct str (*scope)(const void *state, struct arena *a, uint32_t file);
};

extern const struct module_system *const module_systems[]; // NULL-terminated

struct modules {
    const struct repo *repo;
    const void **states; // per system
    uint8_t *system;     // per file: 1 + its system, 0 none
    uint32_t *scope;     // per file: the first that shares its names, or itself
};

/* Opens the module systems for R, which must outlive M. Malformed configuration is taken as far as
 * it was understood. */
void modules_init(struct modules *m, struct arena *a, const struct repo *r);

/* The file of the repository that SPECIFIER means in FROM_FILE (indexes into repo.files); -1 when
 * it is a package from outside or nothing. Read-only: any thread. */
int64_t module_resolve(const struct modules *m, uint32_t from_file, struct str specifier);
/* The same for the module NAME inside of SPECIFIER, or, when that is empty, of FROM_FILE. */
int64_t module_inside(const struct modules *m, uint32_t from_file, struct str specifier,
                      struct str name);
/* The name under which the catalogue knows MODULE, written in FROM_FILE; a slice of it. */
struct str module_outside(const struct modules *m, uint32_t from_file, struct str module);
/* The first of the files that share FILE's top-level names; FILE itself when none does. */
uint32_t module_scope(const struct modules *m, uint32_t file);
/* May FILE run in a browser? */
bool module_in_browsers(const struct modules *m, uint32_t file);

#endif
