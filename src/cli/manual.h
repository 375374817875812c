/* The help as a manual page and as a completion for bash, from the same tables. */
#ifndef CLI_MANUAL_H
#define CLI_MANUAL_H

#include "base/buf.h"

/* A page for man(1), section 1 (man-pages(7), man(7) macros). */
void manual_page(struct buf *out);
/* A completion for bash (its manual, "Programmable Completion"). */
void manual_bash(struct buf *out);

#endif
