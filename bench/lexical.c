/* lexical DIR [THREADS]: the lexical pass alone, namely walk, read, sieve and search for secrets
 * over every text file, without any reader. Prints seconds, files, bytes, candidates. Built and run
 * by bench/secrets.py. */
#include "base/limits.h"
#include "base/parallel.h"
#include "read/secrets/secrets.h"
#include "repo/classify.h"
#include "repo/repo.h"
#include "sieve/anchors.h"
#include "sieve/sieve.h"

#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

struct worker {
    struct arena file, spans, facts;
    struct sieve_scratch *scratch;
    struct secret_worker *secrets;
};

struct pass {
    const struct repo *repo;
    struct sieve *sieve;
    struct worker *workers;
    atomic_ullong bytes, files, found;
};

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void one_file(void *context, uint32_t worker, uint32_t index)
{
    struct pass *p = context;
    struct worker *w = &p->workers[worker];
    const struct repo_file *f = &p->repo->files.v[index];
    struct str text;
    if (str_eq(f->language, STR("binary")) || f->role == ROLE_VENDORED ||
        repo_read(f, &w->file, FILE_READ_MAX, &text, NULL) != ERR_OK)
        return;
    if (!classify_binary(str_sub(text, 0, 8192))) {
        secret_span_vec spans = {0};
        struct facts found;
        facts_init(&found, &w->file);
        secrets_scan(w->secrets, &(struct secret_job){.path = f->path,
                                                      .language = f->language,
                                                      .text = text,
                                                      .scratch = &w->file,
                                                      .out = &found,
                                                      .spans = &spans,
                                                      .keep = &w->spans});
        if (classify_is_code(f->language)) // as the program does
            (void)sieve_scan(p->sieve, w->scratch, text, anchors_kind(f->language), NULL);
        atomic_fetch_add(&p->files, 1);
        atomic_fetch_add(&p->bytes, text.n);
        atomic_fetch_add(&p->found, spans.n);
    }
    arena_reset(&w->file);
}

int main(int argc, char **argv)
{
    struct arena a;
    struct repo repo;
    struct secret_scanner *scanner;
    struct diag d = {0};
    uint32_t threads = argc > 2 ? (uint32_t)strtoul(argv[2], NULL, 10) : parallel_cores();
    double start = now();
    arena_init(&a);
    if (argc < 2 || repo_open(&repo, &a, &(struct repo_options){.root = str_c(argv[1])}, &d))
        return 2;
    struct pass p = {.repo = &repo, .workers = arena_array(&a, struct worker, threads)};
    if (secrets_open(&scanner, &a, &d) ||
        sieve_open(&p.sieve, &a, (struct str){(const char *)sieve_embedded, sieve_embedded_n},
                   STR_NONE, &d))
        return 2;
    for (uint32_t i = 0; i < threads; i++) {
        p.workers[i].scratch = sieve_scratch_new(p.sieve, &a);
        p.workers[i].secrets = secrets_worker_new(scanner, &a);
    }
    double walked = now();
    parallel_for(repo.files.n, threads, one_file, &p);
    printf("%.3f s (walk %.3f), %llu files, %.1f MB, %llu candidates\n", now() - start,
           walked - start, (unsigned long long)p.files, (double)p.bytes / 1e6,
           (unsigned long long)p.found);
    return 0;
}
