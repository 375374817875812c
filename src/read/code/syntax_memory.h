/* Memory for tree-sitter, whose trees are millions of small pieces that all die with their file. */
#ifndef READ_CODE_SYNTAX_MEMORY_H
#define READ_CODE_SYNTAX_MEMORY_H

#include "base/arena.h"

struct syntax_memory;

/* Memory whose pieces are of A, and dead with it: the one in use when that is of A, too. */
struct syntax_memory *syntax_memory_of(struct arena *a);
/* Whatever tree-sitter takes on this thread comes from M from now on, until the next call; NULL:
 * from malloc, as before the first. Pieces are grown in the memory that is used at that time. */
void syntax_memory_use(struct syntax_memory *m);
/* Must trees be deleted, because pieces do not die with the arena? So it is where a sanitizer is to
 * see each piece. */
bool syntax_memory_is_plain(void);

#endif
