/* crontab files: {entries: [{schedule, command}], environment: {NAME: value}}. The user of system
 * crontabs stays in front of the command. Lines that are no entry are passed over, since files of
 * these names may be anything. */
#include "read/config/emit.h"

#include <string.h>

struct cron {
    struct tree *t;
    uint32_t root, entries, environment, line;
};

static bool is_field(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (!strchr("*/,-?#", s.p[i]) && !(s.p[i] >= '0' && s.p[i] <= '9') &&
            !(s.p[i] >= 'A' && s.p[i] <= 'Z') && !(s.p[i] >= 'a' && s.p[i] <= 'z'))
            return false;
    return s.n > 0 && (strchr("*?", s.p[0]) || (s.p[0] >= '0' && s.p[0] <= '9') || s.n >= 3);
}

// The length of the schedule that LINE begins with, 0 when it begins with none.
static size_t schedule_length(struct str line)
{
    size_t i = 0, fields = line.n && line.p[0] == '@' ? 4 : 0;
    while (fields < 5 && i < line.n) {
        size_t start = i;
        while (i < line.n && line.p[i] != ' ' && line.p[i] != '\t')
            i++;
        if (line.p[0] != '@' && !is_field(str_sub(line, start, i - start)))
            return 0;
        fields++;
        if (fields == 5)
            return i;
        while (i < line.n && (line.p[i] == ' ' || line.p[i] == '\t'))
            i++;
    }
    return 0;
}

static void entry(struct cron *c, struct str line, size_t length)
{
    struct str command = str_trim(str_from(line, length));
    if (command.n == 0)
        return;
    uint32_t node = tree_add(c->t, c->entries, TREE_MAP, STR_NONE, STR_NONE, c->line);
    tree_add(c->t, node, TREE_STRING, STR("schedule"), str_sub(line, 0, length), c->line);
    tree_add(c->t, node, TREE_STRING, STR("command"), tree_scalar_text(c->t, command, c->line),
             c->line);
    tree_close(c->t, node, c->line);
}

static void variable(struct cron *c, struct str line)
{
    ptrdiff_t sign = str_find_char(line, '=', 0);
    struct str name = str_trim(str_sub(line, 0, sign < 0 ? 0 : (size_t)sign));
    if (name.n == 0 || str_find_char(name, ' ', 0) >= 0)
        return;
    struct str value = tree_scalar_text(c->t, str_trim(str_from(line, (size_t)sign + 1)), c->line);
    tree_add(c->t, c->environment, TREE_STRING, name, value, c->line);
}

void tree_parse_cron(struct tree *t, struct str text)
{
    struct cron c = {.t = t};
    c.root = tree_add(t, TREE_NONE, TREE_MAP, STR_NONE, STR_NONE, 1);
    c.environment = tree_add(t, c.root, TREE_MAP, STR("environment"), STR_NONE, 1);
    c.entries = tree_add(t, c.root, TREE_LIST, STR("entries"), STR_NONE, 1);
    struct str line;
    while (str_line(&text, &line) && !t->full) {
        c.line++;
        line = str_trim(line);
        size_t length = line.n && line.p[0] != '#' ? schedule_length(line) : 0;
        if (length)
            entry(&c, line, length);
        else if (line.n && line.p[0] != '#')
            variable(&c, line);
    }
    tree_close(t, c.entries, c.line ? c.line : 1);
    tree_close(t, c.root, c.line ? c.line : 1);
}

static void read_cron(struct read_job *job)
{
    config_read(job, tree_parse_cron, "cron");
}

const struct reader reader_cron = {
    .name = "cron",
    .languages = "cron",
    .files = "**/cron.d/* **/crontabs/* crontab* cron *.cron *.crontab",
    .read = read_cron,
};
