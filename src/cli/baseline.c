/* The earlier state is judged by the same program with the same options and the configuration of
 * today, so that only the change makes a difference. Its report is kept in the cache: the base of a
 * branch is asked for again and again. */
#include "cli/baseline.h"

#include "base/limits.h"
#include "base/parallel.h"
#include "cli/kept.h"
#include "judge/judge.h"
#include "report/format.h"
#include "repo/files.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

static struct str real_root(struct session *s)
{
    return files_real(s->cli->arena, s->options.repo.root);
}

static int fail(struct session *s, struct diag *d, enum err e)
{
    d->err = e;
    return cli_fail(s->cli, d);
}

static int find_revision(struct baseline *b, struct session *s)
{
    struct arena *a = s->cli->arena;
    struct diag d = {0};
    struct str root = real_root(s), config;
    enum err e = revision_find(&b->revision, a, root, b->name, &d);
    if (e)
        return fail(s, &d, e);
    struct str file = s->options.config_file;
    if (!file.p)
        file = arena_path(a, root, STR(CONFIG_FILE));
    if (!files_read(a, file, CONFIGURATION_MAX, &config, NULL))
        s->options.config_file = file; // of today, for the earlier state as well
    b->tree = b->revision.tree;
    return EXIT_MET;
}

int baseline_find(struct baseline *b, struct session *s)
{
    const struct options *o = &s->cli->options;
    struct str file = option_value(o, OPTION_baseline), since = option_value(o, OPTION_since);
    struct diag d = {0};
    *b = (struct baseline){.name = file.p ? file : since};
    if (file.p && since.p)
        return cli_usage(s->cli, "--baseline and --since say two things; give one");
    if (since.p)
        return find_revision(b, s);
    enum err e = file.p ? files_read(s->cli->arena, file, BUF_MAX, &b->file, &d) : ERR_OK;
    return e ? fail(s, &d, e) : EXIT_MET;
}

struct str baseline_identity(const struct baseline *b)
{
    return b->file.p ? b->file : b->tree;
}

// The JSON report of the tree R, judged now.
static int judge(struct session *s, struct revision *r, struct str *text)
{
    struct cli *cli = s->cli;
    struct diag d = {0};
    struct arena *a = cli->arena;
    struct str root = real_root(s);
    enum err e = revision_export(r, a, root, &d);
    s->temporary = r->directory;
    if (e) {
        if (r->directory.p)
            revision_remove(a, r->directory);
        return fail(s, &d, e);
    }
    struct session then = *s;
    then.evaluation = NULL;
    then.options.repo.root = r->directory;
    then.options.with_base = root;
    then.options.operations = false; // the earlier state is only compared
    int code = session_open(&then, true);
    if (!code) {
        struct buf out;
        struct format_options plain = {0};
        buf_init(&out, a);
        format_find(STR("json"))->write(evaluation_report(then.evaluation), &out, &plain);
        *text = buf_take(&out);
    }
    evaluation_free(then.evaluation);
    revision_remove(a, r->directory);
    s->temporary = STR_NONE;
    return code;
}

// Other checkouts are read for the earlier state as they are today: no name for that is kept.
static bool reads_others(const struct session *s)
{
    const struct repo *r = evaluation_repo(s->evaluation);
    for (uint32_t i = 0; i < r->files.n; i++)
        if (r->files.v[i].prefix)
            return true;
    return false;
}

static struct str name_of(const struct baseline *b, const struct session *s,
                          const struct cache *cache)
{
    str_vec parts = {0};
    vec_push(s->cli->arena, &parts, b->tree);
    kept_options(s, &parts);
    return cache_name(cache, "baseline", parts.v, parts.n);
}

// ------------------------------------------------------------------------------- the other process

static void judge_and_write(struct baseline *b, struct session *s, int to)
{
    struct str text = STR_NONE;
    s->cli->err_terminal = false; // progress is the parent's to show
    int code = judge(s, &b->revision, &text);
    if (!code && !files_write(to, text))
        code = EXIT_USAGE;
    fflush(s->cli->err);
    _exit(code);
}

void baseline_start(struct baseline *b, struct session *s, const struct cache *cache)
{
    int ends[2];
    if (!b->name.p || b->file.p)
        return;
    b->place = cache && !reads_others(s) ? name_of(b, s, cache) : STR_NONE;
    b->kept = b->place.p ? cache_get(cache, b->place) : STR_NONE;
    if (b->kept.p || s->options.threads == 1 || parallel_cores() == 1 ||
        option_given(&s->cli->options, OPTION_timing) || pipe2(ends, O_CLOEXEC))
        return;
    fflush(s->cli->out);
    b->child = fork();
    if (b->child == 0) {
        close(ends[0]);
        judge_and_write(b, s, ends[1]);
    }
    close(ends[1]);
    if (b->child > 0) {
        b->pipe = ends[0];
    } else {
        b->child = 0; // then here, later
        close(ends[0]);
    }
}

// What the other process found. It ends by itself, after ^C as well, and is waited for.
static int collect(struct baseline *b, struct session *s, struct str *text)
{
    struct buf out;
    char part[1 << 14];
    int status = 0;
    buf_init(&out, s->cli->arena);
    for (;;) {
        ssize_t n = read(b->pipe, part, sizeof part);
        if (n > 0)
            buf_str(&out, (struct str){part, (size_t)n});
        else if (n == 0 || errno != EINTR)
            break;
    }
    close(b->pipe);
    while (waitpid(b->child, &status, 0) < 0 && errno == EINTR)
        ;
    *text = buf_take(&out);
    if (cli_interrupted(s->cli))
        return EXIT_INTERRUPTED;
    if (WIFEXITED(status))
        return WEXITSTATUS(status);
    return cli_usage(s->cli, "the earlier state could not be judged: its process was ended");
}

/* What was declared in the earlier state: its own file says so, since it was judged by that of today.
 * Where the file lies elsewhere, or is not understood any more, all of today's entries are new. */
static void declared_then(struct baseline *b, struct session *s, struct saved_report *before)
{
    struct arena *a = s->cli->arena;
    struct str root = real_root(s), file = s->options.config_file;
    struct checklist items;
    struct config config;
    declared_vec then = {0};
    struct str path = file.p ? files_real(a, file) : STR_NONE;
    bool below = path.p && str_starts(path, root) && path.n > root.n && path.p[root.n] == '/';
    struct str text =
        below ? revision_file(&b->revision, a, root, str_from(path, root.n + 1), CONFIGURATION_MAX)
              : STR_NONE;
    before->declarations.n = 0;
    config_init(&config, a);
    if (!text.p || evaluation_items(&items, a, root, NULL) ||
        config_parse(&config, path, text, &items, NULL))
        return;
    judge_declarations(&config, a, &then);
    for (uint32_t i = 0; i < then.n; i++)
        vec_push(a, &before->declarations,
                 (struct saved_declaration){then.v[i].kind, then.v[i].item, then.v[i].text});
}

int baseline_load(struct baseline *b, struct session *s, const struct cache *cache,
                  struct saved_report *before)
{
    struct diag d = {0};
    if (!b->name.p)
        return EXIT_MET;
    struct str text = b->file.p ? b->file : b->kept;
    int code = text.p ? EXIT_MET : b->child ? collect(b, s, &text) : judge(s, &b->revision, &text);
    if (code)
        return code;
    enum err e = saved_read(before, s->cli->arena, b->name, text, &d);
    if (e)
        return fail(s, &d, e);
    if (b->place.p && !b->kept.p)
        cache_put(cache, b->place, text);
    if (!b->file.p)
        declared_then(b, s, before);
    return EXIT_MET;
}
