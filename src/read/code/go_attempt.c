/* Errors as values. `x, err := f()` followed by `if err != nil {...}` is what other languages write
 * as try and catch, and the IR says it the same way: the statement is a try block, the branch that
 * handles the error a catch. `return err` hands a failure on, as throw does. */
#include "read/code/go.h"

enum { LOOK_AHEAD = 4 }; // statements between a call and the look at its error

bool go_names_error(struct str name)
{
    if (str_eq(name, STR("err")))
        return true;
    return str_ends(name, STR("Err")) || str_ends(name, STR("err")) ||
           str_ends(name, STR("Error")) || str_ends(name, STR("error")) ||
           (str_starts(name, STR("err")) && name.n <= 5) ||
           (str_starts(name, STR("err")) && name.p[3] >= 'A' && name.p[3] <= 'Z');
}

static struct syntax_node last_named(struct go *go, struct syntax_node list, uint32_t *n)
{
    struct syntax_node last = {0};
    struct syntax_list l = syntax_open(go->syntax, list);
    *n = 0;
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(go->syntax, l, i).named) {
            last = syntax_at(go->syntax, l, i);
            ++*n;
        }
    syntax_close(go->syntax, l);
    return last;
}

static bool recovers(struct go *go, struct syntax_node call)
{
    return str_eq(go_text(go, call), STR("recover()"));
}

struct str go_fails(struct go *go, struct syntax_node n)
{
    if (n.kind != GO_short_var_declaration && n.kind != GO_assignment_statement)
        return STR_NONE;
    struct syntax_list l = syntax_open(go->syntax, n);
    uint32_t n_left, n_right;
    struct syntax_node left = last_named(go, syntax_field(go->syntax, l, GO_FIELD_left), &n_left);
    struct syntax_node right =
        last_named(go, syntax_field(go->syntax, l, GO_FIELD_right), &n_right);
    syntax_close(go->syntax, l);
    struct str name = go_text(go, left);
    bool fails =
        left.kind == GO_identifier && n_right == 1 && right.kind == GO_call_expression &&
        !str_eq(name, STR("_")) &&
        (go_names_error(name) || recovers(go, right) || (n_left > 1 && str_eq(name, STR("e"))));
    return fails ? name : STR_NONE;
}

/* What one comparison, or errors.Is and errors.As, says of an error. */
static struct str tested_by(struct go *go, struct syntax_node n, bool *absent)
{
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node left = syntax_field(go->syntax, l, GO_FIELD_left);
    struct syntax_node right = syntax_field(go->syntax, l, GO_FIELD_right);
    struct str op = go_text(go, syntax_field(go->syntax, l, GO_FIELD_operator));
    struct syntax_node function = syntax_field(go->syntax, l, GO_FIELD_function);
    struct syntax_list args =
        syntax_open(go->syntax, syntax_field(go->syntax, l, GO_FIELD_arguments));
    struct syntax_node first = syntax_only(go->syntax, args);
    syntax_close(go->syntax, args);
    syntax_close(go->syntax, l);
    struct str name = STR_NONE;
    bool nil = right.kind == GO_nil, same = str_eq(op, STR("=="));
    *absent = false;
    if (n.kind == GO_binary_expression && (same || str_eq(op, STR("!=")))) {
        name = left.kind == GO_identifier ? go_text(go, left) : STR_NONE;
        *absent = nil ? same : !same;
        if (!nil && !same) // err != io.EOF: still an error
            *absent = false;
    } else if (n.kind == GO_call_expression && first.kind == GO_identifier) {
        struct str called = go_text(go, function);
        bool looks = str_starts(called, STR("errors.")) || str_contains(called, STR(".Is")) ||
                     str_starts(called, STR("is")) || str_starts(called, STR("Is"));
        name = looks ? go_text(go, first) : STR_NONE;
    }
    bool known = name.n && (go_names_error(name) || str_eq(name, go->failed));
    return known ? name : STR_NONE;
}

struct str go_tested(struct go *go, struct syntax_node condition, bool *absent)
{
    struct syntax_node n = go_unwrap(go, condition);
    for (uint32_t steps = 0; steps < TREE_DEPTH_MAX; steps++) { // a && b: the first that tells
        struct syntax_list l = syntax_open(go->syntax, n);
        struct syntax_node left = go_unwrap(go, syntax_field(go->syntax, l, GO_FIELD_left));
        struct syntax_node right = go_unwrap(go, syntax_field(go->syntax, l, GO_FIELD_right));
        struct str op = go_text(go, syntax_field(go->syntax, l, GO_FIELD_operator));
        syntax_close(go->syntax, l);
        bool joined =
            n.kind == GO_binary_expression && (str_eq(op, STR("&&")) || str_eq(op, STR("||")));
        if (!joined)
            return tested_by(go, n, absent);
        struct str name = tested_by(go, right, absent);
        if (name.n)
            return name;
        n = left;
    }
    return STR_NONE;
}

struct str go_attempt(struct go *go, struct syntax_list list, uint32_t i, struct syntax_node *look)
{
    struct str name = go_fails(go, syntax_at(go->syntax, list, i));
    for (uint32_t k = i + 1; name.n && k < list.n && k <= i + LOOK_AHEAD; k++) {
        struct syntax_node n = syntax_at(go->syntax, list, k);
        if (str_eq(go_fails(go, n), name))
            break;
        if (n.kind != GO_if_statement)
            continue;
        struct syntax_list l = syntax_open(go->syntax, n);
        struct syntax_node first = syntax_field(go->syntax, l, GO_FIELD_initializer);
        struct syntax_node condition = syntax_field(go->syntax, l, GO_FIELD_condition);
        syntax_close(go->syntax, l);
        bool absent;
        struct str failed = go->failed;
        go->failed = name;
        bool looks = syntax_none(first) && str_eq(go_tested(go, condition, &absent), name);
        go->failed = failed;
        if (looks) {
            *look = n;
            return name;
        }
    }
    return STR_NONE;
}

// Whether the last statement of BLOCK leaves it for good.
static bool leaves(struct go *go, struct syntax_node block)
{
    uint32_t n;
    struct syntax_node list = last_named(go, block, &n);
    struct syntax_node last = list.kind == GO_statement_list ? last_named(go, list, &n) : list;
    return last.kind == GO_return_statement || last.kind == GO_break_statement ||
           last.kind == GO_continue_statement || last.kind == GO_goto_statement;
}

struct str go_leaves_without(struct go *go, struct syntax_node n)
{
    if (n.kind != GO_if_statement)
        return STR_NONE;
    struct syntax_list l = syntax_open(go->syntax, n);
    struct syntax_node first = syntax_field(go->syntax, l, GO_FIELD_initializer);
    struct syntax_node condition = syntax_field(go->syntax, l, GO_FIELD_condition);
    struct syntax_node then = syntax_field(go->syntax, l, GO_FIELD_consequence);
    struct syntax_node other = syntax_field(go->syntax, l, GO_FIELD_alternative);
    syntax_close(go->syntax, l);
    bool absent = false;
    struct str name =
        syntax_none(first) && syntax_none(other) ? go_tested(go, condition, &absent) : STR_NONE;
    return absent && leaves(go, then) && !str_eq(name, go->caught) ? name : STR_NONE;
}

bool go_hands_on(struct go *go, struct syntax_node n)
{
    n = go_unwrap(go, n);
    if (n.kind == GO_identifier) {
        struct str name = go_text(go, n);
        return go_names_error(name) || (name.n && str_eq(name, go->caught)) ||
               (name.n > 3 && str_starts(name, STR("Err")) && name.p[3] >= 'A' && name.p[3] <= 'Z');
    }
    if (n.kind == GO_selector_expression) { // sql.ErrNoRows
        struct str text = go_text(go, n);
        ptrdiff_t dot = str_rfind_char(text, '.');
        return str_starts(str_from(text, (size_t)dot + 1), STR("Err"));
    }
    struct syntax_list l = syntax_open(go->syntax, n);
    struct str called = go_text(go, syntax_field(go->syntax, l, GO_FIELD_function));
    syntax_close(go->syntax, l);
    if (n.kind != GO_call_expression)
        return false;
    return str_contains(called, STR("Err")) || str_starts(called, STR("err")) ||
           str_ends(called, STR(".Wrap")) || str_ends(called, STR(".Wrapf")) ||
           (go->caught.n && str_contains(go_text(go, n), go->caught));
}
