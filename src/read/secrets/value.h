/* What a text says about being a secret: how random it is, and all that looks like a secret without
 * being one. Knows nothing of files. */
#ifndef READ_SECRETS_VALUE_H
#define READ_SECRETS_VALUE_H

#include "base/arena.h"
#include "read/secrets/rules.h"

enum secret_strength {
    SECRET_NOT,         // a reference, a name, a hash, a public key, a ciphertext, ...
    SECRET_PLACEHOLDER, // says itself that it stands for something else: changeme, xxx
    SECRET_WEAK,        // a word; guessed by whoever tries
    SECRET_STRONG,
};

/* Shannon entropy, bits a byte. */
double secret_entropy(struct str s);
/* Of VALUE, which RULE found by its form. CHECKED: 1 when its checksum holds, 0 when it does not,
 * -1 when the format has none. SCRATCH is for decoding. */
enum secret_strength secret_of_token(const struct secret_rule *rule, struct str value,
                                     struct arena *scratch, int *checked);
/* Of VALUE given to the secret-like name KEY in the way of KIND; QUOTED when it stood in quotes. */
enum secret_strength secret_of_literal(struct str key, struct str value, enum secret_kind kind,
                                       bool quoted, struct arena *scratch);
/* Of a password inside an address. */
enum secret_strength secret_of_password(struct str value, struct arena *scratch);

/* S without base64; STR_NONE when it is none. */
struct str secret_base64(struct arena *a, struct str s);
/* The first 64 bits of SHA-256, as hexadecimal digits. */
struct str secret_fingerprint(struct arena *a, struct str value);

#endif
