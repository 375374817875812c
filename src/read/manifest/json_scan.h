/* JSON as a stream of tokens, for lock files that are too large for a tree: nothing is kept but
 * the keys of what is open. */
#ifndef READ_MANIFEST_JSON_SCAN_H
#define READ_MANIFEST_JSON_SCAN_H

#include "base/limits.h"
#include "base/str.h"

enum json_event { JSON_OPEN, JSON_CLOSE, JSON_VALUE };

struct json_token {
    enum json_event event;
    struct str key;   // of the value or container; STR_NONE in lists
    struct str value; // VALUE: text without quotes, escapes as they stand
    uint32_t line;
};

struct json_scan {
    struct str text;
    size_t at;
    uint32_t line;
    uint32_t depth; // open containers; after an OPEN the new one counts, after a CLOSE it does not
    struct str keys[LOCK_DEPTH_MAX]; // of the open containers, [0] is the root
    bool map[LOCK_DEPTH_MAX];
    const char *failed; // why the text could not be read to its end; NULL
};

void json_scan_init(struct json_scan *s, struct str text);
/* The next token; false at the end. Comments and trailing commas are taken. */
bool json_scan_next(struct json_scan *s, struct json_token *t);
/* True when the innermost open container lies DEPTH deep, below the root's key TOP. */
bool json_scan_within(const struct json_scan *s, uint32_t depth, const char *top);

#endif
