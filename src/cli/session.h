/* An evaluation as commands use it: options become struct evaluation_options, progress is shown,
 * ^C is heeded, errors are told. */
#ifndef CLI_SESSION_H
#define CLI_SESSION_H

#include "cli/command.h"
#include "evaluation.h"

// The options of every command that looks at a repository.
#define SESSION_OPTIONS                                                                   \
    (OPTION_BIT(repo) | OPTION_BIT(with) | OPTION_BIT(tier) | OPTION_BIT(timing) |        \
     OPTION_BIT(date) | OPTION_BIT(config) | OPTION_BIT(no_sieve) | OPTION_BIT(threads) | \
     OPTION_BIT(help))

struct session {
    struct cli *cli;
    struct evaluation_options options;
    struct evaluation *evaluation;
    int64_t started, shown; // milliseconds of a monotonic clock: begin, last progress line
    struct str temporary;   // an exported revision, to be removed when the user interrupts
    bool dirty;             // a progress line is on the terminal
};

/* Checks the options and fills s->options. EXIT_MET, or an exit code after telling why. */
int session_init(struct session *s, struct cli *cli);
/* The first step of session_open, for who must know the files before they are read. EXIT_MET, or an
 * exit code after telling why. */
int session_walk(struct session *s);
/* Reads the repository; with JUDGE, judges it. EXIT_MET, or an exit code after telling why. Call
 * session_release whatever it returns. */
int session_open(struct session *s, bool judge);
void session_release(struct session *s);
/* Takes the progress line off the terminal. */
void session_quiet(struct session *s);

/* The evaluation date: GIVEN, else EPOCH (SOURCE_DATE_EPOCH: seconds, may be NULL), else today. */
enum err date_choose(struct arena *a, struct str given, const char *epoch, struct str *date,
                     struct diag *d) MUST_CHECK;

#endif
