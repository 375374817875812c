// The latest commits; see history.h.
#include "repo/history.h"

#include "base/err.h"
#include "base/limits.h"
#include "repo/files.h"
#include "repo/git.h"

#include <git2.h>
#include <stdlib.h>
#include <string.h>

// The tree below PREFIX ("a/b/"), or the whole one; its id is zero when it is not there.
static git_oid tree_below(git_commit *commit, const char *prefix)
{
    git_oid id = {{0}};
    git_tree *tree = NULL;
    git_tree_entry *entry = NULL;
    size_t n = strlen(prefix);
    if (git_commit_tree(&tree, commit))
        return id;
    char *path = n ? strndup(prefix, n - 1) : NULL;
    if (n == 0)
        id = *git_tree_id(tree);
    else if (path && git_tree_entry_bypath(&entry, tree, path) == 0)
        id = *git_tree_entry_id(entry);
    free(path);
    git_tree_entry_free(entry);
    git_tree_free(tree);
    return id;
}

static bool touches(git_commit *commit, const char *prefix)
{
    git_commit *parent = NULL;
    if (git_commit_parentcount(commit) > 1)
        return false;
    git_oid now = tree_below(commit, prefix), before = {{0}};
    if (git_commit_parentcount(commit) == 1 && git_commit_parent(&parent, commit, 0) == 0)
        before = tree_below(parent, prefix);
    git_commit_free(parent);
    return !git_oid_equal(&now, &before);
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

void history_latest(struct arena *a, struct str root, uint32_t n, commit_line_vec *out)
{
    git_repository *repository = NULL;
    git_revwalk *walk = NULL;
    git_oid id;
    struct str prefix;
    git_libgit2_init();
    git_isolate();
    bool good = git_open_around(&repository, a, files_real(a, root), &prefix) &&
                git_revwalk_new(&walk, repository) == 0 && git_revwalk_push_head(walk) == 0;
    for (uint32_t i = 0; good && i < HISTORY_MAX && out->n < n; i++) {
        git_commit *commit = NULL;
        if (git_revwalk_next(&id, walk) || git_commit_lookup(&commit, repository, &id))
            break;
        if (touches(commit, arena_cstr(a, prefix)))
            vec_push(a, out, line_of(a, commit));
        git_commit_free(commit);
    }
    git_revwalk_free(walk);
    git_repository_free(repository);
    git_libgit2_shutdown();
}
