/* Settings of uses: the slots of a catalogue rule read off the call, the call that made its
 * receiver, later calls on the same value, assignments and defaults, in the order the rule gives.
 */
#include "link/uses.h"

#include "base/buf.h"
#include "link/constant.h"
#include "link/option.h"
#include "link/parts.h"

#include <math.h>

enum { MAKERS_MAX = 24 }; // from an operation back to its client, through the calls of a builder

struct reading { // one slot that gave a value
    struct described d;
    uint32_t file, line;
    code_ref expr; // what it was read from, 0 when it is more than one expression
    const char *source;
    const struct variable *set; // the environment variable it comes from, NULL: none
    struct variable property;   // what SET points to for a property
};

// ------------------------------------------------------------------------------------- arguments

static void scale(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                  struct reading *r);

static bool read_assigned(struct use_context *u, struct str key, struct reading *r);

/* A bound given in parts, (connect, read): the last, which is that of the answer; with the unit
 * "first" the first of several: @GetMapping({"/a", "/b"}). */
static struct described describe_bound(struct linker *l, uint32_t file, code_ref expr,
                                       const struct slot *s)
{
    struct described d = describe(l, file, expr);
    if (!s->unit.p || !str_eq(d.kind, STR("array")))
        return d;
    const struct value *v = resolve(l, file, expr);
    const struct code_file *c = l->files[v->file];
    const struct expr *list = &c->exprs.v[v->ref];
    uint32_t at = str_eq(s->unit, STR("first")) ? 0 : list->n - 1;
    return list->n ? describe(l, v->file, c->children.v[list->list + at]) : d;
}

static bool read_argument(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                          struct reading *r)
{
    const struct code_file *c = u->l->files[file];
    code_ref expr;
    if (!call || !option_argument(c, &c->calls.v[call], s->argument, u->l, file, &expr))
        return false;
    r->file = file;
    r->line = c->exprs.v[expr].line;
    if (s->path.n == 0) {
        r->expr = expr;
        r->d = describe_bound(u->l, file, expr, s);
        if (s->unit_at)
            scale(u, file, call, s, r);
        return true;
    }
    const struct value *v = resolve(u->l, file, expr);
    str_vec head = {.v = s->path.v, .n = s->path.n - 1, .cap = s->path.n};
    bool missing = true;
    const struct value *holder = option_walk(u->l, v, &head, &missing);
    if (holder && (holder->kind == VALUE_NAME || holder->kind == VALUE_INSTANCE))
        holder = option_made_with(u->l, holder);
    if (holder && holder->kind == VALUE_OBJECT) {
        code_ref property = option_property(u->l, holder, s->path.v[s->path.n - 1]);
        if (property) {
            r->file = holder->file;
            r->expr = property;
            r->line = u->l->files[holder->file]->exprs.v[property].line;
            r->d = describe_bound(u->l, holder->file, property, s);
            return true;
        }
    }
    v = option_walk(u->l, v, &s->path, &missing);
    if (v) {
        r->d = describe_value(u->l, v);
        return true;
    }
    const struct value *options = resolve(u->l, file, expr);
    if (options->origin && s->path.n == 1 && // options.Timeout = 5, where options are a value made
        read_assigned(u,
                      arena_printf(u->scratch, "%u:%u.%.*s", options->origin_file, options->origin,
                                   STR_ARG(s->path.v[0])),
                      r))
        return true;
    if (missing)
        return false;
    r->d = (struct described){.kind = STR("unknown")}; // options that could not be followed
    return s->kind != SLOT_PRESENT;
}

// ------------------------------------------------------------------------------ calls on the value

static void add_to_list(struct use_context *u, uint32_t *list, struct call_site s)
{
    if (*list == 0) {
        *list = u->origin_lists.n;
        vec_push(u->l->arena, &u->origin_lists, (site_list){0});
    }
    vec_push(u->l->arena, &u->origin_lists.v[*list], s);
}

static void add_site(struct use_context *u, struct map *map, struct str key, struct call_site s)
{
    add_to_list(u, map_at(map, key, 0), s);
}

// A call on the value V that a call made.
static void add_site_of(struct use_context *u, const struct value *v, struct call_site s)
{
    uint32_t **of_file = &u->sites_of_origin[v->origin_file];
    if (!*of_file)
        *of_file = arena_array(u->l->arena, uint32_t, u->l->files[v->origin_file]->calls.n + 1);
    add_to_list(u, &(*of_file)[v->origin], s);
}

// The number of the list of the calls on the value that CALL made, 0 without one.
static uint32_t sites_of_origin(const struct use_context *u, uint32_t file, code_ref call)
{
    return call && u->sites_of_origin[file] ? u->sites_of_origin[file][call] : 0;
}

// "*.name": a method of that name, whatever it is called on.
static void add_any_site(struct use_context *u, uint32_t file, code_ref call)
{
    const struct code_file *c = u->l->files[file];
    const struct expr *e = &c->exprs.v[c->calls.v[call].callee];
    char key[128];
    bool method = e->kind == EXPR_MEMBER || (e->kind == EXPR_NAME && e->b); // in a block on it
    int n = method ? snprintf(key, sizeof key, "*.%.*s", STR_ARG(e->text)) : 0;
    if (n > 0 && (size_t)n < sizeof key &&
        map_get(&u->c->global_calls, (struct str){key, (size_t)n}, 0))
        add_site(u, &u->called, arena_str(u->l->arena, (struct str){key, (size_t)n}),
                 (struct call_site){file, call});
}

void settings_prepare(struct use_context *u)
{
    struct arena *a = u->l->arena;
    framework_settings_init(&u->framework, u->l);
    u->sites_of_origin = arena_array(a, uint32_t *, u->l->files_n + 1);
    map_init(&u->assigned, a);
    map_init(&u->called, a);
    u->origin_lists.n = 0;
    vec_push(a, &u->origin_lists, (site_list){0});
    for (uint32_t file = 1; file < u->l->files_n; file++) {
        const struct code_file *c = u->l->files[file];
        for (uint32_t i = 1; i < c->calls.n; i++) {
            const struct value *v = resolve(u->l, file, c->calls.v[i].callee);
            if (map_get(&u->c->global_calls, v->name, 0))
                add_site(u, &u->called, v->name, (struct call_site){file, i});
            add_any_site(u, file, i);
            if (v->origin)
                add_site_of(u, v, (struct call_site){file, i});
        }
        for (uint32_t i = 1; i < c->assignments.n; i++) {
            const struct expr *t = &c->exprs.v[c->assignments.v[i].target];
            const struct value *v = resolve(u->l, file, c->assignments.v[i].target);
            add_site(u, &u->assigned, v->name, (struct call_site){file, i});
            const struct value *base = t->kind == EXPR_MEMBER ? resolve(u->l, file, t->a) : NULL;
            if (base && base->origin)
                add_site(u, &u->assigned,
                         arena_printf(a, "%u:%u.%.*s", base->origin_file, base->origin,
                                      STR_ARG(t->text)),
                         (struct call_site){file, i});
        }
    }
}

static bool named_call(const struct use_context *u, struct call_site s, struct str name)
{
    const struct code_file *c = u->l->files[s.file];
    const struct expr *e = &c->exprs.v[c->calls.v[s.call].callee];
    bool method = e->kind == EXPR_MEMBER || (e->kind == EXPR_NAME && e->b); // in a block on it
    return method && str_eq(e->text, name);
}

// Is the first argument of the call the constant ABOUT: handle.setopt(TIMEOUT, 5)?
static bool is_about(const struct use_context *u, struct call_site s, struct str about)
{
    const struct code_call *k = &u->l->files[s.file]->calls.v[s.call];
    if (!about.p || !k->n)
        return !about.p;
    const struct value *v = resolve(u->l, s.file, u->l->files[s.file]->children.v[k->args]);
    return str_ends(v->name, about) &&
           (v->name.n == about.n || v->name.p[v->name.n - about.n - 1] == '.');
}

// setTimeout(5) is also written timeout = 5.
static bool read_as_assigned(struct use_context *u, uint32_t file, code_ref call,
                             const struct slot *s, struct reading *r)
{
    struct str name = s->name;
    if (!call || s->path.n || !str_starts(name, STR("set")) || name.n < 4 || name.p[3] < 'A' ||
        name.p[3] > 'Z')
        return false;
    return read_assigned(u,
                         arena_printf(u->scratch, "%u:%u.%c%.*s", file, call, name.p[3] | 32,
                                      STR_ARG(str_from(name, 4))),
                         r);
}

// A method NAME called on the value that CALL made.
static bool read_setter(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                        struct reading *r)
{
    uint32_t list = sites_of_origin(u, file, call);
    for (uint32_t i = 0; list && i < u->origin_lists.v[list].n; i++) {
        struct call_site site = u->origin_lists.v[list].v[i];
        if (!named_call(u, site, s->name) || !is_about(u, site, s->about))
            continue;
        struct slot argument = {.argument = s->argument, .path = s->path, .unit_at = s->unit_at};
        const struct code_file *c = u->l->files[site.file];
        if (!read_argument(u, site.file, site.call, &argument, r)) {
            if (s->unit.p || s->path.n) // block(): a number is asked for, and there is none
                return false;
            r->file = site.file;
            r->line = c->calls.v[site.call].line;
            r->d = (struct described){.kind = STR("boolean"), .value = STR("true")};
        }
        return true;
    }
    return read_as_assigned(u, file, call, s, r);
}

// A later call of the same chain: CALL().name(value); the chain is followed down from each call.
static bool read_chained(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                         struct reading *r)
{
    const struct code_file *c = u->l->files[file];
    for (code_ref i = call + 1; call && i < c->calls.n && i < call + 64; i++) {
        const struct expr *e = &c->exprs.v[c->calls.v[i].callee];
        if (e->kind != EXPR_MEMBER || !str_eq(e->text, s->name))
            continue;
        for (int hops = 0; hops < 40; hops++) {
            if (e->kind == EXPR_MEMBER)
                e = &c->exprs.v[e->a];
            else if (e->kind == EXPR_CALL && e->a != call)
                e = &c->exprs.v[c->calls.v[e->a].callee];
            else
                break;
        }
        if (e->kind != EXPR_CALL || e->a != call)
            continue;
        struct slot argument = {.argument = s->argument, .path = s->path, .unit_at = s->unit_at};
        if (!read_argument(u, file, i, &argument, r)) {
            if (s->unit.p)
                return false;
            r->file = file;
            r->line = c->calls.v[i].line;
            r->d = (struct described){.kind = STR("boolean"), .value = STR("true")};
        }
        return true;
    }
    return read_setter(u, file, call, s, r);
}

// A call of that name among the arguments: retry.Do(f, retry.Attempts(3)).
static bool read_among(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                       struct reading *r)
{
    const struct code_file *c = u->l->files[file];
    const struct code_call *k = &c->calls.v[call];
    for (uint32_t i = 0; i < k->n; i++) {
        const struct expr *e = &c->exprs.v[c->children.v[k->args + i]];
        code_ref given = e->kind == EXPR_SPREAD ? e->a : c->children.v[k->args + i];
        const struct value *v = resolve(u->l, file, given);
        struct call_site inner = part_of_list(u->l, v, s->name); // retry.Do(f, options...)
        if (!inner.call && v->origin) {
            const struct code_file *o = u->l->files[v->origin_file];
            if (str_eq(o->exprs.v[o->calls.v[v->origin].callee].text, s->name))
                inner = (struct call_site){v->origin_file, v->origin};
        }
        if (!inner.call)
            continue;
        struct slot argument = {.argument = s->argument, .path = s->path};
        if (!read_argument(u, inner.file, inner.call, &argument, r)) {
            r->file = inner.file;
            r->line = u->l->files[inner.file]->calls.v[inner.call].line;
            r->d = (struct described){.kind = STR("boolean"), .value = STR("true")};
        }
        return true;
    }
    return false;
}

static bool read_assigned(struct use_context *u, struct str key, struct reading *r)
{
    uint32_t list = map_get(&u->assigned, key, 0);
    if (!list)
        return false;
    struct call_site s = u->origin_lists.v[list].v[0];
    const struct code_assignment *a = &u->l->files[s.file]->assignments.v[s.call];
    r->file = s.file;
    r->line = a->line;
    r->d = describe(u->l, s.file, a->value);
    return true;
}

/* NAME with dots is a member of a member: e.Server.WriteTimeout = t, of what CALL made. */
static bool read_deep_assigned(struct use_context *u, uint32_t file, code_ref call, struct str name,
                               struct reading *r)
{
    ptrdiff_t dot = str_rfind_char(name, '.');
    if (dot < 0)
        return false;
    struct str last = str_from(name, (size_t)dot + 1);
    struct str key = arena_printf(u->scratch, "%u:%u.%.*s", file, call, STR_ARG(last));
    uint32_t list = map_get(&u->assigned, key, 0);
    for (uint32_t i = 0; list && i < u->origin_lists.v[list].n; i++) {
        struct call_site at = u->origin_lists.v[list].v[i];
        const struct code_assignment *a = &u->l->files[at.file]->assignments.v[at.call];
        if (!str_ends(resolve(u->l, at.file, a->target)->name, name))
            continue;
        r->file = at.file;
        r->line = a->line;
        r->d = describe(u->l, at.file, a->value);
        return true;
    }
    return false;
}

// client.HTTPClient = &http.Client{Timeout: t}, asked for HTTPClient.Timeout.
static bool read_below_assigned(struct use_context *u, uint32_t file, code_ref call,
                                struct str name, struct reading *r)
{
    struct str rest = name, first;
    if (!str_split(&rest, '.', &first) || !rest.n)
        return false;
    struct str key = arena_printf(u->scratch, "%u:%u.%.*s", file, call, STR_ARG(first));
    uint32_t list = map_get(&u->assigned, key, 0);
    if (!list)
        return false;
    struct call_site s = u->origin_lists.v[list].v[0];
    const struct code_assignment *a = &u->l->files[s.file]->assignments.v[s.call];
    str_vec path = {.v = &rest, .n = 1, .cap = 1};
    bool missing = true;
    const struct value *v = option_walk(u->l, resolve(u->l, s.file, a->value), &path, &missing);
    if (!v)
        return false;
    r->file = s.file;
    r->line = a->line;
    r->d = describe_value(u->l, v);
    double number;
    if (v->ref && v->file && fold_number(u->l, v->file, v->ref, &number))
        r->d = (struct described){.kind = STR("number"),
                                  .value = arena_printf(u->l->arena, "%.0f", number)};
    return true;
}

// An argument of a call of that name anywhere: mongoose.connect(url, options) bounds all models.
static bool read_global_call(struct use_context *u, const struct slot *s, struct reading *r)
{
    uint32_t list = map_get(&u->called, s->name, 0);
    for (uint32_t i = 0; list && i < u->origin_lists.v[list].n; i++) {
        struct call_site site = u->origin_lists.v[list].v[i];
        if (read_argument(u, site.file, site.call, s, r))
            return true;
    }
    return false;
}

// A setting that the framework reads from a module; of a connection text its parameter.
static bool read_framework(struct use_context *u, const struct slot *s, struct reading *r)
{
    const struct value *v = framework_setting(&u->framework, u->l, s->name, &r->file);
    if (!v)
        return false;
    r->d = describe_value(u->l, v);
    r->line = v->ref && v->file ? u->l->files[v->file]->exprs.v[v->ref].line : 0;
    r->file = v->ref && v->file ? v->file : r->file;
    if (!s->path.n)
        return true;
    r->d.value = connection_parameter(r->d.value, s->path.v[0]);
    return r->d.value.n > 0;
}

static bool read_dsn(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                     struct reading *r)
{
    if (!read_argument(u, file, call, s, r))
        return false;
    const struct variable *set = environment_get(u->l->environment, r->d.value);
    if (!set && !str_eq(r->d.kind, STR("string")) && !str_eq(r->d.kind, STR("template")))
        return false;
    struct str value = connection_parameter(set ? set->value : r->d.value, s->name);
    if (set)
        r->set = set;
    r->d = (struct described){.kind = STR("string"), .value = value};
    return value.n > 0;
}

// An environment variable that the library reads by itself, or a parameter inside of it.
static bool read_environment(struct use_context *u, const struct slot *s, struct reading *r)
{
    r->set = environment_get(u->l->environment, s->name);
    if (!r->set)
        return false;
    r->source = "configuration";
    r->d = (struct described){.kind = STR("string"), .value = r->set->value};
    if (s->path.n)
        r->d.value = connection_parameter(r->set->value, s->path.v[0]);
    return r->d.value.n > 0;
}

// What an annotation or a client is called: its option KEY, or its first argument.
static struct str name_of_call(struct use_context *u, uint32_t file, code_ref call, struct str key)
{
    struct slot s = {.kind = SLOT_OPTION, .path = {.v = &key, .n = 1, .cap = 1}};
    struct reading r;
    if (read_argument(u, file, call, &s, &r) && str_eq(r.d.kind, STR("string")))
        return r.d.value;
    struct slot first = {.kind = SLOT_POSITIONAL};
    if (read_argument(u, file, call, &first, &r) && str_eq(r.d.kind, STR("string")))
        return r.d.value;
    return STR_NONE;
}

/* NAME with {key} filled in by what the call, or the call that made its receiver, is named:
 * config.{name}.read-timeout. STR_NONE when it is named nowhere. */
static struct str property_name(struct use_context *u, uint32_t file, code_ref call,
                                struct str name)
{
    ptrdiff_t open = str_find_char(name, '{', 0), close = str_find_char(name, '}', 0);
    if (open < 0 || close < open)
        return name;
    struct str keys = str_sub(name, (size_t)open + 1, (size_t)(close - open) - 1), key, found;
    for (int hops = 0; call && hops < 2; hops++) {
        for (struct str rest = keys; str_split(&rest, '|', &key);)
            if ((found = name_of_call(u, file, call, key)).n)
                return arena_printf(u->l->arena, "%.*s%.*s%.*s",
                                    STR_ARG(str_sub(name, 0, (size_t)open)), STR_ARG(found),
                                    STR_ARG(str_from(name, (size_t)close + 1)));
        const struct value *callee = resolve(u->l, file, u->l->files[file]->calls.v[call].callee);
        file = callee->origin_file;
        call = callee->origin;
    }
    return STR_NONE;
}

// A property of configuration that the library reads by itself, or a parameter inside of it.
static bool read_property(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                          struct reading *r)
{
    struct str name = property_name(u, file, call, s->name);
    if (!name.n)
        return false;
    struct str value = environment_property(u->l->environment, u->l->arena, u->l->files[file]->unit,
                                            name, &r->property);
    if (s->path.n && value.p)
        value = connection_parameter(value, s->path.v[0]);
    if (!value.n)
        return false;
    r->set = &r->property;
    r->source = "configuration";
    double ms;
    r->d = (struct described){.kind = STR("string"), .value = value};
    if (s->unit.p && !str_double(value, &ms) && span_of_text(value, &ms))
        r->d.value = arena_printf(u->l->arena, "%.0f", str_eq(s->unit, STR("s")) ? ms / 1000 : ms);
    return true;
}

/* A number beside its unit: (5, TimeUnit.SECONDS). Makes it milliseconds. */
static void scale(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                  struct reading *r)
{
    static const struct {
        const char *name;
        double ms;
    } units[] = {{"SECONDS", 1000},       {"MILLISECONDS", 1},       {"MINUTES", 60000},
                 {"HOURS", 3600000},      {"SECOND", 1000},          {"MILLIS", 1},
                 {"MICROSECONDS", 0.001}, {"NANOSECONDS", 0.000001}, {"DAYS", 86400000}};
    struct slot unit = {.kind = SLOT_POSITIONAL, .argument = s->unit_at - 1};
    struct reading named;
    double n;
    if (!read_argument(u, file, call, &unit, &named) || !str_double(r->d.value, &n))
        return;
    ptrdiff_t dot = str_rfind_char(named.d.value, '.');
    struct str last = dot < 0 ? named.d.value : str_from(named.d.value, (size_t)dot + 1);
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (str_eq(last, str_c(units[i].name)))
            r->d.value = arena_printf(u->l->arena, "%.0f", n * units[i].ms);
}

// ------------------------------------------------------------------------------------------ slots

static bool read_slot_at(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                         struct reading *r)
{
    *r = (struct reading){.source = s->on_construct ? "inherited" : "explicit"};
    if (!call && s->kind != SLOT_CONSTANT && s->kind != SLOT_GLOBAL &&
        s->kind != SLOT_ENVIRONMENT && s->kind != SLOT_PROPERTY)
        return false; // an import has no arguments
    switch (s->kind) {
    case SLOT_POSITIONAL:
    case SLOT_OPTION:
        return read_argument(u, file, call, s, r);
    case SLOT_AMONG:
        return read_among(u, file, call, s, r);
    case SLOT_PRESENT:
        if (!read_argument(u, file, call, s, r) || str_eq(r->d.value, STR("false")) ||
            str_eq(r->d.kind, STR("null")))
            return false;
        r->d = (struct described){.kind = STR("string"), .value = STR("yes")};
        return true;
    case SLOT_CHAINED:
        return read_chained(u, file, call, s, r);
    case SLOT_SETTER:
        return read_setter(u, file, call, s, r);
    case SLOT_FIELD: {
        struct slot option = *s;
        option.kind = SLOT_OPTION;
        if (s->path.n && read_argument(u, file, call, &option, r))
            return true;
        return read_assigned(
                   u, arena_printf(u->scratch, "%u:%u.%.*s", file, call, STR_ARG(s->name)), r) ||
               read_below_assigned(u, file, call, s->name, r) ||
               read_deep_assigned(u, file, call, s->name, r);
    }
    case SLOT_GLOBAL:
        r->source = "global";
        return s->has_at ? read_global_call(u, s, r)
                         : read_assigned(u, s->name, r) || read_framework(u, s, r);
    case SLOT_DSN:
        return read_dsn(u, file, call, s, r);
    case SLOT_CONSTANT:
        r->d = (struct described){.kind = STR("string"), .value = s->value};
        r->file = file; // and the line of the use itself
        return true;
    case SLOT_ENVIRONMENT:
        return read_environment(u, s, r);
    case SLOT_PROPERTY:
        return read_property(u, file, call, s, r);
    case SLOT_CONTEXT: // deadline_around looks after all of these
        return false;
    }
    return false;
}

// CALL itself is a link NAME of the chain that made a value: builder.readTimeout(5).build().
static bool read_link(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                      struct reading *r)
{
    if (s->kind != SLOT_CHAINED || !named_call(u, (struct call_site){file, call}, s->name))
        return false;
    *r = (struct reading){.source = "inherited"};
    struct slot argument = {.argument = s->argument, .path = s->path, .unit_at = s->unit_at};
    return read_argument(u, file, call, &argument, r);
}

// The calls that made what CALL is called on, the last one first.
static bool read_makers(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                        struct reading *r)
{
    for (int hops = 0; call && hops < MAKERS_MAX; hops++) {
        if (read_link(u, file, call, s, r) || read_slot_at(u, file, call, s, r))
            return true;
        const struct value *callee = resolve(u->l, file, u->l->files[file]->calls.v[call].callee);
        file = callee->origin_file;
        call = callee->origin;
    }
    return false;
}

/* What argument AT of CALL was made with: client.send(request) where the request has the bound. */
static bool read_of(struct use_context *u, uint32_t file, code_ref call, int at,
                    const struct slot *s, struct reading *r)
{
    const struct code_file *c = u->l->files[file];
    code_ref expr;
    if (!call || !option_argument(c, &c->calls.v[call], at, u->l, file, &expr))
        return false;
    const struct value *v = resolve(u->l, file, expr);
    return read_makers(u, v->origin_file, v->origin, s, r);
}

/* What the calls that made its first argument were handed in turn:
 * requestFactory(factories.build(settings)). */
static bool read_of_made(struct use_context *u, struct call_site site, const struct slot *s,
                         struct reading *r)
{
    const struct code_file *c = u->l->files[site.file];
    code_ref expr;
    if (!option_argument(c, &c->calls.v[site.call], 0, u->l, site.file, &expr))
        return false;
    const struct value *v = resolve(u->l, site.file, expr);
    for (int hops = 0; v->origin && hops < MAKERS_MAX; hops++) {
        if (read_of(u, v->origin_file, v->origin, 0, s, r))
            return true;
        const struct code_call *k = &u->l->files[v->origin_file]->calls.v[v->origin];
        v = resolve(u->l, v->origin_file, k->callee);
    }
    return false;
}

/* What the first argument of CALL was made with; or CALL itself, when a block that it takes sets
 * something: install(HttpTimeout) { requestTimeoutMillis = 5000 }. */
static bool read_site(struct use_context *u, struct call_site site, const struct slot *s,
                      struct reading *r)
{
    bool inside = s->kind == SLOT_FIELD || s->kind == SLOT_SETTER;
    return read_of(u, site.file, site.call, 0, s, r) || read_of_made(u, site, s, r) ||
           (inside && read_slot_at(u, site.file, site.call, s, r));
}

// The same of the calls of method s->through: CALL itself, or those on the value that it made.
static bool read_sites(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                       struct reading *r)
{
    struct call_site own = {file, call};
    if (named_call(u, own, s->through) && read_site(u, own, s, r))
        return true;
    uint32_t list = sites_of_origin(u, file, call);
    for (uint32_t i = 0; list && i < u->origin_lists.v[list].n; i++)
        if (named_call(u, u->origin_lists.v[list].v[i], s->through) &&
            read_site(u, u->origin_lists.v[list].v[i], s, r))
            return true;
    return false;
}

static bool read_through(struct use_context *u, uint32_t file, code_ref call, const struct slot *s,
                         struct reading *r)
{
    for (int hops = 0; call && hops < MAKERS_MAX; hops++) {
        if (read_sites(u, file, call, s, r))
            return true;
        const struct value *callee = resolve(u->l, file, u->l->files[file]->calls.v[call].callee);
        file = callee->origin_file;
        call = callee->origin;
    }
    return false;
}

// The value of a setting of this use that was read before; STR_NONE none.
static struct str setting_before(const struct use_context *u, const struct use_place *p,
                                 struct str name)
{
    const struct fact_setting *rows = (const void *)u->f->tables[FACT_setting].rows;
    for (uint32_t i = u->f->tables[FACT_setting].n; i-- > 0 && rows[i].use == p->row;)
        if (str_eq(rows[i].name, name))
            return rows[i].value;
    return STR_NONE;
}

// On a call of that name anywhere: what it configures holds here, too.
static bool read_elsewhere(struct use_context *u, const struct use_place *p, const struct slot *s,
                           struct reading *r)
{
    uint32_t list = map_get(&u->called, s->of_call, 0);
    struct str name = s->named.p ? setting_before(u, p, s->named) : STR_NONE;
    for (uint32_t i = 0; list && i < u->origin_lists.v[list].n; i++) {
        struct call_site site = u->origin_lists.v[list].v[i];
        if (s->named.p && (!name.p || !str_eq(name, name_of_call(u, site.file, site.call, name))))
            continue;
        if (read_slot_at(u, site.file, site.call, s, r)) {
            r->source = "global";
            return true;
        }
    }
    return false;
}

// CALL is of NAME, a method or a function.
static bool called(const struct use_context *u, uint32_t file, code_ref call, struct str name)
{
    const struct code_file *c = u->l->files[file];
    const struct expr *e = &c->exprs.v[c->calls.v[call].callee];
    return (e->kind == EXPR_MEMBER || e->kind == EXPR_NAME) && str_eq(e->text, name);
}

/* On the call that made the receiver, or on the one that made that: producer.send() goes back to
 * producer(), and that to new Kafka(). */
static bool read_slot(struct use_context *u, const struct use_place *p, const struct slot *s,
                      struct reading *r)
{
    if (s->through.p)
        return read_through(u, p->file, p->call, s, r);
    if (s->of_call.p)
        return read_elsewhere(u, p, s, r);
    if (!s->on_construct) {
        bool hit = s->of ? read_of(u, p->file, p->call, s->of - 1, s, r)
                         : read_slot_at(u, p->file, p->call, s, r);
        r->line = s->kind == SLOT_CONSTANT ? p->line : r->line;
        return hit;
    }
    uint32_t file = p->file;
    code_ref call = p->call;
    for (int hops = 0; call && hops < MAKERS_MAX; hops++) {
        const struct value *callee = resolve(u->l, file, u->l->files[file]->calls.v[call].callee);
        file = callee->origin_file;
        call = callee->origin;
        if (!call)
            break;
        if (s->kind == SLOT_POSITIONAL && s->name.p && !called(u, file, call, s->name))
            continue;
        if (s->of ? read_of(u, file, call, s->of - 1, s, r)
                  : read_link(u, file, call, s, r) || read_slot_at(u, file, call, s, r))
            return true;
    }
    return false;
}

bool settings_number(struct use_context *u, const struct use_place *p, struct str name, double *n)
{
    const struct use_rule *rule = &u->c->uses.v[p->rule];
    struct reading r;
    for (uint32_t i = 0; i < rule->settings.n; i++)
        for (uint32_t k = 0; k < rule->settings.v[i].slots.n; k++)
            if (str_eq(rule->settings.v[i].name, name) &&
                read_slot(u, p, &rule->settings.v[i].slots.v[k], &r))
                return str_double(r.d.value, n);
    return false;
}

// --------------------------------------------------------------------------------------- emitting

static struct str duration_text(struct arena *a, const struct described *d, struct str unit)
{
    double n;
    if (!str_double(d->value, &n))
        return unit.p && span_of_text(d->value, &n) ? arena_printf(a, "%.0f ms", n) : d->value;
    double scale = str_eq(unit, STR("ms"))  ? 1
                   : str_eq(unit, STR("s")) ? 1000
                   : str_eq(unit, STR("m")) ? 60000
                                            : 0;
    return scale > 0 ? arena_printf(a, "%.0f ms", n * scale) : d->value;
}

static bool is_killed(const struct use_rule *rule, const struct described *d)
{
    for (uint32_t i = 0; i < rule->kill.n; i++)
        if (str_eq(rule->kill.v[i], d->value) ||
            (str_eq(d->kind, STR("null")) && str_eq(rule->kill.v[i], STR("null"))))
            return true;
    return str_eq(d->value, STR("Infinity"));
}

static void emit(struct use_context *u, const struct use_place *p, struct str name,
                 struct str value, const char *source, struct str completeness, uint32_t file,
                 uint32_t line)
{
    facts_add_borrowed(u->f, setting, .use = p->row, .name = name, .value = value,
                       .source = str_c(source), .completeness = completeness,
                       .path = file ? u->l->files[file]->path : STR_NONE,
                       .line = line ? (int64_t)line : FACT_NULL);
}

static struct str setting_value(struct use_context *u, const struct use_rule *rule,
                                const struct slot *s, const struct described *d, bool is_bound)
{
    if (is_bound && (is_killed(rule, d) || str_eq(d->kind, STR("null"))))
        return STR_NONE;
    if (str_eq(d->kind, STR("function")))
        return STR("function");
    if (str_eq(d->kind, STR("unknown")) || !d->value.p)
        return d->kind.p && str_eq(d->kind, STR("object")) ? STR("object") : STR("unknown");
    bool literal = str_eq(d->kind, STR("number")) || str_eq(d->kind, STR("string")) ||
                   str_eq(d->kind, STR("boolean")) || str_eq(d->kind, STR("null"));
    if (is_bound && !literal)
        return STR("unknown");
    return duration_text(u->l->arena, d, s->unit);
}

static struct str value_named(const struct default_rule *d, struct str name)
{
    for (uint32_t i = 0; i < d->values.n; i++)
        if (str_eq(d->values.v[i].name, name))
            return d->values.v[i].value;
    return STR_NONE;
}

// Does the unit of FILE depend on one of PACKAGES? With none to ask for it does.
static bool has_beside(const struct use_context *u, uint32_t file, struct str ecosystem,
                       const str_vec *packages)
{
    for (uint32_t i = 0; i < packages->n; i++)
        if (versions_declares(u->versions, u->l->files[file]->unit, ecosystem, packages->v[i]))
            return true;
    return packages->n == 0;
}

/* The default of NAME for the version in use; *COMPLETENESS, of a time bound, is full unless said.
 */
static struct str default_value(struct use_context *u, const struct use_place *p, struct str name,
                                struct str *completeness)
{
    const struct use_rule *rule = &u->c->uses.v[p->rule];
    struct str version = STR_NONE;
    for (uint32_t i = 0; i < rule->packages.n && !version.p; i++)
        version = versions_find(u->versions, u->l->files[p->file]->unit, rule->ecosystem,
                                rule->packages.v[i]);
    for (uint32_t i = 0; i < rule->defaults.n; i++) {
        const struct default_rule *d = &rule->defaults.v[i];
        if ((version.p && !version_in(version, d->versions)) ||
            !has_beside(u, p->file, u->c->uses.v[p->rule].ecosystem, &d->with))
            continue;
        struct str value = value_named(d, name);
        if (!value.p)
            continue;
        struct str said = value_named(d, STR("completeness"));
        bool bound = str_eq(name, STR("timeout"));
        *completeness = !bound ? STR_NONE : said.p ? said : STR("full");
        return value;
    }
    return STR_NONE;
}

static bool slot_applies(const struct use_context *u, const struct use_place *p,
                         const struct slot *s)
{
    if (!s->when_name.p)
        return true;
    struct str value = setting_before(u, p, s->when_name);
    return str_eq(s->when_value, STR("*")) ? value.n > 0 : value.p && str_eq(value, s->when_value);
}

// Is what was read a parameter of the function it stands in?
static bool is_parameter(const struct use_context *u, const struct reading *r)
{
    if (!r->expr)
        return false;
    const struct code_file *c = u->l->files[r->file];
    const struct expr *e = &c->exprs.v[r->expr];
    return e->kind == EXPR_NAME && e->a && c->bindings.v[e->a].kind == BINDING_PARAM;
}

/* A rule's setting: its slots in order; for timeouts a full bound ends the search, a connect-only
 * one is written down and the search goes on. */
static bool emit_setting(struct use_context *u, const struct use_place *p,
                         const struct setting_rule *s)
{
    const struct use_rule *rule = &u->c->uses.v[p->rule];
    bool is_bound = str_eq(s->name, STR("timeout")) || str_contains(s->name, STR("imeout"));
    for (uint32_t i = 0; i < s->slots.n; i++) {
        const struct slot *slot = &s->slots.v[i];
        struct reading r = {0};
        if (!slot_applies(u, p, slot) || !read_slot(u, p, slot, &r))
            continue;
        if (slot->unit.p && !str_eq(slot->unit, STR("first")) &&
            (str_eq(r.d.kind, STR("object")) || str_eq(r.d.kind, STR("array")) ||
             str_eq(r.d.kind, STR("function"))))
            continue; // no number: the phases of a timeout, a handler in its place
        struct str value = setting_value(u, rule, slot, &r.d, is_bound);
        struct str completeness = slot->completeness.p ? slot->completeness
                                  : is_bound           ? STR("full")
                                                       : STR_NONE;
        if (str_eq(s->name, STR("timeout")) && str_eq(completeness, STR("full")) &&
            is_parameter(u, &r)) {
            r.source = "parameter";
            vec_push(u->l->arena, &u->given, (struct bound_given){slot, p->row, r.file, r.expr});
        }
        if (r.set)
            facts_add_borrowed(u->f, setting, .use = p->row, .name = s->name, .value = value,
                               .source = str_c(r.source), .completeness = completeness,
                               .path = r.set->path, .line = r.set->line);
        else
            emit(u, p, s->name, value, r.source, completeness, r.file, r.line);
        if (!is_bound || str_eq(completeness, STR("full")))
            return true;
    }
    return false;
}

static void emit_default(struct use_context *u, const struct use_place *p, struct str name)
{
    struct str completeness, value = default_value(u, p, name, &completeness);
    if (!value.p || str_eq(name, STR("completeness")))
        return;
    bool none = str_eq(value, STR("none")) || value.n == 0;
    emit(u, p, name, none ? STR_NONE : value, "default", completeness, 0, 0);
}

static bool names_setting(const struct use_rule *rule, struct str name)
{
    for (uint32_t i = 0; i < rule->settings.n; i++)
        if (str_eq(rule->settings.v[i].name, name))
            return true;
    return false;
}

static void emit_around(struct use_context *u, const struct use_place *p)
{
    struct str text;
    uint32_t file, line;
    const char *source;
    if (deadline_around(u, p->file, p->call, &text, &file, &line, &source) ||
        deadline_of_context(u, p->file, p->call, &text, &file, &line, &source))
        emit(u, p, STR("timeout"), text, source, STR("full"), file, line);
}

void settings_given(struct use_context *u, const struct use_place *p, int64_t row,
                    const struct bound_given *g, uint32_t file, code_ref expr, bool hidden)
{
    const struct use_rule *rule = &u->c->uses.v[p->rule];
    const struct use_place at = {.rule = p->rule, .file = file, .row = row};
    struct described d = {.kind = hidden ? STR("unknown") : STR("null")};
    if (expr)
        d = describe_bound(u->l, file, expr, g->rule);
    struct str completeness = STR("full");
    if (str_eq(d.kind, STR("null"))) { // nothing given: what the library does by itself
        struct str value = default_value(u, p, STR("timeout"), &completeness);
        bool none = !value.n || str_eq(value, STR("none"));
        emit(u, &at, STR("timeout"), none ? STR_NONE : value, "default", completeness, 0, 0);
        return;
    }
    emit(u, &at, STR("timeout"), setting_value(u, rule, g->rule, &d, true), "explicit",
         completeness, file, expr ? u->l->files[file]->exprs.v[expr].line : 0);
}

void settings_emit(struct use_context *u, const struct use_place *p)
{
    const struct use_rule *rule = &u->c->uses.v[p->rule];
    for (uint32_t i = 0; i < rule->settings.n; i++)
        if (!emit_setting(u, p, &rule->settings.v[i]))
            emit_default(u, p, rule->settings.v[i].name);
    for (uint32_t i = 0; i < rule->defaults.n; i++) // defaults of settings without a slot
        for (uint32_t j = 0; j < rule->defaults.v[i].values.n; j++) {
            struct str name = rule->defaults.v[i].values.v[j].name;
            bool first = true;
            for (uint32_t k = 0; k < i; k++)
                for (uint32_t m = 0; m < rule->defaults.v[k].values.n; m++)
                    first &= !str_eq(rule->defaults.v[k].values.v[m].name, name);
            if (first && !names_setting(rule, name))
                emit_default(u, p, name);
        }
    if (str_eq(rule->role, STR("outbound_call")))
        emit_around(u, p);
    for (uint32_t i = 0; i < rule->instruments.n; i++)
        emit(u, p, STR("instruments"), rule->instruments.v[i], "explicit", STR_NONE, p->file,
             p->line);
}

// ------------------------------------------------------------------------------------- conditions

static bool condition_holds(struct use_context *u, const struct condition *c, uint32_t file,
                            code_ref call)
{
    const struct use_place p = {
        .file = file, .call = call, .line = u->l->files[file]->calls.v[call].line};
    if (c->slot.argument == SLOT_ANY) {
        struct condition one = *c;
        one.negated = false;
        bool some = false;
        uint32_t n = u->l->files[file]->calls.v[call].n;
        for (one.slot.argument = 0; (uint32_t)one.slot.argument < n && !some; one.slot.argument++)
            some = condition_holds(u, &one, file, call);
        return some != c->negated;
    }
    struct reading r;
    bool there = read_slot(u, &p, &c->slot, &r) && !str_eq(r.d.kind, STR("null")) &&
                 !str_eq(r.d.value, STR("false"));
    if (there && c->kind.p && !str_eq(r.d.kind, c->kind))
        return c->negated;
    bool hit = there && c->is.n == 0;
    if (c->is.n && read_slot(u, &p, &c->slot, &r))
        for (uint32_t i = 0; i < c->is.n; i++)
            hit |= r.d.value.p && path_match(c->is.v[i], r.d.value);
    return hit != c->negated;
}

bool settings_when(struct use_context *u, const struct use_rule *rule, uint32_t file, code_ref call)
{
    for (uint32_t i = 0; i < rule->when.n; i++) {
        const struct condition *c = &rule->when.v[i];
        if (c->with.n ? has_beside(u, file, rule->ecosystem, &c->with) == c->negated
                      : !condition_holds(u, c, file, call))
            return false;
    }
    return true;
}
