// Open addressing with linear probing, at most two thirds full.
#include "base/map.h"

struct map_slot {
    struct str key; // p == NULL: free
    uint64_t hash;
    uint32_t value;
};

void map_init(struct map *m, struct arena *a)
{
    *m = (struct map){.arena = a};
}

static struct map_slot *find(const struct map *m, struct str key, uint64_t hash)
{
    for (uint32_t i = (uint32_t)hash & (m->cap - 1);; i = (i + 1) & (m->cap - 1)) {
        struct map_slot *s = &m->slots[i];
        if (!s->key.p || (s->hash == hash && str_eq(s->key, key)))
            return s;
    }
}

uint32_t map_get(const struct map *m, struct str key, uint32_t missing)
{
    if (m->cap == 0)
        return missing;
    const struct map_slot *s = find(m, key, str_hash(key));
    return s->key.p ? s->value : missing;
}

static void grow(struct map *m)
{
    struct map_slot *old = m->slots;
    uint32_t cap = m->cap;
    m->cap = cap ? cap * 2 : 16;
    m->slots = arena_array(m->arena, struct map_slot, m->cap);
    for (uint32_t i = 0; i < cap; i++)
        if (old[i].key.p)
            *find(m, old[i].key, old[i].hash) = old[i];
}

uint32_t *map_at(struct map *m, struct str key, uint32_t initial)
{
    if ((m->n + 1) * 3 >= m->cap * 2)
        grow(m);
    uint64_t hash = str_hash(key);
    struct map_slot *s = find(m, key, hash);
    if (!s->key.p) {
        *s = (struct map_slot){key.p ? key : STR(""), hash, initial};
        m->n++;
    }
    return &s->value;
}

void map_set(struct map *m, struct str key, uint32_t value)
{
    *map_at(m, key, value) = value;
}
