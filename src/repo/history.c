// The latest commits; see history.h.
#include "repo/history.h"

#include "base/err.h"
#include "base/limits.h"
#include "repo/files.h"
#include "repo/git.h"

#include <git2.h>

// The tree at PATH ("a/b"), or the whole one; its id is zero when it is not there.
static git_oid tree_at(git_commit *commit, const char *path)
{
    git_oid id = {{0}};
    git_tree *tree = NULL;
    git_tree_entry *entry = NULL;
    if (git_commit_tree(&tree, commit))
        return id;
    if (!*path)
        id = *git_tree_id(tree);
    else if (git_tree_entry_bypath(&entry, tree, path) == 0)
        id = *git_tree_entry_id(entry);
    git_tree_entry_free(entry);
    git_tree_free(tree);
    return id;
}

static bool touches(git_commit *commit, char *const *paths, uint32_t n)
{
    git_commit *parent = NULL;
    bool changed = false;
    if (git_commit_parentcount(commit) > 1)
        return false;
    if (git_commit_parentcount(commit) == 1 && git_commit_parent(&parent, commit, 0))
        parent = NULL;
    for (uint32_t i = 0; i < n && !changed; i++) {
        git_oid now = tree_at(commit, paths[i]), before = {{0}};
        if (parent)
            before = tree_at(parent, paths[i]);
        changed = !git_oid_equal(&now, &before);
    }
    git_commit_free(parent);
    return changed;
}

// PATHS as git names them: below PREFIX ("a/b/"), without a slash at the end.
static char **in_git(struct arena *a, const str_vec *paths, struct str prefix, uint32_t *n)
{
    *n = paths->n ? paths->n : 1;
    char **out = arena_array(a, char *, *n);
    for (uint32_t i = 0; i < *n; i++) {
        struct str path = arena_join(a, prefix, paths->n ? paths->v[i] : STR(""));
        while (path.n && path.p[path.n - 1] == '/')
            path.n--;
        out[i] = arena_cstr(a, path);
    }
    return out;
}

static struct commit_line line_of(struct arena *a, git_commit *commit)
{
    char id[9];
    const git_signature *author = git_commit_author(commit);
    const char *summary = git_commit_summary(commit);
    git_oid_tostr(id, sizeof id, git_commit_id(commit));
    return (struct commit_line){.id = arena_str(a, str_c(id)),
                                .author =
                                    arena_str(a, str_c(author && author->name ? author->name : "")),
                                .text = arena_str(a, str_c(summary ? summary : "")),
                                .time = git_commit_time(commit)};
}

void history_latest(struct arena *a, struct str root, const str_vec *paths, uint32_t n,
                    commit_line_vec *out)
{
    git_repository *repository = NULL;
    git_revwalk *walk = NULL;
    git_oid id;
    struct str prefix;
    git_libgit2_init();
    git_isolate();
    bool good = git_open_around(&repository, a, files_real(a, root), &prefix) &&
                git_revwalk_new(&walk, repository) == 0 && git_revwalk_push_head(walk) == 0;
    uint32_t paths_n = 0;
    char **wanted = good ? in_git(a, paths, prefix, &paths_n) : NULL;
    for (uint32_t i = 0; good && i < HISTORY_MAX && out->n < n; i++) {
        git_commit *commit = NULL;
        if (git_revwalk_next(&id, walk) || git_commit_lookup(&commit, repository, &id))
            break;
        if (touches(commit, wanted, paths_n))
            vec_push(a, out, line_of(a, commit));
        git_commit_free(commit);
    }
    git_revwalk_free(walk);
    git_repository_free(repository);
    git_libgit2_shutdown();
}
