/* Constant folding and description of values. Numbers are folded because timeouts are written as
 * 5 * 1000 or read from the environment with a default; nothing else is computed. */
#include "link/constant.h"

#include "base/buf.h"
#include "link/calls.h"

#include <math.h>
#include <string.h>

enum { FOLD_DEPTH_MAX = 12, FORMULA_MAX = 300 };

static bool fold(struct linker *l, uint32_t file, code_ref expr, double *number, int depth);

static bool is_number_call(struct str name)
{
    static const char *const names[] = {"Number",
                                        "parseInt",
                                        "parseFloat",
                                        "Number.parseInt",
                                        "Number.parseFloat",
                                        "Math.round",
                                        "Math.floor",
                                        "ms",
                                        "int",
                                        "float"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_eq(name, str_c(names[i])))
            return true;
    return false;
}

// '30s', '5 m', '1h': what the ms package reads; a bare number is itself.
static bool duration_number(struct str text, double *number)
{
    static const struct {
        const char *unit;
        double ms;
    } units[] = {{"ms", 1},      {"s", 1000},    {"sec", 1000},  {"m", 60000},
                 {"min", 60000}, {"h", 3600000}, {"d", 86400000}};
    text = str_trim(text);
    size_t digits = 0;
    while (digits < text.n &&
           ((text.p[digits] >= '0' && text.p[digits] <= '9') || text.p[digits] == '.'))
        digits++;
    if (!str_double(str_sub(text, 0, digits), number))
        return false;
    struct str unit = str_trim(str_from(text, digits));
    if (unit.n == 0)
        return true;
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (str_eq_nocase(unit, str_c(units[i].unit))) {
            *number *= units[i].ms;
            return true;
        }
    return false;
}

// 00:00:20.500 and 1.02:00:00, as .NET writes spans.
static bool clock_number(struct str text, double *number)
{
    static const double units[] = {3600000, 60000, 1000};
    double total = 0, part;
    struct str rest = text, one;
    ptrdiff_t colon = str_find_char(text, ':', 0), dot = str_find_char(text, '.', 0);
    if (colon < 0)
        return false;
    if (dot >= 0 && dot < colon) {
        if (!str_double(str_sub(text, 0, (size_t)dot), &part))
            return false;
        total = part * 24 * units[0];
        rest = str_from(text, (size_t)dot + 1);
    }
    for (size_t i = 0; i < 3; i++) {
        if (!str_split(&rest, ':', &one) || !str_double(one, &part))
            return false;
        total += part * units[i];
    }
    *number = total;
    return !rest.n;
}

// PT1M30S, 00:01:30, and what duration_number reads.
bool span_of_text(struct str text, double *number)
{
    double total = 0, part;
    text = str_trim(text);
    if (clock_number(text, number))
        return true;
    if (!str_starts(text, STR("PT")))
        return text.n && duration_number(text, number);
    size_t from = 2;
    for (size_t i = 2; i < text.n; i++) {
        char c = text.p[i];
        double ms = c == 'H' ? 3600000 : c == 'M' ? 60000 : c == 'S' ? 1000 : 0;
        if (!ms)
            continue;
        if (!str_double(str_sub(text, from, i - from), &part))
            return false;
        total += part * ms;
        from = i + 1;
    }
    *number = total;
    return from == text.n && from > 2;
}

// A text with ${placeholders}, as configuration fills it.
static struct str filled(struct linker *l, uint32_t file, struct str text)
{
    if (str_find(text, STR("${"), 0) < 0 ||
        module_in_browsers(l->modules, l->files[file]->repo_file))
        return text;
    struct str full = environment_fill(l->environment, l->arena, l->files[file]->unit, text);
    return full.p ? full : text;
}

// 1 / 10 between whole literals is 0 where the language divides them as whole numbers.
static bool is_whole_division(const struct linker *l, uint32_t file, const struct expr *e)
{
    static const char *const languages[] = {"go", "java", "kotlin", "csharp", "rust", "ruby"};
    const struct code_file *c = l->files[file];
    const struct expr *a = &c->exprs.v[e->a], *b = &c->exprs.v[e->b];
    if (a->kind != EXPR_NUMBER || b->kind != EXPR_NUMBER)
        return false;
    for (size_t i = 0; i < 2; i++)
        for (size_t k = 0; k < (i ? b : a)->text.n; k++)
            if (!strchr("0123456789_", (i ? b : a)->text.p[k]))
                return false;
    for (size_t i = 0; i < sizeof languages / sizeof *languages; i++)
        if (str_eq(c->language, str_c(languages[i])))
            return true;
    return false;
}

static bool fold_binary(struct linker *l, uint32_t file, const struct expr *e, double *number,
                        int depth)
{
    double a, b;
    if (!fold(l, file, e->a, &a, depth + 1) || !fold(l, file, e->b, &b, depth + 1))
        return false;
    if (str_eq(e->text, STR("*")))
        *number = a * b;
    else if (str_eq(e->text, STR("+")))
        *number = a + b;
    else if (str_eq(e->text, STR("-")))
        *number = a - b;
    else if (str_eq(e->text, STR("/")) && b != 0)
        *number = is_whole_division(l, file, e) ? trunc(a / b) : a / b;
    else if (str_eq(e->text, STR("**")))
        *number = pow(a, b);
    else
        return false;
    return isfinite(*number);
}

/* What production sets an environment variable to: text that the code turns into a number. */
static bool environment_number(struct linker *l, const struct value *v, double *number)
{
    const struct variable *set = v->kind == VALUE_NAME || v->kind == VALUE_UNKNOWN
                                     ? environment_get(l->environment, v->name)
                                     : NULL;
    return set && str_starts(v->name, STR("process.env.")) && duration_number(set->value, number);
}

// env ?? default: what production sets, else the default.
static bool fold_choice(struct linker *l, uint32_t file, const struct expr *e, double *number)
{
    const struct code_file *c = l->files[file];
    return e->n && environment_number(l, resolve(l, file, c->children.v[e->list]), number);
}

/* Duration.ofSeconds(5) is 5000, TimeUnit.SECONDS.toMillis(5) too, d.toSeconds() is 5: spans are
 * counted in milliseconds. */
static bool fold_span(struct linker *l, uint32_t file, const struct code_call *k, struct str unit,
                      double *number, int depth)
{
    static const struct {
        const char *unit;
        double ms;
    } units[] = {{"ms", 1},       {"s", 1000},   {"m", 60000},    {"h", 3600000},
                 {"d", 86400000}, {"us", 0.001}, {"ns", 0.000001}};
    const struct code_file *c = l->files[file];
    if (str_starts(unit, STR("to-"))) {
        const struct expr *callee = &c->exprs.v[k->callee];
        if (callee->kind != EXPR_MEMBER || !fold(l, file, callee->a, number, depth + 1))
            return false;
        *number = str_eq(unit, STR("to-s")) ? *number / 1000 : *number;
        return true;
    }
    code_ref argument = k->n ? c->children.v[k->args] : 0;
    if (str_eq(unit, STR("text"))) {
        struct described d = describe(l, file, argument);
        return argument && span_of_text(d.value, number);
    }
    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (str_eq(unit, str_c(units[i].unit)) && fold(l, file, argument, number, depth + 1)) {
            *number *= units[i].ms;
            return true;
        }
    return false;
}

static bool fold_call(struct linker *l, uint32_t file, code_ref call, double *number, int depth)
{
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    const struct value *callee = resolve(l, file, k->callee);
    code_ref otherwise;
    struct str variable = call_variable(l, file, call, callee->name, &otherwise);
    const struct variable *set = variable.p ? environment_get(l->environment, variable) : NULL;
    if (variable.p)
        return set ? duration_number(set->value, number)
                   : otherwise && fold(l, file, otherwise, number, depth + 1);
    struct str unit = callee->name.n && !callee->parameter
                          ? l->knows.span_unit(l->knows.context, callee->name)
                          : STR_NONE;
    if (unit.p)
        return fold_span(l, file, k, unit, number, depth);
    if (!k->n || !is_number_call(callee->name))
        return false;
    code_ref argument = c->children.v[k->args];
    if (fold(l, file, argument, number, depth + 1))
        return true;
    const struct value *v = resolve(l, file, argument);
    if (environment_number(l, v, number))
        return true;
    return v->kind == VALUE_LITERAL &&
           duration_number(l->files[v->file]->exprs.v[v->ref].text, number);
}

// Constants of standard libraries that are spans of time, in milliseconds.
static bool span_constant(struct str name, double *number)
{
    static const struct {
        const char *name;
        double ms;
    } spans[] = {{"time.Second", 1000},       {"time.Millisecond", 1},
                 {"time.Minute", 60000},      {"time.Hour", 3600000},
                 {"time.Microsecond", 0.001}, {"time.Nanosecond", 0.000001}};
    for (size_t i = 0; i < sizeof spans / sizeof *spans; i++)
        if (str_eq(name, str_c(spans[i].name))) {
            *number = spans[i].ms;
            return true;
        }
    return false;
}

static bool fold(struct linker *l, uint32_t file, code_ref expr, double *number, int depth)
{
    if (depth > FOLD_DEPTH_MAX || expr == 0)
        return false;
    const struct expr *e = &l->files[file]->exprs.v[expr];
    switch (e->kind) {
    case EXPR_NUMBER:
        return str_double(e->text, number);
    case EXPR_STRING: { // what comes from the environment is text
        struct str text = filled(l, file, e->text);
        return str_double(text, number) || (text.p != e->text.p && span_of_text(text, number));
    }
    case EXPR_BINARY:
        return fold_binary(l, file, e, number, depth);
    case EXPR_UNARY:
        if ((!str_eq(e->text, STR("-")) && !str_eq(e->text, STR("+"))) ||
            !fold(l, file, e->a, number, depth + 1))
            return false;
        *number = str_eq(e->text, STR("-")) ? -*number : *number;
        return true;
    case EXPR_CHOICE:
        if (fold_choice(l, file, e, number))
            return true;
        break;
    case EXPR_CALL:
        if (fold_call(l, file, e->a, number, depth))
            return true;
        break;
    default:
        break;
    }
    const struct value *v = resolve(l, file, expr);
    if (v->kind == VALUE_NAME && !v->origin && span_constant(v->name, number))
        return true;
    if (v->kind == VALUE_NAME && v->origin &&
        (v->origin_file != file || e->kind != EXPR_CALL || e->a != v->origin))
        return fold_call(l, v->origin_file, v->origin, number, depth + 1);
    if ((v->kind == VALUE_LITERAL || v->kind == VALUE_UNKNOWN) && v->ref && v->file &&
        (v->file != file || v->ref != expr))
        return fold(l, v->file, v->ref, number, depth + 1);
    return false;
}

bool fold_number(struct linker *l, uint32_t file, code_ref expr, double *number)
{
    return fold(l, file, expr, number, 0);
}

struct str fold_text(struct linker *l, const struct value *v)
{
    if (v->kind != VALUE_TEMPLATE && v->kind != VALUE_LITERAL)
        return STR_NONE;
    const struct code_file *c = l->files[v->file];
    const struct expr *e = &c->exprs.v[v->ref];
    if (v->kind == VALUE_LITERAL)
        return e->text;
    struct buf b;
    buf_init(&b, l->arena);
    for (uint32_t i = 0; i < e->n; i++) {
        const struct value *part = resolve(l, v->file, c->children.v[e->list + i]);
        if (part->kind == VALUE_LITERAL &&
            c->exprs.v[c->children.v[e->list + i]].kind == EXPR_STRING)
            buf_str(&b, l->files[part->file]->exprs.v[part->ref].text);
        else
            buf_c(&b, "${}");
    }
    return buf_take(&b);
}

static struct str number_text(struct linker *l, double number)
{
    if (number == floor(number) && fabs(number) < 1e15)
        return arena_printf(l->arena, "%.0f", number);
    return arena_printf(l->arena, "%g", number);
}

struct described describe_value(struct linker *l, const struct value *v)
{
    struct described d = {.kind = STR("unknown"),
                          .value = v->name.n ? v->name : STR_NONE,
                          .origin_file = v->origin_file,
                          .origin = v->origin,
                          .configurable = v->configurable};
    switch (v->kind) {
    case VALUE_LITERAL: {
        const struct expr *e = &l->files[v->file]->exprs.v[v->ref];
        d.value = e->kind == EXPR_STRING ? filled(l, v->file, e->text) : e->text;
        d.kind = e->kind == EXPR_NUMBER    ? STR("number")
                 : e->kind == EXPR_BOOLEAN ? STR("boolean")
                 : e->kind == EXPR_NULL    ? STR("null")
                                           : STR("string");
        break;
    }
    case VALUE_TEMPLATE:
        d.kind = STR("template");
        d.value = fold_text(l, v);
        break;
    case VALUE_OBJECT:
        d.kind = STR("object");
        d.value = STR_NONE;
        break;
    case VALUE_ARRAY:
        d.kind = STR("array");
        d.value = STR_NONE;
        break;
    case VALUE_FUNCTION:
        d.kind = STR("function");
        d.function_file = v->file;
        d.function = v->ref;
        break;
    case VALUE_CLASS:
    case VALUE_INSTANCE:
    case VALUE_MODULE:
    case VALUE_NAME:
        d.kind = v->origin && str_ends(v->name, STR(")")) ? STR("call") : STR("name");
        break;
    case VALUE_UNKNOWN:
        if (v->name.n)
            d.kind = STR("name");
        break;
    }
    return d;
}

struct described describe(struct linker *l, uint32_t file, code_ref expr)
{
    const struct value *v = resolve(l, file, expr);
    struct described d = describe_value(l, v);
    double number;
    if (v->kind != VALUE_LITERAL && v->kind != VALUE_FUNCTION && v->kind != VALUE_OBJECT &&
        fold_number(l, file, expr, &number)) {
        d.kind = STR("number");
        d.value = number_text(l, number);
    }
    return d;
}

// --------------------------------------------------------------------------------------- formulas

static void write_formula(struct linker *l, struct buf *b, uint32_t file, code_ref expr, int depth);

static void write_keywords(struct linker *l, struct buf *b, uint32_t file, const struct expr *o,
                           int depth)
{
    const struct code_file *c = l->files[file];
    for (uint32_t i = 0; i < o->n && i < 6; i++) {
        const struct expr *p = &c->exprs.v[c->children.v[o->list + i]];
        if (p->kind != EXPR_PROPERTY || !p->text.p)
            continue;
        buf_c(b, i ? ", " : "");
        buf_str(b, p->text);
        buf_c(b, "=");
        write_formula(l, b, file, p->a, depth + 1);
    }
}

static void write_call(struct linker *l, struct buf *b, uint32_t file, code_ref call, int depth)
{
    const struct code_file *c = l->files[file];
    const struct code_call *k = &c->calls.v[call];
    buf_str(b, resolve(l, file, k->callee)->name);
    buf_c(b, "(");
    for (uint32_t i = 0; i < k->n && i < 6; i++) {
        const struct expr *e = &c->exprs.v[c->children.v[k->args + i]];
        buf_c(b, i ? ", " : "");
        if (e->kind == EXPR_OBJECT && e->text.p)
            write_keywords(l, b, file, e, depth);
        else
            write_formula(l, b, file, c->children.v[k->args + i], depth + 1);
    }
    buf_c(b, ")");
}

static void write_formula(struct linker *l, struct buf *b, uint32_t file, code_ref expr, int depth)
{
    if (depth > FOLD_DEPTH_MAX || b->n > FORMULA_MAX)
        return;
    double number;
    const struct expr *e = &l->files[file]->exprs.v[expr];
    const struct value *v = resolve(l, file, expr);
    if (e->kind == EXPR_BINARY) {
        buf_c(b, "(");
        write_formula(l, b, file, e->a, depth + 1);
        buf_printf(b, " %.*s ", STR_ARG(e->text));
        write_formula(l, b, file, e->b, depth + 1);
        buf_c(b, ")");
    } else if (v->kind == VALUE_LITERAL && fold_number(l, file, expr, &number)) {
        buf_str(b, number_text(l, number));
    } else if (e->kind == EXPR_CALL) {
        write_call(l, b, file, e->a, depth);
    } else if (v->kind == VALUE_UNKNOWN && v->ref && v->file &&
               (v->file != file || v->ref != expr)) {
        write_formula(l, b, v->file, v->ref, depth + 1);
    } else if (v->origin && v->kind == VALUE_NAME && str_ends(v->name, STR(")"))) {
        write_call(l, b, v->origin_file, v->origin, depth);
    } else {
        buf_str(b, v->name.n ? v->name : e->text);
    }
}

/* Whether EXPR or what it names is computed. */
static bool is_computed(struct linker *l, uint32_t file, code_ref expr)
{
    const struct value *v = resolve(l, file, expr);
    const struct expr *e = &l->files[file]->exprs.v[expr];
    if (e->kind == EXPR_BINARY || str_starts(v->name, STR("Math.")))
        return true;
    return v->kind == VALUE_UNKNOWN && v->ref && v->file &&
           l->files[v->file]->exprs.v[v->ref].kind == EXPR_BINARY;
}

struct str formula(struct linker *l, uint32_t file, code_ref expr)
{
    if (!expr || !is_computed(l, file, expr))
        return STR_NONE;
    struct buf b;
    buf_init(&b, l->arena);
    write_formula(l, &b, file, expr, 0);
    return buf_take(&b);
}

// The first value of a counter, which its later writes hide from resolve.
static bool fold_counter(struct linker *l, uint32_t file, code_ref expr, double *number)
{
    const struct code_file *c = l->files[file];
    const struct expr *e = &c->exprs.v[expr];
    if (fold_number(l, file, expr, number))
        return true;
    return e->kind == EXPR_NAME && e->a && c->bindings.v[e->a].value &&
           fold_number(l, file, c->bindings.v[e->a].value, number);
}

static bool compared_number(struct linker *l, uint32_t file, code_ref condition, double *number)
{
    if (!condition)
        return false;
    const struct code_file *c = l->files[file];
    const struct expr *e = &c->exprs.v[condition];
    if (e->kind == EXPR_CHOICE) {
        for (uint32_t i = 0; i < e->n; i++)
            if (compared_number(l, file, c->children.v[e->list + i], number))
                return true;
        return false;
    }
    if (e->kind == EXPR_BINARY && str_eq(e->text, STR("&&")))
        return compared_number(l, file, e->a, number) || compared_number(l, file, e->b, number);
    if (e->kind == EXPR_BINARY &&
        (e->text.p[0] == '<' || e->text.p[0] == '>' || str_starts(e->text, STR("=="))))
        // n < MAX, left > 0, MAX > n; in n < unknown the start of n bounds nothing
        return fold_number(l, file, e->b, number)
                   ? *number > 0 || (fold_counter(l, file, e->a, number) && *number > 0)
                   : fold_number(l, file, e->a, number) && *number > 0;
    if (e->kind == EXPR_BINARY && str_eq(e->text, STR("-"))) // while (left--)
        return fold_counter(l, file, e->a, number);
    const struct value *v = resolve(l, file, condition);
    if (v->kind == VALUE_ARRAY)
        *number = l->files[v->file]->exprs.v[v->ref].n;
    return v->kind == VALUE_ARRAY;
}

struct str compared_text(struct linker *l, uint32_t file, code_ref condition)
{
    double number;
    return compared_number(l, file, condition, &number) ? number_text(l, number) : STR_NONE;
}
