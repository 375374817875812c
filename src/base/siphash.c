// SipHash-2-4 with a result of 128 bits; see siphash.h.
#include "base/siphash.h"

#include <inttypes.h>
#include <string.h>

enum { ROUNDS_EACH = 2, ROUNDS_END = 4, WORD = 8 };

struct state {
    uint64_t v0, v1, v2, v3;
};

static uint64_t rotate(uint64_t x, int bits)
{
    return x << bits | x >> (64 - bits);
}

static void stir(struct state *s, int rounds)
{
    for (int i = 0; i < rounds; i++) {
        s->v0 += s->v1;
        s->v2 += s->v3;
        s->v1 = rotate(s->v1, 13) ^ s->v0;
        s->v3 = rotate(s->v3, 16) ^ s->v2;
        s->v0 = rotate(s->v0, 32);
        s->v2 += s->v1;
        s->v0 += s->v3;
        s->v1 = rotate(s->v1, 17) ^ s->v2;
        s->v3 = rotate(s->v3, 21) ^ s->v0;
        s->v2 = rotate(s->v2, 32);
    }
}

// N bytes at P as a number, the first one lowest, whatever the machine.
static uint64_t word(const char *p, size_t n)
{
    unsigned char bytes[WORD] = {0};
    uint64_t w = 0;
    memcpy(bytes, p, n);
    for (size_t i = 0; i < WORD; i++)
        w |= (uint64_t)bytes[i] << (8 * i);
    return w;
}

static void add(struct state *s, uint64_t w)
{
    s->v3 ^= w;
    stir(s, ROUNDS_EACH);
    s->v0 ^= w;
}

static uint64_t result(struct state *s)
{
    stir(s, ROUNDS_END);
    return s->v0 ^ s->v1 ^ s->v2 ^ s->v3;
}

struct digest siphash(struct siphash_key key, struct str text)
{
    struct state s = {
        .v0 = key.a ^ UINT64_C(0x736f6d6570736575),
        .v1 = key.b ^ UINT64_C(0x646f72616e646f6d) ^ 0xee,
        .v2 = key.a ^ UINT64_C(0x6c7967656e657261),
        .v3 = key.b ^ UINT64_C(0x7465646279746573),
    };
    size_t whole = text.n & ~(size_t)(WORD - 1), rest = text.n - whole;
    for (size_t i = 0; i < whole; i += WORD)
        add(&s, word(text.p + i, WORD));
    add(&s, (rest ? word(text.p + whole, rest) : 0) | (uint64_t)text.n << 56);
    struct digest d;
    s.v2 ^= 0xee;
    d.a = result(&s);
    s.v1 ^= 0xdd;
    d.b = result(&s);
    return d;
}

bool digest_eq(struct digest x, struct digest y)
{
    return x.a == y.a && x.b == y.b;
}

struct str digest_text(struct arena *a, struct digest d)
{
    return arena_printf(a, "%016" PRIx64 "%016" PRIx64, d.a, d.b);
}
