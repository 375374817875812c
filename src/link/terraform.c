/* Modules are put to use from the roots down: each call makes an instance with its own variables,
 * and every block is computed once an instance and written into the facts of the file that holds
 * it, so that a finding cites the block and the values are those of where it is used. Modules that
 * nobody calls are read with the defaults of their variables. */
#include "link/terraform.h"

#include "base/limits.h"
#include "link/terraform_module.h"
#include "link/terraform_type.h"
#include "read/config/emit.h"

struct label {
    struct str kind, name, namespace, api, role, note;
    bool own; // its kind is what its keys say
};

// What a file will hold.
struct output {
    struct tree tree;
    vec(struct label) labels;
    bool used;
};

struct linking {
    struct tf_repository t;
    struct eval e;
    struct output *outputs; // one for each file
    uint64_t nodes;         // made so far
    uint32_t instances;
    struct str role; // of what is emitted now; STR_NONE: the file's
    bool cut;
};

struct instance {
    struct linking *l;
    struct tf_module *module;
    const struct instance *caller;
    const struct datum *arguments; // NULL for roots
    struct str root, address;
    const struct datum **variables, **locals; // computed so far
    bool *busy;                               // locals under way
    bool off;
    uint32_t depth;
};

static void put_to_use(struct linking *l, struct tf_module *m, const struct instance *caller,
                       const struct datum *arguments, struct str address, bool off);

// -------------------------------------------------------------------------------- names of modules

static bool is_environment(struct str name)
{
    return str_contains_nocase(name, STR("env")) || str_contains_nocase(name, STR("stage"));
}

// What values files give to a variable of a root.
static const struct datum *given(const struct instance *x, struct str name)
{
    const struct datum *d = NULL;
    if (x->arguments)
        return datum_get(x->arguments, name);
    const struct tf_repository *t = &x->l->t;
    for (uint32_t i = x->module->values.n; i-- > 0 && !d;)
        d = datum_get(t->documents.v[x->module->values.v[i]].body, name);
    return d;
}

static const struct datum *variable(struct scope *s, struct str name)
{
    struct instance *x = s->context;
    uint32_t index = map_get(&x->module->variables, name, 0);
    if (!index)
        return NULL;
    uint32_t document = x->module->variable_documents.v[index - 1];
    const struct tf_document *d = &x->l->t.documents.v[document];
    const struct datum **place = &x->variables[index - 1];
    const struct datum *computed = *place;
    if (computed)
        return computed;
    const struct datum *value = given(x, name), *type = datum_get(d->body, STR("type"));
    if (!value || value->type == TREE_NULL) {
        // `environment = "dev"` as a default says nothing about production.
        value = datum_get(d->body, STR("default"));
        if (value && !datum_is_container(value) && !x->arguments &&
            tf_environment(datum_to_text(value)) == TF_OTHER && is_environment(name))
            value = NULL;
    }
    if (!value)
        value = datum_unknown(s->e->a, arena_printf(s->e->a, "${var.%.*s}", STR_ARG(name)));
    *place = type ? type_apply(s, value, type->text) : value;
    return *place;
}

static const struct datum *local(struct scope *s, struct str name)
{
    struct instance *x = s->context;
    uint32_t index = map_get(&x->module->locals, name, 0);
    if (!index)
        return NULL;
    const struct datum **place = &x->locals[index - 1];
    const struct datum *computed = *place;
    if (computed)
        return computed;
    if (x->busy[index - 1] || s->depth >= EVAL_NESTING_MAX)
        return NULL;
    x->busy[index - 1] = true;
    struct scope inner = *s;
    inner.bindings = NULL;
    inner.depth++;
    *place = eval_datum(&inner, x->module->local_values.v[index - 1]);
    x->busy[index - 1] = false;
    return *place;
}

static struct scope scope_in(struct instance *x)
{
    return (struct scope){.e = &x->l->e,
                          .variable = variable,
                          .local = local,
                          .context = x,
                          .module = x->module->directory,
                          .root = x->root};
}

// ------------------------------------------------------------------------------------------ output

static struct output *output_of(struct linking *l, uint32_t file)
{
    struct output *o = &l->outputs[file];
    if (!o->used)
        tree_init(&o->tree, l->t.a);
    o->used = true;
    return o;
}

static void add_document(struct linking *l, const struct tf_document *d, const struct datum *body,
                         struct label label)
{
    struct output *o = output_of(l, d->file);
    uint32_t before = o->tree.nodes.n, line = body->line ? body->line : (uint32_t)d->row->line;
    if (!datum_to_tree(&o->tree, TREE_NONE, STR_NONE, body, line))
        return;
    l->nodes += o->tree.nodes.n - before;
    vec_push(l->t.a, &o->labels, label);
}

static void add_yaml(struct linking *l, const struct tf_document *d, const struct datum *text,
                     struct label label)
{
    struct output *o = output_of(l, d->file);
    struct tree t;
    tree_init(&t, l->t.a);
    tree_parse_yaml(&t, text->text);
    for (uint32_t i = 0; i < t.documents.n; i++) {
        struct datum *body = arena_new(l->t.a, struct datum);
        *body = *datum_from_tree(l->t.a, &t, t.documents.v[i], text->line);
        if (body->type == TREE_MAP)
            add_document(l, d, body, label);
    }
    l->nodes += o->tree.nodes.n;
}

// Kubernetes objects and chart values that a resource carries.
static void add_carried(struct linking *l, const struct tf_document *d, const struct datum *body,
                        struct label label)
{
    static const struct {
        const char *kind, *key, *as; // as: kind of the document, NULL what its keys say
    } carried[] = {{"kubernetes_manifest", "manifest", NULL},
                   {"kubectl_manifest", "yaml_body", NULL},
                   {"helm_release", "values", "helm-values"}};
    for (size_t i = 0; i < sizeof carried / sizeof *carried; i++) {
        const struct datum *value = datum_get(body, str_c(carried[i].key));
        if (!value || !str_eq(d->row->kind, str_c(carried[i].kind)))
            continue;
        label.own = carried[i].as == NULL;
        label.kind = str_c(carried[i].as);
        if (value->type == TREE_MAP)
            add_document(l, d, value, label);
        else if (value->type == TREE_STRING)
            add_yaml(l, d, value, label);
        for (uint32_t k = 0; value->type == TREE_LIST && k < value->n; k++) {
            const struct datum *one = value->items[k].value;
            if (one->type == TREE_MAP)
                add_document(l, d, one, label);
            else if (one->type == TREE_STRING)
                add_yaml(l, d, one, label);
        }
    }
}

// BODY without what has become a document of its own.
static const struct datum *without(struct arena *a, const struct datum *body, struct str key)
{
    datum_items items = {0};
    for (uint32_t i = 0; i < body->n; i++)
        if (!str_eq(body->items[i].key, key))
            vec_push(a, &items, body->items[i]);
    struct datum *out = arena_new(a, struct datum);
    *out = *body;
    out->items = items.v;
    out->n = items.n;
    return out;
}

// BODY of one element of a for_each: KEY in place of the collection.
static const struct datum *with_key(struct arena *a, const struct datum *body,
                                    const struct datum *key)
{
    datum_items items = {0};
    for (uint32_t i = 0; i < body->n; i++) {
        struct datum_item item = body->items[i];
        if (str_eq(item.key, STR("for_each")))
            item.value = key;
        vec_push(a, &items, item);
    }
    struct datum *out = arena_new(a, struct datum);
    *out = *body;
    out->items = items.v;
    return out;
}

// What a resource that production does not make still says: that it is not made.
static const struct datum *only_counts(struct arena *a, const struct datum *body)
{
    datum_items items = {0};
    for (uint32_t i = 0; i < body->n; i++)
        if (str_eq(body->items[i].key, STR("count")) || str_eq(body->items[i].key, STR("for_each")))
            vec_push(a, &items, body->items[i]);
    struct datum *out = arena_new(a, struct datum);
    *out = *body;
    out->items = items.v;
    out->n = items.n;
    return out;
}

static void emit(const struct instance *x, struct tf_document *d, const struct datum *body,
                 bool off)
{
    struct linking *l = x->l;
    struct label label = {.kind = d->row->kind,
                          .name = d->row->name,
                          .namespace = x->address,
                          .api = d->row->api,
                          .role = off         ? STR("off")
                                  : l->role.p ? l->role
                                              : d->row->role,
                          .note = d->row->note};
    d->emitted = true;
    if (off || l->role.p) {
        add_document(l, d, only_counts(l->t.a, body), label);
        return;
    }
    if (str_eq(d->row->kind, STR("kubernetes_manifest")))
        add_document(l, d, without(l->t.a, body, STR("manifest")), label);
    else
        add_document(l, d, body, label);
    add_carried(l, d, body, label);
}

// ---------------------------------------------------------------------------------- one block each

// Elements that count or for_each makes of a block.
struct makes {
    const struct datum *over; // for_each over known elements, NULL otherwise
    uint32_t n;               // documents that are written, 1 when it cannot be said
    bool none;
};

// A value in D speaks of the element's number, so that elements differ.
static bool speaks_of_index(const struct datum *d, uint32_t depth)
{
    if (d->type == TREE_UNKNOWN && str_contains(d->text, STR("count.index")))
        return true;
    for (uint32_t i = 0; depth && datum_is_container(d) && i < d->n; i++)
        if (speaks_of_index(d->items[i].value, depth - 1))
            return true;
    return false;
}

/* What each element is where for_each names another resource, which has it in turn: the keys of
 * that one, and what it makes under them. */
static const struct datum *chained(struct instance *x, struct scope *s, const struct datum *named)
{
    const struct tf_repository *t = &x->l->t;
    struct str address = str_sub(named->text, 2, named->text.n - 3);
    uint64_t looked_at = x->module->documents.n / 8;
    s->e->steps -= looked_at < s->e->steps ? looked_at : s->e->steps;
    for (uint32_t i = 0; s->depth < EVAL_NESTING_MAX && i < x->module->documents.n; i++) {
        const struct tf_document *d = &t->documents.v[x->module->documents.v[i]];
        const struct datum *over = datum_get(d->body, STR("for_each"));
        size_t dot = d->row->kind.n;
        if (!over || address.n != dot + 1 + d->row->name.n || address.p[dot] != '.' ||
            !str_starts(address, d->row->kind) || !str_ends(address, d->row->name))
            continue;
        struct scope inner = *s;
        inner.depth++;
        over = eval_datum(&inner, over);
        if (over->type == TREE_UNKNOWN)
            return str_eq(over->text, named->text) ? over : chained(x, &inner, over);
        datum_items items = {0};
        for (uint32_t k = 0; datum_is_container(over) && k < over->n; k++) {
            struct str key =
                over->type == TREE_MAP ? over->items[k].key : datum_to_text(over->items[k].value);
            struct str one =
                arena_printf(t->a, "${%.*s[\"%.*s\"]}", STR_ARG(address), STR_ARG(key));
            vec_push(t->a, &items, (struct datum_item){key, 0, datum_unknown(t->a, one)});
        }
        return datum_container(t->a, TREE_MAP, &items);
    }
    return named;
}

static struct makes makes_of(struct instance *x, struct scope *s, const struct datum *body)
{
    struct makes m = {.n = 1};
    const struct datum *count = datum_get(body, STR("count"));
    const struct datum *for_each = datum_get(body, STR("for_each"));
    double number;
    if (count) {
        count = eval_datum(s, count);
        bool known = datum_to_number(count, &number);
        m.none = datum_truth(count) == 0 || (known && !(number > 0));
        if (known && number > 1 && number <= EVAL_BLOCKS_MAX &&
            speaks_of_index(body, TREE_DEPTH_MAX))
            m.n = (uint32_t)number;
    }
    if (for_each) {
        for_each = eval_datum(s, for_each);
        if (for_each->type == TREE_UNKNOWN)
            for_each = chained(x, s, for_each);
        bool known = datum_is_container(for_each);
        m.none |= known && for_each->n == 0;
        m.over = known && for_each->n && for_each->n <= EVAL_BLOCKS_MAX ? for_each : NULL;
        m.n = m.over ? m.over->n : 1;
    }
    return m;
}

static bool is_meta(struct str key)
{
    static const char *const meta[] = {"source",   "version",    "count",
                                       "for_each", "depends_on", "providers"};
    for (size_t i = 0; i < sizeof meta / sizeof *meta; i++)
        if (str_eq(key, str_c(meta[i])))
            return true;
    return false;
}

static const struct datum *arguments_of(struct arena *a, const struct datum *body)
{
    datum_items out = {0};
    for (uint32_t i = 0; i < body->n; i++)
        if (!is_meta(body->items[i].key))
            vec_push(a, &out, body->items[i]);
    return datum_container(a, TREE_MAP, &out);
}

static void call_module(struct instance *x, const struct tf_document *d, const struct datum *body,
                        bool off)
{
    struct linking *l = x->l;
    struct tf_module *m = tf_called(&l->t, x->module->directory, tf_source(d));
    if (!m || (m->production && !x->module->production))
        return;
    struct arena *a = l->t.a;
    struct str name = d->row->name.p ? d->row->name : STR("terragrunt");
    struct str address = arena_printf(a, "%.*s%smodule.%.*s", STR_ARG(x->address),
                                      x->address.n ? "." : "", STR_ARG(name));
    const struct datum *arguments = datum_get(body, STR("inputs"));
    if (d->row->name.p)
        arguments = body;
    const struct datum none = {.type = TREE_MAP};
    put_to_use(l, m, x, arguments_of(a, arguments ? arguments : &none), address, off);
}

// Blocks that only declare: what they say is in what uses them.
static bool is_declaration(struct str kind)
{
    static const char *const kinds[] = {
        "terraform.variable", "terraform.output",  "terraform.values", "terraform.moved",
        "terraform.import",   "terraform.removed", "terraform.locals", "terraform"};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (str_eq(kind, str_c(kinds[i])))
            return true;
    return false;
}

static void make_block(struct instance *x, struct tf_document *d)
{
    struct scope s = scope_in(x);
    struct linking *l = x->l;
    if (is_declaration(d->row->kind))
        return; // keep_rest has them, once
    struct arena *a = l->t.a;
    struct makes m = makes_of(x, &s, d->body);
    bool off = x->off || m.none;
    for (uint32_t i = 0; i < m.n; i++) {
        datum_items counted = {0};
        vec_push(a, &counted, (struct datum_item){STR("index"), 0, datum_number(a, i)});
        struct binding index = {STR("count"), datum_container(a, TREE_MAP, &counted), NULL};
        struct binding each = {STR("each"), m.over ? datum_each(a, m.over, i) : NULL, &index};
        s.bindings = &each;
        const struct datum *body = eval_datum(&s, d->body);
        if (m.over) // its own key, not the elements that there are
            body = with_key(a, body, datum_get(each.value, STR("key")));
        emit(x, d, body, off);
        call_module(x, d, body, off);
    }
}

static bool spent(struct linking *l)
{
    l->cut |= l->nodes > INFRA_NODES_MAX || l->e.steps == 0 || l->instances > MODULE_INSTANCES_MAX;
    return l->cut;
}

static void put_to_use(struct linking *l, struct tf_module *m, const struct instance *caller,
                       const struct datum *arguments, struct str address, bool off)
{
    struct instance x = {.l = l,
                         .module = m,
                         .caller = caller,
                         .arguments = arguments,
                         .root = caller ? caller->root : m->directory,
                         .address = address,
                         .off = off,
                         .depth = caller ? caller->depth + 1 : 0};
    for (const struct instance *c = caller; c; c = c->caller)
        if (c->module == m)
            return; // a module that calls itself
    if (x.depth > MODULE_DEPTH_MAX || spent(l))
        return;
    l->instances++;
    x.variables = arena_array(l->t.a, const struct datum *, m->variable_documents.n);
    x.locals = arena_array(l->t.a, const struct datum *, m->local_values.n);
    x.busy = arena_array(l->t.a, bool, m->local_values.n);
    for (uint32_t i = 0; i < m->documents.n && !spent(l); i++)
        make_block(&x, &l->t.documents.v[m->documents.v[i]]);
}

// ------------------------------------------------------------------------------------------- files

// Declarations, and what no instance reached, stay as they were written.
static void keep_rest(struct linking *l)
{
    for (uint32_t i = 0; i < l->t.documents.n; i++) {
        struct tf_document *d = &l->t.documents.v[i];
        struct label label = {.kind = d->row->kind,
                              .name = d->row->name,
                              .api = d->row->api,
                              .role = d->row->role,
                              .note = d->row->note};
        if (!d->emitted)
            add_document(l, d, d->body, label);
    }
}

// All rows of FROM but those of documents.
static void copy_others(struct facts *to, const struct facts *from)
{
    for (int table = 0; table < FACT_TABLES; table++) {
        size_t size = fact_table_info((enum fact_table)table)->row_size;
        for (uint32_t i = 0; i < from->tables[table].n; i++)
            if (table != FACT_document && table != FACT_node)
                facts_add_(to, (enum fact_table)table, from->tables[table].rows + i * size, size,
                           true);
    }
}

static void write_file(struct linking *l, uint32_t file, struct facts **facts)
{
    struct output *o = &l->outputs[file];
    struct facts *f = arena_new(l->t.a, struct facts);
    struct arena scratch;
    facts_init(f, l->t.a);
    arena_init(&scratch);
    copy_others(f, *facts);
    struct read_job job = {.file = &l->t.repo->files.v[file],
                           .role = STR("production"),
                           .scratch = &scratch,
                           .out = f};
    int64_t first = config_emit(&job, &o->tree, "hcl");
    for (uint32_t i = 0; first != FACT_NO_ROW && i < o->labels.n; i++) {
        struct fact_document *d = facts_row(f, FACT_document, first + i);
        const struct label *label = &o->labels.v[i];
        if (!label->own) {
            d->kind = label->kind;
            d->name = label->name;
            d->namespace = label->namespace;
            d->api = label->api;
        }
        d->role = label->role;
        d->note = label->note;
    }
    if (l->cut && file == l->t.documents.v[0].file)
        facts_add(f, note, .path = job.file->path, .line = FACT_NULL, .kind = STR("cut"),
                  .text = STR("too much Terraform: the rest was left as it is written"));
    *facts = f;
    arena_release(&scratch);
}

void terraform_link(struct facts **files, const struct repo *repo, struct arena *a)
{
    struct linking l = {.e = {a, repo, EVAL_STEPS_MAX, EVAL_BYTES_MAX}};
    tf_collect(&l.t, a, repo, files);
    if (!l.t.documents.n)
        return;
    l.outputs = arena_array(a, struct output, repo->files.n);
    for (int called = 0; called < 2; called++)
        for (uint32_t i = 0; i < l.t.modules.n; i++) {
            struct tf_module *m = &l.t.modules.v[i];
            bool reached = m->called && called == 0;
            for (uint32_t k = 0; called && k < m->documents.n; k++) // of a circle of calls
                reached |= l.t.documents.v[m->documents.v[k]].emitted;
            l.role = m->rehearsal ? STR("test") : STR_NONE;
            if (!reached)
                put_to_use(&l, m, NULL, NULL, STR(""), false);
        }
    keep_rest(&l);
    for (uint32_t i = 0; i < repo->files.n; i++)
        if (l.outputs[i].used)
            write_file(&l, i, &files[i]);
}
