/* Templates of charts rendered into documents. Each template is rendered by itself, with a budget
 * of its own, so that one that fails costs no other; it is then read with its actions masked, as if
 * there were no renderer. */
#include "base/limits.h"
#include "render/helm.h"

struct parsed { // a template file of a chart
    uint32_t chart, file;
    struct gotmpl_node *body;
    struct diag error;
    vec(uint64_t) seen; // hashes of what it gave, so that equal releases give one document
};

struct instance { // a chart with its values, as one release installs it
    uint32_t chart;
    struct value *values;
    bool enabled;
};

struct chart_run { // one chart that depends on no other's wish, with all below it
    struct helm *h;
    struct work w; // values and templates of this chart
    struct gotmpl_set set;
    vec(struct parsed) parsed;
    vec(struct instance) instances;
};

// --------------------------------------------------------------------------------------- templates

static struct str base_of(const struct helm *h, uint32_t file)
{
    return path_base(h->r->repo->files.v[file].path);
}

static bool is_output(struct str base)
{
    struct str extension = path_extension(base);
    return !str_starts(base, STR("_")) &&
           (str_eq(extension, STR("yaml")) || str_eq(extension, STR("yml")) ||
            str_eq(extension, STR("json")));
}

static bool is_template(struct str base)
{
    return is_output(base) || str_eq(path_extension(base), STR("tpl")) ||
           (str_starts(base, STR("_")) && str_ends(base, STR(".txt")));
}

// CHART/templates/NAME: what $.Template.BasePath and .Template.Name spell.
static struct str template_name(const struct chart_run *c, uint32_t chart, uint32_t file,
                                struct arena *a)
{
    const struct helm_chart *x = &c->h->charts.v[chart];
    struct str path = c->h->r->repo->files.v[file].path;
    return arena_path(a, x->name, x->directory.n ? str_from(path, x->directory.n + 1) : path);
}

static void parse_file(struct chart_run *c, uint32_t chart, uint32_t file)
{
    if (!is_template(base_of(c->h, file)) || !rendered_counts(c->h->r, file))
        return;
    struct parsed p = {.chart = chart, .file = file};
    struct str text = rendered_text(c->h->r, file, c->w.a);
    if (!text.p || text.n > RENDER_FILE_MAX || !work_bytes(&c->w, 8 * text.n))
        diag_set(&p.error, c->w.a, ERR_LIMIT, STR_NONE, 0, "too large");
    else if (gotmpl_parse(&c->set, text, &p.body, &p.error) == ERR_OK)
        gotmpl_name(&c->set, template_name(c, chart, file, c->w.a), p.body);
    vec_push(c->w.a, &c->parsed, p);
}

// Subcharts first, so that what the parent defines wins.
static void parse_chart(struct chart_run *c, uint32_t chart, uint32_t depth)
{
    const struct helm_chart *x = &c->h->charts.v[chart];
    for (uint32_t i = 0; i < c->parsed.n; i++)
        if (c->parsed.v[i].chart == chart)
            return;
    for (uint32_t i = 0; i < x->dependencies.n && depth < RENDER_NESTING_MAX; i++)
        if (x->dependencies.v[i].chart >= 0)
            parse_chart(c, (uint32_t)x->dependencies.v[i].chart, depth + 1);
    helm_common(c->h, chart, &c->set);
    for (uint32_t i = 0; i < x->templates.n; i++)
        parse_file(c, chart, x->templates.v[i]);
}

// ------------------------------------------------------------------------------------------ values

static struct value *at_path(struct value *v, struct str path)
{
    struct str part;
    while (v && str_split(&path, '.', &part))
        v = value_get(v, part);
    return v;
}

// The first path of the condition that holds a boolean decides, then the tags; else it is on.
static bool is_enabled(const struct helm_dependency *d, struct value *values)
{
    struct str rest = d->condition, path;
    while (rest.n && str_split(&rest, ',', &path)) {
        const struct value *v = at_path(values, str_trim(path));
        if (v && v->type == VALUE_BOOL)
            return v->boolean;
    }
    bool off = false;
    struct value *tags = value_get_c(values, "tags");
    for (uint32_t i = 0; i < d->tags.n; i++) {
        const struct value *v = tags ? value_get(tags, d->tags.v[i]) : NULL;
        if (v && v->type == VALUE_BOOL && v->boolean)
            return true;
        off |= v && v->type == VALUE_BOOL;
    }
    return !off;
}

static void add_instance(struct chart_run *c, uint32_t chart, struct value *values, bool enabled,
                         uint32_t depth)
{
    enum { INSTANCES_MAX = 200 };
    const struct helm_chart *x = &c->h->charts.v[chart];
    if (c->instances.n >= INSTANCES_MAX || c->w.stopped.p)
        return;
    for (uint32_t i = 0; i < x->dependencies.n && depth < RENDER_NESTING_MAX; i++) {
        const struct helm_dependency *d = &x->dependencies.v[i];
        if (d->chart < 0)
            continue;
        struct value *given = value_get(values, d->alias), *shared = value_get_c(values, "global");
        struct value *own = value_copy(&c->w, c->h->charts.v[d->chart].values);
        value_merge(&c->w, own, given, true);
        if (shared && shared->type == VALUE_MAP) {
            struct value *global = value_get_c(own, "global");
            if (!global || global->type != VALUE_MAP)
                global = value_map(&c->w);
            value_merge(&c->w, global, shared, true);
            value_set(&c->w, own, STR("global"), global);
        }
        bool on = enabled && is_enabled(d, values);
        value_set(&c->w, values, d->alias, own);
        add_instance(c, (uint32_t)d->chart, own, on, depth + 1);
    }
    vec_push(c->w.a, &c->instances, (struct instance){chart, values, enabled});
}

// --------------------------------------------------------------------------------------- rendering

static void set_text(struct work *w, struct value *map, const char *key, struct str text)
{
    value_set(w, map, str_c(key), value_string(w, text));
}

// Kubernetes that is current: what charts ask is whether it is new enough.
static struct value *capabilities(struct work *w)
{
    static const char *const groups[] = {"v1",
                                         "apps/v1",
                                         "batch/v1",
                                         "autoscaling/v1",
                                         "autoscaling/v2",
                                         "policy/v1",
                                         "networking.k8s.io/v1",
                                         "rbac.authorization.k8s.io/v1",
                                         "apiextensions.k8s.io/v1",
                                         "admissionregistration.k8s.io/v1",
                                         "storage.k8s.io/v1",
                                         "scheduling.k8s.io/v1",
                                         "coordination.k8s.io/v1",
                                         "discovery.k8s.io/v1",
                                         "certificates.k8s.io/v1"};
    struct value *map = value_map(w), *version = value_map(w), *apis = value_list(w);
    set_text(w, version, "Version", STR("v1.30.0"));
    set_text(w, version, "GitVersion", STR("v1.30.0"));
    set_text(w, version, "Major", STR("1"));
    set_text(w, version, "Minor", STR("30"));
    value_set(w, map, STR("KubeVersion"), version);
    for (size_t i = 0; i < sizeof groups / sizeof *groups; i++)
        value_push(w, apis, value_string(w, str_c(groups[i])));
    value_set(w, map, STR("APIVersions"), apis);
    struct value *helm = value_map(w);
    set_text(w, helm, "Version", STR("v3.15.0"));
    value_set(w, map, STR("HelmVersion"), helm);
    return map;
}

static struct value *release_value(struct work *w, const struct helm_release *r)
{
    static const char *const unknown[] = {"IsInstall", "IsUpgrade", "Revision"};
    struct value *map = value_map(w);
    set_text(w, map, "Name", r->name);
    set_text(w, map, "Service", STR("Helm"));
    value_set(w, map, STR("Namespace"),
              r->namespace.n ? value_string(w, r->namespace)
                             : value_unknown(w, STR(".Release.Namespace")));
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++)
        value_set(w, map, str_c(unknown[i]),
                  value_unknown(w, arena_printf(w->a, ".Release.%s", unknown[i])));
    return map;
}

static struct value *root_value(struct chart_run *c, struct work *w, const struct instance *in,
                                const struct helm_release *release, uint32_t file)
{
    const struct helm_chart *x = &c->h->charts.v[in->chart];
    struct value *root = value_map(w), *template = value_map(w);
    set_text(w, template, "Name", template_name(c, in->chart, file, w->a));
    set_text(w, template, "BasePath", arena_path(w->a, x->name, STR("templates")));
    value_set(w, root, STR("Values"), value_copy(w, in->values));
    value_set(w, root, STR("Chart"), x->metadata);
    value_set(w, root, STR("Release"), release_value(w, release));
    value_set(w, root, STR("Capabilities"), capabilities(w));
    value_set(w, root, STR("Template"), template);
    value_set(w, root, STR("Files"), value_unknown(w, STR(".Files")));
    return root;
}

static bool was_seen(struct chart_run *c, struct parsed *p, struct str text)
{
    uint64_t hash = str_hash(text) ^ text.n;
    for (uint32_t i = 0; i < p->seen.n; i++)
        if (p->seen.v[i] == hash)
            return true;
    vec_push(c->w.a, &p->seen, hash);
    return false;
}

static size_t indent_of(struct str line)
{
    size_t n = 0;
    while (n < line.n && line.p[n] == ' ')
        n++;
    return n;
}

// True when a line is nothing but unknown values, where keys or list elements are expected: a part
// of the document is not known then.
static bool has_unknown_block(const struct work *w, struct str text)
{
    struct str line, before = STR("");
    size_t block = SIZE_MAX; // indent of the line that opened a text
    while (str_split(&text, '\n', &line)) {
        struct str s = str_trim(line);
        size_t at = 0, end;
        uint32_t which;
        if (s.n == 0 || (block != SIZE_MAX && indent_of(line) > block))
            continue;
        block = str_ends(s, STR("|")) || str_ends(s, STR("|-")) || str_ends(s, STR(">-")) ||
                        str_ends(s, STR(": >"))
                    ? indent_of(line)
                    : SIZE_MAX;
        while (at < s.n && (end = value_token(w, s, at, &which)))
            at = end;
        if (at == s.n && !str_ends(before, STR(":")))
            return true;
        before = s;
    }
    return false;
}

// The rendered text as a tree with the lines of the template; false when it is no YAML.
static bool read_output(struct work *w, const struct output *out, struct tree *t)
{
    struct str text = {out->text.p, out->text.n};
    bool partial = has_unknown_block(w, text);
    text = value_restore(w, text);
    tree_parse_yaml(t, arena_str(w->a, text));
    uint32_t kept = 0;
    for (uint32_t i = 0; i < t->notes.n; i++) {
        if (t->notes.v[i].err == ERR_PARSE)
            return false;
        if (t->notes.v[i].err != ERR_OK || partial)
            t->notes.v[kept++] = t->notes.v[i];
    }
    t->notes.n = kept;
    for (uint32_t i = 1; i < t->nodes.n; i++) {
        struct tree_node *n = &t->nodes.v[i];
        uint32_t from = n->line - (n->line > 0), to = n->end_line - (n->end_line > 0);
        n->line = from < out->lines.n ? out->lines.v[from] : 1;
        n->end_line = to < out->lines.n ? out->lines.v[to] : n->line;
        n->end_line = n->end_line < n->line ? n->line : n->end_line;
    }
    return true;
}

static void emit(struct chart_run *c, uint32_t file, struct tree *t, const struct eval *e)
{
    struct rendered *r = c->h->r;
    rendered_replace(r, file);
    rendered_add(r, file, t);
    for (uint32_t i = 0; i < e->notes.n; i++)
        rendered_note(r, file, e->notes.v[i].line, "masked", e->notes.v[i].text);
}

static void not_rendered(struct chart_run *c, uint32_t file, uint32_t line, struct str why)
{
    for (uint32_t i = 0; i < c->parsed.n; i++)
        if (c->parsed.v[i].file == file)
            c->h->charts.v[c->parsed.v[i].chart].failed++;
    rendered_note(c->h->r, file, line, "masked",
                  arena_printf(c->w.a, "not rendered, read as it stands: %.*s", STR_ARG(why)));
}

// What a chart has but does not install unless it is told to.
static void emit_disabled(struct chart_run *c, const struct parsed *p, struct work *w,
                          struct value *root)
{
    struct eval e;
    struct output out;
    struct tree t;
    tree_init(&t, w->a);
    if (!eval_run(&e, w, &c->set, p->body, root, true, &out) || !read_output(w, &out, &t))
        return;
    for (uint32_t i = 0; i < t.documents.n; i++) {
        struct str kind = tree_text(&t, t.documents.v[i], "kind");
        struct str name = tree_text(&t, t.documents.v[i], "metadata.name");
        if (kind.n && name.n)
            rendered_disabled(c->h->r, p->file, t.nodes.v[t.documents.v[i]].line, kind, name,
                              "the values of the chart switch it off");
    }
}

static void render_file(struct chart_run *c, struct parsed *p, const struct instance *in,
                        const struct helm_release *release)
{
    struct arena scratch;
    struct work w;
    struct eval e;
    struct output out;
    struct tree t;
    if (p->error.err) {
        not_rendered(c, p->file, (uint32_t)p->error.line, p->error.text);
        return;
    }
    arena_init(&scratch);
    work_init(&w, &scratch);
    w.steps = c->h->steps < w.steps ? c->h->steps : w.steps;
    uint64_t had = w.steps;
    tree_init(&t, &scratch);
    struct value *root = root_value(c, &w, in, release, p->file);
    if (!eval_run(&e, &w, &c->set, p->body, root, false, &out))
        not_rendered(c, p->file, e.line, w.stopped);
    else if (!was_seen(c, p, (struct str){out.text.p, out.text.n})) {
        if (read_output(&w, &out, &t)) {
            emit(c, p->file, &t, &e);
            if (t.documents.n == 0 && release->values.n == 0)
                emit_disabled(c, p, &w, root);
        } else
            not_rendered(c, p->file, 0, STR("the rendered text is no YAML"));
    }
    c->h->steps -= had - w.steps;
    arena_release(&scratch);
}

static bool renders(const struct chart_run *c, const struct parsed *p)
{
    return is_output(base_of(c->h, p->file)) && !c->h->charts.v[p->chart].library;
}

static void render_release(struct chart_run *c, uint32_t chart, const struct helm_release *release)
{
    struct value *values = value_copy(&c->w, c->h->charts.v[chart].values);
    values->open = true;
    for (uint32_t i = 0; i < release->values.n; i++)
        value_merge(&c->w, values, release->values.v[i], true);
    c->instances.n = 0;
    add_instance(c, chart, values, true, 0);
    for (uint32_t i = 0; i < c->instances.n && !c->w.stopped.p; i++)
        for (uint32_t k = 0; k < c->parsed.n; k++) {
            if (c->h->steps == 0)
                work_stop(&c->w, "more than %d steps for all templates", RENDER_TOTAL_MAX);
            struct parsed *p = &c->parsed.v[k];
            if (p->chart != c->instances.v[i].chart || !renders(c, p))
                continue;
            c->h->charts.v[p->chart].rendered++;
            if (c->instances.v[i].enabled)
                render_file(c, p, &c->instances.v[i], release);
            else
                rendered_replace(c->h->r, p->file); // not installed: it has no documents
        }
    if (!c->w.stopped.p)
        return;
    not_rendered(c, c->h->charts.v[chart].file, 0, c->w.stopped);
    for (uint32_t k = 0; k < c->parsed.n; k++)
        c->h->charts.v[c->parsed.v[k].chart].failed++;
}

static void render_chart(struct helm *h, uint32_t chart)
{
    struct arena a;
    arena_init(&a);
    struct chart_run c = {.h = h};
    work_init(&c.w, &a);
    c.w.bytes *= 4;
    gotmpl_set_init(&c.set, &a);
    parse_chart(&c, chart, 0);
    const struct helm_chart *x = &h->charts.v[chart];
    for (uint32_t i = 0; i < x->releases.n; i++)
        render_release(&c, chart, &x->releases.v[i]);
    arena_release(&a);
}

void helm_render(struct helm *h)
{
    for (uint32_t i = 0; i < h->charts.n; i++)
        if (h->charts.v[i].releases.n)
            render_chart(h, i);
}
