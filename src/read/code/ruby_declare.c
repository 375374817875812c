/* What calls in the body of a class declare: readers of instance variables, modules that are
 * included, and things said of the class. Such a call stands for the class like an annotation; with
 * only: or except: it stands for the methods that are left. */
#include "read/code/ruby.h"

enum { LIMITED_MAX = 100 }; // such calls in one class, and methods that one may stand for

bool rb_names_method(const struct rb *rb, struct str method, struct str name)
{
    static const char *const starts[] = {"before_",        "after_", "around_", "prepend_before_",
                                         "append_before_", "skip_",  "with",    "rescue_from"};
    if (rb->frame->class && map_get(&rb->frame->class->fields, name, 0) &&
        rb->code->fields.v[map_get(&rb->frame->class->fields, name, 0)].value == 0)
        return true;
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (str_starts(method, str_c(starts[i])))
            return true;
    return false;
}

void rb_hook(struct rb *rb, code_ref base, const char *name, uint32_t line)
{
    code_ref callee = code_expr(rb->code, EXPR_MEMBER, line, str_c(name), base, 0);
    struct code_call call = {.callee = callee, .line = line, .end_line = line};
    code_ref made = rb_add_call(rb, call, rb->pending.n, rb->code->calls.n);
    rb->code->calls.v[made].decorates_class = rb->frame->class->number;
}

// ----------------------------------------------------------------------------------- declarations

// attr_reader :client reads @client.
static void field_readers(struct rb *rb, struct syntax_node arguments, bool writes)
{
    struct syntax_list l = syntax_open(rb->syntax, arguments);
    struct rb_class *class = rb->frame->class;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(rb->syntax, l, i);
        struct str name = rb_plain(rb, n);
        if (!name.n || name.n > RB_NAME_MAX)
            continue;
        uint32_t line = syntax_line(n);
        code_ref self = code_expr(rb->code, EXPR_THIS, line, STR("self"), class->number, 0);
        struct str variable = arena_join(rb->job->keep, STR("@"), name);
        code_ref value = code_expr(rb->code, EXPR_MEMBER, line, variable, self, 0);
        code_ref f_number = rb_field(rb, class, name); // may move the fields
        struct code_field *f = &rb->code->fields.v[f_number];
        if (!f->function && !writes)
            f->value = value;
    }
    syntax_close(rb->syntax, l);
}

static void mixins(struct rb *rb, struct syntax_node arguments, const char *hook)
{
    struct syntax_list l = syntax_open(rb->syntax, arguments);
    struct rb_class *class = rb->frame->class;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(rb->syntax, l, i);
        if (!n.named)
            continue;
        code_ref module = rb_expr(rb, n);
        const struct expr *m = rb_at(rb, module);
        if (m->kind != EXPR_NAME && m->kind != EXPR_MEMBER)
            continue;
        vec_push(rb->scratch, &class->mixins, module);
        class->extends = true;
        rb_hook(rb, module, hook, syntax_line(n));
    }
    syntax_close(rb->syntax, l);
}

bool rb_declaration(struct rb *rb, struct syntax_node call, struct str method, code_ref *value)
{
    struct syntax_list l = syntax_open(rb->syntax, call);
    struct syntax_node arguments = syntax_field(rb->syntax, l, RB_FIELD_arguments);
    struct syntax_node block = syntax_field(rb->syntax, l, RB_FIELD_block);
    syntax_close(rb->syntax, l);
    *value = 0;
    if (str_eq(method, STR("attr_reader")) || str_eq(method, STR("attr_accessor"))) {
        field_readers(rb, arguments, false);
        return true;
    }
    bool helpers = str_eq(method, STR("helpers")); // Sinatra, Grape: of the endpoints
    if (str_eq(method, STR("include")) || str_eq(method, STR("prepend")) ||
        (helpers && syntax_none(block))) {
        mixins(rb, arguments, "included");
        return true;
    }
    if (str_eq(method, STR("extend"))) {
        mixins(rb, arguments, "extended");
        return true;
    }
    bool methods = str_eq(method, STR("class_methods"));
    bool whole = helpers || str_eq(method, STR("included")) || str_eq(method, STR("prepended"));
    if ((methods || whole) && !syntax_none(block)) {
        struct rb_frame frame = *rb->frame;
        frame.up = rb->frame;
        frame.of_class = !methods;
        rb->frame = &frame;
        rb_class_statements(rb, rb_child(rb, block, RB_FIELD_body));
        rb->frame = frame.up;
        return true;
    }
    return false;
}

// ---------------------------------------------------------------------------------- some methods

// The value of keyword NAME of a call, 0 none.
static code_ref named(const struct rb *rb, const struct code_call *k, struct str name)
{
    const struct expr *last = rb_at(rb, k->n ? rb->code->children.v[k->args + k->n - 1] : 0);
    for (uint32_t i = 0; last->kind == EXPR_OBJECT && i < last->n; i++) {
        const struct expr *p = rb_at(rb, rb->code->children.v[last->list + i]);
        if (p->kind == EXPR_PROPERTY && str_eq(p->text, name))
            return p->a;
    }
    return 0;
}

code_ref rb_decorate(struct rb *rb, code_ref call)
{
    struct code_call *k = &rb->code->calls.v[call];
    struct rb_limited l = {
        .call = call, .only = named(rb, k, STR("only")), .except = named(rb, k, STR("except"))};
    struct rb_class *class = rb->frame->class;
    if ((!l.only && !l.except) || class->limited.n >= LIMITED_MAX)
        k->decorates_class = class->number;
    else
        vec_push(rb->scratch, &class->limited, l);
    return call;
}

static bool lists(const struct rb *rb, code_ref list, struct str name)
{
    const struct expr *e = rb_at(rb, list);
    if (e->kind == EXPR_STRING)
        return str_eq(e->text, name);
    for (uint32_t i = 0; e->kind == EXPR_ARRAY && i < e->n; i++)
        if (str_eq(rb_at(rb, rb->code->children.v[e->list + i])->text, name))
            return true;
    return false;
}

// The first method takes the call itself, each other a copy of it.
static void decorate_some(struct rb *rb, struct rb_class *class, struct rb_limited l)
{
    uint32_t found = 0, fields = rb->code->fields.n;
    for (code_ref i = 1; i < fields && found < LIMITED_MAX; i++) {
        const struct code_field *f = &rb->code->fields.v[i];
        if (f->class != class->number || !f->function ||
            (l.only ? !lists(rb, l.only, f->name) : lists(rb, l.except, f->name)))
            continue;
        code_ref call = l.call;
        if (found++) {
            struct code_call copy = rb->code->calls.v[l.call];
            vec_push(rb->scratch, &rb->code->calls, copy);
            call = rb->code->calls.n - 1;
        }
        rb->code->calls.v[call].decorates_function = f->function;
    }
}

void rb_decorate_methods(struct rb *rb, struct rb_class *class)
{
    for (uint32_t i = 0; i < class->limited.n; i++)
        decorate_some(rb, class, class->limited.v[i]);
}
