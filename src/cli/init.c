// The interview without an evaluation: what is known of the service becomes prod-readiness.yaml.
#include "cli/interview.h"

static int run(struct cli *cli)
{
    struct session s;
    struct interview i;
    int code = session_init(&s, cli);
    if (!code)
        code = interview_open(&i, &s);
    if (code)
        return code;
    code = interview_service(&i);
    if (!code && i.told.declared)
        code = cli_usage(cli, "prod-readiness.yaml declares '%.*s' already; edit it there",
                         STR_ARG(i.told.name));
    if (!code)
        code = interview_write(&i);
    interview_close(&i);
    return code;
}

const struct command command_init = {
    .name = "init",
    .summary = "write prod-readiness.yaml from what the repository shows and you say",
    .usage = "",
    .details =
        "Shows service, tier, impact, stage and dependencies as they are detected; an empty\n"
        "line accepts all. With --answers FILE the lines come from there.",
    .options = SESSION_OPTIONS | OPTION_BIT(answers),
    .run = run,
};
