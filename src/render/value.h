/* Values of the template language: what values.yaml holds and functions make. Values are mutable
 * maps and lists as in the language itself; everything lives in the arena of the work that made
 * it, and every byte and step is charged there, so that no template can ask for more than its
 * share. */
#ifndef RENDER_VALUE_H
#define RENDER_VALUE_H

#include "base/buf.h"
#include "base/vec.h"
#include "read/config/tree.h"

enum value_type {
    VALUE_NIL, // .text, when there is one, says what was asked for and is not there
    VALUE_BOOL,
    VALUE_INT,
    VALUE_FLOAT,
    VALUE_STRING,
    VALUE_LIST,
    VALUE_MAP,
    VALUE_UNKNOWN, // .text is a token that stands for it in texts
};

struct value {
    enum value_type type;
    bool boolean;
    bool open; // a map of values.yaml: what is not in it may be given when it is installed
    int64_t integer;
    double real;
    struct str text; // strings; numbers as they were written
    str_vec keys;    // maps: the key of each item
    vec(struct value *) items;
};

/* What one rendering may still cost, and what it found out on its way. */
struct work {
    struct arena *a;
    uint64_t steps, bytes; // left
    struct str stopped;    // why it ended early, STR_NONE while it goes on
    str_vec unknowns;      // source text of each unknown value, by the number in its token
};

void work_init(struct work *w, struct arena *a);
/* Takes N steps or bytes; false when the work has ended, now or before. */
bool work_step(struct work *w, uint64_t n);
bool work_bytes(struct work *w, uint64_t n);
/* Ends the work; the first reason stays. Returns NULL so that callers can return it. */
struct value *work_stop(struct work *w, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/* Constructors; never NULL, also when the work has ended. Texts are borrowed. */
struct value *value_nil(struct work *w);
struct value *value_bool(struct work *w, bool b);
struct value *value_int(struct work *w, int64_t i);
struct value *value_float(struct work *w, double d);
struct value *value_string(struct work *w, struct str text);
struct value *value_list(struct work *w);
struct value *value_map(struct work *w);
/* An unknown value that comes from the expression SOURCE. */
struct value *value_unknown(struct work *w, struct str source);

void value_push(struct work *w, struct value *list, struct value *item);
void value_set(struct work *w, struct value *map, struct str key, struct value *item);
void value_unset(struct value *map, struct str key);
/* The item of MAP under KEY, or NULL (also when MAP is no map). */
struct value *value_get(const struct value *map, struct str key);
struct value *value_get_c(const struct value *map, const char *key);
/* Numbers of the items of a map in the order of their keys, as the language visits them. */
uint32_t *value_order(struct work *w, const struct value *map);

bool value_truth(const struct value *v); // false for what is empty; unknown counts as true
/* True for unknown values and for strings that have one inside. */
bool value_is_unknown(const struct value *v);
bool value_equal(struct work *w, const struct value *x, const struct value *y);
/* A copy that shares nothing, at most VALUE_DEPTH_MAX deep. */
struct value *value_copy(struct work *w, const struct value *v);
/* Puts the items of FROM into INTO, maps inside maps likewise. OVERWRITE: what is there already
 * gives way, and a null removes it. */
void value_merge(struct work *w, struct value *into, const struct value *from, bool overwrite);
/* NODE of T as a value; its maps are open, but for those in lists. */
struct value *value_from_tree(struct work *w, const struct tree *t, uint32_t node);
/* The first document of a YAML or JSON text; nil when there is none. */
struct value *value_from_yaml(struct work *w, struct str text);

/* As the language prints it. nil and unknown give a token. */
struct str value_text(struct work *w, const struct value *v);
struct str value_yaml(struct work *w, const struct value *v); // without newline at the end
struct str value_json(struct work *w, const struct value *v);
struct str value_quoted(struct work *w, struct str text); // "..." with escapes

/* Offset behind the token that begins at AT of TEXT and *WHICH unknown it is; 0 when none does. */
size_t value_token(const struct work *w, struct str text, size_t at, uint32_t *which);
/* TEXT with each token written as the action it came from: {{ .Values.x }}. */
struct str value_restore(struct work *w, struct str text);

#endif
