/* Markdown from untrusted text: what a file or a note says must not become markup. */
#ifndef REPORT_MARKDOWN_H
#define REPORT_MARKDOWN_H

#include "base/buf.h"

/* Appends S as one line of prose: markup characters are escaped, code spans (`x`) are kept. */
void markdown_prose(struct buf *out, struct str s);
/* The same for a table's cell, which a bar would end even inside code. */
void markdown_cell(struct buf *out, struct str s);
/* Appends S as a code span. */
void markdown_code(struct buf *out, struct str s);
/* Appends S as a fenced block of LANGUAGE ("" none), each line behind INDENT spaces. */
void markdown_block(struct buf *out, struct str s, const char *language, size_t indent);

#endif
