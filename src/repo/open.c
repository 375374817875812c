/* From directories to one list of classified files: walk each tree, leave out what git, the
 * configuration or a limit excludes, say what was left out, give every file language, role and
 * unit. Files are opened here only where their name says nothing (scripts without extension) or may
 * be a stand-in for content kept elsewhere (LFS pointers, when the repository uses them at all). */
#include "base/limits.h"
#include "base/parallel.h"
#include "base/map.h"
#include "repo/classify.h"
#include "repo/git.h"
#include "repo/repo.h"
#include "repo/terminal.h"
#include "repo/units.h"
#include "repo/walk.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

struct tree { // a checkout on its way into the list
    struct repo *r;
    const struct repo_options *options;
    struct str root;   // absolute, without links
    struct str prefix; // "infra/", "" for --repo
    struct walk walk;
    uint64_t *excluded; // files that each pattern of options->exclude took
    bool uses_lfs;
};

const char *file_role_name(enum file_role role)
{
    static const char *const names[] = {"production", "test",      "example",
                                        "vendored",   "generated", "docs"};
    return names[role];
}

static void skip(struct tree *t, struct str path, enum err err, struct str why)
{
    struct arena *a = t->r->arena;
    path = arena_join(a, t->prefix, walk_printable(a, path));
    vec_push(a, &t->r->skipped, (struct diag){err, path, 0, why});
}

/* Roots */

static enum err open_root(struct arena *a, struct str given, struct str *absolute, int *fd,
                          struct diag *d)
{
    struct stat st;
    char *real = realpath(given.n ? arena_cstr(a, given) : ".", NULL);
    if (!real)
        return errno == ENOENT || errno == ENOTDIR
                   ? diag_set(d, a, ERR_NOT_FOUND, given, 0, "no such directory")
                   : diag_set(d, a, ERR_USAGE, given, 0, "cannot be reached: %s",
                              errno == EACCES ? "permission denied" : "broken path");
    *absolute = arena_str(a, str_c(real));
    free(real);
    if (stat(absolute->p, &st) != 0 || !S_ISDIR(st.st_mode))
        return diag_set(d, a, ERR_USAGE, given, 0,
                        "is a file, not a directory; give the directory that holds it");
    *fd = open(absolute->p, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (*fd < 0)
        return diag_set(d, a, ERR_USAGE, given, 0, "cannot be opened: %s",
                        errno == EACCES ? "permission denied" : "not readable");
    return ERR_OK;
}

// Closes the root's descriptor together with the arena, whatever happens in between.
static void close_root(void *handle)
{
    close(*(int *)handle);
}

/* Files */

// The number of the pattern that excludes PATH, or -1. "legacy" and "legacy/" mean all below.
static int64_t excluded_by(const struct repo_options *options, struct str path)
{
    for (uint32_t i = 0; i < options->exclude.n; i++) {
        struct str pattern = options->exclude.v[i];
        while (str_starts(pattern, STR("./")))
            pattern = str_from(pattern, 2);
        if (str_ends(pattern, STR("/")))
            pattern.n--;
        if (pattern.n == 0)
            continue;
        if (path_match(pattern, path) || path_under(path, pattern))
            return i;
        for (struct str above = path_directory(path); above.n; above = path_directory(above))
            if (path_match(pattern, above))
                return i;
    }
    return -1;
}

static struct str read_head(const struct repo_file *f, struct arena *scratch, uint64_t limit)
{
    struct str text = STR_NONE;
    return repo_read(f, scratch, limit, &text, NULL) == ERR_OK ? text : STR("");
}

static bool is_lfs_pointer(const struct repo_file *f)
{
    enum { LEAST = 100, MOST = 1024 };
    struct arena scratch;
    if (f->bytes < LEAST || f->bytes > MOST)
        return false;
    arena_init(&scratch);
    bool yes = str_starts(read_head(f, &scratch, MOST),
                          STR("version https://git-lfs.github.com/spec/v1\n"));
    arena_release(&scratch);
    return yes;
}

static struct str language_of(const struct repo_file *f, bool executable)
{
    enum { SCRIPT_MAX = 1 << 20, PLAIN_MAX = 1 << 16 };
    struct str path = str_from(f->path, f->prefix), language = classify_language(path);
    if (language.p || f->bytes < 4 || f->bytes > SCRIPT_MAX)
        return language;
    // What "install -m 755" makes executable elsewhere is often not so in the repository.
    if (!executable && (f->bytes > PLAIN_MAX || str_find_char(path_base(path), '.', 0) >= 0))
        return language;
    struct arena scratch;
    arena_init(&scratch);
    language = classify_shebang(read_head(f, &scratch, SCRIPT_MAX));
    arena_release(&scratch);
    return language;
}

static uint64_t size_limit(struct str language)
{
    return str_eq(language, STR("lock")) ? FILE_LOCK_MAX : FILE_READ_MAX;
}

// What the path of each file says, found on all threads: it is half the cost of the walk.
struct classified {
    const struct tree *t;
    struct str *languages;
    enum file_role *roles;
};

static void classify_one(void *context, uint32_t worker, uint32_t index)
{
    const struct classified *c = context;
    const struct walk_file *w = &c->t->walk.files.v[index];
    struct repo_file f = {.path = w->path, .root = c->t->root, .bytes = w->bytes};
    (void)worker;
    c->languages[index] = language_of(&f, w->executable);
    c->roles[index] = classify_role(w->path, c->languages[index]);
}

static void read_instead(struct tree *t, struct repo_file *f)
{
    for (uint32_t i = 0; i < t->options->instead_n; i++)
        if (f->prefix == 0 && str_eq(t->options->instead[i].path, f->path)) {
            f->instead = t->options->instead[i].text;
            f->bytes = f->instead.n;
        }
}

static void take(struct tree *t, const struct walk_file *w, struct str language,
                 enum file_role role)
{
    struct repo *r = t->r;
    struct repo_file f = {
        .path = t->prefix.n ? arena_join(r->arena, t->prefix, w->path) : w->path,
        .root = t->root,
        .root_fd = t->walk.root_fd,
        .bytes = w->bytes,
        .inode = w->inode,
        .changed = w->changed,
        .prefix = (uint32_t)t->prefix.n,
    };
    int64_t pattern = excluded_by(t->options, f.path);
    if (pattern >= 0) {
        t->excluded[pattern]++;
        return;
    }
    f.language = language;
    f.role = role;
    read_instead(t, &f);
    // Large data without a known language is nobody's to read, so nothing is lost with it.
    bool wanted = f.language.p && !str_eq(f.language, STR("binary"));
    if (wanted && f.bytes > size_limit(f.language))
        skip(t, w->path, ERR_LIMIT,
             arena_printf(r->arena, "%llu bytes, more than the limit of %llu",
                          (unsigned long long)f.bytes, (unsigned long long)size_limit(f.language)));
    else if (t->uses_lfs && is_lfs_pointer(&f))
        skip(t, w->path, ERR_NOT_FOUND, STR("a Git LFS pointer: its content was not fetched"));
    else if (r->files.n < FILES_MAX)
        vec_push(r->arena, &r->files, f);
}

// LFS is configured in .gitattributes; only then are small files looked at.
static bool configures_lfs(const struct tree *t)
{
    enum { ATTRIBUTES_MAX = 1 << 20 };
    struct arena scratch;
    bool yes = false;
    arena_init(&scratch);
    for (uint32_t i = 0; i < t->walk.files.n && !yes; i++) {
        const struct walk_file *w = &t->walk.files.v[i];
        if (!str_eq(path_base(w->path), STR(".gitattributes")))
            continue;
        struct repo_file f = {.path = w->path, .root = t->root};
        yes = str_contains(read_head(&f, &scratch, ATTRIBUTES_MAX), STR("filter=lfs"));
    }
    arena_release(&scratch);
    return yes;
}

// What git tracks but the walk could not meet.
static void name_absent(struct tree *t, const struct checkout *c)
{
    for (uint32_t i = 0; i < checkout_entries(c); i++) {
        const struct checkout_entry *entry = checkout_entry(c, i);
        if (entry->kind == CHECKOUT_SUBMODULE)
            skip(t, entry->path, ERR_NOT_FOUND, STR("a submodule: another repository, not read"));
        else if (entry->absent_on_purpose &&
                 faccessat(t->walk.root_fd, arena_cstr(t->r->arena, entry->path), F_OK,
                           AT_SYMLINK_NOFOLLOW) != 0)
            skip(t, entry->path, ERR_NOT_FOUND, STR("left out by a sparse checkout"));
    }
}

static void load(struct tree *t)
{
    enum { FEW = 2000 }; // files for which threads cost more than they save
    struct repo *r = t->r;
    diag_vec skipped = {0};
    struct checkout *c = checkout_open(r->arena, t->root, &skipped);
    t->walk.arena = r->arena;
    t->walk.checkout = c;
    t->walk.skipped = &skipped;
    walk_run(&t->walk);
    for (uint32_t i = 0; i < skipped.n; i++)
        skip(t, skipped.v[i].path, skipped.v[i].err, skipped.v[i].text);
    t->uses_lfs = configures_lfs(t);
    uint32_t n = t->walk.files.n;
    struct classified all = {t, arena_array(r->arena, struct str, n + 1),
                             arena_array(r->arena, enum file_role, n + 1)};
    parallel_for(n, n < FEW ? 1 : parallel_cores(), classify_one, &all);
    for (uint32_t i = 0; i < n; i++)
        take(t, &t->walk.files.v[i], all.languages[i], all.roles[i]);
    if (!c)
        return;
    name_absent(t, c);
    if (t->prefix.n == 0)
        r->commit = checkout_commit(c, t->walk.files.v, t->walk.files.n);
}

/* Trees */

// "infra/" after the directory's name; "infra-2/" when the name is taken already.
static struct str choose_prefix(const struct repo *r, struct str root)
{
    struct str base = path_base(root);
    if (base.n == 0)
        base = STR("with");
    struct str name = base;
    for (int number = 2;; number++) {
        bool taken = false;
        for (uint32_t i = 0; i < r->files.n && !taken; i++)
            taken = path_under(r->files.v[i].path, name);
        if (!taken)
            return arena_printf(r->arena, "%.*s/", STR_ARG(name));
        name = arena_printf(r->arena, "%.*s-%d", STR_ARG(base), number);
    }
}

static enum err add_tree(struct repo *r, const struct repo_options *options, struct str given,
                         bool main_tree, uint64_t *excluded, struct diag *d)
{
    struct tree t = {.r = r, .options = options, .excluded = excluded};
    int *fd = arena_new(r->arena, int);
    enum err err = open_root(r->arena, given, &t.root, fd, d);
    if (err != ERR_OK)
        return err;
    arena_cleanup(r->arena, close_root, fd);
    t.walk.root_fd = *fd;
    if (main_tree)
        r->root = t.root;
    else
        t.prefix = choose_prefix(r, t.root);
    load(&t);
    return ERR_OK;
}

static int files_by_path(const void *x, const void *y)
{
    const struct repo_file *a = x, *b = y;
    return str_cmp(a->path, b->path);
}

static int skipped_by_path(const void *x, const void *y)
{
    const struct diag *a = x, *b = y;
    int order = str_cmp(a->path, b->path);
    return order ? order : str_cmp(a->text, b->text);
}

/* A repository that is nothing but examples is judged as what it is: its examples are the service.
 */
static void promote_examples(struct repo *r)
{
    bool example = false;
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *f = &r->files.v[i];
        if (f->role == ROLE_PRODUCTION && classify_is_code(f->language))
            return;
        example = example || (f->role == ROLE_EXAMPLE && classify_is_code(f->language));
    }
    for (uint32_t i = 0; example && i < r->files.n; i++)
        if (r->files.v[i].role == ROLE_EXAMPLE &&
            !str_contains(path_base(r->files.v[i].path), STR("example")))
            r->files.v[i].role = ROLE_PRODUCTION;
}

static void name_excluded(struct repo *r, const struct repo_options *options,
                          const uint64_t *excluded)
{
    for (uint32_t i = 0; i < options->exclude.n; i++)
        if (excluded[i])
            vec_push(r->arena, &r->skipped,
                     (struct diag){ERR_OK, walk_printable(r->arena, options->exclude.v[i]), 0,
                                   arena_printf(r->arena, "excluded by the configuration: %llu %s",
                                                (unsigned long long)excluded[i],
                                                excluded[i] == 1 ? "file" : "files")});
}

enum err repo_open(struct repo *r, struct arena *a, const struct repo_options *options,
                   struct diag *d)
{
    *r = (struct repo){.arena = a};
    uint64_t *excluded = arena_array(a, uint64_t, options->exclude.n + 1);
    enum err err = add_tree(r, options, options->root, true, excluded, d);
    for (uint32_t i = 0; err == ERR_OK && i < options->with.n; i++)
        err = add_tree(r, options, options->with.v[i], false, excluded, d);
    if (err != ERR_OK)
        return err;
    name_excluded(r, options, excluded);
    if (r->files.n)
        qsort(r->files.v, r->files.n, sizeof *r->files.v, files_by_path);
    if (r->skipped.n)
        qsort(r->skipped.v, r->skipped.n, sizeof *r->skipped.v, skipped_by_path);
    promote_examples(r);
    units_find(r);
    terminal_find(r);
    return ERR_OK;
}
