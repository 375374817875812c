/* A parameter may say who gives it its value: a dependency (Depends(f)), an extractor that reads
 * the request, an event or message that is handed to whoever handles its type. Nothing calls these
 * functions by name, so the traits made here are what connects them. */
#include "link/parameters.h"

#include "link/calls.h"
#include "link/classes.h"

enum { TEXT_KEPT_MAX = 400 }; // bytes of a name that are kept

struct emitter {
    struct linker *l;
    struct facts *f;
    const struct code_rows *rows;
    uint32_t file;
    const struct code_file *c;
    bool *hears; // per function: it is declared to handle what is sent to it
};

static void emit(struct emitter *e, code_ref function, uint32_t line, const char *kind,
                 struct str detail)
{
    facts_add_borrowed(e->f, trait, .path = e->c->path, .line = line, .kind = str_c(kind),
                       .detail = str_sub(detail, 0, TEXT_KEPT_MAX),
                       .function = code_function_row(e->rows, e->file, function),
                       .block = FACT_NO_ROW, .scope = code_scope(e->l, e->file));
}

// BY makes the value of parameter B of FUNCTION; `filled` says of which.
static void emit_injection(struct emitter *e, code_ref function, const struct binding *b,
                           struct str by)
{
    emit(e, function, b->line, "injected", by);
    struct str named = arena_join(e->l->arena, b->name, STR(" "));
    emit(e, function, b->line, "filled", arena_join(e->l->arena, named, by));
}

// Whether CLASS of FILE says that it is an extractor.
static bool is_extractor(const struct emitter *e, uint32_t file, code_ref class)
{
    const struct code_file *c = e->l->files[file];
    const struct code_class *k = &c->classes.v[class];
    for (uint32_t i = 0; i < k->n_implements; i++) {
        const struct value *of = resolve(e->l, file, c->children.v[k->implements + i]);
        if (e->l->knows.has_role(e->l->knows.context, of->name, STR("extractor")))
            return true;
    }
    return false;
}

// What makes a parameter out of the request: the methods of its class, when that is an extractor.
static void emit_extracted(struct emitter *e, code_ref function, const struct binding *b)
{
    static const char *const names[] = {"from_request_parts", "from_request"};
    const struct value *t = b->type ? resolve(e->l, e->file, b->type) : NULL;
    bool optional = b->value && e->c->exprs.v[b->value].kind == EXPR_NULL;
    if (!t || t->kind != VALUE_CLASS || optional)
        return;
    struct str class = e->l->files[t->file]->classes.v[t->ref].name;
    if (str_starts(class, STR("Maybe")) || str_starts(class, STR("Opt"))) // they let everybody in
        return;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        uint32_t file = t->file;
        const struct code_field *f = class_field(e->l, &file, t->ref, str_c(names[i]));
        if (f && f->function && is_extractor(e, file, f->class))
            emit_injection(e, function, b, function_name(e->l, file, f->function));
    }
}

static bool is_one_of(struct str name, const char *const *list, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (str_eq(name, str_c(list[i])))
            return true;
    return false;
}

// Functions that are called for what is sent: by their name, or as an annotation says.
static void find_hearers(struct emitter *e)
{
    static const char *const names[] = {"handle", "Handle", "HandleAsync", "__invoke", "Consume"};
    static const char *const marks[] = {"EventListener",   "TransactionalEventListener",
                                        "Subscribe",       "AsMessageHandler",
                                        "AsEventListener", "EventHandler",
                                        "CommandHandler",  "Around",
                                        "Before",          "After",
                                        "AfterReturning",  "AfterThrowing"};
    const struct code_file *c = e->c;
    e->hears = arena_array(e->l->arena, bool, c->functions.n);
    for (uint32_t i = 0; i < c->functions.n; i++)
        e->hears[i] = is_one_of(c->functions.v[i].name, names, sizeof names / sizeof *names);
    for (uint32_t i = 1; i < c->calls.n; i++) {
        code_ref on = c->calls.v[i].decorates_function;
        if (on &&
            is_one_of(c->exprs.v[c->calls.v[i].callee].text, marks, sizeof marks / sizeof *marks))
            e->hears[on] = true;
    }
}

/* What a function is handed when something happened: a parameter whose type is an event or an
 * error, or a class of the repository in a function that is declared to handle such. */
static void emit_received(struct emitter *e, code_ref function, const struct binding *b)
{
    const struct value *t = b->type ? resolve(e->l, e->file, b->type) : NULL;
    if (!t)
        return;
    bool told = str_ends(t->name, STR("Event")) || str_ends(t->name, STR("Exception")) ||
                str_ends(t->name, STR("Error")) || str_find(t->name, STR("\\Events\\"), 0) >= 0;
    if (told || (e->hears[function] && t->kind == VALUE_CLASS))
        emit(e, function, b->line, "receives", t->name);
}

/* user: User = Depends(current_user) in the body of a class: its methods are asked only after that
 * function gave its value. */
static void emit_class_injections(struct emitter *e)
{
    for (uint32_t i = 1; i < e->c->fields.n; i++) {
        const struct code_field *d = &e->c->fields.v[i];
        const struct value *by =
            d->function || !d->value ? NULL : call_default(e->l, e->file, d->type, d->value);
        if (by)
            facts_add_borrowed(e->f, trait, .path = e->c->path,
                               .line = e->c->classes.v[d->class].line, .kind = STR("injected"),
                               .detail = str_sub(by->name, 0, TEXT_KEPT_MAX),
                               .function = e->rows->class_base[e->file] + d->class,
                               .block = FACT_NO_ROW, .scope = code_scope(e->l, e->file));
    }
}

void parameters_emit(struct linker *l, const struct code_rows *rows, uint32_t file, struct facts *f)
{
    struct emitter e = {.l = l, .f = f, .rows = rows, .file = file, .c = l->files[file]};
    find_hearers(&e);
    emit_class_injections(&e);
    for (uint32_t i = 2; i < e.c->functions.n; i++) {
        const struct code_function *fn = &e.c->functions.v[i];
        for (uint32_t k = 0; k < fn->params; k++) {
            const struct binding *b = &e.c->bindings.v[fn->first_param + k];
            emit_received(&e, i, b);
            const struct value *by = call_injected(l, file, b->type);
            if (!by && b->value)
                by = call_default(l, file, b->type, b->value);
            if (by)
                emit_injection(&e, i, b, by->name);
            else
                emit_extracted(&e, i, b);
        }
    }
}
