/* Puts buffers of facts into a store on a thread of its own, so that whoever makes the rows does
 * not wait for SQLite. Buffers enter in the order in which they were given: the rows are the same
 * as without the thread. */
#ifndef FACTS_WRITER_H
#define FACTS_WRITER_H

#include "facts/store.h"

struct writer;

/* Makes the early indexes of S and starts writing to it with store_add_numbered. Until writer_close nobody else may use S or the
 * arena it hangs on. A holds the buffers and must outlive the writer; texts that rows borrow must
 * live until writer_close. Where no thread can be made, writer_give writes itself. */
struct writer *writer_open(struct store *s, struct arena *a);
/* An empty buffer to fill; waits while all are full. */
struct facts *writer_take(struct writer *w);
/* Hands over the buffer that was last taken. */
void writer_give(struct writer *w);
/* Waits until everything is written. The first error of the store, with D filled. */
enum err writer_close(struct writer *w, struct diag *d) MUST_CHECK;

#endif
