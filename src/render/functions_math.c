// Functions on numbers.
#include "base/limits.h"
#include "render/eval.h"

#include <math.h>

static int64_t clamp(double d)
{
    return d > 9e15    ? INT64_C(9000000000000000)
           : d < -9e15 ? -INT64_C(9000000000000000)
                       : (int64_t)d;
}

static struct value *do_int(struct call *c)
{
    return value_int(c->w, call_int(c, 0));
}

static struct value *do_float(struct call *c)
{
    return value_float(c->w, call_double(c, 0));
}

// Sums in floating point first: no overflow of what templates spell.
static struct value *do_add(struct call *c)
{
    double sum = 0;
    for (uint32_t i = 0; i < c->n; i++)
        sum += (double)call_int(c, i);
    return value_int(c->w, clamp(sum));
}

static struct value *do_add1(struct call *c)
{
    return value_int(c->w, clamp((double)call_int(c, 0) + 1));
}

static struct value *do_sub(struct call *c)
{
    return value_int(c->w, clamp((double)call_int(c, 0) - (double)call_int(c, 1)));
}

static struct value *do_mul(struct call *c)
{
    double product = 1;
    for (uint32_t i = 0; i < c->n; i++)
        product *= (double)call_int(c, i);
    return value_int(c->w, clamp(product));
}

static struct value *do_div(struct call *c)
{
    int64_t by = call_int(c, 1);
    if (by == 0)
        return work_stop(c->w, "division by zero");
    return value_int(c->w, clamp(trunc((double)call_int(c, 0) / (double)by)));
}

static struct value *do_mod(struct call *c)
{
    int64_t by = call_int(c, 1);
    if (by == 0)
        return work_stop(c->w, "division by zero");
    return value_int(c->w, clamp(fmod((double)call_int(c, 0), (double)by)));
}

static struct value *extreme(struct call *c, int sign)
{
    int64_t best = call_int(c, 0);
    for (uint32_t i = 1; i < c->n; i++) {
        int64_t x = call_int(c, i);
        if (sign > 0 ? x > best : x < best)
            best = x;
    }
    return value_int(c->w, best);
}

static struct value *do_max(struct call *c)
{
    return extreme(c, 1);
}

static struct value *do_min(struct call *c)
{
    return extreme(c, -1);
}

static struct value *do_floor(struct call *c)
{
    return value_float(c->w, floor(call_double(c, 0)));
}

static struct value *do_ceil(struct call *c)
{
    return value_float(c->w, ceil(call_double(c, 0)));
}

static struct value *do_round(struct call *c)
{
    int64_t places = call_int(c, 1);
    double scale = pow(10, (double)(places < 0 ? 0 : places > 9 ? 9 : places));
    return value_float(c->w, round(call_double(c, 0) * scale) / scale);
}

static struct value *sequence(struct call *c, int64_t from, int64_t to, int64_t step)
{
    struct value *list = value_list(c->w);
    if (step == 0)
        return list;
    for (int64_t i = from; step > 0 ? i < to : i > to; i += step) {
        if (!work_step(c->w, 1))
            return NULL;
        value_push(c->w, list, value_int(c->w, i));
    }
    return list;
}

static struct value *do_until(struct call *c)
{
    int64_t to = call_int(c, 0);
    return sequence(c, 0, to, to < 0 ? -1 : 1);
}

static struct value *do_until_step(struct call *c)
{
    return sequence(c, clamp((double)call_int(c, 0)), clamp((double)call_int(c, 1)),
                    clamp((double)call_int(c, 2)));
}

static struct value *do_seq(struct call *c) // as the shell's: a text
{
    int64_t from = c->n > 1 ? call_int(c, 0) : 1, to = call_int(c, c->n - 1);
    int64_t step = c->n > 2 ? call_int(c, 1) : from <= to ? 1 : -1;
    struct buf b;
    buf_init(&b, c->w->a);
    b.limit = RENDER_OUTPUT_MAX;
    from = clamp((double)from);
    to = clamp((double)to);
    step = clamp((double)step);
    for (int64_t i = from; step && (step > 0 ? i <= to : i >= to) && work_step(c->w, 1); i += step)
        buf_printf(&b, "%s%lld", b.n ? " " : "", (long long)i);
    return value_string(c->w, buf_take(&b));
}

const struct function functions_math[] = {
    {"int", 1, 1, UNKNOWN_SPREADS, do_int},
    {"int64", 1, 1, UNKNOWN_SPREADS, do_int},
    {"atoi", 1, 1, UNKNOWN_SPREADS, do_int},
    {"float64", 1, 1, UNKNOWN_SPREADS, do_float},
    {"add", 1, 20, UNKNOWN_SPREADS, do_add},
    {"add1", 1, 1, UNKNOWN_SPREADS, do_add1},
    {"sub", 2, 2, UNKNOWN_SPREADS, do_sub},
    {"mul", 1, 20, UNKNOWN_SPREADS, do_mul},
    {"div", 2, 2, UNKNOWN_SPREADS, do_div},
    {"mod", 2, 2, UNKNOWN_SPREADS, do_mod},
    {"max", 1, 20, UNKNOWN_SPREADS, do_max},
    {"min", 1, 20, UNKNOWN_SPREADS, do_min},
    {"floor", 1, 1, UNKNOWN_SPREADS, do_floor},
    {"ceil", 1, 1, UNKNOWN_SPREADS, do_ceil},
    {"round", 2, 3, UNKNOWN_SPREADS, do_round},
    {"until", 1, 1, UNKNOWN_SPREADS, do_until},
    {"untilStep", 3, 3, UNKNOWN_SPREADS, do_until_step},
    {"seq", 1, 3, UNKNOWN_SPREADS, do_seq},
    {"addf", 1, 20, UNKNOWN_SPREADS, NULL},
    {"subf", 2, 20, UNKNOWN_SPREADS, NULL},
    {"mulf", 1, 20, UNKNOWN_SPREADS, NULL},
    {"divf", 2, 20, UNKNOWN_SPREADS, NULL},
    {NULL, 0, 0, UNKNOWN_TAKEN, NULL},
};
