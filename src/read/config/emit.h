/* From configuration trees to facts. */
#ifndef READ_CONFIG_EMIT_H
#define READ_CONFIG_EMIT_H

#include "read/config/tree.h"
#include "read/reader.h"

/* Adds a `document` row for each document of T, a `node` row for each of its nodes (parents before
 * children, in order) and a `note` row for each note. Secret values are masked, see mask.h; values
 * longer than NODE_VALUE_MAX are cut. Pointers: `spec.containers[0].image`; a key with
 * dots or brackets is written ["like.this"], the root is ''. Of siblings with the same
 * key (XML) the second has [1] behind it in the pointer, nothing in the shape. FORMAT is that of
 * the document table. Returns the number of the first document row, FACT_NO_ROW when there is
 * none. */
int64_t config_emit(struct read_job *job, const struct tree *t, const char *format);

/* The whole of a simple reader: parses the job's text with PARSE and emits it. A text longer than
 * FILE_PARSE_MAX is left out with a note. */
void config_read(struct read_job *job, void (*parse)(struct tree *t, struct str text),
                 const char *format);

#endif
