// Open addressing with linear probing, at most two thirds full.
#include "base/map.h"

#include <assert.h>

struct map_slot {    // there are millions: 24 bytes
    const char *key; // NULL: free
    uint32_t n;      // bytes of the key
    uint32_t hash;
    uint32_t value;
};

void map_init(struct map *m, struct arena *a)
{
    *m = (struct map){.arena = a};
}

static uint32_t hash_of(struct str key)
{
    assert(key.n <= UINT32_MAX);
    return (uint32_t)str_hash(key);
}

static struct map_slot *find(const struct map *m, struct str key, uint32_t hash)
{
    for (uint32_t i = hash & (m->cap - 1);; i = (i + 1) & (m->cap - 1)) {
        struct map_slot *s = &m->slots[i];
        if (!s->key || (s->hash == hash && str_eq((struct str){s->key, s->n}, key)))
            return s;
    }
}

uint32_t map_get(const struct map *m, struct str key, uint32_t missing)
{
    if (m->cap == 0)
        return missing;
    const struct map_slot *s = find(m, key, hash_of(key));
    return s->key ? s->value : missing;
}

static void grow(struct map *m)
{
    struct map_slot *old = m->slots;
    uint32_t cap = m->cap;
    m->cap = cap ? cap * 2 : 16;
    m->slots = arena_array(m->arena, struct map_slot, m->cap);
    for (uint32_t i = 0; i < cap; i++)
        if (old[i].key)
            *find(m, (struct str){old[i].key, old[i].n}, old[i].hash) = old[i];
}

uint32_t *map_at(struct map *m, struct str key, uint32_t initial)
{
    if ((m->n + 1) * 3 >= m->cap * 2)
        grow(m);
    uint32_t hash = hash_of(key);
    struct map_slot *s = find(m, key, hash);
    if (!s->key) {
        *s = (struct map_slot){key.p ? key.p : "", (uint32_t)key.n, hash, initial};
        m->n++;
    }
    return &s->value;
}

void map_set(struct map *m, struct str key, uint32_t value)
{
    *map_at(m, key, value) = value;
}
