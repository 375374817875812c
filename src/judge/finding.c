// Names of findings, bases, statuses and verdicts, as every report prints them.
#include "judge/finding.h"

const char *finding_name(enum finding f)
{
    static const char *const names[] = {"unmet", "partial", "met", "na"};
    return names[f];
}

const char *basis_name(enum basis b)
{
    static const char *const names[] = {"observed", "contradicted", "absent",
                                        "attested", "measured",     "unread"};
    return names[b];
}

const char *status_name(enum status s)
{
    static const char *const names[] = {"PASS", "WARN", "FAIL", "SKIP"};
    return names[s];
}

const char *verdict_name(enum verdict v)
{
    static const char *const names[] = {"READY", "CONDITIONALLY_READY", "NOT_READY", "UNKNOWN"};
    return names[v];
}
