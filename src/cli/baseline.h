/* What an evaluation is held against: an earlier report (--baseline), or the same judgement of an
 * earlier state of the repository (--since). */
#ifndef CLI_BASELINE_H
#define CLI_BASELINE_H

#include "cli/session.h"
#include "report/saved.h"

/* Fills BEFORE, and NAME with what to call it, from the options of S, whose feature and scope are
 * set; NAME is STR_NONE when neither option is given. EXIT_MET, or an exit code after telling why.
 */
int baseline_load(struct session *s, struct saved_report *before, struct str *name);

#endif
