/* go.mod. Its versions are what is built, unless a replacement says otherwise, so go.sum adds
 * nothing. Names are module paths; versions lose their "v". */
#include "base/limits.h"
#include "base/map.h"
#include "read/manifest/manifest.h"

struct module_file {
    struct manifest *m;
    struct map rows; // module -> number of its row
    uint32_t line;
};

static struct str next_word(struct str *rest)
{
    *rest = str_trim(*rest);
    struct str word = manifest_until(*rest, " \t");
    *rest = str_from(*rest, word.n);
    return manifest_unquote(word);
}

static void require(struct module_file *g, struct str line)
{
    struct str comment = STR("");
    ptrdiff_t slashes = str_find(line, STR("//"), 0);
    if (slashes >= 0) {
        comment = str_from(line, (size_t)slashes);
        line = str_sub(line, 0, (size_t)slashes);
    }
    struct str name = next_word(&line), version = next_word(&line);
    int64_t row = manifest_add(g->m, (struct manifest_row){
                                         .line = g->line,
                                         .name = name,
                                         .constraint = version,
                                         .resolved = manifest_exact(version, 1),
                                         .scope = "production",
                                         .direct = !str_contains(comment, STR("indirect")),
                                     });
    if (row != FACT_NO_ROW)
        map_set(&g->rows, name, (uint32_t)row);
}

// old [v1] => new v2; a directory has no version.
static void replace(struct module_file *g, struct str line)
{
    ptrdiff_t arrow = str_find(line, STR("=>"), 0);
    if (arrow < 0)
        return;
    struct str before = str_sub(line, 0, (size_t)arrow), after = str_from(line, (size_t)arrow + 2);
    struct str name = next_word(&before), only = next_word(&before);
    next_word(&after);
    struct str version = next_word(&after);
    uint32_t number = map_get(&g->rows, name, FACT_NO_ROW);
    struct fact_dependency *row = manifest_row(g->m, number);
    if (!row || (only.n && !str_eq(only, row->constraint_text)))
        return;
    struct str exact = manifest_exact(version, 1);
    row->resolved = exact.n && exact.n <= MANIFEST_NAME_MAX
                        ? arena_str(g->m->job->out->arena, exact)
                        : STR_NONE;
}

static void directive(struct module_file *g, struct str word, struct str line, bool replacing)
{
    if (!replacing && str_eq(word, STR("require")))
        require(g, line);
    else if (replacing && str_eq(word, STR("replace")))
        replace(g, line);
}

// Replacements may stand before what they replace, so they have a pass of their own.
static void pass(struct module_file *g, bool replacing)
{
    struct str block = STR_NONE;
    g->line = 0;
    for (struct str rest = g->m->job->text, line; str_line(&rest, &line);) {
        g->line++;
        line = str_trim(line);
        if (line.n == 0 || str_starts(line, STR("//")))
            continue;
        if (block.p) {
            if (line.p[0] == ')')
                block = STR_NONE;
            else
                directive(g, block, line, replacing);
            continue;
        }
        struct str word = manifest_until(line, " \t(");
        line = str_trim(str_from(line, word.n));
        if (str_starts(line, STR("(")))
            block = word;
        else
            directive(g, word, line, replacing);
    }
}

static void read_go(struct read_job *job)
{
    struct manifest m;
    if (!manifest_begin(&m, job, "go"))
        return;
    struct module_file g = {.m = &m};
    map_init(&g.rows, job->scratch);
    pass(&g, false);
    pass(&g, true);
}

const struct reader reader_manifest_go = {
    .name = "go manifest",
    .languages = "",
    .files = "go.mod",
    .read = read_go,
};
