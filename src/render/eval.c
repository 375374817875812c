/* Templates rendered. Unknown values are tokens in the text, so that what is around them stays; a
 * condition that is unknown is taken as true, and noted. Lists, maps and texts are charged to the
 * work; depth is one counter for blocks, includes and parentheses. */
#include "render/eval.h"

#include "base/limits.h"

#include <string.h>

static struct value *pipe(struct eval *e, const struct gotmpl_pipe *p, struct value *dot);
static void list(struct eval *e, const struct gotmpl_node *n, struct value *dot);

// -------------------------------------------------------------------------------------- output

static void write_line(struct output *o, struct str s, uint32_t line)
{
    if (o->fresh) {
        if (o->lines.n == 0)
            vec_push(o->text.arena, &o->lines, line);
        o->lines.v[o->lines.n - 1] = line;
        o->fresh = str_trim(s).n == 0;
    }
    buf_str(&o->text, s);
}

// Writes S; its lines count up from e->line when COUNTS, else all come from there.
static void write(struct eval *e, struct str s, bool counts)
{
    struct output *o = e->out;
    while (s.n && work_step(e->w, 1)) {
        ptrdiff_t newline = str_find_char(s, '\n', 0);
        write_line(o, str_sub(s, 0, newline < 0 ? s.n : (size_t)newline), e->line);
        if (newline < 0)
            break;
        buf_char(&o->text, '\n');
        e->line += counts && e->inner == 0;
        vec_push(o->text.arena, &o->lines, e->line);
        o->fresh = true;
        s = str_from(s, (size_t)newline + 1);
    }
    if (o->text.truncated)
        work_stop(e->w, "more than %d bytes of output", RENDER_OUTPUT_MAX);
}

static void output_init(struct output *o, struct arena *a)
{
    *o = (struct output){.fresh = true};
    buf_init(&o->text, a);
    o->text.limit = RENDER_OUTPUT_MAX;
    vec_push(a, &o->lines, 1);
}

void eval_note(struct eval *e, const char *what, struct str source)
{
    if (e->notes.n >= EVAL_NOTES)
        return;
    struct str text = arena_printf(e->w->a, "%s: %.*s", what, STR_ARG(str_sub(source, 0, 120)));
    for (uint32_t i = 0; i < e->notes.n; i++)
        if (e->notes.v[i].line == e->line && str_eq(e->notes.v[i].text, text))
            return;
    vec_push(e->w->a, &e->notes, (struct eval_note){e->line, text});
}

// ------------------------------------------------------------------------------------- variables

static void declare(struct eval *e, struct str name, struct value *v)
{
    vec_push(e->w->a, &e->variables, (struct eval_variable){name, v});
}

static struct eval_variable *variable(struct eval *e, struct str name)
{
    for (uint32_t i = e->variables.n; i > e->frame; i--)
        if (str_eq(e->variables.v[i - 1].name, name))
            return &e->variables.v[i - 1];
    return NULL;
}

// --------------------------------------------------------------------------------- expressions

// What is asked for and not there: nil that remembers the question.
static struct value *absent(struct eval *e, struct str source)
{
    struct value *v = value_nil(e->w);
    v->text = source;
    return v;
}

static struct value *fields(struct eval *e, struct value *v, const str_vec *names, uint32_t n,
                            struct str source)
{
    for (uint32_t i = 0; i < n; i++) {
        if (v->type == VALUE_UNKNOWN || (v->type == VALUE_NIL && v->text.n))
            return v;
        work_step(e->w, 1 + v->items.n / 16); // keys are looked up one by one
        struct value *item = value_get(v, names->v[i]);
        if (!item || (item->type == VALUE_NIL && !item->text.n))
            v = v->open ? absent(e, source) : value_nil(e->w);
        else
            v = item;
    }
    return v;
}

static struct value *operand(struct eval *e, const struct gotmpl_operand *o, struct value *dot,
                             uint32_t skip_last, struct str source)
{
    struct value *v = NULL;
    int64_t integer;
    double real;
    switch (o->kind) {
    case GOTMPL_DOT:
    case GOTMPL_FIELD:
        v = dot;
        break;
    case GOTMPL_VARIABLE: {
        struct eval_variable *known = variable(e, o->text);
        if (!known)
            return work_stop(e->w, "undefined variable %.*s", STR_ARG(o->text));
        v = known->value;
        break;
    }
    case GOTMPL_PIPE:
        v = pipe(e, o->pipe, dot);
        break;
    case GOTMPL_STRING:
        v = value_string(e->w, o->text);
        break;
    case GOTMPL_BOOL:
        v = value_bool(e->w, o->text.p[0] == 't');
        break;
    case GOTMPL_NUMBER:
        if (str_int(o->text, &integer))
            v = value_int(e->w, integer);
        else
            v = str_double(o->text, &real) ? value_float(e->w, real) : value_string(e->w, o->text);
        break;
    case GOTMPL_NIL:
    case GOTMPL_NAME:
        v = value_nil(e->w);
        break;
    }
    if (!v)
        return NULL;
    return fields(e, v, &o->fields, o->fields.n - skip_last, source);
}

static struct value *apply(struct eval *e, const struct function *f, struct call *c)
{
    if (c->n < f->min || c->n > f->max)
        return work_stop(e->w, "%s with %u arguments", f->name, c->n);
    if (!f->call)
        return call_unknown(c);
    for (uint32_t i = 0; i < c->n; i++)
        if (!work_step(c->w, 1 + c->v[i]->items.n / 16))
            return NULL;
    for (uint32_t i = 0; i < c->n && f->unknown != UNKNOWN_TAKEN; i++) {
        const struct value *v = c->v[i];
        if (v->type == VALUE_UNKNOWN)
            return c->v[i];
        if (value_is_unknown(v) ||
            (f->unknown == UNKNOWN_SPREADS && v->type == VALUE_NIL && v->text.n))
            return call_unknown(c);
    }
    return f->call(c);
}

// "and" and "or" evaluate no further than they must.
static struct value *shortcut(struct eval *e, const struct gotmpl_command *c, struct value *dot,
                              struct value *last, bool is_and, struct str source)
{
    struct value *v = NULL, *unsure = NULL;
    for (uint32_t i = 1; i < c->operands.n + (last != NULL); i++) {
        v = i < c->operands.n ? operand(e, &c->operands.v[i], dot, 0, source) : last;
        if (!v)
            return NULL;
        if (value_is_unknown(v))
            unsure = v;
        else if (value_truth(v) != is_and)
            return v;
    }
    return unsure ? unsure : v ? v : work_stop(e->w, "and, or without arguments");
}

// .Capabilities.APIVersions.Has, .Files.Get: a method with arguments.
static struct value *method(struct eval *e, const struct gotmpl_command *c, struct value *dot,
                            struct value *last, struct str source)
{
    const struct gotmpl_operand *o = &c->operands.v[0];
    struct value *on = operand(e, o, dot, o->fields.n > 0, source);
    if (!on)
        return NULL;
    struct value *arg = c->operands.n > 1 ? operand(e, &c->operands.v[1], dot, 0, source) : last;
    if (on->type == VALUE_LIST && o->fields.n && arg && arg->type == VALUE_STRING &&
        str_eq(o->fields.v[o->fields.n - 1], STR("Has"))) {
        struct str api = arg->text, group = api;
        bool versioned = str_find_char(api, '/', 0) >= 0, builtin = !versioned;
        for (uint32_t i = 0; i < on->items.n; i++) {
            if (str_eq(on->items.v[i]->text, api) ||
                str_starts(api, arena_printf(e->w->a, "%.*s/", STR_ARG(on->items.v[i]->text))))
                return value_bool(e->w, true);
        }
        str_split(&api, '/', &group);
        builtin |= !str_contains(group, STR(".")) || str_ends(group, STR(".k8s.io"));
        if (builtin)
            return value_bool(e->w, false);
    }
    return value_unknown(e->w, source);
}

static struct value *command(struct eval *e, const struct gotmpl_command *c, struct value *dot,
                             struct value *last, struct str source)
{
    enum { ARGUMENTS_MAX = 64 };
    const struct gotmpl_operand *first = &c->operands.v[0];
    if (first->kind != GOTMPL_NAME) {
        if (c->operands.n > 1 || last)
            return method(e, c, dot, last, source);
        return operand(e, first, dot, 0, source);
    }
    if (str_eq(first->text, STR("and")) || str_eq(first->text, STR("or")))
        return shortcut(e, c, dot, last, str_eq(first->text, STR("and")), source);
    if (c->operands.n > ARGUMENTS_MAX)
        return work_stop(e->w, "more than %d arguments", ARGUMENTS_MAX);
    struct value *args[ARGUMENTS_MAX + 1];
    struct call call = {.e = e, .w = e->w, .v = args, .source = source};
    for (uint32_t i = 1; i < c->operands.n; i++) {
        struct value *v = operand(e, &c->operands.v[i], dot, 0, source);
        if (!v)
            return NULL;
        args[call.n++] = v;
    }
    if (last)
        args[call.n++] = last;
    const struct function *f = function_find(first->text);
    if (!f) {
        eval_note(e, "a function that is not known", first->text);
        return value_unknown(e->w, source);
    }
    struct value *v = apply(e, f, &call);
    return v ? fields(e, v, &first->fields, first->fields.n, source) : NULL;
}

static bool enter(struct eval *e)
{
    if (++e->depth > RENDER_DEPTH_MAX)
        work_stop(e->w, "nested deeper than %d", RENDER_DEPTH_MAX);
    return work_step(e->w, 1);
}

static struct value *pipe(struct eval *e, const struct gotmpl_pipe *p, struct value *dot)
{
    struct value *v = NULL;
    bool on = enter(e);
    for (uint32_t i = 0; i < p->commands.n && on; i++) {
        v = command(e, &p->commands.v[i], dot, v, p->source);
        on = v && work_step(e->w, 1);
    }
    e->depth--;
    return on ? v : NULL;
}

// ----------------------------------------------------------------------------------------- nodes

// The value of a condition; NULL when the work ended.
static struct value *condition(struct eval *e, const struct gotmpl_node *n, struct value *dot)
{
    struct value *v = pipe(e, n->pipe, dot);
    if (v && value_is_unknown(v) && n->kind != GOTMPL_RANGE)
        eval_note(e, "a condition that cannot be known is taken as true", n->pipe->source);
    return v;
}

static void bind(struct eval *e, const struct gotmpl_pipe *p, struct value *v)
{
    for (uint32_t i = 0; i < p->variables.n; i++) {
        struct eval_variable *known = p->assigns ? variable(e, p->variables.v[i]) : NULL;
        if (known)
            known->value = v;
        else
            declare(e, p->variables.v[i], v);
    }
}

static void one_round(struct eval *e, const struct gotmpl_node *n, struct value *key,
                      struct value *item)
{
    uint32_t mark = e->variables.n;
    const str_vec *names = &n->pipe->variables;
    if (names->n == 2)
        declare(e, names->v[0], key);
    if (names->n)
        declare(e, names->v[names->n - 1], item);
    list(e, n->body, item);
    e->variables.n = mark;
}

static void range(struct eval *e, const struct gotmpl_node *n, struct value *v, struct value *dot)
{
    struct work *w = e->w;
    if (value_is_unknown(v)) {
        eval_note(e, "a list that cannot be known is left out", n->pipe->source);
        return;
    }
    uint64_t rounds = v->type == VALUE_INT && v->integer > 0          ? (uint64_t)v->integer
                      : v->type == VALUE_MAP || v->type == VALUE_LIST ? v->items.n
                                                                      : 0;
    if (rounds == 0) {
        list(e, n->otherwise, dot);
        return;
    }
    const uint32_t *order = v->type == VALUE_MAP ? value_order(w, v) : NULL;
    for (uint64_t i = 0; i < rounds && work_step(w, 1); i++) {
        uint32_t at = order ? order[i] : (uint32_t)i;
        struct value *key = order ? value_string(w, v->keys.v[at]) : value_int(w, (int64_t)i);
        one_round(e, n, key, v->type == VALUE_INT ? key : v->items.v[at]);
        bool leave = e->flow == FLOW_BREAK;
        e->flow = FLOW_ON;
        if (leave)
            break;
    }
}

static void call_template(struct eval *e, const struct gotmpl_node *n, struct value *dot)
{
    struct value *arg = n->pipe ? pipe(e, n->pipe, dot) : value_nil(e->w);
    struct value *v = arg ? eval_include(e, n->text, arg) : NULL;
    if (v)
        write(e, v->text, false);
}

static void action(struct eval *e, const struct gotmpl_node *n, struct value *dot)
{
    struct value *v = pipe(e, n->pipe, dot);
    if (!v)
        return;
    if (n->pipe->variables.n)
        bind(e, n->pipe, v);
    else
        write(e, value_text(e->w, v), false);
}

static void branch(struct eval *e, const struct gotmpl_node *n, struct value *dot)
{
    uint32_t mark = e->variables.n;
    struct value *v = condition(e, n, dot);
    if (!v)
        return;
    if (n->kind == GOTMPL_RANGE) {
        range(e, n, v, dot);
    } else {
        bind(e, n->pipe, v);
        bool taken = n->kind == GOTMPL_IF && e->all && e->inner == 0;
        if (value_truth(v) || taken)
            list(e, n->body, n->kind == GOTMPL_WITH ? v : dot);
        else
            list(e, n->otherwise, dot);
    }
    e->variables.n = mark;
}

static void list(struct eval *e, const struct gotmpl_node *n, struct value *dot)
{
    uint32_t mark = e->variables.n;
    if (!enter(e))
        n = NULL;
    for (; n && e->flow == FLOW_ON && work_step(e->w, 1); n = n->next) {
        if (e->inner == 0)
            e->line = n->line;
        switch (n->kind) {
        case GOTMPL_TEXT:
            write(e, n->text, true);
            break;
        case GOTMPL_ACTION: // its variables live to the end of the list
            action(e, n, dot);
            break;
        case GOTMPL_CALL:
            call_template(e, n, dot);
            break;
        case GOTMPL_BREAK:
            e->flow = FLOW_BREAK;
            break;
        case GOTMPL_CONTINUE:
            e->flow = FLOW_CONTINUE;
            break;
        default:
            branch(e, n, dot);
        }
    }
    if (e->variables.n > mark)
        e->variables.n = mark;
    e->depth--;
}

// Renders BODY into a text of its own, in a new frame.
static struct value *nested(struct eval *e, const struct gotmpl_node *body, struct value *dot)
{
    struct output *out = arena_new(e->w->a, struct output), *outer = e->out;
    uint32_t frame = e->frame, variables = e->variables.n;
    output_init(out, e->w->a);
    e->out = out;
    e->frame = variables;
    e->inner++;
    declare(e, STR("$"), dot);
    list(e, body, dot);
    e->inner--;
    e->flow = FLOW_ON;
    e->frame = frame;
    e->variables.n = variables;
    e->out = outer;
    work_bytes(e->w, out->text.n + 4 * (uint64_t)out->lines.n);
    return e->w->stopped.p ? NULL : value_string(e->w, buf_take(&out->text));
}

struct value *eval_include(struct eval *e, struct str name, struct value *dot)
{
    bool found;
    const struct gotmpl_node *body = gotmpl_find(e->set, name, &found);
    if (!found) {
        eval_note(e, "a template that is not defined here", name);
        return value_unknown(e->w, arena_printf(e->w->a, "include %.*s", STR_ARG(name)));
    }
    return nested(e, body, dot);
}

struct value *eval_text(struct eval *e, struct str text, struct value *dot)
{
    struct gotmpl_node *body;
    struct diag d = {0};
    if (!str_contains(text, STR("{{")))
        return value_string(e->w, text);
    if (!work_step(e->w, 1 + text.n / 8) || !work_bytes(e->w, 8 * text.n))
        return NULL;
    struct gotmpl_set own; // what a text defines is not seen elsewhere
    gotmpl_set_init(&own, e->w->a);
    if (gotmpl_parse(&own, arena_str(e->w->a, text), &body, &d))
        return work_stop(e->w, "tpl: %.*s", STR_ARG(d.text));
    return nested(e, body, dot);
}

bool eval_run(struct eval *e, struct work *w, struct gotmpl_set *set,
              const struct gotmpl_node *body, struct value *root, bool all, struct output *out)
{
    *e = (struct eval){.w = w, .set = set, .line = 1, .all = all};
    output_init(out, w->a);
    e->out = out;
    declare(e, STR("$"), root);
    list(e, body, root);
    return !w->stopped.p;
}
