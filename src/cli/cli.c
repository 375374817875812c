/* From words on the command line to a command that runs: choosing it, parsing, help, and telling
 * errors. main.c adds only what a process has once: its signal handler. */
#include "base/suggest.h"
#include "cli/command.h"
#include "report/common.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { COLUMNS = 100, COLUMNS_MIN = 60, COLUMNS_MAX = 160, MISS_LENGTH_MIN = 4 };

const struct command *command_find(struct str name)
{
    for (const struct command *const *c = commands; *c; c++)
        if (str_eq(name, str_c((*c)->name)))
            return *c;
    return NULL;
}

bool cli_interrupted(const struct cli *cli)
{
    return cli->interrupted && *cli->interrupted;
}

static int tell(struct cli *cli, struct str text)
{
    fflush(cli->out); // so that the message comes behind what was printed
    text = text_clean(cli->arena, text, TEXT_LINE);
    fprintf(cli->err, "prod-readiness: %.*s\n", STR_ARG(text));
    return EXIT_USAGE;
}

int cli_fail(struct cli *cli, const struct diag *d)
{
    struct buf out;
    buf_init(&out, cli->arena);
    if (d->path.n) {
        buf_str(&out, d->path);
        if (d->line > 0)
            buf_printf(&out, ":%lld", (long long)d->line);
        buf_c(&out, ": ");
    }
    buf_str(&out, d->text.n ? d->text : str_c(err_text(d->err)));
    return tell(cli, buf_take(&out));
}

int cli_usage(struct cli *cli, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    struct str text = arena_vprintf(cli->arena, format, args);
    va_end(args);
    return tell(cli, text);
}

int cli_print(struct cli *cli, struct str text)
{
    size_t written = fwrite(text.p, 1, text.n, cli->out);
    if (written != text.n || fflush(cli->out))
        return cli_usage(cli, "standard output cannot be written: %s", strerror(errno));
    return EXIT_MET;
}

static void put_options(struct buf *out, uint64_t taken)
{
    for (int i = 0; i < OPTIONS; i++) {
        const struct option_info *info = option_info((enum option)i);
        if (!(taken & (uint64_t)1 << i))
            continue;
        struct str name = option_spelling(out->arena, (enum option)i);
        struct str left = arena_printf(
            out->arena, "  %s--%.*s%s%s",
            info->letter ? (char[]){'-', info->letter, ',', ' ', '\0'} : "", STR_ARG(name),
            info->argument ? " " : "", info->argument ? info->argument : "");
        buf_printf(out, "%-24.*s ", STR_ARG(left));
        text_wrap(out, str_c(info->help), left.n < 24 ? 25 : left.n + 1, 25, COLUMNS, 0);
    }
}

static void put_program_help(struct buf *out)
{
    buf_c(out, "Would this service survive a 2am incident? Judges the production readiness of a "
               "repository.\n\n"
               "usage: prod-readiness [FEATURE] [SCOPE] [options]\n"
               "       prod-readiness COMMAND [arguments] [options]\n\n"
               "FEATURE names the service or feature; a directory is taken as the repository.\n"
               "SCOPE is service (default), feature, infrastructure or database.\n\ncommands:\n");
    for (const struct command *const *c = commands; *c; c++)
        buf_printf(out, "  %-10s %s\n", (*c)->name, (*c)->summary);
    buf_c(out, "\noptions of an evaluation:\n");
    put_options(out, command_find(STR("evaluate"))->options);
    buf_c(out, "\nexit code: 0 the gate is met, 1 it is not, 2 wrong usage or configuration, 3 the "
               "scan is\nincomplete, 130 interrupted; 2 comes before 130, then 1, then 3.\n");
}

int cli_help(struct cli *cli, const struct command *command)
{
    struct buf out;
    buf_init(&out, cli->arena);
    if (!command) {
        put_program_help(&out);
        return cli_print(cli, buf_take(&out));
    }
    buf_printf(&out, "%s\n\nusage: prod-readiness %s%s%s [options]\n", command->summary,
               command->name, *command->usage ? " " : "", command->usage);
    if (*command->details)
        buf_printf(&out, "\n%s\n", command->details);
    buf_c(&out, "\noptions:\n");
    put_options(&out, command->options);
    return cli_print(cli, buf_take(&out));
}

static void look_at_terminal(struct cli *cli)
{
    struct winsize size = {0};
    const char *no_colour = getenv("NO_COLOR"), *terminal = getenv("TERM");
    cli->out_terminal = isatty(fileno(cli->out)) == 1;
    cli->err_terminal = isatty(fileno(cli->err)) == 1;
    cli->width = COLUMNS;
    cli->colour = cli->out_terminal && !(no_colour && *no_colour) &&
                  !(terminal && str_eq(str_c(terminal), STR("dumb")));
    if (cli->out_terminal && ioctl(fileno(cli->out), TIOCGWINSZ, &size) == 0 && size.ws_col)
        cli->width = size.ws_col < COLUMNS_MIN   ? COLUMNS_MIN
                     : size.ws_col > COLUMNS_MAX ? COLUMNS_MAX
                                                 : size.ws_col;
}

static bool is_directory(const char *path)
{
    struct stat s;
    return stat(path, &s) == 0 && S_ISDIR(s.st_mode);
}

// The command that a first word which is none was probably meant to be.
static struct str near_miss(struct arena *a, const char *word)
{
    struct str w = str_c(word);
    if (w.n < MISS_LENGTH_MIN || is_directory(word))
        return STR_NONE;
    for (size_t i = 0; i < w.n; i++)
        if (w.p[i] < 'a' || w.p[i] > 'z')
            return STR_NONE;
    str_vec names = {0};
    for (const struct command *const *c = commands; *c; c++)
        vec_push(a, &names, str_c((*c)->name));
    return suggest(w, names.v, names.n);
}

static int parse_and_run(struct cli *cli, int n, char **words, bool named)
{
    const struct command *c = cli->command;
    struct diag d = {0};
    if (options_parse(&cli->options, cli->arena, c->options, c->name, n, words, &d))
        return cli_fail(cli, &d);
    const str_vec *arguments = &cli->options.arguments;
    if (option_given(&cli->options, OPTION_help))
        return cli_help(cli, named ? c : NULL);
    if (!named && arguments->n && command_find(arguments->v[0]))
        return cli_usage(cli, "the command comes first: prod-readiness %.*s [options]",
                         STR_ARG(arguments->v[0]));
    if (arguments->n < c->arguments_min || arguments->n > c->arguments_max)
        return cli_usage(cli,
                         "usage: prod-readiness %s%s%s [options]; see 'prod-readiness help %s'",
                         c->name, *c->usage ? " " : "", c->usage, c->name);
    return c->run(cli);
}

int cli_main(int argc, char **argv, FILE *out, FILE *err, volatile int *interrupted)
{
    struct arena arena;
    arena_init(&arena);
    struct cli cli = {.arena = &arena, .out = out, .err = err, .interrupted = interrupted};
    look_at_terminal(&cli);
    struct str first = argc > 1 ? str_c(argv[1]) : STR("");
    if (str_eq(first, STR("--version")) || str_eq(first, STR("-V")))
        first = STR("version");
    cli.command = command_find(first);
    bool named = cli.command != NULL;
    struct str meant = named || argc < 2 ? STR_NONE : near_miss(&arena, argv[1]);
    int code;
    if (meant.n) {
        code =
            cli_usage(&cli,
                      "there is no command '%.*s'; did you mean '%.*s'? (a feature of that name: "
                      "prod-readiness evaluate %.*s)",
                      STR_ARG(first), STR_ARG(meant), STR_ARG(first));
    } else {
        if (!named)
            cli.command = command_find(STR("evaluate"));
        code = parse_and_run(&cli, argc < 1 ? 0 : argc - 1 - named, argv + 1 + named, named);
    }
    arena_release(&arena);
    return code;
}
