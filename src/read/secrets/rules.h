/* The secret rules of rules/ as the build made them (tools/secret_rules.py, tools/mksecrets.c). */
#ifndef READ_SECRETS_RULES_H
#define READ_SECRETS_RULES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum secret_kind {
    SECRET_TOKEN,      // the value tells by its form; group 1, or the first that matched, is it
    SECRET_URL,        // a password inside an address or connection text: the same
    SECRET_ASSIGNMENT, // in code: group 1 is a name, 2 the quote, 3 the literal given to it
    SECRET_SETTING,    // in configuration: the same, with or without quotes
    SECRET_DEFAULT,    // what a variable falls back to: the same
    SECRET_MANIFEST,   // the block of values of a Kubernetes Secret follows
    SECRET_PASSWORD,   // what stands where a password does, and may be a word; as of a token
    SECRET_TOLD,       // the same, in documents for people alone
};

enum secret_charset {
    SECRET_ANY,
    SECRET_MIXED,      // letters and digits
    SECRET_MIXED_CASE, // letters of both cases and digits
    SECRET_LETTERS,    // letters of both cases
    SECRET_BASIC,      // base64 of user:password
};

enum secret_check { SECRET_UNCHECKED, SECRET_CRC32_BASE62, SECRET_JWT, SECRET_PEM };

struct secret_rule {
    const char *id, *description;
    const char *pattern; // PCRE2
    enum secret_kind kind;
    enum secret_charset charset;
    enum secret_check check;
    float entropy; // bits a byte, at least
    uint32_t span; // bytes behind an anchor in which a match ends
    bool multiline;
};

extern const struct secret_rule secret_rules[];
extern const uint32_t secret_rules_n;
/* The serialized Vectorscan database; what it reports are indexes of secret_rules. */
extern const unsigned char secret_database[];
extern const size_t secret_database_n;

#endif
