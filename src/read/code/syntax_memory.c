/* A free list for each size over the blocks of an arena: taking a piece and giving it back are a few
 * instructions on memory that was just used, and a tree need not be taken apart piece by piece to be
 * forgotten. tree-sitter's allocator is one for the process and knows no context, and so what it
 * takes from is a variable of the thread. */
#include "read/code/syntax_memory.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <tree_sitter/api.h>

enum {
    STEP = 16,        // sizes of small pieces grow by it
    SMALL_MAX = 1024, // bytes
    SMALL_SIZES = SMALL_MAX / STEP + 1,
    SIZES = SMALL_SIZES + 32, // larger ones are powers of two
    CHUNK_MIN = 32 << 10,     // bytes taken from the arena at a time, first and
    CHUNK_MAX = 512 << 10,    // later
};

struct head {
    uint32_t size; // bytes behind the head that may be used
    uint32_t list; // SIZES: it came from malloc
};

struct piece {
    struct head head;
    struct piece *next; // while it is free
};

struct syntax_memory {
    struct arena *arena;
    char *at, *end; // free room in the newest chunk
    size_t chunk;   // size of the next one
    struct piece *free[SIZES];
};

static _Thread_local struct syntax_memory *used;

static void out_of_memory(size_t n)
{
    fprintf(stderr, "prod-readiness: out of memory (%zu bytes)\n", n);
    abort();
}

// The list for pieces of N bytes with their head, and how large these are.
static uint32_t list_of(size_t n, size_t *size)
{
    if (n <= SMALL_MAX) {
        *size = (n + STEP - 1) & ~(size_t)(STEP - 1);
        return (uint32_t)(*size / STEP);
    }
    unsigned log = 64 - (unsigned)__builtin_clzll(n - 1); // from 11 on
    *size = (size_t)1 << log;
    return SMALL_SIZES + log - 11;
}

static void *from_malloc(size_t n)
{
    struct head *h = malloc(n + sizeof *h);
    if (!h)
        out_of_memory(n);
    *h = (struct head){(uint32_t)n, SIZES};
    return h + 1;
}

static void take_chunk(struct syntax_memory *m, size_t size)
{
    size_t n = size > m->chunk ? size : m->chunk;
    m->at = arena_room(m->arena, n);
    m->end = m->at + n;
    if (m->chunk < CHUNK_MAX)
        m->chunk *= 2;
}

static void *take(size_t n)
{
    struct syntax_memory *m = used;
    size_t size;
    if (n > UINT32_MAX / 2)
        out_of_memory(n);
    if (!m)
        return from_malloc(n);
    uint32_t list = list_of(n + sizeof(struct head), &size);
    struct piece *p = m->free[list];
    if (p) {
        m->free[list] = p->next;
        return &p->head + 1;
    }
    if ((size_t)(m->end - m->at) < size)
        take_chunk(m, size);
    struct head *h = (struct head *)(void *)m->at;
    m->at += size;
    *h = (struct head){(uint32_t)(size - sizeof *h), list};
    return h + 1;
}

static void *take_zeroed(size_t n, size_t size)
{
    if (size && n > SIZE_MAX / size)
        out_of_memory(SIZE_MAX);
    return memset(take(n * size), 0, n * size);
}

static struct head *head_of(void *piece)
{
    return (struct head *)piece - 1;
}

static void give(void *piece)
{
    struct head *h = piece ? head_of(piece) : NULL;
    if (!h)
        return;
    if (h->list == SIZES) {
        free(h);
    } else if (used) { // else it dies with its arena
        struct piece *p = (struct piece *)(void *)h;
        p->next = used->free[h->list];
        used->free[h->list] = p;
    }
}

static void *resize(void *piece, size_t n)
{
    if (!piece)
        return take(n);
    uint32_t size = head_of(piece)->size;
    if (n <= size)
        return piece;
    void *larger = take(n);
    memcpy(larger, piece, size);
    give(piece);
    return larger;
}

bool syntax_memory_is_plain(void)
{
#ifdef __SANITIZE_ADDRESS__
    return true;
#elif defined(__has_feature)
    return __has_feature(address_sanitizer);
#else
    return false;
#endif
}

static void install(void)
{
    if (!syntax_memory_is_plain())
        ts_set_allocator(take, take_zeroed, resize, give);
}

struct syntax_memory *syntax_memory_of(struct arena *a)
{
    static pthread_once_t once = PTHREAD_ONCE_INIT;
    pthread_once(&once, install);
    if (used && used->arena == a)
        return used;
    struct syntax_memory *m = arena_new(a, struct syntax_memory);
    m->arena = a;
    m->chunk = CHUNK_MIN;
    return m;
}

void syntax_memory_use(struct syntax_memory *m)
{
    used = m;
}
