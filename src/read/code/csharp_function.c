/* Methods, constructors, accessors, local functions and lambdas, with their parameters. All
 * bindings of the parameters are one run, because code_function names them so. */
#include "read/code/csharp.h"

static bool names_parameter(uint8_t kind)
{
    return kind == CS_parameter || kind == CS_implicit_parameter;
}

/* One parameter: its name and type. */
static code_ref parameter(struct cs *j, struct syntax_node n, uint32_t position)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node name = syntax_field(j->syntax, l, CS_FIELD_name);
    if (syntax_none(name)) // x => ...
        name = n;
    struct syntax_node type = syntax_field(j->syntax, l, CS_FIELD_type);
    syntax_close(j->syntax, l);
    code_ref b = cs_declare(j, BINDING_PARAM, cs_text(j, name), syntax_line(n));
    j->code->bindings.v[b].position = position;
    if (!syntax_none(type)) // names only: no binding comes between those of the parameters
        j->code->bindings.v[b].type = cs_type(j, type);
    return b;
}

// Attributes and defaults, once all names are known.
static void details(struct cs *j, struct syntax_node n, code_ref binding, code_ref function)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct cs_decorators d = cs_attributes(j, l);
    cs_decorate(j, d, function, 0);
    code_ref value = 0;
    if (syntax_has(j->syntax, l, CS_TOKEN_equals))
        value = cs_expr(j, syntax_at(j->syntax, l, l.n - 1));
    syntax_close(j->syntax, l);
    struct binding *b = &j->code->bindings.v[binding];
    b->first_decorator = d.first;
    b->end_decorator = d.end;
    b->value = value;
}

static void parameters(struct cs *j, struct syntax_node n, code_ref function)
{
    uint32_t first = j->code->bindings.n, count = 0;
    struct syntax_list l = syntax_open(j->syntax, n);
    if (n.kind == CS_implicit_parameter || n.kind == CS_identifier) { // x => ...
        parameter(j, n, count++);
    } else {
        for (uint32_t i = 0; i < l.n; i++)
            if (names_parameter(syntax_at(j->syntax, l, i).kind))
                parameter(j, syntax_at(j->syntax, l, i), count++);
    }
    j->code->functions.v[function].first_param = first;
    j->code->functions.v[function].params = count;
    struct str head = cs_text(j, syntax_kind(j->syntax, l, CS_parameter));
    bool extension = n.kind == CS_parameter_list && str_starts(head, STR("this "));
    j->code->functions.v[function].extension = extension;
    for (uint32_t i = 0; i < count && extension; i++) // the first is what it is called on
        j->code->bindings.v[first + i].position = i ? i - 1 : CODE_RECEIVER;
    uint32_t at = 0;
    for (uint32_t i = 0; i < l.n && count; i++)
        if (syntax_at(j->syntax, l, i).kind == CS_parameter)
            details(j, syntax_at(j->syntax, l, i), first + at++, function);
    struct syntax_node rest = n.kind == CS_parameter_list
                                  ? syntax_field(j->syntax, l, CS_FIELD_name)
                                  : (struct syntax_node){0};
    if (!syntax_none(rest)) { // params string[] rest
        code_ref b = cs_declare(j, BINDING_PARAM, cs_text(j, rest), syntax_line(rest));
        struct binding *made = &j->code->bindings.v[b];
        made->position = count;
        made->value = code_expr(j->code, EXPR_SPREAD, syntax_line(rest), STR_NONE, 0, 0);
        if (b == first + count)
            j->code->functions.v[function].params++;
    }
    syntax_close(j->syntax, l);
}

static code_ref add_function(struct cs *j, struct code_function f)
{
    f.parent = j->frame->function;
    vec_push(j->scratch, &j->code->functions, f);
    return j->code->functions.n - 1;
}

static void close_function(struct cs *j, code_ref number, uint32_t from)
{
    uint32_t n = j->returns.n - from;
    j->code->functions.v[number].returns = n;
    j->code->functions.v[number].first_return =
        n ? code_children(j->code, j->returns.v + from, n) : 0;
    j->returns.n = from;
}

/* A body: a block, => value, or a value alone. */
static void body(struct cs *j, struct syntax_node n)
{
    if (n.kind == CS_block) {
        cs_statements(j, n);
    } else if (n.kind == CS_arrow_expression_clause) {
        struct syntax_list l = syntax_open(j->syntax, n);
        cs_return(j, syntax_only(j->syntax, l));
        syntax_close(j->syntax, l);
    } else if (!syntax_none(n)) {
        cs_return(j, n);
    }
}

/* Overloads have the same name and one field each; link tells them apart by their parameters. */
static void add_method_field(struct cs *j, struct cs_class *class, struct str name,
                             code_ref function, bool is_static)
{
    vec_push(
        j->scratch, &j->code->fields,
        (struct code_field){
            .class = class->number, .name = name, .function = function, .is_static = is_static});
    map_set(&class->methods, name, j->code->fields.n - 1);
}

static struct code_function describe(struct cs *j, struct cs_class *class, struct syntax_node n,
                                     struct syntax_list l)
{
    bool interface = j->code->classes.v[class->number].interface;
    struct syntax_node name = syntax_field(j->syntax, l, CS_FIELD_name);
    bool method = n.kind == CS_method_declaration;
    return (struct code_function){
        .name = method ? cs_text(j, name) : j->code->classes.v[class->number].name,
        .line = syntax_none(name) ? syntax_line(n) : syntax_line(name),
        .end_line = syntax_end_line(n),
        .class = class->number,
        .async = cs_has_modifier(j, l, STR("async")),
        .is_static = cs_has_modifier(j, l, STR("static")),
        .exported = interface || cs_has_modifier(j, l, STR("public")),
        .constructor = n.kind == CS_constructor_declaration,
        .abstract = method && syntax_none(syntax_field(j->syntax, l, CS_FIELD_body)),
    };
}

static void own_constructor(struct cs *j, struct cs_class *class, code_ref number)
{
    struct code_class *c = &j->code->classes.v[class->number]; // the one that injection calls
    if (!j->code->functions.v[number].is_static &&
        (!c->constructor ||
         j->code->functions.v[number].params > j->code->functions.v[c->constructor].params))
        c->constructor = number;
}

void cs_method(struct cs *j, struct cs_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct code_function made = describe(j, class, n, l);
    struct cs_decorators d = cs_attributes(j, l);
    code_ref number = add_function(j, made);
    cs_decorate(j, d, number, 0);
    struct cs_frame frame = {
        .up = j->frame, .function = number, .class = class, .returns = j->returns.n};
    j->frame = &frame;
    uint32_t around = cs_scope_open(j);
    struct syntax_node generics = syntax_field(j->syntax, l, CS_FIELD_type_parameters);
    if (!syntax_none(generics)) {
        cs_type_parameters(j, generics);
        cs_type_constraints(j, l);
    }
    frame.type = cs_type(j, syntax_field(j->syntax, l, CS_FIELD_returns));
    j->code->functions.v[number].type = frame.type;
    parameters(j, syntax_field(j->syntax, l, CS_FIELD_parameters), number);
    struct syntax_node first = syntax_kind(j->syntax, l, CS_constructor_initializer);
    if (!syntax_none(first))
        cs_constructor_call(j, first);
    body(j, syntax_field(j->syntax, l, CS_FIELD_body));
    cs_scope_close(j, around);
    j->frame = frame.up;
    close_function(j, number, frame.returns);
    if (n.kind == CS_method_declaration)
        add_method_field(j, class, made.name, number, made.is_static);
    else if (made.constructor)
        own_constructor(j, class, number);
    syntax_close(j->syntax, l);
}

/* One accessor, or the arrow of a property: a function of the property's name. */
static void accessor(struct cs *j, struct cs_class *class, code_ref field, struct syntax_node n,
                     struct syntax_node inner, bool getter)
{
    struct code_field f = j->code->fields.v[field];
    code_ref number = add_function(j, (struct code_function){.name = f.name,
                                                             .line = syntax_line(n),
                                                             .end_line = syntax_end_line(n),
                                                             .class = class->number});
    struct cs_frame frame = {.up = j->frame,
                             .function = number,
                             .class = class,
                             .type = getter ? f.type : 0,
                             .returns = j->returns.n};
    j->frame = &frame;
    uint32_t around = cs_scope_open(j);
    body(j, inner);
    cs_scope_close(j, around);
    j->frame = frame.up;
    if (getter && field && j->returns.n > frame.returns && !f.value)
        j->code->fields.v[field].value = j->returns.v[j->returns.n - 1];
    close_function(j, number, frame.returns);
}

void cs_accessors(struct cs *j, struct cs_class *class, code_ref field, struct syntax_node n)
{
    if (n.kind == CS_arrow_expression_clause) {
        accessor(j, class, field, n, n, true);
        return;
    }
    struct syntax_list l = syntax_open(j->syntax, n);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node a = syntax_at(j->syntax, l, i);
        struct syntax_list parts = syntax_open(j->syntax, a);
        struct syntax_node inner = syntax_field(j->syntax, parts, CS_FIELD_body);
        struct str word = cs_text(j, syntax_field(j->syntax, parts, CS_FIELD_name));
        if (!syntax_none(inner))
            accessor(j, class, field, a, inner, str_eq(word, STR("get")));
        syntax_close(j->syntax, parts);
    }
    syntax_close(j->syntax, l);
}

// A lambda, delegate or local function NUMBER: parameters and body in a frame of their own.
static void closure(struct cs *j, code_ref number, struct syntax_node params,
                    struct syntax_node inner, code_ref type)
{
    struct cs_frame frame = {.up = j->frame,
                             .function = number,
                             .class = j->frame->class,
                             .type = type,
                             .returns = j->returns.n};
    j->frame = &frame;
    uint32_t around = cs_scope_open(j);
    parameters(j, params, number);
    body(j, inner);
    cs_scope_close(j, around);
    j->frame = frame.up;
    close_function(j, number, frame.returns);
}

code_ref cs_lambda(struct cs *j, struct syntax_node n, struct str hint)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node inner = syntax_field(j->syntax, l, CS_FIELD_body);
    if (syntax_none(inner)) // delegate (int i) { ... }
        inner = syntax_kind(j->syntax, l, CS_block);
    struct syntax_node params = syntax_field(j->syntax, l, CS_FIELD_parameters);
    struct cs_decorators d = cs_attributes(j, l);
    code_ref number =
        add_function(j, (struct code_function){.name = hint.p ? hint : STR(""),
                                               .line = syntax_line(n),
                                               .end_line = syntax_end_line(n),
                                               .async = cs_has_modifier(j, l, STR("async")),
                                               .arrow = true});
    cs_decorate(j, d, number, 0);
    syntax_close(j->syntax, l);
    closure(j, number, params, inner, 0);
    return code_expr(j->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, number, 0);
}

// ------------------------------------------------------------------------------- local functions

static struct syntax_node local_in(struct cs *j, struct syntax_node n)
{
    if (n.kind != CS_global_statement)
        return n;
    struct syntax_list l = syntax_open(j->syntax, n);
    n = syntax_only(j->syntax, l);
    syntax_close(j->syntax, l);
    return n;
}

// Calls may stand above the declaration.
void cs_hoist_functions(struct cs *j, struct syntax_list statements)
{
    for (uint32_t i = 0; i < statements.n; i++) {
        struct syntax_node n = local_in(j, syntax_at(j->syntax, statements, i));
        if (n.kind != CS_local_function_statement)
            continue;
        struct syntax_list l = syntax_open(j->syntax, n);
        struct syntax_node name = syntax_field(j->syntax, l, CS_FIELD_name);
        uint32_t line = syntax_line(name);
        code_ref number =
            add_function(j, (struct code_function){.name = cs_text(j, name),
                                                   .line = line,
                                                   .end_line = syntax_end_line(n),
                                                   .async = cs_has_modifier(j, l, STR("async"))});
        syntax_close(j->syntax, l);
        code_ref b = cs_declare(j, BINDING_FUNCTION, cs_text(j, name), line);
        j->code->bindings.v[b].value = code_expr(j->code, EXPR_FUNCTION, line, STR_NONE, number, 0);
    }
}

void cs_local_function(struct cs *j, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct str name = cs_text(j, syntax_field(j->syntax, l, CS_FIELD_name));
    code_ref b = map_get(&j->names, name, 0);
    struct expr value = *cs_at(j, j->code->bindings.v[b].value);
    if (j->code->bindings.v[b].kind == BINDING_FUNCTION && value.kind == EXPR_FUNCTION) {
        code_ref type = cs_type(j, syntax_field(j->syntax, l, CS_FIELD_type));
        j->code->functions.v[value.a].type = type;
        closure(j, value.a, syntax_field(j->syntax, l, CS_FIELD_parameters),
                syntax_field(j->syntax, l, CS_FIELD_body), type);
    }
    syntax_close(j->syntax, l);
}

// --------------------------------------------------------------------------- primary constructors

void cs_primary_constructor(struct cs *j, struct cs_class *class, struct syntax_node n, bool record)
{
    uint32_t line = syntax_line(n);
    code_ref number =
        add_function(j, (struct code_function){.name = j->code->classes.v[class->number].name,
                                               .line = line,
                                               .end_line = syntax_end_line(n),
                                               .class = class->number,
                                               .constructor = true,
                                               .exported = true});
    struct cs_frame frame = {
        .up = j->frame, .function = number, .class = class, .returns = j->returns.n};
    j->frame = &frame;
    uint32_t around = cs_scope_open(j);
    parameters(j, n, number);
    const struct code_function f = j->code->functions.v[number];
    for (uint32_t i = 0; i < f.params; i++) { // all of them are seen in the whole class
        struct binding b = j->code->bindings.v[f.first_param + i];
        code_ref field = cs_field(j, class, b.name);
        code_ref value = cs_binding_name(j, f.first_param + i, b.line);
        struct code_field *made = &j->code->fields.v[field];
        made->type = b.type;
        made->value = value;
        made->first_decorator = record ? b.first_decorator : 0;
        made->end_decorator = record ? b.end_decorator : 0;
    }
    cs_scope_close(j, around);
    j->frame = frame.up;
    j->code->classes.v[class->number].constructor = number;
}
