/* Trees are objects that a hostile repository may have written itself: a name in them is only used
 * when it is one, each directory is made new, and nothing that is there is ever opened. */
#include "repo/revision.h"

#include "base/limits.h"
#include "repo/files.h"
#include "repo/git.h"

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <git2.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static enum err fail(struct arena *a, struct diag *d, enum err code, const char *what)
{
    const git_error *error = git_error_last();
    return diag_set(d, a, code, STR_NONE, 0, "%s: %.200s", what,
                    error && error->message ? error->message : "unknown reason");
}

// The tree of COMMIT below PREFIX ("a/b/", "" the whole).
static int subtree(git_tree **tree, git_commit *commit, const char *prefix)
{
    git_tree *whole = NULL;
    int code = git_commit_tree(&whole, commit);
    size_t n = strlen(prefix);
    if (code || n == 0) {
        *tree = whole;
        return code;
    }
    char *path = strndup(prefix, n - 1);
    git_tree_entry *entry = NULL;
    code = path ? git_tree_entry_bypath(&entry, whole, path) : -1;
    if (!code)
        code = git_tree_lookup(tree, git_tree_owner(whole), git_tree_entry_id(entry));
    git_tree_entry_free(entry);
    git_tree_free(whole);
    free(path);
    return code;
}

static struct str id_text(struct arena *a, const git_oid *id)
{
    char text[GIT_OID_HEXSZ + 1];
    return arena_str(a, str_c(git_oid_tostr(text, sizeof text, id)));
}

enum err revision_find(struct revision *r, struct arena *a, struct str root, struct str revision,
                       struct diag *d)
{
    git_repository *repository = NULL;
    git_object *object = NULL;
    git_commit *commit = NULL;
    git_tree *tree = NULL;
    struct str prefix;
    enum err e = ERR_OK;
    *r = (struct revision){0};
    git_libgit2_init();
    git_isolate();
    if (!git_open_around(&repository, a, root, &prefix)) {
        e = diag_set(d, a, ERR_USAGE, STR_NONE, 0, "%.*s lies in no git repository", STR_ARG(root));
    } else if (git_revparse_single(&object, repository, arena_cstr(a, revision)) ||
               git_object_peel((git_object **)&commit, object, GIT_OBJECT_COMMIT)) {
        e = diag_set(d, a, ERR_USAGE, STR_NONE, 0,
                     "there is no revision '%.*s' (a shallow clone may have left it out)",
                     STR_ARG(revision));
    } else if (subtree(&tree, commit, arena_cstr(a, prefix))) {
        r->commit = id_text(a, git_commit_id(commit)); // the directory was not there yet
        r->tree = STR("");
    } else {
        r->commit = id_text(a, git_commit_id(commit));
        r->tree = id_text(a, git_tree_id(tree));
    }
    git_tree_free(tree);
    git_commit_free(commit);
    git_object_free(object);
    git_repository_free(repository);
    git_libgit2_shutdown();
    return e;
}

static struct str blob_text(git_repository *repository, struct arena *a,
                            const git_tree_entry *entry, uint64_t limit)
{
    struct str text = STR_NONE;
    git_blob *blob = NULL;
    if (git_tree_entry_type(entry) == GIT_OBJECT_BLOB &&
        !git_blob_lookup(&blob, repository, git_tree_entry_id(entry)) &&
        (uint64_t)git_blob_rawsize(blob) <= limit)
        text =
            arena_str(a, (struct str){git_blob_rawcontent(blob), (size_t)git_blob_rawsize(blob)});
    git_blob_free(blob);
    return text;
}

struct str revision_file(const struct revision *r, struct arena *a, struct str root,
                         struct str path, uint64_t limit)
{
    git_repository *repository = NULL;
    git_tree *tree = NULL;
    git_tree_entry *entry = NULL;
    struct str prefix, text = STR_NONE;
    git_oid id;
    git_libgit2_init();
    git_isolate();
    if (r->tree.n && git_open_around(&repository, a, root, &prefix) &&
        !git_oid_fromstrn(&id, r->tree.p, r->tree.n) && !git_tree_lookup(&tree, repository, &id) &&
        !git_tree_entry_bypath(&entry, tree, arena_cstr(a, path)))
        text = blob_text(repository, a, entry, limit);
    git_tree_entry_free(entry);
    git_tree_free(tree);
    git_repository_free(repository);
    git_libgit2_shutdown();
    return text;
}

// ----------------------------------------------------------------------------------------- writing

struct writing {
    git_repository *repository;
    git_odb *odb;
    struct arena *arena;
    struct diag *diag;
    uint32_t files;
};

static bool is_name(const char *name)
{
    return *name && !strchr(name, '/') && strcmp(name, ".") != 0 && strcmp(name, "..") != 0 &&
           strcasecmp(name, ".git") != 0;
}

// A missing blob (a partial clone) leaves no file behind.
static enum err write_blob(struct writing *w, int parent, const git_tree_entry *entry, bool link)
{
    size_t size = 0;
    git_object_t type;
    git_blob *blob = NULL;
    const char *name = git_tree_entry_name(entry);
    if (git_odb_read_header(&size, &type, w->odb, git_tree_entry_id(entry)))
        return ERR_OK;
    bool large = size > FILE_LOCK_MAX;
    if (!large && git_blob_lookup(&blob, w->repository, git_tree_entry_id(entry)))
        return ERR_OK;
    enum err e = ERR_OK;
    if (link && !large) {
        char *target = strndup(git_blob_rawcontent(blob), size);
        if (target) // a link that cannot be made is a file that is not there
            (void)!symlinkat(target, parent, name);
        free(target);
    } else {
        int fd = openat(parent, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
        if (fd >= 0) {
            bool good = large ? ftruncate(fd, (off_t)size) == 0
                              : files_write(fd, (struct str){git_blob_rawcontent(blob), size});
            if (!good)
                e = diag_set(w->diag, w->arena, ERR_IO, STR_NONE, 0,
                             "the earlier state cannot be written: %s", strerror(errno));
            close(fd);
        }
    }
    git_blob_free(blob);
    return e;
}

static enum err write_tree(struct writing *w, int directory, const git_oid *id, uint32_t depth)
{
    git_tree *tree = NULL;
    if (depth > WALK_DEPTH_MAX || git_tree_lookup(&tree, w->repository, id))
        return ERR_OK;
    enum err e = ERR_OK;
    for (size_t i = 0; i < git_tree_entrycount(tree) && !e; i++) {
        const git_tree_entry *entry = git_tree_entry_byindex(tree, i);
        const char *name = git_tree_entry_name(entry);
        git_filemode_t mode = git_tree_entry_filemode(entry);
        if (!is_name(name))
            continue;
        if (mode == GIT_FILEMODE_TREE) {
            int below =
                mkdirat(directory, name, 0700)
                    ? -1
                    : openat(directory, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
            if (below >= 0) {
                e = write_tree(w, below, git_tree_entry_id(entry), depth + 1);
                close(below);
            }
        } else if (mode != GIT_FILEMODE_COMMIT) {
            if (++w->files > FILES_MAX)
                e = diag_set(w->diag, w->arena, ERR_LIMIT, STR_NONE, 0,
                             "the earlier state has over %d files", FILES_MAX);
            else
                e = write_blob(w, directory, entry, mode == GIT_FILEMODE_LINK);
        }
    }
    git_tree_free(tree);
    return e;
}

static int remove_one(const char *path, const struct stat *s, int kind, struct FTW *ftw)
{
    (void)s;
    (void)kind;
    (void)ftw;
    remove(path);
    return 0;
}

static void remove_directory(void *handle)
{
    nftw(handle, remove_one, 16, FTW_DEPTH | FTW_PHYS | FTW_MOUNT);
}

void revision_remove(struct arena *a, struct str directory)
{
    remove_directory(arena_cstr(a, path_directory(directory)));
}

static int make_directory(struct arena *a, struct str root, struct revision *r)
{
    const char *where = getenv("TMPDIR");
    char *top = arena_cstr(
        a, arena_printf(a, "%s/prod-readiness-XXXXXX", where && *where ? where : "/tmp"));
    if (!mkdtemp(top))
        return -1;
    arena_cleanup(a, remove_directory, top);
    struct str name = path_base(root);
    r->directory = arena_path(a, str_c(top), name.n ? name : STR("root"));
    const char *path = arena_cstr(a, r->directory);
    return mkdir(path, 0700) ? -1 : open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
}

enum err revision_export(struct revision *r, struct arena *a, struct str root, struct diag *d)
{
    struct writing w = {.arena = a, .diag = d};
    struct str prefix;
    git_oid id;
    int directory = make_directory(a, root, r);
    if (directory < 0)
        return diag_set(d, a, ERR_IO, STR_NONE, 0,
                        "no directory can be made for the earlier state: %s", strerror(errno));
    enum err e = ERR_OK;
    git_libgit2_init();
    git_isolate();
    if (r->tree.n &&
        (!git_open_around(&w.repository, a, root, &prefix) ||
         git_repository_odb(&w.odb, w.repository) || git_oid_fromstrn(&id, r->tree.p, r->tree.n)))
        e = fail(a, d, ERR_IO, "the earlier state cannot be read");
    if (r->tree.n && !e)
        e = write_tree(&w, directory, &id, 0);
    close(directory);
    git_odb_free(w.odb);
    git_repository_free(w.repository);
    git_libgit2_shutdown();
    return e;
}
