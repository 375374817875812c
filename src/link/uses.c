/* Finding uses: every call is looked up under its canonical name; what matches becomes a place, and
 * when all places are known their settings are read (a setting may depend on other uses). */
#include "link/uses.h"

#include "base/ecosystem.h"

static bool parameter_member_allowed(const struct use_context *u, const struct use_rule *rule,
                                     uint32_t file)
{
    uint32_t unit = u->l->files[file]->unit;
    for (uint32_t i = 0; i < rule->packages.n; i++)
        if (versions_declares(u->versions, unit, rule->ecosystem, rule->packages.v[i]))
            return true;
    return false;
}

const struct use_place *use_of_call(const struct use_context *u, uint32_t file, code_ref call,
                                    const char *role)
{
    uint32_t first = call && u->first_of_call[file] ? u->first_of_call[file][call] : 0;
    for (uint32_t i = first; i && i <= u->places.n; i++) {
        const struct use_place *p = &u->places.v[i - 1];
        if (p->file != file || p->call != call)
            break;
        if (!role || str_eq(u->c->uses.v[p->rule].role, str_c(role)))
            return p;
    }
    return NULL;
}

static bool already(const struct use_context *u, uint32_t first, uint32_t rule)
{
    const struct use_rule *r = &u->c->uses.v[rule];
    for (uint32_t i = first; i < u->places.n; i++) {
        const struct use_rule *other = &u->c->uses.v[u->places.v[i].rule];
        if (str_eq(other->role, r->role) &&
            (str_eq(other->kind, r->kind) || str_eq(r->role, STR("outbound_call")) ||
             str_eq(r->role, STR("log"))))
            return true; // the same thing said by two entries: the first one wins
    }
    return false;
}

// `print` and `get` are names in several languages: an entry is of one ecosystem.
static bool speaks(const struct use_rule *rule, const struct code_file *c)
{
    return (ecosystem_of(rule->ecosystem) & ecosystem_of(c->language)) != 0;
}

/* Does the decorator stand on a method of a declared client (@Client interface)? Its @Get says what
 * is called there, and is no endpoint of the service. */
static bool of_declared_client(const struct use_context *u, uint32_t file,
                               const struct code_call *decorator)
{
    const struct code_file *c = u->l->files[file];
    code_ref class = c->functions.v[decorator->decorates_function].class;
    const struct code_class *k = &c->classes.v[class];
    if (!decorator->decorates_function || !class || !k->interface)
        return false;
    for (code_ref i = k->first_decorator; i < k->end_decorator; i++) {
        if (c->calls.v[i].decorates_class != class)
            continue;
        struct str name = resolve(u->l, file, c->calls.v[i].callee)->name;
        name = arena_join(u->scratch, name, STR("()"));
        if (u->l->knows.has_types(u->l->knows.context, name))
            return true;
    }
    return false;
}

// An application or what every request of it passes; a client of an own class may be bounded there.
static bool of_application(const struct use_rule *rule)
{
    return str_eq(rule->role, STR("app")) || (str_eq(rule->role, STR("middleware")) &&
                                              str_eq(rule->kind, STR("declared dependency")));
}

/* The class of a library that CALL makes an instance of by way of a class of the repository that
 * extends it: AdminRouter() and the super().__init__() in it. NONE for other calls. */
static struct str extended(const struct use_context *u, uint32_t file, const struct code_call *k,
                           const struct value *callee)
{
    if (callee->kind == VALUE_CLASS && !k->decorates_function && !k->decorates_class)
        return resolve_base(u->l, callee->file, callee->ref);
    bool super = u->l->files[file]->exprs.v[k->callee].kind == EXPR_SUPER;
    return super && str_ends(callee->name, STR("()")) ? str_sub(callee->name, 0, callee->name.n - 2)
                                                      : STR_NONE;
}

static void find_call_uses(struct use_context *u, uint32_t file, code_ref call)
{
    const struct code_file *c = u->l->files[file];
    const struct code_call *k = &c->calls.v[call];
    const struct value *callee = resolve(u->l, file, k->callee);
    bool decorator = k->decorates_function || k->decorates_class;
    use_list found = {0};
    catalogue_uses(u->c, u->scratch, callee->name, callee->parameter, decorator, &found);
    uint32_t first = u->places.n, named = found.n;
    catalogue_uses(u->c, u->scratch, extended(u, file, k, callee), false, false, &found);
    for (uint32_t i = 0; i < found.n; i++) {
        const struct use_rule *rule = &u->c->uses.v[found.v[i]];
        if (!speaks(rule, c) || (i >= named && !of_application(rule)))
            continue;
        if (callee->parameter && !parameter_member_allowed(u, rule, file))
            continue;
        if ((rule->on_class && !k->decorates_class) ||
            (rule->on_function && !k->decorates_function) ||
            (str_eq(rule->role, STR("route")) && of_declared_client(u, file, k)))
            continue;
        if (!settings_when(u, rule, file, call) || already(u, first, found.v[i]))
            continue;
        u->contexts |= str_eq(rule->role, STR("deadline"));
        vec_push(
            u->l->arena, &u->places,
            (struct use_place){.rule = found.v[i], .file = file, .call = call, .line = k->line});
    }
    if (u->places.n > first)
        u->first_of_call[file][call] = first + 1;
}

// import 'dd-trace/init': some modules do something by being loaded.
static void find_import_uses(struct use_context *u, uint32_t file)
{
    const struct code_file *c = u->l->files[file];
    for (uint32_t i = 1; i < c->imports.n; i++) {
        const struct code_import *m = &c->imports.v[i];
        if (m->type_only)
            continue;
        use_list found = {0};
        struct str name = arena_join(u->scratch, STR("import "), m->module);
        catalogue_uses(u->c, u->scratch, name, false, false, &found);
        for (uint32_t j = 0; j < found.n; j++)
            if (speaks(&u->c->uses.v[found.v[j]], c))
                vec_push(u->l->arena, &u->places,
                         (struct use_place){.rule = found.v[j], .file = file, .line = m->line});
    }
}

static void find_assignment_uses(struct use_context *u, uint32_t file)
{
    const struct code_file *c = u->l->files[file];
    for (uint32_t i = 1; i < c->assignments.n; i++) {
        const struct value *target = resolve(u->l, file, c->assignments.v[i].target);
        use_list found = {0};
        catalogue_assignments(u->c, u->scratch, target->name, &found);
        for (uint32_t j = 0; j < found.n; j++) {
            const struct use_rule *rule = &u->c->uses.v[found.v[j]];
            if (!speaks(rule, c))
                continue;
            facts_add_borrowed(u->f, use, .path = c->path, .line = c->assignments.v[i].line,
                               .function =
                                   code_function_row(u->rows, file, c->assignments.v[i].function),
                               .library = rule->library, .role = rule->role, .kind = rule->kind,
                               .scope = code_scope(u->l, file), .unit = c->unit + 1);
        }
    }
}

// The use that constructed the receiver of a call, for its `origin` column.
static int64_t origin_row(const struct use_context *u, const struct use_place *p)
{
    if (!p->call)
        return FACT_NO_ROW;
    const struct code_file *c = u->l->files[p->file];
    const struct value *callee = resolve(u->l, p->file, c->calls.v[p->call].callee);
    if (!callee->origin)
        return FACT_NO_ROW;
    const struct use_place *o = use_of_call(u, callee->origin_file, callee->origin, NULL);
    return o ? o->row : FACT_NO_ROW;
}

static void number_places(struct use_context *u)
{
    int64_t base = u->f->tables[FACT_use].n;
    for (uint32_t i = 0; i < u->places.n; i++)
        u->places.v[i].row = base + i + 1;
}

static void emit_place(struct use_context *u, const struct use_place *p)
{
    const struct use_rule *rule = &u->c->uses.v[p->rule];
    uint32_t file = p->at_call ? p->at_file : p->file;
    code_ref call = p->at_call ? p->at_call : p->call;
    const struct code_file *c = u->l->files[file];
    const struct code_call *k = &c->calls.v[call];
    struct edit edit = edit_for(u, p);
    facts_add_borrowed(u->f, use, .call = code_call_row(u->rows, file, call), .path = c->path,
                       .line = p->at_call ? k->line : p->line,
                       .function =
                           code_function_row(u->rows, file, call ? k->function : CODE_MODULE),
                       .library = rule->library, .role = rule->role, .kind = rule->kind,
                       .origin = origin_row(u, p), .scope = code_scope(u->l, file),
                       .unit = c->unit + 1, .edit = edit.text, .edit_form = edit.form);
}

// What the annotations of annotation CLASS of FILE mean holds where it stands: at call CALL of AT.
// Only the first N places are looked at, those that the code itself says.
static void compose(struct use_context *u, uint32_t n, uint32_t file, code_ref class, uint32_t at,
                    code_ref call)
{
    const struct code_class *k = &u->l->files[file]->classes.v[class];
    for (code_ref i = k->first_decorator; i < k->end_decorator; i++) {
        uint32_t first = u->first_of_call[file][i];
        for (uint32_t j = first; j && j <= n; j++) {
            struct use_place copy = u->places.v[j - 1];
            if (copy.file != file || copy.call != i)
                break;
            bool stands_elsewhere = copy.at_call;
            copy.at_file = at;
            copy.at_call = call;
            if (stands_elsewhere)
                vec_push(u->l->arena, &u->places, copy);
            else // the annotation's own declaration means nothing by itself
                u->places.v[j - 1] = copy;
        }
    }
}

// @Retryable(maxAttempts = 4) @interface Patient {}: @Patient is a retry.
static void find_composed_uses(struct use_context *u, uint32_t n, uint32_t file)
{
    const struct code_file *c = u->l->files[file];
    if (!str_eq(c->language, STR("java")) && !str_eq(c->language, STR("kotlin")))
        return;
    for (code_ref i = 1; i < c->calls.n; i++) {
        const struct code_call *k = &c->calls.v[i];
        if (!k->decorates_function && !k->decorates_class)
            continue;
        const struct value *callee = resolve(u->l, file, k->callee);
        if (callee->kind == VALUE_CLASS)
            compose(u, n, callee->file, callee->ref, file, i);
    }
}

static bool bounds_others(const struct use_context *u, const struct use_place *p)
{
    struct str role = u->c->uses.v[p->rule].role;
    return str_eq(role, STR("timeout_wrapper")) || str_eq(role, STR("breaker"));
}

void uses_emit(struct use_context *u)
{
    struct linker *l = u->l;
    settings_prepare(u); // conditions ask for settings, too
    u->first_of_call = arena_array(l->arena, uint32_t *, l->files_n + 1);
    for (uint32_t file = 1; file < l->files_n; file++) {
        u->first_of_call[file] = arena_array(l->arena, uint32_t, l->files[file]->calls.n + 1);
        for (uint32_t call = 1; call < l->files[file]->calls.n; call++)
            find_call_uses(u, file, call);
        find_import_uses(u, file);
    }
    uint32_t said = u->places.n;
    for (uint32_t file = 1; file < l->files_n; file++)
        find_composed_uses(u, said, file);
    number_places(u);
    for (uint32_t i = 0; i < u->places.n; i++)
        emit_place(u, &u->places.v[i]);
    for (uint32_t i = 0; i < u->places.n; i++) // what bounds others comes first
        if (bounds_others(u, &u->places.v[i]))
            settings_emit(u, &u->places.v[i]);
    for (uint32_t i = 0; i < u->places.n; i++)
        if (!bounds_others(u, &u->places.v[i]))
            settings_emit(u, &u->places.v[i]);
    through_emit(u);
    for (uint32_t file = 1; file < l->files_n; file++)
        find_assignment_uses(u, file);
}
