/* A Bicep file is a function of its parameters, and modules call it. Files are computed where they
 * are called, from those that nobody calls down, by the evaluator that Terraform has: names of
 * parameters and variables are bound, everything else stays unknown with the text it came from. */
#include "link/bicep.h"

#include "base/limits.h"
#include "link/terraform_eval.h"
#include "link/terraform_module.h"
#include "read/config/emit.h"

struct unit {
    uint32_t file;
    struct str role;
    const struct datum *root;
    bool called;
};

struct label {
    struct str kind, name;
    bool off;
};

struct output {
    struct tree tree;
    vec(struct label) labels;
};

struct linking {
    struct arena *a;
    const struct repo *repo;
    struct eval e;
    vec(struct unit) units;
    struct output *outputs; // one for each unit
    uint64_t nodes;
    uint32_t instances; // put to use so far
};

static const struct datum *no_value(struct scope *s, struct str name)
{
    (void)s;
    (void)name;
    return NULL;
}

static const struct datum *part(const struct datum *map, const char *key)
{
    static const struct datum none = {.type = TREE_MAP};
    const struct datum *found = datum_get(map, str_c(key));
    return found && found->type == TREE_MAP ? found : &none;
}

static struct unit *unit_at(struct linking *l, struct str path)
{
    for (uint32_t i = 0; i < l->units.n; i++)
        if (str_eq(l->repo->files.v[l->units.v[i].file].path, path))
            return &l->units.v[i];
    return NULL;
}

// The file of the repository that a module of FROM names.
static struct unit *module_of(struct linking *l, const struct unit *from, const struct datum *call)
{
    struct str source = datum_get_text(call, STR("of"));
    if (!str_ends(source, STR(".bicep")))
        return NULL;
    struct str directory = path_directory(l->repo->files.v[from->file].path);
    struct str path = eval_path(l->a, arena_path(l->a, directory, source));
    return path.p ? unit_at(l, path) : NULL;
}

/* What parameter files beside UNIT say of NAME: that for production, else the only one. NULL when
 * there is none; unknown when they disagree. */
static const struct datum *from_files(struct linking *l, const struct unit *u, struct str name)
{
    struct str directory = path_directory(l->repo->files.v[u->file].path);
    const struct datum *found = NULL;
    for (uint32_t i = 0; i < l->units.n; i++) {
        struct str path = l->repo->files.v[l->units.v[i].file].path;
        if (!str_ends(path, STR(".bicepparam")) || !path_under(path, directory))
            continue;
        const struct datum *d = datum_get(part(l->units.v[i].root, "param"), name);
        if (d && tf_environment(path) == TF_PRODUCTION)
            return d;
        if (d && found)
            return datum_unknown(l->a, arena_printf(l->a, "${%.*s}", STR_ARG(name)));
        found = d ? d : found;
    }
    return found;
}

static const struct binding *bind(struct linking *l, struct str name, const struct datum *value,
                                  const struct binding *outer)
{
    struct binding *b = arena_new(l->a, struct binding);
    bool known = value && value->type != TREE_NULL;
    *b = (struct binding){name, known ? value : NULL, outer};
    return b;
}

// Parameters and variables of U, the values of ARGUMENTS (NULL: nobody calls it) before defaults.
static const struct binding *names_of(struct linking *l, const struct unit *u, struct scope *s,
                                      const struct datum *arguments)
{
    const struct binding *names = NULL;
    const struct datum *params = part(u->root, "param"), *vars = part(u->root, "var");
    for (uint32_t i = 0; i < params->n && l->e.steps; i++) {
        struct str name = params->items[i].key;
        const struct datum *given = arguments ? datum_get(arguments, name) : from_files(l, u, name);
        s->bindings = names;
        names = bind(l, name, given ? given : eval_datum(s, params->items[i].value), names);
    }
    for (int pass = 0; pass < 2; pass++) // a variable may rest on a later one
        for (uint32_t i = 0; i < vars->n && l->e.steps; i++) {
            s->bindings = names;
            names = bind(l, vars->items[i].key, eval_datum(s, vars->items[i].value), names);
        }
    return names;
}

static const struct datum *with_type(struct arena *a, const struct datum *body, struct str type)
{
    datum_items items = {0};
    struct datum *out = arena_new(a, struct datum);
    *out = *body;
    vec_push(a, &items, (struct datum_item){STR("type"), body->line, datum_text(a, type)});
    for (uint32_t i = 0; i < body->n; i++)
        vec_push(a, &items, body->items[i]);
    out->items = items.v;
    out->n = items.n;
    return out;
}

static void put_to_use(struct linking *l, struct unit *u, const struct datum *arguments, bool off,
                       uint32_t depth);

static bool is_off(struct scope *s, const struct datum *made)
{
    const struct datum *only_if = datum_get(made, STR("only_if"));
    return only_if && datum_truth(eval_datum(s, only_if)) == 0;
}

static void emit(struct linking *l, const struct unit *u, struct scope *s,
                 const struct datum_item *made, bool off)
{
    const struct datum *body = datum_get(made->value, STR("body"));
    struct str kind = datum_get_text(made->value, STR("of"));
    if (!body || body->type != TREE_MAP || !kind.n)
        return;
    off |= is_off(s, made->value);
    struct output *o = &l->outputs[u - l->units.v];
    const struct datum none = {.type = TREE_MAP, .line = body->line, .end_line = body->end_line};
    body = off ? &none : with_type(l->a, eval_datum(s, body), kind);
    uint32_t before = o->tree.nodes.n;
    if (!datum_to_tree(&o->tree, TREE_NONE, STR_NONE, body, made->line))
        return;
    l->nodes += o->tree.nodes.n - before;
    vec_push(l->a, &o->labels, (struct label){kind, made->key, off});
}

static void put_to_use(struct linking *l, struct unit *u, const struct datum *arguments, bool off,
                       uint32_t depth)
{
    if (depth > MODULE_DEPTH_MAX || l->instances++ > MODULE_INSTANCES_MAX || l->e.steps == 0 ||
        l->nodes > INFRA_NODES_MAX)
        return;
    struct scope s = {.e = &l->e, .variable = no_value, .local = no_value};
    const struct binding *names = names_of(l, u, &s, arguments);
    const struct datum *resources = part(u->root, "resource"), *calls = part(u->root, "module");
    for (uint32_t i = 0; i < resources->n && l->nodes <= INFRA_NODES_MAX && l->e.steps; i++) {
        s.bindings = names;
        emit(l, u, &s, &resources->items[i], off);
    }
    for (uint32_t i = 0; i < calls->n; i++) {
        const struct datum *call = calls->items[i].value;
        struct unit *m = module_of(l, u, call);
        s.bindings = names;
        if (m && m != u)
            put_to_use(l, m, eval_datum(&s, part(part(call, "body"), "params")),
                       off || is_off(&s, call), depth + 1);
    }
}

static void collect(struct linking *l, struct facts *const *files)
{
    for (uint32_t i = 0; i < l->repo->files.n; i++) {
        const struct fact_document *d =
            files[i] ? (const void *)files[i]->tables[FACT_document].rows : NULL;
        if (!d || !files[i]->tables[FACT_document].n || !str_eq(d->format, STR("bicep")))
            continue;
        const struct datum **roots = datum_documents(files[i], l->a);
        vec_push(l->a, &l->units, (struct unit){.file = i, .role = d->role, .root = roots[0]});
    }
    for (uint32_t i = 0; i < l->units.n; i++) {
        const struct datum *calls = part(l->units.v[i].root, "module");
        for (uint32_t k = 0; k < calls->n; k++) {
            struct unit *m = module_of(l, &l->units.v[i], calls->items[k].value);
            if (m && m != &l->units.v[i])
                m->called = true;
        }
    }
}

static void write_unit(struct linking *l, uint32_t index, struct facts *f)
{
    struct output *o = &l->outputs[index];
    const struct unit *u = &l->units.v[index];
    struct arena scratch;
    arena_init(&scratch);
    struct read_job job = {
        .file = &l->repo->files.v[u->file], .role = u->role, .scratch = &scratch, .out = f};
    int64_t first = config_emit(&job, &o->tree, "bicep");
    for (uint32_t i = 0; first != FACT_NO_ROW && i < o->labels.n; i++) {
        struct fact_document *d = facts_row(f, FACT_document, first + i);
        d->kind = arena_str(f->arena, o->labels.v[i].kind);
        d->name = arena_str(f->arena, o->labels.v[i].name);
        d->namespace = d->api = STR_NONE;
        d->role = o->labels.v[i].off ? STR("off") : u->role;
    }
    arena_release(&scratch);
}

void bicep_link(struct facts **files, const struct repo *repo, struct arena *a)
{
    struct linking l = {.a = a, .repo = repo, .e = {a, repo, EVAL_STEPS_MAX, EVAL_BYTES_MAX}};
    collect(&l, files);
    if (!l.units.n)
        return;
    l.outputs = arena_array(a, struct output, l.units.n);
    for (uint32_t i = 0; i < l.units.n; i++)
        tree_init(&l.outputs[i].tree, a);
    for (uint32_t i = 0; i < l.units.n; i++)
        if (!l.units.v[i].called && str_eq(l.units.v[i].role, STR("production")))
            put_to_use(&l, &l.units.v[i], NULL, false, 0);
    for (uint32_t i = 0; i < l.units.n; i++)
        if (l.outputs[i].labels.n)
            write_unit(&l, i, files[l.units.v[i].file]);
    if (l.e.steps == 0 || l.nodes > INFRA_NODES_MAX || l.instances > MODULE_INSTANCES_MAX)
        facts_add(files[l.units.v[0].file], note, .path = repo->files.v[l.units.v[0].file].path,
                  .line = FACT_NULL, .kind = STR("cut"),
                  .text = STR("too much Bicep: the rest was left as it is written"));
}
