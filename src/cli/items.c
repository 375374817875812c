// What list, explain and why say about an item alike; see items.h.
#include "cli/items.h"

#include "base/data.h"
#include "base/suggest.h"
#include "report/common.h"

int items_load(struct cli *cli, struct checklist *c)
{
    struct diag d = {0};
    enum err e = checklist_load(c, cli->arena, data_files, data_files_n, &d);
    if (!e)
        e = checklist_check(c, &d);
    if (!e)
        return EXIT_MET;
    d.err = e;
    return cli_fail(cli, &d);
}

int items_unknown(struct cli *cli, const struct checklist *c, struct str name)
{
    str_vec groups = {0};
    for (int i = 0; i < CATEGORIES; i++)
        vec_push(cli->arena, &groups, str_c(categories[i].id));
    for (uint32_t i = 0; i < c->items.n; i++)
        vec_push(cli->arena, &groups, c->items.v[i].section);
    struct str meant =
        str_find_char(name, '.', 0) < 0 ? suggest(name, groups.v, groups.n) : STR_NONE;
    if (!meant.n)
        meant = checklist_suggest(c, name);
    if (meant.n)
        return cli_usage(cli, "there is no item, section or category '%.*s'; did you mean '%.*s'?",
                         STR_ARG(name), STR_ARG(meant));
    return cli_usage(cli,
                     "there is no item, section or category '%.*s'; 'prod-readiness list' "
                     "shows them all",
                     STR_ARG(name));
}

struct str items_policy(struct arena *a, const struct item *item)
{
    static const char *const verbs[] = {"is not needed at tier ", "warns at tier ",
                                        "blocks at tier "};
    struct buf out;
    buf_init(&out, a);
    for (int p = POLICY_BLOCK; p >= POLICY_NONE; p--) {
        int seen = 0;
        for (int tier = 0; tier < 3; tier++) {
            if (item->policy[tier] != (enum policy)p)
                continue;
            if (!seen++)
                buf_printf(&out, "%s%s%d", out.n ? ", " : "", verbs[p], tier);
            else
                buf_printf(&out, " and %d", tier);
        }
    }
    return buf_take(&out);
}

struct str items_scopes(struct arena *a, const struct item *item)
{
    static const struct {
        unsigned bit;
        const char *name;
    } names[] = {{SCOPE_SERVICE, "service"},
                 {SCOPE_FEATURE, "feature"},
                 {SCOPE_INFRASTRUCTURE, "infrastructure"},
                 {SCOPE_DATABASE, "database"}};
    str_vec list = {0};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (item->scopes & names[i].bit)
            vec_push(a, &list, str_c(names[i].name));
    return words_list(a, &list, ", ");
}

struct str items_category(const struct item *item)
{
    int category = item_category(item);
    return category < 0 ? STR("Items of this service") : str_c(categories[category].title);
}
