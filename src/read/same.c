/* Whether a change can matter: not when nothing is read from the files that changed, and what they say
 * in passing (imports, whether they draw) is what they said before. The earlier texts go through the
 * same first pass as everything else, so that there is no second opinion of what is read. */
#include "read/reading.h"

#include "repo/classify.h"

// Nothing of the file became a fact, and nothing will.
static bool gives_nothing(const struct reading *x, uint32_t i)
{
    const struct read_file *f = &x->out->files[i];
    bool state = f->state == READ_UNNEEDED || f->state == READ_BROWSER || f->state == READ_BINARY ||
                 f->state == READ_NO_READER || f->state == READ_LEXICAL;
    return state && !f->facts && !f->secrets && !f->spans_n && !f->why.n && !x->kept[i];
}

/* Files of other kinds may be read by what puts them in: templates, modules of Terraform, the list of
 * owners. Code and pictures are not, but for the packages of Java. */
static bool is_read_here_only(const struct reading *x, uint32_t i)
{
    const struct repo_file *f = &x->repo->files.v[i];
    if (str_eq(f->language, STR("binary")))
        return true;
    bool jvm = str_eq(f->language, STR("java")) || str_eq(f->language, STR("kotlin"));
    return read_has_reader(f->language) && classify_language(f->path).p &&
           (f->role == ROLE_TEST || (f->role == ROLE_PRODUCTION && !jvm));
}

// The files that I imports, in the order of its text.
static void edges_of(const struct reading *x, uint32_t i, struct arena *a, edge_vec *out)
{
    for (uint32_t w = 0; w < x->threads; w++)
        for (uint32_t k = 0; k < x->workers[w].edges.n; k++)
            if (x->workers[w].edges.v[k].from == i)
                vec_push(a, out, x->workers[w].edges.v[k]);
}

static bool same_edges(const struct reading *x, const struct reading *y, uint32_t i,
                       struct arena *a)
{
    edge_vec now = {0}, then = {0};
    edges_of(x, i, a, &now);
    edges_of(y, i, a, &then);
    bool same = now.n == then.n;
    for (uint32_t k = 0; k < now.n && same; k++)
        same = now.v[k].to == then.v[k].to;
    return same;
}

/* The first pass over what the files of CHANGES held before, as if all others were as they are. */
static struct reading *read_before(struct reading *x, const struct repo_change *changes, uint32_t n)
{
    struct arena *a = x->arena;
    struct reading *y = arena_new(a, struct reading);
    struct repo *before = arena_new(a, struct repo);
    uint32_t files = x->repo->files.n, *order = arena_array(a, uint32_t, n);
    *before = *x->repo;
    before->files.v = arena_array(a, struct repo_file, files + 1);
    for (uint32_t i = 0; i < files; i++)
        before->files.v[i] = x->repo->files.v[i];
    struct read_result *out = arena_new(a, struct read_result);
    out->files = arena_array(a, struct read_file, files + 1);
    y->arena = a;
    y->repo = before;
    y->modules = x->modules;
    y->options = x->options;
    y->options.progress = NULL;
    y->out = out;
    y->threads = 1;
    y->sieve = x->sieve;
    y->plans = x->plans;
    y->kept = arena_array(a, bool, files + 1);
    y->signs = arena_array(a, unsigned char, files + 1);
    y->workers = arena_array(a, struct worker, 1);
    *y->workers = x->workers[0];
    y->workers->edges = (edge_vec){0};
    for (uint32_t k = 0; k < n; k++) {
        struct repo_file *f = &before->files.v[changes[k].file];
        f->instead = changes[k].before;
        f->bytes = changes[k].before.n;
        out->files[changes[k].file].role = f->role;
        out->files[changes[k].file].state = READ_NO_READER;
        order[k] = changes[k].file;
    }
    reading_first(y, order, n);
    return y;
}

bool read_same(struct read_result *out, const struct repo_change *changes, uint32_t n)
{
    struct reading *x = out->reading;
    for (uint32_t k = 0; k < n; k++)
        if (!changes[k].before.n || x->repo->files.v[changes[k].file].bytes == 0 ||
            !gives_nothing(x, changes[k].file) || !is_read_here_only(x, changes[k].file))
            return false;
    struct reading *y = read_before(x, changes, n);
    for (uint32_t k = 0; k < n; k++) {
        uint32_t i = changes[k].file;
        const struct read_file *now = &out->files[i], *then = &y->out->files[i];
        enum read_state state = now->state == READ_BROWSER ? READ_UNNEEDED : now->state;
        if (!gives_nothing(y, i) || then->state != state || then->role != now->role ||
            x->signs[i] != y->signs[i] || !same_edges(x, y, i, x->arena))
            return false;
    }
    return true;
}
