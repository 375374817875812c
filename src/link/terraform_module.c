/* A directory is a module. Those that no module calls are roots; roots get their values from the
 * files that Terraform loads by itself and from the ones named after production, because production
 * is what is judged. A root named after another environment stands aside when production has one.
 */
#include "link/terraform_module.h"

static bool is_kind(const struct tf_document *d, const char *kind)
{
    return str_eq(d->row->kind, str_c(kind));
}

static bool is_separator(char c)
{
    return c == '/' || c == '-' || c == '_' || c == '.';
}

static enum tf_environment name_of(struct str word)
{
    static const char *const production[] = {"prod", "production", "prd"};
    static const char *const other[] = {"dev",  "development", "devel",   "staging", "stage",
                                        "stg",  "test",        "testing", "tst",     "qa",
                                        "uat",  "sandbox",     "nonprod", "preprod", "preview",
                                        "demo", "integration"};
    for (size_t i = 0; i < sizeof production / sizeof *production; i++)
        if (str_eq_nocase(word, str_c(production[i])))
            return TF_PRODUCTION;
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        if (str_eq_nocase(word, str_c(other[i])))
            return TF_OTHER;
    return TF_NO_ENVIRONMENT;
}

enum tf_environment tf_environment(struct str path)
{
    enum tf_environment found = TF_NO_ENVIRONMENT;
    struct str before = STR("");
    for (size_t i = 0; i < path.n; i++) {
        size_t from = i;
        while (i < path.n && !is_separator(path.p[i]))
            i++;
        struct str word = str_sub(path, from, i - from);
        enum tf_environment name = name_of(word);
        if (name == TF_PRODUCTION && (str_eq(before, STR("non")) || str_eq(before, STR("pre"))))
            name = TF_OTHER;
        if (found != TF_PRODUCTION && name != TF_NO_ENVIRONMENT)
            found = name;
        before = word;
    }
    return found;
}

// ----------------------------------------------------------------------------------------- modules

static struct tf_module *module_at(struct tf_repository *t, struct str directory)
{
    uint32_t *place = map_at(&t->by_directory, directory, 0);
    if (!*place) {
        vec_push(t->a, &t->modules, (struct tf_module){.directory = directory});
        *place = t->modules.n;
        struct tf_module *m = &t->modules.v[t->modules.n - 1];
        map_init(&m->variables, t->a);
        map_init(&m->locals, t->a);
    }
    return &t->modules.v[*place - 1];
}

static void declare(struct tf_repository *t, struct tf_module *m, uint32_t index)
{
    const struct tf_document *d = &t->documents.v[index];
    vec_push(t->a, &m->documents, index);
    m->production |= str_eq(d->row->role, STR("production"));
    if (is_kind(d, "terraform.variable") && d->row->name.p) {
        vec_push(t->a, &m->variable_documents, index);
        map_set(&m->variables, d->row->name, m->variable_documents.n);
    }
    for (uint32_t i = 0; is_kind(d, "terraform.locals") && i < d->body->n; i++) {
        vec_push(t->a, &m->local_values, d->body->items[i].value);
        map_set(&m->locals, d->body->items[i].key, m->local_values.n);
    }
}

struct str tf_source(const struct tf_document *d)
{
    if (is_kind(d, "terraform.module"))
        return datum_get_text(d->body, STR("source"));
    if (is_kind(d, "terragrunt"))
        return datum_get_text(datum_get(d->body, STR("terraform")), STR("source"));
    return STR_NONE;
}

struct tf_module *tf_called(struct tf_repository *t, struct str directory, struct str source)
{
    if (!str_starts(source, STR("./")) && !str_starts(source, STR("../")))
        return NULL;
    struct str path = eval_path(t->a, arena_path(t->a, directory, source));
    uint32_t index = path.p ? map_get(&t->by_directory, path, 0) : 0;
    return index ? &t->modules.v[index - 1] : NULL;
}

static void mark_called(struct tf_repository *t)
{
    for (uint32_t i = 0; i < t->documents.n; i++) {
        struct tf_document *d = &t->documents.v[i];
        struct str directory = path_directory(d->row->path);
        struct tf_module *m = tf_called(t, directory, tf_source(d));
        if (m && str_eq(d->row->role, STR("production")) && !str_eq(m->directory, directory))
            m->called = true;
    }
}

static void mark_rehearsals(struct tf_repository *t)
{
    bool production = false;
    for (uint32_t i = 0; i < t->modules.n; i++)
        production |= !t->modules.v[i].called && t->modules.v[i].production &&
                      tf_environment(t->modules.v[i].directory) == TF_PRODUCTION;
    for (uint32_t i = 0; production && i < t->modules.n; i++)
        t->modules.v[i].rehearsal = tf_environment(t->modules.v[i].directory) == TF_OTHER;
}

// ------------------------------------------------------------------------------------ values files

// The nearest module at or above DIRECTORY, else the only root there is.
static struct tf_module *owner_of(struct tf_repository *t, struct str directory)
{
    for (struct str at = directory;; at = path_directory(at)) {
        uint32_t index = map_get(&t->by_directory, at, 0);
        if (index)
            return &t->modules.v[index - 1];
        if (!at.n)
            break;
    }
    struct tf_module *only = NULL;
    for (uint32_t i = 0; i < t->modules.n; i++) {
        if (t->modules.v[i].called || !t->modules.v[i].production)
            continue;
        if (only)
            return NULL;
        only = &t->modules.v[i];
    }
    return only;
}

static bool is_automatic(struct str path, const struct tf_module *m)
{
    struct str base = path_base(path);
    if (!str_eq(path_directory(path), m->directory))
        return false;
    return path_match(STR("{terraform,*.auto}.tfvars{,.json}"), base);
}

/* Files in path order: what Terraform loads by itself, then what is named after production. Files
 * of other environments say nothing about this one. */
static void give_values(struct tf_repository *t)
{
    for (int named = 0; named < 2; named++)
        for (uint32_t i = 0; i < t->documents.n; i++) {
            const struct tf_document *d = &t->documents.v[i];
            if (!is_kind(d, "terraform.values") || !str_eq(d->row->role, STR("production")))
                continue;
            struct tf_module *m = owner_of(t, path_directory(d->row->path));
            if (!m)
                continue;
            struct str below = d->row->path;
            if (m->directory.n && path_under(below, m->directory))
                below = str_from(below, m->directory.n + 1);
            enum tf_environment name = tf_environment(below);
            bool automatic = is_automatic(d->row->path, m);
            if (named ? name == TF_PRODUCTION : automatic && name != TF_PRODUCTION)
                vec_push(t->a, &m->values, i);
        }
}

// ----------------------------------------------------------------------------------------- collect

static void add_file(struct tf_repository *t, uint32_t file, const struct facts *f)
{
    const struct fact_document *rows = (const void *)f->tables[FACT_document].rows;
    const struct datum **bodies = NULL;
    for (uint32_t i = 0; i < f->tables[FACT_document].n; i++) {
        if (!str_eq(rows[i].format, STR("hcl")))
            continue;
        if (!bodies)
            bodies = datum_documents(f, t->a);
        vec_push(t->a, &t->documents,
                 (struct tf_document){.file = file, .row = &rows[i], .body = bodies[i]});
    }
}

void tf_collect(struct tf_repository *t, struct arena *a, const struct repo *repo,
                struct facts *const *files)
{
    *t = (struct tf_repository){.a = a, .repo = repo};
    map_init(&t->by_directory, a);
    for (uint32_t i = 0; i < repo->files.n; i++)
        if (files[i] && files[i]->tables[FACT_document].n)
            add_file(t, i, files[i]);
    for (uint32_t i = 0; i < t->documents.n; i++) {
        const struct tf_document *d = &t->documents.v[i];
        bool block = str_starts(d->row->kind, STR("terraform.")) || d->row->name.p ||
                     is_kind(d, "terraform");
        bool terragrunt = is_kind(d, "terragrunt");
        if (terragrunt || (block && !is_kind(d, "terraform.values")))
            declare(t, module_at(t, path_directory(d->row->path)), i);
    }
    mark_called(t);
    mark_rehearsals(t);
    give_values(t);
}
