/* Methods, constructors and lambdas, with their parameters; and the members that nobody wrote:
 * constructor and accessors of a record, getters that Lombok makes. All bindings of the parameters
 * are one run, because code_function names them so. */
#include "read/code/java.h"

static bool names_parameter(uint8_t kind)
{
    return kind == JAVA_formal_parameter || kind == JAVA_spread_parameter ||
           kind == JAVA_identifier;
}

/* One parameter: its name, type and annotations. The name of a spread stands in a declarator. */
static code_ref parameter(struct java *j, struct syntax_node n, uint32_t position)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node name =
        n.kind == JAVA_identifier ? n : syntax_field(j->syntax, l, JAVA_FIELD_name);
    struct syntax_node type = syntax_field(j->syntax, l, JAVA_FIELD_type);
    bool rest = n.kind == JAVA_spread_parameter;
    if (rest) {
        struct syntax_node d = syntax_kind(j->syntax, l, JAVA_variable_declarator);
        struct syntax_list inner = syntax_open(j->syntax, d);
        name = syntax_field(j->syntax, inner, JAVA_FIELD_name);
        syntax_close(j->syntax, inner);
    }
    syntax_close(j->syntax, l);
    code_ref b = java_declare(j, BINDING_PARAM, java_text(j, name), syntax_line(n));
    j->code->bindings.v[b].position = position;
    if (rest)
        j->code->bindings.v[b].value =
            code_expr(j->code, EXPR_SPREAD, syntax_line(n), STR_NONE, 0, 0);
    else if (!syntax_none(type)) // names only: no binding comes between those of the parameters
        j->code->bindings.v[b].type = java_type(j, type);
    return b;
}

static void parameters(struct java *j, struct syntax_node n, code_ref function)
{
    uint32_t first = j->code->bindings.n, count = 0;
    struct syntax_list l = syntax_open(j->syntax, n);
    if (n.kind == JAVA_identifier) { // x -> ...
        parameter(j, n, count++);
    } else {
        for (uint32_t i = 0; i < l.n; i++)
            if (names_parameter(syntax_at(j->syntax, l, i).kind))
                parameter(j, syntax_at(j->syntax, l, i), count++);
    }
    j->code->functions.v[function].first_param = first;
    j->code->functions.v[function].params = count;
    uint32_t at = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(j->syntax, l, i);
        if (!names_parameter(p.kind))
            continue;
        struct syntax_list parts = syntax_open(j->syntax, p);
        struct java_decorators d =
            java_annotations(j, syntax_kind(j->syntax, parts, JAVA_modifiers));
        java_decorate(j, d, function, 0);
        syntax_close(j->syntax, parts);
        struct binding *b = &j->code->bindings.v[first + at++];
        b->first_decorator = d.first;
        b->end_decorator = d.end;
    }
    syntax_close(j->syntax, l);
}

static code_ref add_function(struct java *j, struct code_function f)
{
    f.parent = j->frame->function;
    vec_push(j->scratch, &j->code->functions, f);
    return j->code->functions.n - 1;
}

static void close_function(struct java *j, code_ref number, uint32_t from)
{
    uint32_t n = j->returns.n - from;
    j->code->functions.v[number].returns = n;
    j->code->functions.v[number].first_return =
        n ? code_children(j->code, j->returns.v + from, n) : 0;
    j->returns.n = from;
}

/* Overloads have the same name and one field each; link tells them apart by their parameters. */
static void add_method_field(struct java *j, struct java_class *class, struct str name,
                             code_ref function, bool is_static)
{
    vec_push(
        j->scratch, &j->code->fields,
        (struct code_field){
            .class = class->number, .name = name, .function = function, .is_static = is_static});
    map_set(&class->methods, name, j->code->fields.n - 1);
}

static struct code_function describe(struct java *j, struct java_class *class, struct syntax_node n,
                                     struct syntax_list l)
{
    struct syntax_list m = syntax_open(j->syntax, syntax_kind(j->syntax, l, JAVA_modifiers));
    bool interface = j->code->classes.v[class->number].interface;
    struct code_function f = {
        .name = java_text(j, syntax_field(j->syntax, l, JAVA_FIELD_name)),
        .line = syntax_line(syntax_field(j->syntax, l, JAVA_FIELD_name)),
        .end_line = syntax_end_line(n),
        .class = class->number,
        .is_static = syntax_has(j->syntax, m, JAVA_TOKEN_static),
        .exported = interface || syntax_has(j->syntax, m, JAVA_TOKEN_public),
        .constructor = n.kind != JAVA_method_declaration,
        .abstract = n.kind == JAVA_method_declaration &&
                    syntax_none(syntax_field(j->syntax, l, JAVA_FIELD_body)),
    };
    syntax_close(j->syntax, m);
    return f;
}

void java_method(struct java *j, struct java_class *class, struct syntax_node n)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct code_function made = describe(j, class, n, l);
    struct java_decorators d = java_annotations(j, syntax_kind(j->syntax, l, JAVA_modifiers));
    code_ref number = add_function(j, made);
    java_decorate(j, d, number, 0);

    struct java_frame frame = {
        .up = j->frame, .function = number, .class = class, .returns = j->returns.n};
    j->frame = &frame;
    uint32_t around = java_scope_open(j);
    java_type_parameters(j, syntax_field(j->syntax, l, JAVA_FIELD_type_parameters));
    code_ref type = java_type(j, syntax_field(j->syntax, l, JAVA_FIELD_type));
    j->code->functions.v[number].type = type;
    parameters(j, syntax_field(j->syntax, l, JAVA_FIELD_parameters), number);
    struct syntax_node body = syntax_field(j->syntax, l, JAVA_FIELD_body);
    if (!syntax_none(body))
        java_statements(j, body);
    java_scope_close(j, around);
    j->frame = frame.up;
    close_function(j, number, frame.returns);
    if (!made.constructor)
        add_method_field(j, class, made.name, number, made.is_static);
    else if (!j->code->classes.v[class->number].constructor || // the one that injection calls
             j->code->functions.v[number].params >
                 j->code->functions.v[j->code->classes.v[class->number].constructor].params)
        j->code->classes.v[class->number].constructor = number;
    syntax_close(j->syntax, l);
}

code_ref java_lambda(struct java *j, struct syntax_node n, struct str hint)
{
    struct syntax_list l = syntax_open(j->syntax, n);
    struct syntax_node body = syntax_field(j->syntax, l, JAVA_FIELD_body);
    code_ref number = add_function(j, (struct code_function){.name = hint.p ? hint : STR(""),
                                                             .line = syntax_line(n),
                                                             .end_line = syntax_end_line(n),
                                                             .arrow = true});
    struct java_frame frame = {
        .up = j->frame, .function = number, .class = j->frame->class, .returns = j->returns.n};
    j->frame = &frame;
    uint32_t around = java_scope_open(j);
    parameters(j, syntax_field(j->syntax, l, JAVA_FIELD_parameters), number);
    if (body.kind == JAVA_block) {
        java_statements(j, body);
    } else if (!syntax_none(body)) {
        code_ref e = java_expr(j, body);
        java_awaited(j, e);
        if (e)
            vec_push(j->scratch, &j->returns, java_strip(j, e));
        java_trait(j, "return", java_cut(j, body, JAVA_RETURN_MAX), e, syntax_line(body));
    }
    java_scope_close(j, around);
    j->frame = frame.up;
    close_function(j, number, frame.returns);
    syntax_close(j->syntax, l);
    return code_expr(j->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, number, 0);
}

// A method NAME of CLASS that gives back its field FIELD.
static void accessor(struct java *j, struct java_class *class, struct str field, struct str name,
                     uint32_t line)
{
    code_ref this = code_expr(j->code, EXPR_THIS, line, STR("this"), class->number, 0);
    code_ref value = code_expr(j->code, EXPR_MEMBER, line, field, this, 0);
    code_ref number = add_function(j, (struct code_function){.name = name,
                                                             .line = line,
                                                             .end_line = line,
                                                             .class = class->number,
                                                             .exported = true,
                                                             .returns = 1});
    j->code->functions.v[number].first_return = code_children(j->code, &value, 1);
    add_method_field(j, class, name, number, false);
}

void java_getter(struct java *j, struct java_class *class, code_ref field, struct str name)
{
    if (!name.n)
        return;
    struct str getter = arena_join(j->job->keep, STR("get"), name);
    if (getter.p[3] >= 'a' && getter.p[3] <= 'z')
        ((char *)getter.p)[3] = (char)(getter.p[3] & ~32);
    const struct code_field *f = &j->code->fields.v[field];
    if (!map_get(&class->methods, getter, 0))
        accessor(j, class, name, getter, f->value ? java_at(j, f->value)->line : 1);
}

void java_record_members(struct java *j, struct java_class *class, struct syntax_node n)
{
    uint32_t line = syntax_line(n);
    code_ref number =
        add_function(j, (struct code_function){.name = j->code->classes.v[class->number].name,
                                               .line = line,
                                               .end_line = line,
                                               .class = class->number,
                                               .constructor = true,
                                               .exported = true});
    struct java_frame frame = {.up = j->frame, .function = number, .class = class};
    j->frame = &frame;
    uint32_t around = java_scope_open(j);
    parameters(j, n, number);
    const struct code_function f = j->code->functions.v[number];
    for (uint32_t i = 0; i < f.params; i++) {
        struct binding b = j->code->bindings.v[f.first_param + i];
        code_ref field = java_field(j, class, b.name);
        code_ref value = java_binding_name(j, f.first_param + i, b.line);
        struct code_field *made = &j->code->fields.v[field];
        made->type = b.type;
        made->value = value;
        made->first_decorator = b.first_decorator;
        made->end_decorator = b.end_decorator;
    }
    java_scope_close(j, around);
    j->frame = frame.up;
    for (uint32_t i = 0; i < f.params; i++) {
        struct binding b = j->code->bindings.v[f.first_param + i];
        accessor(j, class, b.name, b.name, b.line);
    }
    j->code->classes.v[class->number].constructor = number;
}
