/* The fingerprint of a repository. Its listing has a row for each file, in path order, so that two
 * listings are compared in one go; rows are of this machine and this build, which is all that a
 * cache of this user needs. */
#include "repo/fingerprint.h"

#include "base/buf.h"
#include "base/limits.h"
#include "base/parallel.h"

#include <stdatomic.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

enum {
    SECOND = 1000000000, // nanoseconds
    LATELY = 100000000,  // the clock of files ticks in steps; two changes in one look alike
    FEW = 200,           // files to read for which threads cost more than they save
};

struct row {
    uint64_t inode, bytes;
    int64_t changed;
    struct digest content;
    uint32_t path_n; // bytes of the path, which follows
    uint32_t spare;  // no byte of a listing is left to chance
};

struct look {
    const struct repo *repo;
    struct siphash_key key;
    struct digest *contents; // of each file
    uint32_t *unknown;       // files that must be read
    uint32_t unknown_n;
    struct arena *arenas; // of each worker
    atomic_bool failed;
};

static uint64_t limit_of(const struct repo_file *f)
{
    return str_eq(f->language, STR("lock")) ? FILE_LOCK_MAX : FILE_READ_MAX;
}

static void read_one(void *context, uint32_t worker, uint32_t index)
{
    struct look *l = context;
    uint32_t i = l->unknown[index];
    const struct repo_file *f = &l->repo->files.v[i];
    struct arena *a = &l->arenas[worker];
    struct str text;
    if (repo_read(f, a, limit_of(f), &text, NULL) == ERR_OK && text.n == f->bytes)
        l->contents[i] = siphash(l->key, text);
    else
        atomic_store(&l->failed, true);
    arena_reset(a);
}

static bool read_unknown(struct look *l, struct arena *a, uint32_t threads)
{
    if (l->unknown_n < FEW)
        threads = 1;
    l->arenas = arena_array(a, struct arena, threads);
    for (uint32_t i = 0; i < threads; i++)
        arena_init(&l->arenas[i]);
    parallel_for(l->unknown_n, threads, read_one, l);
    for (uint32_t i = 0; i < threads; i++)
        arena_release(&l->arenas[i]);
    return !atomic_load(&l->failed);
}

// Takes a row and its path off LISTING; false at its end, or where it is cut.
static bool take_row(struct str *listing, struct row *row, struct str *path)
{
    if (listing->n < sizeof *row)
        return false;
    memcpy(row, listing->p, sizeof *row);
    *path = str_sub(*listing, sizeof *row, row->path_n);
    if (path->n != row->path_n)
        return false;
    *listing = str_from(*listing, sizeof *row + row->path_n);
    return true;
}

// Both lists are in path order: one step through both finds what is known.
static void recall(struct look *l, struct str earlier)
{
    struct row row;
    struct str path;
    bool more = take_row(&earlier, &row, &path);
    for (uint32_t i = 0; i < l->repo->files.n; i++) {
        const struct repo_file *f = &l->repo->files.v[i];
        while (more && str_cmp(path, f->path) < 0)
            more = take_row(&earlier, &row, &path);
        bool same = more && str_eq(path, f->path) && row.inode == f->inode &&
                    row.bytes == f->bytes && row.changed == f->changed;
        if (same)
            l->contents[i] = row.content;
        else if (f->bytes > limit_of(f)) // never read: its size is all that counts
            l->contents[i] = (struct digest){f->bytes, 0};
        else
            l->unknown[l->unknown_n++] = i;
    }
}

static struct str make_listing(const struct look *l, struct arena *a)
{
    struct buf out;
    buf_init(&out, a);
    for (uint32_t i = 0; i < l->repo->files.n; i++) {
        const struct repo_file *f = &l->repo->files.v[i];
        struct row row = {.inode = f->inode,
                          .bytes = f->bytes,
                          .changed = f->changed,
                          .content = l->contents[i],
                          .path_n = (uint32_t)f->path.n};
        buf_str(&out, (struct str){(const char *)&row, sizeof row});
        buf_str(&out, f->path);
    }
    return out.truncated ? STR_NONE : buf_take(&out);
}

static void put(struct buf *b, struct str s)
{
    buf_printf(b, "%zu:", s.n);
    buf_str(b, s);
}

// What was found out about the files besides what is in them.
static bool fold(const struct look *l, struct arena *a, struct digest *out)
{
    const struct repo *r = l->repo;
    struct buf all;
    buf_init(&all, a);
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        put(&all, f->path);
        put(&all, f->language);
        buf_printf(&all, "%d %u %u ", (int)f->role, f->unit, f->prefix);
        buf_str(&all, (struct str){(const char *)&l->contents[i], sizeof l->contents[i]});
    }
    for (uint32_t i = 0; i < r->units.n; i++) {
        put(&all, r->units.v[i].root);
        put(&all, r->units.v[i].kind);
        put(&all, r->units.v[i].name);
        buf_printf(&all, "%u ", r->units.v[i].parent);
    }
    for (uint32_t i = 0; i < r->skipped.n; i++) {
        put(&all, r->skipped.v[i].path);
        put(&all, r->skipped.v[i].text);
    }
    put(&all, r->root);
    put(&all, r->commit.id);
    put(&all, r->commit.branch);
    buf_printf(&all, "%lld %d", (long long)r->commit.time, r->commit.dirty);
    *out = siphash(l->key, buf_take(&all));
    return !all.truncated;
}

bool fingerprint_take(struct fingerprint *f, struct arena *a, const struct repo *r,
                      struct siphash_key key, struct str earlier, uint32_t threads)
{
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    int64_t now = (int64_t)t.tv_sec * SECOND + t.tv_nsec;
    for (uint32_t i = 0; i < r->files.n; i++)
        if (r->files.v[i].changed > now - LATELY)
            return false;
    struct look l = {.repo = r,
                     .key = key,
                     .contents = arena_array(a, struct digest, r->files.n + 1),
                     .unknown = arena_array(a, uint32_t, r->files.n + 1)};
    recall(&l, earlier);
    if (!read_unknown(&l, a, threads ? threads : parallel_cores()))
        return false;
    f->listing = make_listing(&l, a);
    f->known = str_eq(f->listing, earlier);
    return fold(&l, a, &f->digest) && f->listing.p;
}

bool fingerprint_holds(const struct repo *r)
{
    struct arena a;
    bool holds = true;
    arena_init(&a);
    for (uint32_t i = 0; i < r->files.n && holds; i++) {
        const struct repo_file *f = &r->files.v[i];
        struct stat s;
        holds = fstatat(f->root_fd, arena_cstr(&a, str_from(f->path, f->prefix)), &s, 0) == 0 &&
                s.st_ino == f->inode && (uint64_t)s.st_size == f->bytes &&
                (int64_t)s.st_ctim.tv_sec * SECOND + s.st_ctim.tv_nsec == f->changed;
    }
    arena_release(&a);
    return holds;
}
