// Which items an evaluation judges: the scope's, minus and plus what the command line lists.
#include "base/suggest.h"
#include "judge/judging.h"

int32_t judging_find(const struct judging *j, struct str id)
{
    const struct item *item = checklist_find(j->in->checklist, id);
    return item ? (int32_t)(item - j->in->checklist->items.v) : NO_ITEM;
}

// NAME is an item's id, its section or its category.
static bool names(struct str name, const struct item *item)
{
    int category = item_category(item);
    return str_eq(name, item->id) || str_eq(name, item->section) ||
           (category >= 0 && str_eq(name, str_c(categories[category].id)));
}

static bool any_names(const str_vec *list, const struct item *item)
{
    for (uint32_t i = 0; i < list->n; i++)
        if (names(list->v[i], item))
            return true;
    return false;
}

static enum err check_list(struct judging *j, const str_vec *list)
{
    const struct checklist *c = j->in->checklist;
    for (uint32_t i = 0; i < list->n; i++) {
        bool known = false;
        for (uint32_t k = 0; k < c->items.n && !known; k++)
            known = names(list->v[i], &c->items.v[k]);
        if (known)
            continue;
        struct str near = checklist_suggest(c, list->v[i]);
        return diag_set(j->d, j->a, ERR_USAGE, STR_NONE, 0, "unknown item '%.*s'%s%.*s%s",
                        STR_ARG(list->v[i]), near.p ? ", did you mean '" : "", STR_ARG(near),
                        near.p ? "'?" : "");
    }
    return ERR_OK;
}

static const char *scope_name(enum scope scope)
{
    return scope == SCOPE_FEATURE          ? "feature"
           : scope == SCOPE_INFRASTRUCTURE ? "infrastructure"
           : scope == SCOPE_DATABASE       ? "database"
                                           : "service";
}

static void find_relations(struct judging *j, uint32_t i)
{
    // Four items ask for details of the operations documents that runbooks.failure-modes asks for.
    static const char *const headed[] = {"runbooks.per-alert", "runbooks.commands",
                                         "runbooks.escalation", "metrics.alert-runbooks"};
    const struct item *item = &j->in->checklist->items.v[i];
    struct work *w = &j->work[i];
    w->requires = item->requires.p ? judging_find(j, item->requires) : NO_ITEM;
    w->head = NO_ITEM;
    for (size_t k = 0; k < sizeof headed / sizeof *headed; k++)
        if (str_eq(item->id, str_c(headed[k])))
            w->head = judging_find(j, STR("runbooks.failure-modes"));
}

enum err judging_select(struct judging *j)
{
    const struct judge_options *o = &j->in->options;
    enum scope scope = o->scope ? o->scope : SCOPE_SERVICE;
    enum err e = check_list(j, &o->only);
    if (!e)
        e = check_list(j, &o->skip);
    if (e)
        return e;
    j->r->scope = str_c(scope_name(scope));
    uint32_t n = j->in->checklist->items.n;
    for (uint32_t i = 0; i < n; i++) {
        const struct item *item = &j->in->checklist->items.v[i];
        struct work *w = &j->work[i];
        if (!(item->scopes & scope))
            w->not_selected = arena_printf(j->a, "outside the scope '%s'", scope_name(scope));
        else if ((o->only.n && !any_names(&o->only, item)) || any_names(&o->skip, item))
            w->not_selected = STR("not selected on the command line");
        w->needed = w->selected = w->not_selected.p == NULL;
        find_relations(j, i);
    }
    for (uint32_t i = 0; i < n; i++) // requirements end: checklist_check
        for (int32_t at = (int32_t)i; j->work[i].selected && at != NO_ITEM;
             at = j->work[at].requires)
            j->work[at].needed = true;
    return ERR_OK;
}
