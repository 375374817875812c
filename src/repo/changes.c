/* The index of git says what the staged files hold, and when they were looked at: a file whose size,
 * inode and time of change are still those is the staged one, as git itself concludes. Others are
 * read and compared. Anything beyond changed contents is left to who judges both states. */
#include "repo/changes.h"

#include "base/limits.h"
#include "repo/git.h"

#include <git2.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SECOND = 1000000000 }; // nanoseconds
// A copied checkout, in which no time is what the index says, is not worth reading for this.
enum { COMPARED_MAX = 3 * CHANGES_MAX };

struct comparing {
    const struct repo *repo;
    struct arena *arena;
    git_repository *git;
    git_index *index;
    git_tree *tree;    // of the root, in the earlier state
    struct str prefix; // of the root inside the working tree
    int64_t written;   // nanoseconds: when the index was
    uint32_t read;     // files that had to be compared
    repo_change_vec *out;
};

// A file that changed in the moment the index was written may look like the one before.
static bool is_staged(const struct comparing *c, const git_index_entry *entry,
                      const struct repo_file *f)
{
    int64_t changed = (int64_t)entry->ctime.seconds * SECOND + entry->ctime.nanoseconds;
    return entry->file_size == (uint32_t)f->bytes && entry->ino == (uint32_t)f->inode &&
           changed == f->changed && changed < c->written &&
           !(entry->flags & (GIT_INDEX_ENTRY_STAGEMASK | GIT_INDEX_ENTRY_VALID));
}

// False when F cannot be compared, or there are too many.
static bool add_change(struct comparing *c, uint32_t file, const git_tree_entry *before)
{
    git_blob *blob = NULL;
    struct str now;
    const struct repo_file *f = &c->repo->files.v[file];
    if (c->out->n == CHANGES_MAX || c->read++ == COMPARED_MAX ||
        git_tree_entry_type(before) != GIT_OBJECT_BLOB ||
        git_tree_entry_filemode(before) == GIT_FILEMODE_LINK ||
        repo_read(f, c->arena, FILE_READ_MAX, &now, NULL) ||
        git_blob_lookup(&blob, c->git, git_tree_entry_id(before)))
        return false;
    struct str then = {git_blob_rawcontent(blob), (size_t)git_blob_rawsize(blob)};
    bool fits = then.n <= FILE_READ_MAX;
    if (fits && !str_eq(now, then))
        vec_push(c->arena, c->out, (struct repo_change){file, arena_str(c->arena, then)});
    git_blob_free(blob);
    return fits;
}

static bool compare_file(struct comparing *c, uint32_t file)
{
    const struct repo_file *f = &c->repo->files.v[file];
    git_tree_entry *before = NULL;
    char *path = arena_cstr(c->arena, arena_join(c->arena, c->prefix, f->path));
    const git_index_entry *entry = git_index_get_bypath(c->index, path, 0);
    if (!entry || git_tree_entry_bypath(&before, c->tree, path + c->prefix.n))
        return false; // it is new
    bool same = git_oid_equal(git_tree_entry_id(before), &entry->id) && is_staged(c, entry, f);
    bool good = same || add_change(c, file, before);
    git_tree_entry_free(before);
    return good;
}

static int count_entry(const char *root, const git_tree_entry *entry, void *payload)
{
    (void)root;
    *(size_t *)payload += git_tree_entry_type(entry) != GIT_OBJECT_TREE;
    return 0;
}

/* The staged files below the root are those of the tree, by their number and because each that was
 * walked is in both; what was not walked must still be there. */
static bool same_files(struct comparing *c)
{
    size_t staged = 0, before = 0;
    for (size_t i = 0; i < git_index_entrycount(c->index); i++) {
        const git_index_entry *entry = git_index_get_byindex(c->index, i);
        struct str path = str_c(entry->path);
        if (!str_starts(path, c->prefix))
            continue;
        staged++;
        if (entry->mode != GIT_FILEMODE_COMMIT &&
            repo_find(c->repo, str_from(path, c->prefix.n)) < 0)
            return false; // gone, a link, or nothing that is read: not worth telling apart
    }
    return !git_tree_walk(c->tree, GIT_TREEWALK_PRE, count_entry, &before) && staged == before;
}

static bool open_comparing(struct comparing *c, struct str tree)
{
    git_oid id;
    struct stat s;
    if (!git_open_around(&c->git, c->arena, c->repo->root, &c->prefix) ||
        git_repository_index(&c->index, c->git) || git_oid_fromstrn(&id, tree.p, tree.n) ||
        git_tree_lookup(&c->tree, c->git, &id) || stat(git_index_path(c->index), &s))
        return false;
    c->written = (int64_t)s.st_mtim.tv_sec * SECOND + s.st_mtim.tv_nsec;
    return true;
}

bool changes_since(const struct repo *r, struct arena *a, struct str tree, repo_change_vec *out)
{
    struct comparing c = {.repo = r, .arena = a, .out = out};
    git_libgit2_init();
    git_isolate();
    bool good = tree.n && open_comparing(&c, tree) && same_files(&c);
    for (uint32_t i = 0; good && i < r->files.n; i++)
        good = r->files.v[i].prefix > 0 || compare_file(&c, i); // other checkouts are as they are
    git_tree_free(c.tree);
    git_index_free(c.index);
    git_repository_free(c.git);
    git_libgit2_shutdown();
    return good;
}
