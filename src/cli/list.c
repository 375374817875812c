// The 84 items, by category, with what each does at tier 0, 1 and 2.
#include "cli/items.h"
#include "cli/rows.h"
#include "report/common.h"

enum {
    COLUMN_ID,
    COLUMN_TITLE,
    COLUMN_CATEGORY,
    COLUMN_SECTION,
    COLUMN_TIER0,
    COLUMN_TIER1,
    COLUMN_TIER2,
    COLUMN_SCOPES,
    COLUMN_APPLIES,
    COLUMN_REQUIRES,
    COLUMNS
};

static struct str value(const struct query_result *rows, uint32_t row, int column)
{
    return rows->values[row * COLUMNS + (uint32_t)column].text;
}

static void put_text(struct cli *cli, const struct query_result *rows, struct buf *out)
{
    struct str category = STR_NONE;
    size_t widest = 0;
    for (uint32_t i = 0; i < rows->rows; i++)
        widest = value(rows, i, COLUMN_ID).n > widest ? value(rows, i, COLUMN_ID).n : widest;
    buf_c(out, "At tier 0, 1, 2: B blocks production, W warns, - is not needed.\n");
    for (uint32_t i = 0; i < rows->rows; i++) {
        if (!str_eq(category, value(rows, i, COLUMN_CATEGORY))) {
            category = value(rows, i, COLUMN_CATEGORY);
            buf_char(out, '\n');
            buf_str(out, category);
            buf_char(out, '\n');
        }
        struct str id = value(rows, i, COLUMN_ID);
        buf_printf(out, "  %-*.*s  %.*s %.*s %.*s  ", (int)widest, STR_ARG(id),
                   STR_ARG(value(rows, i, COLUMN_TIER0)), STR_ARG(value(rows, i, COLUMN_TIER1)),
                   STR_ARG(value(rows, i, COLUMN_TIER2)));
        size_t room = cli->width > widest + 11 ? cli->width - widest - 11 : 20;
        buf_str(out, text_clip(out->arena, value(rows, i, COLUMN_TITLE), room));
        buf_char(out, '\n');
    }
    buf_printf(out, "\n%u items. 'prod-readiness explain ID' tells one in full.\n", rows->rows);
}

static int run(struct cli *cli)
{
    static const char *const columns[COLUMNS] = {"id",      "title",   "category", "section",
                                                 "tier_0",  "tier_1",  "tier_2",   "scopes",
                                                 "applies", "requires"};
    struct checklist checklist;
    struct query_result rows = {0};
    int code = rows_check(cli);
    if (!code)
        code = items_load(cli, &checklist);
    if (code)
        return code;
    for (int i = 0; i < COLUMNS; i++)
        vec_push(cli->arena, &rows.columns, str_c(columns[i]));
    for (uint32_t i = 0; i < checklist.items.n; i++) {
        const struct item *item = &checklist.items.v[i];
        struct str cells[COLUMNS] = {
            [COLUMN_ID] = item->id,
            [COLUMN_TITLE] = item->title,
            [COLUMN_CATEGORY] = items_category(item),
            [COLUMN_SECTION] = item->section,
            [COLUMN_SCOPES] = items_scopes(cli->arena, item),
            [COLUMN_APPLIES] = item->applies,
            [COLUMN_REQUIRES] = item->requires,
        };
        for (int tier = 0; tier < 3; tier++)
            cells[COLUMN_TIER0 + tier] = str_c(words_policy(item->policy[tier]));
        table_add(&rows, cli->arena, cells);
    }
    return rows_print(cli, &rows, put_text);
}

const struct command command_list = {
    .name = "list",
    .summary = "the 84 items of the checklist with their policy per tier",
    .usage = "",
    .details = "Formats: text (default), csv, json.",
    .options = OPTION_BIT(format) | OPTION_BIT(output) | OPTION_BIT(help),
    .run = run,
};
