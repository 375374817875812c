/* The repository is hostile: a link may point to /etc/shadow, and a directory may become a link
 * after it was listed. openat2 with RESOLVE_BENEATH settles both in one system call; where it is
 * missing, links are resolved by hand and the result is opened one component at a time with
 * O_NOFOLLOW, so that a change in between can only make the open fail. */
#include "repo/beneath.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

enum { LINKS_MAX = 40, FLAGS = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY };

static bool fail(int error)
{
    errno = error;
    return false;
}

// Drops the last component of the N bytes in PATH; false when there is none.
static bool drop_component(const char *path, size_t *n)
{
    if (*n == 0)
        return false;
    while (*n && path[*n - 1] != '/')
        --*n;
    if (*n)
        --*n;
    return true;
}

/* Puts the text of the link at RESOLVED in front of what is still PENDING. */
static bool splice_link(int root_fd, const char *resolved, char *pending, size_t *n)
{
    char link[PATH_LENGTH_MAX];
    ssize_t length = readlinkat(root_fd, resolved, link, sizeof link);
    if (length < 0)
        return false;
    if (length == 0 || link[0] == '/')
        return fail(EXDEV);
    if ((size_t)length + 1 + *n >= PATH_LENGTH_MAX)
        return fail(ENAMETOOLONG);
    memmove(pending + length + 1, pending, *n);
    memcpy(pending, link, (size_t)length);
    pending[length] = '/';
    *n += (size_t)length + 1;
    return true;
}

bool beneath_resolve(int root_fd, struct str path, char resolved[PATH_LENGTH_MAX])
{
    char pending[PATH_LENGTH_MAX];
    size_t left = path.n, n = 0;
    int links = 0;
    if (path.n >= PATH_LENGTH_MAX || (path.n && path.p[0] == '/'))
        return fail(path.n >= PATH_LENGTH_MAX ? ENAMETOOLONG : EXDEV);
    memcpy(pending, path.n ? path.p : "", path.n);
    while (left) {
        struct str rest = {pending, left}, part;
        str_split(&rest, '/', &part);
        size_t taken = part.n < left ? part.n + 1 : left, before = n;
        if (str_eq(part, STR(".git")))
            return fail(EXDEV);
        if (str_eq(part, STR(".."))) {
            if (!drop_component(resolved, &n))
                return fail(EXDEV);
        } else if (part.n && !str_eq(part, STR("."))) {
            if (n + part.n + 2 > PATH_LENGTH_MAX)
                return fail(ENAMETOOLONG);
            if (n)
                resolved[n++] = '/';
            memcpy(resolved + n, part.p, part.n);
            n += part.n;
        }
        resolved[n] = '\0';
        left -= taken;
        memmove(pending, pending + taken, left);
        if (n <= before)
            continue;
        if (splice_link(root_fd, resolved, pending, &left)) {
            if (++links > LINKS_MAX)
                return fail(ELOOP);
            n = before;
        } else if (errno != EINVAL) { // EINVAL: no link
            return false;
        }
    }
    resolved[n] = '\0';
    return true;
}

int beneath_open_stepwise(int root_fd, struct str path)
{
    char resolved[PATH_LENGTH_MAX];
    if (!beneath_resolve(root_fd, path, resolved))
        return -1;
    int directory = root_fd;
    char *at = resolved;
    for (char *slash; (slash = strchr(at, '/')) != NULL; at = slash + 1) {
        *slash = '\0';
        int next = openat(directory, at, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
        int error = errno;
        if (directory != root_fd)
            close(directory);
        errno = error;
        if (next < 0)
            return -1;
        directory = next;
    }
    int file = openat(directory, *at ? at : ".", FLAGS | O_NOFOLLOW);
    int error = errno;
    if (directory != root_fd)
        close(directory);
    errno = error;
    return file;
}

int beneath_open(int root_fd, struct str path)
{
    char name[PATH_LENGTH_MAX];
    if (path.n == 0 || path.n >= sizeof name) {
        errno = path.n ? ENAMETOOLONG : ENOENT;
        return -1;
    }
    memcpy(name, path.p, path.n);
    name[path.n] = '\0';
    struct open_how how = {
        .flags = FLAGS,
        .resolve = RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS | RESOLVE_NO_XDEV,
    };
    long file = syscall(SYS_openat2, root_fd, name, &how, sizeof how);
    if (file < 0 && (errno == ENOSYS || errno == EPERM || errno == EINVAL || errno == EAGAIN ||
                     errno == EXDEV)) // EXDEV: also a mount inside the repository
        return beneath_open_stepwise(root_fd, path);
    return (int)file;
}
