/* Kotlin as code facts. One recursive walk over the syntax tree, bounded by TREE_DEPTH_MAX, writes
 * the file's IR (ir.h). Everything in Kotlin is a value, also if, when and try; statements give the
 * value of their last part.
 *
 * Blocks of the standard library that run where they stand (apply, with, forEach, repeat) are part
 * of the function around them. A block names members of what it runs on without saying so: such a
 * name carries its receivers (EXPR_RECEIVER), and link decides. What the file does not declare is
 * left to link: files of the same package see each other. */
#include "read/code/kotlin.h"

#include <pthread.h>

const TSLanguage *tree_sitter_kotlin(void);

static const struct syntax_name kind_names[] = {
    {NULL, false},
#define KIND(name) {#name, false},
#define TOKEN(name, text) {text, true},
#include "read/code/kotlin_names.def"
};

static const char *const field_names[] = {
    NULL,
#define FIELD(name) #name,
#include "read/code/kotlin_names.def"
};

_Static_assert((int)KT_KINDS < (int)SYNTAX_ERROR, "kinds fit a byte");

// Filled once, before the first use, and only read afterwards.
static struct {
    pthread_once_t once;
    struct syntax_grammar kotlin;
} grammars = {.once = PTHREAD_ONCE_INIT};

static void init_grammar(void)
{
    syntax_grammar_init(&grammars.kotlin, tree_sitter_kotlin(), kind_names, KT_KINDS, field_names,
                        KT_FIELDS);
}

static void note(const struct kt *k, const char *kind, uint32_t line, const char *text)
{
    facts_add(k->job->out, note, .path = k->code->path, .line = line ? line : FACT_NULL,
              .kind = str_c(kind), .text = str_c(text));
}

static void read_tree(struct kt *k)
{
    struct syntax_node root = syntax_root(k->syntax);
    k->code->functions.v[CODE_MODULE].end_line = syntax_end_line(root);
    uint32_t line;
    k->job->error_nodes = syntax_errors(k->syntax, &line);
    if (k->job->error_nodes)
        note(k, "parse-error", line, "the syntax was not understood everywhere");

    struct kt_frame module = {.function = CODE_MODULE};
    // cppcheck-suppress autoVariables ; taken back at the end
    k->frame = &module;
    struct syntax_list l = syntax_open(k->syntax, root);
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(k->syntax, l, i).kind == KT_import)
            kt_import(k, syntax_at(k->syntax, l, i));
    kt_hoist(k, l);
    for (uint32_t i = 0; i < l.n; i++)
        kt_statement(k, syntax_at(k->syntax, l, i));
    syntax_close(k->syntax, l);
    k->code->serves = true; // no browser runs it
    if (k->cut)
        note(k, "cut", 0, "nested too deeply; the innermost parts were not read");
    if (k->code->exprs.n >= EXPR_PER_FILE_MAX)
        note(k, "cut", 0, "too many expressions; the rest was not read");
    k->frame = NULL;
}

static void read(struct read_job *job)
{
    struct kt k = {.job = job, .scratch = job->scratch};
    pthread_once(&grammars.once, init_grammar);
    k.code = code_file_new(job->scratch, arena_str(job->keep, job->file->path),
                           arena_str(job->keep, job->file->language));
    k.code->unit = job->file->unit;
    map_init(&k.names, job->scratch);
    map_init(&k.types, job->scratch);
    vec_push(job->scratch, &k.pending, 0); // so that .v is never NULL
    if (job->text.n > FILE_PARSE_MAX) {
        note(&k, "skipped", 0, "too large to be parsed");
    } else {
        struct str text = arena_str(job->keep, job->text);
        k.syntax = syntax_parse(&grammars.kotlin, kt_patched(job->scratch, text), job->scratch);
        if (k.syntax) {
            k.syntax->text = text; // as long as what was parsed
            read_tree(&k);
        } else {
            note(&k, "parse-error", 0, "the parser gave up: too much work for the size");
        }
    }
    job->code = code_file_settle(k.code, job->keep);
}

const struct reader reader_kotlin = {
    .name = "kotlin",
    .languages = "kotlin",
    .files = "",
    .needs_anchor = true,
    .read = read,
};
