/* Outcomes that are kept. A record is a line with the exit code, then texts, each behind a line with
 * its length; the cache has checked that it is whole and ours. */
#include "cli/kept.h"

#include "base/buf.h"
#include "base/limits.h"
#include "judge/config.h"
#include "repo/files.h"
#include "repo/fingerprint.h"

static void part_number(struct arena *a, str_vec *parts, int64_t n)
{
    vec_push(a, parts, arena_printf(a, "%lld", (long long)n));
}

static void part_list(struct arena *a, str_vec *parts, const str_vec *list)
{
    part_number(a, parts, list->n);
    for (uint32_t i = 0; i < list->n; i++)
        vec_push(a, parts, list->v[i]);
}

static void part_file(struct arena *a, str_vec *parts, struct str path)
{
    struct str text = STR_NONE;
    bool there = files_read(a, path, CONFIGURATION_MAX, &text, NULL) == ERR_OK;
    vec_push(a, parts, path);
    vec_push(a, parts, there ? text : STR_NONE);
}

void kept_options(const struct session *s, str_vec *parts)
{
    struct arena *a = s->cli->arena;
    const struct evaluation_options *o = &s->options;
    struct str root = files_real(a, o->repo.root);
    vec_push(a, parts, root);
    part_list(a, parts, &o->repo.with);
    part_file(a, parts, o->config_file.p ? o->config_file : arena_path(a, root, STR(CONFIG_FILE)));
    vec_push(a, parts, o->feature);
    vec_push(a, parts, o->scope);
    vec_push(a, parts, o->date);
    vec_push(a, parts, o->evaluator);
    part_number(a, parts, o->tier);
    part_number(a, parts, o->no_sieve);
    part_list(a, parts, &o->only);
    part_list(a, parts, &o->skip);
}

// What may lie outside the walk because git ignores it.
static void part_own_knowledge(const struct session *s, str_vec *parts)
{
    struct arena *a = s->cli->arena;
    struct str root = evaluation_repo(s->evaluation)->root;
    str_vec files = files_in(a, arena_path(a, root, STR(".prod-readiness")), STR("**"));
    for (uint32_t i = 0; i < files.n; i++)
        part_file(a, parts, files.v[i]);
}

static void part_outputs(const struct session *s, str_vec *parts)
{
    const struct cli *cli = s->cli;
    struct arena *a = cli->arena;
    part_number(a, parts, s->options.operations);
    for (uint32_t i = 0; i < cli->options.outputs.n; i++) {
        const struct output *o = &cli->options.outputs.v[i];
        vec_push(a, parts, o->format);
        part_number(a, parts, o->file.p ? 0 : cli->width);
        part_number(a, parts, cli->colour && !o->file.p);
    }
    vec_push(a, parts, option_value(&cli->options, OPTION_prefix));
    vec_push(a, parts, option_value(&cli->options, OPTION_fail_on));
    part_number(a, parts, option_given(&cli->options, OPTION_exit_zero));
    vec_push(a, parts, option_value(&cli->options, OPTION_since));
    vec_push(a, parts, option_value(&cli->options, OPTION_baseline));
}

static struct str listing_name(const struct cache *c, const struct session *s)
{
    str_vec parts = {0};
    struct arena *a = s->cli->arena;
    vec_push(a, &parts, evaluation_repo(s->evaluation)->root);
    vec_push(a, &parts, s->options.feature);
    part_list(a, &parts, &s->options.repo.with);
    return cache_name(c, "files", parts.v, parts.n);
}

void kept_find(struct kept *k, const struct cache *cache, struct session *s, struct str earlier)
{
    *k = (struct kept){.cache = NULL};
    if (!cache)
        return;
    struct arena *a = s->cli->arena;
    struct str listing = listing_name(cache, s);
    struct fingerprint f;
    if (!fingerprint_take(&f, a, evaluation_repo(s->evaluation), cache->key,
                          cache_get(cache, listing), s->options.threads))
        return;
    if (!f.known)
        cache_put(cache, listing, f.listing);
    str_vec parts = {0};
    vec_push(a, &parts, digest_text(a, f.digest));
    kept_options(s, &parts);
    part_own_knowledge(s, &parts);
    part_outputs(s, &parts);
    vec_push(a, &parts, earlier);
    *k = (struct kept){cache, cache_name(cache, "outcome", parts.v, parts.n)};
}

// ----------------------------------------------------------------------------------------- records

static void put_text(struct buf *out, struct str text)
{
    if (text.p)
        buf_printf(out, "%zu\n", text.n);
    else
        buf_c(out, "none\n");
    buf_str(out, text);
}

static bool take_text(struct str *rest, struct str *text)
{
    struct str line;
    int64_t n;
    *text = STR_NONE;
    if (!str_split(rest, '\n', &line))
        return false;
    if (str_eq(line, STR("none")))
        return true;
    if (!str_int(line, &n) || n < 0 || (uint64_t)n > rest->n)
        return false;
    *text = str_sub(*rest, 0, (size_t)n);
    *rest = str_from(*rest, (size_t)n);
    return true;
}

bool kept_get(const struct kept *k, struct outcome *o)
{
    if (!k->cache)
        return false;
    struct str rest = cache_get(k->cache, k->name), line, text;
    int64_t code;
    *o = (struct outcome){0};
    if (!rest.p || !str_split(&rest, '\n', &line) || !str_int(line, &code) ||
        !take_text(&rest, &o->why))
        return false;
    o->code = (int)code;
    while (rest.n) {
        if (!take_text(&rest, &text))
            return false;
        vec_push(k->cache->arena, &o->texts, text);
    }
    return true;
}

void kept_put(const struct kept *k, const struct session *s, const struct outcome *o)
{
    if (!k->cache || !fingerprint_holds(evaluation_repo(s->evaluation)))
        return;
    struct buf out;
    buf_init(&out, k->cache->arena);
    out.limit = CACHE_TEXT_MAX;
    buf_printf(&out, "%d\n", o->code);
    put_text(&out, o->why);
    for (uint32_t i = 0; i < o->texts.n; i++)
        put_text(&out, o->texts.v[i]);
    if (!out.truncated)
        cache_put(k->cache, k->name, buf_take(&out));
}
