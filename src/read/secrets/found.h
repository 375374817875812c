/* From matches to rows: each match is judged, overlapping ones are settled, and what stays becomes
 * a secret_candidate. Inside of secrets.c. */
#ifndef READ_SECRETS_FOUND_H
#define READ_SECRETS_FOUND_H

#include "read/secrets/secrets.h"
#include "read/secrets/syntax.h"
#include "read/secrets/value.h"

struct secret_match {
    const struct secret_rule *rule;
    size_t start; // of the whole match
    size_t from;  // of the value
    struct str key, value;
    bool quoted;
};

struct secret_found {
    const struct secret_rule *rule;
    struct str key, value; // slices of the text; VALUE is never copied
    size_t from;
    enum secret_strength strength;
    int checked;
    uint32_t order;
};

struct search {
    const struct secret_job *job;
    vec(struct secret_found) found;
    bool configuration;      // a file of settings
    bool prose;              // for people, or of no known language
    bool translation;        // words of an interface in some language
    size_t document_end;     // of the document of a stream that was looked at last
    bool document_is_secret; // a Kubernetes Secret
    bool full;               // SECRETS_PER_FILE_MAX was reached
};

void found_begin(struct search *s);
/* Judges M and keeps it when it is, or might be, a secret. */
void found_judge(struct search *s, const struct secret_match *m);
/* Settles overlaps and writes rows and spans. CUT: not all candidates were looked at. */
void found_end(struct search *s, bool cut);

#endif
