/* prod-readiness.yaml: what people declare about a service. Strict: an unknown key, item or value
 * is an error that names the line and suggests what may have been meant, because a mistyped waiver
 * that is silently dropped, or silently applied, would change a verdict. docs/configuration.md is
 * its manual. */
#ifndef JUDGE_CONFIG_H
#define JUDGE_CONFIG_H

#include "facts/facts.h"
#include "judge/checklist.h"

#define CONFIG_FILE "prod-readiness.yaml"

struct config_service {
    struct str name;
    str_vec paths; // path patterns or directories; empty: the whole repository
    int tier;      // -1 not said
    struct str owner, stage, impact, data, pii; // STR_NONE not said
    str_vec dependencies;
    int64_t line;
};

struct config_attest {
    const struct item *item;
    enum finding finding;
    struct str by, evidence;
    int64_t on, expires; // days (base/date.h); expires is the first of what is said and allowed
    int64_t line;
};

struct config_waiver {
    const struct item *item;
    struct str path; // pattern; STR_NONE: the whole item
    struct str reason, by;
    int64_t until; // last day
    int64_t line;
};

struct config_signature {                 // a launch that somebody has agreed to
    struct str role, by, commit, service; // commit, service: STR_NONE not said
    enum verdict verdict;                 // as it was then
    int64_t blockers, on;                 // on: day
    int64_t line;
};

struct config_parameter {
    const struct item *item;
    struct str name, value;
    int64_t line;
};

struct config {
    struct arena *arena;
    struct str path; // of the file, STR_NONE when there is none
    vec(struct config_service) services;
    str_vec with, exclude;
    vec(struct config_parameter) parameters;
    vec(struct config_attest) attests;
    vec(struct config_waiver) waivers;
    vec(struct config_signature) signatures;
};

/* A configuration without a file. */
void config_init(struct config *c, struct arena *a);
/* Adds what TEXT says; PATH is its name in messages and facts. Texts of C may borrow from TEXT.
 * ERR_USAGE with path and line for anything that is not understood. */
enum err config_parse(struct config *c, struct str path, struct str text,
                      const struct checklist *checklist, struct diag *d) MUST_CHECK;
/* The declared services and parameters as facts (tables `service` and `parameter`). */
void config_facts(const struct config *c, struct facts *out);
/* The service that is meant by NAME (case and punctuation do not matter), or the only one; NULL
 * when none or several. */
const struct config_service *config_service(const struct config *c, struct str name);

#endif
