/* From facts to a report: every item judged, then attestations and waivers, tier, scope, score,
 * verdict and work list. Nothing here reads files or knows a format; what has to come from outside
 * comes in as a callback. */
#ifndef JUDGE_JUDGE_H
#define JUDGE_JUDGE_H

#include "facts/vocabulary.h"
#include "judge/config.h"

struct judge_options {
    int tier;             // 0..2; -1: the configuration's, else 1 (assumed)
    enum scope scope;     // 0 is SCOPE_SERVICE
    struct str service;   // FEATURE: a label; STR_NONE: the configuration's
    struct str evaluated; // YYYY-MM-DD
    struct str evaluator; // STR_NONE
    str_vec only, skip;   // item ids, sections ("timeouts") or categories ("safety-patterns")
    bool operations;      // report.matrix, budget and facts are wanted as well
};

struct unread_files {    // production files of one language or format without a reader
    struct str language; // "kotlin"
    struct str kind; // what it would tell, in the words of an item's `reads`: code, sql, helm...
    uint32_t files;
    uint64_t bytes;
};

struct judge_coverage {
    uint32_t files, files_read; // production files: all, opened
    uint64_t code_bytes;        // of all production code, read or not
    vec(struct unread_files) unread;
    str_vec no_reader; // kinds that this program cannot read at all, whose files no name tells
    vec(struct skipped_file) skipped;
    struct str incomplete_why; // set when a file that matters failed to open; STR_NONE else
};

struct judge_input {
    const struct checklist *checklist;
    struct vocabulary *vocabulary;
    struct store *store; // finished; judge_run makes the vocabulary it needs and closes the sandbox
    const struct config *config;
    struct judge_options options;
    struct judge_coverage coverage;
    struct str tool_version, checklist_version, commit;
    bool dirty;
    void *context; // for the callbacks, each of which may be NULL
    struct str (*owner)(void *context, struct str path);              // "" unknown
    struct str (*line)(void *context, struct str path, int64_t line); // STR_NONE: cannot be shown
    struct str (*mask)(struct arena *a, struct str text);             // takes secrets out of a line
};

/* Fills OUT, whose texts belong to A or to the input. ERR_USAGE for wrong options, ERR_DATA for a
 * checklist or vocabulary file that is wrong, with its path in D. A judge that uses up its budget
 * is no error: its item becomes unread. */
enum err judge_run(const struct judge_input *in, struct arena *a, struct report *out,
                   struct diag *d) MUST_CHECK;

/* Appends the attestations and waivers of C to OUT. */
void judge_declarations(const struct config *c, struct arena *a, declared_vec *out);

/* A line as evidence shows it: masked, without control characters, trimmed, cut at EXCERPT_MAX. */
struct str judge_excerpt(struct arena *a, struct str line,
                         struct str (*mask)(struct arena *a, struct str text));

#endif
