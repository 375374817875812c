/* What the templates of `scaffold` are filled with: the rows of the vocabulary table
 * operations_fact, asked for by topic. A text that is not known is STR_NONE, never a guess; the
 * writers then leave the template's bracket, which says what a person must write. */
#ifndef CLI_SCAFFOLD_H
#define CLI_SCAFFOLD_H

#include "base/buf.h"
#include "evaluation.h"

#define SCAFFOLD_FACTS "SELECT topic, name, value, detail, path, line FROM operations_fact"

struct scaffold_fact {
    struct str name, value, detail;
    struct str place; // path:line; STR_NONE unknown
};

struct scaffold {
    struct arena *arena;
    const struct query_result *rows; // of SCAFFOLD_FACTS
    struct str service;              // its name; STR_NONE unknown
    struct scaffold_fact alert;      // runbook: the alert it is for
    struct scaffold_fact workload;   // what runs the service; name STR_NONE: unknown
};

/* The facts of ROWS, which stay borrowed; chooses service and workload. */
void scaffold_init(struct scaffold *s, struct arena *a, const struct query_result *rows);
/* Makes ALERT the one that the runbook is for; the workload that it names is taken. */
void scaffold_choose(struct scaffold *s, struct scaffold_fact alert);
/* Makes WORKLOAD the one that the commands are for. */
void scaffold_choose_workload(struct scaffold *s, struct scaffold_fact workload);
/* The next fact of TOPIC at or after row *AT, which moves behind it; false when there is none. */
bool scaffold_next(const struct scaffold *s, const char *topic, uint32_t *at,
                   struct scaffold_fact *fact);
/* The name of the first fact of TOPIC, or STR_NONE. */
struct str scaffold_name(const struct scaffold *s, const char *topic);
/* Part N (from 0) of a fact's detail, whose parts stand between '|'; STR_NONE when it is empty. */
struct str scaffold_detail(const struct scaffold_fact *fact, uint32_t n);

// What a person does with the workload, as the command line of the platform it runs on.
enum scaffold_action {
    ACTION_LOGS,
    ACTION_HISTORY,
    ACTION_UNDO,
    ACTION_STATUS,
    ACTION_RESTART,
    ACTION_SCALE
};
/* The command, or STR_NONE where the platform has none or is not known. The way back that the
 * repository itself writes down comes before the platform's. */
struct str scaffold_command(const struct scaffold *s, enum scaffold_action action);

/* Each writes one document. */
void scaffold_runbook(const struct scaffold *s, struct buf *out);
void scaffold_incident_plan(const struct scaffold *s, struct buf *out);
void scaffold_status_updates(const struct scaffold *s, struct buf *out);

#endif
