/* The tables that `query` and custom items can read: facts first, then the vocabulary that names
 * what they mean. The texts are the declarations' own. */
#include "base/buf.h"
#include "base/data.h"
#include "cli/command.h"
#include "facts/facts.h"
#include "facts/vocabulary.h"

static void put_fact_table(struct buf *out, const struct fact_table_info *t, bool columns)
{
    buf_printf(out, "%s%-20s %s\n", columns ? "" : "  ", t->name, t->doc);
    for (uint32_t i = 0; columns && i < t->columns; i++) {
        const struct fact_column *c = &t->column[i];
        bool ref = c->kind == FACT_COLUMN_REF;
        buf_printf(out, "  %-18s %s%s%s%s\n", c->name, c->doc, ref ? " (" : "",
                   ref ? fact_table_info(c->target)->name : "", ref ? ".id)" : "");
    }
}

static void put_vocabulary_table(struct buf *out, const struct vocabulary_table *t, bool columns)
{
    buf_printf(out, "%s%-20.*s %.*s\n", columns ? "" : "  ", STR_ARG(t->name), STR_ARG(t->meaning));
    for (uint32_t i = 0; columns && i < t->columns.n; i++)
        buf_printf(out, "  %-18.*s %.*s\n", STR_ARG(t->columns.v[i].name),
                   STR_ARG(t->columns.v[i].meaning));
}

static bool put_one(struct buf *out, const struct vocabulary *v, struct str name)
{
    for (int t = 0; t < FACT_TABLES; t++) {
        const struct fact_table_info *info = fact_table_info((enum fact_table)t);
        if (str_eq(name, str_c(info->name))) {
            put_fact_table(out, info, true);
            return true;
        }
    }
    const struct vocabulary_table *found = vocabulary_find(v, name);
    if (found)
        put_vocabulary_table(out, found, true);
    return found != NULL;
}

static int run(struct cli *cli)
{
    struct vocabulary v;
    struct buf out;
    struct diag d = {0};
    if (vocabulary_load(&v, cli->arena, data_files, data_files_n, &d))
        return cli_fail(cli, &d);
    buf_init(&out, cli->arena);
    if (cli->options.arguments.n) {
        struct str name = cli->options.arguments.v[0];
        if (!put_one(&out, &v, name))
            return cli_usage(cli, "no such table: %.*s", STR_ARG(name));
        return cli_print(cli, buf_take(&out));
    }
    buf_c(&out, "Facts, as readers and link found them:\n");
    for (int t = 0; t < FACT_TABLES; t++)
        put_fact_table(&out, fact_table_info((enum fact_table)t), false);
    buf_c(&out, "\nVocabulary, what the facts mean:\n");
    for (uint32_t i = 0; i < v.tables.n; i++)
        put_vocabulary_table(&out, &v.tables.v[i], false);
    return cli_print(cli, buf_take(&out));
}

const struct command command_tables = {
    .name = "tables",
    .summary = "what query can read: tables and their columns",
    .usage = "[NAME]",
    .details = "Without NAME all tables, with it the columns of one.",
    .options = OPTION_BIT(help),
    .arguments_min = 0,
    .arguments_max = 1,
    .run = run,
};
