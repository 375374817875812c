/* Where the fix of something absent belongs. The items name a file as a service in TypeScript would
 * call it; a service in another language is told where its own application is put together. */
#include "facts/sandbox.h"
#include "judge/judging.h"

#define ENTRY                                                                                    \
    "SELECT u.path FROM use u JOIN file f ON f.path = u.path AND f.role = 'production' AND "     \
    "f.language NOT IN ('javascript', 'typescript', 'tsx') WHERE u.role IN ('server', 'app', "   \
    "'listen', 'route') AND NOT EXISTS (SELECT 1 FROM use j JOIN file g ON g.path = j.path AND " \
    "g.role = 'production' AND g.language IN ('javascript', 'typescript', 'tsx') WHERE j.role "  \
    "IN ('server', 'app', 'listen', 'route')) "                                                  \
    "ORDER BY u.role = 'route', length(u.path), u.path"

static bool take_path(void *context, sqlite3_stmt *statement)
{
    struct judging *j = context;
    const char *path = (const char *)sqlite3_column_text(statement, 0);
    j->entry = path ? arena_str(j->a, str_c(path)) : STR_NONE;
    return false; // the first is the one
}

enum err judging_find_entry(struct judging *j)
{
    return sandbox_query(j->in->store, STR(ENTRY), STR_NONE, take_path, j, j->d);
}

struct str judging_where(const struct judging *j, const struct item *item)
{
    bool code = str_ends(item->where, STR(".ts"));
    return code && j->entry.p ? j->entry : item->where;
}
