/* The catalogue applied to resolved code: which calls are uses of what, and the values that bound
 * or shape them (tables `use` and `setting`). */
#ifndef LINK_USES_H
#define LINK_USES_H

#include "link/catalogue.h"
#include "link/code.h"
#include "link/framework_settings.h"

/* Which version of PACKAGE the unit resolved; STR_NONE unknown. */
struct version {
    struct str text;
    bool exact; // from a lock file; else the lowest of a range
};

struct versions {
    struct map of;             // "unit\necosystem\npackage" -> number in known
    vec(struct version) known; // [0]: unknown
    const struct repo *repo;
    struct arena *arena;
};

void versions_init(struct versions *v, struct arena *a, const struct repo *repo);
/* Takes the dependency rows of one manifest. */
void versions_add(struct versions *v, const struct facts *f);
/* The version in UNIT or the nearest unit around it; a range gives its lowest version. */
struct str versions_find(const struct versions *v, uint32_t unit, struct str ecosystem,
                         struct str package);
/* True when UNIT or a unit around it declares PACKAGE. */
bool versions_declares(const struct versions *v, uint32_t unit, struct str ecosystem,
                       struct str package);

struct use_place { // a use that was found, before its rows are written
    uint32_t rule; // index into catalogue.uses
    uint32_t file;
    code_ref call; // 0: an import
    uint32_t line;
    int64_t row;      // row of table `use`
    uint32_t at_file; // the call that stands for it: an annotation of the repository that is made
    code_ref at_call; // of other annotations; 0: the use's own call
};

struct bound_given { // a time bound that a parameter of the enclosing function gives
    const struct slot *rule;
    int64_t row; // of the use; table `use`
    uint32_t file;
    code_ref expr;
};

struct use_context {
    struct linker *l;
    struct catalogue *c;
    struct facts *f;
    const struct code_rows *rows;
    const struct versions *versions;
    struct arena *scratch;
    vec(struct use_place) places;
    vec(struct bound_given) given;
    uint32_t **first_of_call;   // per file and call: 1 + index of its first place
    bool contexts;              // somewhere a context with a deadline is made
    uint32_t **sites_of_origin; // per file and call: list of the calls on the value it made
    vec(site_list) origin_lists;
    struct framework_settings framework;
    struct map called;   // canonical name -> list of its calls, for names that settings look up
    struct map assigned; // canonical target -> 1 + index into l's assignments, see settings.c
};

/* Finds all uses and adds their rows. */
void uses_emit(struct use_context *u);

/* settings.c: adds the setting rows of the place. */
void settings_emit(struct use_context *u, const struct use_place *p);
void settings_prepare(struct use_context *u);
/* The time bound of the use ROW that goes to P through a function of the repository: what EXPR of
 * FILE says, read as G->rule says; 0 and null: the default; HIDDEN: unknown unless EXPR says it. */
void settings_given(struct use_context *u, const struct use_place *p, int64_t row,
                    const struct bound_given *g, uint32_t file, code_ref expr, bool hidden);
/* through.c: adds the calls that leave through functions of the repository, role `through`. */
void through_emit(struct use_context *u);
/* The number that setting NAME of P is set to; false when it is not known. */
bool settings_number(struct use_context *u, const struct use_place *p, struct str name, double *n);
/* Does the rule's `when` hold for this call? */
bool settings_when(struct use_context *u, const struct use_rule *rule, uint32_t file,
                   code_ref call);
/* First use of CALL with ROLE, or NULL. */
const struct use_place *use_of_call(const struct use_context *u, uint32_t file, code_ref call,
                                    const char *role);

struct edit {
    struct str text; // "PATH:LINE: timeout: 5000"
    struct str
        form; // how it goes in: "FORM ARGUMENT LAST_LINE NAME", see edit.c; STR_NONE: by hand
};

/* edit.c: the smallest edit that would bound a call out, a client or a server in time, or a retry in
 * attempts; texts STR_NONE for other uses and where the catalogue names no plain place for it. */
struct edit edit_for(struct use_context *u, const struct use_place *p);

/* deadline.c: a bound that reaches the call from around it: an abort signal, a race with a timer, a
 * wrapper. Fills TEXT ("5000 ms" or "unknown") and the place it is set at. */
bool deadline_around(struct use_context *u, uint32_t file, code_ref call, struct str *text,
                     uint32_t *at_file, uint32_t *line, const char **source);
/* context.c: a bound of a context that is handed to the call, or to what made its receiver. */
bool deadline_of_context(struct use_context *u, uint32_t file, code_ref call, struct str *text,
                         uint32_t *at_file, uint32_t *line, const char **source);
/* The bound of an abort-signal expression. */
bool deadline_of_signal(struct use_context *u, uint32_t file, code_ref expr, struct str *text);

#endif
