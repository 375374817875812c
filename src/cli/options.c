/* The command line parser. Written here because it has two rules of its own: an -o belongs to the
 * --format before it, and a mistyped option is answered with the one that was meant. */
#include "cli/options.h"

#include "base/suggest.h"

#include <string.h>

static const struct option_info infos[OPTIONS] = {
#define OPTION(name, letter, argument, flags, help) {#name, letter, argument, flags, help},
#include "cli/options.def"
#undef OPTION
};

const struct option_info *option_info(enum option option)
{
    return &infos[option];
}

// Option names are C names in the table; on the command line they have dashes: "fail-on".
static bool is_name(const char *name, struct str typed)
{
    size_t n = strlen(name);
    for (size_t i = 0; i < n && i < typed.n; i++)
        if (typed.p[i] != (name[i] == '_' ? '-' : name[i]))
            return false;
    return n == typed.n;
}

struct str option_spelling(struct arena *a, enum option option)
{
    char *s = arena_cstr(a, str_c(infos[option].name));
    for (char *p = s; *p; p++)
        if (*p == '_')
            *p = '-';
    return str_c(s);
}

struct parse {
    struct options *options;
    struct arena *arena;
    uint64_t taken;
    const char *command;
    struct diag *diag;
};

static enum err unknown(struct parse *p, struct str typed)
{
    str_vec names = {0};
    for (int i = 0; i < OPTIONS; i++)
        if (p->taken & (uint64_t)1 << i)
            vec_push(p->arena, &names, option_spelling(p->arena, (enum option)i));
    struct str meant = suggest(typed, names.v, names.n);
    if (meant.n)
        return diag_set(p->diag, p->arena, ERR_USAGE, STR_NONE, 0,
                        "%s has no option --%.*s; did you mean --%.*s?", p->command, STR_ARG(typed),
                        STR_ARG(meant));
    return diag_set(p->diag, p->arena, ERR_USAGE, STR_NONE, 0,
                    "%s has no option --%.*s; see 'prod-readiness help %s'", p->command,
                    STR_ARG(typed), p->command);
}

static enum err add_output(struct parse *p, enum option option, struct str value)
{
    struct options *o = p->options;
    if (option == OPTION_format) {
        vec_push(p->arena, &o->outputs, (struct output){value, STR_NONE});
        return ERR_OK;
    }
    if (o->outputs.n == 0 || o->outputs.v[o->outputs.n - 1].file.p)
        return diag_set(p->diag, p->arena, ERR_USAGE, STR_NONE, 0,
                        "-o %.*s needs a --format of its own before it: --format NAME -o %.*s",
                        STR_ARG(value), STR_ARG(value));
    o->outputs.v[o->outputs.n - 1].file = value;
    return ERR_OK;
}

static enum err store(struct parse *p, enum option option, struct str value)
{
    const struct option_info *info = &infos[option];
    str_vec *values = &p->options->values[option];
    struct str spelling = option_spelling(p->arena, option);
    if (info->argument && value.n == 0)
        return diag_set(p->diag, p->arena, ERR_USAGE, STR_NONE, 0, "--%.*s needs a value: %s",
                        STR_ARG(spelling), info->argument);
    if (values->n && info->argument && !(info->flags & OPTION_MANY))
        return diag_set(p->diag, p->arena, ERR_USAGE, STR_NONE, 0, "--%.*s is given twice",
                        STR_ARG(spelling));
    // a command without formats has one text, and -o says where it goes
    if ((p->taken & OPTION_BIT(format)) && (option == OPTION_format || option == OPTION_output)) {
        enum err e = add_output(p, option, value);
        if (e)
            return e;
    }
    if (!(info->flags & OPTION_LIST)) {
        vec_push(p->arena, values, value);
        return ERR_OK;
    }
    struct str part;
    while (str_split(&value, ',', &part))
        if (str_trim(part).n)
            vec_push(p->arena, values, str_trim(part));
    return ERR_OK;
}

// Handles WORDS[*AT], which starts with "--", and its value, which may be the next word.
static enum err long_option(struct parse *p, int n, char **words, int *at)
{
    struct str word = str_from(str_c(words[*at]), 2), value = STR_NONE;
    ptrdiff_t equals = str_find_char(word, '=', 0);
    if (equals >= 0) {
        value = str_from(word, (size_t)equals + 1);
        word = str_sub(word, 0, (size_t)equals);
    }
    int option = 0;
    while (option < OPTIONS && !is_name(infos[option].name, word))
        option++;
    if (option == OPTIONS || !(p->taken & (uint64_t)1 << option))
        return unknown(p, word);
    if (!infos[option].argument && value.p)
        return diag_set(p->diag, p->arena, ERR_USAGE, STR_NONE, 0, "--%.*s takes no value",
                        STR_ARG(word));
    if (infos[option].argument && !value.p && *at + 1 < n)
        value = str_c(words[++*at]);
    return store(p, (enum option)option, value.p ? value : STR(""));
}

static enum err short_option(struct parse *p, int n, char **words, int *at)
{
    struct str word = str_from(str_c(words[*at]), 1);
    int option = 0;
    while (option < OPTIONS && infos[option].letter != word.p[0])
        option++;
    if (option == OPTIONS || !(p->taken & (uint64_t)1 << option))
        return diag_set(p->diag, p->arena, ERR_USAGE, STR_NONE, 0,
                        "%s has no option -%.*s; see 'prod-readiness help %s'", p->command,
                        STR_ARG(word), p->command);
    struct str value = str_from(word, 1);
    if (!infos[option].argument && value.n)
        return diag_set(p->diag, p->arena, ERR_USAGE, STR_NONE, 0, "-%c takes no value", word.p[0]);
    if (infos[option].argument && value.n == 0 && *at + 1 < n)
        value = str_c(words[++*at]);
    return store(p, (enum option)option, value);
}

enum err options_parse(struct options *o, struct arena *a, uint64_t taken, const char *command,
                       int n, char **words, struct diag *d)
{
    *o = (struct options){0};
    struct parse p = {o, a, taken, command, d};
    bool ended = false;
    for (int i = 0; i < n; i++) {
        struct str word = str_c(words[i]);
        enum err e = ERR_OK;
        if (ended || word.n < 2 || word.p[0] != '-')
            vec_push(a, &o->arguments, word);
        else if (str_eq(word, STR("--")))
            ended = true;
        else if (word.p[1] == '-')
            e = long_option(&p, n, words, &i);
        else
            e = short_option(&p, n, words, &i);
        if (e)
            return e;
    }
    return ERR_OK;
}

bool option_given(const struct options *o, enum option option)
{
    return o->values[option].n > 0;
}

struct str option_value(const struct options *o, enum option option)
{
    const str_vec *values = &o->values[option];
    return values->n ? values->v[values->n - 1] : STR_NONE;
}
