/* Functions, constructors and their parameters. All bindings of the parameters are one run, because
 * code_function names them so. A function that extends a type has one more binding: what it is
 * called on, which has no position. */
#include "read/code/kotlin.h"

code_ref kt_add_function(struct kt *k, struct code_function f)
{
    f.parent = k->frame->function;
    vec_push(k->scratch, &k->code->functions, f);
    return k->code->functions.n - 1;
}

void kt_close_function(struct kt *k, code_ref number, uint32_t from)
{
    uint32_t n = k->returns.n - from;
    k->code->functions.v[number].returns = n;
    k->code->functions.v[number].first_return =
        n ? code_children(k->code, k->returns.v + from, n) : 0;
    k->returns.n = from;
}

static bool is_parameter(uint8_t kind)
{
    return kind == KT_parameter || kind == KT_class_parameter;
}

static struct syntax_node part(struct kt *k, struct syntax_node n, uint8_t kind)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node found = syntax_kind(k->syntax, l, kind);
    syntax_close(k->syntax, l);
    return found;
}

struct syntax_node kt_typed(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct syntax_node found = {0};
    for (uint32_t i = 0; i < l.n && syntax_none(found); i++)
        if (kt_is_type(syntax_at(k->syntax, l, i).kind))
            found = syntax_at(k->syntax, l, i);
    syntax_close(k->syntax, l);
    return found;
}

/* The parameters of FUNCTION, known by name; those of CLASS that are properties are not: whoever
 * names them means the field. */
static void declare_parameters(struct kt *k, struct syntax_list l, code_ref function,
                               const struct kt_class *class)
{
    uint32_t first = k->code->bindings.n, count = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(k->syntax, l, i);
        if (!is_parameter(p.kind))
            continue;
        struct syntax_node name = part(k, p, KT_identifier);
        struct str text = kt_plain_name(kt_text(k, name));
        bool property = class && map_get(&class->fields, text, 0);
        code_ref b = property ? kt_binding(k, BINDING_PARAM, text, syntax_line(p))
                              : kt_declare(k, BINDING_PARAM, text, syntax_line(p));
        k->code->bindings.v[b].position = count++;
        k->code->bindings.v[b].function = function;
    }
    k->code->functions.v[function].first_param = first;
    k->code->functions.v[function].params = count;
}

// `= 5` behind a parameter: a child of its own in a function, of the parameter in a class.
static struct syntax_node default_of(struct kt *k, struct syntax_list l, uint32_t i)
{
    struct syntax_node p = syntax_at(k->syntax, l, i), found = {0};
    if (p.kind == KT_parameter)
        return syntax_at(k->syntax, l, i + 1).kind == KT_TOKEN_equals
                   ? syntax_at(k->syntax, l, i + 2)
                   : found;
    struct syntax_list inner = syntax_open(k->syntax, p);
    if (syntax_has(k->syntax, inner, KT_TOKEN_equals))
        found = syntax_at(k->syntax, inner, inner.n - 1);
    syntax_close(k->syntax, inner);
    return found;
}

// The annotations and `vararg` stand before a parameter; in a class they are part of it.
static struct syntax_node modifiers_of(struct kt *k, struct syntax_list l, uint32_t i)
{
    struct syntax_node p = syntax_at(k->syntax, l, i);
    if (p.kind == KT_class_parameter)
        return part(k, p, KT_modifiers);
    return i && syntax_at(k->syntax, l, i - 1).kind == KT_parameter_modifiers
               ? syntax_at(k->syntax, l, i - 1)
               : (struct syntax_node){0};
}

// Types, defaults and annotations, now that all names are known.
static void describe_parameters(struct kt *k, struct syntax_list l, code_ref function)
{
    uint32_t at = k->code->functions.v[function].first_param;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(k->syntax, l, i);
        if (!is_parameter(p.kind))
            continue;
        struct syntax_node modifiers = modifiers_of(k, l, i);
        struct kt_decorators d = kt_annotations(k, modifiers);
        kt_decorate(k, d, function, 0);
        code_ref value = kt_expr(k, default_of(k, l, i));
        if (str_contains(kt_text(k, modifiers), STR("vararg")))
            value = code_expr(k->code, EXPR_SPREAD, syntax_line(p), STR_NONE, 0, 0);
        code_ref type = kt_type(k, kt_typed(k, p));
        struct binding *b = &k->code->bindings.v[at++];
        b->type = type;
        b->value = value;
        b->first_decorator = d.first;
        b->end_decorator = d.end;
    }
}

static void parameters(struct kt *k, struct syntax_node n, code_ref function,
                       const struct kt_class *class)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    declare_parameters(k, l, function, class);
    describe_parameters(k, l, function);
    syntax_close(k->syntax, l);
}

code_ref kt_body(struct kt *k, struct syntax_node body)
{
    struct syntax_list l = syntax_open(k->syntax, body);
    struct syntax_node block = syntax_kind(k->syntax, l, KT_block);
    struct syntax_node value = syntax_at(k->syntax, l, l.n - 1);
    syntax_close(k->syntax, l);
    if (body.kind == KT_block)
        block = body;
    if (!syntax_none(block))
        return kt_statements(k, block);
    k->tail = true;
    code_ref e = kt_expr(k, value);
    k->tail = false;
    kt_returned(k, e, value);
    return e;
}

struct head {
    struct syntax_node modifiers, name, parameters, body, receiver, type;
    bool constructor;
};

// The type before the dot is what the function extends, the one behind the parameters its result.
static struct head head_of(struct kt *k, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    struct head h = {.modifiers = syntax_kind(k->syntax, l, KT_modifiers),
                     .name = syntax_field(k->syntax, l, KT_FIELD_name),
                     .parameters = syntax_kind(k->syntax, l, KT_function_value_parameters),
                     .body = syntax_kind(k->syntax, l, KT_function_body),
                     .constructor = n.kind == KT_secondary_constructor};
    if (h.constructor)
        h.body = syntax_kind(k->syntax, l, KT_block);
    bool after = false;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node c = syntax_at(k->syntax, l, i);
        after = after || c.kind == KT_function_value_parameters;
        if (kt_is_type(c.kind) && after)
            h.type = c;
        else if (kt_is_type(c.kind) && syntax_at(k->syntax, l, i + 1).kind == KT_TOKEN_dot)
            h.receiver = c;
    }
    syntax_close(k->syntax, l);
    return h;
}

// What an extension is called on.
static void receive(struct kt *k, struct syntax_node type)
{
    uint32_t line = syntax_line(type);
    code_ref b = kt_binding(k, BINDING_PARAM, STR("this"), line);
    code_ref t = kt_type(k, type);
    k->code->bindings.v[b].type = t;
    k->code->bindings.v[b].position = CODE_RECEIVER;
    kt_receive(k, kt_binding_name(k, b, line), line);
}

static code_ref read_function(struct kt *k, struct kt_class *class, struct syntax_node n,
                              const struct head *h, struct str name)
{
    bool private = str_contains(kt_text(k, h->modifiers), STR("private"));
    struct kt_decorators d = kt_annotations(k, h->modifiers);
    code_ref number = kt_add_function(
        k, (struct code_function){.name = name,
                                  .line = syntax_line(syntax_none(h->name) ? n : h->name),
                                  .end_line = syntax_end_line(n),
                                  .class = class ? class->number : 0,
                                  .constructor = h->constructor,
                                  .exported = !private,
                                  .abstract = class && syntax_none(h->body) && !h->constructor});
    kt_decorate(k, d, number, 0);
    struct kt_frame frame = {.up = k->frame,
                             .function = number,
                             .class = class ? class : k->frame->class,
                             .receiver = class ? 0 : k->frame->receiver,
                             .returns = k->returns.n};
    k->frame = &frame;
    uint32_t around = kt_scope_open(k);
    struct syntax_list l = syntax_open(k->syntax, n);
    kt_type_parameters(k, l);
    syntax_close(k->syntax, l);
    code_ref type = kt_type(k, h->type);
    k->code->functions.v[number].type = type;
    parameters(k, h->parameters, number, NULL);
    if (!syntax_none(h->receiver))
        receive(k, h->receiver);
    if (!syntax_none(h->body))
        kt_body(k, h->body);
    kt_scope_close(k, around);
    k->frame = frame.up;
    kt_close_function(k, number, frame.returns);
    return number;
}

static void keep_constructor(struct kt *k, struct kt_class *class, code_ref number)
{
    code_ref *known = &k->code->classes.v[class->number].constructor;
    if (!*known || // the one that injection calls
        k->code->functions.v[number].params > k->code->functions.v[*known].params)
        *known = number;
}

void kt_function(struct kt *k, struct kt_class *class, struct syntax_node n)
{
    struct head h = head_of(k, n);
    struct str name = kt_plain_name(kt_text(k, h.name));
    code_ref number = read_function(k, class, n, &h, name);
    if (h.constructor) {
        keep_constructor(k, class, number);
    } else if (class) {
        vec_push(k->scratch, &k->code->fields,
                 (struct code_field){.class = class->number, .name = name, .function = number});
        map_set(&class->methods, name, k->code->fields.n - 1);
    } else {
        code_ref b = map_get(&k->names, name, 0);
        if (b && k->code->bindings.v[b].kind == BINDING_FUNCTION && !k->code->bindings.v[b].value) {
            code_ref value = code_expr(k->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, number, 0);
            k->code->bindings.v[b].value = value;
        }
    }
}

code_ref kt_anonymous(struct kt *k, struct syntax_node n, struct str hint)
{
    struct head h = head_of(k, n);
    code_ref number = read_function(k, NULL, n, &h, hint.p ? hint : STR(""));
    return code_expr(k->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, number, 0);
}

// The fields that parameters with val and var are.
static void declare_properties(struct kt *k, struct kt_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(k->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(k->syntax, l, i);
        struct syntax_list parts = syntax_open(k->syntax, p);
        bool var = syntax_has(k->syntax, parts, KT_TOKEN_var);
        struct str name = kt_plain_name(kt_text(k, syntax_kind(k->syntax, parts, KT_identifier)));
        if (p.kind == KT_class_parameter && (var || syntax_has(k->syntax, parts, KT_TOKEN_val))) {
            kt_field(k, class, name);
            if (var)
                map_set(&class->settable, name, 1);
        }
        syntax_close(k->syntax, parts);
    }
    syntax_close(k->syntax, l);
}

void kt_primary(struct kt *k, struct kt_class *class, struct syntax_node n)
{
    uint32_t line = syntax_line(n);
    struct syntax_node list = part(k, n, KT_class_parameters);
    declare_properties(k, class, list);
    struct kt_decorators d = kt_annotations(k, part(k, n, KT_modifiers));
    code_ref number =
        kt_add_function(k, (struct code_function){.name = k->code->classes.v[class->number].name,
                                                  .line = line,
                                                  .end_line = syntax_end_line(n),
                                                  .class = class->number,
                                                  .constructor = true,
                                                  .exported = true});
    kt_decorate(k, d, number, 0);
    struct kt_frame frame = {.up = k->frame, .function = number, .class = class};
    k->frame = &frame;
    parameters(k, list, number, class); // in the scope of the class: initializers see them
    k->frame = frame.up;
    const struct code_function f = k->code->functions.v[number];
    for (uint32_t i = 0; i < f.params; i++) {
        struct binding b = k->code->bindings.v[f.first_param + i];
        code_ref field = map_get(&class->fields, b.name, 0);
        if (!field)
            continue;
        code_ref value = kt_binding_name(k, f.first_param + i, b.line);
        struct code_field *made = &k->code->fields.v[field];
        made->type = b.type;
        made->value = value;
        made->first_decorator = b.first_decorator;
        made->end_decorator = b.end_decorator;
    }
    k->code->classes.v[class->number].constructor = number;
}
