// Reading of single files and small folders that the user names or owns.
#include "repo/files.h"

#include "base/limits.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static void list(struct arena *a, struct str root, struct str below, struct str pattern,
                 str_vec *out, int depth)
{
    struct dirent **names;
    int n = scandir(arena_cstr(a, arena_path(a, root, below)), &names, NULL, alphasort);
    for (int i = 0; i < n; i++) {
        struct str name = str_c(names[i]->d_name);
        if (name.p[0] != '.' && out->n < FILES_MAX) {
            struct str path = arena_path(a, below, name), full = arena_path(a, root, path);
            struct stat st;
            if (lstat(full.p, &st) == 0) {
                if (S_ISDIR(st.st_mode) && depth < 16)
                    list(a, root, path, pattern, out, depth + 1);
                else if (S_ISREG(st.st_mode) && path_match(pattern, path))
                    vec_push(a, out, full);
            }
        }
        free(names[i]);
    }
    if (n >= 0)
        free(names);
}

str_vec files_in(struct arena *a, struct str directory, struct str pattern)
{
    str_vec out = {0};
    if (directory.n)
        list(a, directory, STR(""), pattern, &out, 0);
    return out;
}

struct str files_real(struct arena *a, struct str path)
{
    char *real = realpath(arena_cstr(a, path), NULL);
    struct str out = real ? arena_str(a, str_c(real)) : path;
    free(real);
    return out;
}

bool files_write(int fd, struct str text)
{
    while (text.n) {
        ssize_t done = write(fd, text.p, text.n);
        if (done < 0 && errno == EINTR)
            continue;
        if (done <= 0)
            return false;
        text = str_from(text, (size_t)done);
    }
    return true;
}

enum err files_read(struct arena *a, struct str path, uint64_t limit, struct str *text,
                    struct diag *d)
{
    int fd = open(arena_cstr(a, path), O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
    struct stat st;
    if (fd < 0)
        return diag_set(d, a, errno == ENOENT ? ERR_NOT_FOUND : ERR_IO, path, 0,
                        "cannot be opened");
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode) || (uint64_t)st.st_size > limit) {
        close(fd);
        return diag_set(d, a, ERR_LIMIT, path, 0, "no regular file, or larger than %llu bytes",
                        (unsigned long long)limit);
    }
    char *p = arena_alloc(a, (size_t)st.st_size + 1);
    size_t n = 0;
    for (ssize_t got;
         n < (size_t)st.st_size && (got = read(fd, p + n, (size_t)st.st_size - n)) > 0;)
        n += (size_t)got;
    close(fd);
    *text = (struct str){p, n};
    return ERR_OK;
}
