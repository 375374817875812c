/* See application.h. Values stand under keys of text, "S name" for what is kept and "C name" for
 * configuration; the first of several under one key stays. */
#include "link/application.h"

#include "link/resolve_value.h"

struct place { // an expression
    uint32_t file;
    code_ref value;
};

struct application {
    struct map of; // key -> number in all
    vec(struct place) all;
    vec(struct place) objects; // whose members are configuration
};

static bool is_application(const struct expr *e)
{
    return (e->kind == EXPR_NAME || e->kind == EXPR_MEMBER) &&
           (str_eq(e->text, STR("app")) || str_eq(e->text, STR("current_app")));
}

static bool is_configuration(const struct code_file *c, const struct expr *e)
{
    return str_eq(c->language, STR("python")) && e->kind == EXPR_MEMBER &&
           str_eq(e->text, STR("config")) && is_application(&c->exprs.v[e->a]);
}

/* The key of MEMBER, app.state.name or app.config["NAME"]; STR_NONE. What a request keeps the same
 * way is another one each time. */
static struct str member_key(struct arena *a, const struct code_file *c, const struct expr *member)
{
    const struct expr *in = member->kind == EXPR_MEMBER ? &c->exprs.v[member->a] : NULL;
    if (!in || in->kind != EXPR_MEMBER)
        return STR_NONE;
    if (is_configuration(c, in))
        return arena_printf(a, "C %.*s", STR_ARG(member->text));
    bool python = str_eq(c->language, STR("python"));
    if (!str_eq(in->text, python ? STR("state") : STR("locals")) ||
        !str_eq(c->exprs.v[in->a].text, STR("app")) || !is_application(&c->exprs.v[in->a]))
        return STR_NONE;
    return arena_printf(a, "S %.*s", STR_ARG(member->text));
}

static void keep(struct linker *l, struct str key, struct place place)
{
    uint32_t *known = map_at(&l->application->of, key, 0);
    if (*known)
        return;
    *known = l->application->all.n;
    vec_push(l->keep, &l->application->all, place);
}

// app.config.update(NAME=value), app.config.from_object(Production)
static void add_call(struct linker *l, uint32_t file, const struct code_call *k)
{
    const struct code_file *c = l->files[file];
    const struct expr *callee = &c->exprs.v[k->callee];
    if (callee->kind != EXPR_MEMBER || !k->n || !is_configuration(c, &c->exprs.v[callee->a]))
        return;
    if (str_eq(callee->text, STR("from_object")))
        vec_push(l->keep, &l->application->objects, ((struct place){file, c->children.v[k->args]}));
    if (!str_eq(callee->text, STR("update")) && !str_eq(callee->text, STR("from_mapping")))
        return;
    const struct expr *given = &c->exprs.v[c->children.v[k->args + k->n - 1]];
    for (uint32_t i = 0; given->kind == EXPR_OBJECT && i < given->n; i++) {
        const struct expr *p = &c->exprs.v[c->children.v[given->list + i]];
        if (p->kind == EXPR_PROPERTY && p->text.p)
            keep(l, arena_printf(l->keep, "C %.*s", STR_ARG(p->text)), (struct place){file, p->a});
    }
}

void application_collect(struct linker *l)
{
    struct application *kept = arena_new(l->keep, struct application);
    map_init(&kept->of, l->keep);
    vec_push(l->keep, &kept->all, (struct place){0});
    l->application = kept;
    for (uint32_t file = 1; file < l->files_n; file++) {
        const struct code_file *c = l->files[file];
        if (!c->production)
            continue;
        for (uint32_t i = 1; i < c->assignments.n; i++) {
            const struct code_assignment *s = &c->assignments.v[i];
            struct str key = s->value ? member_key(l->keep, c, &c->exprs.v[s->target]) : STR_NONE;
            if (key.p)
                keep(l, key, (struct place){file, s->value});
        }
        for (uint32_t i = 1; i < c->calls.n; i++)
            add_call(l, file, &c->calls.v[i]);
    }
}

// The class or module that OBJECT is, also by its dotted name: "shop.config.Production".
static const struct value *configuration_object(struct linker *l, struct place object)
{
    const struct value *v = resolve(l, object.file, object.value);
    if (v->kind != VALUE_LITERAL || !v->file)
        return v;
    struct str name = expr_at(l, v->file, v->ref)->text;
    ptrdiff_t dot = str_rfind_char(name, '.');
    int64_t module = dot < 0 ? -1 : linker_module(l, object.file, str_sub(name, 0, (size_t)dot));
    struct str path = module < 0 ? STR_NONE : l->repo->files.v[module].path;
    uint32_t file = path.p ? linker_file(l, path) : 0;
    return file ? resolve_export(l, file, str_from(name, (size_t)dot + 1)) : &resolved_unknown;
}

static const struct value *configured(struct linker *l, struct str name)
{
    for (uint32_t i = 0; i < l->application->objects.n; i++) {
        const struct value *object = configuration_object(l, l->application->objects.v[i]);
        if (object->kind != VALUE_CLASS && object->kind != VALUE_MODULE)
            continue;
        const struct value *v = resolve_member(l, object, name);
        if (v->kind == VALUE_LITERAL)
            return v;
    }
    return NULL;
}

// What stands under KEY, whose part behind the mark is NAME; NULL.
static const struct value *under(struct linker *l, struct str key, struct str name)
{
    uint32_t at = map_get(&l->application->of, key, 0);
    bool configuration = key.p[0] == 'C';
    if (!at)
        return configuration ? configured(l, name) : NULL;
    struct place place = l->application->all.v[at];
    const struct value *v = resolve(l, place.file, place.value);
    bool known = v->kind == VALUE_NAME || v->kind == VALUE_INSTANCE;
    return known || (configuration && v->kind == VALUE_LITERAL) ? v : NULL;
}

static bool knows_nothing(const struct linker *l)
{
    return l->round == 0 || !l->application ||
           l->application->all.n + l->application->objects.n < 2;
}

const struct value *application_kept(struct linker *l, uint32_t file, const struct expr *member)
{
    if (knows_nothing(l))
        return NULL;
    struct str key = member_key(l->arena, l->files[file], member);
    return key.p ? under(l, key, member->text) : NULL;
}

const struct value *application_asked(struct linker *l, uint32_t file, code_ref call)
{
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    const struct expr *callee = &c->exprs.v[k->callee];
    if (callee->kind != EXPR_MEMBER || !k->n || !str_eq(callee->text, STR("get")) ||
        !is_configuration(c, &c->exprs.v[callee->a]))
        return NULL;
    const struct expr *name = &c->exprs.v[c->children.v[k->args]];
    if (name->kind != EXPR_STRING)
        return NULL;
    struct str key = arena_printf(l->arena, "C %.*s", STR_ARG(name->text));
    const struct value *v = knows_nothing(l) ? NULL : under(l, key, name->text);
    return v || k->n < 2 ? v : resolve(l, file, c->children.v[k->args + 1]);
}
