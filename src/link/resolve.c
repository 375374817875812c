/* Lazy, memoised resolution of expressions over the files that were read.
 *
 * Two rounds: the first resolves everything that needs no callers; its call targets tell who calls
 * each function, and the second round resolves parameters through those call sites (a router handed
 * to a function that mounts routes on it, a client handed to a constructor). */
#include "link/resolve_value.h"

#include "base/limits.h"
#include "link/application.h"
#include "link/calls.h"
#include "link/classes.h"
#include "link/extensions.h"
#include "link/given.h"
#include "link/loose.h"
#include "link/registered.h"

const struct value resolved_unknown = {.kind = VALUE_UNKNOWN, .name = {"", 0}};

struct value *resolved_new(struct linker *l, struct value v)
{
    struct value *copy = arena_new(l->arena, struct value);
    *copy = v;
    return copy;
}

const struct value *resolved_named(struct linker *l, struct str name)
{
    return resolved_new(l, (struct value){.kind = VALUE_NAME, .name = name});
}

const struct expr *expr_at(const struct linker *l, uint32_t file, code_ref e)
{
    return &l->files[file]->exprs.v[e];
}

uint32_t linker_file(const struct linker *l, struct str path)
{
    return map_get(&l->file_of_path, path, 0);
}

// ------------------------------------------------------------------------------------- names

struct str resolved_member_name(struct linker *l, struct str base, struct str member)
{
    if (base.n == 0)
        return member;
    if (str_eq(base, STR("os.environ")) && !str_eq(member, STR("get"))) // one name everywhere
        return arena_join(l->arena, STR("process.env."), member);
    if (str_eq(base, STR("window")) ||
        ((str_eq(base, STR("globalThis")) || str_eq(base, STR("global"))) &&
         (str_eq(member, STR("fetch")) || str_eq(member, STR("process")) ||
          str_eq(member, STR("console")) || str_eq(member, STR("setTimeout")))))
        return member;
    char *p = arena_alloc(l->arena, base.n + 1 + member.n + 1); // half a million times: no printf
    memcpy(p, base.p, base.n);
    p[base.n] = '.';
    if (member.n)
        memcpy(p + base.n + 1, member.p, member.n);
    return (struct str){p, base.n + 1 + member.n};
}

struct str function_name(struct linker *l, uint32_t file, code_ref function)
{
    if (!l->function_names[file])
        l->function_names[file] =
            arena_array(l->arena, struct str, l->files[file]->functions.n + 1);
    struct str *known = &l->function_names[file][function];
    if (known->p)
        return *known;
    const struct code_file *c = l->files[file];
    const struct code_function *f = &c->functions.v[function];
    struct str class = f->class ? c->classes.v[f->class].name : STR_NONE;
    if (function == CODE_MODULE)
        *known = arena_str(l->arena, c->path);
    else if (class.n)
        *known = arena_printf(l->arena, "%.*s:%.*s.%.*s", STR_ARG(c->path), STR_ARG(class),
                              STR_ARG(f->name));
    else if (f->name.n)
        *known = arena_printf(l->arena, "%.*s:%.*s", STR_ARG(c->path), STR_ARG(f->name));
    else
        *known = arena_printf(l->arena, "%.*s:%u", STR_ARG(c->path), f->line);
    return *known;
}

const struct value *resolved_of_function(struct linker *l, uint32_t file, code_ref function)
{
    return resolved_new(l, (struct value){.kind = VALUE_FUNCTION,
                                          .file = file,
                                          .ref = function,
                                          .name = function_name(l, file, function)});
}

// ------------------------------------------------------------------------------------ parameters

// The number of the list of the calls of FUNCTION; 0, the empty one, when there are none.
static uint32_t sites_of(const struct linker *l, uint32_t file, code_ref function)
{
    return l->sites[file] ? l->sites[file][function] : 0;
}

uint32_t resolve_callers(const struct linker *l, uint32_t file, code_ref function,
                         struct call_site *sites, uint32_t n)
{
    uint32_t number = sites_of(l, file, function);
    const site_list *list = &l->site_lists.v[number];
    for (uint32_t i = 0; i < list->n && i < n; i++)
        sites[i] = list->v[i];
    return list->n < n ? list->n : n;
}

// A number or text, or something computed that may be one: 5 * time.Second.
static bool is_constant(const struct linker *l, const struct value *v)
{
    return v->kind == VALUE_LITERAL || (v->kind == VALUE_UNKNOWN && v->ref && v->file &&
                                        expr_at(l, v->file, v->ref)->kind == EXPR_BINARY);
}

// What the callers pass: the first one that passes something known.
static const struct value *from_callers(struct linker *l, uint32_t file, const struct binding *b)
{
    uint32_t list = sites_of(l, file, b->function);
    for (uint32_t i = 0; list && i < l->site_lists.v[list].n && i < 8; i++) {
        struct call_site s = l->site_lists.v[list].v[i];
        const struct value *v = b->position == CODE_RECEIVER
                                    ? resolved_called_on(l, s.file, s.call)
                                    : resolved_argument(l, s.file, s.call, b->position);
        code_ref named = v ? 0 : call_keyword(l, s.file, s.call, b->name);
        if (named)
            v = resolve(l, s.file, named);
        if (v && !v->parameter && (v->kind != VALUE_UNKNOWN || is_constant(l, v)))
            return v;
    }
    return NULL;
}

// promise.then(value => ...): what `await promise` would give.
static const struct value *from_promise(struct linker *l, uint32_t file, const struct binding *b)
{
    struct passed p = l->passed[file][b->function];
    if (!p.call || p.at || b->position)
        return NULL;
    const struct code_file *c = l->files[p.file];
    const struct expr *callee = &c->exprs.v[c->calls.v[p.call].callee];
    if (callee->kind != EXPR_MEMBER || !str_eq(callee->text, STR("then")))
        return NULL;
    const struct value *v = resolve(l, p.file, callee->a);
    bool chained = str_ends(v->name, STR(".then()")) || str_ends(v->name, STR(".catch()"));
    return chained || v->parameter || v->kind == VALUE_UNKNOWN ? NULL : v;
}

static const struct value *parameter_value(struct linker *l, uint32_t file, const struct binding *b)
{
    const struct value *typed = b->type ? resolved_of_type(l, file, b->type) : &resolved_unknown;
    typed = given_marked(l, file, b->first_decorator, b->end_decorator, typed);
    const struct value *v = l->round > 0 ? from_callers(l, file, b) : NULL;
    const struct value *set =
        b->end_decorator > b->first_decorator
            ? given_configuration(l, file, b->first_decorator, b->end_decorator)
            : NULL;
    if (set)
        return set;
    const struct value *f = call_injected(l, file, b->type);
    const struct value *filled = f ? resolve_returned(l, f->file, f->ref) : NULL;
    if (filled && filled->kind != VALUE_UNKNOWN)
        return filled;
    if (typed->kind != VALUE_UNKNOWN) { // who made the value says more than its type
        if (!v && l->round > 0)
            v = resolved_handed(l, file, b);
        if (v && typed->kind == VALUE_NAME && is_constant(l, v))
            return v;
        if (v && v->origin && (v->kind == VALUE_NAME || v->kind == VALUE_INSTANCE))
            return resolved_declared(l, v, file, b->type);
        const struct value *told = registered_given(l, file, b->function, typed);
        if (told != typed)
            return told;
        return given_injects(l, file, b->function) ? resolved_injected(l, file, typed, b->name)
                                                   : typed;
    }
    if (l->round > 0) {
        if (!v)
            v = resolved_handed(l, file, b);
        if (!v)
            v = from_promise(l, file, b);
    }
    if (!v && b->value)
        v = call_result(l, file, b->value);
    if (!v && b->value)
        v = resolve(l, file, b->value);
    if (v && v->kind != VALUE_UNKNOWN)
        return v;
    return resolved_new(l,
                        (struct value){.kind = VALUE_UNKNOWN, .name = b->name, .parameter = true});
}

// -------------------------------------------------------------------------------------- bindings

static const struct value *local_value(struct linker *l, uint32_t file, const struct binding *b)
{
    const struct value *v = b->value ? resolve(l, file, b->value) : &resolved_unknown;
    // let client = null; client = new Client(): what is assigned later is what matters
    if ((v->kind == VALUE_UNKNOWN || resolved_is_null(l, v)) && b->last_write) {
        const struct value *w = resolve(l, file, b->last_write);
        if (w->kind != VALUE_UNKNOWN && !resolved_is_null(l, w))
            v = w;
    }
    bool stub = v->kind == VALUE_OBJECT && !b->value; // what stands in where the real one is off
    if ((v->kind == VALUE_UNKNOWN || v->parameter || resolved_is_null(l, v) || stub) && b->type) {
        const struct value *typed = resolved_of_type(l, file, b->type);
        if (typed->kind != VALUE_UNKNOWN)
            v = typed;
    }
    v = resolved_declared(l, v, file, b->type);
    bool span = b->writes > 0 && v->kind == VALUE_NAME && str_ends(v->name, STR("()")) &&
                l->knows.span_unit(l->knows.context, str_sub(v->name, 0, v->name.n - 2)).p;
    if ((v->kind == VALUE_LITERAL && b->writes > 0) || span)
        v = &resolved_unknown; // a counter, a flag, a wait: its first value says nothing
    if (v->kind == VALUE_UNKNOWN && v->name.n == 0) {
        struct value *copy = resolved_new(l, *v); // keeps the expression, for constants
        copy->name = b->name;
        return copy;
    }
    return v;
}

static const struct value *binding_value(struct linker *l, uint32_t file, code_ref binding)
{
    const struct code_file *c = l->files[file];
    const struct binding *b = &c->bindings.v[binding];
    switch (b->kind) {
    case BINDING_IMPORT:
        return resolved_import(l, file, &c->imports.v[b->import]);
    case BINDING_PARAM:
        return parameter_value(l, file, b);
    case BINDING_CATCH:
        return resolved_new(
            l, (struct value){.kind = VALUE_UNKNOWN, .name = b->name, .parameter = true});
    default:
        return local_value(l, file, b);
    }
}

// ----------------------------------------------------------------------------------------- calls

// Calls that hand back what they were given.
static bool is_transparent(const struct linker *l, struct str name)
{
    return l->knows.is_transparent(l->knows.context, name) || str_eq(name, STR("Object.freeze")) ||
           str_eq(name, STR("Promise.resolve")) || str_eq(name, STR("util.promisify")) ||
           str_eq(name, STR("Object.seal"));
}

const struct value *resolve_returned(struct linker *l, uint32_t file, code_ref function)
{
    const struct code_file *c = l->files[file];
    const struct code_function *f = &c->functions.v[function];
    const struct value *best = NULL;
    for (uint32_t i = 0; i < f->returns && i < 8; i++) {
        const struct value *v = resolve(l, file, c->children.v[f->first_return + i]);
        if (v->kind == VALUE_UNKNOWN || resolved_is_null(l, v) || v->parameter)
            continue;
        if (!best || best->kind == VALUE_LITERAL)
            best = v;
    }
    if (!best && f->type) {
        const struct value *typed = resolved_of_type(l, file, f->type);
        if (typed->kind != VALUE_UNKNOWN && !str_starts(typed->name, STR("Promise")))
            best = typed;
    }
    return best ? resolved_declared(l, best, file, f->type) : NULL;
}

// emitter.on('x', fn) gives the emitter back, in every event emitter there is.
static bool returns_receiver(struct str method)
{
    return str_eq(method, STR("on")) || str_eq(method, STR("once")) ||
           str_eq(method, STR("addListener")) || str_eq(method, STR("bind"));
}

/* pb.NewUserClient(connection): generated code, which nobody reads, makes a stub of a connection.
 */
static const struct value *stub_value(struct linker *l, uint32_t file, code_ref call,
                                      const struct value *callee)
{
    const struct code_file *c = l->files[file];
    ptrdiff_t dot = str_rfind_char(callee->name, '.');
    if (dot < 0 || !str_starts(str_from(callee->name, (size_t)dot + 1), STR("New")) ||
        l->knows.has_types(l->knows.context, arena_join(l->arena, callee->name, STR("()"))))
        return NULL;
    const struct value *of = resolve(l, file, c->children.v[c->calls.v[call].args]);
    struct str made = of->kind == VALUE_NAME && !of->parameter
                          ? l->knows.made_from(l->knows.context, of->name)
                          : STR_NONE;
    if (!made.p)
        return NULL;
    return resolved_new(l, (struct value){.kind = VALUE_NAME,
                                          .name = arena_join(l->arena, made, STR("()")),
                                          .origin_file = of->origin ? of->origin_file : file,
                                          .origin = of->origin ? of->origin : call});
}

static const struct value *call_value(struct linker *l, uint32_t file, code_ref call)
{
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    const struct expr *callee = &c->exprs.v[k->callee];
    if (callee->kind == EXPR_MEMBER && returns_receiver(callee->text))
        return resolve(l, file, callee->a);
    const struct value *configured = application_asked(l, file, call);
    if (configured)
        return configured;
    const struct value *v = resolve(l, file, k->callee);
    if (k->plain && v->kind != VALUE_FUNCTION)
        return v;
    if (v->kind == VALUE_CLASS) {
        struct value *instance =
            resolved_new(l, *resolved_of_class(l, v->file, v->ref, VALUE_INSTANCE));
        instance->origin_file = file;
        instance->origin = call;
        return instance;
    }
    if (v->kind == VALUE_FUNCTION) {
        const struct value *result = resolve_returned(l, v->file, v->ref);
        if (result && result->kind == VALUE_FUNCTION && !result->origin) { // a function made here
            struct value *made = resolved_new(l, *result);
            made->origin_file = file;
            made->origin = call;
            return made;
        }
        if (result)
            return result;
    }
    if (is_transparent(l, v->name) && k->n)
        return resolve(l, file, c->children.v[k->args]);
    const struct value *given = v->parameter ? NULL : call_given(l, file, call, v->name);
    if (given)
        return given;
    const struct value *kept = call_instance(l, file, call, v);
    if (kept)
        return resolved_of_class(l, kept->file, kept->ref, VALUE_INSTANCE);
    const struct value *asked = registered_asked(l, file, call, v->name);
    if (asked)
        return asked;
    const struct value *stub = v->kind == VALUE_NAME && k->n ? stub_value(l, file, call, v) : NULL;
    if (stub)
        return stub;
    struct call_site made = registered_named(l, file, call, v->name);
    return resolved_new(
        l, (struct value){.kind = v->kind == VALUE_UNKNOWN ? VALUE_UNKNOWN : VALUE_NAME,
                          .name = arena_join(l->arena, v->name, STR("()")),
                          .origin_file = made.call ? made.file : file,
                          .origin = made.call ? made.call : call,
                          .of_file = v->of_file,
                          .of = v->of,
                          .parameter = v->parameter});
}

// ----------------------------------------------------------------------------------- expressions

static const struct value *choice_value(struct linker *l, uint32_t file, const struct expr *e)
{
    const struct code_file *c = l->files[file];
    const struct value *best = &resolved_unknown, *last_known = NULL;
    bool environment = false;
    for (uint32_t i = 0; i < e->n; i++) {
        const struct value *v = resolve(l, file, c->children.v[e->list + i]);
        if (str_starts(v->name, STR("process.env")) || v->configurable || v->parameter)
            environment = true;
        else if (str_starts(v->name, STR("globalThis")) || str_starts(v->name, STR("global.")))
            continue; // globalThis.client || makeClient(): the other side says what it is
        else if (v->kind != VALUE_UNKNOWN && !resolved_is_null(l, v) && !last_known)
            last_known = v;
        if (best->kind == VALUE_UNKNOWN && best->name.n == 0)
            best = v;
    }
    if (!last_known)
        return best;
    if (!environment)
        return last_known;
    struct value *copy = resolved_new(l, *last_known);
    copy->configurable = true;
    return copy;
}

static const struct value *this_value(struct linker *l, uint32_t file, code_ref expr)
{
    const struct code_file *c = l->files[file];
    code_ref class = c->exprs.v[expr].a; // the reader stores the class in whose body it stands
    enum value_kind kind = c->exprs.v[expr].b ? VALUE_CLASS : VALUE_INSTANCE;
    return class ? resolved_of_class(l, file, class, kind)
                 : resolved_new(l, (struct value){.kind = VALUE_UNKNOWN, .name = STR("this")});
}

// super.x is x of the base class on this instance; super(...) constructs it.
static const struct value *super_value(struct linker *l, uint32_t file, code_ref class)
{
    const struct value *base = class ? resolved_of_base(l, file, class) : &resolved_unknown;
    if (base->kind == VALUE_CLASS)
        return resolved_of_class(l, base->file, base->ref, VALUE_INSTANCE);
    if (base->kind == VALUE_NAME)
        return resolved_named(l, arena_join(l->arena, base->name, STR("()")));
    return base;
}

// The text of a path of members: form.email, this.user.id. NONE for anything else.
static struct str written_path(struct linker *l, uint32_t file, code_ref expr)
{
    const struct expr *e = expr_at(l, file, expr);
    if (e->kind == EXPR_NAME)
        return e->text;
    if (e->kind == EXPR_THIS)
        return STR("this");
    struct str base = e->kind == EXPR_MEMBER ? written_path(l, file, e->a) : STR_NONE;
    return base.n ? resolved_member_name(l, base, e->text) : STR_NONE;
}

// A field that is only declared (an interface's, a DTO's) keeps its name as written.
// A method that is only declared: what a library makes of it, or the class that implements it.
static const struct value *abstract_value(struct linker *l, const struct value *base, uint32_t file,
                                          code_ref function)
{
    const struct code_function *f = &l->files[file]->functions.v[function];
    const struct value *v = given_member(l, file, f->class, f->name);
    if (v)
        return v;
    const struct value *parent = resolved_of_base(l, file, f->class);
    if (parent->kind == VALUE_NAME) {
        v = resolved_of_library_member(l, base, parent, f->name);
        if (l->knows.is_known(l->knows.context, v->name))
            return v;
    }
    struct class_ref only = given_subclass(l, file, f->class);
    uint32_t at_file = only.file;
    code_ref method = only.class ? given_overload(l, &at_file, only.class, f->name, f->params) : 0;
    if (!method || l->files[at_file]->functions.v[method].abstract)
        return resolved_of_function(l, file, function);
    return resolved_of_function(l, at_file, method);
}

/* A method called with a known number of arguments, where fields and overloads share names. */
static const struct value *method_value(struct linker *l, const struct value *base,
                                        const struct expr *e)
{
    uint32_t file = base->file;
    code_ref f = given_overload(l, &file, base->ref, e->text, e->n - 1);
    if (!f)
        return NULL;
    return l->files[file]->functions.v[f].abstract ? abstract_value(l, base, file, f)
                                                   : resolved_of_function(l, file, f);
}

// What stands for any element of a list: the first that is a value with members.
static const struct value *element_value(struct linker *l, const struct value *list)
{
    const struct code_file *c = l->files[list->file];
    const struct expr *e = &c->exprs.v[list->ref];
    for (uint32_t i = 0; i < e->n && i < 8; i++) {
        code_ref child = c->children.v[e->list + i];
        const struct value *v = resolve(l, list->file, child);
        if (c->exprs.v[child].kind == EXPR_SPREAD && v->kind == VALUE_ARRAY && v->ref != list->ref)
            v = element_value(l, v);
        bool typed = c->exprs.v[child].kind == EXPR_CAST && v && v->kind == VALUE_ARRAY;
        if (v && (typed || v->kind == VALUE_INSTANCE || (v->kind == VALUE_NAME && !v->parameter)))
            return v;
    }
    return NULL;
}

static const struct value *member_value(struct linker *l, uint32_t file, code_ref expr)
{
    const struct expr *e = expr_at(l, file, expr);
    const struct value *base = resolve(l, file, e->a), *v = NULL;
    if (e->b && base->kind == VALUE_ARRAY) // of a map from text to a type
        v = element_value(l, base);
    if (e->n && (base->kind == VALUE_INSTANCE || base->kind == VALUE_CLASS))
        v = method_value(l, base, e);
    if (!v && e->n)
        v = extension_of(l, file, base, e->text, e->n - 1);
    if (!v)
        v = macro_of(l, base, e->text);
    if (!v)
        v = application_kept(l, file, e);
    if (!v)
        v = resolve_member(l, base, e->text);
    if (v->kind != VALUE_UNKNOWN || v->name.n || base->kind != VALUE_INSTANCE)
        return v;
    struct value *copy = resolved_new(l, *v);
    copy->name = written_path(l, file, expr);
    return copy;
}

// One of several values: of a function of the repository what it returns in that place.
static const struct value *part_value(struct linker *l, uint32_t file, const struct expr *e)
{
    const struct expr *whole = expr_at(l, file, e->a);
    const struct value *made = resolve(l, file, e->a);
    double place;
    if (whole->kind == EXPR_CALL && str_double(e->text, &place)) {
        const struct value *callee = resolve(l, file, l->files[file]->calls.v[whole->a].callee);
        const struct code_file *c = l->files[callee->file];
        const struct code_function *f =
            callee->kind == VALUE_FUNCTION ? &c->functions.v[callee->ref] : NULL;
        for (uint32_t i = 0; f && i < f->returns && i < 8; i++) {
            const struct expr *tuple = &c->exprs.v[c->children.v[f->first_return + i]];
            if (tuple->kind != EXPR_TUPLE || place >= tuple->n)
                continue;
            const struct value *v =
                resolve(l, callee->file, c->children.v[tuple->list + (uint32_t)place]);
            if (!resolved_is_weak(l, v))
                return v;
        }
    }
    struct value v = {
        .kind = made->kind == VALUE_NAME ? VALUE_NAME : VALUE_UNKNOWN,
        .origin_file = made->origin_file,
        .origin = made->origin,
        .parameter = made->parameter,
        .name = arena_printf(l->arena, "%.*s[%.*s]", STR_ARG(made->name), STR_ARG(e->text))};
    return resolved_new(l, v);
}

// A value said to be of a type: the type speaks where nothing better is known.
static const struct value *cast_value(struct linker *l, uint32_t file, const struct expr *e)
{
    const struct value *v = resolve(l, file, e->a);
    if (v->kind != VALUE_UNKNOWN && v->kind != VALUE_NAME)
        return v;
    const struct value *typed = resolved_of_type(l, file, e->b);
    return typed->kind == VALUE_UNKNOWN ? v : typed;
}

static const struct value *compute(struct linker *l, uint32_t file, code_ref expr)
{
    const struct expr *e = expr_at(l, file, expr);
    struct value v = {.file = file, .ref = expr, .name = e->text};
    switch (e->kind) {
    case EXPR_NAME:
        if (e->b)
            return e->a ? resolved_on_receiver(l, file, binding_value(l, file, e->a), e->b)
                        : resolved_scoped_name(l, file, e);
        return e->a ? binding_value(l, file, e->a) : resolved_free_name(l, file, e->text);
    case EXPR_RECEIVER:
        return resolved_receiver(l, file, e->a);
    case EXPR_MEMBER:
        return member_value(l, file, expr);
    case EXPR_INDEX: {
        const struct value *base = resolve(l, file, e->a), *key = resolve(l, file, e->b);
        if (key->kind == VALUE_LITERAL && expr_at(l, key->file, key->ref)->kind == EXPR_STRING)
            return resolve_member(l, base, expr_at(l, key->file, key->ref)->text);
        const struct value *element = base->kind == VALUE_ARRAY ? element_value(l, base) : NULL;
        if (element)
            return element;
        const struct value *annotated = call_annotated(l, file, expr, base);
        if (annotated)
            return annotated;
        if (base->kind == VALUE_CLASS && str_eq(l->files[file]->language, STR("python")))
            return base; // Repository[User] is that class, for these types
        v = *base;
        v.kind = base->kind == VALUE_NAME ? VALUE_NAME : VALUE_UNKNOWN;
        v.name = arena_join(l->arena, base->name, STR("[]"));
        break;
    }
    case EXPR_CALL:
        return call_value(l, file, e->a);
    case EXPR_STRING:
    case EXPR_NUMBER:
    case EXPR_BOOLEAN:
    case EXPR_NULL:
    case EXPR_REGEX:
        v.kind = VALUE_LITERAL;
        break;
    case EXPR_OBJECT:
        v.kind = VALUE_OBJECT;
        break;
    case EXPR_ARRAY:
        v.kind = VALUE_ARRAY;
        break;
    case EXPR_TEMPLATE:
        v.kind = VALUE_TEMPLATE;
        break;
    case EXPR_FUNCTION:
        return resolved_of_function(l, file, e->a);
    case EXPR_CLASS:
        return resolved_of_class(l, file, e->a, VALUE_CLASS);
    case EXPR_CHOICE:
        return choice_value(l, file, e);
    case EXPR_ASSIGN:
        return resolve(l, file, e->b);
    case EXPR_TUPLE:
        return resolve(l, file, l->files[file]->children.v[e->list]);
    case EXPR_PART:
        return part_value(l, file, e);
    case EXPR_CAST:
        return cast_value(l, file, e);
    case EXPR_SPREAD:
    case EXPR_PROPERTY:
        return resolve(l, file, e->a);
    case EXPR_THIS:
        return this_value(l, file, expr);
    case EXPR_SUPER:
        return super_value(l, file, e->a);
    default:
        v.kind = VALUE_UNKNOWN;
        v.name = e->kind == EXPR_UNKNOWN ? e->text : STR("");
    }
    return resolved_new(l, v);
}

const struct value *resolve(struct linker *l, uint32_t file, code_ref expr)
{
    if (expr == 0)
        return &resolved_unknown;
    struct value **memo = l->memo[file];
    if (!memo)
        memo = l->memo[file] = arena_array(l->arena, struct value *, l->files[file]->exprs.n + 1);
    if (memo[expr])
        return memo[expr];
    if (l->hops >= RESOLVE_HOPS_MAX) // not remembered: a shorter way here may still resolve it
        return &resolved_unknown;
    l->hops++;
    memo[expr] = (struct value *)&resolved_unknown; // a cycle meets this
    const struct value *v = compute(l, file, expr);
    memo[expr] = (struct value *)v;
    l->hops--;
    return v;
}

// ------------------------------------------------------------------------------------------ rounds

static void add_site(struct linker *l, uint32_t file, code_ref call, const struct value *target)
{
    uint32_t **of_file = &l->sites[target->file];
    if (!*of_file)
        *of_file = arena_array(l->keep, uint32_t, l->files[target->file]->functions.n + 1);
    uint32_t *list = &(*of_file)[target->ref];
    if (*list == 0) {
        *list = l->site_lists.n;
        vec_push(l->keep, &l->site_lists, (site_list){0});
    }
    vec_push(l->keep, &l->site_lists.v[*list], (struct call_site){file, call});
}

// Which call each function literal, or named function, is handed to: the first one.
static void collect_passed(struct linker *l)
{
    l->passed = arena_array(l->keep, struct passed *, l->files_n + 1);
    for (uint32_t file = 1; file < l->files_n; file++)
        l->passed[file] = arena_array(l->keep, struct passed, l->files[file]->functions.n + 1);
    for (uint32_t file = 1; file < l->files_n; file++) {
        const struct code_file *c = l->files[file];
        for (uint32_t i = 1; i < c->calls.n; i++) {
            for (uint32_t j = 0; j < c->calls.v[i].n; j++) {
                const struct value *v = resolve(l, file, c->children.v[c->calls.v[i].args + j]);
                if (v->kind == VALUE_FUNCTION && !l->passed[v->file][v->ref].call)
                    l->passed[v->file][v->ref] = (struct passed){file, i, j};
            }
        }
    }
}

// A method of an interface that a few classes implement may be that of each of them.
static void add_implementers(struct linker *l, uint32_t file, code_ref call)
{
    const struct code_file *c = l->files[file];
    const struct expr *callee = &c->exprs.v[c->calls.v[call].callee];
    const struct value *of = callee->kind == EXPR_MEMBER ? resolve(l, file, callee->a) : NULL;
    if (!of || of->kind != VALUE_INSTANCE)
        return;
    const struct class_ref *found;
    uint32_t n = class_implementers(l, of->file, of->ref, &found);
    for (uint32_t i = 0; i < n; i++) {
        struct value target = {.file = found[i].file};
        target.ref = resolve_method(l, &target.file, found[i].class, callee->text);
        if (target.ref)
            add_site(l, file, call, &target);
    }
}

// Constructors are called where their class is constructed.
static void collect_sites(struct linker *l)
{
    for (uint32_t file = 1; file < l->files_n; file++) {
        const struct code_file *c = l->files[file];
        for (uint32_t i = 1; i < c->calls.n; i++) {
            const struct value *v = resolve(l, file, c->calls.v[i].callee);
            if (v->kind == VALUE_FUNCTION) {
                add_site(l, file, i, v);
            } else if (v->kind == VALUE_CLASS) {
                code_ref constructor = l->files[v->file]->classes.v[v->ref].constructor;
                struct value target = {.file = v->file, .ref = constructor};
                if (constructor)
                    add_site(l, file, i, &target);
            } else {
                add_implementers(l, file, i);
            }
        }
    }
}

static void begin_round(struct linker *l, struct arena *a, uint32_t round)
{
    l->arena = a;
    l->round = round;
    l->function_names = arena_array(a, struct str *, l->files_n + 1);
    l->memo = arena_array(a, struct value **, l->files_n + 1);
    l->exported = arena_array(a, struct map, l->files_n + 1);
    l->file_values = arena_array(a, const struct value *, l->repo->files.n + 1);
    l->class_values = arena_alloc(a, (l->files_n + 1) * sizeof *l->class_values);
    l->exported_values.v = NULL;
    l->exported_values.n = l->exported_values.cap = 0;
    vec_push(a, &l->exported_values, NULL); // number 0 is "not asked yet"
    vec_push(a, &l->exported_values, NULL); // number 1 is "not exported"
}

// settings.py and the modules of a package settings, without those for tests and development.
static bool is_django_settings(const struct code_file *c)
{
    static const char other[] = "test.py tests.py testing.py local.py dev.py development.py ci.py";
    struct str base = path_base(c->path);
    if (!c->settings || !c->production || str_among(other, base))
        return false;
    return str_eq(base, STR("settings.py")) ||
           str_eq(path_base(path_directory(c->path)), STR("settings"));
}

static void collect_django_settings(struct linker *l)
{
    static const char production[] = "production.py prod.py deploy.py";
    for (int turn = 0; turn < 2; turn++)
        for (uint32_t i = 1; i < l->files_n; i++)
            if (is_django_settings(l->files[i]) &&
                str_among(production, path_base(l->files[i]->path)) == (turn == 0))
                vec_push(l->keep, &l->django_settings, i);
}

// Which files share their names, and which import all names of a module.
static void collect_scopes(struct linker *l)
{
    l->first_in_scope = arena_array(l->keep, uint32_t, l->repo->files.n + 1);
    l->next_in_scope = arena_array(l->keep, uint32_t, l->files_n + 1);
    l->first_star = arena_array(l->keep, uint32_t, l->files_n + 1);
    for (uint32_t i = l->files_n; i-- > 1;) {
        const struct code_file *c = l->files[i];
        uint32_t scope = module_scope(l->modules, c->repo_file);
        l->next_in_scope[i] = l->first_in_scope[scope];
        l->first_in_scope[scope] = i;
        for (uint32_t k = c->imports.n; k-- > 1;)
            if (!c->imports.v[k].binding && str_eq(c->imports.v[k].name, STR("*")))
                l->first_star[i] = k;
    }
}

struct linker *linker_new(struct arena *a, const struct repo *repo, const struct modules *modules,
                          struct code_file **files, uint32_t n, struct link_knowledge knows)
{
    struct linker *l = arena_new(a, struct linker);
    *l = (struct linker){.arena = a,
                         .keep = a,
                         .repo = repo,
                         .modules = modules,
                         .files = files,
                         .files_n = n,
                         .knows = knows};
    l->imported = arena_array(a, struct map, n);
    vec_push(a, &l->found_modules, (struct found_module){0});
    map_init(&l->file_of_path, a);
    l->sites = arena_array(a, uint32_t *, n + 1);
    vec_push(a, &l->site_lists, (site_list){0});
    for (uint32_t i = 1; i < n; i++)
        map_set(&l->file_of_path, files[i]->path, i);
    collect_scopes(l);
    collect_django_settings(l);
    classes_index(l);
    extensions_index(l);
    loose_index(l);
    struct arena first; // what the first round resolved is of no use to the second
    arena_init(&first);
    begin_round(l, &first, 0);
    collect_sites(l);
    classes_collect(l);
    given_collect(l);
    registered_collect(l);
    application_collect(l);
    collect_passed(l);
    begin_round(l, a, 1);
    arena_release(&first);
    return l;
}
