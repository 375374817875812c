// The help in two more forms; see manual.h.
#include "cli/manual.h"

#include "cli/command.h"
#include "report/format.h"
#include "version.h"

#include <string.h>

// Text of a manual page: a backslash, a dash and a leading dot or quote mean something to roff.
static void put_roff(struct buf *out, const char *text)
{
    bool start = true;
    for (; *text; text++) {
        if (start && (*text == '.' || *text == '\''))
            buf_c(out, "\\&");
        if (*text == '\\')
            buf_c(out, "\\e");
        else if (*text == '-')
            buf_c(out, "\\-");
        else
            buf_char(out, *text);
        start = *text == '\n';
    }
}

static void put_option(struct buf *out, enum option option)
{
    const struct option_info *info = option_info(option);
    struct str name = option_spelling(out->arena, option);
    buf_c(out, ".TP\n\\fB");
    if (info->letter)
        buf_printf(out, "\\-%c\\fR, \\fB", info->letter);
    buf_c(out, "\\-\\-");
    put_roff(out, name.p);
    buf_c(out, "\\fR");
    if (info->argument) {
        buf_c(out, " \\fI");
        put_roff(out, info->argument);
        buf_c(out, "\\fR");
    }
    buf_char(out, '\n');
    put_roff(out, info->help);
    buf_char(out, '\n');
}

// Paragraphs fill the line of whoever reads them; examples, which are indented, stay as they are.
static void put_details(struct buf *out, const char *details)
{
    struct str rest = str_c(details), line;
    bool filled = true;
    while (str_line(&rest, &line)) {
        bool fill = !str_starts(line, STR(" "));
        if (fill != filled)
            buf_c(out, fill ? ".fi\n" : ".nf\n");
        filled = fill;
        put_roff(out, arena_cstr(out->arena, line));
        buf_char(out, '\n');
    }
    if (!filled)
        buf_c(out, ".fi\n");
}

static void put_command(struct buf *out, const struct command *c)
{
    buf_printf(out, ".TP\n\\fB%s\\fR", c->name);
    if (*c->usage) {
        buf_c(out, " \\fI");
        put_roff(out, c->usage);
        buf_c(out, "\\fR");
    }
    buf_char(out, '\n');
    put_roff(out, c->summary);
    buf_c(out, ".\n");
    if (!*c->details)
        return;
    buf_c(out, ".IP\n");
    put_details(out, c->details);
}

void manual_page(struct buf *out)
{
    uint64_t all = 0;
    buf_c(out, ".TH PROD\\-READINESS 1 \"\" \"prod\\-readiness " PROD_READINESS_VERSION "\"\n"
               ".SH NAME\nprod\\-readiness \\- would this service survive a 2am incident?\n"
               ".SH SYNOPSIS\n\\fBprod\\-readiness\\fR [\\fIFEATURE\\fR] [\\fISCOPE\\fR] "
               "[\\fIoptions\\fR]\n.br\n\\fBprod\\-readiness\\fR \\fICOMMAND\\fR "
               "[\\fIarguments\\fR] [\\fIoptions\\fR]\n.SH DESCRIPTION\n"
               "Reads a repository and judges 84 items of production readiness, each with the file "
               "and line that shows it. Works offline and executes nothing of what it reads.\n"
               ".SH COMMANDS\n");
    for (const struct command *const *c = commands; *c; c++) {
        put_command(out, *c);
        all |= (*c)->options;
    }
    buf_c(out, ".SH OPTIONS\nWhich of them a command takes, its help says.\n");
    for (int i = 0; i < OPTIONS; i++)
        if (all & (uint64_t)1 << i)
            put_option(out, (enum option)i);
    buf_c(out, ".SH EXIT STATUS\n0 the gate is met, 1 it is not, 2 wrong usage or configuration, 3 "
               "the scan is incomplete, 130 interrupted; 2 comes before 130, then 1, then 3.\n"
               ".SH FILES\n.TP\nprod\\-readiness.yaml\nwhat people declare about the service.\n"
               ".TP\n\\&.prod\\-readiness/\nitems and libraries of the repository's own.\n"
               ".SH ENVIRONMENT\n.TP\nNO_COLOR\nno colours.\n.TP\nSOURCE_DATE_EPOCH\nthe date of "
               "the evaluation.\n.TP\nXDG_CACHE_HOME\nwhere reports of earlier states are kept.\n");
}

static void put_names(struct buf *out, uint64_t options)
{
    for (int i = 0; i < OPTIONS; i++) {
        if (!(options & (uint64_t)1 << i))
            continue;
        struct str name = option_spelling(out->arena, (enum option)i);
        buf_printf(out, " --%.*s", STR_ARG(name));
    }
}

void manual_bash(struct buf *out)
{
    const struct command *evaluate = command_find(STR("evaluate"));
    uint32_t n = 0;
    buf_c(out, "# bash completion of prod-readiness\n_prod_readiness() {\n"
               "    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} "
               "options\n    case $before in\n    --format) COMPREPLY=($(compgen -W \"csv table");
    for (const struct format *const *f = formats; *f; f++)
        buf_printf(out, " %s", (*f)->name);
    buf_c(out, "\" -- \"$word\")); return ;;\n"
               "    --tier) COMPREPLY=($(compgen -W \"0 1 2\" -- \"$word\")); return ;;\n"
               "    --fail-on) COMPREPLY=($(compgen -W \"blocker warning new never\" -- "
               "\"$word\")); return ;;\n");
    for (const struct command *const *c = commands; *c; c++)
        if (strcmp((*c)->usage, "ITEM") == 0)
            buf_printf(out, "%s%s", n++ ? "|" : "    ", (*c)->name);
    buf_c(out, "|--only|--skip)\n"
               "        case $word in -*) ;; *) COMPREPLY=($(compgen -W \"$(prod-readiness list "
               "--format csv 2>/dev/null | cut -d, -f1 | tail -n +2)\" -- \"$word\")); return ;; "
               "esac ;;\n    esac\n    case ${COMP_WORDS[1]} in\n");
    for (const struct command *const *c = commands; *c; c++) {
        buf_printf(out, "    %s) options=\"", (*c)->name);
        put_names(out, (*c)->options);
        buf_c(out, "\" ;;\n");
    }
    buf_c(out, "    *) options=\"");
    put_names(out, evaluate->options);
    buf_c(out, "\" ;;\n    esac\n    case $word in\n"
               "    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"
               "    *) COMPREPLY=($(compgen -f -- \"$word\"))\n"
               "        if [ \"$COMP_CWORD\" = 1 ]; then COMPREPLY+=($(compgen -W \"");
    for (const struct command *const *c = commands; *c; c++)
        buf_printf(out, "%s ", (*c)->name);
    buf_c(out, "\" -- \"$word\")); fi ;;\n    esac\n}\n"
               "complete -o filenames -F _prod_readiness prod-readiness\n");
}
