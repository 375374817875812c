// The list of items: loading, order, and what only the whole list can show.
#include "judge/checklist.h"

#include "base/limits.h"
#include "base/suggest.h"

#include <stdlib.h>

const struct category categories[CATEGORIES] = {
    {"1-observability", "observability", "Observability",
     "Can I understand what's happening without SSH or asking developers?"},
    {"2-safety-patterns", "safety-patterns", "Safety Patterns",
     "Will this cascade and take down the whole system?"},
    {"3-runbooks", "runbooks", "Runbooks", "Can I fix this half-asleep without escalating?"},
    {"4-data-safety", "data-safety", "Data Safety", "If I corrupt user data, can I restore it?"},
    {"5-security", "security", "Security", "If this breaks, will we leak passwords or PII?"},
    {"6-capacity", "capacity", "Capacity", "What happens if we get 10x traffic right now?"},
    {"7-incident-response", "incident-response", "Incident Response",
     "Who do I call, and what do I tell them?"},
};

int item_category(const struct item *item)
{
    for (int i = 0; i < CATEGORIES && !item->custom; i++)
        if (str_eq(item->category, str_c(categories[i].folder)))
            return i;
    return -1;
}

static int by_order(const void *x, const void *y)
{
    const struct item *a = x, *b = y;
    int category = item_category(a) - item_category(b);
    return category ? category : a->order != b->order ? a->order - b->order : str_cmp(a->id, b->id);
}

static enum err add(struct checklist *c, struct str path, struct str text, bool custom,
                    struct diag *d)
{
    struct item item;
    enum err e = item_parse(&item, c->arena, path, text, d);
    if (e)
        return e;
    const char *wrong = NULL;
    if (custom != item.custom)
        wrong = custom ? "ids of a repository's own items start with 'custom.'"
                       : "'custom.' is for the items of a repository";
    else if (!custom && item_category(&item) < 0)
        wrong = "the folder is no category";
    else if (checklist_find(c, item.id))
        wrong = "a second item of this id";
    else if (c->items.n >= ITEMS_MAX)
        wrong = "too many items";
    if (wrong)
        return diag_set(d, c->arena, ERR_DATA, path, 0, "%s", wrong);
    vec_push(c->arena, &c->items, item);
    return ERR_OK;
}

enum err checklist_load(struct checklist *c, struct arena *a, const struct data_file *files,
                        size_t n, struct diag *d)
{
    *c = (struct checklist){.arena = a};
    for (size_t i = 0; i < n; i++) {
        struct str path = str_c(files[i].path);
        if (!str_starts(path, STR("checklist/")) || !str_ends(path, STR(".md")))
            continue;
        enum err e = add(c, path, data_text(&files[i]), false, d);
        if (e)
            return e;
    }
    if (c->items.n)
        qsort(c->items.v, c->items.n, sizeof *c->items.v, by_order);
    return checklist_check(c, d);
}

enum err checklist_add(struct checklist *c, struct str path, struct str text, struct diag *d)
{
    return add(c, path, text, true, d);
}

enum err checklist_check(const struct checklist *c, struct diag *d)
{
    for (uint32_t i = 0; i < c->items.n; i++) {
        const struct item *item = &c->items.v[i], *at = item;
        for (uint32_t hops = 0; at->requires.p; hops++) {
            const struct item *next = checklist_find(c, at->requires);
            if (!next || (next->custom && !at->custom)) {
                struct str near = checklist_suggest(c, at->requires);
                return diag_set(d, c->arena, ERR_DATA, at->path, 0,
                                "requires: there is no item '%.*s'%s%.*s%s", STR_ARG(at->requires),
                                near.p ? ", did you mean '" : "", STR_ARG(near),
                                near.p ? "'?" : "");
            }
            if (hops > c->items.n)
                return diag_set(d, c->arena, ERR_DATA, item->path, 0,
                                "requires: the items require each other");
            at = next;
        }
    }
    return ERR_OK;
}

const struct item *checklist_find(const struct checklist *c, struct str id)
{
    for (uint32_t i = 0; i < c->items.n; i++)
        if (str_eq(c->items.v[i].id, id))
            return &c->items.v[i];
    return NULL;
}

struct str checklist_suggest(const struct checklist *c, struct str id)
{
    struct str *ids = arena_array(c->arena, struct str, c->items.n);
    for (uint32_t i = 0; i < c->items.n; i++)
        ids[i] = c->items.v[i].id;
    return suggest(id, ids, c->items.n);
}
