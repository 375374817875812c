/* Text -> uint32 hash map in an arena (open addressing). Keys are borrowed, not copied. */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include "base/arena.h"

struct map {
    struct arena *arena;
    struct map_slot *slots;
    uint32_t n, cap;
};

void map_init(struct map *m, struct arena *a);
/* The value stored under KEY, or MISSING. */
uint32_t map_get(const struct map *m, struct str key, uint32_t missing);
/* Stores VALUE under KEY, replacing an older one. */
void map_set(struct map *m, struct str key, uint32_t value);
/* The place of KEY's value, made with INITIAL when new; valid until the next call. */
uint32_t *map_at(struct map *m, struct str key, uint32_t initial);

#endif
