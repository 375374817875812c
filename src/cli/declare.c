/* The edit is one of lines: where the list begins and ends, and where an entry of it does, is seen
 * from the indentation; the parser then says whether the whole is what was meant. */
#include "cli/declare.h"

#include "base/buf.h"
#include "base/date.h"
#include "base/limits.h"
#include "cli/session.h"
#include "report/common.h"
#include "repo/files.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int declaration_open(struct declaration *x, struct cli *cli)
{
    struct diag d = {0};
    struct str root = option_value(&cli->options, OPTION_repo);
    struct str file = option_value(&cli->options, OPTION_config);
    struct stat s;
    *x = (struct declaration){.cli = cli, .text = STR("")};
    root = root.p ? root : STR(".");
    if (stat(arena_cstr(cli->arena, root), &s) || !S_ISDIR(s.st_mode))
        return cli_usage(cli, "%.*s is no directory", STR_ARG(root));
    x->path = file.p ? file : arena_path(cli->arena, root, STR(CONFIG_FILE));
    enum err e = evaluation_items(&x->checklist, cli->arena, files_real(cli->arena, root), &d);
    d.err = e;
    if (e)
        return cli_fail(cli, &d);
    e = files_read(cli->arena, x->path, CONFIGURATION_MAX, &x->text, &d);
    config_init(&x->config, cli->arena);
    if (e == ERR_NOT_FOUND) {
        x->text = STR("");
        return EXIT_MET;
    }
    if (!e)
        e = config_parse(&x->config, x->path, x->text, &x->checklist, &d);
    d.err = e;
    return e ? cli_fail(cli, &d) : EXIT_MET;
}

const struct item *declaration_item(struct declaration *x, struct str id)
{
    const struct item *item = checklist_find(&x->checklist, id);
    if (item)
        return item;
    struct str near = checklist_suggest(&x->checklist, id);
    cli_usage(x->cli, "there is no item '%.*s'%s%.*s%s", STR_ARG(id),
              near.p ? "; did you mean '" : "; see 'prod-readiness list'", STR_ARG(near),
              near.p ? "'?" : "");
    return NULL;
}

bool declaration_day(struct declaration *x, enum option option, struct str today, struct str *day)
{
    int64_t number;
    struct str given = option_value(&x->cli->options, option);
    struct str spelling = option_spelling(x->cli->arena, option);
    *day = given.p ? given : today;
    if (!given.p || date_parse(given, &number))
        return true;
    cli_usage(x->cli, "--%.*s %.*s is no day; YYYY-MM-DD is asked", STR_ARG(spelling),
              STR_ARG(given));
    return false;
}

// ------------------------------------------------------------------------------------------ lines

static size_t indent_of(struct str line)
{
    size_t n = 0;
    while (n < line.n && line.p[n] == ' ')
        n++;
    return n;
}

static bool is_blank(struct str line)
{
    struct str s = str_trim(line);
    return s.n == 0 || s.p[0] == '#';
}

static void split(struct arena *a, struct str text, str_vec *lines)
{
    struct str rest = text, line;
    while (str_line(&rest, &line))
        vec_push(a, lines, line);
    while (lines->n && str_trim(lines->v[lines->n - 1]).n == 0)
        lines->n--; // empty lines at the end are made anew
}

// Index of the line "SECTION:" at the margin; lines->n when there is none.
static uint32_t find_section(const str_vec *lines, struct str section)
{
    uint32_t i = 0;
    for (; i < lines->n; i++) {
        struct str line = lines->v[i];
        if (str_starts(line, section) && line.n > section.n && line.p[section.n] == ':')
            break;
    }
    return i;
}

// Index behind the last line of the list that starts behind line AT.
static uint32_t end_of_section(const str_vec *lines, uint32_t at)
{
    uint32_t end = at + 1;
    for (uint32_t i = at + 1; i < lines->n; i++) {
        struct str line = lines->v[i];
        if (is_blank(line))
            continue;
        if (indent_of(line) == 0 && line.p[0] != '-')
            break;
        end = i + 1;
    }
    return end;
}

// Index behind the entry that begins at line AT: up to the next line that is not deeper.
static uint32_t end_of_entry(const str_vec *lines, uint32_t at, uint32_t end)
{
    size_t indent = indent_of(lines->v[at]);
    uint32_t last = at + 1;
    for (uint32_t i = at + 1; i < end; i++) {
        if (is_blank(lines->v[i]))
            continue;
        if (indent_of(lines->v[i]) <= indent)
            break;
        last = i + 1;
    }
    return last;
}

// A double-quoted scalar (YAML 1.2.2, section 7.3.1), so that no value can become structure.
static void put_scalar(struct buf *out, struct str s)
{
    buf_char(out, '"');
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.p[i];
        if (c == '"' || c == '\\')
            buf_printf(out, "\\%c", c);
        else if (c < 0x20 || c == 0x7f)
            buf_printf(out, "\\x%02X", c);
        else
            buf_char(out, (char)c);
    }
    buf_char(out, '"');
}

static void put_value(struct buf *out, const struct declaration_value *v)
{
    if (v->number) {
        buf_str(out, v->text);
    } else if (v->list) {
        for (uint32_t i = 0; i < v->list->n; i++) {
            buf_c(out, i ? ", " : "[");
            put_scalar(out, text_clean(out->arena, v->list->v[i], TEXT_LINE));
        }
        buf_char(out, ']');
    } else {
        put_scalar(out, text_clean(out->arena, v->text, TEXT_LINE));
    }
}

static struct str entry_text(struct arena *a, size_t indent, const struct declaration_value *values,
                             int n)
{
    struct buf out;
    bool first = true;
    buf_init(&out, a);
    for (int i = 0; i < n; i++) {
        if (values[i].list ? values[i].list->n == 0 : !values[i].text.p)
            continue;
        buf_printf(&out, "%*s%s %s: ", (int)indent, "", first ? "-" : " ", values[i].key);
        put_value(&out, &values[i]);
        buf_char(&out, '\n');
        first = false;
    }
    return buf_take(&out);
}

static void put_lines(struct buf *out, const str_vec *lines, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++) {
        buf_str(out, lines->v[i]);
        buf_char(out, '\n');
    }
}

// Where the entries of the list stand; 2 for a list that has none yet.
static size_t list_indent(const str_vec *lines, uint32_t from, uint32_t to)
{
    for (uint32_t i = from; i < to; i++)
        if (str_starts(str_trim(lines->v[i]), STR("-")))
            return indent_of(lines->v[i]);
    return 2;
}

// ---------------------------------------------------------------------------------------- writing

static int write_file(struct declaration *x, struct str text)
{
    struct cli *cli = x->cli;
    const char *path = arena_cstr(cli->arena, x->path);
    struct stat s;
    if (lstat(path, &s) == 0 && !S_ISREG(s.st_mode))
        return cli_usage(cli, "%s is no plain file; it is left alone", path);
    char *temporary = arena_cstr(cli->arena, arena_printf(cli->arena, "%s.XXXXXX", path));
    int fd = mkostemp(temporary, O_CLOEXEC);
    if (fd < 0)
        return cli_usage(cli, "%s cannot be written: %s", path, strerror(errno));
    fchmod(fd, lstat(path, &s) == 0 ? s.st_mode & 0777 : 0644);
    bool good = files_write(fd, text);
    int error = errno;
    good = !close(fd) && good;
    if (good && rename(temporary, path) == 0)
        return EXIT_MET;
    error = good ? errno : error;
    unlink(temporary);
    return cli_usage(cli, "%s cannot be written: %s", path, strerror(error));
}

int declaration_write(struct declaration *x, const char *section, int64_t replace,
                      const struct declaration_value *values, int n)
{
    struct arena *a = x->cli->arena;
    struct buf out;
    str_vec lines = {0};
    buf_init(&out, a);
    split(a, x->text, &lines);
    uint32_t at = find_section(&lines, str_c(section));
    uint32_t end = at < lines.n ? end_of_section(&lines, at) : lines.n;
    size_t indent = at < lines.n ? list_indent(&lines, at + 1, end) : 2;
    struct str entry = entry_text(a, indent, values, n);
    uint32_t from = end, to = end;
    if (replace > 0 && (uint32_t)replace <= end) {
        from = (uint32_t)replace - 1;
        to = end_of_entry(&lines, from, end);
    }
    if (at < lines.n && end == at + 1) { // "attest: []", or nothing behind it
        put_lines(&out, &lines, 0, at);
        buf_printf(&out, "%s:\n", section);
    } else {
        put_lines(&out, &lines, 0, from);
        if (at == lines.n)
            buf_printf(&out, "%s%s:\n", lines.n ? "\n" : "", section);
    }
    buf_str(&out, entry);
    put_lines(&out, &lines, to, lines.n);
    struct str text = buf_take(&out);
    struct config config;
    struct diag d = {0};
    config_init(&config, a);
    d.err = config_parse(&config, x->path, text, &x->checklist, &d);
    if (d.err)
        return cli_usage(x->cli, "%.*s is left alone, the result would be wrong: %.*s",
                         STR_ARG(x->path), STR_ARG(d.text));
    int code = write_file(x, text);
    x->text = text;
    x->config = config;
    return code ? code
                : cli_print(x->cli, arena_printf(a, "%.*s: %s\n%.*s", STR_ARG(x->path), section,
                                                 STR_ARG(entry)));
}
