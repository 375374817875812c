/* What an assignment is in plain code is a call where threads share a value: stopped.Store(true),
 * failures.Add(1), atomic.AddInt64(&failures, 1). Who asks what code leaves behind when something
 * failed wants to see both alike, so that such calls give rows of assignment, too. */
#include "link/cells.h"

struct cell_method {
    const char *name;
    uint32_t value; // position of the new value; NO_VALUE: it says none
    bool counts;
};

enum { NO_VALUE = 9 };

static const struct cell_method methods[] = {
    {"Store", 0, false},
    {"Swap", 0, false},
    {"CompareAndSwap", 1, false},
    {"Add", 0, true},
    {"set", 0, false},
    {"getAndSet", 0, false},
    {"compareAndSet", 1, false},
    {"incrementAndGet", NO_VALUE, true},
    {"getAndIncrement", NO_VALUE, true},
    {"addAndGet", 0, true},
    {"getAndAdd", 0, true},
};

static const struct cell_method *method_named(struct str name, bool typed)
{
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        struct str known = str_c(methods[i].name);
        if (typed ? str_eq(name, known) : str_starts(name, known))
            return &methods[i];
    }
    return NULL;
}

static code_ref argument(const struct code_file *c, const struct code_call *k, uint32_t i)
{
    return i < k->n ? c->children.v[k->args + i] : 0;
}

bool cell_changed(struct linker *l, uint32_t file, code_ref call, struct cell_change *out)
{
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    const struct expr *callee = &c->exprs.v[k->callee];
    if (callee->kind != EXPR_MEMBER)
        return false;
    struct str owner = resolve(l, file, callee->a)->name;
    bool typed = str_starts(owner, STR("sync/atomic.")) ||
                 str_starts(owner, STR("java.util.concurrent.atomic."));
    if (!typed && !str_eq(owner, STR("sync/atomic")))
        return false;
    const struct cell_method *m = method_named(callee->text, typed);
    if (!m)
        return false;
    uint32_t shift = typed ? 0 : 1; // atomic.AddInt64(&failures, 1) names the cell first
    *out =
        (struct cell_change){.place = typed ? callee->a : argument(c, k, 0),
                             .value = m->value == NO_VALUE ? 0 : argument(c, k, m->value + shift),
                             .counts = m->counts};
    enum expr_kind place = c->exprs.v[out->place].kind;
    return place == EXPR_MEMBER || place == EXPR_NAME;
}
