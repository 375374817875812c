/* What a repository holds, as one number: the same content, file by file, gives the same
 * fingerprint, wherever a clock stands. Files whose size, inode and time of change are those of an
 * earlier look are not read again, as git does it. */
#ifndef REPO_FINGERPRINT_H
#define REPO_FINGERPRINT_H

#include "base/siphash.h"
#include "repo/repo.h"

struct fingerprint {
    struct digest digest;
    struct str listing; // what to give as EARLIER next time
    bool known;         // LISTING says what EARLIER said
};

/* Computes it with KEY. EARLIER is the listing of an earlier look at the same directory, made with
 * the same key, or STR_NONE. False when there is none: a file cannot be read, or changed so lately
 * that another change could hide behind the same time. Everything belongs to A. */
bool fingerprint_take(struct fingerprint *f, struct arena *a, const struct repo *r,
                      struct siphash_key key, struct str earlier, uint32_t threads);
/* True while every file is still the one that was walked: asked after reading, it says that what
 * was read is what the fingerprint stands for. */
bool fingerprint_holds(const struct repo *r);

#endif
