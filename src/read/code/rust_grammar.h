/* The Rust grammar as the reader sees it; filled at the first call, read-only then. Any thread. */
#ifndef READ_CODE_RUST_GRAMMAR_H
#define READ_CODE_RUST_GRAMMAR_H

#include "read/code/syntax.h"

const struct syntax_grammar *rust_grammar(void);

#endif
