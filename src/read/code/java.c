/* Java as code facts. One recursive walk over the syntax tree, bounded by TREE_DEPTH_MAX, writes
 * the file's IR (ir.h). Names are resolved inside the file on the way: locals in the order in which
 * they are declared, members of a class before its body is read, because Java lets a method use
 * what stands below it. What the file does not declare is left to link: types of the same package
 * and of imports on demand need other files.
 *
 * Annotations are decorators; a member named without receiver is a member of this. */
#include "read/code/java.h"

#include <pthread.h>

const TSLanguage *tree_sitter_java(void);

static const struct syntax_name kind_names[] = {
    {NULL, false},
#define KIND(name) {#name, false},
#define TOKEN(name, text) {text, true},
#include "read/code/java_names.def"
};

static const char *const field_names[] = {
    NULL,
#define FIELD(name) #name,
#include "read/code/java_names.def"
};

_Static_assert((int)JAVA_KINDS < (int)SYNTAX_ERROR, "kinds fit a byte");

// Filled once, before the first use, and only read afterwards.
static struct {
    pthread_once_t once;
    struct syntax_grammar java;
} grammars = {.once = PTHREAD_ONCE_INIT};

static void init_grammar(void)
{
    syntax_grammar_init(&grammars.java, tree_sitter_java(), kind_names, JAVA_KINDS, field_names,
                        JAVA_FIELDS);
}

static void note(const struct java *j, const char *kind, uint32_t line, const char *text)
{
    facts_add(j->job->out, note, .path = j->code->path, .line = line ? line : FACT_NULL,
              .kind = str_c(kind), .text = str_c(text));
}

static void imports(struct java *j, struct syntax_list l)
{
    for (uint32_t i = 0; i < l.n; i++)
        if (syntax_at(j->syntax, l, i).kind == JAVA_import_declaration)
            java_import(j, syntax_at(j->syntax, l, i));
}

static void read_tree(struct java *j)
{
    struct syntax_node root = syntax_root(j->syntax);
    j->code->functions.v[CODE_MODULE].end_line = syntax_end_line(root);
    uint32_t line;
    j->job->error_nodes = syntax_errors(j->syntax, &line);
    if (j->job->error_nodes)
        note(j, "parse-error", line, "the syntax was not understood everywhere");

    struct java_frame module = {.function = CODE_MODULE};
    // cppcheck-suppress autoVariables ; taken back at the end
    j->frame = &module;
    struct syntax_list l = syntax_open(j->syntax, root);
    imports(j, l);
    java_hoist_types(j, l);
    for (uint32_t i = 0; i < l.n; i++)
        java_statement(j, syntax_at(j->syntax, l, i));
    syntax_close(j->syntax, l);
    j->code->serves = true; // no browser runs it
    if (j->cut)
        note(j, "cut", 0, "nested too deeply; the innermost parts were not read");
    if (j->code->exprs.n >= EXPR_PER_FILE_MAX)
        note(j, "cut", 0, "too many expressions; the rest was not read");
    j->frame = NULL;
}

static void read(struct read_job *job)
{
    struct java j = {.job = job, .scratch = job->scratch};
    pthread_once(&grammars.once, init_grammar);
    j.code = code_file_new(job->scratch, arena_str(job->keep, job->file->path),
                           arena_str(job->keep, job->file->language));
    j.code->unit = job->file->unit;
    map_init(&j.names, job->scratch);
    map_init(&j.types, job->scratch);
    vec_push(job->scratch, &j.pending, 0); // so that .v is never NULL
    if (job->text.n > FILE_PARSE_MAX) {
        note(&j, "skipped", 0, "too large to be parsed");
    } else {
        j.syntax = syntax_parse(&grammars.java, arena_str(job->keep, job->text), job->scratch);
        if (j.syntax)
            read_tree(&j);
        else
            note(&j, "parse-error", 0, "the parser gave up: too much work for the size");
    }
    job->code = code_file_settle(j.code, job->keep);
}

const struct reader reader_java = {
    .name = "java",
    .languages = "java",
    .files = "",
    .needs_anchor = true,
    .read = read,
};
