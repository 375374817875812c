/* The incident plan and the texts of status updates, filled with who is paged, where the status
 * page is and what the service is called. */
#include "cli/scaffold.h"

static struct str or_text(struct str text, const char *missing)
{
    return text.p ? text : str_c(missing);
}

struct level {
    const char *title, *means, *response, *whom;
};

static void put_levels(const struct scaffold *s, struct buf *out)
{
    static const struct level levels[] = {
        {"SEV-0: Critical (all hands on deck)",
         "- Complete outage: users cannot reach %s\n- Data loss or corruption\n- Security breach\n",
         "5 minutes", "on-call, engineering lead, head of engineering: "},
        {"SEV-1: High (urgent)",
         "- A main function of %s is down\n- Severe performance degradation\n- Revenue impact\n",
         "15 minutes", "on-call, engineering lead: "},
        {"SEV-2: Medium (important)", "- A minor function of %s is degraded\n- No revenue impact\n",
         "1 hour", "on-call: "},
        {"SEV-3: Low (can wait)", "- Cosmetic faults of %s\n", "next business day", NULL},
    };
    struct str service = or_text(s->service, "[Service]");
    struct str whom = or_text(scaffold_name(s, "page"), "[Rotation]");
    buf_c(out, "## Severity Levels\n\n");
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++) {
        struct str means = str_c(levels[i].means);
        ptrdiff_t at = str_find(means, STR("%s"), 0);
        buf_printf(out, "**%s**\n", levels[i].title);
        buf_str(out, str_sub(means, 0, (size_t)at));
        buf_str(out, service);
        buf_str(out, str_from(means, (size_t)at + 2));
        buf_printf(out, "- Response time: %s\n", levels[i].response);
        if (levels[i].whom)
            buf_printf(out, "- Escalation: %s%.*s\n\n", levels[i].whom, STR_ARG(whom));
        else
            buf_c(out, "- No escalation\n\n");
    }
}

static void put_roles(const struct scaffold *s, struct buf *out)
{
    buf_printf(
        out,
        "## Roles\n\n- **Incident lead:** decides and sets the severity: [Who]\n"
        "- **Operator:** the only one who changes things: the engineer on call\n"
        "- **Communicator:** writes the updates: [Who]\n- **Owner of the service:** %.*s\n\n",
        STR_ARG(or_text(scaffold_name(s, "owner"), "[Team]")));
}

static void put_alerts(const struct scaffold *s, struct buf *out)
{
    struct scaffold_fact fact;
    bool any = false;
    buf_c(out, "1. **Detect** (automated alerts)\n");
    for (uint32_t at = 0; scaffold_next(s, "alert", &at, &fact); any = true) {
        struct str severity = scaffold_detail(&fact, 0);
        buf_printf(out, "   - %.*s%s%.*s: %.*s\n", STR_ARG(fact.name), severity.p ? ", " : "",
                   STR_ARG(severity), STR_ARG(or_text(fact.place, "[Place]")));
    }
    if (!any)
        buf_c(out, "   - [Alerts: none were found in the repository]\n");
    buf_c(out, "   - On-call acknowledges within 5 minutes\n\n");
}

static void put_way_back(const struct scaffold *s, struct buf *out)
{
    struct scaffold_fact fact;
    struct str undo = scaffold_command(s, ACTION_UNDO), scale = scaffold_command(s, ACTION_SCALE);
    buf_printf(out,
               "4. **Mitigate** (stop the bleeding)\n   - Roll back a bad deployment: `%.*s`\n"
               "   - Scale up: `%.*s`\n",
               STR_ARG(or_text(undo, "[Command]")), STR_ARG(or_text(scale, "[Command]")));
    for (uint32_t at = 0; scaffold_next(s, "runbook", &at, &fact);)
        buf_printf(out, "   - %.*s: %.*s\n", STR_ARG(fact.name), STR_ARG(fact.place));
    buf_c(out, "   - Goal: restore the service as soon as possible, not find the root cause\n\n");
}

void scaffold_incident_plan(const struct scaffold *s, struct buf *out)
{
    struct str status = or_text(scaffold_name(s, "status-page"), "[Address of the status page]");
    buf_printf(out, "# Incident Response Plan: %.*s\n\n",
               STR_ARG(or_text(s->service, "[Service]")));
    put_levels(s, out);
    put_roles(s, out);
    buf_c(out, "## Incident Workflow\n\n");
    put_alerts(s, out);
    buf_printf(out,
               "2. **Assess** (severity, impact)\n   - What is broken?\n   - How many users are "
               "affected?\n   - Revenue impact?\n   - Set the severity\n\n"
               "3. **Communicate** (internal and external)\n   - Open the channel: "
               "[#incident-DATE-NAME]\n   - Post to the status page: %.*s\n   - Tell stakeholders: "
               "[Customer support, sales, management]\n\n",
               STR_ARG(status));
    put_way_back(s, out);
    buf_c(out, "5. **Resolve** (incident ended)\n   - Service restored\n   - Monitoring shows a "
               "healthy state for 15 minutes\n   - Mark the incident as resolved\n\n"
               "6. **Post-Mortem** (within 48h)\n   - What happened?\n   - Why did it happen?\n"
               "   - How do we prevent that it happens again?\n   - Action items with owners\n\n");
    scaffold_status_updates(s, out);
}

void scaffold_status_updates(const struct scaffold *s, struct buf *out)
{
    struct str service = or_text(s->service, "[Service]");
    struct str page = or_text(scaffold_name(s, "page"), "[Who]");
    struct str status = or_text(scaffold_name(s, "status-page"), "[Address of the status page]");
    buf_printf(out,
               "## Communication Templates\n\nPosted at %.*s, every 15 minutes until resolved.\n\n"
               "**Status page (service degraded):**\n```\nWe are investigating reports of slow "
               "responses of %.*s.\nUsers may experience [What they notice].\n\nWe are actively "
               "working on a fix and will provide updates every 15 minutes.\n\nLast updated: "
               "[YYYY-MM-DD HH:MM UTC]\n```\n\n",
               STR_ARG(status), STR_ARG(service));
    buf_printf(out,
               "**Status page (outage):**\n```\n%.*s is currently unavailable. Users cannot [What "
               "they cannot do].\n\nWe have identified [The cause] and are implementing a fix. We "
               "expect service to be\nrestored within [Time].\n\nNext update: [YYYY-MM-DD HH:MM "
               "UTC]\n```\n\n**Status page (resolved):**\n```\n%.*s works normally again since "
               "[HH:MM UTC]. The cause was [Cause].\nWe are sorry; a review will be "
               "published within [Days].\n```\n\n",
               STR_ARG(service), STR_ARG(service));
    buf_printf(
        out,
        "**Internal Slack (SEV-1):**\n```\nSEV-1 INCIDENT: %.*s [Alert]\n\nImpact: [Error "
        "rate, users a minute]\nRoot cause: [Known or suspected]\nStatus: Investigating\n\n"
        "Incident channel: [#incident-DATE-NAME]\nIncident doc: [Address]\nOn-call: %.*s\n\n"
        "Timeline:\n[HH:MM] UTC - Incident started\n[HH:MM] UTC - Alert fired\n[HH:MM] UTC - "
        "On-call investigating\n```\n",
        STR_ARG(service), STR_ARG(page));
}
