/* See classes.h. A class and its parts are one chain, the declaration first; a class without parts
 * is a chain of one. Look-ups go through maps keyed by numbers written as text, because the same
 * maps serve all files. */
#include "link/classes.h"

#include "base/limits.h"

enum {
    GIVEN_MAX = 24,           // literals and assignments looked at for one field
    IMPLEMENTATIONS_MAX = 64, // classes that have the first method of an interface
    IMPLEMENTERS_MAX = 4,     // classes that an interface's method may be meant of at once
};

struct implementers {
    struct class_ref v[IMPLEMENTERS_MAX];
    uint32_t n;
};

struct class_part {
    struct class_ref whole; // the declaration
    struct class_ref next;  // the next part of it
};

typedef vec(struct class_ref) class_list;

struct classes {
    struct class_part **parts; // per file and class; NULL: a file without classes
    struct map methods;        // name -> number in having
    vec(class_list) having;    // classes that have a method of that name; [0] unused
    struct map sites;          // "L file:class", "A file:class.name" -> number in lists
    vec(site_list) lists;      // [0] unused
    struct map implemented;    // "file:class" -> 1 + number in implementations
    vec(struct implementers *) implementations;
};

static struct str numbers(char buffer[64], char kind, struct class_ref c)
{
    int n = snprintf(buffer, 64, "%c%u:%u", kind, c.file, c.class);
    return (struct str){buffer, (size_t)n};
}

struct class_ref class_whole(const struct linker *l, uint32_t file, code_ref class)
{
    return l->classes->parts[file] && class ? l->classes->parts[file][class].whole
                                            : (struct class_ref){file, class};
}

const struct code_field *class_field(const struct linker *l, uint32_t *file, code_ref class,
                                     struct str name)
{
    struct class_ref at = class_whole(l, *file, class);
    while (at.class) {
        const struct code_file *c = l->files[at.file];
        for (uint32_t i = 1; i < c->fields.n; i++)
            if (c->fields.v[i].class == at.class && str_eq(c->fields.v[i].name, name)) {
                *file = at.file;
                return &c->fields.v[i];
            }
        at = l->classes->parts[at.file] ? l->classes->parts[at.file][at.class].next
                                        : (struct class_ref){0};
    }
    return NULL;
}

// ----------------------------------------------------------------------------------------- parts

static void join(struct classes *x, struct class_ref whole, struct class_ref part)
{
    struct class_ref last = whole;
    while (x->parts[last.file][last.class].next.class)
        last = x->parts[last.file][last.class].next;
    x->parts[last.file][last.class].next = part;
    x->parts[part.file][part.class].whole = whole;
}

// The class NAME that FILE declares itself; 0 none.
static code_ref declared_in(const struct linker *l, uint32_t file, struct str name)
{
    const struct code_file *c = l->files[file];
    for (code_ref i = 1; i < c->classes.n; i++)
        if (!c->classes.v[i].part && c->classes.v[i].function <= CODE_MODULE &&
            str_eq(c->classes.v[i].name, name))
            return i;
    return 0;
}

/* The declaration of a class that FILE imports by NAME, or with all names of a module, and adds
 * methods to; .class 0: none was found. */
static struct class_ref imported_class(struct linker *l, uint32_t file, struct str name)
{
    const struct code_file *c = l->files[file];
    for (uint32_t i = 1; i < c->imports.n; i++) {
        const struct code_import *m = &c->imports.v[i];
        bool all = !m->binding && str_eq(m->name, STR("*"));
        bool named = m->binding && str_eq(c->bindings.v[m->binding].name, name);
        int64_t found = all || named ? linker_module(l, file, m->module) : -1;
        uint32_t other = found < 0 ? 0 : linker_file(l, l->repo->files.v[found].path);
        code_ref class = other && other != file ? declared_in(l, other, named ? m->name : name) : 0;
        if (class)
            return (struct class_ref){other, class};
    }
    return (struct class_ref){0};
}

/* Parts find the declaration by its name in their scope; where it was not read, the first part
 * stands for it. */
static void join_parts(struct linker *l, bool parts, struct map *declared)
{
    for (uint32_t file = 1; file < l->files_n; file++) {
        const struct code_file *c = l->files[file];
        uint32_t scope = module_scope(l->modules, c->repo_file);
        for (code_ref i = 1; i < c->classes.n; i++) {
            struct class_ref self = {file, i};
            if (c->classes.v[i].part != parts || c->classes.v[i].function > CODE_MODULE)
                continue;
            struct str key = arena_printf(l->keep, "%u:%.*s", scope, STR_ARG(c->classes.v[i].name));
            uint32_t *known = map_at(declared, key, 0);
            if (*known) {
                join(l->classes, l->classes->having.v[*known].v[0], self);
                continue;
            }
            *known = l->classes->having.n;
            struct class_ref whole = parts ? imported_class(l, file, c->classes.v[i].name) : self;
            class_list one = {0};
            vec_push(l->keep, &one, whole.class ? whole : self);
            vec_push(l->keep, &l->classes->having, one);
            if (parts && whole.class)
                join(l->classes, class_whole(l, whole.file, whole.class), self);
        }
    }
}

static bool has_parts(const struct linker *l)
{
    for (uint32_t file = 1; file < l->files_n; file++)
        for (code_ref i = 1; i < l->files[file]->classes.n; i++)
            if (l->files[file]->classes.v[i].part)
                return true;
    return false;
}

static void index_methods(struct linker *l)
{
    struct classes *x = l->classes;
    for (uint32_t file = 1; file < l->files_n; file++) {
        const struct code_file *c = l->files[file];
        for (uint32_t i = 1; i < c->fields.n; i++) {
            if (!c->fields.v[i].function)
                continue;
            uint32_t *list = map_at(&x->methods, c->fields.v[i].name, 0);
            if (!*list) {
                *list = x->having.n;
                vec_push(l->keep, &x->having, (class_list){0});
            }
            struct class_ref whole = class_whole(l, file, c->fields.v[i].class);
            vec_push(l->keep, &x->having.v[*list], whole);
        }
    }
}

void classes_index(struct linker *l)
{
    struct classes *x = arena_new(l->keep, struct classes);
    l->classes = x;
    map_init(&x->methods, l->keep);
    map_init(&x->sites, l->keep);
    map_init(&x->implemented, l->keep);
    vec_push(l->keep, &x->having, (class_list){0});
    vec_push(l->keep, &x->lists, (site_list){0});
    x->parts = arena_array(l->keep, struct class_part *, l->files_n + 1);
    if (has_parts(l)) {
        for (uint32_t file = 1; file < l->files_n; file++) {
            x->parts[file] = arena_array(l->keep, struct class_part, l->files[file]->classes.n);
            for (code_ref i = 1; i < l->files[file]->classes.n; i++)
                x->parts[file][i].whole = (struct class_ref){file, i};
        }
        struct map declared;
        map_init(&declared, l->keep);
        join_parts(l, false, &declared);
        join_parts(l, true, &declared);
    }
    index_methods(l);
}

// ------------------------------------------------------------------------------- implementations

static bool same(struct class_ref a, struct class_ref b)
{
    return a.file == b.file && a.class == b.class;
}

static bool has_method(struct linker *l, struct class_ref c, struct str name)
{
    uint32_t file = c.file;
    return resolve_method(l, &file, c.class, name) != 0;
}

// Stand-ins for tests outweigh nothing.
static bool is_stand_in(struct str name)
{
    return str_contains_nocase(name, STR("mock")) || str_contains_nocase(name, STR("fake")) ||
           str_contains_nocase(name, STR("noop")) || str_contains_nocase(name, STR("stub")) ||
           str_contains_nocase(name, STR("dummy"));
}

static bool implements(struct linker *l, struct class_ref candidate, struct class_ref interface)
{
    const struct code_file *c = l->files[interface.file];
    const struct code_class *k = &l->files[candidate.file]->classes.v[candidate.class];
    if (k->interface || is_stand_in(k->name))
        return false;
    for (uint32_t i = 1; i < c->fields.n; i++)
        if (c->fields.v[i].class == interface.class &&
            !has_method(l, candidate, c->fields.v[i].name))
            return false;
    return true;
}

// The classes that have all methods of INTERFACE; those of more than a few are left out.
static struct implementers find_implementers(struct linker *l, struct class_ref interface)
{
    struct classes *x = l->classes;
    const struct code_file *c = l->files[interface.file];
    const class_list *least = NULL;
    for (uint32_t i = 1; i < c->fields.n; i++) {
        if (c->fields.v[i].class != interface.class)
            continue;
        const class_list *list = &x->having.v[map_get(&x->methods, c->fields.v[i].name, 0)];
        least = !least || list->n < least->n ? list : least;
    }
    struct implementers found = {.n = 0};
    if (!least || least->n > IMPLEMENTATIONS_MAX)
        return found;
    for (uint32_t i = 0; i < least->n; i++) {
        bool known = false;
        for (uint32_t k = 0; k < found.n && !known; k++)
            known = same(least->v[i], found.v[k]);
        if (known || !implements(l, least->v[i], interface))
            continue;
        if (found.n == IMPLEMENTERS_MAX)
            return (struct implementers){.n = 0};
        found.v[found.n++] = least->v[i];
    }
    return found;
}

uint32_t class_implementers(struct linker *l, uint32_t file, code_ref class,
                            const struct class_ref **found)
{
    struct classes *x = l->classes;
    struct class_ref interface = {file, class};
    char buffer[64];
    if (!l->files[file]->classes.v[class].duck)
        return 0;
    struct str key = numbers(buffer, 'I', interface);
    uint32_t known = map_get(&x->implemented, key, 0);
    if (!known) {
        struct implementers *all = arena_new(l->keep, struct implementers);
        *all = find_implementers(l, interface);
        vec_push(l->keep, &x->implementations, all);
        known = x->implementations.n;
        map_set(&x->implemented, arena_str(l->keep, key), known);
    }
    *found = x->implementations.v[known - 1]->v;
    return x->implementations.v[known - 1]->n;
}

struct class_ref class_implementation(struct linker *l, uint32_t file, code_ref class)
{
    const struct class_ref *found;
    return class_implementers(l, file, class, &found) == 1 ? *found : (struct class_ref){0};
}

// ----------------------------------------------------------------------------- what is given to it

static void add_site(struct linker *l, struct str key, struct call_site s)
{
    struct classes *x = l->classes;
    uint32_t list = map_get(&x->sites, key, 0);
    if (!list) {
        list = x->lists.n;
        map_set(&x->sites, arena_str(l->keep, key), list);
        vec_push(l->keep, &x->lists, (site_list){0});
    }
    if (x->lists.v[list].n < GIVEN_MAX)
        vec_push(l->keep, &x->lists.v[list], s);
}

static struct str assigned_key(struct linker *l, struct class_ref c, struct str name)
{
    return arena_printf(l->arena, "A%u:%u.%.*s", c.file, c.class, STR_ARG(name));
}

void classes_collect(struct linker *l)
{
    char buffer[64];
    for (uint32_t file = 1; file < l->files_n; file++) {
        const struct code_file *c = l->files[file];
        for (uint32_t i = 1; i < c->calls.n; i++) {
            if (!c->calls.v[i].literal || !c->calls.v[i].n)
                continue;
            const struct value *v = resolve(l, file, c->calls.v[i].callee);
            if (v->kind == VALUE_CLASS)
                add_site(l, numbers(buffer, 'L', class_whole(l, v->file, v->ref)),
                         (struct call_site){file, i});
        }
        for (uint32_t i = 1; i < c->assignments.n; i++) {
            const struct expr *t = &c->exprs.v[c->assignments.v[i].target];
            const struct value *base = t->kind == EXPR_MEMBER ? resolve(l, file, t->a) : NULL;
            if (base && base->kind == VALUE_INSTANCE)
                add_site(l, assigned_key(l, class_whole(l, base->file, base->ref), t->text),
                         (struct call_site){file, i});
        }
    }
}

/* Whether V tells what a field without a declared class holds: a text that somebody assigned says
 * nothing, the field's own name says more. */
static bool tells(const struct linker *l, const struct value *v)
{
    if (v->kind == VALUE_NAME)
        return l->knows.has_types(l->knows.context, v->name);
    if (v->kind == VALUE_LITERAL)
        return l->files[v->file]->exprs.v[v->ref].kind == EXPR_NUMBER;
    return v->kind == VALUE_INSTANCE || v->kind == VALUE_FUNCTION || v->kind == VALUE_CLASS;
}

static bool says(const struct linker *l, const struct value *v)
{
    bool null =
        v->kind == VALUE_LITERAL && v->file && l->files[v->file]->exprs.v[v->ref].kind == EXPR_NULL;
    return v->kind != VALUE_UNKNOWN && !v->parameter && !null;
}

/* What literal CALL gives field NAME: by its name, or by its place among the fields. */
static const struct value *of_literal(struct linker *l, struct call_site s, struct class_ref class,
                                      struct str name)
{
    const struct code_file *c = l->files[s.file];
    const struct code_call *k = &c->calls.v[s.call];
    const struct expr *first = k->n ? &c->exprs.v[c->children.v[k->args]] : NULL;
    if (!k->literal || !first)
        return NULL;
    if (first->kind != EXPR_OBJECT) {
        const struct code_file *d = l->files[class.file];
        uint32_t position = 0;
        for (uint32_t i = 1; i < d->fields.n; i++) {
            if (d->fields.v[i].class != class.class || d->fields.v[i].function)
                continue;
            if (str_eq(d->fields.v[i].name, name))
                return position < k->n ? resolve(l, s.file, c->children.v[k->args + position])
                                       : NULL;
            position++;
        }
        return NULL;
    }
    for (uint32_t i = 0; i < first->n; i++) {
        const struct expr *p = &c->exprs.v[c->children.v[first->list + i]];
        if (p->kind == EXPR_PROPERTY && p->text.p && str_eq(p->text, name))
            return resolve(l, s.file, p->a);
    }
    return NULL;
}

const struct value *class_given(struct linker *l, const struct value *instance, struct str name,
                                bool typed)
{
    struct classes *x = l->classes;
    struct class_ref class = class_whole(l, instance->file, instance->ref);
    char buffer[64];
    if (instance->origin) {
        struct call_site own = {instance->origin_file, instance->origin};
        const struct value *v = of_literal(l, own, class, name);
        if (v && says(l, v) && (typed || tells(l, v)))
            return v;
    }
    uint32_t list = map_get(&x->sites, numbers(buffer, 'L', class), 0);
    for (uint32_t i = 0; i < x->lists.v[list].n; i++) {
        const struct value *v = of_literal(l, x->lists.v[list].v[i], class, name);
        if (v && says(l, v) && (typed || tells(l, v)))
            return v;
    }
    list = map_get(&x->sites, assigned_key(l, class, name), 0);
    for (uint32_t i = 0; i < x->lists.v[list].n; i++) {
        struct call_site s = x->lists.v[list].v[i];
        const struct value *v = resolve(l, s.file, l->files[s.file]->assignments.v[s.call].value);
        if (says(l, v) && (typed || tells(l, v)))
            return v;
    }
    return NULL;
}
