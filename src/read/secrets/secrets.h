/* The search for secrets in one file: Vectorscan finds candidates in one pass over its bytes, PCRE2
 * confirms each in a small window, value.h judges what was captured. What is found becomes
 * secret_candidate rows, which hold no value, and spans by which the value is taken out of every
 * copy of the text before anything else reads it. */
#ifndef READ_SECRETS_SECRETS_H
#define READ_SECRETS_SECRETS_H

#include "base/err.h"
#include "facts/facts.h"

struct secret_scanner; // read-only after secrets_open: shared by all threads
struct secret_worker;  // of one thread

struct secret_span {
    size_t from, n; // bytes of the file
    uint32_t line;
    bool blank; // readers must not see it; a placeholder they may
};

typedef vec(struct secret_span) secret_span_vec;

struct secret_job {
    struct str path, language;
    struct str text;
    struct arena *scratch; // dies with the job
    struct facts *out;
    secret_span_vec *spans; // out, ascending
    struct arena *keep;     // of the spans
    bool many;              // one of many data files of its directory: translations, fixtures
};

/* ERR_DATA with D filled when the built-in database does not load. Everything hangs on A. Where
 * Vectorscan does not run, nothing is found and secrets_available says so. */
enum err secrets_open(struct secret_scanner **s, struct arena *a, struct diag *d) MUST_CHECK;
bool secrets_available(const struct secret_scanner *s);
struct secret_worker *secrets_worker_new(const struct secret_scanner *s, struct arena *a);

/* Searches one file. Reaching a bound (limits.h) leaves a note. */
void secrets_scan(struct secret_worker *w, const struct secret_job *job);

/* Overwrites the values in TEXT, whose bytes must be writable, keeping its length and lines. */
void secrets_blank(struct str text, const struct secret_span *spans, uint32_t n);
/* LINE of a file with the values that stand on it replaced; FROM is its first byte's offset. */
struct str secrets_mask_line(struct arena *a, struct str line, size_t from,
                             const struct secret_span *spans, uint32_t n);

#endif
