// The cache of texts; see cache.h.
#include "cli/cache.h"

#include "base/hash.h"
#include "base/limits.h"
#include "repo/files.h"
#include "version.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { HASH_DIGITS = 16 };

static struct str directory(struct arena *a)
{
    const char *cache = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (cache && *cache == '/')
        return arena_printf(a, "%s/prod-readiness", cache);
    if (home && *home == '/')
        return arena_printf(a, "%s/.cache/prod-readiness", home);
    return STR_NONE;
}

static struct str hash_of(struct arena *a, struct str text)
{
    struct hash h = hash_begin();
    hash_add(&h, text);
    return hash_text(&h, a);
}

static struct str read_all(struct arena *a, int fd)
{
    struct stat s;
    if (fstat(fd, &s) || !S_ISREG(s.st_mode) || s.st_size > BUF_MAX || s.st_uid != geteuid())
        return STR_NONE;
    char *p = arena_alloc(a, (size_t)s.st_size + 1);
    size_t n = 0;
    while (n < (size_t)s.st_size) {
        ssize_t got = read(fd, p + n, (size_t)s.st_size - n);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return STR_NONE;
        n += (size_t)got;
    }
    return (struct str){p, n};
}

struct str cache_get(struct arena *a, struct str key)
{
    struct str where = directory(a);
    if (!where.p)
        return STR_NONE;
    const char *path = arena_cstr(a, arena_path(a, where, key));
    int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
    if (fd < 0)
        return STR_NONE;
    struct str all = read_all(a, fd), text = str_from(all, HASH_DIGITS);
    close(fd);
    if (all.n < HASH_DIGITS || !str_eq(str_sub(all, 0, HASH_DIGITS), hash_of(a, text))) {
        unlink(path);
        return STR_NONE;
    }
    utimensat(AT_FDCWD, path, NULL, 0); // used now: among the last to go
    return text;
}

// Removes the file that was used longest ago while there are too many.
static void make_room(struct arena *a, const char *where)
{
    for (;;) {
        DIR *d = opendir(where);
        struct str oldest = STR_NONE;
        time_t oldest_time = 0;
        uint32_t n = 0;
        for (struct dirent *e = d ? readdir(d) : NULL; e; e = readdir(d)) {
            struct stat s;
            if (fstatat(dirfd(d), e->d_name, &s, AT_SYMLINK_NOFOLLOW) || !S_ISREG(s.st_mode))
                continue;
            n++;
            if (!oldest.p || s.st_mtime < oldest_time) {
                oldest = arena_str(a, str_c(e->d_name));
                oldest_time = s.st_mtime;
            }
        }
        bool full = n > CACHE_FILES_MAX && unlinkat(dirfd(d), arena_cstr(a, oldest), 0) == 0;
        if (d)
            closedir(d);
        if (!full)
            return;
    }
}

void cache_put(struct arena *a, struct str key, struct str text)
{
    struct str where = directory(a);
    if (!where.p)
        return;
    mkdir(arena_cstr(a, path_directory(where)), 0700);
    mkdir(arena_cstr(a, where), 0700);
    char *temporary = arena_cstr(a, arena_path(a, where, STR(".new-XXXXXX")));
    int fd = mkostemp(temporary, O_CLOEXEC);
    if (fd < 0)
        return;
    bool good = files_write(fd, hash_of(a, text)) && files_write(fd, text);
    good = !close(fd) && good;
    if (!good || rename(temporary, arena_cstr(a, arena_path(a, where, key))))
        unlink(temporary);
    make_room(a, arena_cstr(a, where));
}

struct str cache_program(struct arena *a)
{
    struct stat s = {0};
    if (stat("/proc/self/exe", &s))
        s.st_size = 0;
    return arena_printf(a, "%s-%lld-%lld-%ld", PROD_READINESS_VERSION, (long long)s.st_size,
                        (long long)s.st_mtim.tv_sec, s.st_mtim.tv_nsec);
}
