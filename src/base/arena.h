/* Memory by lifetime. The one rule of ownership in this program:
 *
 *     a returned pointer belongs to the arena that was passed in; nothing is freed singly;
 *     a function without an arena parameter returns no memory.
 *
 * Three lifetimes: `run` (the whole evaluation), `file` (one per worker, reset after each file)
 * and scratch (an arena released at the end of the block that made it). Out of memory aborts with
 * the size that was asked for, so callers carry no dead branches. Not thread-safe: one arena is
 * used by one thread at a time. */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include "base/str.h"

#include <stdarg.h>

struct arena_block;

struct arena {
    struct arena_block *blocks; // newest first
    char *at, *end;             // free room in the newest block
    size_t total;               // bytes taken from the system
    struct arena_cleanup *cleanups;
};

void arena_init(struct arena *a);
/* Frees everything, runs the cleanups (newest first), leaves an empty usable arena. */
void arena_release(struct arena *a);
/* Runs the cleanups and forgets all allocations but keeps the largest block for reuse. */
void arena_reset(struct arena *a);
/* N zeroed bytes aligned for any type. N == 0 gives a valid unique-enough pointer. */
void *arena_alloc(struct arena *a, size_t n);
/* The same, not zeroed: room for what is about to be filled. */
void *arena_room(struct arena *a, size_t n);
/* Grows an allocation: copies OLD_N bytes of OLD into N fresh ones (in place when it was the last).
 */
void *arena_grow(struct arena *a, void *old, size_t old_n, size_t n);
/* Gives back what is behind the first N of OLD_N bytes, when the allocation was the last. */
void arena_shrink(struct arena *a, const void *old, size_t old_n, size_t n);
/* RELEASE(HANDLE) is called at reset or release: for foreign objects (trees, statements, files). */
void arena_cleanup(struct arena *a, void (*release)(void *handle), void *handle);

struct str arena_str(struct arena *a, struct str s); // a copy, NUL-terminated behind its end
char *arena_cstr(struct arena *a, struct str s);     // the same as a C string
struct str arena_printf(struct arena *a, const char *format, ...)
    __attribute__((format(printf, 2, 3)));
struct str arena_vprintf(struct arena *a, const char *format, va_list args)
    __attribute__((format(printf, 2, 0), nonnull(2)));
struct str arena_join(struct arena *a, struct str x, struct str y);
/* DIRECTORY + "/" + NAME, without the slash when DIRECTORY is empty. */
struct str arena_path(struct arena *a, struct str directory, struct str name);

#define arena_new(a, type) ((type *)arena_alloc((a), sizeof(type)))
#define arena_array(a, type, n) ((type *)arena_alloc((a), sizeof(type) * (size_t)(n)))

#endif
