/* Where the fix of something absent belongs. The items name a file as a service in TypeScript would
 * call it; a service in another language is told where its own application is put together. That
 * file is seldom there yet, and what annotates lines or uploads results wants one that is: then the
 * place is where it would be, else the first page of the repository. */
#include "base/buf.h"
#include "facts/sandbox.h"
#include "judge/judging.h"

#define ENTRY                                                                                    \
    "SELECT u.path FROM use u JOIN file f ON f.path = u.path AND f.role = 'production' AND "     \
    "f.language NOT IN ('javascript', 'typescript', 'tsx') WHERE u.role IN ('server', 'app', "   \
    "'listen', 'route') AND NOT EXISTS (SELECT 1 FROM use j JOIN file g ON g.path = j.path AND " \
    "g.role = 'production' AND g.language IN ('javascript', 'typescript', 'tsx') WHERE j.role "  \
    "IN ('server', 'app', 'listen', 'route')) "                                                  \
    "ORDER BY u.role = 'route', length(u.path), u.path"

#define FIRST_PAGE                                                                               \
    "SELECT path FROM file WHERE instr(path, '/') = 0 AND role IN ('production', 'docs') ORDER " \
    "BY lower(path) NOT LIKE 'readme%', path"

struct finding_path {
    struct judging *j;
    struct str path;
};

static bool take_path(void *context, sqlite3_stmt *statement)
{
    struct finding_path *f = context;
    const char *path = (const char *)sqlite3_column_text(statement, 0);
    f->path = path ? arena_str(f->j->a, str_c(path)) : STR_NONE;
    return false; // the first is the one
}

static enum err first_path(struct judging *j, struct str sql, struct str *path)
{
    struct finding_path f = {.j = j};
    enum err e = sandbox_query(j->in->store, sql, STR_NONE, take_path, &f, j->d);
    *path = f.path;
    return e;
}

enum err judging_find_entry(struct judging *j)
{
    enum err e = first_path(j, STR(ENTRY), &j->entry);
    return e ? e : first_path(j, STR(FIRST_PAGE), &j->first_page);
}

// "Payment API" as a part of a file name: payment-api.
static struct str file_word(struct arena *a, struct str name)
{
    struct buf out;
    buf_init(&out, a);
    for (size_t i = 0; i < name.n; i++) {
        char c = name.p[i];
        c = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            buf_char(&out, c);
        else if (out.n && out.p[out.n - 1] != '-')
            buf_char(&out, '-');
    }
    return buf_take(&out);
}

struct str judging_where(const struct judging *j, const struct item *item)
{
    static const struct str service = {"<service>", 9};
    bool code = str_ends(item->where, STR(".ts"));
    struct str where = code && j->entry.p ? j->entry : item->where;
    ptrdiff_t at = str_find(where, service, 0);
    struct str word = at >= 0 ? file_word(j->a, j->r->service) : STR_NONE;
    if (!word.n)
        return where;
    return arena_printf(j->a, "%.*s%.*s%.*s", STR_ARG(str_sub(where, 0, (size_t)at)), STR_ARG(word),
                        STR_ARG(str_from(where, (size_t)at + service.n)));
}

static bool is_there(const struct judging *j, struct str path)
{
    return j->in->line && j->in->line(j->in->context, path, 1).p;
}

void judging_absent_place(const struct judging *j, const struct item_result *r, struct problem *p)
{
    p->line = 1;
    p->path = r->fix.files.n ? r->fix.files.v[0] : STR_NONE;
    if (p->path.p && is_there(j, p->path))
        return;
    p->belongs = p->path;
    for (uint32_t i = 0; i < r->evidence.n; i++) {
        const struct evidence *e = &r->evidence.v[i];
        if (!e->path.n)
            continue;
        p->path = e->path;
        p->line = e->line > 0 ? e->line : 1;
        return;
    }
    if (j->first_page.p)
        p->path = j->first_page;
}
