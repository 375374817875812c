/* One item in full: why it matters at 2am, how it is judged, how to fix it. The text is the item's
 * own file. A section or a category gives the list of its items. */
#include "cli/items.h"
#include "report/common.h"

static void put_part(struct buf *out, const char *title, struct str text)
{
    text = str_trim(text);
    if (!text.n)
        return;
    buf_printf(out, "\n%s\n", title);
    buf_str(out, text_clean(out->arena, text, TEXT_BLOCK));
    buf_char(out, '\n');
}

static void put_item(struct cli *cli, const struct item *item, struct buf *out)
{
    struct str policy = items_policy(cli->arena, item), scopes = items_scopes(cli->arena, item);
    struct str effort = words_effort(cli->arena, item->effort_hours);
    struct str category = items_category(item);
    buf_printf(out, "%.*s: %.*s\n\n", STR_ARG(item->id), STR_ARG(item->title));
    buf_printf(out, "Category  %.*s\nPolicy    %.*s\nScopes    %.*s\n", STR_ARG(category),
               STR_ARG(policy), STR_ARG(scopes));
    buf_printf(out, "Applies   %.*s\n", STR_ARG(item->applies.n ? item->applies : STR("always")));
    if (item->requires.n)
        buf_printf(out, "Requires  %.*s\n", STR_ARG(item->requires));
    buf_printf(out, "Effort    %.*s\n", STR_ARG(effort));
    if (item->evidence_days)
        buf_printf(out, "Evidence  counts for %d days when a person attests it\n",
                   item->evidence_days);
    put_part(out, "WHY", item->why);
    put_part(out, "HOW IT IS JUDGED", item->how);
    put_part(out, "HOW TO FIX", item->fix);
}

static bool in_group(const struct item *item, struct str name)
{
    int category = item_category(item);
    if (str_eq(item->section, name) || str_eq(item->category, name))
        return true;
    return category >= 0 && (str_eq_nocase(str_c(categories[category].id), name) ||
                             str_eq_nocase(str_c(categories[category].title), name));
}

static uint32_t put_group(struct cli *cli, const struct checklist *c, struct str name,
                          struct buf *out)
{
    uint32_t n = 0;
    for (uint32_t i = 0; i < c->items.n; i++) {
        const struct item *item = &c->items.v[i];
        if (!in_group(item, name))
            continue;
        struct str policy = items_policy(cli->arena, item);
        buf_printf(out, "%s%.*s: %.*s\n", n++ ? "\n" : "", STR_ARG(item->id), STR_ARG(item->title));
        buf_printf(out, "  %.*s\n  ", STR_ARG(policy));
        text_wrap(out, text_sentence(cli->arena, item->why), 2, 2, cli->width, 0);
    }
    return n;
}

static int run(struct cli *cli)
{
    struct checklist checklist;
    struct str name = cli->options.arguments.v[0];
    struct buf out;
    int code = items_load(cli, &checklist);
    if (code)
        return code;
    buf_init(&out, cli->arena);
    const struct item *item = checklist_find(&checklist, name);
    if (item)
        put_item(cli, item, &out);
    else if (!put_group(cli, &checklist, name, &out))
        return items_unknown(cli, &checklist, name);
    return cli_print(cli, buf_take(&out));
}

const struct command command_explain = {
    .name = "explain",
    .summary = "one item in full: why, how it is judged, how to fix it",
    .usage = "ITEM",
    .details = "ID is an item (timeouts.all-calls), a section (timeouts) or a category "
               "(safety-patterns).",
    .options = OPTION_BIT(help),
    .arguments_min = 1,
    .arguments_max = 1,
    .run = run,
};
