// Opening a repository: the walk, git's view of it, units, owners, and reading without leaving it.
#include "base/limits.h"
#include "repo/beneath.h"
#include "repo/owners.h"
#include "repo/repo.h"

#include <errno.h>
#include <fcntl.h>
#include <git2.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

struct fixture {
    struct arena a;
    char root[64]; // a fresh directory
    struct repo r;
    struct diag d;
};

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    arena_init(&f->a);
    snprintf(f->root, sizeof f->root, "/tmp/test-repo-XXXXXX");
    *state = f;
    return mkdtemp(f->root) ? 0 : -1;
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    char command[256];
    snprintf(command, sizeof command, "chmod -R u+rwX '%s' && rm -rf '%s'", f->root, f->root);
    int result = system(command);
    arena_release(&f->a);
    free(f);
    return result;
}

static const char *full(struct fixture *f, const char *path)
{
    return arena_printf(&f->a, "%s/%s", f->root, path).p;
}

static void put(struct fixture *f, const char *path, const char *text)
{
    char *name = arena_cstr(&f->a, str_c(full(f, path)));
    for (char *slash = name + strlen(f->root) + 1; (slash = strchr(slash, '/')) != NULL; slash++) {
        *slash = '\0';
        mkdir(name, 0755);
        *slash = '/';
    }
    FILE *out = fopen(name, "w");
    assert_non_null(out);
    fputs(text, out);
    fclose(out);
}

static enum err open_at(struct fixture *f, const char *path)
{
    struct repo_options options = {.root = str_c(path)};
    return repo_open(&f->r, &f->a, &options, &f->d);
}

static void open_root(struct fixture *f)
{
    assert_int_equal(open_at(f, f->root), ERR_OK);
}

static const struct repo_file *find(struct fixture *f, const char *path)
{
    int64_t i = repo_find(&f->r, str_c(path));
    return i < 0 ? NULL : &f->r.files.v[i];
}

// Why PATH was skipped; "" when it was not.
static const char *why(struct fixture *f, const char *path)
{
    for (uint32_t i = 0; i < f->r.skipped.n; i++)
        if (str_eq(f->r.skipped.v[i].path, str_c(path)))
            return arena_cstr(&f->a, f->r.skipped.v[i].text);
    return "";
}

static void plain_directories_are_walked(void **state)
{
    struct fixture *f = *state;
    put(f, "src/b.ts", "export {}\n");
    put(f, "src/a.ts", "export {}\n");
    put(f, "README.md", "# x\n");
    put(f, "node_modules/pg/index.js", "x\n");
    put(f, "app/node_modules/pg/index.js", "x\n");
    put(f, "rust/Cargo.toml", "[package]\nname = \"tool\"\n");
    put(f, "rust/target/debug/x.rs", "x\n");
    put(f, "build/target/x.sh", "x\n");
    open_root(f);
    assert_int_equal(f->r.files.n, 5);
    for (uint32_t i = 1; i < f->r.files.n; i++)
        assert_true(str_cmp(f->r.files.v[i - 1].path, f->r.files.v[i].path) < 0);
    assert_non_null(find(f, "build/target/x.sh")); // no build tool beside it
    assert_int_equal(find(f, "README.md")->role, ROLE_DOCS);
    assert_int_equal(find(f, "src/a.ts")->bytes, 10);
    assert_null(f->r.commit.id.p);
    assert_int_equal(f->r.skipped.n, 0);
}

static void wrong_roots_are_errors(void **state)
{
    struct fixture *f = *state;
    put(f, "file", "x");
    assert_int_equal(open_at(f, full(f, "nothing")), ERR_NOT_FOUND);
    assert_int_equal(open_at(f, full(f, "file")), ERR_USAGE);
    assert_true(str_contains(f->d.text, STR("is a file, not a directory")));
    assert_int_equal(open_at(f, full(f, "file/below")), ERR_NOT_FOUND);
}

static void odd_things_are_named(void **state)
{
    struct fixture *f = *state;
    put(f, "ok.js", "x");
    put(f, "line\nbreak.js", "x");
    put(f, "bad\xff.js", "x");
    put(f, "f\xc3\xbcr.js", "x"); // valid UTF-8 is fine
    assert_int_equal(mkfifo(full(f, "pipe.js"), 0644), 0);
    assert_int_equal(symlink("/etc/passwd", full(f, "out.js")), 0);
    assert_int_equal(symlink("../../../etc/passwd", full(f, "up.js")), 0);
    assert_int_equal(symlink("loop.js", full(f, "loop.js")), 0);
    assert_int_equal(symlink("gone", full(f, "dangling.js")), 0);
    assert_int_equal(symlink("ok.js", full(f, "in.js")), 0);
    open_root(f);
    assert_int_equal(f->r.files.n, 3);
    assert_non_null(find(f, "in.js"));
    assert_non_null(find(f, "f\xc3\xbcr.js"));
    assert_string_equal(why(f, "pipe.js"), "a named pipe, no file");
    assert_string_equal(why(f, "out.js"), "a link out of the repository");
    assert_string_equal(why(f, "up.js"), "a link out of the repository");
    assert_string_equal(why(f, "loop.js"), "a link that leads to itself");
    assert_string_equal(why(f, "dangling.js"), "a link to nothing");
    assert_true(str_contains(str_c(why(f, "line\\x0abreak.js")), STR("control characters")));
    assert_true(str_contains(str_c(why(f, "bad\\xff.js")), STR("no UTF-8")));
}

static void large_and_deep_is_bounded(void **state)
{
    struct fixture *f = *state;
    char path[2 * (WALK_DEPTH_MAX + 20) + 8] = "";
    for (int i = 0; i < WALK_DEPTH_MAX + 10; i++)
        memcpy(path + 2 * i, "d/", 3);
    memcpy(path + 2 * (WALK_DEPTH_MAX + 10), "x.js", 5);
    put(f, path, "x");
    put(f, "big.json", "{}");
    put(f, "big.bin", "x");
    put(f, "yarn.lock", "x");
    assert_int_equal(truncate(full(f, "big.json"), FILE_READ_MAX + 1), 0);
    assert_int_equal(truncate(full(f, "big.bin"), FILE_READ_MAX + 1), 0);
    assert_int_equal(truncate(full(f, "yarn.lock"), FILE_READ_MAX + 1), 0);
    open_root(f);
    assert_int_equal(f->r.skipped.n, 2);
    assert_true(str_contains(str_c(why(f, "big.json")), STR("more than the limit")));
    assert_non_null(find(f, "big.bin"));
    assert_non_null(find(f, "yarn.lock"));
}

static void reading_stays_inside(void **state)
{
    struct fixture *f = *state;
    struct str text;
    put(f, "dir/real.js", "inside");
    put(f, "swap.js", "before");
    put(f, "sub/swap.js", "before");
    assert_int_equal(symlink("dir/../dir/real.js", full(f, "link.js")), 0);
    open_root(f);
    assert_int_equal(repo_read(find(f, "link.js"), &f->a, 100, &text, &f->d), ERR_OK);
    assert_true(str_eq(text, STR("inside")));
    assert_int_equal(text.p[text.n], 0);
    assert_int_equal(repo_read(find(f, "link.js"), &f->a, 5, &text, &f->d), ERR_LIMIT);
    // The tree changes after the walk: neither a file nor a directory may become a way out.
    assert_int_equal(unlink(full(f, "swap.js")), 0);
    assert_int_equal(symlink("/etc/passwd", full(f, "swap.js")), 0);
    assert_int_equal(repo_read(find(f, "swap.js"), &f->a, 100000, &text, &f->d), ERR_IO);
    assert_int_equal(unlink(full(f, "sub/swap.js")), 0);
    assert_int_equal(rmdir(full(f, "sub")), 0);
    assert_int_equal(symlink("/tmp", full(f, "sub")), 0);
    assert_int_equal(repo_read(find(f, "sub/swap.js"), &f->a, 100000, &text, &f->d), ERR_IO);
}

static void put_bytes(struct fixture *f, const char *path, const char *bytes, size_t n)
{
    FILE *out = fopen(full(f, path), "w");
    assert_non_null(out);
    assert_int_equal(fwrite(bytes, 1, n, out), n);
    fclose(out);
}

static void utf16_is_read_as_utf8(void **state)
{
    static const char little[] = "\xFF\xFE"
                                 "a\0\xF6\0\x3D\xD8\0\xDE\n"; // cut in its last letter
    static const char big[] = "\xFE\xFF\0a\xDC\0\0b\xD8\x3D"; // halves of pairs
    struct fixture *f = *state;
    struct str text;
    put_bytes(f, "little.ini", little, sizeof little - 1);
    put_bytes(f, "big.ini", big, sizeof big - 1);
    put_bytes(f, "empty.ini", "\xFF\xFE", 2);
    put_bytes(f, "raw.ini", "a\xFF\xFE", 3);
    open_root(f);
    assert_int_equal(repo_read_text(find(f, "little.ini"), &f->a, 100, &text, &f->d), ERR_OK);
    assert_true(str_eq(text, STR("a\xC3\xB6\xF0\x9F\x98\x80")));
    assert_int_equal(text.p[text.n], 0);
    assert_int_equal(repo_read_text(find(f, "big.ini"), &f->a, 100, &text, &f->d), ERR_OK);
    assert_true(str_eq(text, STR("a\xEF\xBF\xBD"
                                 "b\xEF\xBF\xBD")));
    assert_int_equal(repo_read_text(find(f, "empty.ini"), &f->a, 100, &text, &f->d), ERR_OK);
    assert_int_equal(text.n, 0);
    assert_int_equal(repo_read_text(find(f, "raw.ini"), &f->a, 100, &text, &f->d), ERR_OK);
    assert_int_equal(text.n, 3);
    assert_int_equal(repo_read_text(find(f, "big.ini"), &f->a, 5, &text, &f->d), ERR_LIMIT);
    assert_int_equal(repo_read(find(f, "big.ini"), &f->a, 100, &text, &f->d), ERR_OK);
    assert_int_equal(text.n, sizeof big - 1);
}

static void stepwise_opening_agrees(void **state)
{
    struct fixture *f = *state;
    put(f, "a/b/c.txt", "x");
    assert_int_equal(symlink("../b/c.txt", full(f, "a/b/l")), 0);
    assert_int_equal(symlink("a/b", full(f, "d")), 0);
    assert_int_equal(symlink("../..", full(f, "a/up")), 0);
    int root = open(f->root, O_PATH | O_DIRECTORY);
    static const struct {
        const char *path;
        int error;
    } cases[] = {
        {"a/b/c.txt", 0}, {"a/b/l", 0},           {"d/c.txt", 0},     {"a/up/x", EXDEV},
        {"../x", EXDEV},  {"/etc/passwd", EXDEV}, {"a/none", ENOENT}, {"a/b/c.txt/x", ENOTDIR},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int fd = beneath_open_stepwise(root, str_c(cases[i].path));
        if ((fd < 0 ? errno : 0) != cases[i].error)
            fail_msg("%s: %s", cases[i].path, fd < 0 ? strerror(errno) : "opened");
        int other = beneath_open(root, str_c(cases[i].path));
        assert_int_equal(fd < 0, other < 0);
        if (fd >= 0)
            close(fd);
        if (other >= 0)
            close(other);
    }
    close(root);
}

/* git */

// Everything not ignored is staged and committed, as `git add . && git commit` would.
static void commit_all(struct fixture *f)
{
    git_repository *repository = NULL;
    git_index *index = NULL;
    git_tree *tree = NULL;
    git_signature *who = NULL;
    git_oid id;
    git_libgit2_init();
    assert_int_equal(git_repository_init(&repository, f->root, 0), 0);
    assert_int_equal(git_repository_index(&index, repository), 0);
    assert_int_equal(git_index_add_all(index, NULL, 0, NULL, NULL), 0);
    assert_int_equal(git_index_write(index), 0);
    assert_int_equal(git_index_write_tree(&id, index), 0);
    assert_int_equal(git_tree_lookup(&tree, repository, &id), 0);
    assert_int_equal(git_signature_new(&who, "A", "a@example.com", 1700000000, 0), 0);
    assert_int_equal(git_commit_create_v(&id, repository, "HEAD", who, who, NULL, "x", tree, 0), 0);
    git_signature_free(who);
    git_tree_free(tree);
    git_index_free(index);
    git_repository_free(repository);
    git_libgit2_shutdown();
}

// Adds an entry that has no file: a submodule, or one left out by a sparse checkout.
static void add_entry(struct fixture *f, const char *path, git_filemode_t mode, uint16_t extended)
{
    git_repository *repository = NULL;
    git_index *index = NULL;
    git_libgit2_init();
    assert_int_equal(git_repository_open(&repository, f->root), 0);
    assert_int_equal(git_repository_index(&index, repository), 0);
    git_index_entry entry = {.mode = mode, .path = path, .flags_extended = extended};
    git_oid_fromstr(&entry.id, "1111111111111111111111111111111111111111");
    if (mode != GIT_FILEMODE_COMMIT)
        assert_int_equal(git_blob_create_from_buffer(&entry.id, repository, "x", 1), 0);
    if (extended)
        entry.flags |= GIT_INDEX_ENTRY_EXTENDED;
    assert_int_equal(git_index_add(index, &entry), 0);
    assert_int_equal(git_index_write(index), 0);
    git_index_free(index);
    git_repository_free(repository);
    git_libgit2_shutdown();
}

static void git_tells_tracked_from_ignored(void **state)
{
    struct fixture *f = *state;
    put(f, ".gitignore", "*.log\nout/\n");
    put(f, "src/a.js", "a\n");
    put(f, "dist/kept.js", "k\n");
    commit_all(f);
    put(f, "src/new.js", "n\n");
    put(f, "debug.log", "l\n");
    put(f, "out/x.js", "x\n");
    put(f, "dist/new.js", "x\n");
    put(f, "nested/.git/HEAD", "ref: refs/heads/main\n");
    put(f, "nested/a.js", "x\n");
    open_root(f);
    assert_non_null(find(f, "src/a.js"));
    assert_non_null(find(f, "src/new.js"));
    assert_non_null(find(f, "dist/new.js"));
    assert_null(find(f, "debug.log"));
    assert_null(find(f, "out/x.js"));
    assert_null(find(f, "nested/a.js"));
    assert_true(str_contains(str_c(why(f, "nested")), STR("another git repository")));
    assert_int_equal(f->r.commit.id.n, 40);
    assert_int_equal(f->r.commit.time, 1700000000);
    assert_true(f->r.commit.branch.n > 0);
    assert_false(f->r.commit.dirty); // untracked files do not make it so
    put(f, "src/a.js", "b\n");       // the same size
    open_root(f);
    assert_true(f->r.commit.dirty);
    put(f, "src/a.js", "a\n");
    open_root(f);
    assert_false(f->r.commit.dirty);
    assert_int_equal(unlink(full(f, "src/a.js")), 0);
    open_root(f);
    assert_true(f->r.commit.dirty);
}

static void a_root_inside_git_is_its_own(void **state)
{
    struct fixture *f = *state;
    put(f, ".gitignore", "*.log\nbuild/\n");
    put(f, "services/pay/test/a.js", "a\n");
    put(f, "services/pay/a.js", "a\n");
    put(f, "other/b.js", "b\n");
    commit_all(f);
    put(f, "services/pay/x.log", "l\n");
    put(f, "other/b.js", "changed\n");
    put(f, "build/case/a.log", "a\n");
    assert_int_equal(open_at(f, full(f, "services/pay")), ERR_OK);
    assert_int_equal(f->r.files.n, 2);
    assert_int_equal(find(f, "a.js")->role, ROLE_PRODUCTION);
    assert_int_equal(f->r.commit.id.n, 40);
    assert_false(f->r.commit.dirty); // the change lies outside
    // Below a test directory of the outer repository, a service is production.
    assert_int_equal(open_at(f, full(f, "services/pay/test")), ERR_OK);
    assert_int_equal(find(f, "a.js")->role, ROLE_PRODUCTION);
    // What the outer repository ignores stands for itself.
    assert_int_equal(open_at(f, full(f, "build/case")), ERR_OK);
    assert_int_equal(f->r.files.n, 1);
    assert_null(f->r.commit.id.p);
}

static void absent_content_is_named(void **state)
{
    struct fixture *f = *state;
    put(f, ".gitattributes", "*.bin filter=lfs diff=lfs merge=lfs -text\n");
    put(f, "model.bin",
        "version https://git-lfs.github.com/spec/v1\n"
        "oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\n"
        "size 12345\n");
    put(f, "small.bin", "not a pointer");
    commit_all(f);
    add_entry(f, "libs/shared", GIT_FILEMODE_COMMIT, 0);
    add_entry(f, "sparse/a.js", GIT_FILEMODE_BLOB, GIT_INDEX_ENTRY_SKIP_WORKTREE);
    mkdir(full(f, "libs"), 0755);
    mkdir(full(f, "libs/shared"), 0755);
    open_root(f);
    assert_null(find(f, "model.bin"));
    assert_non_null(find(f, "small.bin"));
    assert_true(str_contains(str_c(why(f, "model.bin")), STR("LFS pointer")));
    assert_true(str_contains(str_c(why(f, "libs/shared")), STR("submodule")));
    assert_true(str_contains(str_c(why(f, "sparse/a.js")), STR("sparse checkout")));
}

static void broken_git_falls_back_to_the_walk(void **state)
{
    struct fixture *f = *state;
    put(f, "a.js", "a\n");
    commit_all(f);
    put(f, ".git/index", "this is no index");
    open_root(f);
    assert_non_null(find(f, "a.js"));
    assert_true(why(f, ".git")[0] != '\0');
    put(f, ".git/HEAD", "\1\2garbage");
    put(f, ".git/config", "[core\n\tbroken");
    open_root(f);
    assert_non_null(find(f, "a.js"));
    assert_int_equal(f->r.files.n, 1);
}

/* Trees, units, owners */

static void other_trees_are_prefixed(void **state)
{
    struct fixture *f = *state;
    struct repo_options options = {0};
    struct str text;
    put(f, "app/main.js", "x");
    put(f, "app/infra/own.tf", "x");
    put(f, "app/old/a/b.js", "x");
    put(f, "app/web/page.gen.txt", "x");
    put(f, "infra/test/x.tf", "outside");
    put(f, "infra/main.tf", "outside");
    options.root = str_c(full(f, "app"));
    vec_push(&f->a, &options.with, str_c(full(f, "infra")));
    vec_push(&f->a, &options.exclude, STR("old/"));
    vec_push(&f->a, &options.exclude, STR("**/*.gen.txt"));
    assert_int_equal(repo_open(&f->r, &f->a, &options, &f->d), ERR_OK);
    const struct repo_file *file = find(f, "infra-2/main.tf"); // app has an infra/ already
    assert_non_null(file);
    assert_int_equal(repo_read(file, &f->a, 100, &text, &f->d), ERR_OK);
    assert_true(str_eq(text, STR("outside")));
    assert_true(str_eq(f->r.units.v[file->unit].root, STR("infra-2")));
    assert_int_equal(find(f, "infra-2/test/x.tf")->role, ROLE_TEST);
    assert_null(find(f, "old/a/b.js"));
    assert_null(find(f, "web/page.gen.txt"));
    assert_true(str_contains(str_c(why(f, "old/")), STR("1 file")));
    assert_int_equal(f->r.files.n, 4);
}

static const struct repo_unit *unit_of(struct fixture *f, const char *path)
{
    return &f->r.units.v[find(f, path)->unit];
}

static void assert_unit(struct fixture *f, const char *path, const char *root, const char *kind,
                        const char *name)
{
    const struct repo_unit *u = unit_of(f, path);
    if (!str_eq(u->root, str_c(root)) || !str_eq(u->kind, str_c(kind)) ||
        !str_eq(u->name, str_c(name)))
        fail_msg("%s: unit [%.*s] %.*s %.*s", path, STR_ARG(u->root), STR_ARG(u->kind),
                 STR_ARG(u->name));
}

static void terminals_beside_a_service_are_no_part_of_it(void **state)
{
    struct fixture *f = *state;
    put(f, "Cargo.toml", "[workspace]\nmembers = ['crates/*']\n");
    put(f, "crates/server/Cargo.toml",
        "[package]\nname = 'server'\n[dependencies]\naxum = '0.8'\nmodel = { path = '../model' "
        "}\n");
    put(f, "crates/server/src/main.rs", "x");
    put(f, "crates/model/Cargo.toml", "[package]\nname = 'model'\n");
    put(f, "crates/model/src/lib.rs", "x");
    put(f, "crates/view/Cargo.toml", "[package]\nname = 'view'\n");
    put(f, "crates/view/src/lib.rs", "x");
    put(f, "crates/cli/Cargo.toml",
        "[package]\nname = 'cli'\n[dependencies]\nratatui = '0.29'\nview = { path = '../view' "
        "}\n[dependencies.model]\npath = '../model'\n");
    put(f, "crates/cli/src/main.rs", "x");
    put(f, "crates/worker/Cargo.toml",
        "[package]\nname = 'worker'\n[dependencies]\nrdkafka = '0.36'\n");
    put(f, "crates/worker/src/main.rs", "x");
    put(f, "web/package.json",
        "{\"name\": \"ask\", \"bin\": \"a.js\", \"dependencies\": {\"ora\": \"8\"}}");
    put(f, "web/a.js", "x");
    open_root(f);
    assert_int_equal(find(f, "crates/server/src/main.rs")->role, ROLE_PRODUCTION);
    assert_int_equal(find(f, "crates/model/src/lib.rs")->role, ROLE_PRODUCTION);
    assert_int_equal(find(f, "crates/worker/src/main.rs")->role, ROLE_PRODUCTION);
    assert_int_equal(find(f, "web/a.js")->role, ROLE_PRODUCTION); // no package of npm serves
    assert_int_equal(find(f, "crates/cli/src/main.rs")->role, ROLE_EXAMPLE);
    assert_int_equal(find(f, "crates/view/src/lib.rs")->role, ROLE_EXAMPLE);
}

static void units_are_the_innermost_manifests(void **state)
{
    struct fixture *f = *state;
    put(f, "package.json", "{\"private\": true, \"x\": {\"name\": \"no\"}, \"name\": \"mono\"}");
    put(f, "packages/api/package.json", "{ \"name\" : \"@acme/api\" }");
    put(f, "packages/api/src/a.ts", "x");
    put(f, "packages/api/test/fixtures/package.json", "{\"name\": \"fixture\"}");
    put(f, "packages/api/test/fixtures/a.ts", "x");
    put(f, "go/go.mod", "module github.com/acme/go // here\n\ngo 1.22\n");
    put(f, "go/package.json", "{\"name\": \"tooling\"}");
    put(f, "go/a.go", "x");
    put(f, "py/pyproject.toml", "[tool.black]\nname = 'no'\n[project]\nname = 'pay'\n");
    put(f, "py/a.py", "x");
    put(f, "jv/pom.xml",
        "<project><parent><artifactId>up</artifactId></parent>"
        "<artifactId>jv-service</artifactId></project>");
    put(f, "jv/A.java", "x");
    put(f, "worker/Dockerfile", "FROM x");
    put(f, "worker/run.sh", "x");
    put(f, "docker/Dockerfile", "FROM x");
    put(f, "docker/run.sh", "x");
    put(f, "empty/Dockerfile", "FROM x");
    open_root(f);
    assert_true(str_eq(f->r.units.v[0].name, STR("mono")));
    assert_unit(f, "package.json", "", "npm", "mono");
    assert_unit(f, "packages/api/src/a.ts", "packages/api", "npm", "@acme/api");
    assert_unit(f, "packages/api/test/fixtures/a.ts", "packages/api", "npm", "@acme/api");
    assert_unit(f, "go/a.go", "go", "go", "github.com/acme/go");
    assert_unit(f, "py/a.py", "py", "python", "pay");
    assert_unit(f, "jv/A.java", "jv", "maven", "jv-service");
    assert_unit(f, "worker/run.sh", "worker", "docker", "worker");
    assert_unit(f, "docker/run.sh", "", "npm", "mono");
    assert_unit(f, "empty/Dockerfile", "", "npm", "mono");
    assert_int_equal(unit_of(f, "go/a.go")->parent, 0);
}

static void the_last_owner_wins(void **state)
{
    struct fixture *f = *state;
    struct owners o;
    struct facts facts;
    put(f, "a.js", "x");
    put(f, ".github/CODEOWNERS",
        "# who\n"
        "*            @all  # everyone\n"
        "*.js         @js @web\n"
        "/build/      @build\n"
        "docs/*       @docs\n"
        "apps/        @apps\n"
        "src/api      @api\n"
        "/apps/free\n"
        "with\\ space @space\n"
        "[Section][2] @default\n"
        "/late/x\n");
    open_root(f);
    facts_init(&facts, &f->a);
    owners_init(&o, &f->a, &f->r, &facts);
    assert_int_equal(o.rules.n, 9);
    assert_int_equal(facts.tables[FACT_owner].n, 9);
    static const struct {
        const char *path, *owners;
    } cases[] = {
        {"README", "@all"},      {"x/y.js", "@js @web"},    {"build/x/y.c", "@build"},
        {"x/build/y.c", "@all"}, {"docs/a.md", "@docs"},    {"docs/b/a.md", "@all"},
        {"x/apps/y.c", "@apps"}, {"src/api/a/b.c", "@api"}, {"x/src/api/b.c", "@all"},
        {"apps/free/a.c", ""},   {"with space", "@space"},  {"late/x", "@default"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct str owners = owners_of(&o, str_c(cases[i].path));
        if (!str_eq(owners, str_c(cases[i].owners)))
            fail_msg("%s: %.*s", cases[i].path, STR_ARG(owners));
    }
}

static void examples_alone_are_the_service(void **state)
{
    struct fixture *f = *state;
    put(f, "examples/pay/server.js", "x");
    put(f, "examples/pay/.env.example", "A=1");
    put(f, "README.md", "x");
    open_root(f);
    assert_int_equal(find(f, "examples/pay/server.js")->role, ROLE_PRODUCTION);
    assert_int_equal(find(f, "examples/pay/.env.example")->role, ROLE_EXAMPLE);
    put(f, "src/server.js", "x");
    open_root(f);
    assert_int_equal(find(f, "examples/pay/server.js")->role, ROLE_EXAMPLE);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(plain_directories_are_walked),
        TEST(wrong_roots_are_errors),
        TEST(odd_things_are_named),
        TEST(large_and_deep_is_bounded),
        TEST(reading_stays_inside),
        TEST(utf16_is_read_as_utf8),
        TEST(stepwise_opening_agrees),
        TEST(git_tells_tracked_from_ignored),
        TEST(a_root_inside_git_is_its_own),
        TEST(absent_content_is_named),
        TEST(broken_git_falls_back_to_the_walk),
        TEST(other_trees_are_prefixed),
        TEST(terminals_beside_a_service_are_no_part_of_it),
        TEST(units_are_the_innermost_manifests),
        TEST(the_last_owner_wins),
        TEST(examples_alone_are_the_service),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
