/* The cache of texts; see cache.h. Everything happens beneath one open directory that was looked at
 * first, so that nobody can put another in its place meanwhile. */
#include "cli/cache.h"

#include "base/buf.h"
#include "base/limits.h"
#include "repo/files.h"
#include "version.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NAME_LENGTH = 24, NAME_TRIES = 4 };
static const char key_name[] = "key";

// --------------------------------------------------------------------------------------- directory

static struct str directory(struct arena *a)
{
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (cache && *cache == '/')
        return arena_printf(a, "%s/prod-readiness", cache);
    if (home && *home == '/')
        return arena_printf(a, "%s/.cache/prod-readiness", home);
    return STR_NONE;
}

// A directory that others can write, or own, could hold anything.
static bool is_ours(int fd)
{
    struct stat s;
    return fstat(fd, &s) == 0 && S_ISDIR(s.st_mode) && s.st_uid == geteuid() &&
           (s.st_mode & 022) == 0;
}

static int open_directory(struct arena *a)
{
    struct str where = directory(a);
    if (!where.p || where.n >= PATH_LENGTH_MAX)
        return -1;
    const char *path = arena_cstr(a, where);
    mkdir(arena_cstr(a, path_directory(where)), 0700);
    mkdir(path, 0700);
    int fd = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
    if (fd >= 0 && !is_ours(fd)) {
        close(fd);
        fd = -1;
    }
    return fd;
}

// ------------------------------------------------------------------------------------------- files

static struct str read_file(const struct cache *c, const char *name)
{
    int fd = openat(c->directory, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
    struct stat s;
    struct str text = STR_NONE;
    if (fd >= 0 && fstat(fd, &s) == 0 && S_ISREG(s.st_mode) && s.st_uid == geteuid() &&
        s.st_size <= CACHE_TEXT_MAX + DIGEST_DIGITS) {
        char *p = arena_alloc(c->arena, (size_t)s.st_size + 1);
        size_t n = 0;
        for (ssize_t got; n < (size_t)s.st_size; n += (size_t)got) {
            got = read(fd, p + n, (size_t)s.st_size - n);
            if (got < 0 && errno == EINTR)
                got = 0;
            else if (got <= 0)
                break;
        }
        if (n == (size_t)s.st_size)
            text = (struct str){p, n};
    }
    if (fd >= 0)
        close(fd);
    return text;
}

// A new file with a name that nobody has; NAME has room for NAME_LENGTH.
static int make_file(const struct cache *c, char *name)
{
    for (int i = 0; i < NAME_TRIES; i++) {
        uint64_t number;
        if (getrandom(&number, sizeof number, 0) != sizeof number)
            return -1;
        struct str s = arena_printf(c->arena, ".new-%016llx", (unsigned long long)number);
        memcpy(name, s.p, s.n + 1);
        int fd =
            openat(c->directory, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (fd >= 0 || errno != EEXIST)
            return fd;
    }
    return -1;
}

static struct str bytes_of(const struct siphash_key *key)
{
    return (struct str){(const char *)key, sizeof *key};
}

// Of two runs that make the key at the same time, the one that links first is right for both.
static bool make_key(const struct cache *c)
{
    struct siphash_key key;
    char name[NAME_LENGTH];
    int fd = getrandom(&key, sizeof key, 0) == sizeof key ? make_file(c, name) : -1;
    if (fd < 0)
        return false;
    bool good = files_write(fd, bytes_of(&key));
    good = close(fd) == 0 && good;
    good = good && (linkat(c->directory, name, c->directory, key_name, 0) == 0 || errno == EEXIST);
    unlinkat(c->directory, name, 0);
    return good;
}

static bool read_key(struct cache *c)
{
    struct str text = read_file(c, key_name);
    if (text.n != sizeof c->key) {
        unlinkat(c->directory, key_name, 0); // cut off or none: another one voids what it signed
        text = make_key(c) ? read_file(c, key_name) : STR_NONE;
    }
    if (text.n != sizeof c->key)
        return false;
    memcpy(&c->key, text.p, sizeof c->key);
    return true;
}

static void close_cache(void *handle)
{
    close(((struct cache *)handle)->directory);
}

struct cache *cache_open(struct arena *a)
{
    struct cache *c = arena_new(a, struct cache);
    *c = (struct cache){.arena = a, .directory = open_directory(a)};
    if (c->directory < 0)
        return NULL;
    arena_cleanup(a, close_cache, c);
    return read_key(c) ? c : NULL;
}

// ------------------------------------------------------------------------------------------- texts

// Another build is another program: it may judge differently.
static struct str program(struct arena *a)
{
    struct stat s = {0};
    if (stat("/proc/self/exe", &s))
        s.st_size = 0;
    return arena_printf(a, "%s %llu %lld %lld.%09ld", PROD_READINESS_VERSION,
                        (unsigned long long)s.st_ino, (long long)s.st_size,
                        (long long)s.st_mtim.tv_sec, s.st_mtim.tv_nsec);
}

struct str cache_name(const struct cache *c, const char *kind, const struct str *parts, uint32_t n)
{
    struct buf all;
    buf_init(&all, c->arena);
    buf_str(&all, program(c->arena));
    for (uint32_t i = 0; i < n; i++) {
        buf_printf(&all, "\n%zu%c", parts[i].n, parts[i].p ? ':' : '-');
        buf_str(&all, parts[i]);
    }
    struct str digest = digest_text(c->arena, siphash(c->key, buf_take(&all)));
    return arena_printf(c->arena, "%s-%.*s", kind, STR_ARG(digest));
}

// What stands before TEXT in the file NAME.
static struct str seal(const struct cache *c, struct str name, struct str text)
{
    struct str both = arena_printf(c->arena, "%.*s %.*s", STR_ARG(name),
                                   STR_ARG(digest_text(c->arena, siphash(c->key, text))));
    return digest_text(c->arena, siphash(c->key, both));
}

struct str cache_get(const struct cache *c, struct str name)
{
    if (!c)
        return STR_NONE;
    const char *file = arena_cstr(c->arena, name);
    struct str all = read_file(c, file), text = str_from(all, DIGEST_DIGITS);
    if (!all.p)
        return STR_NONE;
    if (all.n < DIGEST_DIGITS || !str_eq(str_sub(all, 0, DIGEST_DIGITS), seal(c, name, text))) {
        unlinkat(c->directory, file, 0);
        return STR_NONE;
    }
    utimensat(c->directory, file, NULL, AT_SYMLINK_NOFOLLOW); // used now: among the last to go
    return text;
}

struct kept_file {
    struct str name;
    int64_t used; // nanoseconds
    int64_t bytes;
};

static int latest_first(const void *x, const void *y)
{
    const struct kept_file *a = x, *b = y;
    return a->used != b->used ? (a->used < b->used) - (a->used > b->used)
                              : str_cmp(a->name, b->name);
}

static void make_room(const struct cache *c)
{
    vec(struct kept_file) files = {0};
    int again = openat(c->directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *d = again < 0 ? NULL : fdopendir(again);
    if (!d) {
        if (again >= 0)
            close(again);
        return;
    }
    for (struct dirent *e = readdir(d); e; e = readdir(d)) {
        struct stat s;
        if (strcmp(e->d_name, key_name) != 0 &&
            fstatat(c->directory, e->d_name, &s, AT_SYMLINK_NOFOLLOW) == 0 && S_ISREG(s.st_mode))
            vec_push(c->arena, &files,
                     (struct kept_file){arena_str(c->arena, str_c(e->d_name)),
                                        (int64_t)s.st_mtim.tv_sec * 1000000000 + s.st_mtim.tv_nsec,
                                        s.st_size});
    }
    closedir(d);
    if (files.n)
        qsort(files.v, files.n, sizeof *files.v, latest_first);
    int64_t bytes = 0;
    for (uint32_t i = 0; i < files.n; i++) {
        bytes += files.v[i].bytes;
        if (i >= CACHE_FILES_MAX || bytes > CACHE_BYTES_MAX)
            unlinkat(c->directory, files.v[i].name.p, 0);
    }
}

void cache_put(const struct cache *c, struct str name, struct str text)
{
    char temporary[NAME_LENGTH];
    int fd = c && text.n <= CACHE_TEXT_MAX ? make_file(c, temporary) : -1;
    if (fd < 0)
        return;
    bool good = files_write(fd, seal(c, name, text)) && files_write(fd, text);
    good = close(fd) == 0 && good;
    if (!good || renameat(c->directory, temporary, c->directory, arena_cstr(c->arena, name)))
        unlinkat(c->directory, temporary, 0);
    make_room(c);
}
