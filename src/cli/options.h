/* The command line, parsed from one table (options.def): --name VALUE, --name=VALUE, -o FILE,
 * -oFILE,
 * "--" ends the options. Knows no command: which options a command takes is a set of bits. */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include "base/err.h"

enum option {
#define OPTION(name, letter, argument, flags, help) OPTION_##name,
#include "cli/options.def"
#undef OPTION
    OPTIONS
};

#define OPTION_BIT(name) ((uint64_t)1 << OPTION_##name)

enum { OPTION_MANY = 1, OPTION_LIST = 2 };

struct option_info {
    const char *name;     // a C name: "fail_on"
    char letter;          // '\0' none
    const char *argument; // NULL: a switch
    int flags;
    const char *help;
};

/* The declaration of OPTION; static. */
const struct option_info *option_info(enum option option);

/* The name of OPTION as typed, without the leading dashes: "fail-on". */
struct str option_spelling(struct arena *a, enum option option);

struct output { // one --format and the -o that follows it
    struct str format;
    struct str file; // STR_NONE: standard output
};

struct options {
    str_vec values[OPTIONS]; // in the order given; "" for a switch
    vec(struct output) outputs;
    str_vec arguments;
};

/* Parses the N words of WORDS (borrowed). TAKEN: the options allowed. COMMAND is named in messages.
 * ERR_USAGE with D filled (and a suggestion for a mistyped option) when the line is wrong. */
enum err options_parse(struct options *o, struct arena *a, uint64_t taken, const char *command,
                       int n, char **words, struct diag *d) MUST_CHECK;
bool option_given(const struct options *o, enum option option);
struct str option_value(const struct options *o, enum option option); // the last; STR_NONE

#endif
