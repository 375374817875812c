/* The libFuzzer target of every reader: the name it is called by chooses which (test/fuzz/run.py
 * makes a link for each target), so that a new reader has its target without being listed.
 *
 *   fuzz_reader --list              prints the targets
 *   fuzz_reader --seeds DIR OUT     copies the files of the cases in DIR that the targets take to
 *                                   OUT/<target>/, with hostile variants of a few
 *   build/fuzz/yaml -help=1         runs one target, with libFuzzer's own options */
#include "feed.h"

#include <stdint.h>
#include <stdio.h>
#include <sys/stat.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { SEEDS = 250, SEED_MAX = 8192, HOSTILE = 5, NESTING = 3000 };

static struct feed state; // libFuzzer gives its callback no other way to it

struct seeding {
    struct feed *feed;
    const char *out; // directory of the target
    uint32_t written;
};

static void write_seed(struct seeding *s, struct str path, struct str text, const char *end)
{
    char name[512];
    snprintf(name, sizeof name, "%s/%04u", s->out, s->written++);
    FILE *f = fopen(name, "wb");
    if (!f)
        return;
    fprintf(f, "%.*s\n", STR_ARG(path));
    fwrite(text.p, 1, text.n, f);
    fputs(end, f);
    fclose(f);
}

// What no case holds: files that end too early, that nest without end, that are no text.
static void write_hostile(struct seeding *s, struct str path, struct str text)
{
    static const char *const nests[] = {"(", "[", "{", "<a>", "- ", "{{", "a.", "!", "if a {\n", "\n "};
    write_seed(s, path, str_sub(text, 0, text.n / 2), "");
    write_seed(s, path, str_sub(text, 0, text.n / 3), "\xff\xfe\x80\xc3");
    write_seed(s, path, str_sub(text, 0, text.n / 4), "\"'`");
    for (size_t i = 0; i < sizeof nests / sizeof *nests; i++) {
        size_t n = strlen(nests[i]);
        char *many = malloc(n * NESTING + 1);
        for (size_t k = 0; many && k < NESTING; k++)
            memcpy(many + k * n, nests[i], n + 1);
        if (many)
            write_seed(s, path, str_sub(text, 0, text.n / 2), many);
        free(many);
    }
}

// "item/case/src/a.ts" -> "src/a.ts"
static struct str inside_case(struct str path)
{
    struct str item, name;
    str_split(&path, '/', &item);
    return str_split(&path, '/', &name) ? path : STR_NONE;
}

static bool takes(const struct seeding *s, const struct repo_file *f, struct repo_file *as)
{
    *as = *f;
    as->path = inside_case(f->path);
    as->language = classify_language(as->path);
    return f->bytes <= SEED_MAX && as->path.n && feed_takes(s->feed, as);
}

static void write_seeds(struct seeding *s, const struct repo *repo)
{
    struct repo_file as;
    uint32_t taken = 0, at = 0, hostile = 0;
    for (uint32_t i = 0; i < repo->files.n; i++)
        taken += takes(s, &repo->files.v[i], &as);
    uint32_t step = taken / SEEDS + 1;
    for (uint32_t i = 0; i < repo->files.n; i++) {
        struct arena a;
        struct str text;
        if (!takes(s, &repo->files.v[i], &as) || at++ % step != 0)
            continue;
        arena_init(&a);
        if (!repo_read(&repo->files.v[i], &a, SEED_MAX, &text, NULL)) {
            write_seed(s, as.path, text, "");
            if (at / step >= taken / step / HOSTILE * hostile && hostile < HOSTILE) {
                write_hostile(s, as.path, text);
                hostile++;
            }
        }
        arena_release(&a);
    }
    struct str names = str_c(s->feed->reader ? s->feed->reader->files : NULL), name;
    while (names.n && str_split(&names, ' ', &name)) // files that no case has
        write_seed(s, name, STR(""), "");
}

static int make_seeds(const char *cases, const char *out)
{
    struct arena a;
    struct repo repo;
    struct repo_options options = {.root = str_c(cases)};
    const char *target;
    arena_init(&a);
    if (repo_open(&repo, &a, &options, NULL) || !feed_open(&state))
        return 1;
    for (size_t i = 0; (target = feed_target(&a, i)); i++) {
        struct seeding s = {.feed = &state,
                            .out = arena_cstr(&a, arena_path(&a, str_c(out), str_c(target)))};
        if (!feed_choose(&state, target) || mkdir(s.out, 0777))
            return 1;
        write_seeds(&s, &repo);
    }
    feed_close(&state);
    arena_release(&a);
    return 0;
}

static int list(void)
{
    struct arena a;
    const char *target;
    arena_init(&a);
    for (size_t i = 0; (target = feed_target(&a, i)); i++)
        puts(target);
    arena_release(&a);
    return 0;
}

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    char **given = *argv;
    if (*argc == 2 && !strcmp(given[1], "--list"))
        exit(list());
    if (*argc == 4 && !strcmp(given[1], "--seeds"))
        exit(make_seeds(given[2], given[3]));
    const char *slash = strrchr(given[0], '/');
    if (!feed_open(&state) || !feed_choose(&state, slash ? slash + 1 : given[0])) {
        fprintf(stderr, "%s: to be called by the name of a target, see --list\n", given[0]);
        exit(2);
    }
    return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    feed(&state, data, size);
    return 0;
}
