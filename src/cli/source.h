/* Source text as far as brackets, strings and comments go: enough to find the arguments of a call
 * whose place is known, in any of the languages, and no more. */
#ifndef CLI_SOURCE_H
#define CLI_SOURCE_H

#include "base/vec.h"

struct source {
    struct str text;
    bool hash_comments, slash_comments; // # to the end of the line; // and /* */
    bool triple;                        // """ and ''' delimit texts
    bool backtick;                      // ` does
    bool raw_backtick;                  // and nothing is escaped in it (Go)
    bool lifetimes;                     // 'a is no character (Rust)
};

struct source_part { // between two commas, without the white space and comments around it
    size_t from, to;
};

typedef vec(struct source_part) source_part_vec;

struct source source_of(struct str language, struct str text);
/* Offset behind the string, comment, white space or single byte at AT. *SOLID tells whether it is
 * something that the program says. */
size_t source_skip(const struct source *s, size_t at, bool *solid);
/* Offset of the bracket that closes the one at OPEN; -1 when there is none. Appends the parts
 * between, at the top level, to PARTS (may be NULL). */
ptrdiff_t source_close(const struct source *s, size_t open, struct arena *a,
                       source_part_vec *parts);
/* Offset of the first byte of LINE (from 1), -1 when there is none; and the line of an offset. */
ptrdiff_t source_line(const struct source *s, int64_t line);
int64_t source_line_of(const struct source *s, size_t at);
/* The white space that the line of AT begins with. */
struct str source_indent(const struct source *s, size_t at);
/* Offset of the opening bracket (one of OPENERS) behind the only word NAME of LINE that has one,
 * type arguments and a "!" between; *AT is where the word begins. -1 when there is none, or there
 * are several. */
ptrdiff_t source_opener(const struct source *s, int64_t line, struct str name, const char *openers,
                        size_t *at);

#endif
