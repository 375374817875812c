/* What the readers of manifests and lock files share: how a dependency becomes a row. */
#ifndef READ_MANIFEST_MANIFEST_H
#define READ_MANIFEST_MANIFEST_H

#include "read/config/tree.h"
#include "read/reader.h"

struct manifest {
    struct read_job *job;
    const char *ecosystem;
    uint32_t rows; // asked for so far
    bool full;     // MANIFEST_ROWS_MAX was reached
};

struct manifest_row {
    uint32_t line;
    struct str name;
    struct str constraint; // as written; STR_NONE when nothing is
    struct str resolved;   // STR_NONE unknown
    const char *scope;     // production, development, optional, build; NULL: the file does not say
    bool direct;
};

/* False when nothing in this file is a dependency of the service: tests, examples, documentation.
 */
bool manifest_begin(struct manifest *m, struct read_job *job, const char *ecosystem);

/* Adds a row and returns its number, FACT_NO_ROW when it was left out: the name is none (empty,
 * blanks, longer than MANIFEST_NAME_MAX), or the file has MANIFEST_ROWS_MAX already (noted once).
 * Texts are copied; passwords in URLs are masked. */
int64_t manifest_add(struct manifest *m, struct manifest_row row);

/* The row with that number, to complete it; NULL for FACT_NO_ROW. */
struct fact_dependency *manifest_row(struct manifest *m, int64_t number);

/* The text as a tree: the number of its root, TREE_NONE when it is none or larger than
 * FILE_PARSE_MAX. The configuration reader of the same file notes what is malformed in it. */
uint32_t manifest_parse(struct manifest *m, struct tree *t,
                        void (*parse)(struct tree *t, struct str text));

/* A note that part of the file was not read. */
void manifest_note(struct manifest *m, uint32_t line, const char *kind, struct str text);

/* VERSION without a leading "=" or "v" when it names one version with at least PARTS numbers
 * ("1.2.3-rc.1"), STR_NONE when it is a range or nothing ("^1.2", "1.x", "latest"). */
struct str manifest_exact(struct str version, uint32_t parts);

/* S without the quotes around it, if any. */
struct str manifest_unquote(struct str s);

/* S up to the first of STOPS. */
struct str manifest_until(struct str s, const char *stops);

/* True when one of the words in NAME, which are letters between other bytes, is among WORDS
 * (space-separated, lower case). */
bool manifest_says(struct str name, const char *words);

/* Scope of a named group of dependencies: development for dev, test, lint and their kin. */
bool manifest_is_development(struct str name);

/* NAME is a word of the space-separated WORDS. */
bool manifest_among(struct str name, const char *words);

#endif
