/* Entries of prod-readiness.yaml written by commands: added, or put in place of an older one, with
 * everything else in the file, comments too, left as it is. */
#ifndef CLI_DECLARE_H
#define CLI_DECLARE_H

#include "cli/command.h"
#include "judge/config.h"

struct declaration { // the file as it is, understood
    struct cli *cli;
    struct checklist checklist;
    struct config config;
    struct str path, text; // text: "" when there is no file yet
};

/* Reads the checklist and the configuration of --repo (or --config). EXIT_MET, or an exit code
 * after telling why. */
int declaration_open(struct declaration *d, struct cli *cli);
/* The item that ID names, or NULL after telling, with a suggestion. */
const struct item *declaration_item(struct declaration *d, struct str id);
/* Checks that OPTION holds a day; TODAY when it is not given and TODAY is. False after telling. */
bool declaration_day(struct declaration *d, enum option option, struct str today, struct str *day);
struct declaration_value {
    const char *key;
    struct str text;     // STR_NONE: left out, unless there is a list
    const str_vec *list; // instead of the text; NULL none, an empty one is left out
    bool number;         // TEXT is one and needs no quotes
};

/* Adds an entry of N values to the list SECTION, in place of the one that begins at line REPLACE
 * (0: none). The file is written whole and then renamed, and only when the result is a
 * configuration that is understood. Prints what was written. */
int declaration_write(struct declaration *d, const char *section, int64_t replace,
                      const struct declaration_value *values, int n);

#endif
