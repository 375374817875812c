/* What an enclosing git repository knows about a directory: which files are tracked or ignored, and
 * the commit. Read only, without the user's own git configuration, so that the same checkout gives
 * the same answer on every machine. One thread at a time. */
#ifndef REPO_GIT_H
#define REPO_GIT_H

#include "repo/repo.h"
#include "repo/walk.h"

struct checkout; // belongs to the arena it was opened with

enum checkout_kind { CHECKOUT_FILE, CHECKOUT_LINK, CHECKOUT_SUBMODULE };

struct checkout_entry {
    struct str path; // relative to the root
    enum checkout_kind kind;
    bool absent_on_purpose; // sparse checkout (skip-worktree)
};

struct git_repository; // of libgit2

/* Opens the repository around ROOT (absolute, without links); *PREFIX is where ROOT lies in it, ""
 * or "a/b/". The caller has called git_libgit2_init and git_isolate, and frees *OUT. False when
 * there is none. */
bool git_open_around(struct git_repository **out, struct arena *a, struct str root,
                     struct str *prefix);
/* Keeps the user's and the machine's git settings from changing what is read. */
void git_isolate(void);

/* The checkout around ROOT (absolute, without links), NULL when there is none, when it ignores ROOT
 * itself, or when git cannot read it; the last is noted in SKIPPED. Paths are relative to ROOT. */
struct checkout *checkout_open(struct arena *a, struct str root, diag_vec *skipped);

/* True when the list of tracked files is known. Without it, all files of the walk count. */
bool checkout_has_index(const struct checkout *c);
uint32_t checkout_entries(const struct checkout *c);
const struct checkout_entry *checkout_entry(const struct checkout *c, uint32_t number);
/* The tracked entry with PATH, NULL when untracked. */
const struct checkout_entry *checkout_find(const struct checkout *c, struct str path);
/* True when anything below DIRECTORY is tracked. */
bool checkout_tracks_under(const struct checkout *c, struct str directory);
/* True when the ignore rules exclude PATH (DIRECTORY: it is one). Asks nothing about tracking. */
bool checkout_ignores(const struct checkout *c, struct str path, bool directory);

/* HEAD, its branch (STR_NONE when detached) and time; dirty when a tracked file below the root
 * differs from it. FILES are the walked files, sorted by path. */
struct repo_commit checkout_commit(const struct checkout *c, const struct walk_file *files,
                                   uint32_t n);

#endif
