// The services of a repository, declared in prod-readiness.yaml or seen from their own images.
#include "cli/rows.h"
#include "cli/session.h"
#include "report/common.h"

// What nobody has declared needs no column.
static void put_text(struct cli *cli, const struct query_result *rows, struct buf *out)
{
    struct query_result told = table_without_empty(out->arena, rows);
    table_text(out, &told, cli->width, STR(""));
}

static int run(struct cli *cli)
{
    struct session s;
    struct diag d = {0};
    service_vec services = {0};
    int code = rows_check(cli);
    if (!code)
        code = session_init(&s, cli);
    if (code)
        return code;
    d.err = evaluation_services(cli->arena, &s.options, &services, &d);
    if (d.err)
        return cli_fail(cli, &d);
    struct query_result rows = {0};
    const char *const names[] = {"service", "path", "tier", "owner", "shown_by"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        vec_push(cli->arena, &rows.columns, str_c(names[i]));
    for (uint32_t i = 0; i < services.n; i++) {
        const struct service *one = &services.v[i];
        struct str cells[] = {
            one->name,
            one->paths.n ? words_list(cli->arena, &one->paths, ", ") : STR("."),
            one->tier < 0 ? STR_NONE : arena_printf(cli->arena, "%d", one->tier),
            one->owner,
            one->why,
        };
        table_add(&rows, cli->arena, cells);
    }
    if (!rows.rows)
        return cli_print(cli, STR("No service of its own was found: the repository is judged as "
                                  "one.\n"));
    return rows_print(cli, &rows, put_text);
}

const struct command command_services = {
    .name = "services",
    .summary = "the services of a repository that holds several",
    .usage = "",
    .details =
        "Those that prod-readiness.yaml declares, then directories with a manifest and an\n"
        "image, a Procfile or a serverless file of their own. Each is a FEATURE that can be\n"
        "judged alone; --all judges one after the other. Formats: table (default), csv, json.",
    .options = OPTION_BIT(repo) | OPTION_BIT(with) | OPTION_BIT(config) | OPTION_BIT(date) |
               OPTION_BIT(format) | OPTION_BIT(output) | OPTION_BIT(help),
    .run = run,
};
