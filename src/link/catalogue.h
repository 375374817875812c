/* The catalogue in memory: what docs/catalogue.md describes, loaded from the embedded files and the
 * user's own, indexed by the names that calls are looked up with. */
#ifndef LINK_CATALOGUE_H
#define LINK_CATALOGUE_H

#include "base/err.h"
#include "base/map.h"
#include "facts/facts.h"

enum slot_kind {
    SLOT_POSITIONAL,
    SLOT_OPTION,
    SLOT_CHAINED,
    SLOT_SETTER,
    SLOT_FIELD,
    SLOT_CONTEXT,
    SLOT_GLOBAL,
    SLOT_DSN,
    SLOT_ENVIRONMENT,
    SLOT_CONSTANT,
    SLOT_PRESENT,
    SLOT_PROPERTY,
    SLOT_AMONG,
};

enum {
    SLOT_LAST = -1,  // "at: last": the last argument, or the last that is an object
    SLOT_ANY = -2,   // "at: any", in conditions: some argument
    SLOT_NAMED = -3, // "at: [named, x]": a keyword argument
};

struct slot {
    enum slot_kind kind;
    int argument;     // position, SLOT_LAST
    str_vec path;     // option path below the argument; environment: the parameter
    struct str name;  // chained, setter, field, global, environment, dsn parameter
    struct str value; // constant
    struct str unit;  // ms, s, duration, or none
    struct str completeness;
    struct str when_name, when_value; // only when that setting has that value
    int of;             // 1 + the argument whose maker is looked at instead; 0 the call itself
    struct str of_call; // ... or the calls of that name, anywhere
    struct str named;   // ... of them, that whose first argument is the value of this setting
    struct str through; // ... or the method that was given what is looked at: requestFactory
    struct str about;   // setter: the constant its first argument must be: setopt(TIMEOUT, 5)
    int unit_at;        // 1 + the argument that names the unit of the value; 0 none
    bool on_construct;
    bool has_at; // global: an argument of a call of that name, not an assignment to it
};

struct setting_rule {
    struct str name;
    vec(struct slot) slots;
};

struct condition { // of an argument of the call
    struct slot slot;
    str_vec is;      // any of these values; empty: present
    struct str kind; // argument.kind it must have; STR_NONE any
    bool negated;
    str_vec with; // instead of a slot: packages, one of which the unit must depend on
};

struct default_value {
    struct str name, value;
};

struct default_rule {
    struct str versions;
    str_vec with; // packages beside it, any of which makes the rule hold; empty: it always does
    vec(struct default_value) values;
};

struct use_rule {
    struct str role, kind, library, ecosystem;
    str_vec packages; // whose version decides the defaults
    vec(struct condition) when;
    vec(struct setting_rule) settings;
    str_vec kill;
    vec(struct default_rule) defaults;
    str_vec instruments;
    bool decorator, assignment, construct;
    bool on_class, on_function; // decorator: only what stands on one
};

struct matcher_entry {   // uses and types found under one name
    vec(uint32_t) uses;  // indexes into catalogue.uses
    vec(uint32_t) types; // type numbers
};

struct config_matcher {
    enum { MATCH_KEY, MATCH_ENV, MATCH_COMMAND, MATCH_FILE, MATCH_DEPENDENCY, MATCH_RESOURCE } kind;
    struct str file, key, name; // pattern, shape; program in name, flag in key; resource in name
    struct str value;           // resource: what the key is when it is not written
    str_vec names;              // file-convention: the exported names that count
    uint32_t use;
};

struct name_pattern { // a name with * in it
    struct str pattern;
    uint32_t entry;
    uint32_t next; // the next one that ends in the same character, 0 none
    bool loads;    // of the import of a module, not of a call
};

struct pattern_list { // numbers in patterns
    uint32_t first, last;
};

enum { TYPES_OF_VALUE_MAX = 16 };

struct type_set { // types of one value: few libraries speak about the same one
    uint32_t type[TYPES_OF_VALUE_MAX];
    uint32_t n;
};

struct catalogue {
    struct arena *arena;
    vec(struct use_rule) uses;  // [0] unused
    uint32_t types;             // type numbers are 1 .. types
    vec(struct str) type_names; // "library#type", for messages; [0] unused
    struct map names;           // canonical name -> entry
    vec(struct matcher_entry) entries;
    vec(struct name_pattern) patterns;        // [0] unused
    struct pattern_list patterns_by_end[256]; // by their last character
    struct map span_methods;                  // last members of the names of role duration
    bool spans_anywhere;                      // ... one of which may be any member
    vec(struct config_matcher) configs;
    struct map makes;               // "T<type>" -> type of what is made from such a value
    struct map starts;              // what names of entries start with, up to a dot or bracket
    struct map global_calls;        // names of calls whose arguments are settings of others
    struct map container_methods;   // names of methods by which containers are filled and asked
    struct map type_memo;           // name -> number in type_sets
    vec(struct type_set) type_sets; // [0] unused
    str_vec user_anchors;           // "KIND<tab>LITERAL", of user files
};

/* Loads the built-in files (data_files under catalogue/) and those of USER_DIR (empty: none).
 * ERR_DATA with D filled for a malformed file: path, line and what is wrong. */
enum err catalogue_load(struct catalogue *c, struct arena *a, struct str user_dir,
                        struct diag *d) MUST_CHECK;

/* The anchors of the user's own entries, one a line, for the sieve. */
struct str catalogue_user_anchors(const struct catalogue *c);

/* The types that a value with canonical NAME has; parameter: its root is a function's parameter
 * that nobody resolved, and NAME is as written. */
struct type_set catalogue_types(struct catalogue *c, struct str name, bool parameter);

typedef vec(uint32_t) use_list;

/* The start of the last segment of NAME, brackets skipped: "a.b(0,1).c()" -> offset of "c". 0: it
 * has one segment. */
size_t catalogue_last_member(struct str name);

/* Appends the uses that a call of canonical NAME may be, best first. DECORATOR: it stands on a
 * function or class. */
void catalogue_uses(struct catalogue *c, struct arena *scratch, struct str name, bool parameter,
                    bool decorator, use_list *out);
/* Uses matched by assigning to TARGET. */
void catalogue_assignments(struct catalogue *c, struct arena *scratch, struct str target,
                           use_list *out);

/* Adds the rules that match configuration (table config_rule); the vocabulary applies them. */
void catalogue_config_rules(const struct catalogue *c, struct facts *f);

/* For struct link_knowledge. */
bool catalogue_is_callback(const void *catalogue, struct str callee, uint32_t at, uint32_t param);
bool catalogue_is_transparent(const void *catalogue, struct str callee);
bool catalogue_has_types(const void *catalogue, struct str name);
bool catalogue_share_types(const void *catalogue, struct str a, struct str b);
bool catalogue_is_known(const void *catalogue, struct str name);
bool catalogue_has_role(const void *catalogue, struct str callee, struct str role);
struct str catalogue_made_from(const void *catalogue, struct str value);
struct str catalogue_span_unit(const void *catalogue, struct str callee);

/* True when VERSION ("8.11.3") lies in RANGE (">=8 <9", "*"). */
bool version_in(struct str version, struct str range);

#endif
