/* begin, rescue, else, ensure, and `x rescue y`. A rescue that says `retry` makes a loop of what it
 * rescues: the body leaves it by coming to its end. */
#include "read/code/ruby.h"

enum { RETRY_STEPS_MAX = 4000 }; // nodes of a rescue looked at for `retry`

/* Does N hold a `retry` of its own, not one of a method or rescue further in? */
static bool holds_retry(struct rb *rb, struct syntax_node n)
{
    TSTreeCursor c = ts_tree_cursor_new(n.ts);
    bool found = false;
    uint32_t steps = 0;
    for (bool more = true; more && !found && steps < RETRY_STEPS_MAX; steps++) {
        TSNode at = ts_tree_cursor_current_node(&c);
        TSSymbol symbol = ts_node_symbol(at);
        uint8_t kind = symbol < SYNTAX_SYMBOLS_MAX ? rb->syntax->grammar->kind_of[symbol] : 0;
        found = kind == RB_retry && ts_node_is_named(at);
        bool closed = kind == RB_begin || kind == RB_method || kind == RB_lambda;
        if (!closed && ts_tree_cursor_goto_first_child(&c))
            continue;
        while (!(more = ts_tree_cursor_goto_next_sibling(&c)) && ts_tree_cursor_goto_parent(&c))
            ;
    }
    ts_tree_cursor_delete(&c);
    return found;
}

static code_ref caught(struct rb *rb, struct syntax_node exceptions)
{
    struct syntax_list l = syntax_open(rb->syntax, exceptions);
    uint32_t mark = rb->pending.n;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(rb->syntax, l, i).named)
            rb_push(rb, rb_expr(rb, syntax_at(rb->syntax, l, i)));
    syntax_close(rb->syntax, l);
    if (rb->pending.n == mark + 1) {
        rb->pending.n = mark;
        return rb->pending.v[mark];
    }
    return rb->pending.n > mark ? rb_list(rb, EXPR_ARRAY, syntax_line(exceptions), mark) : 0;
}

static code_ref rescue(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    code_ref type = caught(rb, syntax_field(rb->syntax, l, RB_FIELD_exceptions));
    struct syntax_node variable = rb_first(rb, syntax_field(rb->syntax, l, RB_FIELD_variable));
    struct str name = rb_text(rb, variable);
    code_ref around = rb_open_block(rb, (struct code_block){.kind = BLOCK_CATCH,
                                                            .line = syntax_line(n),
                                                            .end_line = syntax_end_line(n),
                                                            .detail = name,
                                                            .condition = type});
    if (variable.kind == RB_identifier)
        rb_declare(rb, BINDING_CATCH, name, syntax_line(variable));
    code_ref value = rb_body(rb, syntax_field(rb->syntax, l, RB_FIELD_body));
    rb_close_block(rb, around);
    syntax_close(rb->syntax, l);
    return rb_strip(rb, value);
}

struct shape {
    uint32_t end_line; // of what is tried
    bool rescues, ensures, retries;
};

static struct shape shape_of(struct rb *rb, struct syntax_list l)
{
    struct shape s = {0};
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node n = syntax_at(rb->syntax, l, i);
        s.rescues |= n.kind == RB_rescue;
        s.ensures |= n.kind == RB_ensure;
        s.retries |= n.kind == RB_rescue && holds_retry(rb, n);
        if (n.named && !s.rescues && !s.ensures)
            s.end_line = syntax_end_line(n);
    }
    return s;
}

/* The rescues, else and ensure behind what was tried; their values join those in rb.pending. */
static void handlers(struct rb *rb, struct syntax_list l)
{
    for (uint32_t i = 0; i < l.n; i++) {
        struct syntax_node part = syntax_at(rb->syntax, l, i);
        if (part.kind == RB_rescue) {
            code_ref value = rescue(rb, part);
            if (value)
                rb_push(rb, value);
        } else if (part.kind == RB_else) {
            rb_body(rb, part);
        } else if (part.kind == RB_ensure) {
            code_ref around =
                rb_open_block(rb, (struct code_block){.kind = BLOCK_FINALLY,
                                                      .line = syntax_line(part),
                                                      .end_line = syntax_end_line(part)});
            rb_body(rb, part);
            rb_close_block(rb, around);
        }
    }
}

code_ref rb_rescued(struct rb *rb, struct syntax_node body)
{
    struct syntax_list l = syntax_open(rb->syntax, body);
    struct shape s = shape_of(rb, l);
    if (!s.rescues && !s.ensures) {
        syntax_close(rb->syntax, l);
        return rb_body(rb, body);
    }
    uint32_t mark = rb->pending.n, line = syntax_line(body);
    code_ref again = rb->frame->again, outside = rb->frame->block;
    if (s.retries) {
        rb_open_block(rb, (struct code_block){
                              .kind = BLOCK_LOOP, .line = line, .end_line = syntax_end_line(body)});
        rb->frame->again = rb->frame->block;
        rb->frame->loops++;
    }
    code_ref around = rb_open_block(
        rb, (struct code_block){.kind = BLOCK_TRY, .line = line, .end_line = s.end_line});
    rb->frame->tries += s.rescues;
    code_ref value = rb_strip(rb, rb_body(rb, body));
    if (s.retries)
        rb_trait(rb, "break", STR_NONE, 0, s.end_line);
    rb->frame->tries -= s.rescues;
    rb_close_block(rb, around);
    if (value)
        rb_push(rb, value);
    handlers(rb, l);
    rb->frame->loops -= s.retries;
    rb->frame->again = again;
    rb_close_block(rb, outside);
    syntax_close(rb->syntax, l);
    if (rb->pending.n == mark)
        return 0;
    if (rb->pending.n == mark + 1) {
        rb->pending.n = mark;
        return rb->pending.v[mark];
    }
    return rb_list(rb, EXPR_CHOICE, line, mark);
}

code_ref rb_rescue_modifier(struct rb *rb, struct syntax_node n)
{
    struct syntax_list l = syntax_open(rb->syntax, n);
    uint32_t mark = rb->pending.n, line = syntax_line(n);
    struct syntax_node body = syntax_field(rb->syntax, l, RB_FIELD_body);
    struct syntax_node handler = syntax_field(rb->syntax, l, RB_FIELD_handler);
    code_ref around = rb_open_block(
        rb,
        (struct code_block){.kind = BLOCK_TRY, .line = line, .end_line = syntax_end_line(body)});
    rb->frame->tries++;
    rb_push(rb, rb_strip(rb, rb_statement(rb, body)));
    rb->frame->tries--;
    rb_close_block(rb, around);
    around = rb_open_block(rb, (struct code_block){.kind = BLOCK_CATCH,
                                                   .line = syntax_line(handler),
                                                   .end_line = syntax_end_line(handler)});
    rb_push(rb, rb_strip(rb, rb_statement(rb, handler)));
    rb_close_block(rb, around);
    syntax_close(rb->syntax, l);
    return rb_list(rb, EXPR_CHOICE, line, mark);
}
