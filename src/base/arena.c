/* Arenas: blocks that double up to 1 MiB, handed out from front to back. Chosen over malloc because
 * almost everything here dies together: with its file or with the run. */
#include "base/arena.h"

#include "base/vec.h"

#include <stdalign.h>
#include <stdio.h>
#include <string.h>

struct arena_block {
    struct arena_block *next;
    size_t size; // usable bytes behind the header
    max_align_t data[];
};

struct arena_cleanup {
    struct arena_cleanup *next;
    void (*release)(void *handle);
    void *handle;
};

enum {
    BLOCK_MIN = 16 << 10,
    BLOCK_MAX = 1 << 20,
    FIRST_BYTES = 256, // about the room that a list begins with
};

static void take_block(struct arena *a, size_t n)
{
    size_t size = a->blocks ? a->blocks->size * 2 : BLOCK_MIN;
    if (size > BLOCK_MAX)
        size = BLOCK_MAX;
    if (size < n)
        size = n;
    struct arena_block *b = malloc(sizeof *b + size);
    if (!b) {
        fprintf(stderr, "prod-readiness: out of memory (%zu bytes)\n", size);
        abort();
    }
    b->next = a->blocks;
    b->size = size;
    a->blocks = b;
    a->at = (char *)b->data;
    a->end = a->at + size;
    a->total += size;
}

void arena_init(struct arena *a)
{
    *a = (struct arena){0};
}

static void run_cleanups(struct arena *a)
{
    while (a->cleanups) {
        struct arena_cleanup *c = a->cleanups;
        a->cleanups = c->next;
        c->release(c->handle);
    }
}

void arena_release(struct arena *a)
{
    run_cleanups(a);
    while (a->blocks) {
        struct arena_block *next = a->blocks->next;
        free(a->blocks);
        a->blocks = next;
    }
    *a = (struct arena){0};
}

void arena_reset(struct arena *a)
{
    run_cleanups(a);
    struct arena_block *keep = a->blocks;
    if (!keep)
        return;
    while (keep->next) {
        struct arena_block *next = keep->next;
        keep->next = next->next;
        a->total -= next->size;
        free(next);
    }
    if (keep->size > BLOCK_MAX) { // a giant of one file must not stay for all
        arena_release(a);
        return;
    }
    a->at = (char *)keep->data;
    a->end = a->at + keep->size;
}

static size_t round_up(size_t n)
{
    if (n > SIZE_MAX / 2) {
        fprintf(stderr, "prod-readiness: out of memory (%zu bytes)\n", n);
        abort();
    }
    return (n + alignof(max_align_t) - 1) & ~(alignof(max_align_t) - 1);
}

void *arena_room(struct arena *a, size_t n)
{
    n = round_up(n ? n : 1);
    if ((size_t)(a->end - a->at) < n)
        take_block(a, n);
    void *p = a->at;
    a->at += n;
    return p;
}

void *arena_alloc(struct arena *a, size_t n)
{
    return memset(arena_room(a, n), 0, n);
}

void *arena_grow(struct arena *a, void *old, size_t old_n, size_t n)
{
    size_t have = round_up(old_n), want = round_up(n);
    if (old && (char *)old + have == a->at && (size_t)(a->end - (char *)old) >= want) {
        memset(a->at, 0, want - have);
        a->at = (char *)old + want;
        return old;
    }
    char *p = arena_room(a, n);
    if (old_n)
        memcpy(p, old, old_n);
    memset(p + old_n, 0, round_up(n ? n : 1) - old_n);
    return p;
}

void arena_shrink(struct arena *a, const void *old, size_t old_n, size_t n)
{
    if (old && n <= old_n && (const char *)old + round_up(old_n) == a->at)
        a->at -= round_up(old_n) - round_up(n);
}

void arena_cleanup(struct arena *a, void (*release)(void *handle), void *handle)
{
    struct arena_cleanup *c = arena_new(a, struct arena_cleanup);
    *c = (struct arena_cleanup){a->cleanups, release, handle};
    a->cleanups = c;
}

char *arena_cstr(struct arena *a, struct str s)
{
    char *p = arena_room(a, s.n + 1);
    if (s.n)
        memcpy(p, s.p, s.n);
    p[s.n] = '\0';
    return p;
}

struct str arena_str(struct arena *a, struct str s)
{
    return s.p ? (struct str){arena_cstr(a, s), s.n} : s;
}

struct str arena_vprintf(struct arena *a, const char *format, va_list args)
{
    va_list again;
    va_copy(again, args);
    size_t room = (size_t)(a->end - a->at);
    int n = vsnprintf(room ? a->at : NULL, room, format, args); // mostly it fits
    if (n >= 0 && (size_t)n < room && round_up((size_t)n + 1) <= room) {
        char *text = a->at;
        a->at += round_up((size_t)n + 1);
        va_end(again);
        return (struct str){text, (size_t)n};
    }
    char *p = arena_alloc(a, (size_t)(n < 0 ? 0 : n) + 1);
    if (n > 0)
        vsnprintf(p, (size_t)n + 1, format, again);
    va_end(again);
    return (struct str){p, n < 0 ? 0 : (size_t)n};
}

struct str arena_printf(struct arena *a, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct str s = arena_vprintf(a, format, args);
    va_end(args);
    return s;
}

struct str arena_join(struct arena *a, struct str x, struct str y)
{
    char *p = arena_room(a, x.n + y.n + 1);
    if (x.n)
        memcpy(p, x.p, x.n);
    if (y.n)
        memcpy(p + x.n, y.p, y.n);
    p[x.n + y.n] = '\0';
    return (struct str){p, x.n + y.n};
}

struct str arena_path(struct arena *a, struct str directory, struct str name)
{
    if (directory.n == 0)
        return arena_str(a, name);
    char *p = arena_room(a, directory.n + 1 + name.n + 1);
    memcpy(p, directory.p, directory.n);
    p[directory.n] = '/';
    if (name.n)
        memcpy(p + directory.n + 1, name.p, name.n);
    p[directory.n + 1 + name.n] = '\0';
    return (struct str){p, directory.n + 1 + name.n};
}

void vec_grow_(struct arena *a, void **v, uint32_t *cap, size_t element)
{
    // Most lists are short: of what is large they begin with room for one.
    uint32_t first = element * 8 <= FIRST_BYTES ? 8 : element * 2 <= FIRST_BYTES ? 2 : 1;
    uint32_t more = *cap ? *cap * 2 : first;
    if (more < *cap) {
        fprintf(stderr, "prod-readiness: out of memory (a list of %u entries)\n", *cap);
        abort();
    }
    *v = arena_grow(a, *v, *cap * element, more * element);
    *cap = more;
}
