/* Reports of earlier days: what a JSON report says, read back, and what changed since. */
#ifndef REPORT_SAVED_H
#define REPORT_SAVED_H

#include "base/err.h"
#include "judge/checklist.h"

struct saved_item {
    struct str id, title;
    enum finding finding;
    enum status status;
    bool waived;
};

struct saved_evidence { // only what cites a line
    struct str item, path, excerpt;
    int64_t line;
};

struct saved_problem {
    struct str item, path, note;
    int64_t line;
    bool waived;
    struct str fingerprint, content; // see struct problem
};

struct saved_declaration {
    struct str kind, item, text; // see struct declared_entry
};

struct saved_report {
    struct str evaluated, checklist_version, commit, service;
    enum verdict verdict;
    int tier;
    int64_t score, out_of;
    uint32_t blockers, warnings;
    vec(struct saved_item) items;
    vec(struct saved_problem) problems;
    vec(struct saved_declaration) declarations; // empty as well where an older version wrote it
    vec(struct saved_evidence) evidence;        // of all items; empty after saved_of
};

/* Reads the JSON report TEXT; PATH is its name in messages. Everything is copied into A. ERR_DATA
 * when it is no report of this program, or of another major version of the contract. */
enum err saved_read(struct saved_report *s, struct arena *a, struct str path, struct str text,
                    struct diag *d) MUST_CHECK;
/* What of R is worth keeping; texts are borrowed from R. */
void saved_of(struct saved_report *s, struct arena *a, const struct report *r);

/* R with `compared` set to NAME and every problem and declaration marked that BEFORE does not have. A problem is
 * known by its fingerprint; else by its text, wherever its file went; else by what is wrong in the
 * same file, when a problem that said the same went away there: an edited line is no new problem.
 * Suppressed problems of BEFORE count as known. */
struct report compare_reports(const struct report *r, const struct saved_report *before,
                              struct str name, struct arena *a);

#endif
