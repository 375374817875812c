/* A text under construction, in an arena, with a cap: what goes past the cap is dropped and
 * remembered in .truncated, so hostile input cannot make a report or a message grow for ever. */
#ifndef BASE_BUF_H
#define BASE_BUF_H

#include "base/arena.h"

struct buf {
    struct arena *arena;
    char *p;
    size_t n, cap, limit; // limit: bytes at most, BUF_MAX (limits.h) unless set
    bool truncated;
};

void buf_init(struct buf *b, struct arena *a);
void buf_str(struct buf *b, struct str s);
void buf_c(struct buf *b, const char *text);
void buf_char(struct buf *b, char c);
void buf_printf(struct buf *b, const char *format, ...) __attribute__((format(printf, 2, 3)));
struct str buf_take(struct buf *b); // the text so far; it stays the arena's

#endif
