/* Readers turn one file into file-local facts. A reader is one static const struct reader, defined
 * at the end of its own file and collected by the build (tools/collect.sh lists every
 * `const struct reader reader_*` of src/read into build/gen/readers.c): adding one edits no list.
 *
 * Readers know neither each other nor link nor the judge. They run on all threads, with nothing
 * shared: everything they make lies in job->out.arena. */
#ifndef READ_READER_H
#define READ_READER_H

#include "facts/facts.h"
#include "repo/repo.h"

struct code_file; // read/code/ir.h

struct read_job {
    const struct repo_file *file;
    struct str role;        // file_role_name(file->role)
    struct str text;        // the file, NUL-terminated behind its end; dies with the job
    struct arena *scratch;  // dies with the job
    struct facts *out;      // rows of this file; texts given to facts_add are copied
    struct arena *keep;     // what code_file needs after the job
    struct code_file *code; // set by code readers, NULL else
    bool one_of_many;       // its directory holds many files of its format: data, more likely
    uint32_t error_nodes;   // places where a tolerant parser had to recover
};

struct reader {
    const char *name;      // "javascript"
    const char *languages; // space-separated classify_language names it takes; "" none
    const char *files; // space-separated path patterns it takes besides (or instead): "package.json
                       // **/pnpm-lock.yaml"
    bool needs_anchor; // only files that the sieve kept (code); false: every file of its kind
    /* Reads. A malformed file is no error: add a `note` row and whatever could be understood. */
    void (*read)(struct read_job *job);
};

extern const struct reader *const readers[]; // NULL-terminated, sorted by name

#endif
