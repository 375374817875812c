/* Values of infrastructure code while they are computed: immutable, shared freely. Read from the
 * rows of a document, written back to the tree of a new one. */
#ifndef LINK_TERRAFORM_DATUM_H
#define LINK_TERRAFORM_DATUM_H

#include "facts/facts.h"
#include "read/config/tree.h"

struct datum {
    enum tree_type type; // TREE_UNKNOWN: text is a template that says where it would come from
    struct str text;     // of a scalar; of a container: its YAML tag, if any
    const struct datum_item *items;
    uint32_t n;
    uint32_t line, end_line;
    bool foreign; // made elsewhere: its parts have no lines of their own in this file
    bool missing; // unknown, because a map that is known has no such key
};

struct datum_item {
    struct str key; // STR_NONE in lists
    uint32_t line;
    const struct datum *value;
};

typedef vec(struct datum_item) datum_items;

const struct datum *datum_unknown(struct arena *a, struct str text);
const struct datum *datum_text(struct arena *a, struct str text);
const struct datum *datum_number(struct arena *a, double number);
const struct datum *datum_boolean(bool yes);
const struct datum *datum_null(void);
/* The container of TYPE with ITEMS, which it borrows. */
const struct datum *datum_container(struct arena *a, enum tree_type type, const datum_items *items);

/* {key, value} of element I of the list or map OVER, as `each` and iterators see it. */
const struct datum *datum_each(struct arena *a, const struct datum *over, uint32_t i);

bool datum_is_container(const struct datum *d);
bool datum_known(const struct datum *d); // not unknown itself; its elements may be
/* Value under KEY, NULL when absent. The last of equal keys wins. */
const struct datum *datum_get(const struct datum *map, struct str key);
/* Scalar text under KEY; STR_NONE when absent, unknown or no scalar. */
struct str datum_get_text(const struct datum *map, struct str key);
/* 1, 0, or -1 when it is no truth value. */
int datum_truth(const struct datum *d);
bool datum_to_number(const struct datum *d, double *number);
/* The text that a scalar has inside of a template; STR_NONE for containers. */
struct str datum_to_text(const struct datum *d);

/* The documents of F: one datum a row of the document table, in order; its nodes as they stand. */
const struct datum **datum_documents(const struct facts *f, struct arena *a);
/* The tree node FROM of T as a datum, with LINE added to its lines. */
const struct datum *datum_from_tree(struct arena *a, const struct tree *t, uint32_t from,
                                    uint32_t line);
/* D as JSON or YAML: the value that TEXT (a template when it holds interpolations) says; NULL when
 * it is malformed or a mere scalar. */
const struct datum *datum_parse(struct arena *a, struct str text, bool yaml);
/* Appends D below PARENT (TREE_NONE: a document). Null values are left out of maps, because that is
 * what null means in Terraform; what lies deeper than TREE_DEPTH_MAX becomes unknown. Returns the
 * node. */
uint32_t datum_to_tree(struct tree *t, uint32_t parent, struct str key, const struct datum *d,
                       uint32_t line);

#endif
