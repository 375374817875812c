/* The runbook template, filled: what the alert computes, where its dashboards are, which
 * dependencies may be behind it and how their calls are bounded, which commands look, undo, restart
 * and scale. Brackets stay where only people know. */
#include "cli/scaffold.h"

enum {
    SCENARIOS = 6,   // dependencies that get a scenario of their own
    DEPLOYMENTS = 3, // commands shown that deploy
};

static void put_or(struct buf *out, struct str text, const char *missing)
{
    if (text.p)
        buf_str(out, text);
    else
        buf_c(out, missing);
}

// A fence with the commands of ACTIONS that are known; COMMENT stands above them.
static void put_commands(const struct scaffold *s, struct buf *out, const char *missing,
                         const enum scaffold_action *actions, size_t n)
{
    bool open = false;
    for (size_t i = 0; i < n; i++) {
        struct str command = scaffold_command(s, actions[i]);
        if (!command.p)
            continue;
        if (!open)
            buf_c(out, "```bash\n");
        open = true;
        buf_str(out, command);
        buf_char(out, '\n');
    }
    if (open)
        buf_c(out, "```\n");
    else
        buf_printf(out, "[%s]\n", missing);
}

#define PUT_COMMANDS(s, out, missing, ...)                                     \
    put_commands(s, out, missing, (const enum scaffold_action[]){__VA_ARGS__}, \
                 sizeof(const enum scaffold_action[]){__VA_ARGS__} / sizeof(enum scaffold_action))

static void put_head(const struct scaffold *s, struct buf *out)
{
    struct str severity = scaffold_detail(&s->alert, 0), lasting = scaffold_detail(&s->alert, 2);
    struct str page = scaffold_name(s, "page"), owner = scaffold_name(s, "owner");
    buf_printf(out, "# Runbook: %.*s\n\n**Alert:** ", STR_ARG(s->alert.name));
    buf_str(out, STR("`"));
    for (size_t i = 0; i < s->alert.value.n; i++)
        buf_char(out, s->alert.value.p[i] == '\n' || s->alert.value.p[i] == '`'
                          ? ' '
                          : s->alert.value.p[i]);
    buf_c(out, "`");
    if (lasting.p)
        buf_printf(out, " for %.*s", STR_ARG(lasting));
    if (s->alert.place.p)
        buf_printf(out, " (%.*s)", STR_ARG(s->alert.place));
    buf_c(out, "  \n**Severity:** ");
    put_or(out, severity, "[SEV-0/1/2/3]");
    buf_c(out, "  \n**On-call:** ");
    put_or(out, page, "[Team/PagerDuty]");
    if (owner.p)
        buf_printf(out, "  \n**Owner:** %.*s", STR_ARG(owner));
    buf_c(out, "\n\n");
}

static void put_context(const struct scaffold *s, struct buf *out)
{
    struct scaffold_fact dependency;
    struct str watches = scaffold_detail(&s->alert, 3);
    buf_c(out, "## Quick Context\n\n**What it means:** ");
    buf_printf(out, "it watches %.*s of ", STR_ARG(watches.p ? watches : STR("the health")));
    put_or(out, s->service, "[Service]");
    buf_c(out,
          ". [What users cannot do while it fires]\n\n**Common causes:**\n1. Bad deployment\n");
    uint32_t n = 2;
    for (uint32_t at = 0; scaffold_next(s, "dependency", &at, &dependency) && n <= SCENARIOS + 1;)
        buf_printf(out, "%u. %.*s is down or slow\n", n++, STR_ARG(dependency.name));
    buf_printf(out, "%u. [Other cause, with its share of past incidents]\n\n", n);
}

// How releases reach production, as pipelines and scripts here do it.
static void put_deployments(const struct scaffold *s, struct buf *out)
{
    struct scaffold_fact fact;
    uint32_t n = 0;
    for (uint32_t at = 0; n < DEPLOYMENTS && scaffold_next(s, "deploy", &at, &fact); n++)
        buf_printf(out, "%s- `%.*s` (%.*s)\n", n ? "" : "**Deployed by:**\n", STR_ARG(fact.value),
                   STR_ARG(fact.place));
    if (n)
        buf_char(out, '\n');
}

static void put_assessment(const struct scaffold *s, struct buf *out)
{
    struct scaffold_fact fact;
    bool any = false;
    buf_c(out, "## Step 1: Assess Impact (2 minutes)\n\n**Check dashboards:**\n");
    for (uint32_t at = 0; scaffold_next(s, "dashboard", &at, &fact); any = true) {
        buf_printf(out, "- %.*s", STR_ARG(fact.name));
        if (fact.value.p && !str_eq(fact.name, fact.value))
            buf_printf(out, ": %.*s", STR_ARG(fact.value));
        else if (!fact.value.p && fact.place.p)
            buf_printf(out, " (as code in %.*s)", STR_ARG(fact.place));
        buf_char(out, '\n');
    }
    if (!any)
        buf_c(out, "- [Dashboard: none was found in the repository]\n");
    buf_c(out, "\n**Query logs:**\n");
    PUT_COMMANDS(s, out, "query of the logs of the last five minutes", ACTION_LOGS);
    buf_c(out,
          "\n**Expected output:** [What it looks like in the normal case and in this one]\n\n");
}

static void put_scenarios(const struct scaffold *s, struct buf *out)
{
    struct scaffold_fact dependency;
    char letter = 'A';
    buf_printf(out,
               "## Step 2: Identify Root Cause (5 minutes)\n\n### Scenario %c: Bad Deployment\n\n"
               "**Check recent deployments:**\n",
               letter++);
    PUT_COMMANDS(s, out, "command that lists the latest deployments", ACTION_HISTORY,
                 ACTION_STATUS);
    buf_c(out, "\n**If a deployment was made in the last 15 minutes:**\n");
    PUT_COMMANDS(s, out, "command that goes back to the release before", ACTION_UNDO);
    buf_char(out, '\n');
    for (uint32_t at = 0;
         letter <= 'A' + SCENARIOS && scaffold_next(s, "dependency", &at, &dependency);) {
        buf_printf(out, "### Scenario %c: %.*s is Down or Slow\n\n**How to verify:** ", letter++,
                   STR_ARG(dependency.name));
        buf_printf(out, "called at %.*s, ",
                   STR_ARG(dependency.place.p ? dependency.place : STR("[Place]")));
        if (str_starts(dependency.value, STR("unknown")))
            buf_c(out, "bounded by a value that is not written here. ");
        else if (dependency.value.p)
            buf_printf(out, "bounded by %.*s. ", STR_ARG(dependency.value));
        else
            buf_c(out, "without a full timeout: its callers may hang. ");
        buf_c(out, "[Exact command]\n\n**How to fix:** [Exact command: switch it off, fail over, "
                   "use the fallback]\n\n");
    }
}

static void put_mitigation(const struct scaffold *s, struct buf *out)
{
    struct scaffold_fact scaler;
    uint32_t at = 0;
    buf_c(out, "## Step 3: Mitigate (10 minutes)\n\nIf the root cause is unclear, reduce the blast "
               "radius.\n\n**Option 1: Roll back to the last known good release**\n");
    PUT_COMMANDS(s, out, "command that goes back", ACTION_UNDO, ACTION_STATUS);
    buf_c(out, "\n**Option 2: Restart**\n");
    PUT_COMMANDS(s, out, "command that restarts", ACTION_RESTART);
    buf_c(out, "\n**Option 3: Scale up (buys time for debugging)**\n");
    PUT_COMMANDS(s, out, "command that adds copies", ACTION_SCALE);
    if (scaffold_next(s, "autoscaler", &at, &scaler))
        buf_printf(out, "\nIt scales by itself (%.*s); copies set by hand do not last.\n",
                   STR_ARG(scaler.place));
    buf_char(out, '\n');
}

static void put_recovery(const struct scaffold *s, struct buf *out)
{
    struct str threshold = scaffold_detail(&s->alert, 1), lasting = scaffold_detail(&s->alert, 2);
    buf_c(out, "## Step 4: Monitor Recovery (15 minutes)\n\n**Watch:** the expression above");
    if (threshold.p)
        buf_printf(out, "; it fires at `%.*s`", STR_ARG(threshold));
    buf_printf(out,
               "\n\n**Success criteria:**\n- %.*s has not fired for %.*s\n"
               "- No other alert is firing\n- [Traffic or business metric] is back to its "
               "baseline\n\n",
               STR_ARG(s->alert.name), STR_ARG(lasting.p ? lasting : STR("5m")));
}

static void put_escalation(const struct scaffold *s, struct buf *out)
{
    struct scaffold_fact fact;
    struct str status = scaffold_name(s, "status-page"), owner = scaffold_name(s, "owner");
    buf_c(out, "## Step 5: Document & Escalate\n\n**If NOT resolved in 15 minutes:**\n1. Escalate "
               "to [Engineering lead, with number or channel]");
    if (owner.p)
        buf_printf(out, " of %.*s", STR_ARG(owner));
    buf_c(out,
          "\n2. Start an incident channel: [#incident-DATE-NAME]\n3. Post to the status page: ");
    put_or(out, status, "[Address of the status page]");
    buf_c(out, "\n\n**After resolution:**\n1. Write the timeline into the incident ticket\n"
               "2. Schedule the post-mortem (within 48h)\n3. Create action items with owners\n\n"
               "## Quick Reference\n\n**Useful commands:**\n");
    PUT_COMMANDS(s, out, "commands to paste", ACTION_LOGS, ACTION_RESTART, ACTION_UNDO,
                 ACTION_SCALE);
    buf_c(out, "\n**Escalation:**\n");
    for (uint32_t at = 0; scaffold_next(s, "page", &at, &fact);)
        buf_printf(out, "- %.*s (%.*s)\n", STR_ARG(fact.name),
                   STR_ARG(fact.place.p ? fact.place : STR("here")));
    for (uint32_t at = 0; scaffold_next(s, "escalation", &at, &fact);)
        buf_printf(out, "- %.*s: %.*s\n", STR_ARG(fact.name), STR_ARG(fact.place));
    buf_c(out, "- [Name and number]\n");
}

void scaffold_runbook(const struct scaffold *s, struct buf *out)
{
    put_head(s, out);
    put_context(s, out);
    put_deployments(s, out);
    put_assessment(s, out);
    put_scenarios(s, out);
    put_mitigation(s, out);
    put_recovery(s, out);
    put_escalation(s, out);
}
