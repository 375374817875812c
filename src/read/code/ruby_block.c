/* Blocks. The block of an iteration runs where it stands: it is a loop of the function around it.
 * Any other is a function that is handed on; it shares self, local variables and the try blocks
 * around it. */
#include "read/code/ruby.h"

bool rb_iterates(struct str method)
{
    static const char *const names[] = {
        "each",
        "each_with_index",
        "each_with_object",
        "each_slice",
        "each_pair",
        "each_entry",
        "each_key",
        "each_value",
        "each_line",
        "each_char",
        "each_cons",
        "each_batch",
        "find_each",
        "find_in_batches",
        "in_batches",
        "times",
        "upto",
        "downto",
        "step",
        "loop",
        "map",
        "flat_map",
        "collect",
        "select",
        "filter",
        "reject",
        "filter_map",
        "each_record",
        "map!",
        "reverse_each",
        "inject",
        "reduce",
        "sum",
        "any?",
        "all?",
        "find",
        "detect",
        "sort_by",
        "group_by",
        "index_by",
        "to_h",
        "partition",
        "min_by",
        "max_by",
        "transform_values",
    };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(method, str_c(names[i])))
            return true;
    return false;
}

// -------------------------------------------------------------------------------------- parameters

static struct syntax_node parameter_name(struct rb *rb, struct syntax_node n)
{
    return n.kind == RB_identifier ? n : rb_child(rb, n, RB_FIELD_name);
}

uint32_t rb_parameters(struct rb *rb, struct syntax_node n, code_ref function)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    uint32_t first = rb->code->bindings.n, position = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(rb->syntax, l, i);
        if (!p.named || p.kind == SYNTAX_ERROR)
            continue;
        struct str name = rb_text(rb, parameter_name(rb, p));
        code_ref b = rb_declare(rb, BINDING_PARAM, name, syntax_line(p));
        rb->code->bindings.v[b].position = position++;
    }
    if (function) {
        rb->code->functions.v[function].first_param = first;
        rb->code->functions.v[function].params = position;
    }
    code_ref b = first;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(rb->syntax, l, i);
        if (!p.named || p.kind == SYNTAX_ERROR)
            continue;
        code_ref value = 0;
        if (p.kind == RB_optional_parameter || p.kind == RB_keyword_parameter)
            value = rb_expr(rb, rb_child(rb, p, RB_FIELD_value));
        else if (p.kind == RB_splat_parameter || p.kind == RB_hash_splat_parameter)
            value = code_expr(rb->code, EXPR_SPREAD, syntax_line(p), STR_NONE, 0, 0);
        else if (p.kind == RB_destructured_parameter)
            rb_target(rb, p, rb_binding_name(rb, b, syntax_line(p)));
        rb->code->bindings.v[b++].value = value;
    }
    syntax_close(rb->syntax, l);
    return position;
}

// --------------------------------------------------------------------------------------- functions

static code_ref function_of(struct rb *rb, struct syntax_node n, struct syntax_node parameters,
                            struct syntax_node body, code_ref given)
{
    vec_push(rb->scratch, &rb->code->functions,
             (struct code_function){.name = STR(""),
                                    .line = syntax_line(n),
                                    .end_line = syntax_end_line(n),
                                    .parent = rb->frame->function,
                                    .arrow = true});
    code_ref number = rb->code->functions.n - 1;
    struct rb_frame frame = {.up = rb->frame,
                             .function = number,
                             .class = rb->frame->class,
                             .of_class = rb->frame->of_class,
                             .tries = rb->frame->tries,
                             .returns = rb->returns.n,
                             .block_function = true};
    rb->frame = &frame;
    struct rb_scope around = rb_scope_open(rb, true);
    code_ref first = rb->code->bindings.n;
    if (rb_parameters(rb, parameters, number) && !rb->code->bindings.v[first].value)
        rb->code->bindings.v[first].value = given;
    code_ref value = rb_rescued(rb, body);
    if (value)
        rb_ended(rb, value, body);
    rb_scope_close(rb, around);
    rb->frame = frame.up;
    uint32_t returns = rb->returns.n - frame.returns;
    rb->code->functions.v[number].returns = returns;
    rb->code->functions.v[number].first_return =
        returns ? code_children(rb->code, rb->returns.v + frame.returns, returns) : 0;
    rb->returns.n = frame.returns;
    return number;
}

code_ref rb_block_function(struct rb *rb, struct syntax_node block, code_ref given)
{
    struct syntax_list l = syntax_open(rb->syntax, block);
    struct syntax_node parameters = syntax_field(rb->syntax, l, RB_FIELD_parameters);
    struct syntax_node body = syntax_field(rb->syntax, l, RB_FIELD_body);
    syntax_close(rb->syntax, l);
    return function_of(rb, block, parameters, body, given);
}

code_ref rb_lambda(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    struct syntax_node parameters = syntax_field(rb->syntax, l, RB_FIELD_parameters);
    struct syntax_node block = syntax_field(rb->syntax, l, RB_FIELD_body);
    syntax_close(rb->syntax, l);
    code_ref f = function_of(rb, n, parameters, rb_child(rb, block, RB_FIELD_body), 0);
    return code_expr(rb->code, EXPR_FUNCTION, syntax_line(n), STR_NONE, f, 0);
}

// -------------------------------------------------------------------------------------- iterations

// What the parameters of the block stand for: an item of what is iterated, or a count.
static void give_items(struct rb *rb, struct syntax_node parameters, code_ref items, bool counts)
{
    struct syntax_list l = syntax_open(rb->syntax, parameters);
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node p = syntax_at(rb->syntax, l, i);
        if (!p.named)
            continue;
        uint32_t line = syntax_line(p);
        code_ref item = code_expr(rb->code, EXPR_UNKNOWN, line, STR_NONE, 0, 0);
        if (i <= 1 && !counts && items)
            item = code_expr(rb->code, EXPR_INDEX, line, STR_NONE, items, item);
        if (p.kind == RB_destructured_parameter) {
            rb_target(rb, p, item);
            continue;
        }
        code_ref b = rb_declare(rb, BINDING_LOCAL, rb_text(rb, parameter_name(rb, p)), line);
        rb->code->bindings.v[b].value = item;
    }
    syntax_close(rb->syntax, l);
}

void rb_iteration(struct rb *rb, struct syntax_node block, struct str method, code_ref receiver,
                  struct syntax_node call)
{
    struct syntax_list l = syntax_open(rb->syntax, block);
    bool endless = str_eq(method, STR("loop")) && !receiver;
    bool times = str_eq(method, STR("times"));
    const struct expr *r = rb_at(rb, receiver);
    struct str bound = endless ? STR_NONE : r->text.n ? r->text : rb_last_name(rb, receiver);
    code_ref around = rb_open_block(
        rb, (struct code_block){.kind = BLOCK_LOOP,
                                .line = syntax_line(call),
                                .end_line = syntax_end_line(call),
                                .detail = endless ? STR("true") : rb_cut(rb, call, RB_TEXT_MAX),
                                .bound = bound.n ? bound : STR_NONE,
                                .condition = receiver});
    if (!endless && !times) // as others write it: for item in items
        rb->code->blocks.v[rb->frame->block].detail =
            arena_printf(rb->job->keep, "in %.*s", STR_ARG(bound));
    if (times && receiver) { // n.times is bounded by n: as a condition, i < n
        code_ref count = code_expr(rb->code, EXPR_UNKNOWN, syntax_line(call), STR_NONE, 0, 0);
        rb->code->blocks.v[rb->frame->block].condition =
            code_expr(rb->code, EXPR_BINARY, syntax_line(call), STR("<"), count, receiver);
    }
    struct rb_scope scope = rb_scope_open(rb, true);
    give_items(rb, syntax_field(rb->syntax, l, RB_FIELD_parameters), receiver, times || endless);
    rb->frame->loops++;
    rb_rescued(rb, syntax_field(rb->syntax, l, RB_FIELD_body));
    rb->frame->loops--;
    rb_scope_close(rb, scope);
    rb_close_block(rb, around);
    syntax_close(rb->syntax, l);
}

code_ref rb_held(struct rb *rb, struct syntax_node block)
{
    struct syntax_list l = syntax_open(rb->syntax, block);
    struct rb_scope scope = rb_scope_open(rb, true);
    code_ref value = rb_rescued(rb, syntax_field(rb->syntax, l, RB_FIELD_body));
    rb_scope_close(rb, scope);
    syntax_close(rb->syntax, l);
    return value;
}
