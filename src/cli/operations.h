/* What the page of the person on call shows beyond what the judge gathers: commands of the platform,
 * and the latest commits. */
#ifndef CLI_OPERATIONS_H
#define CLI_OPERATIONS_H

#include "cli/session.h"
#include "judge/finding.h"

enum { OPERATIONS_COMMITS = 5 };

/* Appends to R's facts (a copy of what S has judged, with .operations): topic `command` (name: what
 * it does, value: the command, detail: the alert it is for, STR_NONE for the service as a whole) and
 * topic `commit` (name: first line, value: id, detail: day and author, joined with '|'). */
void operations_add(struct session *s, struct report *r);

#endif
