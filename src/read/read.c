/* The reading of a repository: one pass over all files that some reader wants, on all threads.
 * Code goes through the sieve first, because parsing it is most of the cost; what anchored files
 * import, or what imports them, is parsed in a second pass. Every file has a buffer of its own, so
 * the result does not depend on who read it. */
#include "read/read.h"

#include "base/limits.h"
#include "base/map.h"
#include "base/parallel.h"
#include "link/modules.h"
#include "read/choice.h"
#include "read/jinja.h"
#include "read/reading.h"
#include "repo/classify.h"
#include "repo/interface.h"
#include "sieve/anchors.h"
#include "sieve/closure.h"
#include "sieve/imports.h"
#include "sieve/sieve.h"

#include <time.h>

enum {
    MANY = 20,       // files of one format in one directory
    MANY_DOCS = 300, // documents for people in one repository
};

const char *read_state_name(enum read_state s)
{
    static const char *const names[] = {"full",    "lexical", "no-reader", "unneeded",
                                        "browser", "skipped", "binary"};
    return names[s];
}

bool read_has_reader(struct str language)
{
    for (size_t i = 0; readers[i]; i++)
        if (readers[i]->needs_anchor && str_among(readers[i]->languages, language))
            return true;
    return false;
}

/* Vendored and generated files prove nothing. Tests are read for what only tests can show: rule
 * tests in YAML, load generators, and the tests that CI runs; not for their data files. */
static bool role_wanted(const struct repo_file *f)
{
    if (f->role == ROLE_VENDORED || f->role == ROLE_GENERATED)
        return false;
    if (f->role != ROLE_TEST)
        return true;
    return !str_eq(f->language, STR("json")) && !str_eq(f->language, STR("xml")) &&
           !str_eq(f->language, STR("text"));
}

static void make_plan(struct plan *p, const struct choice *choice, const struct repo_file *f)
{
    uint64_t set = role_wanted(f) ? choice_readers(choice, f) : 0;
    for (size_t i = 0; set >> i && i < 64; i++) {
        const struct reader *r = readers[i];
        if (!(set >> i & 1))
            continue;
        if (r->needs_anchor && f->role != ROLE_PRODUCTION && f->role != ROLE_TEST)
            continue; // code of examples and documents proves nothing
        if (p->n < READERS_PER_FILE)
            p->readers[p->n++] = r;
        p->code |= r->needs_anchor;
        p->plain |= !r->needs_anchor;
    }
}

static bool of_settings(struct str directory)
{
    return path_match(STR("{config,conf,conf.d,configs,configuration,settings,env,environments,"
                          "values,deploy,k8s,kubernetes,manifests,ops}"),
                      path_base(directory));
}

static bool is_document(const struct repo_file *f)
{
    return str_eq(f->language, STR("markdown")) || str_eq(f->language, STR("rst")) ||
           str_eq(f->language, STR("asciidoc"));
}

static bool may_be_data(const struct repo_file *f)
{
    return str_eq(f->language, STR("json")) || str_eq(f->language, STR("yaml")) ||
           str_eq(f->language, STR("xml"));
}

/* Translations, fixtures and schemas come in directories full of files alike; the settings of a
 * service do not. A large documentation explains the product; few of its pages are about running
 * it. */
static void mark_many(struct reading *x, struct arena *a)
{
    const struct repo *r = x->repo;
    struct map files; // directory -> files in it that may be data
    map_init(&files, a);
    uint32_t documents = 0;
    for (uint32_t i = 0; i < r->files.n; i++) {
        documents += is_document(&r->files.v[i]);
        if (may_be_data(&r->files.v[i]))
            ++*map_at(&files, path_directory(r->files.v[i].path), 0);
    }
    for (uint32_t i = 0; i < r->files.n; i++) {
        struct str directory = path_directory(r->files.v[i].path);
        if (may_be_data(&r->files.v[i]))
            x->plans[i].one_of_many =
                map_get(&files, directory, 0) >= MANY && !of_settings(directory);
        else if (is_document(&r->files.v[i])) // the first page of all is always read
            x->plans[i].one_of_many = documents >= MANY_DOCS && directory.n;
    }
}

static void run_readers(struct reading *x, struct worker *w, uint32_t index, struct str text)
{
    const struct plan *p = &x->plans[index];
    struct read_file *out = &x->out->files[index];
    struct repo_file file = x->repo->files.v[index];
    file.role = out->role;
    if (classify_rendered_path(file.path).n < file.path.n)
        text = jinja_masked(&w->file, text);
    struct facts f; // grows with the file; what is left of it is copied
    facts_init(&f, &w->file);
    struct read_job job = {.file = &file,
                           .role = str_c(file_role_name(out->role)),
                           .text = text,
                           .scratch = &w->file,
                           .out = &f,
                           .keep = w->code,
                           .one_of_many = p->one_of_many && !x->options.no_sieve};
    for (uint32_t i = 0; i < p->n; i++)
        p->readers[i]->read(&job);
    out->facts = facts_copy(&f, w->facts);
    out->code = job.code;
    out->state = READ_FULL;
    if (job.code) {
        job.code->repo_file = index;
        job.code->unit = file.unit;
        job.code->production = out->role == ROLE_PRODUCTION;
        atomic_fetch_add(&x->parsed, 1);
    }
}

static uint32_t count_lines(struct str text)
{
    uint32_t lines = 0;
    for (ptrdiff_t at = 0; (at = str_find_char(text, '\n', (size_t)at)) >= 0; at++)
        lines++;
    return lines + (text.n && text.p[text.n - 1] != '\n');
}

static bool open_file(struct reading *x, struct worker *w, uint32_t index, struct str *text)
{
    const struct repo_file *f = &x->repo->files.v[index];
    struct read_file *out = &x->out->files[index];
    bool lock = str_eq(f->language, STR("lock"));
    struct diag d = {0};
    if (repo_read_text(f, &w->file, lock ? FILE_LOCK_MAX : FILE_READ_MAX, text, &d)) {
        out->state = READ_SKIPPED;
        out->why = arena_str(w->facts, d.text);
        return false;
    }
    struct str head = str_sub(*text, 0, 8192);
    if (classify_binary(head)) {
        out->state = READ_BINARY;
        return false;
    }
    out->lines = count_lines(*text);
    out->role = classify_content(f->role, f->language, head);
    return true;
}

// What frameworks call on the server, beside the component.
static bool has_server_part(struct str text)
{
    static const char *const names[] = {
        "getServerSideProps",   "getStaticProps",          "getInitialProps", "generateMetadata",
        "generateStaticParams", "export const revalidate", "'use server'",    "\"use server\""};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (str_contains(text, str_c(names[i])))
            return true;
    return false;
}

/* Secrets are searched for in whatever is text, and taken out of TEXT before anything else looks at
 * it. */
static void search_secrets(struct reading *x, struct worker *w, uint32_t index, struct str text)
{
    const struct repo_file *f = &x->repo->files.v[index];
    struct read_file *out = &x->out->files[index];
    secret_span_vec spans = {0};
    struct facts found;
    if (f->role == ROLE_VENDORED)
        return;
    facts_init(&found, &w->file);
    struct secret_job job = {.path = f->path,
                             .language = f->language,
                             .text = text,
                             .scratch = &w->file,
                             .out = &found,
                             .spans = &spans,
                             .keep = &w->spans,
                             .many = x->plans[index].one_of_many && may_be_data(f)};
    secrets_scan(w->secrets, &job);
    atomic_fetch_add(&x->searched, 1);
    if (found.tables[FACT_secret_candidate].n || found.tables[FACT_note].n)
        out->secrets = facts_copy(&found, w->facts);
    out->spans = spans.v;
    out->spans_n = spans.n;
    secrets_blank(text, spans.v, spans.n);
}

// Files that no reader takes are only searched for secrets.
static void search_only(struct reading *x, struct worker *w, uint32_t index)
{
    const struct repo_file *f = &x->repo->files.v[index];
    struct str text;
    if (f->role == ROLE_VENDORED || str_eq(f->language, STR("binary")) || f->bytes == 0)
        return;
    if (f->bytes > FILE_READ_MAX) {
        struct facts large;
        facts_init(&large, &w->file);
        facts_add(&large, note, .path = f->path, .line = FACT_NULL, .kind = STR("skipped"),
                  .text = STR("too large to be searched for secrets"));
        x->out->files[index].secrets = facts_copy(&large, w->facts);
        return;
    }
    if (repo_read_text(f, &w->file, FILE_READ_MAX, &text, NULL) != ERR_OK ||
        classify_binary(str_sub(text, 0, 8192)))
        return;
    search_secrets(x, w, index, text);
}

static unsigned own_signs(const struct repo_file *f, struct str text)
{
    unsigned signs = INTERFACE_CODE;
    bool markup = str_ends(f->path, STR(".tsx")) || str_ends(f->path, STR(".jsx"));
    if (markup)
        signs |= has_server_part(text) ? INTERFACE_SERVES : INTERFACE_DRAWS;
    if (interface_builds(f->path))
        signs |= INTERFACE_BUILDS;
    else if (interface_directive(text))
        signs |= INTERFACE_BROWSER;
    return signs;
}

static void add_edge(struct reading *x, struct worker *w, uint32_t from, int64_t to)
{
    if (to >= 0 && to != from && x->plans[to].code && x->repo->files.v[to].role == ROLE_PRODUCTION)
        vec_push(w->code, &w->edges, (struct edge){from, (uint32_t)to});
}

static void collect_edges(struct reading *x, struct worker *w, uint32_t index, struct str text)
{
    struct str language = x->repo->files.v[index].language;
    bool drawing = module_in_browsers(x->modules, index);
    unsigned signs = drawing ? own_signs(&x->repo->files.v[index], text) : 0;
    struct imports found = imports_scan(language, text);
    for (struct str specifier; imports_next(&found, &specifier);) {
        if (found.unloaded)
            continue;
        signs |= drawing ? interface_module(specifier) : 0;
        add_edge(x, w, index, module_resolve(x->modules, index, specifier));
        if (found.member.p)
            add_edge(x, w, index, module_inside(x->modules, index, specifier, found.member));
    }
    add_edge(x, w, index, module_scope(x->modules, index));
    x->signs[index] = (unsigned char)signs;
}

static bool speaks_of_operations(const struct reading *x, struct worker *w, uint32_t index,
                                 struct str text)
{
    const struct repo_file *f = &x->repo->files.v[index];
    uint32_t kinds = anchors_kind(f->language);
    return x->options.no_sieve || sieve_scan(x->sieve, w->scratch, f->path, kinds, NULL) ||
           sieve_scan(x->sieve, w->scratch, text, kinds, NULL);
}

// First pass: everything but code is read; code is sieved.
static void first_pass(void *context, uint32_t worker, uint32_t index)
{
    struct reading *x = context;
    struct worker *w = &x->workers[worker];
    uint32_t i = x->order[index];
    const struct plan *p = &x->plans[i];
    const struct repo_file *f = &x->repo->files.v[i];
    struct str text;
    if (p->n && open_file(x, w, i, &text)) {
        struct read_file *out = &x->out->files[i];
        atomic_fetch_add(&x->opened, 1);
        search_secrets(x, w, i, text);
        if (out->role == ROLE_GENERATED || out->role == ROLE_VENDORED) {
            out->state = READ_LEXICAL;
        } else if (p->one_of_many && is_document(f) && !speaks_of_operations(x, w, i, text)) {
            out->state = READ_UNNEEDED;
        } else if (!p->code) {
            run_readers(x, w, i, text);
        } else if (text.n > FILE_PARSE_MAX) {
            out->state = READ_LEXICAL;
            out->why = STR("larger than what is parsed");
        } else {
            bool test = f->role == ROLE_TEST;
            uint32_t kinds = anchors_kind(test ? STR("test") : f->language);
            bool secret = out->spans_n > 0; // what is around it says whether production uses it
            x->kept[i] = p->plain || (x->options.no_sieve && !test) || (secret && !test) ||
                         sieve_scan(x->sieve, w->scratch, text, kinds, NULL);
            out->state = READ_UNNEEDED;
            if (!test)
                collect_edges(x, w, i, text);
        }
    }
    if (!p->n)
        search_only(x, w, i);
    arena_reset(&w->file);
    uint32_t done = atomic_fetch_add(&x->done, 1) + 1;
    if (worker == 0 && x->options.progress)
        x->options.progress(x->options.progress_context, "reading", done, x->of);
}

// Second pass: the code that matters is parsed.
static void second_pass(void *context, uint32_t worker, uint32_t index)
{
    struct reading *x = context;
    struct worker *w = &x->workers[worker];
    uint32_t i = x->order[index];
    struct str text;
    if (repo_read_text(&x->repo->files.v[i], &w->file, FILE_READ_MAX, &text, NULL) == ERR_OK) {
        read_blank(x->out, i, text);
        run_readers(x, w, i, text);
    }
    arena_reset(&w->file);
    uint32_t done = atomic_fetch_add(&x->done, 1) + 1;
    if (worker == 0 && x->options.progress)
        x->options.progress(x->options.progress_context, "parsing", done, x->of);
}

static double seconds(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

// Biggest files first, so that the last thread does not end with one of them; ties by path.
static int by_size(const void *a, const void *b, void *context)
{
    const struct repo *repo = context;
    const struct repo_file *x = &repo->files.v[*(const uint32_t *)a];
    const struct repo_file *y = &repo->files.v[*(const uint32_t *)b];
    if (x->bytes != y->bytes)
        return x->bytes < y->bytes ? 1 : -1;
    return str_cmp(x->path, y->path);
}

static uint32_t *ordered(struct arena *a, const struct repo *repo, const bool *wanted, uint32_t *n)
{
    uint32_t *order = arena_array(a, uint32_t, repo->files.n + 1);
    *n = 0;
    for (uint32_t i = 0; i < repo->files.n; i++)
        if (!wanted || wanted[i])
            order[(*n)++] = i;
    qsort_r(order, *n, sizeof *order, by_size, (void *)repo);
    return order;
}

static void release_worker(void *handle)
{
    struct worker *w = handle;
    arena_release(&w->file);
    arena_release(&w->spans);
}

static void release_every_second(struct read_result *r, uint32_t from)
{
    for (uint32_t i = from; i < r->arenas_n; i += 2)
        arena_release(&r->arenas[i]);
}

void read_blank(const struct read_result *r, uint32_t file, struct str text)
{
    secrets_blank(text, r->files[file].spans, r->files[file].spans_n);
}

struct str read_mask_line(const struct read_result *r, uint32_t file, struct arena *a,
                          struct str line, size_t from)
{
    return secrets_mask_line(a, line, from, r->files[file].spans, r->files[file].spans_n);
}

void read_release_facts(struct read_result *r)
{
    for (uint32_t i = 0; i < r->files_n; i++)
        r->files[i].facts = r->files[i].secrets = NULL;
    release_every_second(r, 0);
}

void read_release_code(struct read_result *r)
{
    for (uint32_t i = 0; i < r->files_n; i++)
        r->files[i].code = NULL;
    release_every_second(r, 1);
}

static void release_all(void *handle)
{
    read_release_facts(handle);
    read_release_code(handle);
}

static void pass(struct reading *x, uint32_t threads, const uint32_t *order, uint32_t n,
                 void (*work)(void *, uint32_t, uint32_t))
{
    x->order = order;
    x->of = n;
    atomic_store(&x->done, 0);
    parallel_for(n, threads, work, x);
}

/* What runs in browsers is no part of the service: it is neither parsed, nor does it keep what it
 * imports. */
static bool *leave_out_interfaces(struct reading *x, struct arena *a, const edge_vec *edges)
{
    bool *browser = arena_array(a, bool, x->repo->files.n + 1);
    interface_find(x->repo, x->signs, edges, a, browser);
    for (uint32_t i = 0; i < x->repo->files.n; i++) {
        browser[i] &=
            x->out->files[i].state == READ_UNNEEDED && !x->plans[i].plain && !x->options.no_sieve;
        if (browser[i]) {
            x->out->files[i].state = READ_BROWSER;
            x->kept[i] = false;
        }
    }
    return browser;
}

static void close_over_imports(struct reading *x, struct arena *a, uint32_t threads)
{
    edge_vec edges = {0};
    for (uint32_t i = 0; i < threads; i++)
        for (uint32_t j = 0; j < x->workers[i].edges.n; j++)
            vec_push(a, &edges, x->workers[i].edges.v[j]);
    const bool *browser = leave_out_interfaces(x, a, &edges);
    diag_vec notes = {0};
    x->out->kept_by_imports = closure_grow(a, x->kept, browser, x->repo->files.n, &edges, &notes);
    x->out->closure_cut = notes.n > 0;
    for (uint32_t i = 0; i < x->repo->files.n; i++) // only what may be parsed
        if (x->out->files[i].state != READ_UNNEEDED)
            x->kept[i] = false;
}

static void open_workers(struct reading *x, struct arena *a, const struct secret_scanner *scanner)
{
    struct read_result *out = x->out;
    x->workers = arena_array(a, struct worker, x->threads);
    out->arenas = arena_array(a, struct arena, 2 * x->threads);
    out->arenas_n = 2 * x->threads;
    arena_cleanup(a, release_all, out);
    for (uint32_t i = 0; i < x->threads; i++) {
        x->workers[i].scratch = sieve_scratch_new(x->sieve, a);
        x->workers[i].secrets = secrets_worker_new(scanner, a);
        x->workers[i].facts = &out->arenas[2 * i];
        x->workers[i].code = &out->arenas[2 * i + 1];
        arena_cleanup(a, release_worker, &x->workers[i]);
    }
}

static void make_plans(struct reading *x, struct arena *a)
{
    struct choice choice;
    choice_init(&choice, a);
    for (uint32_t i = 0; i < x->repo->files.n; i++) {
        make_plan(&x->plans[i], &choice, &x->repo->files.v[i]);
        x->out->files[i].role = x->repo->files.v[i].role;
        x->out->files[i].state = READ_NO_READER;
    }
    mark_many(x, a);
}

void reading_first(struct reading *x, const uint32_t *order, uint32_t n)
{
    pass(x, x->threads, order, n, first_pass);
}

enum err read_first(struct read_result *out, struct arena *a, const struct repo *repo,
                    const struct modules *modules, const struct read_options *options,
                    struct diag *d)
{
    uint32_t threads = options->threads ? options->threads : parallel_cores(), n;
    struct reading *x = out->reading = arena_new(a, struct reading);
    struct secret_scanner *scanner;
    *out = (struct read_result){.files = arena_array(a, struct read_file, repo->files.n + 1),
                                .files_n = repo->files.n,
                                .reading = x};
    x->arena = a;
    x->repo = repo;
    x->modules = modules;
    x->options = *options;
    x->out = out;
    x->threads = threads > THREADS_MAX ? THREADS_MAX : threads;
    enum err err =
        sieve_open(&x->sieve, a, (struct str){(const char *)sieve_embedded, sieve_embedded_n},
                   options->anchors, d);
    if (!err)
        err = secrets_open(&scanner, a, d);
    if (err)
        return err;
    out->secrets = secrets_available(scanner);
    x->plans = arena_array(a, struct plan, repo->files.n + 1);
    x->kept = arena_array(a, bool, repo->files.n + 1);
    x->signs = arena_array(a, unsigned char, repo->files.n + 1);
    open_workers(x, a, scanner);
    make_plans(x, a);
    double start = seconds(CLOCK_MONOTONIC), cpu = seconds(CLOCK_PROCESS_CPUTIME_ID);
    const uint32_t *order = ordered(a, repo, NULL, &n);
    reading_first(x, order, n);
    close_over_imports(x, a, x->threads);
    out->seconds_sieve = seconds(CLOCK_MONOTONIC) - start;
    out->cpu_sieve = seconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    return ERR_OK;
}

void read_rest(struct read_result *out)
{
    struct reading *x = out->reading;
    uint32_t n;
    double start = seconds(CLOCK_MONOTONIC);
    const uint32_t *order = ordered(x->arena, x->repo, x->kept, &n);
    pass(x, x->threads, order, n, second_pass);
    out->seconds_read = seconds(CLOCK_MONOTONIC) - start;
    out->opened = atomic_load(&x->opened);
    out->parsed = atomic_load(&x->parsed);
    out->searched = atomic_load(&x->searched);
    for (uint32_t i = 0; i < x->repo->files.n; i++) // reasons outlive the workers
        out->files[i].why = arena_str(x->arena, out->files[i].why);
    for (uint32_t i = 0; i < x->threads; i++) {
        out->facts_bytes += x->workers[i].facts->total;
        out->code_bytes += x->workers[i].code->total;
    }
}
