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

static void find_call_uses(struct use_context *u, uint32_t file, code_ref call)
{
    const struct code_file *c = u->l->files[file];
    const struct code_call *k = &c->calls.v[call];
    const struct value *callee = resolve(u->l, file, k->callee);
    bool decorator = k->decorates_function || k->decorates_class;
    use_list found = {0};
    catalogue_uses(u->c, u->scratch, callee->name, callee->parameter, decorator, &found);
    uint32_t first = u->places.n;
    for (uint32_t i = 0; i < found.n; i++) {
        const struct use_rule *rule = &u->c->uses.v[found.v[i]];
        if (!speaks(rule, c))
            continue;
        if (callee->parameter && !parameter_member_allowed(u, rule, file))
            continue;
        if ((rule->on_class && !k->decorates_class) ||
            (rule->on_function && !k->decorates_function))
            continue;
        if (!settings_when(u, rule, file, call) || already(u, first, found.v[i]))
            continue;
        u->contexts |= str_eq(rule->role, STR("deadline"));
        vec_push(u->l->arena, &u->places, (struct use_place){found.v[i], file, call, k->line, 0});
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
                         (struct use_place){found.v[j], file, 0, m->line, 0});
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
    const struct code_file *c = u->l->files[p->file];
    const struct code_call *k = &c->calls.v[p->call];
    facts_add_borrowed(u->f, use, .call = code_call_row(u->rows, p->file, p->call), .path = c->path,
                       .line = p->line,
                       .function =
                           code_function_row(u->rows, p->file, p->call ? k->function : CODE_MODULE),
                       .library = rule->library, .role = rule->role, .kind = rule->kind,
                       .origin = origin_row(u, p), .scope = code_scope(u->l, p->file),
                       .unit = c->unit + 1, .edit = edit_for(u, p));
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
