/* The way of the data, in one place: repository -> facts -> findings -> report. Each stage is a
 * call; no stage knows the one before it by more than its result. */
#include "evaluation.h"

#include "base/data.h"
#include "base/limits.h"
#include "base/parallel.h"
#include "facts/sandbox.h"
#include "facts/vocabulary.h"
#include "facts/writer.h"
#include "judge/judge.h"
#include "link/bicep.h"
#include "link/cloudformation.h"
#include "link/documents.h"
#include "link/scope.h"
#include "link/terraform.h"
#include "link/uses.h"
#include "read/config/mask.h"
#include "read/kinds.h"
#include "read/read.h"
#include "render/render.h"
#include "repo/files.h"
#include "repo/owners.h"
#include "repo/select.h"
#include "version.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <time.h>

enum { STAGES_MAX = 12, SLOWEST_SHOWN = 12, LARGE_LINK = 32 << 20 };

struct shown_file { // the file whose lines are being cited
    struct arena arena;
    uint32_t index; // of the repository's files
    struct str text, rest;
    int64_t taken; // lines before `rest`
};

struct evaluation {
    struct arena *arena; // the caller's
    struct arena run;    // dies with the evaluation
    struct arena words;  // the same, of the vocabulary, which is loaded beside other things
    struct evaluation_options options;
    struct checklist checklist;
    struct config config;
    struct catalogue catalogue;
    struct repo repo;
    struct modules modules;
    struct read_result read;
    struct vocabulary vocabulary;
    struct owners owners;
    struct store store;
    struct report report;
    struct shown_file shown;
    struct { // --timing
        const char *name;
        double seconds, cpu; // cpu: of all threads
    } stages[STAGES_MAX];
    uint32_t stages_n;
    bool begun;        // evaluation_idle has done the first part of reading
    size_t link_bytes; // memory that link took
    double last, last_cpu;
};

static uint32_t threads_of(const struct evaluation *e)
{
    return e->options.threads ? e->options.threads : parallel_cores();
}

static double seconds(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void stage_done(struct evaluation *e, const char *name)
{
    double t = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    if (e->stages_n < STAGES_MAX) {
        e->stages[e->stages_n].name = name;
        e->stages[e->stages_n].cpu = cpu - e->last_cpu;
        e->stages[e->stages_n++].seconds = t - e->last;
    }
    e->last = t;
    e->last_cpu = cpu;
}

static void stage_begins(struct evaluation *e, const char *name)
{
    if (e->options.progress)
        e->options.progress(e->options.progress_context, name, 0, 0);
}

// --------------------------------------------------------------------- knowledge and configuration

static struct str user_directory(struct evaluation *e, const char *name)
{
    return arena_printf(&e->run, "%.*s/.prod-readiness/%s", STR_ARG(e->repo.root), name);
}

enum err evaluation_items(struct checklist *c, struct arena *a, struct str root, struct diag *d)
{
    enum err err = checklist_load(c, a, data_files, data_files_n, d);
    str_vec own =
        files_in(a, arena_path(a, root, STR(".prod-readiness/checklist")), STR("**/*.md"));
    for (uint32_t i = 0; i < own.n && !err; i++) {
        struct str text;
        err = files_read(a, own.v[i], FILE_PARSE_MAX, &text, d);
        if (!err)
            err = checklist_add(c, own.v[i], text, d);
    }
    return err ? err : checklist_check(c, d);
}

// What a person said just now stands before what the file says of the same service.
static void take_told(struct evaluation *e)
{
    const struct service *told = e->options.told;
    struct config_service *s = NULL;
    for (uint32_t i = 0; i < e->config.services.n && !s; i++)
        if (config_service(&e->config, told->name) == &e->config.services.v[i])
            s = &e->config.services.v[i];
    if (!s) {
        vec_push(&e->run, &e->config.services, (struct config_service){.name = told->name});
        s = &e->config.services.v[e->config.services.n - 1];
    }
    s->tier = told->tier;
    s->stage = told->stage;
    s->impact = told->impact;
    s->dependencies = told->dependencies;
}

// A given configuration is called as it lies in the repository, whatever directory that is in.
static struct str config_name(struct evaluation *e, struct str path)
{
    struct str base = e->options.with_base.p ? e->options.with_base : e->repo.root;
    struct str real = files_real(&e->run, path);
    bool below = str_starts(real, base) && real.n > base.n && real.p[base.n] == '/';
    return below ? str_from(real, base.n + 1) : path;
}

static enum err load_config(struct evaluation *e, struct diag *d)
{
    config_init(&e->config, &e->run);
    struct str path = e->options.config_file, text;
    bool given = path.p != NULL;
    if (!given)
        path = arena_path(&e->run, e->repo.root, STR(CONFIG_FILE));
    enum err err = files_read(&e->run, path, FILE_PARSE_MAX, &text, d);
    if (err == ERR_NOT_FOUND && !given)
        err = ERR_OK;
    else if (!err)
        err = config_parse(&e->config, given ? config_name(e, path) : STR(CONFIG_FILE), text,
                           &e->checklist, d);
    if (!err && e->options.told)
        take_told(e);
    return err;
}

static void declared_services(const struct evaluation *e, struct arena *a, repo_service_vec *out)
{
    for (uint32_t i = 0; i < e->config.services.n; i++) {
        const struct config_service *s = &e->config.services.v[i];
        vec_push(a, out,
                 (struct repo_service){
                     .name = s->name, .paths = s->paths, .why = e->config.path, .declared = true});
    }
}

static enum err select_service(struct evaluation *e, struct diag *d)
{
    repo_service_vec declared = {0};
    declared_services(e, &e->run, &declared);
    return repo_select(&e->repo, &declared, e->options.feature, d);
}

/* prod-readiness.yaml may exclude paths and add trees; it can only be found once the root is known,
 * so a repository that has such lines is walked again with them. */
static enum err open_repository(struct evaluation *e, struct diag *d)
{
    enum err err = repo_open(&e->repo, &e->run, &e->options.repo, d);
    if (!err)
        err = evaluation_items(&e->checklist, &e->run, e->repo.root, d);
    if (!err)
        err = load_config(e, d);
    if (err)
        return err;
    if (e->config.exclude.n == 0 && e->config.with.n == 0)
        return select_service(e, d);
    struct repo_options again = e->options.repo;
    for (uint32_t i = 0; i < e->config.exclude.n; i++)
        vec_push(&e->run, &again.exclude, e->config.exclude.v[i]);
    struct str base = e->options.with_base.p ? e->options.with_base : e->repo.root;
    for (uint32_t i = 0; i < e->config.with.n; i++)
        vec_push(&e->run, &again.with,
                 e->config.with.v[i].n && e->config.with.v[i].p[0] == '/'
                     ? e->config.with.v[i]
                     : arena_path(&e->run, base, e->config.with.v[i]));
    err = repo_open(&e->repo, &e->run, &again, d);
    return err ? err : select_service(e, d);
}

// ------------------------------------------------------------------------------------------- facts

static void repository_facts(struct evaluation *e, struct facts *f)
{
    const struct repo *r = &e->repo;
    for (uint32_t i = 0; i < r->units.n; i++) {
        const struct repo_unit *u = &r->units.v[i];
        facts_add_borrowed(f, unit, .root = u->root, .kind = u->kind, .name = u->name,
                           .parent = u->parent == i ? FACT_NO_ROW : u->parent + 1);
    }
    for (uint32_t i = 0; i < r->files.n; i++) {
        const struct repo_file *file = &r->files.v[i];
        const struct read_file *read = &e->read.files[i];
        facts_add_borrowed(f, file, .path = file->path, .language = file->language,
                           .role = str_c(file_role_name(read->role)), .unit = file->unit + 1,
                           .bytes = (int64_t)file->bytes,
                           .lines = read->lines ? (int64_t)read->lines : FACT_NULL,
                           .read = str_c(read_state_name(read->state)));
        if (read->why.n)
            facts_add_borrowed(f, note, .path = file->path, .line = FACT_NULL,
                               .kind = STR("skipped"), .text = read->why);
    }
    for (uint32_t i = 0; i < r->skipped.n; i++)
        facts_add_borrowed(f, note, .path = r->skipped.v[i].path, .line = FACT_NULL,
                           .kind = STR("skipped"), .text = r->skipped.v[i].text);
    if (r->commit.id.n)
        facts_add_borrowed(f, git_commit, .id = r->commit.id, .time = r->commit.time,
                           .dirty = r->commit.dirty, .branch = r->commit.branch);
    owners_init(&e->owners, &e->run, r, f);
    config_facts(&e->config, f);
    catalogue_config_rules(&e->catalogue, f);
}

static uint32_t collect_code(struct evaluation *e, struct arena *a, struct code_file ***files)
{
    uint32_t n = 1; // 0 means none
    *files = arena_array(a, struct code_file *, e->repo.files.n + 1);
    for (uint32_t i = 0; i < e->repo.files.n; i++)
        if (e->read.files[i].code)
            (*files)[n++] = e->read.files[i].code;
    return n;
}

// Configuration that only means something together with other files.
static void link_infrastructure(struct evaluation *e, struct arena *a)
{
    struct facts **files = arena_array(a, struct facts *, e->repo.files.n);
    for (uint32_t i = 0; i < e->repo.files.n; i++)
        files[i] = e->read.files[i].facts;
    terraform_link(files, &e->repo, a);
    cloudformation_link(files, &e->repo, a);
    bicep_link(files, &e->repo, a);
    for (uint32_t i = 0; i < e->repo.files.n; i++)
        e->read.files[i].facts = files[i];
}

// Rows of all files, in path order; what link needs of them is taken on the way.
static enum err store_files(struct evaluation *e, struct versions *versions,
                            struct environment *environment, struct diag *d)
{
    struct facts of_repository;
    struct arena scratch;
    arena_init(&scratch);
    facts_init(&of_repository, &scratch);
    repository_facts(e, &of_repository);
    render_all(&e->read, &e->repo, &scratch);
    link_infrastructure(e, &scratch);
    enum err err = store_add(&e->store, &of_repository, d);
    for (uint32_t i = 0; i < e->repo.files.n && !err; i++) {
        struct facts *f = e->read.files[i].facts;
        if (e->read.files[i].secrets)
            err = store_add(&e->store, e->read.files[i].secrets, d);
        if (!f || err)
            continue;
        documents_link(f, &e->repo);
        versions_add(versions, f);
        environment_add(environment, f);
        err = store_add(&e->store, f, d);
    }
    read_release_facts(&e->read);
    arena_release(&scratch);
    return err;
}

/* Code is stored file by file while the next ones are resolved: its rows are many, and need not all
 * be in memory twice. */
static enum err link_code(struct evaluation *e, const struct versions *versions,
                          const struct environment *environment, struct arena *a, struct diag *d)
{
    struct code_file **files;
    uint32_t n = collect_code(e, a, &files);
    struct link_knowledge knows = {
        &e->catalogue,       catalogue_is_callback, catalogue_is_transparent,
        catalogue_has_types, catalogue_is_known,    catalogue_has_role,
        catalogue_span_unit, catalogue_made_from,   catalogue_share_types};
    struct arena buffers; // apart from A, which grows at the same time
    arena_init(&buffers);
    struct writer *writer = writer_open(&e->store, &buffers);
    struct linker *l = linker_new(a, &e->repo, &e->modules, files, n, knows);
    l->environment = environment;
    scope_spread(l);
    struct code_rows *rows = code_number(l);
    for (uint32_t i = 1; i < n; i++) {
        code_emit(l, rows, i, writer_take(writer));
        writer_give(writer);
    }
    struct arena scratch;
    arena_init(&scratch);
    struct use_context u = {.l = l,
                            .c = &e->catalogue,
                            .f = writer_take(writer),
                            .rows = rows,
                            .versions = versions,
                            .scratch = &scratch};
    uses_emit(&u);
    writer_give(writer);
    enum err err = writer_close(writer, d);
    arena_release(&scratch);
    arena_release(&buffers);
    return err;
}

/* Files first, so that their memory is free again when link needs its own. */
static enum err store_facts(struct evaluation *e, struct diag *d)
{
    struct versions versions;
    struct environment environment;
    struct arena linking;
    arena_init(&linking);
    versions_init(&versions, &linking, &e->repo);
    environment_init(&environment, &linking);
    stage_begins(e, "storing");
    enum err err = store_open(&e->store, &e->run, d);
    if (!err)
        err = store_files(e, &versions, &environment, d);
    stage_done(e, "facts");
    stage_begins(e, "linking");
    if (!err)
        err = link_code(e, &versions, &environment, &linking, d);
    e->link_bytes = linking.total;
    read_release_code(&e->read);
    arena_release(&linking);
#ifdef __GLIBC__
    if (e->link_bytes >= LARGE_LINK) // else not worth the call
        malloc_trim(0);
#endif
    stage_done(e, "link");
    if (!err)
        err = store_finish(&e->store, d);
    stage_done(e, "index");
    return err;
}

static enum err open_stage(struct evaluation *e, struct diag *d)
{
    e->last = seconds(CLOCK_MONOTONIC);
    e->last_cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    stage_begins(e, "walking");
    enum err err = open_repository(e, d);
    stage_done(e, "walk");
    return err;
}

struct knowledge {
    struct evaluation *e;
    struct str own_catalogue;
    enum err err[2];
    struct diag d[2];
};

static void load_part(void *context, uint32_t worker, uint32_t part)
{
    struct knowledge *k = context;
    struct evaluation *e = k->e;
    (void)worker;
    k->err[part] =
        part ? vocabulary_load(&e->vocabulary, &e->words, data_files, data_files_n, &k->d[part])
             : catalogue_load(&e->catalogue, &e->run, k->own_catalogue, &k->d[part]);
}

// Both at once: for a small service this is a good part of the time.
static enum err load_knowledge(struct evaluation *e, struct diag *d)
{
    struct knowledge k = {.e = e, .own_catalogue = user_directory(e, "catalogue")};
    parallel_for(2, threads_of(e), load_part, &k);
    for (int part = 0; part < 2; part++)
        if (k.err[part]) {
            if (d)
                *d = k.d[part];
            return k.err[part];
        }
    return ERR_OK;
}

// What is read before any code is parsed.
static enum err first_stage(struct evaluation *e, struct diag *d)
{
    e->last = seconds(CLOCK_MONOTONIC);
    e->last_cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    enum err err = load_knowledge(e, d);
    stage_done(e, "knowledge");
    if (err)
        return err;
    modules_init(&e->modules, &e->run, &e->repo);
    struct read_options options = {.threads = e->options.threads,
                                   .no_sieve = e->options.no_sieve,
                                   .anchors = catalogue_user_anchors(&e->catalogue),
                                   .progress = e->options.progress,
                                   .progress_context = e->options.progress_context};
    e->begun = true;
    return read_first(&e->read, &e->run, &e->repo, &e->modules, &options, d);
}

static enum err read_stage(struct evaluation *e, struct diag *d)
{
    enum err err = e->begun ? ERR_OK : first_stage(e, d);
    if (err)
        return err;
    read_rest(&e->read);
    stage_done(e, "read");
    return store_facts(e, d);
}

static void free_evaluation(struct evaluation *e)
{
    arena_release(&e->shown.arena);
    arena_release(&e->run);
    arena_release(&e->words);
    free(e);
}

// What D says must outlive the run.
static enum err told(struct arena *a, enum err err, struct diag *d)
{
    if (err && d) {
        d->path = arena_str(a, d->path);
        d->text = arena_str(a, d->text);
    }
    return err;
}

enum err evaluation_services(struct arena *a, const struct evaluation_options *o, service_vec *out,
                             struct diag *d)
{
    struct evaluation e = {.arena = a, .options = *o};
    repo_service_vec declared = {0}, all = {0};
    arena_init(&e.run);
    enum err err = open_repository(&e, d);
    if (!err) {
        declared_services(&e, &e.run, &declared);
        repo_services(&e.repo, &declared, &e.run, &all);
    }
    for (uint32_t i = 0; i < all.n; i++) {
        const struct config_service *c =
            all.v[i].declared ? &e.config.services.v[i] : NULL; // they come first
        struct service s = {.name = arena_str(a, all.v[i].name),
                            .why = arena_str(a, all.v[i].why),
                            .owner = arena_str(a, c ? c->owner : STR_NONE),
                            .tier = c ? c->tier : -1,
                            .stage = arena_str(a, c ? c->stage : STR_NONE),
                            .impact = arena_str(a, c ? c->impact : STR_NONE),
                            .declared = c != NULL};
        for (uint32_t k = 0; c && k < c->dependencies.n; k++)
            vec_push(a, &s.dependencies, arena_str(a, c->dependencies.v[k]));
        for (uint32_t k = 0; k < all.v[i].paths.n; k++)
            vec_push(a, &s.paths, arena_str(a, all.v[i].paths.v[k]));
        vec_push(a, out, s);
    }
    told(a, err, d);
    arena_release(&e.run);
    return err;
}

enum err evaluation_open(struct evaluation **out, struct arena *a,
                         const struct evaluation_options *o, struct diag *d)
{
    struct evaluation *e = calloc(1, sizeof *e);
    *out = NULL;
    if (!e)
        return diag_set(d, a, ERR_LIMIT, STR_NONE, 0, "out of memory");
    e->arena = a;
    e->options = *o;
    arena_init(&e->run);
    arena_init(&e->words);
    enum err err = told(a, open_stage(e, d), d);
    if (err)
        free_evaluation(e);
    else
        *out = e;
    return err;
}

enum err evaluation_read(struct evaluation *e, struct diag *d)
{
    return told(e->arena, read_stage(e, d), d);
}

// Sizes of code decide how much may be unread: as long as all of it is read, they decide nothing.
static bool all_readable(const struct evaluation *e)
{
    bool any = false;
    for (uint32_t i = 0; i < e->repo.files.n; i++) {
        const struct repo_file *f = &e->repo.files.v[i];
        const char *kind = f->role == ROLE_PRODUCTION ? read_kind(f->language) : NULL;
        if (e->read.files[i].state == READ_SKIPPED ||
            (kind && read_kind_missing(kind, f->language)))
            return false;
        any |= f->role == ROLE_PRODUCTION && e->read.files[i].state == READ_FULL;
    }
    return any && e->repo.skipped.n == 0;
}

enum err evaluation_idle(struct evaluation *e, const struct repo_change *changes, uint32_t n,
                         bool *idle, struct diag *d)
{
    enum err err = told(e->arena, first_stage(e, d), d);
    *idle = !err && all_readable(e) && read_same(&e->read, changes, n);
    return err;
}

const struct repo *evaluation_repo(const struct evaluation *e)
{
    return &e->repo;
}

void evaluation_free(struct evaluation *e)
{
    if (e)
        free_evaluation(e);
}

// ----------------------------------------------------------------------------------------- judging

static struct unread_files *unread_entry(struct evaluation *e, struct judge_coverage *c,
                                         struct str language, const char *kind)
{
    for (uint32_t i = 0; i < c->unread.n; i++)
        if (str_eq(c->unread.v[i].language, language))
            return &c->unread.v[i];
    vec_push(&e->run, &c->unread, (struct unread_files){.language = language, .kind = str_c(kind)});
    return &c->unread.v[c->unread.n - 1];
}

static void cover(struct evaluation *e, struct judge_coverage *c)
{
    for (uint32_t i = 0; i < e->repo.files.n; i++) {
        const struct repo_file *f = &e->repo.files.v[i];
        const struct read_file *r = &e->read.files[i];
        if (r->state == READ_SKIPPED)
            vec_push(&e->run, &c->skipped, (struct skipped_file){f->path, r->why});
        if (r->role != ROLE_PRODUCTION)
            continue;
        c->files++;
        c->files_read +=
            r->state == READ_FULL || r->state == READ_UNNEEDED || r->state == READ_BROWSER;
        const char *kind = read_kind(f->language);
        if (!kind)
            continue;
        bool code = strcmp(kind, "code") == 0;
        if (code)
            c->code_bytes += f->bytes;
        if (code && r->state == READ_SKIPPED)
            c->incomplete_why =
                arena_printf(&e->run, "%.*s: %.*s", STR_ARG(f->path), STR_ARG(r->why));
        bool built = str_ends(f->path, STR(".gradle"));
        if (!built &&
            read_kind_missing(kind, f->language)) { // a manifest is no code of the service
            struct unread_files *u = unread_entry(e, c, code ? f->language : str_c(kind), kind);
            u->files++;
            u->bytes += f->bytes;
        }
    }
    for (uint32_t i = 0; i < e->repo.skipped.n; i++)
        vec_push(&e->run, &c->skipped,
                 (struct skipped_file){e->repo.skipped.v[i].path, e->repo.skipped.v[i].text});
    if (!e->read.secrets || !e->read.searched)
        vec_push(&e->run, &c->no_reader, STR("secrets"));
}

static struct str owner_of(void *context, struct str path)
{
    struct evaluation *e = context;
    return owners_of(&e->owners, path);
}

// Lines are asked for in the order of the file: the last place is where the search goes on.
static struct str line_of(void *context, struct str path, int64_t line)
{
    struct evaluation *e = context;
    struct shown_file *shown = &e->shown;
    int64_t index = repo_find(&e->repo, path);
    if (index < 0 || line <= 0)
        return STR_NONE;
    if (!shown->text.p || shown->index != (uint32_t)index) {
        arena_release(&shown->arena);
        arena_init(&shown->arena);
        *shown = (struct shown_file){.arena = shown->arena, .index = (uint32_t)index};
        if (repo_read_text(&e->repo.files.v[index], &shown->arena, FILE_READ_MAX, &shown->text,
                           NULL))
            shown->text = STR_NONE;
        shown->rest = shown->text;
    }
    if (line <= shown->taken) {
        shown->rest = shown->text;
        shown->taken = 0;
    }
    struct str one = STR_NONE;
    for (; shown->taken < line; shown->taken++)
        if (!str_line(&shown->rest, &one))
            return STR_NONE;
    one =
        read_mask_line(&e->read, shown->index, &shown->arena, one, (size_t)(one.p - shown->text.p));
    return arena_str(&e->run, str_sub(one, 0, 4096));
}

static struct str mask_line(struct arena *a, struct str text)
{
    return mask_value(a, STR(""), text);
}

struct str evaluation_excerpt(struct evaluation *e, struct str path, int64_t line)
{
    return judge_excerpt(&e->run, line_of(e, path, line), mask_line);
}

static enum scope scope_of(struct str name)
{
    return str_eq(name, STR("feature"))          ? SCOPE_FEATURE
           : str_eq(name, STR("infrastructure")) ? SCOPE_INFRASTRUCTURE
           : str_eq(name, STR("database"))       ? SCOPE_DATABASE
                                                 : SCOPE_SERVICE;
}

/* FEATURE is a label; without it the configuration speaks, else the root package's name. */
static struct str service_label(const struct evaluation *e)
{
    if (e->options.feature.n || e->config.services.n)
        return e->options.feature;
    return e->repo.units.v[0].name;
}

enum err evaluation_judge(struct evaluation *e, struct diag *d)
{
    stage_begins(e, "judging");
    e->last = seconds(CLOCK_MONOTONIC);
    e->last_cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    struct judge_input in = {
        .checklist = &e->checklist,
        .vocabulary = &e->vocabulary,
        .store = &e->store,
        .config = &e->config,
        .options = {.tier = e->options.tier,
                    .scope = scope_of(e->options.scope),
                    .service = service_label(e),
                    .evaluated = e->options.date,
                    .evaluator = e->options.evaluator,
                    .only = e->options.only,
                    .skip = e->options.skip,
                    .operations = e->options.operations},
        .tool_version = STR(PROD_READINESS_VERSION),
        .checklist_version = STR(CHECKLIST_VERSION),
        .commit = e->repo.commit.id,
        .dirty = e->repo.commit.dirty,
        .context = e,
        .owner = owner_of,
        .line = line_of,
        .mask = mask_line,
    };
    cover(e, &in.coverage);
    e->vocabulary.processes = threads_of(e);
    enum err err = judge_run(&in, &e->run, &e->report, d);
    stage_done(e, "judge");
    return err;
}

const struct report *evaluation_report(const struct evaluation *e)
{
    return &e->report;
}

const struct checklist *evaluation_checklist(const struct evaluation *e)
{
    return &e->checklist;
}

// ----------------------------------------------------------------------------------------- queries

struct collector {
    struct evaluation *e;
    struct query_result *out;
    vec(struct query_value) values;
};

static bool collect_row(void *context, sqlite3_stmt *s)
{
    struct collector *c = context;
    int columns = sqlite3_column_count(s);
    for (int i = 0; i < columns && c->out->columns.n < (uint32_t)columns; i++)
        vec_push(&c->e->run, &c->out->columns,
                 arena_str(&c->e->run, str_c(sqlite3_column_name(s, i))));
    for (int i = 0; i < columns; i++) {
        int type = sqlite3_column_type(s, i);
        struct query_value v = {.type = type == SQLITE_INTEGER ? QUERY_INTEGER
                                        : type == SQLITE_FLOAT ? QUERY_REAL
                                        : type == SQLITE_NULL  ? QUERY_NULL
                                                               : QUERY_TEXT,
                                .text = sandbox_text(s, i, &c->e->run)};
        vec_push(&c->e->run, &c->values, v);
    }
    c->out->rows++;
    return true;
}

enum err evaluation_query(struct evaluation *e, struct str sql, struct query_result *out,
                          struct diag *d)
{
    *out = (struct query_result){0};
    struct collector c = {.e = e, .out = out};
    enum err err = ERR_OK;
    if (!e->store.closed) {
        err = vocabulary_need(&e->vocabulary, &e->store, &sql, 1, d);
        if (!err)
            err = sandbox_close(&e->store, d);
    }
    if (!err)
        err = sandbox_query(&e->store, sql, STR("query"), collect_row, &c, d);
    out->values = c.values.v;
    if (err == ERR_LIMIT && out->rows >= SQL_ROWS_MAX) {
        out->truncated = true;
        err = ERR_OK;
    }
    return err;
}

struct cost {
    struct str name;
    double seconds;
};

static int dearest_first(const void *x, const void *y)
{
    const struct cost *a = x, *b = y;
    return (a->seconds < b->seconds) - (a->seconds > b->seconds);
}

// The tables and items that cost most: where a slow vocabulary file or judge shows.
static void slowest(struct evaluation *e, FILE *out)
{
    uint32_t n = 0, tables = e->vocabulary.tables.n, items = e->report.items.n;
    struct cost *costs = arena_array(&e->run, struct cost, tables + items);
    for (uint32_t i = 0; i < tables; i++) {
        const struct vocabulary_table *t = &e->vocabulary.tables.v[i];
        if (!t->answer) // else it is told with its item
            costs[n++] = (struct cost){t->name, t->seconds};
    }
    for (uint32_t i = 0; i < items; i++)
        costs[n++] = (struct cost){e->report.items.v[i].item->id, e->report.items.v[i].seconds};
    if (n)
        qsort(costs, n, sizeof *costs, dearest_first);
    for (uint32_t i = 0; i < n && i < SLOWEST_SHOWN && costs[i].seconds >= 0.005; i++)
        fprintf(out, "  %-24.*s %8.1f ms\n", STR_ARG(costs[i].name), costs[i].seconds * 1000);
}

// Bytes of code, and of those that were parsed.
static void code_read(const struct evaluation *e, uint64_t *code, uint64_t *parsed)
{
    *code = *parsed = 0;
    for (uint32_t i = 0; i < e->repo.files.n; i++) {
        const struct repo_file *f = &e->repo.files.v[i];
        const char *kind = read_kind(f->language);
        if (!kind || strcmp(kind, "code") != 0)
            continue;
        *code += f->bytes;
        *parsed += e->read.files[i].state == READ_FULL ? f->bytes : 0;
    }
}

void evaluation_timing(struct evaluation *e, FILE *out)
{
    double total = 0;
    uint64_t code, parsed;
    code_read(e, &code, &parsed);
    for (uint32_t i = 0; i < e->stages_n; i++) {
        fprintf(out, "%-10s %8.1f ms, %8.1f ms of CPU\n", e->stages[i].name,
                e->stages[i].seconds * 1000, e->stages[i].cpu * 1000);
        total += e->stages[i].seconds;
    }
    fprintf(out, "%-10s %8.1f ms: %u files, %u opened, %u parsed (%u kept by imports)\n", "total",
            total * 1000, e->repo.files.n, e->read.opened, e->read.parsed, e->read.kept_by_imports);
    fprintf(out,
            "  read: %.1f ms sieve (%.1f of CPU), %.1f ms parse; "
            "%lld calls, %lld nodes, %lld arguments\n",
            e->read.seconds_sieve * 1000, e->read.cpu_sieve * 1000, e->read.seconds_read * 1000,
            (long long)e->store.rows[FACT_call], (long long)e->store.rows[FACT_node],
            (long long)e->store.rows[FACT_argument]);
    fprintf(out, "  code: %.1f MB parsed of %.1f MB\n", (double)parsed / 1e6, (double)code / 1e6);
    slowest(e, out);
    fprintf(out, "  memory: %zu MB rows, %zu MB code, %zu MB link, %lld MB database\n",
            e->read.facts_bytes >> 20, e->read.code_bytes >> 20, e->link_bytes >> 20,
            (long long)(sqlite3_memory_highwater(0) >> 20));
}
