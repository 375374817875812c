/* From resolved code to rows. Everything is emitted in file order and, inside a file, in the order
 * of the reader, so rows do not depend on threads. */
#include "link/code.h"

#include "base/buf.h"
#include "base/limits.h"
#include "link/calls.h"
#include "link/cells.h"
#include "link/classes.h"
#include "link/constant.h"
#include "link/parameters.h"
#include "link/written.h"
#include "read/config/mask.h"

#include <string.h>

enum {
    OPTION_DEPTH_MAX = 5,   // nesting of option objects that become named arguments
    MANIFEST_DEPTH_MAX = 9, // of those that are manifests of a cluster
    OPTION_ROWS_MAX = 160,  // named arguments of one call
    TEXT_KEPT_MAX = 400,    // bytes of a literal that are kept
    EXPORT_ROWS_MAX = 40,   // members of an exported object that become rows
    CAUGHT_MAX = 16,        // kinds of errors that one catch names
};

struct emitter {
    struct linker *l;
    struct facts *f;
    const struct code_rows *rows;
    uint32_t file;
    const struct code_file *c;
    int64_t call;     // row the arguments belong to
    uint32_t added;   // arguments of it so far
    uint32_t spreads; // objects spread into them so far
    int depth;        // how deep objects among them are followed
    int64_t owner;    // module or class that the values being told of belong to
    uint32_t told;    // members of exported values so far
};

int64_t code_function_row(const struct code_rows *r, uint32_t file, code_ref function)
{
    return function ? r->function_base[file] + function : FACT_NO_ROW;
}

int64_t code_call_row(const struct code_rows *r, uint32_t file, code_ref call)
{
    return call ? r->call_base[file] + call : FACT_NO_ROW;
}

static int64_t block_row(const struct emitter *e, code_ref block)
{
    return block ? e->rows->block_base[e->file] + block : FACT_NO_ROW;
}

struct str code_scope(const struct linker *l, uint32_t file)
{
    const char *scope = l->files[file]->scope;
    return str_c(scope ? scope : "service");
}

// Rows are numbered by hand before they exist, because calls point forward and across files.
static void number_rows(struct linker *l, struct code_rows *r)
{
    int64_t functions = 0, calls = 0, blocks = 0;
    for (uint32_t i = 1; i < l->files_n; i++) {
        const struct code_file *c = l->files[i];
        r->function_base[i] = functions;
        r->class_base[i] = functions + c->functions.n - 1;
        functions += c->functions.n - 1 + c->classes.n - 1;
        r->call_base[i] = calls;
        calls += c->calls.n - 1;
        r->block_base[i] = blocks;
        blocks += c->blocks.n - 1;
    }
}

static struct str kept(struct str text)
{
    return str_sub(text, 0, TEXT_KEPT_MAX);
}

// The file that an import loads: of `from package import module` in Python that of the module.
static int64_t imported_file(const struct emitter *e, const struct code_import *m)
{
    int64_t inside = str_eq(e->c->language, STR("python"))
                         ? module_inside(e->l->modules, e->c->repo_file, m->module, m->name)
                         : -1;
    return inside >= 0 ? inside : linker_module(e->l, e->file, m->module);
}

static void emit_imports(struct emitter *e)
{
    for (uint32_t i = 1; i < e->c->imports.n; i++) {
        const struct code_import *m = &e->c->imports.v[i];
        if (m->type_only)
            continue;
        int64_t found = imported_file(e, m);
        struct str resolved = found < 0 ? STR_NONE : e->l->repo->files.v[found].path;
        struct str module =
            str_starts(m->module, STR("node:")) ? str_from(m->module, 5) : m->module;
        facts_add_borrowed(e->f, import, .path = e->c->path, .line = m->line, .module = module,
                           .name = m->name, .resolved = resolved,
                           .alias = m->binding ? e->c->bindings.v[m->binding].name : STR_NONE);
    }
}

static struct str parameter_names(struct emitter *e, const struct code_function *fn)
{
    struct buf b;
    buf_init(&b, e->l->arena);
    for (uint32_t i = 0; i < fn->params && i < 16; i++) {
        if (i)
            buf_c(&b, ",");
        buf_str(&b, e->c->bindings.v[fn->first_param + i].name);
    }
    return buf_take(&b);
}

static void emit_functions(struct emitter *e)
{
    const struct code_file *c = e->c;
    struct str scope = code_scope(e->l, e->file);
    for (uint32_t i = 1; i < c->functions.n; i++) {
        const struct code_function *fn = &c->functions.v[i];
        struct str kind = i == CODE_MODULE  ? STR("module")
                          : fn->constructor ? STR("constructor")
                          : fn->class       ? STR("method")
                                            : STR("function");
        struct str class = fn->class ? c->classes.v[fn->class].name : STR_NONE;
        struct class_ref whole = class_whole(e->l, e->file, fn->class);
        int64_t parent = fn->class ? e->rows->class_base[whole.file] + whole.class
                                   : code_function_row(e->rows, e->file, fn->parent);
        facts_add_borrowed(e->f, function, .path = c->path, .line = fn->line,
                           .end_line = fn->end_line, .kind = kind, .name = fn->name, .class = class,
                           .parent = parent, .parameters = parameter_names(e, fn),
                           .exported = fn->exported, .scope = scope, .unit = c->unit + 1);
    }
    for (uint32_t i = 1; i < c->classes.n; i++) {
        const struct code_class *k = &c->classes.v[i];
        facts_add_borrowed(e->f, function, .path = c->path, .line = k->line,
                           .end_line = k->end_line, .kind = STR("class"), .name = k->name,
                           .parent = code_function_row(e->rows, e->file, k->function),
                           .base = resolve_base(e->l, e->file, i), .exported = k->exported,
                           .scope = scope, .unit = c->unit + 1);
    }
}

// What a catch sees, by name, a blank between several; STR_NONE for everything or unknown things.
static struct str caught_text(struct emitter *e, code_ref condition)
{
    const struct expr *c = &e->c->exprs.v[condition];
    if (!condition)
        return STR_NONE;
    if (c->kind != EXPR_ARRAY && c->kind != EXPR_TUPLE) {
        const struct value *v = resolve(e->l, e->file, condition);
        return v->kind == VALUE_NAME || v->kind == VALUE_CLASS ? kept(v->name) : kept(c->text);
    }
    struct str text = STR_NONE;
    for (uint32_t i = 0; i < c->n && i < CAUGHT_MAX; i++) {
        code_ref part = e->c->children.v[c->list + i];
        enum expr_kind kind = e->c->exprs.v[part].kind;
        bool nested = kind == EXPR_ARRAY || kind == EXPR_TUPLE;
        struct str one = nested ? STR_NONE : caught_text(e, part);
        if (!one.p)
            return STR_NONE;
        text = text.p ? arena_printf(e->l->arena, "%.*s %.*s", STR_ARG(text), STR_ARG(one)) : one;
    }
    return text;
}

static void emit_blocks(struct emitter *e)
{
    static const char *const kinds[] = {"try", "catch", "finally", "loop", "branch", "with"};
    for (uint32_t i = 1; i < e->c->blocks.n; i++) {
        const struct code_block *b = &e->c->blocks.v[i];
        struct str number = compared_text(e->l, e->file, b->condition);
        facts_add_borrowed(e->f, block, .path = e->c->path, .line = b->line,
                           .end_line = b->end_line, .kind = str_c(kinds[b->kind]),
                           .function = code_function_row(e->rows, e->file, b->function),
                           .parent = block_row(e, b->parent),
                           .detail = kept(mask_value(e->l->arena, STR_NONE, b->detail)),
                           .bound = b->kind == BLOCK_CATCH ? caught_text(e, b->condition)
                                    : number.p && (b->kind == BLOCK_BRANCH || b->bound.p)
                                        ? number
                                        : b->bound);
    }
}

// What a class of the service holds, without its methods.
static void emit_fields(struct emitter *e)
{
    const struct code_file *c = e->c;
    if (!c->production || !str_eq(code_scope(e->l, e->file), STR("service")))
        return;
    for (uint32_t i = 1; i < c->fields.n; i++) {
        const struct code_field *f = &c->fields.v[i];
        if (f->function || f->is_static || !f->class)
            continue;
        struct class_ref whole = class_whole(e->l, e->file, f->class);
        const struct value *type = f->type ? resolve(e->l, e->file, f->type) : NULL;
        bool annotated = f->end_decorator > f->first_decorator;
        int64_t base = e->rows->call_base[e->file];
        facts_add_borrowed(
            e->f, field, .class = e->rows->class_base[whole.file] + whole.class, .name = f->name,
            .type = type && type->name.n ? kept(type->name) : STR_NONE, .tag = f->tag,
            .line = f->line, .first_decorator = annotated ? base + f->first_decorator : 0,
            .last_decorator = annotated ? base + f->end_decorator - 1 : 0);
    }
}

// ------------------------------------------------------------------------------------- arguments

// How FILE spells EXPR, unless D says it in the same words.
static struct str written(struct emitter *e, const struct described *d, uint32_t file,
                          code_ref expr)
{
    const struct code_file *c = e->l->files[file];
    if (!c->production || str_eq(d->kind, STR("function")))
        return STR_NONE;
    struct str text = written_text(c, expr, e->l->arena);
    return str_eq(text, d->value) ? STR_NONE : text;
}

static void add_argument(struct emitter *e, uint32_t position, struct str name, uint32_t file,
                         code_ref expr)
{
    if (e->added++ >= OPTION_ROWS_MAX)
        return;
    struct described d = describe(e->l, file, expr);
    struct str key = path_extension(name).n ? path_extension(name) : name; // last option segment
    facts_add_borrowed(
        e->f, argument, .call = e->call, .position = position, .name = name,
        .value = str_eq(d.kind, STR("string")) ? mask_value(e->l->arena, key, kept(d.value))
                                               : kept(d.value),
        .kind = d.kind, .formula = kept(formula(e->l, file, expr)),
        .written = written(e, &d, file, expr), .line = e->l->files[file]->exprs.v[expr].line,
        .origin = d.origin ? code_call_row(e->rows, d.origin_file, d.origin) : FACT_NO_ROW,
        .function =
            d.function ? code_function_row(e->rows, d.function_file, d.function) : FACT_NO_ROW);
}

// A hole of a text, on LINE: something that gets printed.
static void add_hole(struct emitter *e, uint32_t position, uint32_t file, code_ref part,
                     uint32_t line)
{
    const struct code_file *c = e->l->files[file];
    if (c->exprs.v[part].kind == EXPR_STRING || e->added++ >= OPTION_ROWS_MAX)
        return;
    struct described d = describe(e->l, file, part);
    if (!str_eq(d.kind, STR("number")))
        facts_add_borrowed(e->f, argument, .call = e->call, .position = position,
                           .name = STR("${}"), .value = kept(d.value),
                           .kind = str_eq(d.kind, STR("string")) ? d.kind : STR("interpolated"),
                           .line = line, .written = written(e, &d, file, part),
                           .origin = d.origin ? code_call_row(e->rows, d.origin_file, d.origin)
                                              : FACT_NO_ROW);
}

// The holes of a text, or the elements of a list that is printed as one.
static void add_holes(struct emitter *e, uint32_t position, uint32_t file, code_ref expr)
{
    const struct code_file *c = e->l->files[file];
    const struct expr *t = &c->exprs.v[expr];
    for (uint32_t i = 0; i < t->n; i++) {
        code_ref part = c->children.v[t->list + i];
        const struct value *v = resolve(e->l, file, part);
        if (v->kind != VALUE_ARRAY) {
            add_hole(e, position, file, part, c->exprs.v[part].line);
            continue;
        }
        const struct code_file *in = e->l->files[v->file];
        const struct expr *list = &in->exprs.v[v->ref];
        for (uint32_t j = 0; j < list->n && j < 32; j++)
            add_hole(e, position, v->file, in->children.v[list->list + j], c->exprs.v[part].line);
    }
}

// TEXT % VALUES, where the text is a constant kept elsewhere.
static void add_formatted(struct emitter *e, uint32_t position, uint32_t file, code_ref expr)
{
    const struct code_file *c = e->l->files[file];
    const struct expr *f = &c->exprs.v[expr];
    if (f->kind != EXPR_BINARY || !str_eq(f->text, STR("%")))
        return;
    const struct value *text = resolve(e->l, file, f->a);
    if (text->kind != VALUE_LITERAL ||
        e->l->files[text->file]->exprs.v[text->ref].kind != EXPR_STRING)
        return;
    enum expr_kind kind = c->exprs.v[f->b].kind;
    if (kind == EXPR_ARRAY || kind == EXPR_TUPLE)
        add_holes(e, position, file, f->b);
    else
        add_hole(e, position, file, f->b, f->line);
}

static void add_value(struct emitter *e, uint32_t position, struct str name, uint32_t file,
                      code_ref expr, int depth);

static void add_object(struct emitter *e, uint32_t position, struct str name, uint32_t file,
                       code_ref object, int depth)
{
    const struct code_file *c = e->l->files[file];
    const struct expr *o = &c->exprs.v[object];
    for (uint32_t i = 0; i < o->n && e->added < OPTION_ROWS_MAX; i++) {
        code_ref child = c->children.v[o->list + i];
        const struct expr *p = &c->exprs.v[child];
        if (p->kind == EXPR_SPREAD) {
            const struct value *v = resolve(e->l, file, p->a);
            if (v->kind == VALUE_OBJECT && depth < e->depth && e->spreads++ < SPREADS_MAX)
                add_object(e, position, name, v->file, v->ref, depth + 1);
            else
                add_argument(e, position,
                             name.n ? arena_join(e->l->arena, name, STR("....")) : STR("..."), file,
                             p->a);
        } else if (p->kind == EXPR_PROPERTY && p->text.p) {
            struct str full =
                name.n ? arena_printf(e->l->arena, "%.*s.%.*s", STR_ARG(name), STR_ARG(p->text))
                       : p->text;
            add_value(e, position, full, file, p->a, depth + 1);
        }
    }
}

static void add_value(struct emitter *e, uint32_t position, struct str name, uint32_t file,
                      code_ref expr, int depth)
{
    add_argument(e, position, name, file, expr);
    if (depth >= e->depth)
        return;
    const struct value *v = resolve(e->l, file, expr);
    if (v->kind == VALUE_OBJECT) {
        add_object(e, position, name, v->file, v->ref, depth);
    } else if (v->kind == VALUE_TEMPLATE) {
        add_holes(e, position, v->file, v->ref);
    } else if (v->kind == VALUE_ARRAY) {
        const struct code_file *c = e->l->files[v->file];
        const struct expr *list = &c->exprs.v[v->ref];
        struct str element = arena_join(e->l->arena, name.p ? name : STR(""), STR("[]"));
        for (uint32_t i = 0; i < list->n && i < 32 && e->added < OPTION_ROWS_MAX; i++)
            add_value(e, position, element, v->file, c->children.v[list->list + i], depth + 1);
    } else if (v->kind == VALUE_FUNCTION && str_ends(name, STR("useFactory"))) {
        const struct value *given = resolve_returned(e->l, v->file, v->ref);
        ptrdiff_t dot = str_rfind_char(name, '.');
        struct str holder = dot < 0 ? STR_NONE : str_sub(name, 0, (size_t)dot);
        if (given && given->kind == VALUE_OBJECT) // these are the options that it makes
            add_object(e, position, holder, given->file, given->ref, depth);
    } else {
        add_formatted(e, position, file, expr);
    }
}

static void emit_arguments(struct emitter *e, const struct code_call *k, struct str callee,
                           int64_t call)
{
    e->call = call;
    bool manifest = str_starts(callee, STR("@pulumi/kubernetes"));
    e->depth = manifest ? MANIFEST_DEPTH_MAX : OPTION_DEPTH_MAX;
    e->added = 0;
    e->spreads = 0;
    for (uint32_t i = 0; i < k->n && i < 32; i++)
        add_value(e, i, STR_NONE, e->file, e->c->children.v[k->args + i], 0);
}

// ----------------------------------------------------------------------------------------- calls

/* A method of a class of the repository, called on an instance of it. */
static int64_t target_row(struct emitter *e, const struct value *callee)
{
    if (callee->kind == VALUE_FUNCTION)
        return code_function_row(e->rows, callee->file, callee->ref);
    if (callee->kind == VALUE_CLASS) {
        code_ref constructor = e->l->files[callee->file]->classes.v[callee->ref].constructor;
        return code_function_row(e->rows, callee->file, constructor);
    }
    return FACT_NO_ROW;
}

static struct str last_segment(struct str name)
{
    ptrdiff_t dot = str_rfind_char(name, '.'), colon = str_rfind_char(name, ':');
    ptrdiff_t at = dot > colon ? dot : colon;
    return at < 0 ? name : str_from(name, (size_t)at + 1);
}

// What a class of the repository inherits from a library is told under the name of the class.
static struct str receiver_name(struct emitter *e, const struct value *v)
{
    if (!v->of)
        return v->name;
    const struct code_file *c = e->l->files[v->of_file];
    return arena_printf(e->l->arena, "%.*s:%.*s", STR_ARG(c->path),
                        STR_ARG(c->classes.v[v->of].name));
}

// The member behind RECEIVER, the base of a called one, whose canonical NAME tells its type alone.
static struct str field_name(const struct code_file *c, code_ref receiver, struct str name)
{
    const struct expr *e = &c->exprs.v[receiver];
    bool told = e->kind != EXPR_MEMBER || str_eq(last_segment(name), e->text);
    return told ? STR_NONE : e->text;
}

static void emit_call(struct emitter *e, uint32_t number)
{
    const struct code_call *k = &e->c->calls.v[number];
    struct str scope = code_scope(e->l, e->file);
    const struct expr *callee_expr = &e->c->exprs.v[k->callee];
    const struct value *callee = resolve(e->l, e->file, k->callee);
    bool member = callee_expr->kind == EXPR_MEMBER;
    const struct value *receiver = member ? resolve(e->l, e->file, callee_expr->a) : NULL;
    const struct value *maker = receiver ? receiver : callee; // const f = wrap(g); f()
    struct str name = member ? callee_expr->text : last_segment(callee->name);
    int64_t decorates = k->decorates_function
                            ? code_function_row(e->rows, e->file, k->decorates_function)
                        : k->decorates_class ? e->rows->class_base[e->file] + k->decorates_class
                                             : FACT_NO_ROW;
    facts_add_borrowed(
        e->f, call, .path = e->c->path, .line = k->line, .end_line = k->end_line,
        .callee = kept(callee->name), .name = name,
        .receiver = receiver ? kept(receiver_name(e, receiver)) : STR_NONE,
        .field = receiver ? field_name(e->c, callee_expr->a, receiver->name) : STR_NONE,
        .origin =
            maker->origin ? code_call_row(e->rows, maker->origin_file, maker->origin) : FACT_NO_ROW,
        .function = code_function_row(e->rows, e->file, k->function),
        .block = block_row(e, k->block), .target = target_row(e, callee), .decorates = decorates,
        .outer = code_call_row(e->rows, e->file, k->outer), .in_loop = k->in_loop,
        .in_try = k->in_try, .awaited = k->awaited, .constructs = k->constructs, .position = number,
        .scope = scope, .unit = e->c->unit + 1,
        .service = e->c->production && str_eq(scope, STR("service")));
    emit_arguments(e, k, callee->name, code_call_row(e->rows, e->file, number));
}

// Values that hold themselves several times, x = [x, x], grow with each level.
static bool may_tell(struct emitter *e)
{
    if (e->told == EXPORT_MEMBERS_MAX)
        facts_add_borrowed(e->f, note, .path = e->c->path, .line = FACT_NULL, .kind = STR("cut"),
                           .text = STR("too many members of exported values"));
    e->told += e->told <= EXPORT_MEMBERS_MAX;
    return e->told <= EXPORT_MEMBERS_MAX;
}

static void add_exported_members(struct emitter *e, struct str target, const struct value *v,
                                 int depth);
static void add_exported(struct emitter *e, struct str target, struct str name, uint32_t line,
                         const struct value *v);

// What a class gives its fields in its body: the function of the row is the class.
static void add_field_members(struct emitter *e, const struct code_assignment *s, struct str place)
{
    const struct value *v = resolve(e->l, e->file, s->value);
    e->owner = e->rows->class_base[e->file] + s->class;
    if (v->kind == VALUE_OBJECT || v->kind == VALUE_ARRAY)
        add_exported_members(e, place, v, 0);
}

// config.log_tags = { user_id: ->(request) { ... } }: settings of Rails that are a hash.
static void add_hash_members(struct emitter *e, struct str place, const struct value *v)
{
    const struct code_file *c = e->l->files[v->file];
    const struct expr *o = &c->exprs.v[v->ref];
    for (uint32_t i = 0; i < o->n && i < EXPORT_ROWS_MAX && may_tell(e); i++) {
        const struct expr *p = &c->exprs.v[c->children.v[o->list + i]];
        if (p->kind == EXPR_PROPERTY && p->text.p)
            add_exported(e,
                         arena_printf(e->l->arena, "%.*s.%.*s", STR_ARG(place), STR_ARG(p->text)),
                         p->text, p->line, resolve(e->l, v->file, c->children.v[o->list + i]));
    }
}

static void emit_assignment(struct emitter *e, const struct code_assignment *s)
{
    const struct value *target = resolve(e->l, e->file, s->target);
    const struct expr *t = &e->c->exprs.v[s->target];
    // The name of the place, not of what it holds: x.timeout where x is a known object.
    const struct value *base = t->kind == EXPR_MEMBER ? resolve(e->l, e->file, t->a) : target;
    bool captured = t->kind == EXPR_NAME && t->a;
    struct str place =
        captured ? arena_printf(e->l->arena, "%.*s:%.*s", STR_ARG(e->c->path), STR_ARG(t->text))
        : t->kind == EXPR_MEMBER && base->name.n
            ? arena_printf(e->l->arena, "%.*s.%.*s", STR_ARG(base->name), STR_ARG(t->text))
            : target->name;
    struct described d = describe(e->l, e->file, s->value);
    facts_add_borrowed(
        e->f, assignment, .path = e->c->path, .line = s->line, .target = kept(place),
        .name = t->kind == EXPR_MEMBER || captured ? t->text : last_segment(place),
        .value = str_eq(d.kind, STR("string")) ? mask_value(e->l->arena, t->text, kept(d.value))
                                               : kept(d.value),
        .kind = d.kind,
        .origin =
            base->origin ? code_call_row(e->rows, base->origin_file, base->origin) : FACT_NO_ROW,
        .function = s->class ? e->rows->class_base[e->file] + s->class
                             : code_function_row(e->rows, e->file, s->function),
        .block = block_row(e, s->block), .scope = code_scope(e->l, e->file));
    if (s->class)
        add_field_members(e, s, place);
    const struct value *v = resolve(e->l, e->file, s->value);
    if (str_eq(e->c->language, STR("ruby")) && str_starts(place, STR("config.")) &&
        v->kind == VALUE_OBJECT) {
        e->owner = code_function_row(e->rows, e->file, s->function);
        add_hash_members(e, place, v);
    }
}

// stopped.Store(true) is stopped = true, failures.Add(1) counts.
static void emit_cells(struct emitter *e)
{
    struct cell_change change;
    for (uint32_t i = 1; i < e->c->calls.n; i++) {
        if (!cell_changed(e->l, e->file, i, &change))
            continue;
        const struct code_call *k = &e->c->calls.v[i];
        struct code_assignment s = {.line = k->line,
                                    .target = change.place,
                                    .value = change.value,
                                    .function = k->function,
                                    .block = k->block};
        emit_assignment(e, &s);
        if (change.counts)
            facts_add_borrowed(e->f, trait, .path = e->c->path, .line = k->line,
                               .kind = STR("increment"), .detail = e->c->exprs.v[change.place].text,
                               .function = code_function_row(e->rows, e->file, k->function),
                               .block = block_row(e, k->block), .scope = code_scope(e->l, e->file));
    }
}

static void emit_assignments(struct emitter *e)
{
    for (uint32_t i = 1; i < e->c->assignments.n; i++)
        emit_assignment(e, &e->c->assignments.v[i]);
    emit_cells(e);
}

// ----------------------------------------------------------------------------------------- exports

// What V is, and the number when it is one that has to be computed.
static struct described describe_known(struct linker *l, const struct value *v)
{
    return v->kind == VALUE_UNKNOWN && v->file && v->ref ? describe(l, v->file, v->ref)
                                                         : describe_value(l, v);
}

static void add_exported(struct emitter *e, struct str target, struct str name, uint32_t line,
                         const struct value *v)
{
    struct described d = describe_known(e->l, v);
    facts_add_borrowed(
        e->f, assignment, .path = e->c->path, .line = line, .target = target, .name = name,
        .value = str_eq(d.kind, STR("string")) ? mask_value(e->l->arena, name, kept(d.value))
                                               : kept(d.value),
        .kind = d.kind, .function = e->owner, .block = FACT_NO_ROW,
        .scope = code_scope(e->l, e->file),
        .origin = d.origin ? code_call_row(e->rows, d.origin_file, d.origin) : FACT_NO_ROW);
}

static void add_exported_members(struct emitter *e, struct str target, const struct value *v,
                                 int depth)
{
    const struct code_file *c = e->l->files[v->file];
    const struct expr *o = &c->exprs.v[v->ref];
    for (uint32_t i = 0; i < o->n && i < EXPORT_ROWS_MAX && may_tell(e); i++) {
        const struct expr *p = &c->exprs.v[c->children.v[o->list + i]];
        bool element = v->kind == VALUE_ARRAY;
        const struct value *spread = p->kind == EXPR_SPREAD ? resolve(e->l, v->file, p->a) : NULL;
        if (spread && spread->kind == VALUE_OBJECT && depth < OPTION_DEPTH_MAX)
            add_exported_members(e, target, spread, depth + 1);
        if (!element && (p->kind != EXPR_PROPERTY || !p->text.p))
            continue;
        struct str name = element ? path_extension(target) : p->text;
        struct str full =
            element ? arena_join(e->l->arena, target, STR("[]"))
                    : arena_printf(e->l->arena, "%.*s.%.*s", STR_ARG(target), STR_ARG(name));
        const struct value *m = resolve(e->l, v->file, c->children.v[o->list + i]);
        if (m->kind != VALUE_FUNCTION || element)
            add_exported(e, full, name, p->line, m);
        bool list = m->kind == VALUE_ARRAY && !element;
        bool nested = e->c->settings && (m->kind == VALUE_OBJECT || m->kind == VALUE_ARRAY);
        if (list || (nested && depth < OPTION_DEPTH_MAX))
            add_exported_members(e, full, m, depth + 1);
    }
}

/* export const revalidate = 60 is exports.revalidate = 60: frameworks read settings from what a
 * file exports. Functions and classes that keep their name are rows of their own. */
static void emit_exports(struct emitter *e)
{
    e->owner = code_function_row(e->rows, e->file, CODE_MODULE);
    for (uint32_t i = 1; i < e->c->exports.n; i++) {
        const struct code_export *x = &e->c->exports.v[i];
        if (x->assigned || str_eq(x->name, STR("*")))
            continue;
        const struct value *v =
            x->again ? resolve(e->l, e->file, x->value) : resolve_export(e->l, e->file, x->name);
        bool plain = v->kind == VALUE_FUNCTION && v->file == e->file &&
                     str_eq(e->c->functions.v[v->ref].name, x->name);
        bool computed = v->kind == VALUE_UNKNOWN && // 60 * 60 * 24
                        str_eq(describe_known(e->l, v).kind, STR("number"));
        if (v->kind == VALUE_CLASS || v->kind == VALUE_MODULE || plain ||
            (v->kind == VALUE_UNKNOWN && !computed))
            continue;
        struct str target = arena_join(e->l->arena, STR("exports."), x->name);
        add_exported(e, target, x->name, x->line, v);
        if (v->kind == VALUE_OBJECT || v->kind == VALUE_ARRAY)
            add_exported_members(e, target, v, 0);
    }
}

// Classes of the repository that those of this file extend; Python says so itself, in `__bases__`.
static void emit_bases(struct emitter *e)
{
    if (str_eq(e->c->language, STR("python")))
        return;
    for (uint32_t i = 1; i < e->c->classes.n; i++) {
        const struct code_class *k = &e->c->classes.v[i];
        const struct value *base = k->base ? resolve(e->l, e->file, k->base) : NULL;
        if (!base || base->kind != VALUE_CLASS)
            continue;
        facts_add_borrowed(e->f, trait, .path = e->c->path, .line = k->line, .kind = STR("extends"),
                           .detail = kept(base->name), .function = e->rows->class_base[e->file] + i,
                           .block = FACT_NO_ROW, .scope = code_scope(e->l, e->file));
    }
}

// Classes whose objects, made into text, say all their fields.
static void emit_records(struct emitter *e)
{
    for (uint32_t i = 1; i < e->c->classes.n; i++) {
        const struct code_class *k = &e->c->classes.v[i];
        if (k->record)
            facts_add_borrowed(e->f, trait, .path = e->c->path, .line = k->line,
                               .kind = STR("record"), .detail = kept(k->name),
                               .function = e->rows->class_base[e->file] + i, .block = FACT_NO_ROW,
                               .scope = code_scope(e->l, e->file));
    }
}

/* What a macro of the repository does, it does where it is called: it may leave the function. */
static void emit_macro_traits(struct emitter *e)
{
    uint32_t steps = 0;
    for (uint32_t i = 1; i < e->c->calls.n && str_eq(e->c->language, STR("rust")); i++) {
        const struct code_call *k = &e->c->calls.v[i];
        const struct value *callee = resolve(e->l, e->file, k->callee);
        if (callee->kind != VALUE_FUNCTION || !callee->ref || !str_ends(callee->name, STR("!")))
            continue;
        const struct code_file *c = e->l->files[callee->file];
        for (uint32_t t = 1; t < c->traits.n && steps < MACRO_STEPS_MAX; t++, steps++) {
            const struct code_trait *does = &c->traits.v[t];
            bool leaves = strcmp(does->kind, "throw") == 0 || strcmp(does->kind, "status") == 0;
            if (does->function == callee->ref && leaves)
                facts_add_borrowed(e->f, trait, .path = e->c->path, .line = k->line,
                                   .kind = str_c(does->kind), .detail = kept(does->detail),
                                   .function = code_function_row(e->rows, e->file, k->function),
                                   .block = block_row(e, k->block),
                                   .scope = code_scope(e->l, e->file));
        }
    }
}

static void emit_traits(struct emitter *e)
{
    for (uint32_t i = 1; i < e->c->traits.n; i++) {
        const struct code_trait *t = &e->c->traits.v[i];
        struct str detail = t->detail;
        if (t->value) {
            const struct value *v = resolve(e->l, e->file, t->value);
            bool choice = e->c->exprs.v[t->value].kind == EXPR_CHOICE; // the text says both sides
            bool sentinel = str_eq(v->name, STR("errors.New()")); // Go's errors have a name alone
            if (v->name.n && v->kind != VALUE_LITERAL && !choice && !sentinel)
                detail = v->name;
        }
        facts_add_borrowed(e->f, trait, .path = e->c->path, .line = t->line, .kind = str_c(t->kind),
                           .detail = kept(detail),
                           .function = code_function_row(e->rows, e->file, t->function),
                           .block = block_row(e, t->block), .scope = code_scope(e->l, e->file));
    }
}

struct code_rows *code_number(struct linker *l)
{
    struct code_rows *r = arena_new(l->arena, struct code_rows);
    r->function_base = arena_array(l->arena, int64_t, l->files_n);
    r->class_base = arena_array(l->arena, int64_t, l->files_n);
    r->call_base = arena_array(l->arena, int64_t, l->files_n);
    r->block_base = arena_array(l->arena, int64_t, l->files_n);
    number_rows(l, r);
    return r;
}

void code_emit(struct linker *l, const struct code_rows *rows, uint32_t file, struct facts *f)
{
    struct emitter e = {.l = l, .f = f, .rows = rows, .file = file, .c = l->files[file]};
    emit_imports(&e);
    emit_exports(&e);
    emit_functions(&e);
    emit_fields(&e);
    emit_blocks(&e);
    for (uint32_t call = 1; call < e.c->calls.n; call++)
        emit_call(&e, call);
    emit_assignments(&e);
    emit_traits(&e);
    emit_macro_traits(&e);
    parameters_emit(l, rows, file, f);
    emit_bases(&e);
    emit_records(&e);
}
