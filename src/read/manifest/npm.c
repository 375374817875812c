/* package.json, and the JSON lock files of npm (all versions) and Bun. Of a lock file only what is
 * installed at the top counts: nested copies serve other packages, not the service's own code. */
#include "read/manifest/json_scan.h"
#include "read/manifest/manifest.h"

static bool is_local(struct str range)
{
    return str_starts(range, STR("workspace:")) || str_starts(range, STR("file:")) ||
           str_starts(range, STR("link:")) || str_starts(range, STR("portal:"));
}

static const char *peer_scope(const struct tree *t, uint32_t root, struct str name)
{
    uint32_t meta = tree_child(t, tree_get(t, root, "peerDependenciesMeta"), name);
    return str_eq(tree_text(t, meta, "optional"), STR("true")) ? "optional" : "production";
}

static void read_section(struct manifest *m, const struct tree *t, uint32_t root, const char *key,
                         const char *scope)
{
    const struct tree_node *section = tree_at(t, tree_child(t, root, str_c(key)));
    if (!section || section->type != TREE_MAP)
        return;
    for (uint32_t c = section->first; c && !m->full; c = t->nodes.v[c].next) {
        const struct tree_node *n = &t->nodes.v[c];
        if (n->type != TREE_STRING)
            continue;
        manifest_add(m, (struct manifest_row){
                            .line = n->line,
                            .name = n->key,
                            .constraint = n->value,
                            .resolved = is_local(n->value) ? STR_NONE : manifest_exact(n->value, 3),
                            .scope = scope ? scope : peer_scope(t, root, n->key),
                            .direct = true,
                        });
    }
}

static void read_package_json(struct manifest *m)
{
    struct tree t;
    uint32_t root = manifest_parse(m, &t, tree_parse_json);
    read_section(m, &t, root, "dependencies", "production");
    read_section(m, &t, root, "devDependencies", "development");
    read_section(m, &t, root, "optionalDependencies", "optional");
    // Peers are asked for by libraries; few packages have them, so the look-up of each is cheap.
    read_section(m, &t, root, "peerDependencies", NULL);
}

struct lock_package { // the entry that is being read
    struct str name, version;
    uint32_t line;
    bool dev, optional, link;
};

static void take(struct lock_package *p, const struct json_token *t)
{
    bool yes = str_eq(t->value, STR("true"));
    if (str_eq(t->key, STR("version")))
        p->version = t->value;
    else if (str_eq(t->key, STR("dev")))
        p->dev = yes;
    else if (str_eq(t->key, STR("optional")) || str_eq(t->key, STR("devOptional")))
        p->optional |= yes;
    else if (str_eq(t->key, STR("link")))
        p->link = yes;
}

static void add_locked(struct manifest *m, const struct lock_package *p)
{
    if (p->link || p->name.n == 0)
        return;
    manifest_add(m, (struct manifest_row){
                        .line = p->line,
                        .name = p->name,
                        .resolved = manifest_exact(p->version, 1),
                        .scope = p->dev        ? "development"
                                 : p->optional ? "optional"
                                               : "production",
                    });
}

// "node_modules/@a/b" -> "@a/b"; nothing for workspaces and for copies inside other packages.
static struct str top_name(struct str place)
{
    struct str prefix = STR("node_modules/");
    if (!str_starts(place, prefix) || str_contains(str_from(place, prefix.n), prefix))
        return STR_NONE;
    return str_from(place, prefix.n);
}

/* {"packages": {"node_modules/x": {"version": ...}}} since version 2, which repeats the same in
 * version 1's way behind it: {"dependencies": {"x": {"version": ..., "dependencies": nested}}}. */
static void read_package_lock(struct manifest *m, struct json_scan *s)
{
    struct lock_package p = {0};
    bool by_place = false;
    for (struct json_token t; !m->full && json_scan_next(s, &t);) {
        bool places = json_scan_within(s, 3, "packages");
        bool names = !by_place && json_scan_within(s, 3, "dependencies");
        by_place |= places;
        if ((places || names) && t.event == JSON_OPEN) {
            p = (struct lock_package){.line = t.line, .name = places ? top_name(t.key) : t.key};
        } else if ((places || names) && t.event == JSON_VALUE) {
            take(&p, &t);
        } else if (s->depth == 2 && t.event == JSON_CLOSE) {
            add_locked(m, &p);
            p.name = STR_NONE;
        }
    }
}

// {"packages": {"x": ["x@1.2.3", ...], "x/nested": [...]}}
static void read_bun_lock(struct manifest *m, struct json_scan *s)
{
    struct str name = STR_NONE;
    for (struct json_token t; !m->full && json_scan_next(s, &t);) {
        if (!json_scan_within(s, 3, "packages"))
            continue;
        if (t.event == JSON_OPEN) {
            bool scoped = str_starts(t.key, STR("@"));
            ptrdiff_t slash = str_find_char(t.key, '/', 0);
            bool nested =
                slash >= 0 && (!scoped || str_find_char(t.key, '/', (size_t)slash + 1) >= 0);
            name = nested ? STR_NONE : t.key;
        } else if (t.event == JSON_VALUE && name.n) {
            ptrdiff_t at = str_rfind_char(t.value, '@');
            struct str version = manifest_exact(str_from(t.value, at < 0 ? 0 : (size_t)at + 1), 1);
            if (at > 0 && version.n)
                manifest_add(
                    m, (struct manifest_row){.line = t.line, .name = name, .resolved = version});
            name = STR_NONE;
        }
    }
}

static void read_npm(struct read_job *job)
{
    struct manifest m;
    if (!manifest_begin(&m, job, "npm"))
        return;
    struct str base = path_base(job->file->path);
    if (str_eq(base, STR("package.json"))) {
        read_package_json(&m);
        return;
    }
    struct json_scan s;
    json_scan_init(&s, job->text);
    if (str_eq(base, STR("bun.lock")))
        read_bun_lock(&m, &s);
    else
        read_package_lock(&m, &s);
    if (s.failed)
        manifest_note(&m, s.line, "parse-error", str_c(s.failed));
}

const struct reader reader_manifest_npm = {
    .name = "npm manifest",
    .languages = "",
    .files = "package.json package-lock.json npm-shrinkwrap.json bun.lock",
    .read = read_npm,
};
