/* A 64-bit hash of several texts: FNV-1a (Fowler, Noll and Vo; offset basis 0xcbf29ce484222325,
 * prime 0x100000001b3). For telling things apart, never for keeping a secret. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include "base/arena.h"

struct hash {
    uint64_t state;
};

struct hash hash_begin(void);
/* Adds S and its end, so that "ab" + "c" differs from "a" + "bc". */
void hash_add(struct hash *h, struct str s);
/* Adds S without its white space, and its end. */
void hash_add_black(struct hash *h, struct str s);
/* Adds S without its white space and digits, and its end: what a sentence says, whatever it counts.
 */
void hash_add_words(struct hash *h, struct str s);
/* The hash as 16 hexadecimal digits. */
struct str hash_text(const struct hash *h, struct arena *a);

#endif
