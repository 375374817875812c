// The version of the program and its checklist, and the schema that its JSON reports follow.
#include "base/data.h"
#include "cli/command.h"
#include "version.h"

#include <string.h>

static int print_schema(struct cli *cli)
{
    for (size_t i = 0; i < data_files_n; i++)
        if (strcmp(data_files[i].path, "schema/report.schema.json") == 0)
            return cli_print(cli, (struct str){(const char *)data_files[i].bytes, data_files[i].n});
    return cli_usage(cli, "this build holds no schema");
}

static int run(struct cli *cli)
{
    if (option_given(&cli->options, OPTION_schema))
        return print_schema(cli);
    return cli_print(
        cli, STR("prod-readiness " PROD_READINESS_VERSION ", checklist " CHECKLIST_VERSION "\n"));
}

const struct command command_version = {
    .name = "version",
    .summary = "the version of the program and its checklist",
    .usage = "",
    .details = "",
    .options = OPTION_BIT(schema) | OPTION_BIT(help),
    .run = run,
};
