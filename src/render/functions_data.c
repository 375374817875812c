// Functions on lists and maps, and between values and texts: YAML, JSON, include, tpl.
#include "base/limits.h"
#include "render/eval.h"

#include <string.h>

static bool is_list(const struct value *v)
{
    return v->type == VALUE_LIST;
}

static bool is_map(const struct value *v)
{
    return v->type == VALUE_MAP;
}

static struct value *do_include(struct call *c)
{
    return eval_include(c->e, call_text(c, 0), c->v[1]);
}

static struct value *do_tpl(struct call *c)
{
    return eval_text(c->e, call_text(c, 0), c->v[1]);
}

static struct value *do_to_yaml(struct call *c)
{
    if (c->v[0]->type == VALUE_UNKNOWN)
        return c->v[0];
    return value_string(c->w, value_yaml(c->w, c->v[0]));
}

static struct value *do_to_json(struct call *c)
{
    if (c->v[0]->type == VALUE_UNKNOWN || (c->v[0]->type == VALUE_NIL && c->v[0]->text.n))
        return call_unknown(c);
    return value_string(c->w, value_json(c->w, c->v[0]));
}

static struct value *do_from_yaml(struct call *c)
{
    struct value *v = value_from_yaml(c->w, value_restore(c->w, call_text(c, 0)));
    return v->type == VALUE_NIL ? value_map(c->w) : v;
}

static struct value *do_list(struct call *c)
{
    struct value *list = value_list(c->w);
    for (uint32_t i = 0; i < c->n; i++)
        value_push(c->w, list, c->v[i]);
    return list;
}

static struct value *do_dict(struct call *c)
{
    struct value *map = value_map(c->w);
    for (uint32_t i = 0; i + 1 < c->n; i += 2)
        value_set(c->w, map, call_text(c, i), c->v[i + 1]);
    return map;
}

static struct value *do_set(struct call *c)
{
    if (is_map(c->v[0]))
        value_set(c->w, c->v[0], call_text(c, 1), c->v[2]);
    return c->v[0];
}

static struct value *do_unset(struct call *c)
{
    value_unset(c->v[0], call_text(c, 1));
    return c->v[0];
}

static struct value *do_get(struct call *c)
{
    struct value *v = value_get(c->v[0], call_text(c, 1));
    if (v)
        return v;
    v = c->v[0]->type == VALUE_UNKNOWN ? c->v[0] : value_string(c->w, STR(""));
    return v;
}

static struct value *do_has_key(struct call *c)
{
    return value_bool(c->w, value_get(c->v[0], call_text(c, 1)) != NULL);
}

static struct value *do_pluck(struct call *c)
{
    struct value *list = value_list(c->w);
    struct str key = call_text(c, 0);
    for (uint32_t i = 1; i < c->n; i++) {
        struct value *v = value_get(c->v[i], key);
        if (v)
            value_push(c->w, list, v);
    }
    return list;
}

static struct value *do_keys(struct call *c)
{
    struct value *list = value_list(c->w);
    for (uint32_t i = 0; i < c->n; i++) {
        if (!is_map(c->v[i]))
            continue;
        const uint32_t *order = value_order(c->w, c->v[i]);
        for (uint32_t k = 0; k < c->v[i]->items.n; k++)
            value_push(c->w, list, value_string(c->w, c->v[i]->keys.v[order[k]]));
    }
    return list;
}

static struct value *do_values(struct call *c)
{
    struct value *list = value_list(c->w);
    const uint32_t *order = is_map(c->v[0]) ? value_order(c->w, c->v[0]) : NULL;
    for (uint32_t i = 0; order && i < c->v[0]->items.n; i++)
        value_push(c->w, list, c->v[0]->items.v[order[i]]);
    return list;
}

static bool names(struct call *c, uint32_t from, struct str key)
{
    for (uint32_t i = from; i < c->n; i++) {
        const struct value *v = c->v[i];
        for (uint32_t k = 0; is_list(v) && k < v->items.n && work_step(c->w, 1); k++)
            if (str_eq(v->items.v[k]->text, key))
                return true;
        if (str_eq(v->text, key))
            return true;
    }
    return false;
}

static struct value *chosen(struct call *c, bool listed)
{
    struct value *map = value_map(c->w);
    const struct value *from = c->v[0];
    for (uint32_t i = 0; is_map(from) && i < from->items.n && work_step(c->w, 1); i++)
        if (names(c, 1, from->keys.v[i]) == listed)
            value_set(c->w, map, from->keys.v[i], from->items.v[i]);
    return map;
}

static struct value *do_pick(struct call *c)
{
    return chosen(c, true);
}

static struct value *do_omit(struct call *c)
{
    return chosen(c, false);
}

static struct value *merged(struct call *c, bool overwrite)
{
    for (uint32_t i = 0; i < c->n; i++)
        if (c->v[i]->type == VALUE_UNKNOWN)
            return c->v[i];
    for (uint32_t i = 1; i < c->n; i++)
        value_merge(c->w, c->v[0], c->v[i], overwrite);
    return c->v[0];
}

static struct value *do_merge(struct call *c)
{
    return merged(c, false);
}

static struct value *do_merge_overwrite(struct call *c)
{
    return merged(c, true);
}

static struct value *do_deep_copy(struct call *c)
{
    return value_copy(c->w, c->v[0]);
}

static struct value *joined(struct call *c)
{
    struct value *list = value_list(c->w);
    for (uint32_t i = 0; i < c->n; i++)
        for (uint32_t k = 0; is_list(c->v[i]) && k < c->v[i]->items.n && work_step(c->w, 1); k++)
            value_push(c->w, list, c->v[i]->items.v[k]);
    return list;
}

static struct value *do_concat(struct call *c)
{
    return joined(c);
}

static struct value *do_append(struct call *c)
{
    struct value *list = joined(&(struct call){.w = c->w, .v = c->v, .n = 1});
    value_push(c->w, list, c->v[1]);
    return list;
}

static struct value *do_prepend(struct call *c)
{
    struct value *list = value_list(c->w);
    value_push(c->w, list, c->v[1]);
    struct value *both[] = {list, c->v[0]};
    return joined(&(struct call){.w = c->w, .v = both, .n = 2});
}

static struct value *do_first(struct call *c)
{
    const struct value *v = c->v[0];
    if (v->type == VALUE_STRING)
        return value_string(c->w, str_sub(v->text, 0, 1));
    return is_list(v) && v->items.n ? v->items.v[0] : value_nil(c->w);
}

static struct value *do_last(struct call *c)
{
    const struct value *v = c->v[0];
    return is_list(v) && v->items.n ? v->items.v[v->items.n - 1] : value_nil(c->w);
}

static struct value *part(struct call *c, int64_t from, int64_t to)
{
    struct value *list = value_list(c->w);
    const struct value *v = c->v[0];
    for (int64_t i = from < 0 ? 0 : from; is_list(v) && i < to && i < (int64_t)v->items.n; i++)
        value_push(c->w, list, v->items.v[i]);
    return list;
}

static struct value *do_rest(struct call *c)
{
    return part(c, 1, INT64_MAX);
}

static struct value *do_initial(struct call *c)
{
    return part(c, 0, (int64_t)c->v[0]->items.n - 1);
}

static struct value *do_slice(struct call *c)
{
    return part(c, c->n > 1 ? call_int(c, 1) : 0, c->n > 2 ? call_int(c, 2) : INT64_MAX);
}

static struct value *do_reverse(struct call *c)
{
    struct value *list = value_list(c->w);
    for (uint32_t i = c->v[0]->items.n; is_list(c->v[0]) && i > 0; i--)
        value_push(c->w, list, c->v[0]->items.v[i - 1]);
    return list;
}

static struct value *do_len(struct call *c)
{
    const struct value *v = c->v[0];
    return value_int(c->w, (int64_t)(v->type == VALUE_STRING ? v->text.n : v->items.n));
}

static struct value *do_index(struct call *c)
{
    struct value *v = c->v[0];
    for (uint32_t i = 1; i < c->n; i++) {
        if (v->type == VALUE_UNKNOWN || v->type == VALUE_NIL)
            return v;
        struct value *next = NULL;
        if (is_map(v)) {
            next = value_get(v, call_text(c, i));
        } else if (is_list(v)) {
            int64_t at = call_int(c, i);
            if (at < 0 || at >= (int64_t)v->items.n)
                return work_stop(c->w, "index out of range");
            next = v->items.v[at];
        }
        if (!next) {
            next = value_nil(c->w);
            next->text = v->open ? c->source : STR_NONE;
        }
        v = next;
    }
    return v;
}

static struct value *do_has(struct call *c)
{
    for (uint32_t i = 0; is_list(c->v[1]) && i < c->v[1]->items.n && work_step(c->w, 1); i++)
        if (value_equal(c->w, c->v[0], c->v[1]->items.v[i]))
            return value_bool(c->w, true);
    return value_bool(c->w, false);
}

static struct value *filtered(struct call *c, const struct value *from, bool unique,
                              int64_t without)
{
    struct value *list = value_list(c->w);
    for (uint32_t i = 0; is_list(from) && i < from->items.n; i++) {
        struct value *v = from->items.v[i];
        bool keep = unique || without >= 0 || value_truth(v);
        for (uint32_t k = 0; unique && keep && k < list->items.n && work_step(c->w, 1); k++)
            keep = !value_equal(c->w, v, list->items.v[k]);
        for (uint32_t k = 1; without >= 0 && keep && k < c->n && work_step(c->w, 1); k++)
            keep = !value_equal(c->w, v, c->v[k]);
        if (keep)
            value_push(c->w, list, v);
    }
    return list;
}

static struct value *do_uniq(struct call *c)
{
    return filtered(c, c->v[0], true, -1);
}

static struct value *do_compact(struct call *c)
{
    return filtered(c, c->v[0], false, -1);
}

static struct value *do_without(struct call *c)
{
    return filtered(c, c->v[0], false, 0);
}

static struct value *do_sort_alpha(struct call *c)
{
    struct value *map = value_map(c->w), *list = value_list(c->w);
    for (uint32_t i = 0; is_list(c->v[0]) && i < c->v[0]->items.n && work_step(c->w, 1); i++) {
        vec_push(c->w->a, &map->keys, value_text(c->w, c->v[0]->items.v[i]));
        vec_push(c->w->a, &map->items, c->v[0]->items.v[i]);
    }
    const uint32_t *order = value_order(c->w, map);
    for (uint32_t i = 0; i < map->items.n; i++)
        value_push(c->w, list, map->items.v[order[i]]);
    return list;
}

static struct value *do_dig(struct call *c)
{
    struct value *v = c->v[c->n - 1];
    for (uint32_t i = 0; i + 2 < c->n && v; i++) {
        if (v->type == VALUE_UNKNOWN)
            return v;
        v = value_get(v, call_text(c, i));
    }
    return v ? v : c->v[c->n - 2];
}

static struct value *do_tuple_all(struct call *c)
{
    for (uint32_t i = 0; i < c->n; i++)
        if (!value_truth(c->v[i]))
            return value_bool(c->w, false);
    return value_bool(c->w, true);
}

static struct value *do_any(struct call *c)
{
    for (uint32_t i = 0; i < c->n; i++)
        if (value_truth(c->v[i]))
            return value_bool(c->w, true);
    return value_bool(c->w, false);
}

const struct function functions_data[] = {
    {"include", 2, 2, UNKNOWN_TAKEN, do_include},
    {"tpl", 2, 2, UNKNOWN_TAKEN, do_tpl},
    {"toYaml", 1, 1, UNKNOWN_TAKEN, do_to_yaml},
    {"toYamlPretty", 1, 1, UNKNOWN_TAKEN, do_to_yaml},
    {"toJson", 1, 1, UNKNOWN_TAKEN, do_to_json},
    {"toPrettyJson", 1, 1, UNKNOWN_TAKEN, do_to_json},
    {"toRawJson", 1, 1, UNKNOWN_TAKEN, do_to_json},
    {"fromYaml", 1, 1, UNKNOWN_TAKEN, do_from_yaml},
    {"fromJson", 1, 1, UNKNOWN_TAKEN, do_from_yaml},
    {"fromYamlArray", 1, 1, UNKNOWN_TAKEN, do_from_yaml},
    {"fromJsonArray", 1, 1, UNKNOWN_TAKEN, do_from_yaml},
    {"toToml", 1, 1, UNKNOWN_TAKEN, NULL},
    {"list", 0, 60, UNKNOWN_TAKEN, do_list},
    {"tuple", 0, 60, UNKNOWN_TAKEN, do_list},
    {"dict", 0, 60, UNKNOWN_TAKEN, do_dict},
    {"set", 3, 3, UNKNOWN_TAKEN, do_set},
    {"unset", 2, 2, UNKNOWN_TAKEN, do_unset},
    {"get", 2, 2, UNKNOWN_TAKEN, do_get},
    {"hasKey", 2, 2, UNKNOWN_LOGIC, do_has_key},
    {"pluck", 1, 60, UNKNOWN_TAKEN, do_pluck},
    {"keys", 1, 20, UNKNOWN_LOGIC, do_keys},
    {"values", 1, 1, UNKNOWN_LOGIC, do_values},
    {"pick", 1, 60, UNKNOWN_LOGIC, do_pick},
    {"omit", 1, 60, UNKNOWN_LOGIC, do_omit},
    {"merge", 1, 20, UNKNOWN_TAKEN, do_merge},
    {"mergeOverwrite", 1, 20, UNKNOWN_TAKEN, do_merge_overwrite},
    {"deepCopy", 1, 1, UNKNOWN_TAKEN, do_deep_copy},
    {"concat", 1, 20, UNKNOWN_LOGIC, do_concat},
    {"append", 2, 2, UNKNOWN_TAKEN, do_append},
    {"push", 2, 2, UNKNOWN_TAKEN, do_append},
    {"prepend", 2, 2, UNKNOWN_TAKEN, do_prepend},
    {"first", 1, 1, UNKNOWN_LOGIC, do_first},
    {"last", 1, 1, UNKNOWN_LOGIC, do_last},
    {"rest", 1, 1, UNKNOWN_LOGIC, do_rest},
    {"initial", 1, 1, UNKNOWN_LOGIC, do_initial},
    {"slice", 1, 3, UNKNOWN_LOGIC, do_slice},
    {"reverse", 1, 1, UNKNOWN_LOGIC, do_reverse},
    {"len", 1, 1, UNKNOWN_LOGIC, do_len},
    {"index", 1, 20, UNKNOWN_TAKEN, do_index},
    {"has", 2, 2, UNKNOWN_LOGIC, do_has},
    {"uniq", 1, 1, UNKNOWN_LOGIC, do_uniq},
    {"compact", 1, 1, UNKNOWN_LOGIC, do_compact},
    {"without", 1, 60, UNKNOWN_LOGIC, do_without},
    {"sortAlpha", 1, 1, UNKNOWN_LOGIC, do_sort_alpha},
    {"dig", 3, 20, UNKNOWN_TAKEN, do_dig},
    {"all", 0, 20, UNKNOWN_LOGIC, do_tuple_all},
    {"any", 0, 20, UNKNOWN_LOGIC, do_any},
    {NULL, 0, 0, UNKNOWN_TAKEN, NULL},
};
