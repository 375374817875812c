/* Annotations of GitHub Actions: workflow commands on standard output, one line for each place.
 * Format: "Workflow commands for GitHub Actions", section "Setting an error message"; values escape
 * %, CR and LF, properties also : and , (actions/toolkit, packages/core/src/command.ts). */
#include "report/common.h"
#include "report/format.h"

static void put_escaped(struct buf *out, struct str s, bool property)
{
    for (size_t i = 0; i < s.n; i++) {
        char c = s.p[i];
        if (c == '%' || c == '\r' || c == '\n' || (property && (c == ':' || c == ',')))
            buf_printf(out, "%%%02X", (unsigned char)c);
        else
            buf_char(out, c);
    }
}

static void put_problem(struct buf *out, const struct problem *p, struct str prefix)
{
    struct arena *a = out->arena;
    buf_c(out, p->status == STATUS_FAIL ? "::error " : "::warning ");
    if (p->path.p) {
        buf_c(out, "file=");
        put_escaped(out, text_clean(a, arena_join(a, prefix, p->path), TEXT_LINE), true);
        buf_printf(out, ",line=%lld,", (long long)p->line);
    }
    buf_c(out, "title=");
    put_escaped(out, p->item->id, true);
    buf_c(out, "::");
    put_escaped(out, problem_text(a, p), false);
    struct str fix = text_sentence(a, p->item->fix_summary);
    if (fix.n) {
        buf_c(out, "%0AFix: ");
        put_escaped(out, text_clean(a, fix, TEXT_LINE), false);
    }
    buf_char(out, '\n');
}

static void put_declaration(struct buf *out, const struct declared_entry *d, struct str prefix)
{
    struct arena *a = out->arena;
    buf_c(out, "::notice file=");
    put_escaped(out, text_clean(a, arena_join(a, prefix, d->path), TEXT_LINE), true);
    buf_printf(out, ",line=%lld,title=new ", (long long)d->line);
    put_escaped(out, d->kind, true);
    buf_c(out, " of ");
    put_escaped(out, d->item, true);
    buf_c(out, "::");
    put_escaped(out, text_clean(a, d->text, TEXT_LINE), false);
    buf_char(out, '\n');
}

static void write_github(const struct report *r, struct buf *out,
                         const struct format_options *options)
{
    for (uint32_t i = 0; i < r->problems.n; i++)
        if (problem_told(r, &r->problems.v[i]))
            put_problem(out, &r->problems.v[i], options->prefix);
    for (uint32_t i = 0; r->compared.p && i < r->declarations.n; i++)
        if (r->declarations.v[i].is_new)
            put_declaration(out, &r->declarations.v[i], options->prefix);
}

const struct format format_github = {
    .name = "github",
    .description = "annotations of GitHub Actions, a line for each place",
    .news = true,
    .write = write_github,
};
