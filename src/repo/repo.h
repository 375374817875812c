/* The repository as a list of classified files: what walk, classify and units give to the rest. */
#ifndef REPO_REPO_H
#define REPO_REPO_H

#include "base/err.h"

enum file_role {
    ROLE_PRODUCTION,
    ROLE_TEST,
    ROLE_EXAMPLE,
    ROLE_VENDORED,
    ROLE_GENERATED,
    ROLE_DOCS,
};

const char *file_role_name(enum file_role role); // "production", ...

struct repo_file {
    struct str path;     // relative to the root
    struct str root;     // the checkout it comes from: --repo, or a --with directory (absolute)
    struct str language; // see classify.h; STR_NONE unknown
    enum file_role role;
    int root_fd;        // the root, open as long as the repository; 0: not known, it is opened anew
    uint32_t prefix;    // bytes of path that name the --with tree ("infra/"), 0 under --repo
    uint32_t unit;      // index into repo.units
    uint64_t bytes;     // size when walked
    uint64_t inode;     // and which file it was
    int64_t changed;    // nanoseconds since 1970: when content, name or rights last changed
    struct str instead; // what it is read as; STR_NONE: as it is
};

struct repo_unit {
    struct str root; // directory, "" is the root
    struct str kind; // npm, python, go, maven, gradle, dotnet, ruby, rust, php, docker, root
    struct str name; // declared name, else the directory's
    uint32_t parent; // index of the enclosing unit; own index for the root unit
};

struct repo_commit {
    struct str id; // STR_NONE outside git
    struct str branch;
    int64_t time;
    bool dirty;
};

struct repo {
    struct arena *arena;
    struct str root;             // absolute path of --repo
    vec(struct repo_file) files; // sorted by path; paths of --with trees are prefixed "DIRNAME/"
    vec(struct repo_unit) units; // units[0] is the root unit
    struct repo_commit commit;
    diag_vec skipped; // what was not taken, each with its reason
};

struct repo_instead { // a file of --repo read as if it held TEXT
    struct str path, text;
};

struct repo_options {
    struct str root;                    // --repo
    str_vec with;                       // --with
    str_vec exclude;                    // path patterns from prod-readiness.yaml
    const struct repo_instead *instead; // what an edit would make of files
    uint32_t instead_n;
};

/* Opens, walks and classifies. Files come from the git index plus an own walk of untracked, not
 * ignored ones (outside git: the walk alone); never through a symbolic link out of the root;
 * devices, sockets, submodules, LFS pointers, sparse and unreadable files are named in .skipped.
 * ERR_NOT_FOUND / ERR_USAGE with D filled when the root is missing, no directory or unreadable.
 * Everything belongs to A. */
enum err repo_open(struct repo *r, struct arena *a, const struct repo_options *options,
                   struct diag *d) MUST_CHECK;

/* Reads FILE wholly into A (NUL-terminated behind the end), at most LIMIT bytes; ERR_LIMIT past it,
 * ERR_IO when it is no regular file any more or lies outside the root through a link. */
enum err repo_read(const struct repo_file *file, struct arena *a, uint64_t limit, struct str *text,
                   struct diag *d) MUST_CHECK;
/* The same for whoever reads the text: UTF-16 that starts with its byte order mark comes as UTF-8;
 * TEXT is then up to half longer than the file, so than LIMIT. */
enum err repo_read_text(const struct repo_file *file, struct arena *a, uint64_t limit,
                        struct str *text, struct diag *d) MUST_CHECK;

/* Index of the file with PATH, or -1. */
int64_t repo_find(const struct repo *r, struct str path);

#endif
