/* Secret values are taken out before they become facts: no table, cache, log or report holds one.
 * What only says where a secret comes from ($VAR, ${VAR}, {{ ... }}, vault:..., a path) stays,
 * because that is what the items judge. A masked value is "****", whatever its length. */
#ifndef READ_CONFIG_MASK_H
#define READ_CONFIG_MASK_H

#include "base/arena.h"

/* True for names of secrets: password, apiKey, CLIENT_SECRET, db-passwd, ...; false for what only
 * talks about one: secretName, token_url, password_file, tokenTTL. */
bool mask_is_secret_key(struct str key);
/* True for keys that, beside or below a secret, only tell where it lies or of what sort it is:
 * name, file, external, algorithm, ... */
bool mask_is_reference_key(struct str key);
/* VALUE without its secrets: wholly masked under a secret key unless it is a reference, empty, a
 * boolean or a path from the root; defaults inside a reference (${PASS:-hunter2}) are masked. Under
 * any other key the same as mask_text. KEY may be STR_NONE. */
struct str mask_value(struct arena *a, struct str key, struct str value);
/* Masks VALUE as if under a secret key. */
struct str mask_secret(struct arena *a, struct str value);
/* Masks VALUE where a document tells passwords, a column of a table say: one word, but none that is
 * said of passwords ("required") and no name of one. */
struct str mask_told(struct arena *a, struct str value);
/* Masks what looks like a secret inside code, commands, configuration texts: passwords in URLs,
 * secret assignments and options, bearer tokens, well-known token formats, private keys. Returns
 * TEXT itself when there is nothing to mask. */
struct str mask_text(struct arena *a, struct str text);
/* The same for sentences, where "password: rotated weekly" is no assignment. */
struct str mask_prose(struct arena *a, struct str text);

#endif
