/* Documents for people as facts: a struct doc collects the sections, code blocks and links of one
 * file, whatever its markup; the readers of Markdown, reStructuredText, AsciiDoc and plain text
 * (docs_*.c) drive it from top to bottom. */
#ifndef READ_DOCS_H
#define READ_DOCS_H

#include "base/buf.h"
#include "read/reader.h"

enum { DOC_LEVELS_MAX = 16 };

struct doc {
    struct read_job *job;
    struct str source;
    vec(size_t) starts; // offset of each line of SOURCE
    int64_t section;    // row of the open section, FACT_NO_ROW before any
    struct {
        int64_t row;
        uint32_t level;
        struct str titles;  // "A > B"
    } open[DOC_LEVELS_MAX]; // the sections around the current place, outermost first
    uint32_t depth;
    struct buf prose; // of the open section, cut
    uint32_t words, steps;
    bool in_word;
};

void doc_init(struct doc *d, struct read_job *job);
/* Ends the last section. */
void doc_end(struct doc *d);
/* Line (from 1) of offset AT of the source. */
uint32_t doc_line(const struct doc *d, size_t at);

/* Opens a section and ends the one before it on the line above LINE (blank lines left out). */
void doc_heading(struct doc *d, uint32_t level, struct str title, uint32_t line);
/* Adds prose to the open section; text before any heading makes a section of level 0. */
void doc_prose(struct doc *d, struct str text);
/* Ends a paragraph, a list item or a table row. */
void doc_break(struct doc *d);
/* Counts a list item. */
void doc_step(struct doc *d);
/* Adds a code block whose first line of code is LINE. LANGUAGE may be STR_NONE. */
void doc_code(struct doc *d, struct str language, struct str code, uint32_t line);
/* Adds a link. `resolved` becomes the repository path that a relative TARGET would have, fragment
 * and query left out; whether the file exists is for link to check, which clears it when not. */
void doc_link(struct doc *d, struct str text, struct str target, uint32_t line);
/* Adds the http(s) links that stand bare in TEXT, all on LINE. */
void doc_bare_links(struct doc *d, struct str text, uint32_t line);

/* Lines of CODE that look like commands to run. */
uint32_t doc_commands(struct str language, struct str code);
/* Path in the repository that TARGET, seen in the file PATH, means: "../a.md#b" in "docs/x/y.md" is
 * "docs/a.md". STR_NONE for outside URLs and for what leaves the repository. */
struct str doc_resolve(struct arena *a, struct str path, struct str target);
/* False when the file is too large to be read as a document; a note says so. */
bool doc_readable(struct read_job *job);

#endif
