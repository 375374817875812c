/* libgit2, read only. The index says what is tracked, the ignore rules what is not wanted, HEAD
 * which commit it is. Dirty is found by comparing the walk's times and sizes with the index's, and
 * contents only where these differ: a fresh clone costs no reading at all. Owner checks are off
 * because nothing of the repository is executed; a CI job often reads another user's checkout. */
#include "repo/git.h"

#include "base/limits.h"

#include <git2.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct checkout {
    struct arena *arena;
    git_repository *repository;
    git_index *index;                   // NULL when unreadable
    struct str directory;               // of the working tree, without the slash at the end
    struct str prefix;                  // of the root inside it, "" or "a/b/"
    vec(struct checkout_entry) entries; // sorted by path
    vec(const git_index_entry *) raw;   // the same order
};

static void release(void *handle)
{
    struct checkout *c = handle;
    git_index_free(c->index);
    git_repository_free(c->repository);
    git_libgit2_shutdown();
}

void git_isolate(void)
{
    static const int levels[] = {GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM,
                                 GIT_CONFIG_LEVEL_XDG, GIT_CONFIG_LEVEL_GLOBAL};
    for (size_t i = 0; i < sizeof levels / sizeof *levels; i++)
        git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, levels[i], "");
    git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
}

static void note(struct arena *a, diag_vec *skipped, const char *what)
{
    const git_error *error = git_error_last();
    struct str text = arena_printf(a, "%s: %.200s", what,
                                   error && error->message ? error->message : "unknown reason");
    for (size_t i = 0; i < text.n; i++) // the message may quote the repository
        if ((unsigned char)text.p[i] < 0x20 || (unsigned char)text.p[i] > 0x7E)
            ((char *)text.p)[i] = ' ';
    vec_push(a, skipped, (struct diag){ERR_DATA, STR(".git"), 0, text});
}

// Where the root lies inside the working tree; false when it does not.
static bool place_root(struct checkout *c, struct str root)
{
    const char *workdir = git_repository_workdir(c->repository);
    char *real = workdir ? realpath(workdir, NULL) : NULL;
    if (!real)
        return false;
    c->directory = arena_str(c->arena, str_c(real));
    free(real);
    if (str_eq(c->directory, STR("/")))
        c->directory = STR("");
    if (!path_under(root, c->directory))
        return false;
    struct str inside = str_from(root, c->directory.n + 1);
    c->prefix = inside.n ? arena_printf(c->arena, "%.*s/", STR_ARG(inside)) : STR("");
    return true;
}

static int by_path(const void *x, const void *y)
{
    const git_index_entry *const *a = x, *const *b = y;
    return strcmp((*a)->path, (*b)->path);
}

static void read_index(struct checkout *c)
{
    size_t n = git_index_entrycount(c->index);
    struct str last = STR_NONE;
    for (size_t i = 0; i < n && c->raw.n < FILES_MAX; i++) {
        const git_index_entry *entry = git_index_get_byindex(c->index, i);
        struct str path = str_c(entry->path);
        if (!str_starts(path, c->prefix) || path.n == c->prefix.n || str_eq(path, last))
            continue; // the same path again: the sides of a merge conflict
        last = path;
        vec_push(c->arena, &c->raw, entry);
    }
    if (c->raw.n)
        qsort(c->raw.v, c->raw.n, sizeof *c->raw.v, by_path); // some indexes ignore case
    for (uint32_t i = 0; i < c->raw.n; i++) {
        const git_index_entry *entry = c->raw.v[i];
        vec_push(
            c->arena, &c->entries,
            (struct checkout_entry){
                .path = str_from(str_c(entry->path), c->prefix.n),
                .kind = entry->mode == GIT_FILEMODE_COMMIT ? CHECKOUT_SUBMODULE
                        : entry->mode == GIT_FILEMODE_LINK ? CHECKOUT_LINK
                                                           : CHECKOUT_FILE,
                .absent_on_purpose = (entry->flags_extended & GIT_INDEX_ENTRY_SKIP_WORKTREE) != 0,
            });
    }
}

bool git_open_around(struct git_repository **out, struct arena *a, struct str root,
                     struct str *prefix)
{
    struct checkout c = {.arena = a};
    bool good = git_repository_open_ext(out, arena_cstr(a, root), 0, NULL) == 0;
    c.repository = *out;
    good = good && !git_repository_is_bare(*out) && place_root(&c, root);
    *prefix = c.prefix;
    return good;
}

struct checkout *checkout_open(struct arena *a, struct str root, diag_vec *skipped)
{
    struct checkout *c = arena_new(a, struct checkout);
    c->arena = a;
    if (git_libgit2_init() < 0)
        return NULL;
    git_isolate();
    arena_cleanup(a, release, c);
    int error = git_repository_open_ext(&c->repository, arena_cstr(a, root), 0, NULL);
    if (error < 0) {
        if (error != GIT_ENOTFOUND)
            note(a, skipped, "the git repository cannot be read, its ignore rules do not apply");
        c->repository = NULL;
        return NULL;
    }
    if (git_repository_is_bare(c->repository) || !place_root(c, root))
        return NULL;
    if (git_repository_index(&c->index, c->repository) < 0) {
        note(a, skipped, "git's list of tracked files cannot be read");
        c->index = NULL;
        return c;
    }
    read_index(c);
    // A root that the outer repository ignores (a build directory) stands for itself.
    if (c->prefix.n && c->entries.n == 0 && checkout_ignores(c, STR(""), true))
        return NULL;
    return c;
}

bool checkout_has_index(const struct checkout *c)
{
    return c->index != NULL;
}

uint32_t checkout_entries(const struct checkout *c)
{
    return c->entries.n;
}

const struct checkout_entry *checkout_entry(const struct checkout *c, uint32_t number)
{
    return &c->entries.v[number];
}

// Number of the first entry that is not before PATH.
static uint32_t lower_bound(const struct checkout *c, struct str path)
{
    uint32_t low = 0, high = c->entries.n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (str_cmp(c->entries.v[middle].path, path) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const struct checkout_entry *checkout_find(const struct checkout *c, struct str path)
{
    uint32_t i = lower_bound(c, path);
    return i < c->entries.n && str_eq(c->entries.v[i].path, path) ? &c->entries.v[i] : NULL;
}

bool checkout_tracks_under(const struct checkout *c, struct str directory)
{
    char prefix[PATH_LENGTH_MAX];
    if (directory.n + 1 > sizeof prefix)
        return false;
    memcpy(prefix, directory.p, directory.n);
    prefix[directory.n] = '/';
    struct str below = {prefix, directory.n + 1};
    uint32_t i = lower_bound(c, below);
    return i < c->entries.n && str_starts(c->entries.v[i].path, below);
}

bool checkout_ignores(const struct checkout *c, struct str path, bool directory)
{
    char full[PATH_LENGTH_MAX * 2];
    int ignored = 0;
    if (c->prefix.n + path.n + 2 > sizeof full)
        return false;
    memcpy(full, c->prefix.p, c->prefix.n);
    memcpy(full + c->prefix.n, path.n ? path.p : "", path.n);
    size_t n = c->prefix.n + path.n;
    if (directory && n && full[n - 1] != '/')
        full[n++] = '/';
    full[n] = '\0';
    return git_ignore_path_is_ignored(&ignored, c->repository, full) == 0 && ignored;
}

/* Dirty */

static int64_t index_seconds(const struct checkout *c, uint32_t *nanoseconds)
{
    struct stat st;
    const char *path = git_index_path(c->index);
    if (!path || stat(path, &st) != 0)
        return INT64_MIN;
    *nanoseconds = (uint32_t)st.st_mtim.tv_nsec;
    return st.st_mtim.tv_sec;
}

static bool is_filtered(const struct checkout *c, const char *path)
{
    const char *value = NULL;
    return git_attr_get(&value, c->repository, GIT_ATTR_CHECK_FILE_THEN_INDEX, path, "filter") ==
               0 &&
           git_attr_value(value) == GIT_ATTR_VALUE_STRING;
}

// Reads the content: only when time or size leave a doubt. A file behind a filter (LFS) is
// believed.
static bool content_differs(const struct checkout *c, const git_index_entry *entry)
{
    git_oid id;
    char path[PATH_LENGTH_MAX * 2], target[PATH_LENGTH_MAX];
    int n = snprintf(path, sizeof path, "%.*s/%s", STR_ARG(c->directory), entry->path);
    if (n < 0 || (size_t)n >= sizeof path)
        return false;
    if (entry->mode == GIT_FILEMODE_LINK) {
        ssize_t length = readlink(path, target, sizeof target);
        return length < 0 || git_odb_hash(&id, target, (size_t)length, GIT_OBJECT_BLOB) != 0 ||
               !git_oid_equal(&id, &entry->id);
    }
    if (git_odb_hashfile(&id, path, GIT_OBJECT_BLOB) == 0 && git_oid_equal(&id, &entry->id))
        return false; // the usual answer, without asking for line-end and other filters
    if (git_repository_hashfile(&id, c->repository, entry->path, GIT_OBJECT_BLOB, NULL) != 0)
        return true;
    return !git_oid_equal(&id, &entry->id) && !is_filtered(c, entry->path);
}

struct moment {
    int64_t seconds;
    uint32_t nanoseconds;
};

static bool entry_differs(const struct checkout *c, const git_index_entry *entry,
                          const struct walk_file *file, struct moment written)
{
    if (entry->flags & GIT_INDEX_ENTRY_STAGEMASK)
        return true; // a merge conflict
    if (file->link != (entry->mode == GIT_FILEMODE_LINK))
        return true;
    if (file->link)
        return content_differs(c, entry);
    if (entry->file_size == (uint32_t)file->bytes && entry->mtime.seconds == file->seconds &&
        (entry->mtime.nanoseconds == 0 || entry->mtime.nanoseconds == file->nanoseconds)) {
        // Changed in the very moment the index was written: the time proves nothing.
        bool racy = file->seconds > written.seconds ||
                    (file->seconds == written.seconds && file->nanoseconds >= written.nanoseconds);
        if (!racy)
            return false;
    }
    return content_differs(c, entry);
}

static bool is_gone(const struct checkout *c, const git_index_entry *entry)
{
    struct stat st;
    char path[PATH_LENGTH_MAX * 2];
    int n = snprintf(path, sizeof path, "%.*s/%s", STR_ARG(c->directory), entry->path);
    return n > 0 && (size_t)n < sizeof path && lstat(path, &st) != 0;
}

static bool worktree_differs(const struct checkout *c, const struct walk_file *files, uint32_t n)
{
    struct moment written = {0};
    written.seconds = index_seconds(c, &written.nanoseconds);
    for (uint32_t i = 0, k = 0; i < c->entries.n; i++) {
        const git_index_entry *entry = c->raw.v[i];
        if (c->entries.v[i].absent_on_purpose || c->entries.v[i].kind == CHECKOUT_SUBMODULE ||
            (entry->flags & GIT_INDEX_ENTRY_VALID)) // "assume unchanged"
            continue;
        while (k < n && str_cmp(files[k].path, c->entries.v[i].path) < 0)
            k++;
        bool walked = k < n && str_eq(files[k].path, c->entries.v[i].path);
        if (walked ? entry_differs(c, entry, &files[k], written) : is_gone(c, entry))
            return true;
    }
    return false;
}

static int stop_at_first(const git_diff *diff, const git_diff_delta *delta,
                         const char *matched_pathspec, void *payload)
{
    (void)diff, (void)delta, (void)matched_pathspec;
    *(bool *)payload = true;
    return -1;
}

// Differences between the commit and what is staged.
static bool index_differs(const struct checkout *c, const git_commit *commit)
{
    bool differs = false;
    git_tree *tree = NULL;
    git_diff *diff = NULL;
    char *prefix = arena_cstr(c->arena, c->prefix);
    git_diff_options options;
    git_diff_options_init(&options, GIT_DIFF_OPTIONS_VERSION);
    options.flags = GIT_DIFF_DISABLE_PATHSPEC_MATCH | GIT_DIFF_IGNORE_SUBMODULES;
    options.notify_cb = stop_at_first;
    options.payload = &differs;
    if (c->prefix.n)
        options.pathspec = (git_strarray){&prefix, 1};
    if (git_commit_tree(&tree, commit) == 0)
        git_diff_tree_to_index(&diff, c->repository, tree, c->index, &options);
    git_diff_free(diff);
    git_tree_free(tree);
    return differs;
}

struct repo_commit checkout_commit(const struct checkout *c, const struct walk_file *files,
                                   uint32_t n)
{
    struct repo_commit out = {0};
    git_reference *head = NULL;
    git_object *object = NULL;
    if (git_repository_head(&head, c->repository) == 0 &&
        git_reference_peel(&object, head, GIT_OBJECT_COMMIT) == 0) {
        char id[GIT_OID_HEXSZ + 1];
        const git_commit *commit = (const git_commit *)object;
        out.id = arena_str(c->arena, str_c(git_oid_tostr(id, sizeof id, git_object_id(object))));
        out.time = git_commit_author(commit)->when.time;
        if (git_reference_is_branch(head))
            out.branch = arena_str(c->arena, str_c(git_reference_shorthand(head)));
        out.dirty = c->index && (worktree_differs(c, files, n) || index_differs(c, commit));
    }
    git_object_free(object);
    git_reference_free(head);
    return out;
}
