/* References resolved across files: what an expression of one file stands for, whichever file made
 * it. Names follow docs/catalogue.md ("Canonical names").
 *
 * Resolution is lazy and remembered per expression; cycles and chains longer than
 * RESOLVE_HOPS_MAX end in the name as written, never in a guess. It runs on one thread. */
#ifndef LINK_RESOLVE_H
#define LINK_RESOLVE_H

#include "link/environment.h"
#include "link/modules.h"
#include "base/map.h"
#include "read/code/ir.h"

enum value_kind {
    VALUE_UNKNOWN,  // nothing is known but perhaps a name as written
    VALUE_NAME,     // something outside the repository, by canonical name
    VALUE_LITERAL,  // string, number, boolean, null: `ref` is the expression
    VALUE_OBJECT,   // object literal: `ref` is the expression
    VALUE_ARRAY,    // array literal: `ref` is the expression
    VALUE_TEMPLATE, // text with holes: `ref` is the expression
    VALUE_FUNCTION, // function of the repository: `ref`
    VALUE_CLASS,    // class of the repository: `ref`
    VALUE_INSTANCE, // instance of a class of the repository: `ref`
    VALUE_MODULE,   // a file of the repository as one object
};

struct value { // one for each expression that is asked for: millions
    enum value_kind kind : 8;
    bool parameter;       // its root is a parameter that nobody resolved
    bool configurable;    // an environment variable or option may override it
    uint32_t module;      // the file whose module.exports it is: the other exports are its members
    struct str name;      // canonical, or as written
    uint32_t file;        // file of `ref` (index into linker.files)
    code_ref ref;         // see the kinds
    uint32_t origin_file; // the call that made the value
    code_ref origin;      // 0 unknown
    uint32_t of_file;     // the class of the repository whose inherited member it is, or comes from
    code_ref of;          // 0 none
};

/* What link must know of the catalogue. */
struct link_knowledge {
    const void *context;
    /* Is parameter PARAM of a function passed as argument AT of a call to CALLEE a value of a known
     * type? Then its name is CALLEE(AT,PARAM). */
    bool (*is_callback)(const void *context, struct str callee, uint32_t at, uint32_t param);
    /* Does a call to CALLEE give back its first argument: a decoration that link looks through? */
    bool (*is_transparent)(const void *context, struct str callee);
    /* Does a value of canonical NAME have known types? */
    bool (*has_types)(const void *context, struct str name);
    /* Is NAME one that some entry speaks of: as a call, a value, or the start of such a name? */
    bool (*is_known)(const void *context, struct str name);
    /* Is a call or decorator named CALLEE of ROLE? */
    bool (*has_role)(const void *context, struct str callee, struct str role);
    /* The unit of a call that makes or reads a time span (role duration): ms, s, m, h, d, us, ns of
     * its first argument, text, or to-ms, to-s of its receiver; STR_NONE for other calls. */
    struct str (*span_unit)(const void *context, struct str callee);
    /* What a constructor of generated code makes of a value named VALUE: a stub of a connection;
     * STR_NONE for other values. */
    struct str (*made_from)(const void *context, struct str value);
    /* Have values of canonical names A and B a known type in common? */
    bool (*share_types)(const void *context, struct str a, struct str b);
};

struct classes;

struct call_site {
    uint32_t file;
    code_ref call;
};

typedef vec(struct call_site) site_list;

struct passed { // the first call that a function is handed to
    uint32_t file;
    code_ref call; // 0: none
    uint32_t at;   // argument position
};

struct found_module {          // what a file means by a module specifier
    int64_t file;              // of the repository, -1 outside
    const struct value *value; // of the round; NULL: not asked yet
    uint32_t round;            // that VALUE is of
};

struct linker {
    struct arena *arena; // of the round
    struct arena *keep;  // of the linker
    const struct repo *repo;
    const struct modules *modules;
    struct code_file **files; // [0] unused, so that file 0 means none
    uint32_t files_n;         // files are 1 .. files_n - 1
    struct map file_of_path;  // path -> file
    struct link_knowledge knows;
    const struct environment *environment; // NULL: none is known
    // private to resolve.c
    struct value ***memo;                   // per file: the value of each expression
    struct map *exported;                   // per file: name -> number in exported_values
    struct map *imported;                   // per file: module specifier -> number in found_modules
    vec(struct found_module) found_modules; // [0] unused
    const struct value **file_values;       // per repository file: it as one object
    const struct value *(**class_values)[2]; // per file and class: it, and an instance of it
    vec(const struct value *) exported_values;
    struct str **function_names;
    uint32_t **sites; // per file and function: number in site_lists; NULL: none of the file
    vec(site_list) site_lists;
    struct passed **passed;   // per file and function
    struct classes *classes;  // private to classes.c
    uint32_t *first_in_scope; // per first repository file of a scope: the first file read of it
    uint32_t *next_in_scope;  // per file: the next of its scope
    uint32_t *first_star;     // per file: the first import of all names of a module, 0 none
    vec(uint32_t) django_settings;   // settings modules of Django, those of production first
    struct given *given;             // given.c; NULL in the first round
    struct registered *registered;   // registered.c; likewise
    struct application *application; // application.c; likewise
    struct extensions *extensions;   // extensions.c
    struct map loose;                // loose.c: constant of Ruby, macro! of Rust -> file
    str_vec crates;                  // loose.c: whose macros all modules have
    uint32_t round;
    uint32_t hops;
};

struct linker *linker_new(struct arena *a, const struct repo *repo, const struct modules *modules,
                          struct code_file **files, uint32_t n, struct link_knowledge knows);

/* The value of EXPR in FILE; never NULL, lives as long as the linker's arena. */
const struct value *resolve(struct linker *l, uint32_t file, code_ref expr);
/* The value of what FILE exports under NAME ("default" included). */
const struct value *resolve_export(struct linker *l, uint32_t file, struct str name);
/* The value of member NAME of an object literal, class, instance, module or named value. */
const struct value *resolve_member(struct linker *l, const struct value *base, struct str name);
/* What FUNCTION of FILE gives back, as far as its returns tell; NULL unknown. */
const struct value *resolve_returned(struct linker *l, uint32_t file, code_ref function);
/* Instance or class of the repository: the method NAME or an inherited one; 0 when none. *FILE is
 * set to its file. */
code_ref resolve_method(struct linker *l, uint32_t *file, code_ref class, struct str name);
/* The canonical name of the class that CLASS finally extends outside the repository; STR_NONE. */
struct str resolve_base(struct linker *l, uint32_t file, code_ref class);
/* Writes at most N of the calls of FUNCTION that were found into SITES; how many. */
uint32_t resolve_callers(const struct linker *l, uint32_t file, code_ref function,
                         struct call_site *sites, uint32_t n);
/* Canonical name of a function of the repository: "src/db.ts:Pool.find". */
struct str function_name(struct linker *l, uint32_t file, code_ref function);
/* Index of the file with PATH, 0 when it was not read. */
uint32_t linker_file(const struct linker *l, struct str path);
/* module_resolve for FILE, remembered: the repository file that SPECIFIER means, -1 outside. */
int64_t linker_module(struct linker *l, uint32_t file, struct str specifier);

#endif
