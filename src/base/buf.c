// Texts under construction; see buf.h.
#include "base/buf.h"

#include "base/limits.h"

#include <stdio.h>
#include <string.h>

void buf_init(struct buf *b, struct arena *a)
{
    *b = (struct buf){.arena = a, .limit = BUF_MAX};
}

void buf_str(struct buf *b, struct str s)
{
    if (s.n > b->limit - b->n) {
        s.n = b->limit - b->n;
        b->truncated = true;
    }
    if (b->n + s.n + 1 > b->cap) {
        size_t cap = b->cap > 128 ? b->cap * 2 : 256;
        while (cap < b->n + s.n + 1)
            cap *= 2;
        b->p = arena_grow(b->arena, b->p, b->cap, cap);
        b->cap = cap;
    }
    if (s.n)
        memcpy(b->p + b->n, s.p, s.n);
    b->n += s.n;
}

void buf_c(struct buf *b, const char *text)
{
    buf_str(b, str_c(text));
}

void buf_char(struct buf *b, char c)
{
    buf_str(b, (struct str){&c, 1});
}

void buf_printf(struct buf *b, const char *format, ...)
{
    char small[512];
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(small, sizeof small, format, args);
    if (n >= 0 && (size_t)n < sizeof small)
        buf_str(b, (struct str){small, (size_t)n});
    else if (n >= 0)
        buf_str(b, arena_vprintf(b->arena, format, again));
    va_end(again);
    va_end(args);
}

struct str buf_take(struct buf *b)
{
    arena_shrink(b->arena, b->p, b->cap, b->n + 1);
    if (b->p)
        b->cap = b->n + 1;
    return (struct str){b->p ? b->p : "", b->n};
}
