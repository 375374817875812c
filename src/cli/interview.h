/* The conversation with whoever starts an evaluation: what is judged, how much it matters, and, at
 * the end, what only people know. It is one of plain lines, so that it works on any terminal and
 * can be read from a file. Prompts go to standard error; nothing is written anywhere before the
 * end. */
#ifndef CLI_INTERVIEW_H
#define CLI_INTERVIEW_H

#include "cli/session.h"

#include <stdio.h>

struct interview {
    struct session *session;
    FILE *in;            // the terminal, or the file of answers
    struct service told; // what was said, defaults included
    struct str scope;
    bool changed; // something was said that is not declared yet
};

/* Opens what answers come from: --answers FILE, else standard input. EXIT_MET, or an exit code
 * after telling why. */
int interview_open(struct interview *i, struct session *s);
/* Shows what is known or guessed of the service, and takes changes until an empty line accepts all.
 * Sets the session's options accordingly. EXIT_INTERRUPTED on ^C. */
int interview_service(struct interview *i);
/* Asks for what only people know of what R found nothing about, group by group, each skippable;
 * then offers to write all of it to prod-readiness.yaml. */
int interview_people(struct interview *i, const struct report *r);
/* Writes what was said of the service, as interview_people does. */
int interview_write(struct interview *i);
void interview_close(struct interview *i);

#endif
