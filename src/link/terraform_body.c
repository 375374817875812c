/* Bodies of blocks: every value computed where it stands, dynamic blocks replaced by the blocks
 * that they make. The nesting of a body is bounded by its reader (TREE_DEPTH_MAX). */
#include "link/terraform_eval.h"

#include "base/limits.h"

// bodies

static const struct datum *body(struct scope *s, const struct datum *d, uint32_t depth);

// The value of a template, seen as if it were written at D.
static const struct datum *computed(struct scope *s, const struct datum *d)
{
    const struct datum *found = eval_template(s, d->text);
    struct datum *copy = arena_new(s->e->a, struct datum);
    *copy = *found;
    copy->line = d->line;
    copy->end_line = d->end_line;
    copy->foreign = true;
    return copy;
}

// Adds VALUE under KEY; a block that is there already and the new one become a list.
static void add_block(struct arena *a, datum_items *items, struct str key, uint32_t line,
                      const struct datum *value)
{
    for (uint32_t i = 0; i < items->n; i++) {
        struct datum_item *item = &items->v[i];
        if (!str_eq(item->key, key))
            continue;
        datum_items all = {0};
        if (item->value->type == TREE_LIST)
            for (uint32_t k = 0; k < item->value->n; k++)
                vec_push(a, &all, item->value->items[k]);
        else
            vec_push(a, &all, *item);
        vec_push(a, &all, (struct datum_item){STR_NONE, line, value});
        struct datum *both = arena_new(a, struct datum);
        *both = *datum_container(a, TREE_LIST, &all);
        both->line = item->line;
        item->value = both;
        return;
    }
    vec_push(a, items, (struct datum_item){key, line, value});
}

// The blocks that `dynamic LABEL` makes; one when it cannot be said how many.
static void expand(struct scope *s, datum_items *items, struct str label, const struct datum *block,
                   uint32_t depth)
{
    struct arena *a = s->e->a;
    const struct datum *content = datum_get(block, STR("content"));
    const struct datum *for_each = datum_get(block, STR("for_each"));
    struct str iterator = datum_get_text(block, STR("iterator"));
    const struct datum *named = datum_get(block, STR("iterator"));
    if (!iterator.p && named && str_starts(named->text, STR("${"))) // a bare name
        iterator = str_sub(named->text, 2, named->text.n - 3);
    if (!content || !for_each)
        return;
    const struct datum *over = body(s, for_each, depth);
    bool known = datum_is_container(over) && over->n <= EVAL_BLOCKS_MAX;
    const struct binding *outer = s->bindings;
    for (uint32_t i = 0; i < (known ? over->n : 1); i++) {
        struct binding b = {iterator.p ? iterator : label, known ? datum_each(a, over, i) : NULL,
                            outer};
        s->bindings = &b;
        add_block(a, items, label, content->line, body(s, content, depth));
        s->bindings = outer;
    }
}

static void expand_all(struct scope *s, datum_items *items, const struct datum *dynamic,
                       uint32_t depth)
{
    for (uint32_t i = 0; i < dynamic->n; i++) {
        const struct datum *block = dynamic->items[i].value;
        struct str label = dynamic->items[i].key;
        if (block->type == TREE_MAP)
            expand(s, items, label, block, depth);
        for (uint32_t k = 0; block->type == TREE_LIST && k < block->n; k++)
            expand(s, items, label, block->items[k].value, depth);
    }
}

static const struct datum *container(struct scope *s, const struct datum *d, uint32_t depth)
{
    struct arena *a = s->e->a;
    datum_items items = {0};
    for (uint32_t i = 0; i < d->n; i++) {
        struct datum_item item = d->items[i];
        if (d->type == TREE_MAP && str_eq(item.key, STR("dynamic")) &&
            item.value->type == TREE_MAP) {
            expand_all(s, &items, item.value, depth - 1);
            continue;
        }
        item.value = body(s, item.value, depth - 1);
        if (str_contains(item.key, STR("${"))) {
            struct str key = datum_to_text(eval_template(s, item.key));
            item.key = key.p ? key : item.key;
        }
        vec_push(a, &items, item);
    }
    struct datum *out = arena_new(a, struct datum);
    *out = *d;
    out->items = items.v;
    out->n = items.n;
    return out;
}

static const struct datum *body(struct scope *s, const struct datum *d, uint32_t depth)
{
    if (depth == 0 || s->e->steps == 0)
        return datum_unknown(s->e->a, d->type == TREE_UNKNOWN ? d->text : STR(""));
    s->e->steps--;
    if (d->type == TREE_UNKNOWN)
        return computed(s, d);
    return datum_is_container(d) ? container(s, d, depth) : d;
}

const struct datum *eval_datum(struct scope *s, const struct datum *d)
{
    return body(s, d, TREE_DEPTH_MAX);
}
