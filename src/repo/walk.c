/* An own walk instead of nftw or git's: it never follows a directory link, never opens a file
 * (opening is what costs), asks git only about what is untracked, and knows why it left something
 * out. Directories are listed with O_NOFOLLOW from their parent's descriptor, so a link that
 * appears during the walk cannot lead it elsewhere. Near the root, directories are opened and put
 * by as branches, which all threads then walk; what comes of them is sorted, so that their order
 * does not matter. */
#include "repo/walk.h"

#include "base/limits.h"
#include "base/parallel.h"
#include "repo/beneath.h"
#include "repo/git.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum {
    BRANCH_DEPTH = 2,   // directories at this depth are branches
    BRANCHES_MAX = 300, // each holds a descriptor; beyond, they are walked at once
    BRANCHES_FEW = 8,   // for fewer, threads cost more than they save
};

struct branch { // a directory to be listed by some thread
    int fd;
    struct str path;
};

// What the threads of a walk share.
struct branches {
    vec(struct branch) list;
    pthread_mutex_t asking; // git answers one question at a time
};

struct place { // a directory being listed
    struct walk *w;
    struct branches *shared;
    int fd;
    struct str path;
    int depth;
};

static void skip(struct walk *w, struct str path, enum err err, const char *why)
{
    vec_push(w->arena, w->skipped,
             (struct diag){err, walk_printable(w->arena, path), 0, str_c(why)});
}

/* Names */

// Bytes of the UTF-8 sequence at S[I], 0 when it is none.
static size_t utf8_length(struct str s, size_t i)
{
    unsigned char c = (unsigned char)s.p[i];
    size_t n = c < 0x80                ? 1
               : c >= 0xC2 && c < 0xE0 ? 2
               : c >= 0xE0 && c < 0xF0 ? 3
               : c >= 0xF0 && c < 0xF5 ? 4
                                       : 0;
    if (n == 0 || i + n > s.n)
        return 0;
    for (size_t k = 1; k < n; k++)
        if (((unsigned char)s.p[i + k] & 0xC0) != 0x80)
            return 0;
    return n;
}

static bool is_odd(struct str s)
{
    for (size_t i = 0, n; i < s.n; i += n) {
        n = utf8_length(s, i);
        if (n == 0 || (unsigned char)s.p[i] < 0x20 || s.p[i] == 0x7F)
            return true;
    }
    return false;
}

struct str walk_printable(struct arena *a, struct str path)
{
    static const char hex[] = "0123456789abcdef";
    if (!is_odd(path))
        return arena_str(a, path);
    char *out = arena_alloc(a, path.n * 4 + 1);
    size_t n = 0;
    for (size_t i = 0, length; i < path.n; i += length ? length : 1) {
        unsigned char c = (unsigned char)path.p[i];
        length = utf8_length(path, i);
        if (length && c >= 0x20 && c != 0x7F) {
            memcpy(out + n, path.p + i, length);
            n += length;
            continue;
        }
        out[n++] = '\\';
        out[n++] = 'x';
        out[n++] = hex[c >> 4];
        out[n++] = hex[c & 15];
    }
    return (struct str){out, n};
}

// Directories that tools fill and nobody reviews.
static bool is_build_directory(const struct place *p, const char *name)
{
    static const char *const always[] = {
        "node_modules",  ".venv",   "__pycache__", ".idea",         ".gradle",
        ".tox",          ".nox",    ".mypy_cache", ".pytest_cache", ".ruff_cache",
        ".terraform",    ".next",   ".nuxt",       ".svelte-kit",   ".turbo",
        ".parcel-cache", ".vs",     ".hg",         ".svn",          ".dart_tool",
        ".eggs",         ".bundle", ".nyc_output", ".angular",      "bower_components"};
    // Names that could be anything: believed only beside the file of the tool that fills them.
    static const struct {
        const char *name, *beside;
    } known[] = {
        {"target", "pom.xml"},     {"target", "Cargo.toml"},      {"target", "build.sbt"},
        {"build", "build.gradle"}, {"build", "build.gradle.kts"}, {"_build", "mix.exs"},
        {"deps", "mix.exs"},       {"venv", "venv/pyvenv.cfg"},   {"env", "env/pyvenv.cfg"},
        {"Pods", "Podfile.lock"},
    };
    for (size_t i = 0; i < sizeof always / sizeof *always; i++)
        if (strcmp(name, always[i]) == 0)
            return true;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(name, known[i].name) == 0 && faccessat(p->fd, known[i].beside, F_OK, 0) == 0)
            return true;
    return false;
}

/* Files */

static const char too_many[] = "more files than can be taken; this one and those after it";

static void add_file(struct walk *w, struct str path, const struct stat *st, bool link)
{
    if (w->files.n >= FILES_MAX) {
        if (!w->full)
            skip(w, path, ERR_LIMIT, too_many);
        w->full = true;
        return;
    }
    vec_push(w->arena, &w->files,
             (struct walk_file){
                 .path = arena_str(w->arena, path),
                 .bytes = st->st_size < 0 ? 0 : (uint64_t)st->st_size,
                 .seconds = st->st_mtim.tv_sec,
                 .nanoseconds = (uint32_t)st->st_mtim.tv_nsec,
                 .inode = st->st_ino,
                 .changed = (int64_t)st->st_ctim.tv_sec * 1000000000 + st->st_ctim.tv_nsec,
                 .executable = (st->st_mode & 0111) != 0,
                 .link = link,
             });
}

// The mode bits answer for nearly all files; the kernel is only asked when they are in doubt.
static bool is_readable(const struct place *p, const char *name, const struct stat *st)
{
    return (st->st_mode & 0444) == 0444 || faccessat(p->fd, name, R_OK, AT_EACCESS) == 0;
}

static void take_link(const struct place *p, struct str path)
{
    struct walk *w = p->w;
    char target[PATH_LENGTH_MAX];
    struct stat st;
    if (!beneath_resolve(w->root_fd, path, target)) {
        skip(w, path, ERR_IO,
             errno == EXDEV    ? "a link out of the repository"
             : errno == ELOOP  ? "a link that leads to itself"
             : errno == ENOENT ? "a link to nothing"
                               : "a link that cannot be followed");
        return;
    }
    if (fstatat(w->root_fd, *target ? target : ".", &st, AT_SYMLINK_NOFOLLOW) != 0) {
        skip(w, path, ERR_IO, "a link to nothing");
        return;
    }
    // What a link to a directory shows is walked where it lies; nothing is lost.
    if (S_ISREG(st.st_mode) && faccessat(w->root_fd, target, R_OK, AT_EACCESS) == 0)
        add_file(w, path, &st, true);
    else if (!S_ISDIR(st.st_mode))
        skip(w, path, ERR_IO, "a link to no readable file");
}

static const char *special_kind(mode_t mode)
{
    return S_ISFIFO(mode)   ? "a named pipe, no file"
           : S_ISSOCK(mode) ? "a socket, no file"
                            : "a device, no file";
}

static bool is_ignored(const struct place *p, struct str path, bool directory)
{
    pthread_mutex_lock(&p->shared->asking);
    bool ignored = checkout_ignores(p->w->checkout, path, directory);
    pthread_mutex_unlock(&p->shared->asking);
    return ignored;
}

static void take_file(const struct place *p, const char *name, struct str path,
                      const struct stat *st)
{
    struct walk *w = p->w;
    const struct checkout *c = w->checkout;
    if (c && checkout_has_index(c) && !checkout_find(c, path) && is_ignored(p, path, false))
        return;
    if (S_ISLNK(st->st_mode))
        take_link(p, path);
    else if (!S_ISREG(st->st_mode))
        skip(w, path, ERR_IO, special_kind(st->st_mode));
    else if (!is_readable(p, name, st))
        skip(w, path, ERR_IO, "not readable: permission denied");
    else
        add_file(w, path, st, false);
}

/* Directories */

static void list(const struct place *p);

static bool is_left_out(const struct place *p, const char *name, struct str path)
{
    const struct checkout *c = p->w->checkout;
    if (!c || !checkout_has_index(c))
        return is_build_directory(p, name);
    const struct checkout_entry *entry = checkout_find(c, path);
    if (entry && entry->kind == CHECKOUT_SUBMODULE)
        return true; // named with the other tracked entries
    if (checkout_tracks_under(c, path))
        return false;
    if (is_build_directory(p, name) || is_ignored(p, path, true))
        return true;
    struct str inner = arena_path(p->w->arena, str_c(name), STR(".git"));
    if (faccessat(p->fd, inner.p, F_OK, AT_SYMLINK_NOFOLLOW) != 0)
        return false;
    skip(p->w, path, ERR_NOT_FOUND, "another git repository inside this one, not tracked by it");
    return true;
}

static void enter(const struct place *p, const char *name, struct str path)
{
    if (is_left_out(p, name, path))
        return;
    if (p->depth + 1 > WALK_DEPTH_MAX) {
        skip(p->w, path, ERR_LIMIT, "directories are nested too deeply");
        return;
    }
    int fd = openat(p->fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0) {
        skip(p->w, path, ERR_IO,
             errno == EACCES ? "directory not readable: permission denied"
                             : "directory cannot be opened");
        return;
    }
    struct str kept = arena_str(p->w->arena, path);
    if (p->depth + 1 == BRANCH_DEPTH && p->shared->list.n < BRANCHES_MAX)
        vec_push(p->w->arena, &p->shared->list, (struct branch){fd, kept});
    else
        list(&(struct place){p->w, p->shared, fd, kept, p->depth + 1});
}

static void take_entry(const struct place *p, const char *name)
{
    char buffer[PATH_LENGTH_MAX];
    struct str base = str_c(name);
    struct stat st;
    if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0 || strcmp(name, ".git") == 0)
        return;
    if (p->path.n + base.n + 2 > sizeof buffer) {
        skip(p->w, p->path, ERR_LIMIT, "a path below it is too long");
        return;
    }
    size_t n = p->path.n;
    memcpy(buffer, n ? p->path.p : "", n);
    if (n)
        buffer[n++] = '/';
    memcpy(buffer + n, base.p, base.n + 1);
    struct str path = {buffer, n + base.n};
    if (is_odd(base))
        skip(p->w, path, ERR_PARSE, "its name holds control characters or is no UTF-8");
    else if (fstatat(p->fd, name, &st, AT_SYMLINK_NOFOLLOW) != 0)
        skip(p->w, path, ERR_IO, "it cannot be examined");
    else if (S_ISDIR(st.st_mode))
        enter(p, name, path);
    else
        take_file(p, name, path, &st);
}

// Takes over p->fd.
static void list(const struct place *p)
{
    DIR *directory = fdopendir(p->fd);
    if (!directory) {
        close(p->fd);
        skip(p->w, p->path, ERR_IO, "directory cannot be listed");
        return;
    }
    errno = 0;
    for (struct dirent *entry; (entry = readdir(directory)) != NULL; errno = 0)
        take_entry(p, entry->d_name);
    if (errno)
        skip(p->w, p->path, ERR_IO, "directory could not be listed to its end");
    closedir(directory);
}

static int by_path(const void *x, const void *y)
{
    const struct walk_file *a = x, *b = y;
    return str_cmp(a->path, b->path);
}

/* Branches */

struct crew { // a walk for each thread, with memory of its own
    struct branches *shared;
    struct walk *walks;
};

static void walk_branch(void *context, uint32_t worker, uint32_t index)
{
    const struct crew *crew = context;
    const struct branch *b = &crew->shared->list.v[index];
    list(&(struct place){&crew->walks[worker], crew->shared, b->fd, b->path, BRANCH_DEPTH});
}

// Adds what PART found to W.
static void join(struct walk *w, const struct walk *part)
{
    for (uint32_t i = 0; i < part->files.n; i++) {
        struct walk_file f = part->files.v[i];
        f.path = arena_str(w->arena, f.path);
        vec_push(w->arena, &w->files, f);
    }
    for (uint32_t i = 0; i < part->skipped->n; i++) {
        struct diag d = part->skipped->v[i];
        d.path = arena_str(w->arena, d.path);
        vec_push(w->arena, w->skipped, d);
    }
}

static void walk_branches(struct walk *w, struct branches *shared)
{
    uint32_t n = shared->list.n, threads = n < BRANCHES_FEW ? 1 : parallel_cores();
    struct crew crew = {shared, arena_array(w->arena, struct walk, threads)};
    struct arena *memory = arena_array(w->arena, struct arena, threads);
    for (uint32_t i = 0; i < threads; i++) {
        arena_init(&memory[i]);
        crew.walks[i] = (struct walk){.arena = &memory[i],
                                      .root_fd = w->root_fd,
                                      .checkout = w->checkout,
                                      .skipped = arena_new(&memory[i], diag_vec)};
    }
    parallel_for(n, threads, walk_branch, &crew);
    for (uint32_t i = 0; i < threads; i++) {
        join(w, &crew.walks[i]);
        arena_release(&memory[i]);
    }
}

void walk_run(struct walk *w)
{
    int fd = openat(w->root_fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) {
        skip(w, STR("."), ERR_IO, "directory cannot be opened");
        return;
    }
    struct branches shared = {.asking = PTHREAD_MUTEX_INITIALIZER};
    list(&(struct place){w, &shared, fd, STR(""), 0});
    walk_branches(w, &shared);
    if (w->files.n)
        qsort(w->files.v, w->files.n, sizeof *w->files.v, by_path);
    if (w->files.n > FILES_MAX) { // each thread stops there; together they may have more
        if (!w->full)
            skip(w, w->files.v[FILES_MAX].path, ERR_LIMIT, too_many);
        w->full = true;
        w->files.n = FILES_MAX;
    }
}
