/* A pool with a free list for each size: taking and giving back are a few instructions, where
 * malloc looks for neighbours to merge. Sizes grow by quarters of a power of two, so at most a
 * fifth of a piece is idle; what is larger than a small page goes to malloc. SQLite's allocator is
 * one for the process, and so this is the one place with a variable that changes. */
#include "facts/memory.h"

#include <sqlite3.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum {
    SMALLEST = 32,     // bytes of a piece, its head included
    CLASSES = 33,      // of sizes: 32, 40, 48, 56, 64, 80, ... 8192
    CHUNK = 256 << 10, // bytes taken from malloc at a time
};

struct head {
    uint32_t size;  // bytes behind the head that may be used
    uint32_t class; // CLASSES: it came from malloc
};

struct free_piece {
    struct head head;
    struct free_piece *next;
};

static struct {
    struct free_piece *free[CLASSES];
    char *chunk; // the rest of the newest one
    size_t left;
} pool;

// The class of a piece of N bytes, and its size.
static uint32_t class_of(size_t n, size_t *size)
{
    if (n <= SMALLEST) {
        *size = SMALLEST;
        return 0;
    }
    unsigned log = 63 - (unsigned)__builtin_clzll(n - 1);
    size_t quarter = (size_t)1 << (log - 2), part = (n - 1) / quarter - 3; // 1 to 4
    *size = (part + 4) * quarter;
    return (log - 5) * 4 + (uint32_t)part;
}

static void *from_chunk(uint32_t class, size_t size)
{
    if (pool.left < size) {
        char *chunk = malloc(CHUNK);
        if (!chunk)
            return NULL;
        pool.chunk = chunk;
        pool.left = CHUNK;
    }
    struct head *h = (struct head *)(void *)pool.chunk;
    pool.chunk += size;
    pool.left -= size;
    *h = (struct head){(uint32_t)(size - sizeof *h), class};
    return h + 1;
}

static void *take(int n)
{
    size_t size;
    uint32_t class = class_of((size_t)n + sizeof(struct head), &size);
    if (class >= CLASSES) {
        struct head *h = malloc((size_t)n + sizeof *h);
        if (!h)
            return NULL;
        *h = (struct head){(uint32_t)n, CLASSES};
        return h + 1;
    }
    struct free_piece *p = pool.free[class];
    if (!p)
        return from_chunk(class, size);
    pool.free[class] = p->next;
    return &p->head + 1;
}

static struct head *head_of(void *piece)
{
    return (struct head *)piece - 1;
}

static void give(void *piece)
{
    struct head *h = head_of(piece);
    if (h->class == CLASSES) {
        free(h);
        return;
    }
    struct free_piece *p = (struct free_piece *)(void *)h;
    p->next = pool.free[h->class];
    pool.free[h->class] = p;
}

static void *resize(void *piece, int n)
{
    struct head *h = head_of(piece);
    if (h->class == CLASSES && (size_t)n > h->size / 2) {
        struct head *longer = realloc(h, (size_t)n + sizeof *h);
        if (!longer)
            return NULL; // PIECE stays as it is
        longer->size = (uint32_t)n;
        return longer + 1;
    }
    if (h->class < CLASSES && (size_t)n <= h->size)
        return piece;
    void *larger = take(n);
    if (!larger)
        return NULL;
    memcpy(larger, piece, (size_t)n < h->size ? (size_t)n : h->size);
    give(piece);
    return larger;
}

static int size_of(void *piece)
{
    return piece ? (int)head_of(piece)->size : 0;
}

static int round_up(int n)
{
    return (n + 7) & ~7;
}

static int start(void *unused)
{
    (void)unused;
    return SQLITE_OK;
}

static void stop(void *unused)
{
    (void)unused;
}

void memory_install(void)
{
    static const struct sqlite3_mem_methods methods = {take,     give,  resize, size_of,
                                                       round_up, start, stop,   NULL};
#ifndef __SANITIZE_ADDRESS__ // which is to see each piece
    sqlite3_config(SQLITE_CONFIG_MALLOC, &methods);
#endif
    (void)methods;
}
