/* One hostile file, taken the way a repository's only file goes: searched for secrets, read, and
 * linked with itself. Used by the fuzz targets (fuzz_reader.c) and, on the inputs kept in
 * test/fuzz/corpus/, by test/unit/test_corpus.c.
 *
 * An input is a line with the file's path, which decides its language and what documents it may
 * hold, and then the file. */
#ifndef TEST_FUZZ_FEED_H
#define TEST_FUZZ_FEED_H

#include "base/data.h"
#include "link/cloudformation.h"
#include "link/documents.h"
#include "link/scope.h"
#include "link/terraform.h"
#include "link/uses.h"
#include "read/choice.h"
#include "read/secrets/secrets.h"
#include "repo/classify.h"
#include "sieve/imports.h"

#include <stdlib.h>
#include <string.h>

#define FEED_SECRETS "secrets" // the target beside those of readers[]

struct feed { // what all inputs share
    struct arena arena;
    struct choice choice;
    struct catalogue catalogue;
    struct secret_worker *secrets;
    const struct reader *reader; // NULL: the search for secrets alone
    uint64_t bit;                // of the reader, in choice_readers
};

/* Number NUMBER of the targets: the readers by the names they are collected under, then the search
 * for secrets; NULL behind the last. Belongs to A. */
static inline const char *feed_target(struct arena *a, size_t number)
{
    size_t n = 0;
    while (n < number && readers[n])
        n++;
    if (!readers[n])
        return n == number ? FEED_SECRETS : NULL;
    char *name = arena_cstr(a, str_c(readers[n]->name));
    for (char *c = name; *c; c++)
        *c = (char)(*c == ' ' ? '_' : *c);
    return name;
}

/* False when the embedded knowledge does not load. */
static inline bool feed_open(struct feed *f)
{
    *f = (struct feed){0};
    arena_init(&f->arena);
    choice_init(&f->choice, &f->arena);
    struct secret_scanner *scanner;
    if (secrets_open(&scanner, &f->arena, NULL) ||
        catalogue_load(&f->catalogue, &f->arena, STR_NONE, NULL))
        return false;
    f->secrets = secrets_worker_new(scanner, &f->arena);
    return true;
}

/* What follows is fed to target NAME. False when there is none. */
static inline bool feed_choose(struct feed *f, const char *name)
{
    size_t number = 0;
    const char *target;
    while ((target = feed_target(&f->arena, number)) && strcmp(target, name) != 0)
        number++;
    if (!target)
        return false;
    f->reader = readers[number]; // its NULL stands for the secrets
    f->bit = UINT64_C(1) << number;
    return true;
}

static inline void feed_close(struct feed *f)
{
    arena_release(&f->arena);
}

// No repository holds another path, and no reader is asked about a file that it does not take.
static inline bool feed_takes(const struct feed *f, const struct repo_file *file)
{
    if (file->path.n == 0 || file->path.n > 200 || memchr(file->path.p, 0, file->path.n))
        return false;
    return !f->reader || (choice_readers(&f->choice, file) & f->bit);
}

static inline void feed_link(struct feed *f, const struct repo *repo, struct facts *facts,
                             struct code_file *code, struct arena *a)
{
    struct facts **files = &facts, rows;
    struct modules modules;
    struct versions versions;
    struct environment environment;
    struct arena scratch;
    terraform_link(files, repo, a);
    cloudformation_link(files, repo, a);
    documents_link(facts, repo);
    versions_init(&versions, a, repo);
    environment_init(&environment, a);
    versions_add(&versions, facts);
    environment_add(&environment, facts);
    if (!code)
        return;
    code->production = true;
    modules_init(&modules, a, repo);
    struct link_knowledge knows = {
        &f->catalogue,       catalogue_is_callback, catalogue_is_transparent,
        catalogue_has_types, catalogue_is_known,    catalogue_has_role,
        catalogue_span_unit, catalogue_made_from,   catalogue_share_types};
    struct code_file *codes[] = {NULL, code};
    struct linker *l = linker_new(a, repo, &modules, codes, 2, knows);
    l->environment = &environment;
    scope_spread(l);
    struct code_rows *numbers = code_number(l);
    arena_init(&scratch);
    facts_init(&rows, &scratch);
    code_emit(l, numbers, 1, &rows);
    struct use_context u = {.l = l,
                            .c = &f->catalogue,
                            .f = &rows,
                            .rows = numbers,
                            .versions = &versions,
                            .scratch = &scratch};
    uses_emit(&u);
    arena_release(&scratch);
}

/* BYTES, NUL-terminated behind the last, are malloc'd: gone, as a job's are, before anything is
 * linked. */
static inline void feed_file(struct feed *f, struct repo_file file, char *bytes)
{
    struct str text = {bytes, file.bytes};
    struct arena scratch, keep;
    struct facts facts;
    secret_span_vec spans = {0};
    arena_init(&scratch);
    arena_init(&keep);
    facts_init(&facts, &keep);
    struct secret_job search = {.path = file.path,
                                .language = file.language,
                                .text = text,
                                .scratch = &scratch,
                                .out = &facts,
                                .spans = &spans,
                                .keep = &keep};
    secrets_scan(f->secrets, &search);
    secrets_blank(text, spans.v, spans.n);
    struct imports imports = imports_scan(file.language, text);
    for (struct str specifier; imports_next(&imports, &specifier);)
        continue;
    struct read_job job = {.file = &file,
                           .role = STR("production"),
                           .text = text,
                           .scratch = &scratch,
                           .out = &facts,
                           .keep = &keep};
    if (f->reader)
        f->reader->read(&job);
    free(bytes);
    arena_release(&scratch);
    struct repo_unit unit = {.root = STR(""), .kind = STR("root"), .name = STR("a")};
    struct repo repo = {.arena = &keep, .root = file.root};
    vec_push(&keep, &repo.files, file);
    vec_push(&keep, &repo.units, unit);
    if (f->reader)
        feed_link(f, &repo, &facts, job.code, &keep);
    arena_release(&keep);
}

/* Feeds an input. The file is a copy of its own, so that a sanitizer sees the first byte read behind
 * it. */
static inline void feed(struct feed *f, const void *data, size_t n)
{
    struct str text = {data, n}, line;
    if (n == 0 || !str_line(&text, &line))
        return;
    struct repo_file file = {
        .path = line, .root = STR("/nonexistent"), .language = classify_language(line), .bytes = text.n};
    if (!feed_takes(f, &file))
        return;
    char *copy = malloc(text.n + 1);
    if (!copy)
        abort();
    if (text.n)
        memcpy(copy, text.p, text.n);
    copy[text.n] = '\0';
    feed_file(f, file, copy);
}

#endif
