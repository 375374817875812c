/* The checklist as commands show it, without a repository: the built-in items alone. */
#ifndef CLI_ITEMS_H
#define CLI_ITEMS_H

#include "cli/command.h"
#include "judge/checklist.h"

/* Loads the built-in checklist into cli->arena. EXIT_MET, or EXIT_USAGE after telling why. */
int items_load(struct cli *cli, struct checklist *c);
/* Tells that there is no item, section or category NAME, and which may have been meant. */
int items_unknown(struct cli *cli, const struct checklist *c, struct str name);
/* "blocks at tier 0 and 1, warns at tier 2" */
struct str items_policy(struct arena *a, const struct item *item);
/* "service, feature, database" */
struct str items_scopes(struct arena *a, const struct item *item);
/* The title of the item's category, or that of custom items. */
struct str items_category(const struct item *item);

#endif
