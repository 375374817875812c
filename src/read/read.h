/* All files of a repository read, on all threads: sieve, then the readers that take each file. */
#ifndef READ_READ_H
#define READ_READ_H

#include "facts/facts.h"
#include "read/code/ir.h"
#include "repo/changes.h"

struct modules;
struct secret_span; // read/secrets/secrets.h

enum read_state { // file.read of the fact tables
    READ_FULL,
    READ_LEXICAL,
    READ_NO_READER,
    READ_UNNEEDED,
    READ_BROWSER,
    READ_SKIPPED,
    READ_BINARY,
};

struct read_file {          // one per file of the repository, same index
    struct facts *facts;    // NULL when nothing was found
    struct code_file *code; // NULL for anything but parsed code
    enum read_state state;
    uint32_t lines;                  // 0 when it was not opened
    enum file_role role;             // after a look at its content
    struct str why;                  // skipped: the reason
    struct facts *secrets;           // secret_candidate rows, NULL none
    const struct secret_span *spans; // where their values stand, ascending; they live as A does
    uint32_t spans_n;
};

struct read_options {
    uint32_t threads;
    bool no_sieve;      // parse every file that has a reader
    struct str anchors; // the user's own, see sieve/anchors.h
    void (*progress)(void *context, const char *stage, uint32_t done, uint32_t of);
    void *progress_context;
};

struct read_result {
    struct read_file *files;
    uint32_t files_n;     // as many as the repository has
    struct arena *arenas; // facts and code of each worker, in turn
    uint32_t arenas_n;
    uint32_t opened, parsed, kept_by_imports;      // counts, for --timing
    bool closure_cut;                              // SIEVE_CLOSURE_MAX was reached
    bool secrets;                                  // files were searched for secrets
    uint32_t searched;                             // how many
    size_t facts_bytes, code_bytes;                // of memory, of all workers
    struct reading *reading;                       // between read_first and read_rest
    double seconds_sieve, seconds_read, cpu_sieve; // cpu: of all threads
};

/* Reads everything but the code that matters, and finds out which that is. Rows and code live in
 * arenas that hang on A. MODULES resolves imports for the sieve's closure; what OPTIONS point at lives
 * until read_rest. ERR_DATA only for anchors that do not compile. */
enum err read_first(struct read_result *out, struct arena *a, const struct repo *repo,
                    const struct modules *modules, const struct read_options *options,
                    struct diag *d) MUST_CHECK;
/* Parses that code. */
void read_rest(struct read_result *out);

/* After read_first: true when nothing but what the files say in passing (imports, whether they draw)
 * was taken from those of CHANGES, and the same of what they held before. Then reading the earlier
 * state would give the same facts. */
bool read_same(struct read_result *out, const struct repo_change *changes, uint32_t n);

/* Gives back the memory of all .facts (once stored) or of all .code (once linked and stored). */
void read_release_facts(struct read_result *r);
void read_release_code(struct read_result *r);

/* Takes the values of secrets out of TEXT, a copy of FILE's whole content that may be written. */
void read_blank(const struct read_result *r, uint32_t file, struct str text);
/* LINE of FILE, the same: its first byte is at FROM. */
struct str read_mask_line(const struct read_result *r, uint32_t file, struct arena *a,
                          struct str line, size_t from);

const char *read_state_name(enum read_state s);
/* True when some reader takes files of LANGUAGE as code (fills .code). */
bool read_has_reader(struct str language);

#endif
