/* Evaluation of parsed templates, bounded in steps, bytes and depth. */
#ifndef RENDER_EVAL_H
#define RENDER_EVAL_H

#include "render/gotmpl.h"
#include "render/value.h"

struct eval_note {
    uint32_t line;
    struct str text;
};

struct output { // what was rendered, and the line of the template each of its lines comes from
    struct buf text;
    vec(uint32_t) lines;
    bool fresh; // nothing visible on the current line yet
};

struct eval {
    struct work *w;
    struct gotmpl_set *set;
    vec(struct eval_variable {
        struct str name;
        struct value *value;
    }) variables;
    uint32_t frame; // first variable that is visible
    uint32_t depth; // blocks, includes and parentheses that are open
    uint32_t inner; // includes that are open: lines are those of the outermost template
    uint32_t line;
    struct output *out;
    enum { FLOW_ON, FLOW_BREAK, FLOW_CONTINUE } flow;
    bool all; // conditions of the template itself that are false are taken as true
    vec(struct eval_note) notes; // conditions that could not be known, at most EVAL_NOTES
};

enum { EVAL_NOTES = 20 };

/* Renders BODY with ROOT as dot and $; with ALL every `if` of BODY itself is taken. False when it
 * ended early: e->w->stopped says why and e->line where. */
bool eval_run(struct eval *e, struct work *w, struct gotmpl_set *set,
              const struct gotmpl_node *body, struct value *root, bool all, struct output *out);
/* The template NAME rendered with DOT, as a text: include. NULL when it is not defined. */
struct value *eval_include(struct eval *e, struct str name, struct value *dot);
/* TEXT as a template: tpl. */
struct value *eval_text(struct eval *e, struct str text, struct value *dot);
void eval_note(struct eval *e, const char *what, struct str source);

/* Functions: what they get and give. */
struct call {
    struct eval *e;
    struct work *w;
    struct value **v;
    uint32_t n;
    struct str source; // of the pipeline, for what stays unknown
};

enum function_unknown { // what an unknown argument does
    UNKNOWN_SPREADS,    // so does nil that was never given: the result is unknown
    UNKNOWN_LOGIC,      // unknown spreads, nil is a value
    UNKNOWN_TAKEN,      // the function sees for itself
};

struct function {
    const char *name;
    uint32_t min, max; // arguments
    enum function_unknown unknown;
    struct value *(*call)(struct call *c); // NULL: always unknown
};

/* The tables by subject, each ending with a NULL name. */
extern const struct function functions_text[], functions_data[], functions_logic[],
    functions_math[];
const struct function *function_find(struct str name);

/* For the tables. */
struct str call_text(struct call *c, uint32_t i); // argument as a text
int64_t call_int(struct call *c, uint32_t i);     // as a number, 0 when it is none
double call_double(struct call *c, uint32_t i);
struct value *call_unknown(struct call *c);

#endif
