/* Commands: one file each, ending with `const struct command command_<name>`, which
 * tools/collect.sh finds. Adding a command edits no list. */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include "cli/options.h"

#include <stdio.h>

enum exit_code {
    EXIT_MET = 0,
    EXIT_GATE = 1,       // the gate is not met
    EXIT_USAGE = 2,      // wrong usage or configuration
    EXIT_INCOMPLETE = 3, // the scan could not see enough to judge
    EXIT_INTERRUPTED = 130,
};

struct command;

struct cli {
    const struct command *command;
    struct arena *arena; // lives as long as the run
    struct options options;
    FILE *out, *err;
    bool out_terminal, err_terminal;
    bool colour;               // stdout is a terminal and NO_COLOR is not set
    uint32_t width;            // columns of stdout; 100 when it is no terminal
    volatile int *interrupted; // becomes non-zero on SIGINT; NULL: never
};

struct command {
    const char *name;
    const char *summary; // one line for the help
    const char *usage;   // arguments behind the name: "ID"
    const char *details; // paragraphs of `help NAME`; "" none
    uint64_t options;    // OPTION_BIT()s that it takes
    uint32_t arguments_min, arguments_max;
    int (*run)(struct cli *cli); // an enum exit_code
};

extern const struct command *const commands[]; // NULL-terminated, sorted by name

/* The command called NAME, or NULL. */
const struct command *command_find(struct str name);
/* The whole program but for the signal handler: picks the command, parses, runs. Never prints to
 * OUT what belongs to ERR. Returns the exit code. */
int cli_main(int argc, char **argv, FILE *out, FILE *err, volatile int *interrupted);
/* Prints "prod-readiness: message" (with the place D names) on cli->err; returns EXIT_USAGE. */
int cli_fail(struct cli *cli, const struct diag *d);
int cli_usage(struct cli *cli, const char *format, ...) __attribute__((format(printf, 2, 3)));
/* Writes TEXT to cli->out and flushes it; a failure is told and gives EXIT_USAGE, else EXIT_MET. */
int cli_print(struct cli *cli, struct str text);
/* Prints the help of COMMAND, or of the program when NULL. */
int cli_help(struct cli *cli, const struct command *command);
/* True once the user has pressed ^C. */
bool cli_interrupted(const struct cli *cli);

#endif
