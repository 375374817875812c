/* Reading one file of the repository, safely: never through a link out of the root, never a device,
 * never more than was asked for. */
#include "repo/beneath.h"
#include "repo/repo.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

static enum err fill(int fd, struct arena *a, size_t size, struct str *text)
{
    char *p = arena_room(a, size + 1);
    size_t n = 0;
    while (n < size) {
        ssize_t got = read(fd, p + n, size - n);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return ERR_IO;
        if (got == 0)
            break; // shorter than it was a moment ago
        n += (size_t)got;
    }
    p[n] = '\0';
    *text = (struct str){p, n};
    return ERR_OK;
}

static enum err read_open(int fd, const struct repo_file *file, struct arena *a, uint64_t limit,
                          struct str *text, struct diag *d)
{
    struct stat st;
    if (fstat(fd, &st) != 0 || !S_ISREG(st.st_mode))
        return diag_set(d, a, ERR_IO, file->path, 0, "no regular file");
    if ((uint64_t)st.st_size > limit)
        return diag_set(d, a, ERR_LIMIT, file->path, 0, "%lld bytes, more than the limit of %llu",
                        (long long)st.st_size, (unsigned long long)limit);
    if (fill(fd, a, (size_t)st.st_size, text) != ERR_OK)
        return diag_set(d, a, ERR_IO, file->path, 0, "cannot be read (error %d)", errno);
    return ERR_OK;
}

enum err repo_read(const struct repo_file *file, struct arena *a, uint64_t limit, struct str *text,
                   struct diag *d)
{
    char root[PATH_LENGTH_MAX];
    *text = STR_NONE;
    if (file->instead.p) {
        *text = arena_str(a, file->instead);
        return ERR_OK;
    }
    if (file->root.n >= sizeof root)
        return diag_set(d, a, ERR_IO, file->path, 0, "the root's path is too long");
    memcpy(root, file->root.p, file->root.n);
    root[file->root.n] = '\0';
    bool borrowed = file->root_fd > 0;
    int directory = borrowed ? file->root_fd : open(root, O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (directory < 0)
        return diag_set(d, a, ERR_IO, file->path, 0, "the root cannot be opened");
    int fd = beneath_open(directory, str_from(file->path, file->prefix));
    int error = errno;
    if (!borrowed)
        close(directory);
    if (fd < 0)
        return diag_set(d, a, ERR_IO, file->path, 0, "cannot be opened: %s",
                        error == EXDEV    ? "it leads out of the repository"
                        : error == ENOENT ? "no such file any more"
                        : error == EACCES ? "permission denied"
                                          : "it is no file");
    enum err err = read_open(fd, file, a, limit, text, d);
    close(fd);
    return err;
}

static uint32_t unit_at(struct str s, size_t i, bool big)
{
    unsigned char first = (unsigned char)s.p[i], second = (unsigned char)s.p[i + 1];
    return big ? (uint32_t)(first << 8 | second) : (uint32_t)(second << 8 | first);
}

// UTF-16 behind its byte order mark, as UTF-8: three bytes at most of each two.
static struct str from_utf16(struct arena *a, struct str s, bool big)
{
    char *p = arena_room(a, s.n / 2 * 3 + 1);
    size_t n = 0;
    for (size_t i = 2; i + 1 < s.n; i += 2) {
        uint32_t c = unit_at(s, i, big);
        if (c >> 10 == 0x36 && i + 3 < s.n && unit_at(s, i + 2, big) >> 10 == 0x37) {
            c = 0x10000 + ((c & 0x3FF) << 10) + (unit_at(s, i + 2, big) & 0x3FF);
            i += 2;
        }
        n += str_put_utf8(p + n, c >> 11 == 0x1B ? 0xFFFD : c); // half of a pair is no letter
    }
    p[n] = '\0';
    return (struct str){p, n};
}

enum err repo_read_text(const struct repo_file *file, struct arena *a, uint64_t limit,
                        struct str *text, struct diag *d)
{
    enum err err = repo_read(file, a, limit, text, d);
    bool little = str_starts(*text, STR("\xFF\xFE")), big = str_starts(*text, STR("\xFE\xFF"));
    if (err == ERR_OK && (little || big))
        *text = from_utf16(a, *text, big);
    return err;
}

int64_t repo_find(const struct repo *r, struct str path)
{
    uint32_t low = 0, high = r->files.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        int order = str_cmp(r->files.v[middle].path, path);
        if (order == 0)
            return middle;
        if (order < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return -1;
}
