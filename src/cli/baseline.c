/* The earlier state is judged by the same program with the same options and the configuration of
 * today, so that only the change makes a difference. Its report is kept in the cache: the base of a
 * branch is asked for again and again. */
#include "cli/baseline.h"

#include "base/hash.h"
#include "base/limits.h"
#include "cli/cache.h"
#include "judge/config.h"
#include "report/format.h"
#include "repo/files.h"
#include "repo/revision.h"

static struct str real_root(struct session *s)
{
    return files_real(s->cli->arena, s->options.repo.root);
}

static int from_file(struct session *s, struct str file, struct saved_report *before)
{
    struct diag d = {0};
    struct str text;
    enum err e = files_read(s->cli->arena, file, BUF_MAX, &text, &d);
    if (!e)
        e = saved_read(before, s->cli->arena, file, text, &d);
    d.err = e;
    return e ? cli_fail(s->cli, &d) : EXIT_MET;
}

static void hash_list(struct hash *h, const str_vec *list)
{
    for (uint32_t i = 0; i < list->n; i++)
        hash_add(h, list->v[i]);
    hash_add(h, STR("")); // the end of the list
}

// Everything that the report of the earlier state depends on.
static struct str cache_key(struct session *s, const struct revision *r, struct str config)
{
    struct arena *a = s->cli->arena;
    const struct evaluation_options *o = &s->options;
    struct hash h = hash_begin();
    hash_add(&h, cache_program(a));
    hash_add(&h, r->tree);
    hash_add(&h, real_root(s));
    hash_add(&h, config);
    hash_add(&h, o->feature);
    hash_add(&h, o->scope);
    hash_add(&h, o->date);
    hash_add(&h, arena_printf(a, "%d", o->tier));
    hash_list(&h, &o->only);
    hash_list(&h, &o->skip);
    hash_list(&h, &o->repo.with);
    return arena_printf(a, "baseline-%.*s", STR_ARG(hash_text(&h, a)));
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
        d.err = e;
        return cli_fail(cli, &d);
    }
    struct session then = *s;
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

static int from_revision(struct session *s, struct str name, struct saved_report *before)
{
    struct cli *cli = s->cli;
    struct arena *a = cli->arena;
    struct diag d = {0};
    struct revision r;
    struct str config = STR(""), text;
    enum err e = revision_find(&r, a, real_root(s), name, &d);
    if (e) {
        d.err = e;
        return cli_fail(cli, &d);
    }
    struct str file = s->options.config_file;
    if (!file.p)
        file = arena_path(a, real_root(s), STR(CONFIG_FILE));
    if (!files_read(a, file, CONFIGURATION_MAX, &config, NULL))
        s->options.config_file = file; // of today, for the earlier state as well
    struct str key = cache_key(s, &r, config);
    bool cached = !option_given(&cli->options, OPTION_no_cache);
    text = cached ? cache_get(a, key) : STR_NONE;
    int code = text.p ? EXIT_MET : judge(s, &r, &text);
    if (code)
        return code;
    e = saved_read(before, a, name, text, &d);
    if (!e && cached)
        cache_put(a, key, text);
    d.err = e;
    return e ? cli_fail(cli, &d) : EXIT_MET;
}

int baseline_load(struct session *s, struct saved_report *before, struct str *name)
{
    const struct options *o = &s->cli->options;
    struct str file = option_value(o, OPTION_baseline), since = option_value(o, OPTION_since);
    if (file.p && since.p)
        return cli_usage(s->cli, "--baseline and --since say two things; give one");
    *name = file.p ? file : since;
    return file.p    ? from_file(s, file, before)
           : since.p ? from_revision(s, since, before)
                     : EXIT_MET;
}
