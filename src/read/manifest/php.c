/* composer.json and composer.lock. PHP itself and its extensions are platform, not packages. */
#include "read/manifest/json_scan.h"
#include "read/manifest/manifest.h"

static bool is_package(struct str name)
{
    return str_find_char(name, '/', 0) > 0; // php, ext-json, composer-plugin-api have no vendor
}

static struct str lower(struct arena *a, struct str name)
{
    struct str copy = arena_str(a, name);
    for (char *p = (char *)copy.p; p < copy.p + copy.n; p++)
        if (*p >= 'A' && *p <= 'Z')
            *p = (char)(*p + ('a' - 'A'));
    return copy;
}

static void read_section(struct manifest *m, const struct tree *t, uint32_t section,
                         const char *scope)
{
    const struct tree_node *map = tree_at(t, section);
    for (uint32_t c = map && map->type == TREE_MAP ? map->first : TREE_NONE; c && !m->full;
         c = t->nodes.v[c].next) {
        const struct tree_node *n = &t->nodes.v[c];
        if (n->type == TREE_STRING && is_package(n->key))
            manifest_add(m, (struct manifest_row){.line = n->line,
                                                  .name = lower(m->job->scratch, n->key),
                                                  .constraint = n->value,
                                                  .resolved = manifest_exact(n->value, 2),
                                                  .scope = scope,
                                                  .direct = true});
    }
}

static void read_composer_json(struct manifest *m)
{
    struct tree t;
    uint32_t root = manifest_parse(m, &t, tree_parse_json);
    read_section(m, &t, tree_child(&t, root, STR("require")), "production");
    read_section(m, &t, tree_child(&t, root, STR("require-dev")), "development");
}

// {"packages": [{"name": "a/b", "version": "v1.2"}], "packages-dev": [...]}
static void read_composer_lock(struct manifest *m)
{
    struct json_scan s;
    struct manifest_row row = {0};
    struct str slash = STR("\\/");
    json_scan_init(&s, m->job->text);
    for (struct json_token t; !m->full && json_scan_next(&s, &t);) {
        bool production = json_scan_within(&s, 3, "packages");
        if (!production && !json_scan_within(&s, 3, "packages-dev"))
            continue;
        if (t.event == JSON_OPEN) {
            row = (struct manifest_row){.scope = production ? "production" : "development"};
        } else if (t.event == JSON_VALUE && str_eq(t.key, STR("name"))) {
            ptrdiff_t at = str_find(t.value, slash, 0);
            struct arena *a = m->job->scratch;
            row.line = t.line;
            row.name = lower(a, at < 0 ? t.value
                                       : arena_printf(a, "%.*s/%.*s",
                                                      STR_ARG(str_sub(t.value, 0, (size_t)at)),
                                                      STR_ARG(str_from(t.value, (size_t)at + 2))));
        } else if (t.event == JSON_VALUE && str_eq(t.key, STR("version"))) {
            row.resolved = manifest_exact(t.value, 1);
            manifest_add(m, row);
        }
    }
    if (s.failed)
        manifest_note(m, s.line, "parse-error", str_c(s.failed));
}

static void read_php(struct read_job *job)
{
    struct manifest m;
    if (!manifest_begin(&m, job, "composer"))
        return;
    if (str_eq(path_base(job->file->path), STR("composer.lock")))
        read_composer_lock(&m);
    else
        read_composer_json(&m);
}

const struct reader reader_manifest_php = {
    .name = "php manifest",
    .languages = "",
    .files = "composer.json composer.lock",
    .read = read_php,
};
