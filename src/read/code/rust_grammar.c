// The Rust grammar as the reader sees it; see rust_grammar.h.
#include "read/code/rust_grammar.h"

#include "read/code/rust.h"

#include <pthread.h>

const TSLanguage *tree_sitter_rust(void);

static const struct syntax_name kind_names[] = {
    {NULL, false},
#define KIND(name) {#name, false},
#include "read/code/rust_names.def"
};

static const char *const field_names[] = {
    NULL,
#define FIELD(name) #name,
#include "read/code/rust_names.def"
};

_Static_assert((int)RUST_KINDS < (int)SYNTAX_ERROR, "kinds fit a byte");

// Filled once, before the first use, and only read afterwards.
static struct {
    pthread_once_t once;
    struct syntax_grammar rust;
} grammar = {.once = PTHREAD_ONCE_INIT};

static void init_grammar(void)
{
    syntax_grammar_init(&grammar.rust, tree_sitter_rust(), kind_names, RUST_KINDS, field_names,
                        RUST_FIELDS);
}

const struct syntax_grammar *rust_grammar(void)
{
    pthread_once(&grammar.once, init_grammar);
    return &grammar.rust;
}
