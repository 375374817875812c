/* Local variables. A method, class or module does not see the variables around it; a block does.
 * An unconditional second assignment makes a new binding, because names are used again for other
 * things. */
#include "read/code/ruby.h"

enum { ELEMENTS_MAX = 40 }; // of a list that is assigned, told one by one

struct rb_scope rb_scope_open(struct rb *rb, bool sees_outer)
{
    struct rb_scope around = rb->scope;
    rb->scope.shadows = rb->shadows.n;
    if (!sees_outer)
        rb->scope.floor = rb->code->bindings.n;
    return around;
}

void rb_scope_close(struct rb *rb, struct rb_scope around)
{
    while (rb->shadows.n > rb->scope.shadows) {
        const struct rb_shadow *s = &rb->shadows.v[--rb->shadows.n];
        map_set(&rb->names, s->name, s->before);
    }
    rb->scope = around;
}

code_ref rb_binding(struct rb *rb, enum binding_kind kind, struct str name, uint32_t line)
{
    vec_push(rb->scratch, &rb->code->bindings,
             (struct binding){
                 .kind = kind, .name = name, .line = line, .function = rb->frame->function});
    while (rb->born.n < rb->code->bindings.n)
        vec_push(rb->scratch, &rb->born, rb->frame->block);
    return rb->code->bindings.n - 1;
}

code_ref rb_lookup(const struct rb *rb, struct str name)
{
    code_ref b = map_get(&rb->names, name, 0);
    return b >= rb->scope.floor ? b : 0;
}

code_ref rb_declare(struct rb *rb, enum binding_kind kind, struct str name, uint32_t line)
{
    code_ref made = rb_binding(rb, kind, name, line);
    code_ref before = map_get(&rb->names, name, 0);
    vec_push(rb->scratch, &rb->shadows, (struct rb_shadow){name, before});
    map_set(&rb->names, name, made);
    return made;
}

void rb_write(struct rb *rb, code_ref binding, code_ref value, uint32_t line)
{
    struct binding *b = &rb->code->bindings.v[binding];
    if (!binding)
        return;
    b->writes++;
    b->last_write = value;
    if (b->function == rb->frame->function)
        return;
    vec_push(rb->scratch, &rb->code->assignments, // of a block, to a variable around it
             (struct code_assignment){.line = line,
                                      .target = rb_binding_name(rb, binding, line),
                                      .value = value,
                                      .function = rb->frame->function,
                                      .block = rb->frame->block});
}

// Is the block being read BLOCK or one around it, so that what is done here is done for all of it?
static bool encloses(const struct rb *rb, code_ref block)
{
    for (code_ref b = block;; b = rb->code->blocks.v[b].parent) {
        if (b == rb->frame->block)
            return true;
        if (!b)
            return false;
    }
}

code_ref rb_give(struct rb *rb, struct str name, code_ref value, uint32_t line)
{
    code_ref number = rb_lookup(rb, name);
    bool own = number && rb->code->bindings.v[number].function == rb->frame->function;
    bool again = own && rb->frame->function != CODE_MODULE && encloses(rb, rb->born.v[number]);
    if (number && !again) {
        rb_write(rb, number, value, line);
        return number;
    }
    number = rb_declare(rb, BINDING_LOCAL, name, line);
    rb->code->bindings.v[number].value = value;
    return number;
}

// ----------------------------------------------------------------------------------------- targets

// config.log_tags = [:request_id] gives config.log_tags[] its value, too.
static void assign_elements(struct rb *rb, code_ref target, code_ref value, uint32_t line)
{
    const struct expr t = *rb_at(rb, target), list = *rb_at(rb, rb_strip(rb, value));
    if (list.kind != EXPR_ARRAY || list.n > ELEMENTS_MAX || t.text.n > RB_TEXT_MAX)
        return;
    for (uint32_t i = 0; i < list.n; i++) {
        struct str name = arena_join(rb->job->keep, t.text, STR("[]"));
        code_ref member = code_expr(rb->code, EXPR_MEMBER, line, name, t.a, 0);
        vec_push(rb->scratch, &rb->code->assignments,
                 (struct code_assignment){.line = line,
                                          .target = member,
                                          .value = rb->code->children.v[list.list + i],
                                          .function = rb->frame->function,
                                          .block = rb->frame->block});
    }
}

void rb_assign_member(struct rb *rb, code_ref target, code_ref value, uint32_t line)
{
    vec_push(rb->scratch, &rb->code->assignments,
             (struct code_assignment){.line = line,
                                      .target = target,
                                      .value = value,
                                      .function = rb->frame->function,
                                      .block = rb->frame->block});
    const struct expr t = *rb_at(rb, target);
    if (t.kind != EXPR_MEMBER)
        return;
    rb_status_trait(rb, t.text, value);
    assign_elements(rb, target, value, line);
    if (rb_at(rb, t.a)->kind == EXPR_THIS || rb_at(rb, t.a)->kind == EXPR_CLASS)
        rb_self_field(rb, t.text, value);
}

static code_ref element(struct rb *rb, code_ref base, uint32_t index, uint32_t line)
{
    if (!base)
        return 0;
    const struct expr *b = rb_at(rb, base);
    if (b->kind == EXPR_ARRAY && index < b->n) // a, b = x, y
        return rb->code->children.v[b->list + index];
    struct str text = arena_printf(rb->job->keep, "%u", index);
    code_ref number = code_expr(rb->code, EXPR_NUMBER, line, text, 0, 0);
    return code_expr(rb->code, EXPR_INDEX, line, STR_NONE, base, number);
}

static void target_list(struct rb *rb, struct syntax_node n, code_ref value)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    uint32_t index = 0;
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(rb->syntax, l, i);
        if (part.named)
            rb_target(rb, part, element(rb, value, index++, syntax_line(part)));
    }
    syntax_close(rb->syntax, l);
}

// receiver.name = value; the receiver alone is read, the name is no call.
static void target_member(struct rb *rb, struct syntax_node n, code_ref value)
{
    struct syntax_node name = rb_child(rb, n, RB_FIELD_method);
    code_ref base = rb_expr(rb, rb_child(rb, n, RB_FIELD_receiver));
    code_ref target = rb_member(rb, base, rb_text(rb, name), syntax_line(name), false);
    rb_assign_member(rb, target, value, syntax_line(n));
}

void rb_target(struct rb *rb, struct syntax_node n, code_ref value)
{
    if (rb->depth >= TREE_DEPTH_MAX) {
        rb->cut = true;
        return;
    }
    rb->depth++;
    switch ((enum rb_kind)n.kind) {
    case RB_identifier:
        rb_give(rb, rb_text(rb, n), value, syntax_line(n));
        rb_status_trait(rb, rb_text(rb, n), value);
        break;
    case RB_instance_variable:
    case RB_class_variable:
    case RB_global_variable:
    case RB_element_reference:
        rb_assign_member(rb, rb_expr(rb, n), value, syntax_line(n));
        break;
    case RB_call:
        target_member(rb, n, value);
        break;
    case RB_constant:
    case RB_scope_resolution:
        rb_constant_set(rb, n, value);
        break;
    case RB_left_assignment_list:
    case RB_destructured_left_assignment:
    case RB_destructured_parameter:
        target_list(rb, n, value);
        break;
    case RB_rest_assignment:
    case RB_splat_parameter:
        rb_target(rb, rb_first(rb, n), 0);
        break;
    default:
        break;
    }
    rb->depth--;
}
