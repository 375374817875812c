/* A signature under the launch: who agrees, as what, to which state. It is written beside what else
 * people declare, so that it is reviewed and kept with the code. */
#include "cli/declare.h"
#include "cli/session.h"
#include "report/common.h"

static struct str number(struct arena *a, uint32_t n)
{
    return arena_printf(a, "%u", n);
}

// A later signature of the same role and service takes the place of the earlier one.
static int64_t earlier(const struct config *c, struct str role, struct str service)
{
    for (uint32_t i = 0; i < c->signatures.n; i++) {
        const struct config_signature *s = &c->signatures.v[i];
        if (str_eq_nocase(s->role, role) && (!s->service.p || str_eq(s->service, service)))
            return s->line;
    }
    return 0;
}

// As the report spells it: SRE, whatever was typed.
static struct str spelled(const struct report *r, struct str role)
{
    for (uint32_t i = 0; i < r->signoff.n; i++)
        if (str_eq_nocase(r->signoff.v[i], role))
            return r->signoff.v[i];
    return role;
}

static int write_signature(struct session *s, struct str role, struct str by)
{
    struct cli *cli = s->cli;
    struct arena *a = cli->arena;
    struct declaration d;
    const struct report *r = evaluation_report(s->evaluation);
    int code = declaration_open(&d, cli);
    if (code)
        return code;
    if (r->verdict == VERDICT_UNKNOWN)
        return cli_usage(
            cli, "there is nothing to sign: %.*s",
            STR_ARG(r->incomplete_why.p ? r->incomplete_why : STR("nothing was judged")));
    role = spelled(r, str_trim(role));
    struct str service = s->options.feature.p ? r->service : STR_NONE;
    const struct declaration_value values[] = {
        {.key = "role", .text = role},
        {.key = "by", .text = by},
        {.key = "on", .text = r->evaluated},
        {.key = "service", .text = service},
        {.key = "commit", .text = r->commit},
        {.key = "verdict", .text = str_c(verdict_name(r->verdict))},
        {.key = "blockers",
         .text = number(a, r->blockers_proven + r->blockers_absent),
         .number = true},
    };
    code = declaration_write(&d, "sign", earlier(&d.config, role, service), values,
                             sizeof values / sizeof *values);
    if (!code && r->dirty)
        cli_usage(cli, "note: the files differ from that commit; what is signed is the commit");
    return code;
}

static int run(struct cli *cli)
{
    struct session s;
    const struct options *o = &cli->options;
    struct str role = option_value(o, OPTION_role), by = option_value(o, OPTION_by);
    if (!role.p || !by.p || !str_trim(role).n || !str_trim(by).n)
        return cli_usage(cli, "a signature needs --role ROLE and --by NAME: as what, and who");
    int code = session_init(&s, cli);
    if (code)
        return code;
    if (o->arguments.n)
        s.options.feature = o->arguments.v[0];
    code = session_open(&s, true);
    if (!code)
        code = write_signature(&s, role, by);
    session_release(&s);
    return code;
}

const struct command command_sign = {
    .name = "sign",
    .summary = "sign the launch of the state as it is, in prod-readiness.yaml",
    .usage = "[FEATURE]",
    .details = "Judges, then writes role, name, day, commit, verdict and number of blockers. "
               "Reports show\n"
               "it under the launch. It holds until the verdict is worse or there are more "
               "blockers: then\n"
               "nobody has agreed to that. A later one of the same role takes its place.\n"
               "  prod-readiness sign --role SRE --by ann",
    .options = SESSION_OPTIONS | OPTION_BIT(role) | OPTION_BIT(by),
    .arguments_max = 1,
    .run = run,
};
