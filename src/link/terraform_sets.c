/* Functions of Terraform that make one list of others: products and differences of sets, ranges,
 * orders and parts. They are what for_each is fed with. NULL: not known. */
#include "link/terraform_sets.h"

#include "base/limits.h"

#include <stdlib.h>

enum {
    SET_MAX = 1000, // elements of a set that is compared with others
    MADE_STEPS = 8, // what an element of a result costs
};

struct arguments {
    struct arena *a;
    const struct datum *const *v;
    uint32_t n;
};

static bool add(const struct arguments *x, datum_items *out, const struct datum *d)
{
    vec_push(x->a, out, (struct datum_item){.value = d});
    return out->n <= EVAL_ITEMS_MAX;
}

static const struct datum *list_of(const struct arguments *x, const datum_items *items)
{
    return items->n <= EVAL_ITEMS_MAX ? datum_container(x->a, TREE_LIST, items) : NULL;
}

// All arguments are lists of known scalars, and not too long to be compared.
static bool are_scalars(const struct arguments *x)
{
    for (uint32_t i = 0; i < x->n; i++) {
        if (x->v[i]->type != TREE_LIST || x->v[i]->n > SET_MAX)
            return false;
        for (uint32_t k = 0; k < x->v[i]->n; k++)
            if (!datum_known(x->v[i]->items[k].value) || !datum_to_text(x->v[i]->items[k].value).p)
                return false;
    }
    return true;
}

static bool has(const struct datum *list, struct str text)
{
    for (uint32_t i = 0; i < list->n; i++)
        if (str_eq(datum_to_text(list->items[i].value), text))
            return true;
    return false;
}

static bool in_all(const struct arguments *x, uint32_t from, struct str text)
{
    for (uint32_t i = from; i < x->n; i++)
        if (!has(x->v[i], text))
            return false;
    return true;
}

static const struct datum *set_union(const struct arguments *x)
{
    datum_items out = {0};
    if (!are_scalars(x))
        return NULL;
    for (uint32_t i = 0; i < x->n; i++)
        for (uint32_t k = 0; k < x->v[i]->n; k++) {
            const struct datum *d = x->v[i]->items[k].value;
            const struct datum so_far = {.type = TREE_LIST, .items = out.v, .n = out.n};
            if (!has(&so_far, datum_to_text(d)) && !add(x, &out, d))
                return NULL;
        }
    return list_of(x, &out);
}

// Elements of the first that are in all others (INTERSECTION) or not in the second.
static const struct datum *chosen(const struct arguments *x, bool intersection)
{
    datum_items out = {0};
    if (!are_scalars(x) || (!intersection && x->n != 2))
        return NULL;
    for (uint32_t i = 0; i < x->v[0]->n; i++) {
        const struct datum *d = x->v[0]->items[i].value;
        if (in_all(x, 1, datum_to_text(d)) == intersection)
            add(x, &out, d);
    }
    return list_of(x, &out);
}

static const struct datum *set_intersection(const struct arguments *x)
{
    return chosen(x, true);
}

static const struct datum *set_subtract(const struct arguments *x)
{
    return chosen(x, false);
}

static const struct datum *set_product(const struct arguments *x)
{
    datum_items out = {0};
    uint64_t total = 1;
    for (uint32_t i = 0; i < x->n; i++) {
        if (x->v[i]->type != TREE_LIST)
            return NULL;
        total *= x->v[i]->n;
        if (total > EVAL_ITEMS_MAX)
            return NULL;
    }
    for (uint64_t at = 0; at < total; at++) {
        datum_items one = {0};
        uint64_t left = total, rest = at;
        for (uint32_t i = 0; i < x->n; i++) {
            left /= x->v[i]->n;
            vec_push(x->a, &one, (struct datum_item){.value = x->v[i]->items[rest / left].value});
            rest %= left;
        }
        add(x, &out, datum_container(x->a, TREE_LIST, &one));
    }
    return list_of(x, &out);
}

static const struct datum *range(const struct arguments *x)
{
    double bounds[3] = {0, 0, 1};
    for (uint32_t i = 0; i < x->n && i < 3; i++)
        if (!datum_to_number(x->v[i], &bounds[x->n == 1 ? 1 : i]))
            return NULL;
    datum_items out = {0};
    double from = bounds[0], to = bounds[1];
    double by = x->n == 3 ? bounds[2] : to < from ? -1 : 1;
    if (x->n > 3 || !(by > 0 || by < 0))
        return NULL;
    for (double d = from; by > 0 ? d < to : d > to; d += by)
        if (!add(x, &out, datum_number(x->a, d)))
            return NULL;
    return list_of(x, &out);
}

static const struct datum *reverse(const struct arguments *x)
{
    datum_items out = {0};
    if (x->v[0]->type != TREE_LIST)
        return NULL;
    for (uint32_t i = x->v[0]->n; i-- > 0;)
        add(x, &out, x->v[0]->items[i].value);
    return list_of(x, &out);
}

static const struct datum *slice(const struct arguments *x)
{
    double from, to;
    datum_items out = {0};
    if (x->n != 3 || x->v[0]->type != TREE_LIST || !datum_to_number(x->v[1], &from) ||
        !datum_to_number(x->v[2], &to) || !(from >= 0) || !(to <= x->v[0]->n) || from > to)
        return NULL;
    for (uint32_t i = (uint32_t)from; i < (uint32_t)to; i++)
        add(x, &out, x->v[0]->items[i].value);
    return list_of(x, &out);
}

static int compare(const void *a, const void *b)
{
    const struct datum_item *x = a, *y = b;
    return str_cmp(datum_to_text(x->value), datum_to_text(y->value));
}

static const struct datum *sort(const struct arguments *x)
{
    datum_items out = {0};
    if (x->n != 1 || !are_scalars(x))
        return NULL;
    for (uint32_t i = 0; i < x->v[0]->n; i++)
        add(x, &out, x->v[0]->items[i].value);
    if (out.n)
        qsort(out.v, out.n, sizeof *out.v, compare);
    return list_of(x, &out);
}

static const struct datum *sum(const struct arguments *x)
{
    double all = 0, one;
    if (x->v[0]->type != TREE_LIST)
        return NULL;
    for (uint32_t i = 0; i < x->v[0]->n; i++) {
        if (!datum_to_number(x->v[0]->items[i].value, &one))
            return NULL;
        all += one;
    }
    return datum_number(x->a, all);
}

static const struct datum *substring(const struct arguments *x)
{
    struct str text = datum_known(x->v[0]) ? datum_to_text(x->v[0]) : STR_NONE;
    double from, n;
    if (x->n != 3 || !text.p || !datum_to_number(x->v[1], &from) || !datum_to_number(x->v[2], &n) ||
        !(from >= 0 && from <= (double)text.n) || n > 1e9)
        return NULL;
    return datum_text(x->a, str_sub(text, (size_t)from, n < 0 ? text.n : (size_t)n));
}

static const struct function {
    const char *name;
    uint32_t least; // arguments
    const struct datum *(*value)(const struct arguments *x);
} functions[] = {
    {"range", 1, range},
    {"reverse", 1, reverse},
    {"setintersection", 1, set_intersection},
    {"setproduct", 1, set_product},
    {"setsubtract", 2, set_subtract},
    {"setunion", 1, set_union},
    {"slice", 3, slice},
    {"sort", 1, sort},
    {"substr", 3, substring},
    {"sum", 1, sum},
};

const struct datum *eval_set_function(struct eval *e, struct str name,
                                      const struct datum *const *arguments, uint32_t n)
{
    struct arguments x = {e->a, arguments, n};
    const struct datum *made = NULL;
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
        if (str_eq(name, str_c(functions[i].name)) && n >= functions[i].least)
            made = functions[i].value(&x);
    uint64_t cost = made ? (uint64_t)made->n * MADE_STEPS : 0;
    e->steps -= cost < e->steps ? cost : e->steps;
    return made;
}
