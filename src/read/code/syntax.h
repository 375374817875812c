/* What every tree-sitter reader needs: a bounded parse, and nodes listed with small numbers for
 * their kind and field, so that readers can switch on them. A reader names the kinds and fields it
 * knows once per grammar; everything else has kind and field 0.
 *
 * A list of children lives on one stack: open, use, close in reverse order. That keeps the walk
 * linear (a tree-sitter child by index costs its index) and its memory bounded by nesting. */
#ifndef READ_CODE_SYNTAX_H
#define READ_CODE_SYNTAX_H

#include "base/vec.h"
#include "read/code/syntax_memory.h"

#include <tree_sitter/api.h>

enum {
    SYNTAX_SYMBOLS_MAX = 1024,
    SYNTAX_FIELDS_MAX = 128,
    SYNTAX_OTHER = 0,   // a kind or field that the reader did not name
    SYNTAX_ERROR = 255, // kind of a node where the parser had to recover
};

struct syntax_name {
    const char *name;
    bool token; // a keyword or sign, no named node
};

/* A grammar as a reader sees it. Filled once by syntax_grammar_init, read-only then. */
struct syntax_grammar {
    const TSLanguage *language;
    uint8_t kind_of[SYNTAX_SYMBOLS_MAX];
    uint8_t field_of[SYNTAX_FIELDS_MAX];
};

/* KINDS[i] and FIELDS[i] get number i; entry 0 of both is unused. At most 254 kinds. Names that the
 * grammar does not have are fine: one list can serve dialects. */
void syntax_grammar_init(struct syntax_grammar *g, const TSLanguage *language,
                         const struct syntax_name *kinds, uint32_t n_kinds,
                         const char *const *fields, uint32_t n_fields);

struct syntax_node {
    TSNode ts;
    uint8_t kind, field;
    bool named; // false: a token
};

struct syntax {
    const struct syntax_grammar *grammar;
    struct str text;
    struct arena *arena;
    struct syntax_memory *memory; // of the parser and its tree
    TSTree *tree;
    TSTreeCursor cursor;
    vec(struct syntax_node) stack;
    uint32_t ticks; // of the parser's progress, to bound hostile input the same on all machines
};

/* Parses TEXT, which must outlive the result. The result and the tree belong to A. NULL when the
 * parser gave up after a bounded amount of work. */
struct syntax *syntax_parse(const struct syntax_grammar *g, struct str text, struct arena *a);

struct syntax_node syntax_root(const struct syntax *s);
/* Number of places where the parser had to recover; the line of the first in *LINE. */
uint32_t syntax_errors(const struct syntax *s, uint32_t *line);

struct syntax_list {
    uint32_t first, n;
};

/* The children of NODE, tokens included, comments and other extras left out. */
struct syntax_list syntax_open(struct syntax *s, struct syntax_node node);
void syntax_close(struct syntax *s, struct syntax_list list);
struct syntax_node syntax_at(const struct syntax *s, struct syntax_list list, uint32_t i);
/* First named child with FIELD, else the first token with it; absent: kind 0 and a null node. */
struct syntax_node syntax_field(const struct syntax *s, struct syntax_list list, uint8_t field);
/* First child of KIND; absent as above. */
struct syntax_node syntax_kind(const struct syntax *s, struct syntax_list list, uint8_t kind);
bool syntax_has(const struct syntax *s, struct syntax_list list, uint8_t kind);
/* First named child, whatever it is. */
struct syntax_node syntax_only(const struct syntax *s, struct syntax_list list);

bool syntax_none(struct syntax_node node); // absent
struct str syntax_text(const struct syntax *s, struct syntax_node node);
uint32_t syntax_line(struct syntax_node node);     // from 1
uint32_t syntax_end_line(struct syntax_node node); // from 1
/* At most N bytes of TEXT, not in the middle of a UTF-8 character. */
struct str syntax_cut(struct str text, size_t n);

#endif
