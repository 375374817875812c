/* Recording what a repository cannot show: somebody saw that it is so, on a day, and where one can
 * look it up. */
#include "cli/declare.h"
#include "cli/session.h"

static bool is_finding(struct str s)
{
    for (int i = FINDING_UNMET; i <= FINDING_NA; i++)
        if (str_eq(s, str_c(finding_name((enum finding)i))))
            return true;
    return false;
}

static int run(struct cli *cli)
{
    struct declaration d;
    struct str today, on, expires;
    struct diag diag = {0};
    const struct options *o = &cli->options;
    int code = declaration_open(&d, cli);
    if (code)
        return code;
    const struct item *item = declaration_item(&d, o->arguments.v[0]);
    if (!item)
        return EXIT_USAGE;
    if (date_choose(cli->arena, option_value(o, OPTION_date), getenv("SOURCE_DATE_EPOCH"), &today,
                    &diag))
        return cli_fail(cli, &diag);
    struct str finding =
        option_given(o, OPTION_finding) ? option_value(o, OPTION_finding) : STR("met");
    struct str by = option_value(o, OPTION_by), evidence = option_value(o, OPTION_evidence);
    if (!is_finding(finding))
        return cli_usage(cli, "--finding %.*s: met, partial, unmet and na are possible",
                         STR_ARG(finding));
    if (!by.p || !evidence.p)
        return cli_usage(cli, "an attestation needs --by NAME and --evidence TEXT: who saw it, and "
                              "where one can look it up");
    if (!declaration_day(&d, OPTION_on, today, &on) ||
        !declaration_day(&d, OPTION_expires, STR_NONE, &expires))
        return EXIT_USAGE;
    int64_t line = 0;
    for (uint32_t i = 0; i < d.config.attests.n; i++)
        if (str_eq(d.config.attests.v[i].item->id, item->id))
            line = d.config.attests.v[i].line;
    const struct declaration_value values[] = {
        {.key = "item", .text = item->id},
        {.key = "finding", .text = finding},
        {.key = "by", .text = by},
        {.key = "on", .text = on},
        {.key = "evidence", .text = evidence},
        {.key = "expires", .text = expires},
    };
    return declaration_write(&d, "attest", line, values, sizeof values / sizeof *values);
}

const struct command command_attest = {
    .name = "attest",
    .summary = "record in prod-readiness.yaml what the repository cannot show",
    .usage = "ITEM",
    .details =
        "An attestation fills a finding only where nothing was found; against a violation that is\n"
        "shown only a waiver stands. A later one of the same item takes its place. It ends with\n"
        "--expires or the item's own limit of age, whichever is first.\n"
        "  prod-readiness attest backups.restore-tested --by ann --evidence "
        "https://wiki.example/drill-12",
    .options = OPTION_BIT(repo) | OPTION_BIT(config) | OPTION_BIT(date) | OPTION_BIT(finding) |
               OPTION_BIT(by) | OPTION_BIT(on) | OPTION_BIT(evidence) | OPTION_BIT(expires) |
               OPTION_BIT(help),
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
