/* Report formats: pure functions from one report structure to text. One file is one format; it ends
 * with `const struct format format_<name>`, which tools/collect.sh finds. A format reads nothing
 * else than the report and its options, so the same report gives the same bytes. */
#ifndef REPORT_FORMAT_H
#define REPORT_FORMAT_H

#include "base/buf.h"
#include "judge/checklist.h"

struct format_options {
    bool colour;    // terminal escapes are wanted; the caller has looked at NO_COLOR
    uint32_t width; // columns of a line for people; 0: 100
    /* For formats that speak to who sees a larger checkout: what leads from its root to that of the
     * repository, "services/payment/"; STR_NONE or "" nothing. */
    struct str prefix;
};

struct format {
    const char *name;        // what --format takes
    const char *description; // one line for the help
    bool operations;         // it shows report.matrix, budget and facts
    bool news;               // compared, it shows nothing but what is new
    /* Appends the report to OUT; memory comes from OUT's arena. OUT->truncated tells when it went
     * over OUT's limit. */
    void (*write)(const struct report *r, struct buf *out, const struct format_options *options);
};

extern const struct format *const formats[]; // NULL-terminated, sorted by name

/* The format called NAME, or NULL. */
const struct format *format_find(struct str name);

#endif
