/* What an evaluation says: the one structure that reports are pure functions of. Names follow the
 * JSON report contract (docs/report.md). All texts live in the run's arena. */
#ifndef JUDGE_FINDING_H
#define JUDGE_FINDING_H

#include "base/vec.h"

enum finding { FINDING_UNMET, FINDING_PARTIAL, FINDING_MET, FINDING_NA };
enum basis {
    BASIS_OBSERVED,
    BASIS_CONTRADICTED,
    BASIS_ABSENT,
    BASIS_ATTESTED,
    BASIS_MEASURED,
    BASIS_UNREAD,
};
enum status { STATUS_PASS, STATUS_WARN, STATUS_FAIL, STATUS_SKIP };
enum policy { POLICY_NONE, POLICY_WARN, POLICY_BLOCK }; // the checklist's -, W, B
enum verdict { VERDICT_READY, VERDICT_CONDITIONALLY_READY, VERDICT_NOT_READY, VERDICT_UNKNOWN };
enum priority { PRIORITY_NONE = -1, PRIORITY_P0, PRIORITY_P1, PRIORITY_P2 };

const char *finding_name(enum finding f); // "met", ...
const char *basis_name(enum basis b);     // "observed", ...
const char *status_name(enum status s);   // "PASS", ...
const char *verdict_name(enum verdict v); // "NOT_READY", ...

struct evidence {
    struct str path; // STR_NONE: no place, the note alone
    int64_t line;
    enum finding outcome;
    struct str note;    // what is right or wrong here, in the service's own terms
    struct str excerpt; // the line itself, trimmed, cut, secrets masked; STR_NONE when not a file
    struct str facet;   // which part of the item it speaks about; "" when the item has one
    bool decisive;
    bool seat; // proves nothing: where what is absent would be (item.seat)
};

struct fix {
    struct str summary;  // smallest change, one sentence
    double effort_hours; // 8 a working day
    str_vec files;       // where it belongs
    struct str patch;    // pasteable edit; STR_NONE when it is not a short one
};

struct attestation {
    bool present, expired, self; // self: by the same person who evaluates
    bool used; // it decides the finding; else the repository itself says more, or it has expired
    enum finding finding;
    struct str by, on, evidence, expires;
};

struct item_result {
    const struct item *item; // checklist.h: id, title, category, section, ...
    enum finding finding;
    enum basis basis;
    enum status status;
    enum policy policy; // at the report's tier
    bool waived;        // false with waive_until set: the waiver has expired or covers only a part
    struct str waive_reason, waive_by, waive_until;
    vec(struct evidence) evidence; // most telling first, EVIDENCE_MAX at most
    uint32_t evidence_more;        // places beyond that
    struct str missing;            // what is missing, in words; STR_NONE when met
    struct str searched;           // what was looked for and where
    struct str reason;             // na: why; SKIP by scope or tier: why
    struct fix fix;
    struct attestation attestation;
    int32_t root; // index of the item it is counted under when it fails with it; -1: counts itself
    double seconds; // that its SQL took: never in a report, only for --timing
};

/* A place where an item of status FAIL or WARN is not met; the item as a whole, at the file where
 * the fix belongs, else where it would be, when nothing was found. Pull requests, code scanning and saved reports speak of
 * these. FINGERPRINT stays the same while lines are added or removed elsewhere: a hash of item,
 * path, facet the text of the line without white space and the note without numbers, numbered among
 * equals. CONTENT is the same without the path, so that a file that moved is recognised. */
struct problem {
    const struct item *item;
    enum status status;
    struct str path;          // STR_NONE only when not even the fix has a file
    int64_t line;             // 1 for what is absent
    bool absent;              // nothing was found: the place is where it would be
    bool silent;              // no judge said more than that nothing was found: the title does
    struct str belongs;       // absent: the file to write, which is not there; STR_NONE
    bool waived;              // a waiver covers this place
    bool is_new;              // not in what the report was compared with
    struct str note, excerpt; // as evidence
    struct str fingerprint, content;
};

/* An entry of prod-readiness.yaml by which somebody has a say in the findings. */
struct declared_entry {
    struct str kind, item; // kind: attestation or waiver; item: its id
    struct str text;       // what it says, one line; another text is another entry
    struct str path;
    int64_t line;
    bool is_new; // not in what the report was compared with
};

typedef vec(struct declared_entry) declared_vec;

struct section_score {
    struct str id, title;
    double score; // 0..1
    uint32_t applicable;
};

struct category_result {
    struct str id, title; // "observability", "Observability"
    struct str question;  // the category's 2am question
    int32_t score;        // 0..10 rounded down; -1: nothing applicable
    double exact;         // before rounding, 0..10
    uint32_t blockers, warnings;
};

struct question_result { // the mission's six 2am questions
    struct str text;
    enum { ANSWER_YES, ANSWER_NO, ANSWER_UNPROVEN } answer;
    str_vec items;  // ids that decide it
    struct str why; // the most telling failing item, one line
};

struct action {
    enum priority priority;
    const struct item *item;
    struct str title, owner, due; // due: YYYY-MM-DD; owner STR_NONE unknown
    double effort_hours;
    str_vec files;
    struct str fix; // summary of the smallest fix
};

struct context_entry { // the mission's gathering step
    struct str kind;   // architecture-diagram, api-contracts, database-schema, infrastructure,
                       // dashboards, runbooks
    str_vec paths;
};

/* The dependency matrix: what keeps the failure of one dependency small. A cell is the place that
 * shows it, with its value where it has one; STR_NONE is a hole. */
enum { DEPENDENCY_CELLS = 9 };
extern const char *const dependency_cells[DEPENDENCY_CELLS]; // "timeout", "retry", ...

struct dependency_row {
    struct str name, kind; // kind: http, grpc, db, cache, queue, email, cloud
    struct str path;       // where it is used first
    int64_t line;
    struct str cells[DEPENDENCY_CELLS];
};

/* The budget of time: what users wait for at most, and below it the calls of each endpoint. */
struct time_row {
    struct str layer; // gateway or server (what users wait for), client or database (calls)
    bool edge;        // what users wait for
    struct str endpoint, route_path; // STR_NONE: at the edge, or no endpoint is known to reach it
    int64_t route_line;
    struct str path;
    int64_t line;
    struct str what, bound; // bound: of one try, STR_NONE none, "unknown"
    int64_t tries;          // 0 at the edge
    int64_t ms, limit_ms;   // in all, and the shortest time that users wait; -1 not known
    bool exceeds;           // it may outlast that time
};

/* What the person on call needs to know of the service: a row of vocabulary/operations_fact.sql. */
struct operation_fact {
    // topic: alert, dependency, rollback, owner, page, ...; cli/operations.h: command, commit
    struct str topic, name, value, detail;
    struct str path; // where it is written; STR_NONE
    int64_t line;
    struct str page; // an alert's runbook: path:line or an address; STR_NONE: none is found
};

struct skipped_file {
    struct str path, why;
};

struct launch_prerequisite {
    struct str text;
    bool done;
    struct str by; // ids of the items that tick it
};

struct launch_stage {
    struct str title, text;
};

struct signature {                   // of a role, under the launch
    struct str role, by, on, commit; // commit: STR_NONE outside git
    enum verdict verdict;            // that was signed
    struct str void_why;             // why it holds no more; STR_NONE: it does
};

struct report {
    struct str tool_version, checklist_version;
    struct str evaluated; // YYYY-MM-DD
    struct str evaluator; // STR_NONE
    struct str commit;    // STR_NONE outside git
    bool dirty;
    struct str service, scope; // scope: service, feature, infrastructure, database
    int tier;
    bool tier_assumed;
    struct str owner, stage, impact; // STR_NONE when not configured
    str_vec dependencies;            // declared by the user
    vec(struct context_entry) context;
    // coverage
    uint32_t files, files_read,
        files_unread; // production files: all, opened, in a language without a reader
    vec(struct skipped_file) skipped;
    vec(struct skipped_file) unread_languages; // path: the language, why: "12 files"
    uint32_t applicable, unread;               // items
    bool incomplete; // nothing read, or a file that an item of policy B needs could not be
    struct str incomplete_why;
    enum verdict verdict;
    uint32_t blockers_proven, blockers_absent; // by root cause, at the report's tier
    uint32_t blockers_by_tier[3];
    uint32_t warnings;
    vec(struct question_result) questions; // six
    int32_t score, out_of; // total of the printed category scores; 10 each applicable
    vec(struct category_result) categories; // seven
    vec(struct item_result) items;          // all 84 in checklist order, then custom ones
    uint32_t builtin_items;
    vec(struct problem) problems; // worst status first, then checklist order, path and line
    uint32_t problems_more;       // beyond PROBLEMS_MAX
    struct str compared;          // name of what it was compared with; STR_NONE: nothing
    uint32_t problems_gone;       // of what it was compared with, no longer there
    declared_vec declarations;    // as they stand in the file, attestations first
    vec(struct action) actions;   // by priority, then checklist order
    struct str eta;               // date of the last P0, STR_NONE when none is open
    double eta_days;              // working days until then
    vec(struct launch_prerequisite) prerequisites;
    vec(struct launch_stage) stages;
    str_vec signoff; // roles: Engineering, SRE, Security, then others that have signed
    vec(struct signature) signatures;
    uint32_t attested, self_attested;
    // only for who asks for it (judge_options.operations), since making these tables costs time
    bool operations;
    struct str operations_why; // why they are not complete; STR_NONE: they are
    vec(struct dependency_row) matrix;
    vec(struct time_row) budget; // the edge first, then by endpoint
    vec(struct operation_fact) facts;
};

#endif
