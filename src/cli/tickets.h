/* Tickets and the forms they are printed in. */
#ifndef CLI_TICKETS_H
#define CLI_TICKETS_H

#include "base/buf.h"
#include "judge/checklist.h"

struct ticket {
    const struct action *action;
    struct str key;         // the same for the same item of the same service
    struct str title, body; // body: Markdown that ends with the key in a comment
    struct str owner;       // STR_NONE: nobody yet
    struct str priority;    // "P0"
};

typedef vec(struct ticket) ticket_vec;

/* Each appends all of TICKETS, which stand in groups of one owner. */
void tickets_markdown(struct buf *out, const ticket_vec *tickets);
void tickets_json(struct buf *out, const ticket_vec *tickets);
/* A POSIX shell script for GitHub's gh: nothing of a title or body is ever expanded by the shell.
 */
void tickets_github(struct buf *out, const ticket_vec *tickets);

#endif
