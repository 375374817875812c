/* A configuration document as a tree of nodes, whatever its format. Parsers of YAML, JSON, TOML,
 * INI, properties, env, XML, Dockerfile and nginx all build it; config_emit turns it into the
 * document and node facts; manifests and the program's own data files are read through it, too. */
#ifndef READ_CONFIG_TREE_H
#define READ_CONFIG_TREE_H

#include "base/err.h"

enum tree_type {
    TREE_MAP,
    TREE_LIST,
    TREE_STRING,
    TREE_NUMBER,
    TREE_BOOLEAN,
    TREE_NULL,
    TREE_UNKNOWN, // a value that cannot be known here: a template expression, a variable
};

enum { TREE_NONE = 0 }; // node numbers start at 1

struct tree_node {
    enum tree_type type;
    uint32_t parent, first, next; // node numbers: first child, next sibling; TREE_NONE at the end
    uint32_t last;                // last child, for appending
    uint32_t children;
    struct str key;   // STR_NONE for list elements and documents
    struct str value; // scalar text without quotes and with escapes resolved; a container's tag
    uint32_t line, end_line;
    uint32_t source; // 0: the file that is read; else sources.v[source - 1] is the node's file
    bool quoted;     // written as a string on purpose: '5' is no number
};

struct tree {
    struct arena *arena;
    vec(struct tree_node) nodes; // [0] unused
    vec(uint32_t) documents;     // root node of each document
    uint32_t nodes_from_aliases;
    str_vec sources; // other files that nodes come from, in documents put together of several
    diag_vec notes;  // what was not understood and where; .err tells which kind, see tree_note
    bool full;       // TREE_NODES_MAX was reached
};

void tree_init(struct tree *t, struct arena *a);
/* Appends a node under PARENT (TREE_NONE: a new document) and returns its number; TREE_NONE when
 * TREE_NODES_MAX is reached (noted once). KEY and VALUE are borrowed. */
uint32_t tree_add(struct tree *t, uint32_t parent, enum tree_type type, struct str key,
                  struct str value, uint32_t line);
/* Ends a container (or long scalar) at END_LINE; its parent ends no earlier. Of children of a map
 * with the same key only the last stays; parsers whose siblings may share a key (XML, nginx) do not
 * call it for those. */
void tree_close(struct tree *t, uint32_t node, uint32_t end_line);
/* Adds a note: ERR_LIMIT something was cut, ERR_PARSE malformed, ERR_OK masked (a template). */
void tree_note(struct tree *t, enum err kind, uint32_t line, const char *format, ...)
    __attribute__((format(printf, 4, 5)));
/* Type of an unquoted scalar by the core schema of YAML 1.2: true, false, null, ~, numbers. */
enum tree_type tree_scalar_type(struct str plain);
/* Copies a scalar of at most TREE_TEXT_MAX bytes into the tree's arena; what is longer is cut and
 * noted. */
struct str tree_scalar_text(struct tree *t, struct str text, uint32_t line);
const struct tree_node *tree_at(const struct tree *t, uint32_t node); // NULL for TREE_NONE
/* Child of a map by key, TREE_NONE when absent. The last of duplicate keys wins, as in YAML tools.
 */
uint32_t tree_child(const struct tree *t, uint32_t map, struct str key);
/* Follows a dotted path of map keys: "spec.template.metadata"; [N] picks a list element, ["a.b"]
 * is a key with dots. */
uint32_t tree_get(const struct tree *t, uint32_t from, const char *path);
/* Scalar text at PATH below FROM; STR_NONE when absent or no scalar. */
struct str tree_text(const struct tree *t, uint32_t from, const char *path);

/* Parsers. Each appends the documents of TEXT to T; malformed input leaves a note and whatever was
 * understood before it. Texts of nodes may borrow from TEXT, which must live as long as T. */

/* Aliases are copies of what they name (at most TREE_ALIAS_NODES_MAX nodes), merge keys are
 * resolved, template actions and custom tags give TREE_UNKNOWN nodes that keep the source text. */
void tree_parse_yaml(struct tree *t, struct str text);
/* With comments, trailing commas, single quotes and bare keys (JSON5-like). */
void tree_parse_json(struct tree *t, struct str text);
void tree_parse_toml(struct tree *t, struct str text);
/* A section becomes a map, its whole name the key; = or : behind keys, # and ; for comments.
 * Repeated keys stay siblings. */
void tree_parse_ini(struct tree *t, struct str text);
/* Java properties; dotted keys become nested maps. A value at a key that also has children stays
 * beside them under the key "#text". */
void tree_parse_properties(struct tree *t, struct str text);
void tree_parse_env(struct tree *t, struct str text); // dotenv: one flat map
/* The root map holds the root element. Elements are maps, attributes "@name", text "#text"; an
 * element with text alone is a string. Repeated elements stay siblings with the same key, in order:
 * tree_child gives the last, walking the children sees all. Name-space prefixes are dropped. */
void tree_parse_xml(struct tree *t, struct str text);
/* A map {stages: [...]} (and `arg`: [...] for ARG before the first FROM). A stage is a map:
 *   from, as, platform   strings as written
 *   instructions         list of maps: name ("RUN", upper case), value (the text, continuation
 *                        lines joined by a space), flags (map of --name=value), pairs (map: ENV,
 *                        ARG, LABEL), exec (list: the JSON form of CMD, ENTRYPOINT, ...),
 *                        heredoc (text), trigger (ONBUILD: the name of the instruction inside)
 * So stages[].instructions[].pairs.NODE_ENV is an environment variable of a stage. */
void tree_parse_dockerfile(struct tree *t, struct str text);
/* {directive: arguments} as siblings with repeated keys; a block is a map whose arguments, if any,
 * are under "#text": {server: {listen: "80", location: {"#text": "/api", proxy_pass: ...}}}. */
void tree_parse_nginx(struct tree *t, struct str text);

// {commands: [text, ...]}: a shell script, each command with its continuation lines.
void tree_parse_shell(struct tree *t, struct str text);
// {targets: {name: {needs: [name, ...], commands: [text, ...]}}}: Makefiles and justfiles.
void tree_parse_makefile(struct tree *t, struct str text);
// {environment: {NAME: value}, entries: [{schedule, command}, ...]}: crontabs.
void tree_parse_cron(struct tree *t, struct str text);

#endif
