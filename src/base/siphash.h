/* A keyed hash of 128 bits: SipHash-2-4 (Aumasson and Bernstein, 2012), in its form with the wide
 * result. Who does not know the key can neither find two texts that hash alike, nor tell from a
 * hash what was hashed: that is what lets a kept result be found by the content of a repository
 * that may be hostile. */
#ifndef BASE_SIPHASH_H
#define BASE_SIPHASH_H

#include "base/arena.h"

struct siphash_key {
    uint64_t a, b;
};

struct digest {
    uint64_t a, b;
};

enum { DIGEST_DIGITS = 32 };

struct digest siphash(struct siphash_key key, struct str text);
bool digest_eq(struct digest x, struct digest y);
/* DIGEST_DIGITS hexadecimal digits. */
struct str digest_text(struct arena *a, struct digest d);

#endif
