/* What was not read must not look as if it were not there. An item says which kinds of files its
 * judgement rests on (`reads`); here that is held against the files that had no reader. */
#include "base/buf.h"
#include "judge/judging.h"

/* Per cent of all code that was not read, from which on it may tell something else: than that there
 * is nothing, and than what was found in the rest. */
enum { SHARE_ABSENT = 25, SHARE_OBSERVED = 50 };

static bool reads(const struct item *item, struct str kind)
{
    for (uint32_t i = 0; i < item->reads.n; i++)
        if (str_eq(item->reads.v[i], kind))
            return true;
    return false;
}

static bool too_much_code(const struct judge_coverage *c, uint64_t share)
{
    uint64_t bytes = 0;
    for (uint32_t i = 0; i < c->unread.n; i++)
        if (str_eq(c->unread.v[i].kind, STR("code")))
            bytes += c->unread.v[i].bytes;
    return bytes > 0 && bytes * 100 >= c->code_bytes * share;
}

bool judging_is_absent(const struct judging *j, uint32_t i)
{
    const struct item_result *r = &j->r->items.v[i];
    return r->basis == BASIS_ABSENT && !j->work[i].blocked;
}

struct str judging_no_reader(const struct judging *j, uint32_t i)
{
    const struct judge_coverage *c = &j->in->coverage;
    for (uint32_t k = 0; k < c->no_reader.n; k++)
        if (reads(j->r->items.v[i].item, c->no_reader.v[k]))
            return c->no_reader.v[k];
    return STR_NONE;
}

struct str judging_unread(const struct judging *j, uint32_t i)
{
    const struct judge_coverage *c = &j->in->coverage;
    const struct item_result *r = &j->r->items.v[i];
    if (r->basis == BASIS_CONTRADICTED)
        return STR_NONE;
    struct str missing = judging_no_reader(j, i);
    if (missing.p)
        return arena_printf(j->a, "not judged: %.*s cannot be read yet", STR_ARG(missing));
    bool absent = judging_is_absent(j, i);
    bool code = too_much_code(c, r->basis == BASIS_ABSENT ? SHARE_ABSENT : SHARE_OBSERVED);
    struct buf b;
    buf_init(&b, j->a);
    for (uint32_t k = 0; k < c->unread.n; k++) {
        const struct unread_files *u = &c->unread.v[k];
        bool is_code = str_eq(u->kind, STR("code"));
        if (u->files && reads(r->item, u->kind) && (is_code ? code : absent))
            buf_printf(&b, "%s%.*s (%u file%s)", b.n ? ", " : "", STR_ARG(u->language), u->files,
                       u->files == 1 ? "" : "s");
    }
    struct str list = buf_take(&b);
    return list.n ? arena_printf(j->a, "not judged: %.*s cannot be read yet", STR_ARG(list))
                  : STR_NONE;
}
