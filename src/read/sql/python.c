/* Migrations of Django and Alembic as statements. Both are declarations in practice: calls of
 * migrations.X(...) and op.x(...) with literal arguments, found in tokens without understanding
 * Python. Data steps (RunPython) are looked at for updates of whole tables and loops that save. */
#include "read/sql/python.h"

static struct str lower(struct arena *a, struct str s)
{
    struct sql_token t = {.kind = SQL_WORD, .text = s};
    return sql_identifier(a, &t);
}

void pymig_arguments(const struct python *p, uint32_t open, struct pymig_arguments *out)
{
    out->n = 0;
    uint32_t end = code_skip(&p->t, open, p->t.n), from = open + 1;
    out->end = end;
    for (uint32_t i = from; i < end; i++) {
        const struct code_token *t = &p->t.v[i];
        bool last = i + 1 == end;
        if (last || code_is(t, ",")) {
            if (i > from && out->n < PYMIG_ARGUMENTS_MAX) {
                bool named = p->t.v[from].kind == CODE_NAME && code_is(&p->t.v[from + 1], "=");
                out->v[out->n++] =
                    (struct pymig_argument){.name = named ? p->t.v[from].text : STR_NONE,
                                            .from = from + (named ? 2 : 0),
                                            .to = i};
            }
            from = i + 1;
        } else if (code_is(t, "(") || code_is(t, "[") || code_is(t, "{")) {
            i = code_skip(&p->t, i, end) - 1;
        }
    }
}

const struct pymig_argument *pymig_argument(const struct pymig_arguments *a, const char *name,
                                            uint32_t at)
{
    for (uint32_t i = 0; name && i < a->n; i++)
        if (str_eq(a->v[i].name, str_c(name)))
            return &a->v[i];
    return at < a->n && !a->v[at].name.p ? &a->v[at] : NULL;
}

struct str pymig_string(struct python *p, const struct pymig_argument *x)
{
    if (!x || x->from >= x->to || p->t.v[x->from].kind != CODE_STRING)
        return STR_NONE;
    return lower(p->a, p->t.v[x->from].text);
}

bool pymig_true(const struct python *p, const struct pymig_argument *x)
{
    return x && x->from < x->to && code_is(&p->t.v[x->from], "True");
}

bool pymig_false(const struct python *p, const struct pymig_argument *x)
{
    return x && x->from < x->to && code_is(&p->t.v[x->from], "False");
}

uint32_t pymig_call(const struct python *p, const struct pymig_argument *x)
{
    for (uint32_t i = x ? x->from : 0; x && i + 1 < x->to; i++)
        if (p->t.v[i].kind == CODE_NAME && code_is(&p->t.v[i + 1], "("))
            return i;
    return 0;
}

struct str pymig_strings(struct python *p, const struct pymig_argument *x)
{
    struct buf b;
    buf_init(&b, p->a);
    b.limit = 200;
    for (uint32_t i = x ? x->from : 0; x && i < x->to; i++) {
        if (p->t.v[i].kind != CODE_STRING)
            continue;
        if (b.n)
            buf_char(&b, ',');
        buf_str(&b, lower(p->a, p->t.v[i].text));
    }
    return b.n ? buf_take(&b) : STR_NONE;
}

void pymig_add(struct python *p, uint32_t at, uint32_t end, struct fact_statement row)
{
    struct sql_context *c = &p->c;
    c->piece.line = p->t.v[at].line;
    c->piece.end_line = end && end <= p->t.n ? p->t.v[end - 1].line : c->piece.line;
    c->piece.no_transaction = p->no_transaction;
    c->text = str_sub(p->t.v[at].text, 0, 100);
    c->position++;
    sql_add(c, row);
}

static void read_python(struct read_job *job)
{
    bool django = str_contains(job->text, STR("django")),
         alembic = str_contains(job->text, STR("alembic"));
    if (!django && !alembic)
        return;
    struct python p = {.a = job->scratch, .t = code_tokenize(job->scratch, job->text, true)};
    sql_begin(&p.c, job, STR("call"));
    for (uint32_t i = 0; i + 2 < p.t.n; i++)
        p.no_transaction |= code_is(&p.t.v[i], "autocommit_block") ||
                            (code_is(&p.t.v[i], "atomic") && code_is(&p.t.v[i + 1], "=") &&
                             code_is(&p.t.v[i + 2], "False"));
    if (django)
        pymig_django(&p);
    if (alembic)
        pymig_alembic(&p);
    sql_end(&p.c);
}

const struct reader reader_python_migrations = {.name = "python migrations",
                                                .languages = "",
                                                .files = "**/{migrations,versions}/**/*.py",
                                                .read = read_python};
