// FNV-1a; see hash.h.
#include "base/hash.h"

#include <inttypes.h>

#define FNV_OFFSET UINT64_C(0xcbf29ce484222325)
#define FNV_PRIME UINT64_C(0x100000001b3)

struct hash hash_begin(void)
{
    return (struct hash){FNV_OFFSET};
}

static void add_byte(struct hash *h, unsigned char byte)
{
    h->state = (h->state ^ byte) * FNV_PRIME;
}

void hash_add(struct hash *h, struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        add_byte(h, (unsigned char)s.p[i]);
    add_byte(h, 0);
}

void hash_add_black(struct hash *h, struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] > ' ')
            add_byte(h, (unsigned char)s.p[i]);
    add_byte(h, 0);
}

void hash_add_words(struct hash *h, struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if ((unsigned char)s.p[i] > ' ' && (s.p[i] < '0' || s.p[i] > '9'))
            add_byte(h, (unsigned char)s.p[i]);
    add_byte(h, 0);
}

struct str hash_text(const struct hash *h, struct arena *a)
{
    return arena_printf(a, "%016" PRIx64, h->state);
}
