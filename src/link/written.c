/* Canonical names say what a value is, wherever it was made; people know it by the name that stands
 * in the line they look at, and that name often says more: `const recipient = rows[0].value`. Only
 * chains of names are written out, no literals, so that nothing secret comes along. */
#include "link/written.h"

#include "base/buf.h"
#include "base/limits.h"

// What stands for the object itself in LANGUAGE.
static struct str self(struct str language)
{
    static const char *const selves[] = {"python", "ruby", "rust"};
    for (size_t i = 0; i < sizeof selves / sizeof *selves; i++)
        if (str_eq(language, str_c(selves[i])))
            return STR("self");
    return str_eq(language, STR("php")) ? STR("$this") : STR("this");
}

// What carries the value of E, when E itself adds nothing to its name.
static code_ref carried(const struct code_file *c, const struct expr *e)
{
    if (e->kind == EXPR_CAST || e->kind == EXPR_PART || e->kind == EXPR_SPREAD)
        return e->a;
    if (e->kind == EXPR_UNARY && (str_eq(e->text, STR("&")) || str_eq(e->text, STR("*"))))
        return e->a;
    return e->kind == EXPR_CHOICE && e->n ? c->children.v[e->list] : 0;
}

static struct str joined(const struct str *segments, uint32_t n, struct arena *a)
{
    struct buf b;
    buf_init(&b, a);
    for (uint32_t i = n; i-- > 0;) {
        bool suffix = str_eq(segments[i], STR("()")) || str_eq(segments[i], STR("[]"));
        if (i + 1 < n && !suffix)
            buf_c(&b, ".");
        buf_str(&b, segments[i]);
    }
    return buf_take(&b);
}

struct str written_text(const struct code_file *c, code_ref expr, struct arena *a)
{
    struct str segments[WRITTEN_SEGMENTS_MAX];
    size_t bytes = 0;
    for (uint32_t n = 0, steps = 0; expr && steps < WRITTEN_STEPS_MAX; steps++) {
        const struct expr *e = &c->exprs.v[expr];
        code_ref inner = carried(c, e);
        if (inner) {
            expr = inner;
            continue;
        }
        if (n == WRITTEN_SEGMENTS_MAX || bytes > WRITTEN_BYTES_MAX)
            return STR_NONE;
        segments[n] = e->kind == EXPR_CALL    ? STR("()")
                      : e->kind == EXPR_INDEX ? STR("[]")
                      : e->kind == EXPR_THIS  ? self(c->language)
                                              : e->text;
        bytes += segments[n].n + 1;
        switch (e->kind) {
        case EXPR_NAME:
            return n ? joined(segments, n + 1, a) : e->text;
        case EXPR_THIS:
            return joined(segments, n + 1, a);
        case EXPR_CALL:
            expr = c->calls.v[e->a].callee;
            break;
        case EXPR_MEMBER:
        case EXPR_INDEX:
            expr = e->a;
            break;
        default:
            return STR_NONE;
        }
        n++;
    }
    return STR_NONE;
}
